#include "parts/entryrest.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTableView>

#include <utility>

namespace peiyu {

namespace {

constexpr int restMs = 900; // longer than between two keys of one who types

} // namespace

EntryRest::EntryRest(QWidget *view, QTableView *table, Ask ask)
    : QObject(view), m_view(view), m_table(table), m_ask(std::move(ask))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isTyping())
            begin();
        else
            askUnlessBusy();
    });
    m_view->installEventFilter(this);
}

bool EntryRest::isTyping() const
{
    return m_table->indexWidget(m_table->currentIndex()) != nullptr;
}

void EntryRest::leaveEntry()
{
    QWidget *editor = m_table->indexWidget(m_table->currentIndex());
    if (!editor)
        return;
    QAbstractItemDelegate *delegate = m_table->itemDelegate();
    emit delegate->commitData(editor);
    emit delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void EntryRest::prolong()
{
    if (m_timer.isActive())
        m_timer.start();
}

/// A window that is switched off makes its last copy: it closes soon, under a question too.
bool EntryRest::mayAsk() const
{
    return !m_asking && m_view->isEnabled() && !QApplication::activeModalWidget();
}

void EntryRest::askNow()
{
    if (m_timer.isActive())
        askUnlessBusy();
}

void EntryRest::askUnlessBusy()
{
    if (!mayAsk()) {
        begin();
        return;
    }
    if (ask() && m_writing == 0 && std::exchange(m_closes, false))
        closeLater();
}

/// False also when the view is gone.
bool EntryRest::ask()
{
    m_timer.stop();
    const QPointer<EntryRest> alive(this);
    m_asking = true;
    const bool closable = m_ask();
    if (!alive)
        return false;
    m_asking = false;
    if (!closable)
        m_closes = false;
    return closable;
}

void EntryRest::answered(bool sound)
{
    --m_writing;
    if (!sound)
        m_closes = false; // what is not stored is seen first
    if (m_writing == 0 && std::exchange(m_closes, false))
        closeLater();
}

void EntryRest::closeLater()
{
    QTimer::singleShot(0, m_view->window(), &QWidget::close);
}

/// Whether the window is to wait with closing.
bool EntryRest::keepsOpen()
{
    const bool again = std::exchange(m_closes, m_asking);
    if (m_asking)
        return true;
    if (!m_view->isEnabled() || (again && m_writing > 0))
        return false;
    leaveEntry();
    while (m_timer.isActive()) { // an answer that comes under the question may bring the next one
        if (!ask())
            return true;
    }
    m_closes = m_writing > 0;
    return m_closes;
}

bool EntryRest::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Show)
        m_view->window()->installEventFilter(this);
    if (event->type() != QEvent::Close || watched != m_view->window() || !keepsOpen())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace peiyu
