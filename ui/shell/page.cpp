#include "shell/page.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/pageheader.h"
#include "services/saved.h"

#include <QAction>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int wideFrom = 1500;
} // namespace

Page::Page(PageContext context, QWidget *parent) : QWidget(parent), m_context(std::move(context))
{
    setProperty("ground", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
}

QAction *Page::newAction(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QAction *Page::newRowAction(QWidget &view, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
    return action;
}

void Page::arrange(PageHeader *header, QWidget *body, QWidget *side, SideWidths widths,
                   QWidget *strip)
{
    m_side = side;
    m_widths = widths;
    side->setFixedWidth(lookOf(this).px(widths.normal));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    if (strip)
        column->addWidget(strip);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(body, 1);
    row->addWidget(side);
    column->addLayout(row, 1);
}

void Page::showSelected(qint64 rows, qint64 least)
{
    if (isVisible())
        m_context.navigator.showSelection(rows >= least ? tr("选中 %1 行").arg(countText(rows))
                                                        : QString());
}

void Page::write(JobRunner::Work<Saved> work)
{
    m_context.runner.write<Saved>(this, std::move(work), [this](const Result<Saved> &saved) {
        if (saved)
            m_context.navigator.saved(saved->changes);
        else
            m_context.navigator.failed(saved.error());
    });
}

void Page::askAndRemove(const QString &what, JobRunner::Work<Saved> work)
{
    if (m_context.prompt.confirm(window(), tr("删除“%1”？删除后可以用 Ctrl+Z 撤销。").arg(what),
                                 tr("删除")))
        write(std::move(work));
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_side)
        m_side->setFixedWidth(
            lookOf(this).px(width() >= wideFrom ? m_widths.wide : m_widths.normal));
}

} // namespace peiyu
