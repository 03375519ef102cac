#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/importwords.h"
#include "repositories/measurerepository.h"
#include "services/ledgerrows.h"
#include "services/measureclosing.h"
#include "services/measurewriting.h"

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

/// 一策台账: firm, goal, gap, a measure, who, until when. A firm has one living 一策; each of its
/// rows is one measure of it, and the same words are the same measure.
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
        PEIYU_TRY(present,
                  MeasureRepository::ofEnterprise(unit.connection(), m_line.of.enterprise));
        m_line.of.id = present.isEmpty() ? QString() : present.last().id;
        PEIYU_TRY(id, writeMeasure(unit, m_line.of, context().today));
        PEIYU_TRY(steps, stepsOf(unit.connection(), id));
        m_line.step.measure = id;
        if (m_line.step.id.isEmpty())
            m_line.step.position = endPosition(steps);
        PEIYU_CHECK(writeStep(unit, m_line.step, context().today));
        PEIYU_CHECK(closeReachedSteps(unit, context().today, m_line.of.enterprise));
        return {};
    }

private:
    using LedgerRows::LedgerRows;

    /// A 一策 with the measure the row is about.
    struct Line
    {
        Measure of;
        MeasureStep step;
    };

    /// What is there before the row: in the base, and of this file so far.
    Result<Line> present(const LedgerLine &line, const QString &content, bool &known)
    {
        Line before;
        const Connection &connection = context().connection;
        const auto made = m_made.constFind(line.firm);
        if (made != m_made.constEnd()) {
            before.of = made->of;
            known = made->known;
        } else {
            PEIYU_TRY(found, MeasureRepository::ofEnterprise(connection, line.firm));
            known = !found.isEmpty();
            if (known)
                before.of = found.last();
        }
        before.of.enterprise = line.firm;
        if (known && !before.of.id.isEmpty()) {
            PEIYU_TRY(steps, stepsOf(connection, before.of.id));
            for (const MeasureStep &step : steps) {
                if (step.content == content)
                    before.step = step;
            }
        }
        before.step.enterprise = line.firm;
        return before;
    }

    Result<> decide(LedgerLine &line) override
    {
        m_making.reset();
        const QString content = line.text(ImportField::NextStep).trimmed();
        bool known = false;
        PEIYU_TRY(before, present(line, content, known));
        Line after = before;
        take(line, ImportField::Gap, after.of.gap);
        take(line, ImportField::NextStep, after.step.content);
        takeDay(line, ImportField::GoalDay, after.of.goalDate);
        if (before.step.isOpen())
            takeDay(line, ImportField::DueDay, after.step.due);
        readGoal(line, after.of);
        PEIYU_TRY(ownerBefore, nextStepWords(context().connection, &before.step));
        QString owner = ownerBefore.owner;
        if (before.step.isOpen())
            take(line, ImportField::Owner, owner);
        owner = tidyText(owner);
        if (owner != ownerBefore.owner)
            PEIYU_CHECK(setOwner(context().connection, after.step, owner));
        if (const auto fault = check(after)) {
            line.verdict.takeError(*fault);
            return {};
        }
        if (isRepeated(line, after.step.content))
            return {};
        const bool fresh = after.step.id.isEmpty();
        compare(line, fresh ? QString() : before.step.content, before, after,
                {ownerBefore.owner, owner});
        const bool changes = !line.verdict.row.changes.isEmpty();
        if (known && changes && context().request.appendOnly) {
            line.verdict.row.changes.clear();
            line.verdict.row.outcome = RowOutcome::Unchanged;
            line.verdict.row.reason = Text::tr("已有一策，追加方式不改动");
            return {};
        }
        line.verdict.row.outcome = !known    ? RowOutcome::Added
                                   : changes ? RowOutcome::Updated
                                             : RowOutcome::Unchanged;
        m_line = after;
        m_making = Made{after.of, known};
        return {};
    }

    void stands() override
    {
        if (m_making)
            m_made.insert(m_making->of.enterprise, *m_making);
    }

    /// Tidies what is to be written; what the row cannot be.
    std::optional<Error> check(Line &after) const
    {
        const auto measure = checkedMeasure(after.of);
        if (!measure)
            return measure.error();
        after.of = *measure;
        if (tidyText(after.step.content).isEmpty())
            return fieldFailure(QStringLiteral("next_step"), Text::tr("请写明下一步做什么。"))
                .value();
        const auto step = checkedStep(context().connection, after.step, after.of);
        if (!step)
            return step.error();
        after.step = *step;
        return std::nullopt;
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

    static void compare(LedgerLine &line, const QString &content, const Line &before,
                        const Line &after, const std::pair<QString, QString> &owner)
    {
        const auto tierWords = [](const std::optional<Tier> &tier) {
            return tier ? tierText(*tier) : QString();
        };
        const std::pair<ImportField, std::pair<QString, QString>> fields[] = {
            {ImportField::NextStep, {content, after.step.content}},
            {ImportField::GoalTier, {tierWords(before.of.goal), tierWords(after.of.goal)}},
            {ImportField::GoalDay, {dayWords(before.of.goalDate), dayWords(after.of.goalDate)}},
            {ImportField::Gap, {before.of.gap, after.of.gap}},
            {ImportField::Owner, owner},
            {ImportField::DueDay, {dayWords(before.step.due), dayWords(after.step.due)}},
        };
        for (const auto &[field, texts] : fields) {
            if (texts.first != texts.second)
                line.verdict.change(importFieldText(field), texts.first, texts.second);
        }
    }

    /// What this file made of a firm's 一策 so far; `known`: it was there before the file.
    struct Made
    {
        Measure of;
        bool known = false;
    };

    Line m_line;
    QHash<EnterpriseId, Made> m_made;
    std::optional<Made> m_making; ///< by the row that is judged
};

} // namespace

Result<std::unique_ptr<RowEngine>> measureEngine(const RowEngineContext &context)
{
    return MeasureRows::make(context);
}

} // namespace peiyu
