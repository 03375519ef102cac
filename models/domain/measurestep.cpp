#include "domain/measurestep.h"

#include "domain/measurequery.h"

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

QString stepStandText(const StepRow &row)
{
    const StepState state = row.step.state;
    if (state == StepState::Done)
        return row.step.byFigure ? Text::tr("已完成（按指标）") : stepStateText(state);
    if (!row.lateness.late)
        return stepStateText(state);
    return row.lateness.days == 0 ? Text::tr("已到期（未满 1 个工作日）")
                                  : Text::tr("超 %1 个工作日").arg(row.lateness.days);
}

const MeasureStep *nextStep(const QVector<MeasureStep> &steps)
{
    const auto before = [](const MeasureStep &a, const MeasureStep &b) {
        if (a.due.isNull() != b.due.isNull())
            return b.due.isNull();
        return a.due != b.due ? a.due < b.due : a.position < b.position;
    };
    const MeasureStep *next = nullptr;
    for (const MeasureStep &one : steps) {
        if (one.isOpen() && (!next || before(one, *next)))
            next = &one;
    }
    return next;
}

} // namespace peiyu
