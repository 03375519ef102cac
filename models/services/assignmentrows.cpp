#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "repositories/assignmentrepository.h"
#include "services/dutyplacement.h"
#include "services/ledgerrows.h"
#include "services/openwork.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentRows)
};

/// 专员分工: firm, person, leader, since when.
class AssignmentRows final : public LedgerRows
{
public:
    static Result<std::unique_ptr<RowEngine>> make(const RowEngineContext &context)
    {
        std::unique_ptr<AssignmentRows> rows(new AssignmentRows(context));
        PEIYU_CHECK(rows->load());
        return std::unique_ptr<RowEngine>(std::move(rows));
    }

    Result<> write(UnitOfWork &unit) override
    {
        for (const auto &[duty, name] :
             {std::pair{Duty::Specialist, m_specialist}, std::pair{Duty::Leader, m_leader}}) {
            if (name.isEmpty())
                continue;
            PEIYU_TRY(person, people().enter(unit, duty, name));
            const DateSpan span{m_from, {}};
            PEIYU_TRY(step, placeDuty(unit, m_firm, duty, person, span, m_reason));
            PEIYU_CHECK(followDuty(*context().job, unit, m_firm, step, person, span, m_reason));
        }
        return {};
    }

private:
    using LedgerRows::LedgerRows;

    Result<> decide(LedgerLine &line) override
    {
        m_firm = line.firm;
        m_specialist.clear();
        m_leader.clear();
        m_reason = tidyText(line.text(ImportField::Reason));
        m_from = line.day(ImportField::EventDay, IssueSeverity::Error);
        m_dated = !line.text(ImportField::EventDay).isEmpty();
        if (!m_dated)
            m_from = context().today;
        const QString specialist = tidyText(line.text(ImportField::Specialist));
        const QString leader = tidyText(line.text(ImportField::Leader));
        if (specialist.isEmpty() && leader.isEmpty()) {
            line.verdict.refuse(ImportField::Specialist, Text::tr("没有写专员，请填写姓名"));
            return {};
        }
        if (isRepeated(line, {}))
            return {};
        PEIYU_TRY(present, AssignmentRepository::ofEnterprise(context().connection, line.firm));
        line.verdict.row.outcome = RowOutcome::Unchanged;
        decideDuty(line, present, ImportField::Specialist, Duty::Specialist, specialist,
                   m_specialist);
        decideDuty(line, present, ImportField::Leader, Duty::Leader, leader, m_leader);
        return {};
    }

    void decideDuty(LedgerLine &line, const QVector<Assignment> &present, ImportField field,
                    Duty duty, const QString &name, QString &to)
    {
        if (name.isEmpty())
            return;
        const SpecialistId person = people().named(duty, name);
        const bool fresh = context().request.enterPeople && people().isNew(duty, name);
        if (person.isEmpty() && !fresh) {
            // A ledger of duties without the person says nothing; a leader may be missing.
            line.verdict.note(
                field, duty == Duty::Specialist ? IssueSeverity::Error : IssueSeverity::Warning,
                people().unknownText(duty, name));
            return;
        }
        const DutyStep step =
            m_from.isNull() ? DutyStep{} : planDuty(present, duty, person, {m_from, {}});
        if (step.outcome == DutyOutcome::Unchanged)
            return;
        const QString before = step.other ? people().nameOf(step.other->specialist) : QString();
        if (step.outcome == DutyOutcome::Refused) {
            line.verdict.refuse(m_dated ? ImportField::EventDay : field,
                                Text::tr("与%1，未配备").arg(overlapText(*step.other, before)));
            return;
        }
        to = name;
        line.verdict.change(dutyText(duty), before,
                            fresh ? Text::tr("%1（新登记，%2 起）").arg(name, dateText(m_from))
                                  : Text::tr("%1（%2 起）").arg(name, dateText(m_from)));
        const bool first = before.isEmpty() && line.verdict.row.outcome != RowOutcome::Updated;
        line.verdict.row.outcome = first ? RowOutcome::Added : RowOutcome::Updated;
    }

    EnterpriseId m_firm;
    QString m_specialist; ///< name of who gets the duty
    QString m_leader;
    QDate m_from;
    bool m_dated = false;
    QString m_reason;
};

} // namespace

Result<std::unique_ptr<RowEngine>> assignmentEngine(const RowEngineContext &context)
{
    return AssignmentRows::make(context);
}

} // namespace peiyu
