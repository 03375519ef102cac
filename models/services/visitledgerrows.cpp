#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/carerecordrepository.h"
#include "repositories/visitrepository.h"
#include "services/ledgerrows.h"
#include "services/promiseservice.h"
#include "services/visitplanning.h"
#include "services/visitpromises.h"
#include "services/visitwriting.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitRows)
};

/// As ledgers write it; nothing for a word that is none of these.
std::optional<VisitKind> kindFrom(const QString &words)
{
    if (const auto exact = visitKindFromWords(words))
        return exact;
    const std::pair<QString, VisitKind> parts[] = {
        {QStringLiteral("来访"), VisitKind::Incoming}, // data
        {QStringLiteral("来电"), VisitKind::Phone},    // data
        {QStringLiteral("电话"), VisitKind::Phone},    // data
        {QStringLiteral("微信"), VisitKind::Wechat},   // data
        {QStringLiteral("线上"), VisitKind::Wechat},   // data
        {QStringLiteral("座谈"), VisitKind::Meeting},  // data
        {QStringLiteral("会议"), VisitKind::Meeting},  // data
        {QStringLiteral("实地"), VisitKind::OnSite},   // data
        {QStringLiteral("上门"), VisitKind::OnSite},   // data
        {QStringLiteral("现场"), VisitKind::OnSite},   // data
        {QStringLiteral("入企"), VisitKind::OnSite},   // data
        {QStringLiteral("走访"), VisitKind::OnSite},   // data
    };
    std::optional<VisitKind> found;
    for (const auto &[word, kind] : parts) {
        if (!words.contains(word))
            continue;
        // 实地走访 is one kind, 电话或上门 two.
        if (found && *found != kind)
            return std::nullopt;
        found = kind;
    }
    return found;
}

QString visitText(const Visit &visit)
{
    return Text::tr("%1 %2：%3").arg(dateText(visit.on), visitKindText(visit.kind), visit.text);
}

/// 走访台账: firm, day, way, who went, what was found, next date.
class VisitRows final : public LedgerRows
{
public:
    static Result<std::unique_ptr<RowEngine>> make(const RowEngineContext &context)
    {
        std::unique_ptr<VisitRows> rows(new VisitRows(context));
        PEIYU_CHECK(rows->load());
        return std::unique_ptr<RowEngine>(std::move(rows));
    }

    Result<> write(UnitOfWork &unit) override
    {
        if (!m_newVisitor.isEmpty()) {
            PEIYU_TRY(person, people().enter(unit, Duty::Specialist, m_newVisitor));
            m_visit.specialist = person;
        }
        m_visit.id = newUuid();
        PEIYU_CHECK(writeVisit(unit, m_visit));
        return writePromises(unit, m_visit, m_promises, context().today);
    }

private:
    using LedgerRows::LedgerRows;

    Result<> decide(LedgerLine &line) override
    {
        m_taken.clear();
        m_promises.clear();
        Visit visit;
        visit.enterprise = line.firm;
        visit.on = line.day(ImportField::EventDay, IssueSeverity::Error);
        visit.next = line.day(ImportField::NextDay, IssueSeverity::Warning);
        visit.met = line.text(ImportField::MetPerson);
        visit.text = line.text(ImportField::VisitText);
        readKind(line, visit);
        readWho(line, visit);
        readFurther(line, visit);
        if (line.cells.hasIssue(ImportField::EventDay) && visit.on.isNull())
            return {}; // said already
        PEIYU_TRY(entered, enteredOn(context().connection, line.firm));
        const auto checked = checkedVisit(visit, context().today, entered);
        if (!checked) {
            line.verdict.takeError(checked.error());
            return {};
        }
        m_visit = *checked;
        PEIYU_CHECK(proposeVisitor());
        PEIYU_CHECK(judgeNext(line));
        if (isToldBefore(line))
            return {};
        PEIYU_TRY(present, VisitRepository::ofEnterprise(context().connection, line.firm));
        present.removeIf([&](const Visit &other) { return !isThisVisit(other); });
        line.verdict.row.outcome = present.isEmpty() ? RowOutcome::Added : RowOutcome::Unchanged;
        if (!present.isEmpty())
            return sayKeptSince(line, present);
        PEIYU_CHECK(readPromises(line));
        tell(line.verdict);
        return {};
    }

