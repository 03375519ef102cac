// Lists on paper: 培育库台账, 服务专员联系表, 服务专员联系卡.
#include "domain/displaytext.h"
#include "services/contactlist.h"
#include "services/enterpriseservice.h"
#include "services/reportparts.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportLists)
};

/// Firms a paper is made of at most: 5 000 are some 250 sheets.
constexpr qsizetype mostFirms = 5000;
constexpr qsizetype mostCards = 500;
constexpr qsizetype rowsAtOnce = 1000;

struct LedgerColumn
{
    EnterpriseColumn column;
    double width;
};

const QVector<LedgerColumn> &ledgerColumns()
{
    using Column = EnterpriseColumn;
    static const QVector<LedgerColumn> columns = {
        {Column::Name, 12.6},    {Column::CreditCode, 11.8}, {Column::Town, 5},
        {Column::Park, 5.2},     {Column::Industry, 7.2},    {Column::HighestTier, 4.4},
        {Column::ValidUntil, 6}, {Column::Specialist, 4},    {Column::LastVisit, 6},
        {Column::Contact, 4},    {Column::Phone, 7}};
    return columns;
}

ReportCell ledgerCell(const EnterpriseRow &row, EnterpriseColumn column)
{
    if (isDayColumn(column))
        return ReportCell::ofDay(enterpriseCellDay(row, column));
    return ReportCell::ofText(orDash(enterpriseCellText(row, column).simplified()));
}

QString placeOf(const QString &town, const QString &park)
{
    if (town.isEmpty() || park.isEmpty())
        return orDash(town + park);
    return QStringLiteral("%1\n%2").arg(town, park);
}

QString personWords(const ServingPerson &person)
{
    QStringList words = {person.name};
    const QString office = QStringLiteral("%1 %2").arg(person.unit, person.post).trimmed();
    if (!office.isEmpty())
        words.append(office);
    words.append(person.phone.isEmpty() ? Text::tr("电话未登记") : person.phone);
    if (const QString away = person.awayText(); !away.isEmpty())
        words.append(away);
    return words.join(u'\n');
}

/// The same in one line, for a card.
QString personLine(const ServingPerson &person)
{
    QString words = person.name;
    const QString phone = person.phone.isEmpty() ? Text::tr("电话未登记") : person.phone;
    for (const QString &part : {person.unit, person.post, phone}) {
        if (!part.isEmpty())
            words += QStringLiteral("　") + part;
    }
    const QString away = person.awayText();
    return away.isEmpty() ? words : words + u'\n' + away;
}

void addPeople(ReportTable &table, const QString &name, const QVector<ServingPerson> &people)
{
    QStringList lines;
    for (const ServingPerson &person : people)
        lines.append(personLine(person));
    if (!lines.isEmpty())
        table.rows.append(
            ReportRow{{ReportCell::ofText(name), ReportCell::ofText(lines.join(u'\n'))}, {}});
}

ReportTable cardTable(const ContactCard &card)
{
    ReportTable table;
    table.form = true;
    table.keptTogether = true;
    table.name = Text::tr("“专精特新”企业服务专员联系卡");
    table.columns = {{{}, ReportAlign::Centre, 7}, {{}, ReportAlign::Left, 33}};
    const auto add = [&](const QString &name, const QString &words, bool bold = false) {
        ReportCell cell = ReportCell::ofText(words);
        cell.bold = bold;
        table.rows.append(ReportRow{{ReportCell::ofText(name), cell}, {}});
    };
    add(Text::tr("企业名称"), card.firmName, true);
    QStringList place = {card.districtName, card.townName, card.parkName};
    place.removeAll(QString());
    add(Text::tr("所在"), orDash(place.join(u' ')));
    add(Text::tr("服务专员"), card.specialist ? personLine(*card.specialist) : Text::tr("未配备"),
        true);
    if (card.leader)
        add(card.leaderWord, personLine(*card.leader));
    addPeople(table, Text::tr("服务组成员"), card.members);
    addPeople(table, Text::tr("专家"), card.experts);
    const QString duties =
        card.duties.isEmpty() ? card.quotes.join(u'\n') : card.duties.join(Text::tr("；"));
    if (!duties.isEmpty())
        add(Text::tr("服务内容"), duties);
    QString source = card.planTitle;
    if (!card.documentNumber.isEmpty())
        source += Text::tr("（%1）").arg(card.documentNumber);
    if (!card.draftWords.isEmpty())
        source += Text::tr("　%1").arg(card.draftWords);
    if (!source.isEmpty() && !duties.isEmpty())
        table.notes = {Text::tr("服务内容出自：%1").arg(source)};
    return table;
}

} // namespace

