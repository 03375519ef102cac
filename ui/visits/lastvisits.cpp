#include "visits/lastvisits.h"

#include "domain/displaytext.h"
#include "enterprises/firmwords.h"
#include "parts/tierbadge.h"
#include "services/visitservice.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int paneWidth = 340;
constexpr int shownVisits = 3;
constexpr int padding = 12;
} // namespace

LastVisits::LastVisits(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(nullptr)
{
    setFixedWidth(lookOf(this).px(paneWidth));
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *place = new QWidget;
    place->setProperty("ground", QStringLiteral("page"));
    place->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(place);
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(4);
    scroll->setWidget(place);
    frame->addWidget(scroll);
    showFirm({});
}

void LastVisits::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void LastVisits::addHead(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    auto *label = new TextLabel(text, FontRole::Small, &LookPalette::text2);
    label->setBold(true);
    m_column->addWidget(label);
}

void LastVisits::addText(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void LastVisits::addQuiet(const QString &text)
{
    auto *label = new TextLabel(text, FontRole::Small, &LookPalette::text3);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void LastVisits::showFirm(const EnterpriseId &id)
{
    clear();
    if (id.isEmpty()) {
        addHead(tr("上次走访"));
        addQuiet(tr("选定企业后，这里显示上次走访、约定和一策的下一步。"));
        m_column->addStretch();
        return;
    }
    const QDate asOf = m_context.asOf();
    const auto record = readFirmRecord(m_context.reading, id, asOf, shownVisits);
    if (!record) {
        addQuiet(record.error().text);
        m_column->addStretch();
        return;
    }
    auto *name = new TextLabel(record->row.name, FontRole::Head);
    name->setObjectName(QStringLiteral("visitFirm"));
    name->setWordWrap(true);
    m_column->addWidget(name);
    auto *badges = new QWidget;
    auto *line = new QHBoxLayout(badges);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (const TierLabel &label : firmBadges(*record))
        line->addWidget(new TierBadge(label));
    line->addWidget(new TextLabel(record->place(), FontRole::Small, &LookPalette::text2));
    line->addStretch();
    m_column->addWidget(badges);
    const Enterprise &firm = record->file.enterprise;
    if (!firm.contact.isEmpty() || !firm.phone.isEmpty())
        addQuiet(tr("联系人 %1 %2").arg(firm.contact, firm.phone));

    addHead(record->visits.isEmpty()
                ? tr("上次走访")
                : tr("最近走访（共 %1 次）").arg(countText(record->visitCount)));
    if (record->visits.isEmpty())
        addQuiet(tr("还没有走访记录"));
    for (const VisitRow &visit : record->visits) {
        QString head = tr("%1 %2").arg(dateText(visit.visit.on), visitWords(visit));
        if (visit.visit.state == VisitState::Draft)
            head = tr("%1（草稿）").arg(head);
        if (!visit.visit.met.isEmpty())
            head = tr("%1，见 %2").arg(head, visit.visit.met);
        addQuiet(head);
        addText(visit.visit.text);
    }
    addOpen(id, record->calendar);
    if (const EnterpriseRow &row = record->row; !row.nextStep.isEmpty()) {
        addHead(tr("一策 · 下一步"));
        addText(row.nextStep);
        addQuiet(row.nextStepDue.isNull()
                     ? tr("未定时限")
                     : tr("时限 %1").arg(dueWords(row.nextStepDue, asOf, record->calendar).text));
    }
    m_column->addStretch();
}

void LastVisits::addDue(const QString &text, QDate due, const WorkingCalendar &calendar)
{
    const DueWords words = dueWords(due, m_context.asOf(), calendar);
    auto *label = new TextLabel(tr("%1：%2").arg(text, words.text), FontRole::Body, words.ink);
    label->setBold(words.bold);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

/// What is agreed, promised and asked for and not done yet.
void LastVisits::addOpen(const EnterpriseId &id, const WorkingCalendar &calendar)
{
    const auto care = VisitService::careOf(m_context.reading, id, m_context.asOf());
    if (!care) {
        addQuiet(care.error().text);
        return;
    }
    for (const PlannedVisit &plan : care->planned) {
        QString what = plan.unit.isEmpty() ? tr("计划走访") : tr("%1 计划走访").arg(plan.unit);
        if (plan.on == m_context.asOf()) // the words say 今天 alone
            what = tr("%1 %2").arg(what, dateText(plan.on));
        addDue(what, plan.on, calendar);
    }
    if (!care->promises.isEmpty())
        addHead(tr("未兑现的承诺（%1 项）").arg(countText(care->promises.size())));
    for (const PromiseRow &row : care->promises) {
        if (row.promise.due.isNull())
            addText(row.promise.content);
        else
            addDue(row.promise.content, row.promise.due, calendar);
    }
    if (!care->requests.isEmpty())
        addHead(tr("未办结的诉求（%1 件）").arg(countText(care->requests.size())));
    for (const Request &request : care->requests)
        addText(
            tr("%1 %2，%3").arg(request.number, request.title, requestStateText(request.state)));
}

} // namespace peiyu
