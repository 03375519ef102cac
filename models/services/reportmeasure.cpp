// 一企一策表: 企业现状 — 差距 — 措施 — 责任人 — 时限 of one firm, on one sheet.
#include "domain/displaytext.h"
#include "services/careservice.h"
#include "services/contactlist.h"
#include "services/enterpriseservice.h"
#include "services/reportparts.h"
#include "services/visitservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportMeasure)
};

constexpr int shownVisits = 3;

QString titleWords(const EnterpriseFile &file, const DistrictId &district, QDate asOf)
{
    QStringList words;
    for (const Recognition &title : file.validTitles(asOf))
        words.append(Text::tr("%1（%2 至 %3%4）")
                         .arg(tierBadgeText(title.tier, district.value()), dateText(title.from),
                              dateText(title.until),
                              title.batch.isEmpty() ? QString() : Text::tr("，") + title.batch));
    return words.isEmpty() ? Text::tr("没有有效的认定") : words.join(u'\n');
}

QString stateWords(const EnterpriseFile &file)
{
    const Enterprise &firm = file.enterprise;
    const QString contact = QStringLiteral("%1 %2").arg(firm.contact, firm.phone).trimmed();
    return QStringList{Text::tr("所在：%1").arg(orDash(file.place())),
                       Text::tr("行业：%1").arg(orDash(firm.industry)),
                       Text::tr("联系人：%1").arg(orDash(contact)),
                       Text::tr("入库阶段：%1")
                           .arg(file.stage ? stageText(file.stage->stage) : QStringLiteral("—"))}
        .join(u'\n');
}

QString visitWords(const QVector<VisitRow> &visits, QDate next)
{
    QStringList words;
    for (const VisitRow &visit : visits) {
        QString who = visitKindText(visit.visit.kind);
        if (!visit.specialistName.isEmpty())
            who += Text::tr(" · ") + visit.specialistName;
        words.append(Text::tr("%1 %2：%3")
                         .arg(dateText(visit.visit.on), who, visit.visit.text.simplified()));
    }
    if (!next.isNull())
        words.append(Text::tr("约定下次走访：%1").arg(dateText(next)));
    return words.isEmpty() ? Text::tr("还没有走访记录") : words.join(u'\n');
}

QString peopleWords(const ContactCard &card)
{
    const auto person = [](const ServingPerson &one) {
        QStringList parts = {one.name, one.unit, one.phone};
        parts.removeAll(QString());
        return parts.join(u' ');
    };
    QString words = Text::tr("服务专员：%1")
                        .arg(card.specialist ? person(*card.specialist) : Text::tr("未配备"));
    if (card.leader)
        words += QStringLiteral("\n%1：%2").arg(card.leaderWord, person(*card.leader)); // format
    return words;
}

ReportTable sheetOf(const EnterpriseFile &file, const std::optional<Measure> &measure,
                    const DistrictId &district, QDate asOf)
{
    ReportTable table;
    table.form = true;
    table.columns = {{{}, ReportAlign::Centre, 6}, {{}, ReportAlign::Left, 34}};
    const auto add = [&](const QString &name, const QString &words, bool bold = false) {
        ReportCell cell = ReportCell::ofText(words);
        cell.bold = bold;
        table.rows.append(ReportRow{{ReportCell::ofText(name), cell}, {}});
    };
    const Measure plan = measure.value_or(Measure{});
    const Enterprise &firm = file.enterprise;
    QString goal = plan.goal ? tierBadgeText(*plan.goal, district.value()) : Text::tr("未定");
    if (!plan.goalDate.isNull())
        goal = Text::tr("%1，%2 前达到").arg(goal, dateText(plan.goalDate));
    add(Text::tr("企业名称"), firm.name, true);
    add(Text::tr("统一社会\n信用代码"),
        orDash(firm.creditCode.isEmpty() ? firm.registrationNo : firm.creditCode));
    add(Text::tr("企业现状"), stateWords(file));
    add(Text::tr("现有认定"), titleWords(file, district, asOf));
    add(Text::tr("目标"), goal);
    add(Text::tr("主要差距"), orDash(plan.gap));
    add(Text::tr("措施\n（下一步）"), orDash(plan.nextStep), true);
    add(Text::tr("责任人"), orDash(plan.owner));
    add(Text::tr("时限"), plan.due.isNull() ? Text::tr("未定") : dateText(plan.due));
    return table;
}

} // namespace

Result<ReportDocument> measureReport(const ReportOrder &order)
{
    if (order.request.firm.isEmpty())
        return fieldFailure(QStringLiteral("firm"),
                            Text::tr("请先选一家企业，一企一策表一家一张。"));
    const JobContext &context = order.context;
    const EnterpriseId &id = order.request.firm;
    PEIYU_TRY(file, EnterpriseService::file(context, id, order.asOf));
    PEIYU_TRY(measure, CareService::measure(context, id));
    if (measure && measure->setOn > order.asOf)
        measure.reset();
    PEIYU_TRY(card, ContactList::ofFirm(context, order.catalog, id, order.asOf));
    VisitQuery visits;
    visits.asOf = order.asOf;
    visits.firm = id;
    PEIYU_TRY(keys, VisitService::keys(context, visits));
    PEIYU_TRY(shown, VisitService::rows(context, keys.mid(0, shownVisits), order.asOf));
    PEIYU_TRY(rows, EnterpriseService::rows(context, {file.enterprise.no}, order.asOf));
    const DistrictId district = file.residence ? file.residence->district : order.district;
    ReportDocument document;
    document.title = {Text::tr("“专精特新”企业培育一企一策表")};
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.recipients = order.request.issuer.isEmpty() ? order.facts.name : order.request.issuer;
    document.name = Text::tr("%1 一企一策").arg(file.enterprise.name);
    ReportTable table = sheetOf(file, measure, district, order.asOf);
    const auto add = [&](const QString &name, const QString &words) {
        table.rows.append(ReportRow{{ReportCell::ofText(name), ReportCell::ofText(words)}, {}});
    };
    add(Text::tr("服务人员"), peopleWords(card));
    add(Text::tr("近期走访"), visitWords(shown, rows.isEmpty() ? QDate() : rows.first().nextVisit));
    document.blocks.append(table);
    document.blocks.append(ReportParagraph{
        {ReportRun{measure ? Text::tr("一策制定于 %1。企业确认（签字）：　　　　　　　　　　"
                                      "服务专员（签字）：")
                                 .arg(dateText(measure->setOn))
                           : Text::tr("本企业还没有制定一策。"),
                   false}},
        false});
    return document;
}

} // namespace peiyu
