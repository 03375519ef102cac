#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/importwords.h"
#include "foundation/uuidv7.h"
#include "repositories/measurerepository.h"
#include "services/careservice.h"
#include "services/ledgerrows.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureRows)
};

QString dayWords(QDate day)
{
    return day.isNull() ? QString() : dateText(day);
}

/// 一策台账: firm, goal, gap, next step, who, until when. A firm has one living 一策.
class MeasureRows final : public LedgerRows
{
public:
    static Result<std::unique_ptr<RowEngine>> make(const RowEngineContext &context)
    {
        std::unique_ptr<MeasureRows> rows(new MeasureRows(context));
        PEIYU_CHECK(rows->load());
        return std::unique_ptr<RowEngine>(std::move(rows));
    }

    Result<> write(UnitOfWork &unit) override
    {
        const bool fresh = m_measure.id.isEmpty();
        return MeasureRepository::apply(unit, fresh ? newUuid() : m_measure.id,
                                        fresh ? ChangeOp::Insert : ChangeOp::Update,
                                        MeasureRepository::fields(m_measure));
    }

private:
    using LedgerRows::LedgerRows;

    Result<> decide(LedgerLine &line) override
    {
        PEIYU_TRY(present, MeasureRepository::ofEnterprise(context().connection, line.firm));
        const bool known = !present.isEmpty();
        const Measure before = known ? present.last() : Measure{};
        Measure after = before;
        after.enterprise = line.firm;
        if (!known)
            after.setOn = context().today;
        take(line, ImportField::Gap, after.gap);
        take(line, ImportField::NextStep, after.nextStep);
        take(line, ImportField::Owner, after.owner);
        takeDay(line, ImportField::GoalDay, after.goalDate);
        takeDay(line, ImportField::DueDay, after.due);
        readGoal(line, after);
        const auto checked = checkedMeasure(after);
        if (!checked) {
            line.verdict.takeError(checked.error());
            return {};
        }
        m_measure = *checked;
        if (isRepeated(line, {}))
            return {};
        compare(line, before, m_measure);
        const bool changes = !line.verdict.row.changes.isEmpty();
        if (known && changes && context().request.appendOnly) {
            line.verdict.row.changes.clear();
            line.verdict.row.outcome = RowOutcome::Unchanged;
            line.verdict.row.reason = Text::tr("已有一策，追加方式不改动");
            return {};
        }
        if (known)
            line.verdict.row.outcome = changes ? RowOutcome::Updated : RowOutcome::Unchanged;
        else
            line.verdict.row.outcome = RowOutcome::Added;
        return {};
    }

    static void take(LedgerLine &line, ImportField field, QString &to)
    {
        if (const QString text = line.text(field); !text.isEmpty())
            to = text;
    }
    static void takeDay(LedgerLine &line, ImportField field, QDate &to)
    {
        if (const QDate day = line.day(field, IssueSeverity::Warning); day.isValid())
            to = day;
    }

    static void readGoal(LedgerLine &line, Measure &measure)
    {
        const QString words = tidyText(line.text(ImportField::GoalTier));
        if (words.isEmpty())
            return;
        auto goal = readTierWords(words).tier;
        if (!goal)
            goal = tierFromWords(words);
        if (goal)
            measure.goal = goal;
        else
            line.verdict.warn(
                ImportField::GoalTier,
                Text::tr("不认识的目标梯度“%1”，没有采用；请写创新型、专精特新或小巨人")
                    .arg(words));
    }

    static void compare(LedgerLine &line, const Measure &before, const Measure &after)
    {
        const auto tierWords = [](const std::optional<Tier> &tier) {
            return tier ? tierText(*tier) : QString();
        };
        const std::pair<ImportField, std::pair<QString, QString>> fields[] = {
            {ImportField::NextStep, {before.nextStep, after.nextStep}},
            {ImportField::GoalTier, {tierWords(before.goal), tierWords(after.goal)}},
            {ImportField::GoalDay, {dayWords(before.goalDate), dayWords(after.goalDate)}},
            {ImportField::Gap, {before.gap, after.gap}},
            {ImportField::Owner, {before.owner, after.owner}},
            {ImportField::DueDay, {dayWords(before.due), dayWords(after.due)}},
        };
        for (const auto &[field, texts] : fields) {
            if (texts.first != texts.second)
                line.verdict.change(importFieldText(field), texts.first, texts.second);
        }
    }

    Measure m_measure;
};

} // namespace

Result<std::unique_ptr<RowEngine>> measureEngine(const RowEngineContext &context)
{
    return MeasureRows::make(context);
}

} // namespace peiyu
