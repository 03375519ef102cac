#include "enterprises/firmhead.h"

#include "delegates/datedelegate.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "enterprises/factstrip.h"
#include "enterprises/firmwords.h"
#include "parts/linkbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmHead)
};

StripFact highestFact(const FirmRecord &record)
{
    const QVector<Recognition> valid = record.validTitles();
    if (valid.isEmpty())
        return {Text::tr("最高梯度"), Text::tr("无有效认定"), {}, &LookPalette::text3, 5};
    return {Text::tr("最高梯度"), tierBadgeText(valid.first().tier, record.row.district.value()),
            Text::tr("%1 起").arg(dateText(valid.first().from)), &LookPalette::text, 5};
}

StripFact specialistFact(const FirmRecord &record)
{
    const FirmPerson *person = record.person(Duty::Specialist);
    if (!person)
        return {Text::tr("服务专员"), Text::tr("未配备"), {}, &LookPalette::watch};
    return {Text::tr("服务专员"), person->name,
            person->span.from.isNull() ? QString()
                                       : Text::tr("%1 起").arg(dateText(person->span.from))};
}

/// 10-28 of the running year, 2025-10-28 of others: the strip is short.
QString shortDay(QDate day, QDate asOf)
{
    return day.year() == asOf.year() ? day.toString(QStringLiteral("MM-dd")) : dateText(day);
}

StripFact visitFact(const FirmRecord &record)
{
    const QDate day = record.row.nextVisit;
    const DueWords next = dueWords(day, record.asOf, record.calendar);
    const QString last = record.row.lastVisit.isNull()
                             ? Text::tr("未实地走访")
                             : Text::tr("上次 %1").arg(shortDay(record.row.lastVisit, record.asOf));
    const bool ahead = !day.isNull() && record.asOf.daysTo(day) > 1;
    const QString words = ahead ? QStringLiteral("%1 %2") // format
                                      .arg(shortDay(day, record.asOf), weekdayText(day))
                                : next.text;
    return {Text::tr("下次走访"), words, last, next.ink, 7};
}

StripFact stepFact(const FirmRecord &record)
{
    StripFact fact{Text::tr("一策 · 下一步"), Text::tr("未制定一策"), {}, &LookPalette::watch, 9};
    if (!record.measure)
        return fact;
    const EnterpriseRow &row = record.row;
    fact.value = row.nextStep.isEmpty() ? Text::tr("措施都已办结") : row.nextStep;
    fact.ink = &LookPalette::text;
    if (row.nextStepDue.isNull())
        return fact;
    const DueWords due = dueWords(row.nextStepDue, record.asOf, record.calendar);
    fact.note = due.text;
    if (const Lateness late = lateness(record.calendar, row.nextStepDue, record.asOf); late.late) {
        fact.note = fact.value; // how late it is comes first: the step may be long
        fact.value = Text::tr("▼ %1").arg(latenessText(late));
        fact.ink = due.ink;
    }
    return fact;
}

StripFact goalFact(const FirmRecord &record)
{
    if (!record.measure || !record.measure->goal)
        return {Text::tr("目标"), Text::tr("未设"), {}, &LookPalette::text3};
    const QDate by = record.measure->goalDate;
    return {Text::tr("目标"), tierBadgeText(*record.measure->goal, record.row.district.value()),
            by.isNull() ? QString() : Text::tr("%1 前").arg(dateText(by))};
}

StripFact endFact(const FirmRecord &record)
{
    const Recognition *first = nullptr;
    const QVector<Recognition> valid = record.validTitles();
    for (const Recognition &title : valid) {
        if (!first || title.until < first->until)
            first = &title;
    }
    if (!first)
        return {Text::tr("最近到期"), QStringLiteral("—"), {}, &LookPalette::text3, 5};
    const CellLook look =
        DateDelegate::lookOfDay(first->until, record.asOf, DateMeaning::ValidUntil);
    return {Text::tr("最近到期"), dateText(first->until),
            tierBadgeText(first->tier, record.row.district.value()),
            look.ink ? look.ink : &LookPalette::text, 5};
}

