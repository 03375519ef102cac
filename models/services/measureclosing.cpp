#include "services/measureclosing.h"

#include "domain/stepfigure.h"
#include "repositories/enterpriserepository.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/officerecordrepository.h"
#include "services/measurewriting.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureClosing)
};

using Steps = RecordRepository<MeasureStep>;

/// Whether the figure decides over it: it is open, or a figure ended it.
bool isDecided(const MeasureStep &step)
{
    return step.figure.isSet() && (step.isOpen() || step.byFigure);
}

} // namespace

Result<int> closeReachedSteps(UnitOfWork &unit, QDate today, const EnterpriseId &firm)
{
    const Connection &connection = unit.connection();
    PEIYU_TRY(steps, Steps::ofEnterprise(connection, firm));
    if (std::none_of(steps.begin(), steps.end(), isDecided))
        return 0;
    PEIYU_TRY(years, RecordRepository<YearlyFigures>::ofEnterprise(connection, firm));
    PEIYU_TRY(periods, RecordRepository<PeriodFigures>::ofEnterprise(connection, firm));
    int changed = 0;
    for (MeasureStep &step : steps) {
        if (!isDecided(step))
            continue;
        const auto value = stepFigureValue(step.figure, years, periods);
        const bool reached = value && isReached(step.figure, *value);
        const QString outcome =
            reached ? Text::tr("%1，实际 %2，已达到。")
                          .arg(stepFigureText(step.figure), stepValueText(step.figure, *value))
                    : QString();
        if (reached == step.byFigure && (!reached || outcome == step.outcome))
            continue;
        if (reached != step.byFigure) {
            step.state = reached ? StepState::Done : StepState::Doing;
            step.byFigure = reached;
            step.endedOn = reached ? today : QDate();
            if (!reached)
                PEIYU_CHECK(leaveToServing(connection, step, today));
            PEIYU_TRY(owner, EnterpriseRepository::find(connection, firm));
            unit.follow(
                {step.id, owner ? owner->name : QString(), step.content.simplified(), reached});
        }
        step.outcome = outcome;
        PEIYU_CHECK(Steps::apply(unit, step.id, ChangeOp::Update, Steps::fields(step)));
        ++changed;
    }
    return changed;
}

Result<int> closeReachedSteps(UnitOfWork &unit, const JobContext &context, const EnterpriseId &firm)
{
    return closeReachedSteps(unit, context.clock.today(), firm);
}

} // namespace peiyu
