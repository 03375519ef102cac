#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/importwords.h"
#include "repositories/requestrecordrepository.h"
#include "services/ledgerrows.h"
#include "services/requestimporting.h"
#include "services/requestledgerwords.h"
#include "services/requestpaperparts.h"
#include "services/requestregistering.h"
#include "services/requestsettings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestRows)
};

constexpr qsizetype longestTitle = 60;
constexpr qsizetype shortened = 56;

QString requestText(const Request &request)
{
    QString words = Text::tr("%1 %2").arg(dateText(request.receivedOn), request.title);
    if (!request.number.isEmpty())
        words = request.number + u' ' + words;
    return Text::tr("%1（%2）").arg(words, requestStateText(request.state));
}

/// 诉求台账: what was asked, by whom, who saw to it, and the days of it.
class RequestRows final : public LedgerRows
{
public:
    static Result<std::unique_ptr<RowEngine>> make(const RowEngineContext &context)
    {
        std::unique_ptr<RequestRows> rows(new RequestRows(context));
        PEIYU_CHECK(rows->load());
        PEIYU_TRY(categories, RequestSettings::categories(*context.job));
        rows->m_categories = categories;
        return std::unique_ptr<RowEngine>(std::move(rows));
    }

    Result<> write(UnitOfWork &unit) override
    {
        if (!m_newPerson.isEmpty()) {
            PEIYU_TRY(person, people().enter(unit, Duty::Specialist, m_newPerson));
            m_request.firstContact = person;
            m_request.specialist = person;
        }
        if (!m_present.isEmpty())
            return RecordRepository<Request>::apply(unit, m_present, ChangeOp::Update,
                                                    RecordRepository<Request>::fields(m_request));
        PEIYU_CHECK(makeRoom(unit));
        PEIYU_TRY(written, writeImportedRequest(*context().job, unit, m_request));
        m_written.insert(written.id);
        if (m_request.number.isEmpty())
            m_numbered.insert(written.number, written.id);
        return {};
    }

private:
    using LedgerRows::LedgerRows;

    Result<> decide(LedgerLine &line) override
    {
        m_present.clear();
        m_newPerson.clear();
        Request request;
        request.enterprise = line.firm;
        request.number = tidyText(told(line, ImportField::RequestNumber)).toUpper();
        readDays(line, request);
        readTexts(line, request);
        readCategory(line, request);
        readWords(line, request);
        readUnits(line, request);
        readWho(line, request);
        // Said already: a day that cannot be read, a word that is none.
        if (hasFault(line) || line.verdict.has(IssueSeverity::Error))
            return {};
        if (request.receivedOn.isNull()) {
            line.verdict.refuse(ImportField::EventDay, Text::tr("没有写提出日期"));
            return {};
        }
        const auto checked = importedRequest(*context().job, request);
        if (!checked) {
            line.verdict.takeError(checked.error());
            return {};
        }
        m_request = *checked;
        return settle(line);
    }

    /// Against the rows before it and what is in the base.
    Result<> settle(LedgerLine &line)
    {
        const bool own = !m_request.number.isEmpty();
        const QString key =
            own ? m_request.number : dayText(m_request.receivedOn) + m_request.title;
        if (isRepeated(line, key))
            return {};
        PEIYU_TRY(present, presentOf(line));
        if (line.verdict.has(IssueSeverity::Error))
            return {};
        if (present)
            return compare(line, *present);
        if (m_request.firstContact.isEmpty() && m_newPerson.isEmpty())
            line.verdict.warn(ImportField::FirstContact, Text::tr("没有首问责任人，先留空"));
        line.verdict.row.outcome = RowOutcome::Added;
        line.verdict.change(Text::tr("诉求"), {}, requestText(m_request));
        return {};
    }

    /// The same request of the base: by its number, else by day and matter.
    Result<std::optional<Request>> presentOf(LedgerLine &line)
    {
        if (!m_request.number.isEmpty()) {
            if (const auto other = m_owners.constFind(m_request.number);
                other != m_owners.cend() && other->first != line.firm) {
                line.verdict.refuse(ImportField::RequestNumber,
                                    Text::tr("编号 %1 已用在第 %2 行的另一家企业，请改编号")
                                        .arg(m_request.number)
                                        .arg(other->second));
                return std::optional<Request>();
            }
            m_owners.insert(m_request.number, {line.firm, line.verdict.row.row});
            PEIYU_TRY(found, requestNumbered(context().connection, m_request.number));
            if (!found || m_written.contains(found->id))
                return std::optional<Request>();
            if (found->enterprise != line.firm) {
                line.verdict.refuse(
                    ImportField::RequestNumber,
                    Text::tr("编号 %1 在库内已是另一件诉求“%2”（%3），请改编号")
                        .arg(found->number, found->title, dateText(found->receivedOn)));
                return std::optional<Request>();
            }
            return found;
        }
        PEIYU_TRY(all, requestsOfFirm(context().connection, line.firm));
        for (const Request &one : all) {
            if (one.receivedOn == m_request.receivedOn && one.title == m_request.title &&
                !m_written.contains(one.id))
                return std::optional(one);
        }
        return std::optional<Request>();
    }

