#include "enterprises/firmmeasuretab.h"

#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmsections.h"
#include "enterprises/firmwords.h"
#include "parts/actionbutton.h"
#include "parts/card.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "shell/attachmentpanel.h"

#include <QAction>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int nameWidth = 72;
}

FirmMeasureTab::FirmMeasureTab(const PageContext &context, const FirmActions &actions,
                               QWidget *parent)
    : FirmTab(parent), m_context(context), m_actions(actions)
{
    pane()->setTitle(tr("制定时看什么"));
    pane()->addAction(actions.measure, ButtonKind::Plain);
    pane()->addAction(actions.print);
}

void FirmMeasureTab::showFirm(const FirmRecord &record)
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = nullptr;
    while (body()->count() > 0)
        delete body()->takeAt(0);
    if (record.measure)
        showSheet(record);
    else
        showNone();
    pane()->clear();
    pane()->setPlace(tr("截至 %1").arg(dateText(record.asOf)));
    pane()->addSection(tr("服务人员"), peopleSection(record));
    pane()->addSection(tr("认定有效期"), titlesSection(record));
    pane()->addSection(tr("最近走访"), visitsSection(record, 3));
}

void FirmMeasureTab::showSheet(const FirmRecord &record)
{
    const Measure &measure = *record.measure;
    auto *card = new Card;
    card->setObjectName(QStringLiteral("measureSheet"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("一企一策"), FontRole::Head));
    auto *goal = new FactGrid(2, nameWidth);
    goal->add(tr("目标梯度"), measure.goal ? tierText(*measure.goal) : QString());
    goal->add(tr("目标时间"), measure.goalDate.isNull() ? QString() : dateText(measure.goalDate));
    goal->addWide(tr("主要差距"), measure.gap);
    goal->addWide(tr("下一步"), measure.nextStep)->setBold(true);
    goal->add(tr("责任人"), measure.owner);
    if (measure.due.isNull()) {
        goal->add(tr("时限"), QString());
    } else {
        const DueWords due = dueWords(measure.due, record.asOf, record.calendar);
        goal->add(tr("时限"), due.text, due.ink)->setBold(due.bold);
    }
    goal->add(tr("制定日期"), dateText(measure.setOn));
    column->addWidget(goal);
    column->addSpacing(6);
    column->addWidget(new TextLabel(tr("附件"), FontRole::Small, &LookPalette::text2));
    m_files = new AttachmentPanel(m_context, {QStringLiteral("measure"), measure.id});
    column->addWidget(m_files);
    m_shown = card;
    body()->addWidget(card);
    body()->addStretch(1);
}

void FirmMeasureTab::filesChanged()
{
    if (m_files)
        m_files->refresh();
}

void FirmMeasureTab::showNone()
{
    auto *empty =
        new EmptyState(QStringLiteral("view-task"), tr("还没有制定一策"),
                       tr("写明目标梯度、主要差距、下一步、责任人和时限，即计入“已有一策”。"));
    auto *add = empty->addButton(tr("制定一策"), ButtonKind::Primary);
    add->setEnabled(m_actions.measure->isEnabled());
    add->setToolTip(m_actions.measure->toolTip());
    connect(add, &ActionButton::clicked, m_actions.measure, &QAction::trigger);
    m_shown = empty;
    body()->addWidget(empty, 1);
}

} // namespace peiyu