Result<ReportDocument> ledgerReport(const ReportOrder &order)
{
    ListQuery query = order.request.query;
    query.asOf = order.asOf;
    PEIYU_TRY(keys, EnterpriseService::keys(order.context, query));
    if (keys.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("这些条件下没有企业，台账是空的。请放宽条件或换一个区县。"));
    if (keys.size() > mostFirms)
        return failure(ErrorCode::Validation,
                       Text::tr("共 %1 家，一份纸质台账最多 %2 "
                                "家。请按镇街或梯度分开打印，或在“企业”页导出为表格文件。")
                           .arg(countText(keys.size()), countText(mostFirms)));
    ReportDocument document;
    document.landscape = true;
    ReportTable table;
    table.columns.append({Text::tr("序号"), ReportAlign::Right, 2.8});
    QVector<EnterpriseColumn> columns;
    for (const LedgerColumn &one : ledgerColumns()) {
        columns.append(one.column);
        table.columns.append({enterpriseColumnText(one.column), ReportAlign::Left, one.width});
    }
    const RowParts parts = partsFor(columns);
    for (qsizetype first = 0; first < keys.size(); first += rowsAtOnce) {
        PEIYU_CHECK(order.context.cancellation.check());
        PEIYU_TRY(rows, EnterpriseService::rows(order.context, keys.mid(first, rowsAtOnce),
                                                query.asOf, parts));
        for (const EnterpriseRow &row : rows) {
            ReportRow cells;
            cells.cells.append(ReportCell::ofCount(table.rows.size() + 1));
            for (const EnterpriseColumn column : columns)
                cells.cells.append(ledgerCell(row, column));
            table.rows.append(cells);
        }
    }
    const QString district =
        query.district.isEmpty() ? QString() : order.places.districtName(query.district);
    document.title = {Text::tr("%1“专精特新”企业培育库台账").arg(district)};
    document.subtitle = Text::tr("共 %1 家　　内部资料").arg(countText(table.rows.size()));
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.recipients = order.request.recipients;
    document.name = Text::tr("%1培育库台账 %2").arg(district, dateText(order.asOf));
    document.blocks.append(table);
    return document;
}

Result<ReportDocument> contactsReport(const ReportOrder &order)
{
    PEIYU_TRY(contacts,
              ContactList::ofDistrict(order.context, order.catalog, order.district, order.asOf));
    if (contacts.rows.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("截至 %1，%2没有已配专员的企业。请先在“配备与交接”页配备专员。")
                           .arg(dateText(order.asOf), contacts.districtName));
    ReportDocument document;
    ReportTable table;
    table.columns = {{Text::tr("服务专员、单位、电话"), ReportAlign::Left, 11},
                     {Text::tr("序号"), ReportAlign::Right, 2.6},
                     {Text::tr("企业"), ReportAlign::Left, 16},
                     {Text::tr("镇街、园区"), ReportAlign::Left, 7},
                     {leaderWord(contacts.rule), ReportAlign::Left, 5}};
    qint64 firms = 0;
    for (const ContactRow &row : contacts.rows) {
        qint64 number = 0;
        for (const ContactFirm &firm : row.firms) {
            ReportRow cells;
            cells.group = row.person.id.value();
            ReportCell person = ReportCell::ofText(personWords(row.person));
            if (!row.person.active)
                person.badge = Text::tr("已停用");
            cells.cells = {person, ReportCell::ofCount(++number), ReportCell::ofText(firm.name),
                           ReportCell::ofText(placeOf(firm.townName, firm.parkName)),
                           ReportCell::ofText(orDash(firm.leader))};
            table.rows.append(cells);
        }
        firms += number;
    }
    document.title = {Text::tr("%1“专精特新”企业服务专员联系表").arg(contacts.districtName)};
    document.subtitle = Text::tr("专员 %1 人，服务企业 %2 家")
                            .arg(countText(contacts.rows.size()), countText(firms));
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.recipients = order.request.recipients;
    document.name =
        Text::tr("%1服务专员联系表 %2").arg(contacts.districtName, dateText(order.asOf));
    if (!contacts.without.isEmpty()) {
        QStringList names;
        for (const ContactFirm &firm : contacts.without)
            names.append(firm.name);
        table.notes.append(Text::tr("应配未配 %1 家：%2。")
                               .arg(countText(names.size()), names.join(Text::tr("、"))));
    }
    document.blocks.append(table);
    if (!contacts.quotes.isEmpty())
        document.closing.append(Text::tr("配备规则：%1（%2%3）")
                                    .arg(contacts.quotes.join(QString()), contacts.planTitle,
                                         contacts.draftWords.isEmpty()
                                             ? QString()
                                             : Text::tr("，") + contacts.draftWords));
    return document;
}

Result<ReportDocument> contactCards(const ReportOrder &order)
{
    QVector<EnterpriseId> firms;
    if (!order.request.firm.isEmpty()) {
        firms.append(order.request.firm);
    } else {
        PEIYU_TRY(contacts, ContactList::ofDistrict(order.context, order.catalog, order.district,
                                                    order.asOf));
        for (const ContactRow &row : contacts.rows) {
            for (const ContactFirm &firm : row.firms)
                firms.append(firm.id);
        }
    }
    if (firms.isEmpty())
        return failure(
            ErrorCode::NotFound,
            Text::tr("没有已配专员的企业，没有联系卡可打。请先在“配备与交接”页配备专员。"));
    if (firms.size() > mostCards)
        return failure(
            ErrorCode::Validation,
            Text::tr("共 %1 家，一次最多打 %2 张联系卡。请在企业档案中逐家打印，或先打印联系表。")
                .arg(countText(firms.size()), countText(mostCards)));
    ReportDocument document;
    for (const EnterpriseId &firm : firms) {
        PEIYU_CHECK(order.context.cancellation.check());
        PEIYU_TRY(card, ContactList::ofFirm(order.context, order.catalog, firm, order.asOf));
        document.blocks.append(cardTable(card));
        document.name =
            firms.size() == 1
                ? Text::tr("%1 服务专员联系卡").arg(card.firmName)
                : Text::tr("%1服务专员联系卡 %2").arg(order.districtName(), dateText(order.asOf));
    }
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    return document;
}

} // namespace peiyu