    /// What is here is filled where it is empty, and changed where a person ticks it. How far it
    /// is stays: that is done at the desk, step by step.
    Result<> compare(LedgerLine &line, const Request &present)
    {
        RowVerdict &verdict = line.verdict;
        Request kept = present;
        const auto take = [&](ImportField field, QString &before, const QString &said) {
            if (!verdict.takes(field, before, said))
                return;
            before = said;
        };
        take(ImportField::RaisedBy, kept.raisedBy, m_request.raisedBy);
        take(ImportField::RaisedPhone, kept.phone, m_request.phone);
        take(ImportField::RequestTitle, kept.title, m_request.title);
        take(ImportField::RequestText, kept.content, m_request.content);
        if (!present.answeredOn.isNull())
            take(ImportField::Answer, kept.answer, m_request.answer);
        if (!present.calledOn.isNull())
            take(ImportField::Opinion, kept.opinion, m_request.opinion);
        if (m_request.receivedOn != present.receivedOn)
            verdict.warn(ImportField::EventDay,
                         Text::tr("提出日期库内是 %1，没有改").arg(dateText(present.receivedOn)));
        if (m_request.state != present.state)
            verdict.warn(
                ImportField::RequestNumber,
                Text::tr("来表是“%1”，库内是“%2”，进度没有改；请在诉求页办理")
                    .arg(requestStateText(m_request.state), requestStateText(present.state)));
        verdict.row.outcome =
            verdict.row.changes.isEmpty() ? RowOutcome::Unchanged : RowOutcome::Updated;
        m_present = present.id;
        m_request = kept;
        m_newPerson.clear();
        return {};
    }

    /// A number that this very import gave to a row without one goes to the row that names it.
    Result<> makeRoom(UnitOfWork &unit)
    {
        const QString id = m_numbered.take(m_request.number);
        if (id.isEmpty())
            return {};
        PEIYU_TRY(found, RecordRepository<Request>::find(unit.connection(), id));
        if (!found)
            return {};
        PEIYU_TRY(number, nextRequestNumber(*context().job, *found));
        found->number = number;
        m_numbered.insert(number, id);
        return RecordRepository<Request>::apply(unit, id, ChangeOp::Update,
                                                RecordRepository<Request>::fields(*found));
    }

    /// The text of a field; nothing for what our own ledger writes in place of one.
    static QString told(LedgerLine &line, ImportField field)
    {
        const QString words = line.text(field);
        return words == u"—" || words == confidentialWords() ? QString() : words;
    }

    void readDays(LedgerLine &line, Request &request)
    {
        const auto day = [&line](ImportField field) {
            return told(line, field).isEmpty() ? QDate() : line.day(field, IssueSeverity::Error);
        };
        request.receivedOn = day(ImportField::EventDay);
        request.dispatchedOn = day(ImportField::DispatchedDay);
        request.signedOn = day(ImportField::SignedDay);
        request.answeredOn = day(ImportField::AnsweredDay);
        request.calledOn = day(ImportField::CalledDay);
        request.closedOn = day(ImportField::ClosedDay);
    }

    static bool hasFault(const LedgerLine &line)
    {
        for (const ImportField field :
             {ImportField::EventDay, ImportField::DispatchedDay, ImportField::SignedDay,
              ImportField::AnsweredDay, ImportField::CalledDay, ImportField::ClosedDay}) {
            if (line.cells.hasIssue(field))
                return true;
        }
        return false;
    }

    static void readTexts(LedgerLine &line, Request &request)
    {
        request.raisedBy = told(line, ImportField::RaisedBy);
        request.phone = told(line, ImportField::RaisedPhone);
        request.title = tidyText(told(line, ImportField::RequestTitle));
        request.content = told(line, ImportField::RequestText);
        request.answer = told(line, ImportField::Answer);
        request.opinion = told(line, ImportField::Opinion);
        if (request.title.size() <= longestTitle)
            return;
        request.content =
            request.content.isEmpty() ? request.title : request.title + u'\n' + request.content;
        request.title = request.title.left(shortened) + QStringLiteral("…");
    }

    void readCategory(LedgerLine &line, Request &request)
    {
        const QString words = tidyText(told(line, ImportField::Category));
        const CategoryReading reading = readRequestCategory(m_categories, words);
        if (!reading.category) {
            const RequestCategory *other = otherCategory(m_categories);
            request.category = other ? other->id : QString();
            line.verdict.doubt(
                ImportField::Category,
                words.isEmpty()
                    ? Text::tr("没有写诉求类别，记为“其他”请勾选，或在此填写类别")
                    : Text::tr("没有诉求类别“%1”，记为“其他”请勾选，或在此改写类别").arg(words));
            return;
        }
        request.category = reading.category->id;
        request.kind = reading.category->kind;
        if (!reading.exact)
            line.verdict.warn(ImportField::Category,
                              Text::tr("类别“%1”记为“%2”").arg(words, reading.category->name));
    }