    /// An earlier row holds the same visit. How far a promise is may stand otherwise there, which
    /// makes no second visit but is said.
    bool isToldBefore(LedgerLine &line)
    {
        const QString key = dayText(m_visit.on) + visitKindKey(m_visit.kind) + tidyText(m_lasting);
        QString &told = m_told[line.firm.value() + u'\n' + key];
        if (!isRepeated(line, key)) {
            told = tidyText(m_visit.text);
            return false;
        }
        if (told != tidyText(m_visit.text))
            line.verdict.warn(ImportField::PromiseResult,
                              Text::tr("两行写的承诺时限或办理情况不同，这一行写的没有采用"));
        return true;
    }

    /// How far a promise is goes on after the visit, whichever of the two was written down first.
    bool isThisVisit(const Visit &other) const
    {
        return other.on == m_visit.on && other.kind == m_visit.kind &&
               isVisitWords(other.text, m_lasting);
    }

    /// The visit is here: nothing is written over what people keep here, but they are told where
    /// the ledger has its promises otherwise. How its cells were read is said of rows that are
    /// written, so that it is dropped here.
    Result<> sayKeptSince(LedgerLine &line, const QVector<Visit> &visits)
    {
        PEIYU_TRY(stored, RecordRepository<Promise>::ofEnterprise(context().connection, line.firm));
        stored.removeIf([&](const Promise &other) {
            return std::none_of(visits.begin(), visits.end(),
                                [&](const Visit &visit) { return visit.id == other.visit; });
        });
        RowVerdict unsaid;
        LedgerLine quiet{line.cells, line.firm, line.firmName, unsaid, line.answer};
        const QVector<Promise> told = promisesOf(quiet, m_visit.on, context().today);
        // Words nobody understands, or a day of keeping beside them, do not say it is open.
        const bool clear =
            quiet.text(ImportField::PromiseEnded).isEmpty() &&
            std::none_of(unsaid.issues.begin(), unsaid.issues.end(), [](const ImportIssue &issue) {
                return issue.field == importFieldKey(ImportField::PromiseResult);
            });
        const QString words = clear ? tidyText(quiet.text(ImportField::PromiseResult)) : QString();
        for (const Promise &one : told) {
            QVector<Promise> same = stored;
            same.removeIf([&](const Promise &other) { return other.content != one.content; });
            sayOtherwise(line.verdict, one, same, words);
        }
        return {};
    }

    /// `same`: the promises of these words that are kept here; what one of them agrees with is not
    /// said. `words`: those by which the ledger says that an open promise is open.
    static void sayOtherwise(RowVerdict &verdict, const Promise &one, const QVector<Promise> &same,
                             const QString &words)
    {
        const auto in = [&](PromiseState state) {
            return std::find_if(same.begin(), same.end(),
                                [&](const Promise &other) { return other.state == state; });
        };
        const auto open = in(PromiseState::Open);
        if (one.state == PromiseState::Kept) {
            if (open != same.end())
                verdict.warn(
                    ImportField::PromiseResult,
                    Text::tr("承诺“%1”台账里已经兑现，库里还没有，没有改动；请到这条承诺记已兑现")
                        .arg(one.content));
        } else if (open == same.end()) {
            if (in(PromiseState::Kept) != same.end() && !words.isEmpty())
                verdict.warn(ImportField::PromiseResult,
                             Text::tr("承诺“%1”库里已经兑现，台账写的是“%2”，没有改动")
                                 .arg(one.content, words));
        } else if (one.due.isValid() &&
                   std::none_of(same.begin(), same.end(), [&](const Promise &other) {
                       return other.state == PromiseState::Open && other.due == one.due;
                   })) {
            verdict.warn(ImportField::PromiseDue,
                         open->due.isNull()
                             ? Text::tr("承诺“%1”台账时限 %2，库里没有时限，没有改动")
                                   .arg(one.content, dateText(one.due))
                             : Text::tr("承诺“%1”台账时限 %2，库里 %3，没有改动")
                                   .arg(one.content, dateText(one.due), dateText(open->due)));
        }
    }

