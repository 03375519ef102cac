#include "services/handoversheet.h"

#include "domain/datespan.h"
#include "domain/displaytext.h"
#include "repositories/attachmentrepository.h"
#include "repositories/visitrepository.h"
#include "services/enterpriseservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

HandoverItem itemOf(const QString &firm, const Request &one)
{
    const QString state =
        joined({requestStateText(one.state), one.leadUnit}, QStringLiteral(" · ")); // format
    return {firm, one.number, one.title, state, one.due};
}

HandoverItem itemOf(const QString &firm, const PlannedVisit &one)
{
    const QString text = one.purpose.isEmpty() ? Text::tr("走访") : one.purpose;
    return {firm, {}, text, visitKindText(one.kind), one.on};
}

HandoverItem itemOf(const QString &firm, const Promise &one)
{
    return {firm, {}, one.content, Text::tr("%1 承诺").arg(dateText(one.madeOn)), one.due};
}

HandoverItem itemOf(const QString &firm, const MeasureStep &one)
{
    return {firm,
            {},
            one.content,
            joined({stepStateText(one.state), one.unit}, QStringLiteral(" · ")), // format
            one.due};
}

template <class T>
void addItems(const QString &firm, const QVector<T> &records, QVector<HandoverItem> &items)
{
    for (const T &one : records)
        items.append(itemOf(firm, one));
}

QString titlesOf(const EnterpriseFile &file, QDate day)
{
    QStringList titles;
    for (const Recognition &one : file.validTitles(day)) {
        const QString name =
            tierBadgeText(one.tier, file.residence ? file.residence->district.value() : QString());
        titles.append(one.until.isNull() ? name
                                         : Text::tr("%1（至 %2）").arg(name, dateText(one.until)));
    }
    return titles.join(Text::tr("、"));
}

QJsonValue dayValue(QDate day)
{
    return day.isNull() ? QJsonValue() : QJsonValue(dayText(day));
}

QJsonArray itemsJson(const QVector<HandoverItem> &items)
{
    QJsonArray list;
    for (const HandoverItem &one : items)
        list.append(QJsonObject{{QStringLiteral("firm"), one.firm},
                                {QStringLiteral("number"), one.number},
                                {QStringLiteral("text"), one.text},
                                {QStringLiteral("state"), one.state},
                                {QStringLiteral("due"), dayValue(one.due)}});
    return list;
}

QVector<HandoverItem> itemsFrom(const QJsonValue &list)
{
    QVector<HandoverItem> items;
    const QJsonArray entries = list.toArray();
    for (const auto &value : entries) {
        const QJsonObject one = value.toObject();
        items.append({one.value(u"firm").toString(), one.value(u"number").toString(),
                      one.value(u"text").toString(), one.value(u"state").toString(),
                      dayFromText(one.value(u"due").toString())});
    }
    return items;
}

QJsonObject firmJson(const HandoverFirm &firm)
{
    return {{QStringLiteral("id"), firm.id.value()},
            {QStringLiteral("name"), firm.name},
            {QStringLiteral("credit_code"), firm.creditCode},
            {QStringLiteral("place"), firm.place},
            {QStringLiteral("contact"), firm.contact},
            {QStringLiteral("titles"), firm.titles},
            {QStringLiteral("last_visit"), dayValue(firm.lastVisit)},
            {QStringLiteral("next_visit"), dayValue(firm.nextVisit)},
            {QStringLiteral("files"), QJsonArray::fromStringList(firm.files)},
            {QStringLiteral("requests"), firm.work.requests},
            {QStringLiteral("visits"), firm.work.visits},
            {QStringLiteral("promises"), firm.work.promises},
            {QStringLiteral("measures"), firm.work.measures},
            {QStringLiteral("drafts"), firm.work.drafts}};
}

HandoverFirm firmFrom(const QJsonObject &one)
{
    HandoverFirm firm;
    firm.id = EnterpriseId(one.value(u"id").toString());
    firm.name = one.value(u"name").toString();
    firm.creditCode = one.value(u"credit_code").toString();
    firm.place = one.value(u"place").toString();
    firm.contact = one.value(u"contact").toString();
    firm.titles = one.value(u"titles").toString();
    firm.lastVisit = dayFromText(one.value(u"last_visit").toString());
    firm.nextVisit = dayFromText(one.value(u"next_visit").toString());
    const QJsonArray files = one.value(u"files").toArray();
    for (const auto &name : files)
        firm.files.append(name.toString());
    firm.work = {one.value(u"requests").toInt(), one.value(u"visits").toInt(),
                 one.value(u"promises").toInt(), one.value(u"measures").toInt(),
                 one.value(u"drafts").toInt()};
    return firm;
}

} // namespace

