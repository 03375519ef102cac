#include "domain/measurestep.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureStep)
};

constexpr std::array stateKeys = {u"open", u"doing", u"done", u"dropped"};
static_assert(stateKeys.size() == allStepStates.size());

} // namespace

QString stepStateKey(StepState state)
{
    return QString::fromUtf16(stateKeys[static_cast<size_t>(state)]);
}

std::optional<StepState> stepStateFromKey(QStringView key)
{
    for (const StepState state : allStepStates) {
        if (key == QStringView(stateKeys[static_cast<size_t>(state)]))
            return state;
    }
    return std::nullopt;
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Open:
        return Text::tr("未开始");
    case StepState::Doing:
        return Text::tr("进行中");
    case StepState::Done:
        return Text::tr("已完成");
    case StepState::Dropped:
        return Text::tr("不再做");
    }
    return {};
}

} // namespace peiyu