    /// What was promised is entered beside the visit, whose words keep it as the ledger has it. At
    /// a firm that has left nothing is waited for any more.
    Result<> readPromises(LedgerLine &line)
    {
        const auto isOpen = [](const Promise &one) { return one.state == PromiseState::Open; };
        for (const Promise &one : promisesOf(line, m_visit.on, context().today)) {
            const auto checked = checkedPromise(one, context().today);
            if (!checked) {
                line.verdict.takeError(checked.error());
                return {};
            }
            m_promises.append(*checked);
        }
        if (std::none_of(m_promises.cbegin(), m_promises.cend(), isOpen))
            return {};
        PEIYU_TRY(left, leftPoolSentence(context().connection, line.firm, context().today));
        if (left && m_promises.removeIf(isOpen) > 0)
            line.verdict.warn(ImportField::Promised,
                              Text::tr("企业已经退库，没有办结的承诺只写进走访要点"));
        return {};
    }

    int openPromises() const
    {
        return static_cast<int>(
            std::count_if(m_promises.cbegin(), m_promises.cend(),
                          [](const Promise &one) { return one.state == PromiseState::Open; }));
    }

    static QString promiseText(const Promise &one)
    {
        if (one.state != PromiseState::Open)
            return Text::tr("%1（%2）").arg(one.content, promiseStateText(one.state));
        return one.due.isNull() ? Text::tr("%1（未定时限）").arg(one.content)
                                : Text::tr("%1（%2 前）").arg(one.content, dateText(one.due));
    }

    /// A list without a column of who went: the firm's 专员 of that day did, else whoever imports.
    Result<> proposeVisitor()
    {
        if (context().mapping.has(ImportField::VisitedBy))
            return {};
        PEIYU_TRY(duties,
                  AssignmentRepository::ofEnterprise(context().connection, m_visit.enterprise));
        const auto served = std::find_if(duties.begin(), duties.end(), [&](const Assignment &one) {
            return one.duty == Duty::Specialist && one.span.contains(m_visit.on);
        });
        if (served != duties.end())
            m_visit.specialist = served->specialist;
        else if (context().job)
            m_visit.specialist = context().job->actor.specialist;
        m_taken = people().nameOf(m_visit.specialist);
        return {};
    }

    void tell(RowVerdict &verdict) const
    {
        verdict.row.promises = static_cast<int>(m_promises.size());
        verdict.row.openPromises = openPromises();
        verdict.change(Text::tr("走访"), {}, visitText(m_visit));
        if (!m_taken.isEmpty())
            verdict.change(ImportField::VisitedBy, {}, m_taken);
        if (!m_visit.next.isNull())
            verdict.change(ImportField::NextDay, {}, dateText(m_visit.next));
        for (const Promise &one : m_promises)
            verdict.change(ImportField::Promised, {}, promiseText(one));
    }

    QString toldOf(const RowVerdict &verdict) const override
    {
        QStringList words{verdict.row.changes.first().after};
        if (!m_taken.isEmpty())
            words.append(Text::tr("走访人 %1").arg(m_taken));
        if (!m_visit.next.isNull())
            words.append(Text::tr("下次 %1").arg(nearText(m_visit.next)));
        return words.join(u'\n');
    }

    /// The year goes without saying where it is this one: 11-25.
    QString nearText(QDate day) const
    {
        return day.year() == context().today.year() ? day.toString(QStringLiteral("MM-dd"))
                                                    : dateText(day);
    }

    /// What an old list says of a firm that has left since is kept, but nobody is sent there.
    Result<> judgeNext(LedgerLine &line)
    {
        if (m_visit.next.isNull())
            return {};
        PEIYU_TRY(left, leftPoolSentence(context().connection, line.firm, m_visit.next));
        if (left)
            line.verdict.warn(ImportField::NextDay, *left);
        return {};
    }