    void readWords(LedgerLine &line, Request &request)
    {
        const auto unknown = [&line](ImportField field, const QString &words,
                                     const QString &instead) {
            line.verdict.warn(
                field, Text::tr("%1“%2”不认识，%3").arg(importFieldText(field), words, instead));
        };
        const QString kind = tidyText(told(line, ImportField::RequestKindWord));
        if (const auto known = readRequestKind(kind))
            request.kind = *known;
        else if (!kind.isEmpty())
            unknown(ImportField::RequestKindWord, kind,
                    Text::tr("按类别记为“%1”").arg(requestKindText(request.kind)));
        const QString source = tidyText(told(line, ImportField::RequestSourceWord));
        request.source = readRequestSource(source).value_or(RequestSource::Other);
        if (!source.isEmpty() && !readRequestSource(source))
            unknown(ImportField::RequestSourceWord, source, Text::tr("记为“其他”"));
        request.urgent = readUrgent(told(line, ImportField::Urgent));
        request.confidential = readYesNo(told(line, ImportField::Confidential)).value_or(false);
        readResult(line, request);
        const QString satisfaction = tidyText(told(line, ImportField::SatisfactionWord));
        request.satisfaction = readSatisfaction(satisfaction);
        if (!satisfaction.isEmpty() && !request.satisfaction)
            line.verdict.refuse(ImportField::SatisfactionWord,
                                Text::tr("不认识的满意度“%1”，请写满意、基本满意、不满意或未评价")
                                    .arg(satisfaction));
        if (request.satisfaction && *request.satisfaction != Satisfaction::NotRated &&
            request.calledOn.isNull()) {
            request.calledOn = request.closedOn.isNull() ? request.answeredOn : request.closedOn;
            if (!request.calledOn.isNull())
                line.verdict.warn(
                    ImportField::CalledDay,
                    Text::tr("没有写回访日期，按 %1 记").arg(dateText(request.calledOn)));
            else
                request.satisfaction.reset();
        }
    }

    static void readResult(LedgerLine &line, Request &request)
    {
        const QString words = tidyText(told(line, ImportField::ResultWord));
        const ResultReading reading = readRequestResult(words);
        request.result = reading.result;
        if (reading.declined)
            request.state = RequestState::Declined;
        else if (!words.isEmpty() && !reading.result && !reading.unfinished)
            line.verdict.warn(ImportField::ResultWord,
                              Text::tr("办理结果“%1”不认识，没有记结果").arg(words));
        if (!request.closedOn.isNull() && request.answeredOn.isNull() && !reading.declined)
            line.verdict.warn(ImportField::AnsweredDay, Text::tr("没有写答复日期，按办结日期记"));
    }

    static void readUnits(LedgerLine &line, Request &request)
    {
        QStringList leads = unitsIn(told(line, ImportField::LeadUnit));
        request.coUnits = unitsIn(told(line, ImportField::CoUnits));
        if (leads.isEmpty())
            return;
        request.leadUnit = leads.takeFirst();
        if (!leads.isEmpty()) // several in one cell: the first leads
            line.verdict.warn(
                ImportField::LeadUnit,
                Text::tr("主办写了几个单位，第一个“%1”为主办，其余为协办").arg(request.leadUnit));
        request.coUnits = leads + request.coUnits;
        request.coUnits.removeAll(request.leadUnit);
        request.coUnits.removeDuplicates();
        if (request.dispatchedOn.isNull())
            line.verdict.warn(ImportField::DispatchedDay, Text::tr("没有写交办日期，按提出日期记"));
    }

    void readWho(LedgerLine &line, Request &request)
    {
        const QString words = told(line, ImportField::FirstContact);
        const QString name = ImportPeople::namesIn(words).value(0);
        if (name.isEmpty())
            return;
        request.firstContact = people().named(Duty::Specialist, name);
        if (!request.firstContact.isEmpty())
            return;
        if (context().request.enterPeople && people().isNew(Duty::Specialist, name))
            m_newPerson = name;
        else
            line.verdict.warn(ImportField::FirstContact,
                              Text::tr("“%1”不是在岗专员，按企业的专员记").arg(name));
    }

    QVector<RequestCategory> m_categories;
    Request m_request;
    QString m_present; ///< id of the request that is here; empty: a new one
    QString m_newPerson;
    QHash<QString, std::pair<EnterpriseId, int>> m_owners; ///< of the numbers in the file
    QHash<QString, QString> m_numbered;                    ///< given by this import
    QSet<QString> m_written;
};

} // namespace

Result<std::unique_ptr<RowEngine>> requestEngine(const RowEngineContext &context)
{
    return RequestRows::make(context);
}

} // namespace peiyu
