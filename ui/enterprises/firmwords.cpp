#include "enterprises/firmwords.h"

#include "delegates/datedelegate.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/listcondition.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmWords)
};

} // namespace

QVector<TierLabel> firmBadges(const FirmRecord &record)
{
    const QString district = record.row.district.value();
    QVector<TierLabel> labels;
    for (const Tier tier : record.row.validTiers)
        labels.append({tierFill(tier), tierBadgeText(tier, district)});
    if (!labels.isEmpty())
        return labels;
    const Recognition *last = nullptr;
    for (const Recognition &title : record.file.recognitions) {
        if (title.until < record.asOf && (!last || title.until > last->until))
            last = &title;
    }
    if (last)
        labels.append({tierFill(last->tier), tierBadgeText(last->tier, district), true});
    return labels;
}

StatusFace titleFace(const Recognition &title, QDate asOf)
{
    if (!title.revokedOn.isNull() && title.revokedOn <= asOf)
        return {StatusTone::Late, Text::tr("已撤销")};
    if (title.from > asOf)
        return {StatusTone::Unset, Text::tr("未生效")};
    if (title.until < asOf)
        return {StatusTone::Unset, Text::tr("已过期")};
    const int soon = DateDelegate::endsSoonDays;
    if (asOf.daysTo(title.until) <= soon)
        return {StatusTone::Watch, Text::tr("%1 天内到期").arg(soon)};
    return {StatusTone::Ok, Text::tr("有效")};
}

DueWords dueWords(QDate due, QDate asOf, const WorkingCalendar &calendar)
{
    if (due.isNull())
        return {Text::tr("未约定"), &LookPalette::text3, false};
    if (const Lateness late = lateness(calendar, due, asOf); late.late)
        return {Text::tr("%1，%2").arg(dateText(due), latenessText(late)), &LookPalette::late,
                true};
    const qint64 days = asOf.daysTo(due);
    if (days == 0)
        return {Text::tr("今天"), &LookPalette::text, true};
    if (days == 1)
        return {Text::tr("明天 %1").arg(dateText(due)), &LookPalette::text, false};
    return {dateText(due), &LookPalette::text, false};
}

CodeWords codeWords(const Enterprise &firm)
{
    if (firm.creditCode.isEmpty())
        return firm.registrationNo.isEmpty()
                   ? CodeWords{Text::tr("缺"), &LookPalette::watch}
                   : CodeWords{Text::tr("%1（旧注册号）").arg(firm.registrationNo),
                               &LookPalette::watch};
    if (firm.codeState == CodeState::Pending)
        return {Text::tr("%1 ▲ 待确认").arg(firm.creditCode), &LookPalette::watch};
    return {firm.creditCode, &LookPalette::text};
}

QString specialistWords(const FirmRecord &record)
{
    const FirmPerson *person = record.person(Duty::Specialist);
    if (!person)
        return Text::tr("未配备");
    return person->span.from.isNull()
               ? person->name
               : Text::tr("%1（%2 起）").arg(person->name, dateText(person->span.from));
}

QString visitWords(const VisitRow &visit)
{
    const QString kind = visitKindText(visit.visit.kind);
    return visit.specialistName.isEmpty() ? kind
                                          : Text::tr("%1 · %2").arg(kind, visit.specialistName);
}

QVector<MissingItem> missingItems(const FirmRecord &record)
{
    const Enterprise &firm = record.file.enterprise;
    return lackedItems(firm, !record.file.townName.isEmpty(),
                       !firm.contact.isEmpty() || !record.contacts.isEmpty());
}

QStringList missingFacts(const FirmRecord &record)
{
    QStringList missing;
    for (const MissingItem item : missingItems(record)) {
        switch (item) {
        case MissingItem::CreditCode:
            missing.append(Text::tr("统一社会信用代码"));
            break;
        case MissingItem::Town:
            missing.append(Text::tr("镇街"));
            break;
        case MissingItem::Industry:
            missing.append(Text::tr("行业"));
            break;
        default:
            missing.append(Text::tr("联系人"));
            break;
        }
    }
    return missing;
}

} // namespace peiyu