    void readKind(LedgerLine &line, Visit &visit)
    {
        const QString words = tidyText(line.text(ImportField::VisitKindWord));
        if (words.isEmpty()) {
            line.verdict.warn(ImportField::VisitKindWord, Text::tr("没有写走访方式，按实地走访记"));
            return;
        }
        const auto kind = kindFrom(words);
        if (!kind)
            line.verdict.refuse(
                ImportField::VisitKindWord,
                Text::tr("不认识的走访方式“%1”，请写实地、电话、微信、座谈或来访").arg(words));
        visit.kind = kind.value_or(VisitKind::OnSite);
    }

    /// The other columns of a full ledger. What was asked long ago becomes part of the text: a
    /// ledger of visits does not say whether it still stands. What was promised stands there too,
    /// as the ledger has it. These words are data: they are compared with what a later import says,
    /// whatever language the program speaks then.
    void readFurther(LedgerLine &line, Visit &visit)
    {
        visit.ledBy = line.text(ImportField::LedBy);
        visit.purpose = line.text(ImportField::VisitPurpose);
        visit.operations = line.text(ImportField::Operations);
        visit.policies = line.text(ImportField::Policies);
        visit.difficulties = line.text(ImportField::Difficulties);
        visit.outcome = line.text(ImportField::VisitOutcome);
        QStringList parts{visit.text};
        if (const QString asked = line.text(ImportField::AskedFor); !asked.isEmpty())
            parts.append(QStringLiteral("诉求：%1").arg(asked)); // data
        const PromiseWords promised = promiseWords(line);
        parts.append(promised.promised);
        parts.removeAll(QString());
        m_lasting = (parts.isEmpty() ? promised.states : parts).join(u'\n');
        visit.text = (parts + promised.states).join(u'\n');
        const QString willing = tidyText(line.text(ImportField::WillingnessWord));
        visit.willingness = willingnessFromWords(willing);
        if (!willing.isEmpty() && !visit.willingness)
            line.verdict.warn(ImportField::WillingnessWord,
                              Text::tr("不认识的申报意愿“%1”，留空；可写意愿强烈、有一定意愿、"
                                       "态度观望、明确拒绝或无法联系")
                                  .arg(willing));
    }

    /// The first of the named who is known; everybody else is named.
    void readWho(LedgerLine &line, Visit &visit)
    {
        QStringList unknown;
        m_newVisitor.clear();
        for (const QString &name : ImportPeople::namesIn(line.text(ImportField::VisitedBy))) {
            const SpecialistId person = people().named(Duty::Specialist, name);
            const bool first = visit.specialist.isEmpty() && m_newVisitor.isEmpty();
            if (person.isEmpty() && first && context().request.enterPeople &&
                people().isNew(Duty::Specialist, name))
                m_newVisitor = name;
            else if (person.isEmpty())
                unknown.append(name);
            else if (first)
                visit.specialist = person;
        }
        if (unknown.isEmpty())
            return;
        const QString names = unknown.join(u'、');
        visit.visitors = names;
        line.verdict.warn(
            ImportField::VisitedBy,
            visit.specialist.isEmpty() && m_newVisitor.isEmpty()
                ? Text::tr("走访人“%1”不是在岗专员，只记下姓名；可先登记专员").arg(names)
                : Text::tr("同去的“%1”不是在岗专员，只记下姓名").arg(names));
    }

    Visit m_visit;
    QString m_lasting;              ///< its words without how far its promises are
    QHash<QString, QString> m_told; ///< by what makes a visit the same: its words
    QVector<Promise> m_promises;
    QString m_newVisitor; ///< to be registered
    QString m_taken;      ///< name of who went, where the list has no column for it
};

} // namespace

Result<std::unique_ptr<RowEngine>> visitEngine(const RowEngineContext &context)
{
    return VisitRows::make(context);
}

} // namespace peiyu
