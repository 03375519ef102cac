#include "shell/page.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/newaction.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "services/saved.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace peiyu {

Page::Page(PageContext context, QWidget *parent) : QWidget(parent), m_context(std::move(context))
{
    setProperty("ground", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
}

QAction *Page::newAction(const char *name, const QString &text, const QKeySequence &key)
{
    return peiyu::newAction(*this, name, text, key);
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
    m_widths = widths;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    if (strip)
        column->addWidget(strip);
    m_split = new QSplitter;
    m_split->setObjectName(QStringLiteral("pageSplit"));
    m_split->setHandleWidth(1);
    // Until its first width is known: beside the list the pane would make a small window wider.
    m_split->setOrientation(Qt::Vertical);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(body);
    m_split->addWidget(side);
    // The splitter draws the line between them.
    QList<PreviewPane *> panes = side->findChildren<PreviewPane *>();
    if (auto *whole = qobject_cast<PreviewPane *>(side))
        panes.append(whole);
    for (PreviewPane *pane : panes)
        pane->setEdge(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (m_width)
            m_chosen[static_cast<size_t>(*m_width)] = m_split->sizes().constLast();
    });
    column->addWidget(m_split, 1);
}

void Page::placeSide(WidthClass width)
{
    const Look &look = lookOf(this);
    const bool under = width == WidthClass::Compact;
    const int usual = look.px(under                       ? m_widths.under
                              : width == WidthClass::Wide ? m_widths.wide
                                                          : m_widths.normal);
    const int chosen = m_chosen[static_cast<size_t>(width)];
    const int side = chosen > 0 ? chosen : usual;
    m_split->setOrientation(under ? Qt::Vertical : Qt::Horizontal);
    const int whole = under ? m_split->height() : m_split->width();
    m_split->setSizes({std::max(whole - side - 1, 1), side});
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
    const WidthClass width = widthClassOf(this);
    if (m_width == width)
        return;
    m_width = width;
    if (m_split) {
        // The header and the strip have their heights only once the layout ran.
        layout()->activate();
        placeSide(width);
    }
    widthClassChanged(width);
}

} // namespace peiyu