StripFact requestFact(const FirmRecord &record)
{
    const QString late = record.overdueRequests > 0
                             ? Text::tr("▼ 超期 %1").arg(countText(record.overdueRequests))
                             : record.requestClock;
    return {Text::tr("未办诉求"),
            Text::tr("%1 件").arg(countText(record.openRequests)),
            late,
            record.openRequests > 0 ? &LookPalette::text : &LookPalette::text3,
            6,
            record.overdueRequests > 0 ? &LookPalette::late : &LookPalette::text2};
}

} // namespace

FirmHead::FirmHead(QWidget *parent)
    : QWidget(parent),
      m_name(new TextLabel({}, FontRole::Title)),
      m_short(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_badges(new QHBoxLayout),
      m_terms(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_left(new TextLabel({}, FontRole::Small, &LookPalette::late)),
      m_missing(new LinkButton({})),
      m_strip(new FactStrip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_name->setObjectName(QStringLiteral("firmName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setFocusPolicy(Qt::NoFocus);
    m_name->setElided(true); // with its tooltip, before the window is made wider
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_short->setElided(true);
    m_short->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_badges->setSpacing(6);
    m_terms->setElided(true);
    m_terms->setObjectName(QStringLiteral("firmTerms"));
    m_left->setBold(true);
    m_left->setObjectName(QStringLiteral("firmLeft"));
    m_missing->setObjectName(QStringLiteral("missingFacts"));
    m_missing->setInk(&LookPalette::watch);
    line->addWidget(m_name);
    line->addWidget(m_short);
    line->addLayout(m_badges);
    line->addWidget(m_left);
    line->addWidget(m_terms, 1);
    line->addWidget(m_missing);
    column->addLayout(line);
    m_strip->setObjectName(QStringLiteral("firmFacts"));
    column->addWidget(m_strip);
    connect(m_missing, &LinkButton::clicked, this, &FirmHead::missingPressed);
}

void FirmHead::showFirm(const FirmRecord &record)
{
    const Enterprise &firm = record.file.enterprise;
    m_name->setText(firm.name);
    m_short->setText(firm.shortName.isEmpty() ? QString() : tr("简称 %1").arg(firm.shortName));
    m_short->setVisible(!firm.shortName.isEmpty() && firm.shortName != firm.name);
    showBadges(record);
    m_terms->setText(terms(record));
    const std::optional<PoolStage> &stage = record.file.stage;
    const bool exited = stage && stage->stage == Stage::Exited;
    m_left->setVisible(exited);
    if (exited)
        m_left->setText(tr("▼ %1 退库（%2）")
                            .arg(dateText(stage->span.from),
                                 exitReasonText(stage->reason.value_or(ExitReason::Other))));
    showMissing(record);
    m_strip->setFacts({highestFact(record), specialistFact(record), visitFact(record),
                       requestFact(record), stepFact(record), goalFact(record), endFact(record)});
}

void FirmHead::showBadges(const FirmRecord &record)
{
    while (m_badges->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_badges->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const TierLabel &label : firmBadges(record))
        m_badges->addWidget(new TierBadge(label));
}

QString FirmHead::terms(const FirmRecord &record) const
{
    const Enterprise &firm = record.file.enterprise;
    QStringList parts = {codeWords(firm).text,
                         record.file.residence ? record.place() : tr("已不在本库区县"),
                         firm.industry, firm.sizeClass ? sizeClassText(*firm.sizeClass) : QString(),
                         record.file.stage && record.file.stage->stage != Stage::Exited
                             ? stageText(record.file.stage->stage)
                             : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  |  "));
}

void FirmHead::showMissing(const FirmRecord &record)
{
    const QStringList missing = missingFacts(record);
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("▲ 缺项 %1").arg(missing.size()));
    m_missing->setAccessibleName(tr("缺项：%1").arg(missing.join(tr("、"))));
    m_missing->setToolTip(tr("缺：%1。点这里补录").arg(missing.join(tr("、"))));
    m_missing->updateGeometry();
}

void FirmHead::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), lookOf(this).palette.page);
}

} // namespace peiyu