WorkCounts HandoverSheet::counts() const
{
    return {static_cast<int>(requests.size()), static_cast<int>(visits.size()),
            static_cast<int>(promises.size()), static_cast<int>(measures.size()), drafts};
}

Result<> addToSheet(const JobContext &context, const FirmWork &work, HandoverSheet &sheet)
{
    const QDate day = context.clock.today();
    PEIYU_TRY(file, EnterpriseService::file(context, work.firm, day));
    PEIYU_TRY(files, AttachmentRepository::ofEnterprise(context.connection, work.firm));
    PEIYU_TRY(visits, VisitRepository::ofEnterprise(context.connection, work.firm));
    HandoverFirm firm;
    firm.id = work.firm;
    firm.name = file.enterprise.name;
    firm.creditCode = file.enterprise.creditCode;
    firm.place = file.townName.isEmpty() ? file.districtName : file.townName;
    firm.contact = joined({file.enterprise.contact, file.enterprise.phone}, QStringLiteral(" "));
    firm.titles = titlesOf(file, day);
    for (const Visit &one : visits) {
        if (one.state == VisitState::Confirmed && one.unit.isEmpty() && one.on <= day)
            firm.lastVisit = std::max(firm.lastVisit, one.on);
    }
    for (const PlannedVisit &one : work.visits) {
        if (firm.nextVisit.isNull() || one.on < firm.nextVisit)
            firm.nextVisit = one.on;
    }
    for (const Attachment &one : files)
        firm.files.append(one.name);
    firm.work = work.counts();
    sheet.firms.append(firm);
    addItems(firm.name, work.requests, sheet.requests);
    addItems(firm.name, work.visits, sheet.visits);
    addItems(firm.name, work.promises, sheet.promises);
    addItems(firm.name, work.measures, sheet.measures);
    sheet.drafts += firm.work.drafts;
    return {};
}

QJsonObject handoverJson(const HandoverSheet &sheet)
{
    QJsonArray firms;
    for (const HandoverFirm &one : sheet.firms)
        firms.append(firmJson(one));
    return {{QStringLiteral("from"), sheet.from},
            {QStringLiteral("to"), sheet.to},
            {QStringLiteral("firms"), firms},
            {QStringLiteral("requests"), itemsJson(sheet.requests)},
            {QStringLiteral("visits"), itemsJson(sheet.visits)},
            {QStringLiteral("promises"), itemsJson(sheet.promises)},
            {QStringLiteral("measures"), itemsJson(sheet.measures)},
            {QStringLiteral("drafts"), sheet.drafts},
            {QStringLiteral("note"), sheet.note}};
}

QString handoverContent(const HandoverSheet &sheet)
{
    return QString::fromUtf8(QJsonDocument(handoverJson(sheet)).toJson(QJsonDocument::Compact));
}

Result<HandoverSheet> sheetOf(const Handover &handover)
{
    const QJsonDocument read = QJsonDocument::fromJson(handover.content.toUtf8());
    if (!read.isObject())
        return failure(ErrorCode::Corrupt, Text::tr("这份交接清单的内容已损坏，不能打印。"));
    const QJsonObject all = read.object();
    HandoverSheet sheet;
    sheet.from = all.value(u"from").toString();
    sheet.to = all.value(u"to").toString();
    const QJsonArray firms = all.value(u"firms").toArray();
    for (const auto &one : firms)
        sheet.firms.append(firmFrom(one.toObject()));
    sheet.requests = itemsFrom(all.value(u"requests"));
    sheet.visits = itemsFrom(all.value(u"visits"));
    sheet.promises = itemsFrom(all.value(u"promises"));
    sheet.measures = itemsFrom(all.value(u"measures"));
    sheet.drafts = all.value(u"drafts").toInt();
    sheet.note = all.value(u"note").toString();
    return sheet;
}

} // namespace peiyu
