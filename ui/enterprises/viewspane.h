#pragma once
/// The views at the left of a list of firms, each with its count: 我的视图, 共享视图, 另存为视图.
/// A view's menu renames, orders, shares or deletes it. Not here: what a view shows (the page).
/// Thread: GUI; counts come from a read job, changes go through the write lane.

#include "domain/savedview.h"
#include "look/widthclass.h"
#include "shell/pagecontext.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QMenu;

namespace peiyu {

class LinkButton;

class ViewsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewsPane(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the views again; their counts follow. A new pane has its views and no counts yet.
    void reload();
    /// Counts again, the views stay.
    void recount();
    /// What the list shows now: the view that says the same is marked.
    void showQuery(const ListQuery &query);
    const QVector<SavedView> &views() const { return m_views; }
    /// The marked view, or null.
    const SavedView *current() const;
    /// The same choice in one line, for the head of a compact window.
    QComboBox *combo() const { return m_combo; }
    void setWidthClass(WidthClass width);

signals:
    void chosen(const peiyu::SavedView &view);
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void fill();
    void mark();
    void showCounts(const QVector<qint64> &counts);
    void showMenu(const QPoint &at);
    void fillMenu(QMenu &menu, const SavedView &view);
    void rename(const SavedView &view);
    void change(JobRunner::Work<QString> work);
    void applyGate();
    void fillCombo();

    PageContext m_context;
    QListWidget *m_list;
    LinkButton *m_save;
    QComboBox *m_combo;
    QVector<SavedView> m_views;
    ListQuery m_query;
    Cancellation m_counting;
};

} // namespace peiyu
