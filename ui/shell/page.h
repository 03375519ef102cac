#pragma once
/// One page of the window. A page is made when it is first shown and lives until the base closes.
/// It listens to changes by itself: nobody calls "reload".

#include "domain/changeset.h"
#include "domain/enterprise.h"
#include "jobs/jobrunner.h"
#include "look/widthclass.h"
#include "shell/pagecontext.h"

#include <QKeySequence>
#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QSplitter;

namespace peiyu {

class PageHeader;
struct Saved;

/// How much of the page the pane beside a list takes, in pixels of the design.
struct SideWidths
{
    int normal = 0;
    int wide = 0;
    int under = 180; ///< its height in a compact window, where it stands under the list
};

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageContext context, QWidget *parent = nullptr);

    /// The firm the user is looking at, for actions that belong to the window (记录走访).
    virtual EnterpriseId currentFirm() const { return {}; }
    /// Called each time the page comes to the front.
    virtual void activate() {}
    /// The user comes back from this firm's page: its row is where he goes on.
    virtual void cameBackFrom(const EnterpriseId &firm) { Q_UNUSED(firm) }
    /// The heading on its help page that is about what is in front: the title of a tab.
    virtual QString helpHeading() const { return {}; }
    /// One of its tabs, as `--tab` counts them from 0.
    virtual void showTab(int tab) { Q_UNUSED(tab) }
    /// Committed changes, the page's own too; ignore what is not shown.
    virtual void changed(const ChangeSet &changes) { Q_UNUSED(changes) }
    /// 截至 or the user of this PC is another now.
    virtual void viewChanged() {}

protected:
    const PageContext &context() const { return m_context; }
    /// An action of the page, with its key wherever the focus is on it.
    QAction *newAction(const char *name, const QString &text, const QKeySequence &key = {});
    /// An action whose key belongs to the rows of `view` alone: Enter.
    QAction *newRowAction(QWidget &view, const QString &text, const QKeySequence &key);
    /// The frame of most pages: header, `strip` if there is one, body, and a pane beside it, or
    /// under it in a compact window. The line between them can be dragged.
    void arrange(PageHeader *header, QWidget *body, QWidget *side, SideWidths widths,
                 QWidget *strip = nullptr);
    /// The window became narrow or wide; called once before the page is first seen, too.
    virtual void widthClassChanged(WidthClass width) { Q_UNUSED(width) }
    /// 选中 3 行 in the status bar from `least` rows on; not while another page is in front.
    void showSelected(qint64 rows, qint64 least = 1);
    /// Writes and shows what came of it: 已保存 with 撤销, or the error.
    void write(JobRunner::Work<Saved> work);
    /// Asks before `what` is removed by `work`.
    void askAndRemove(const QString &what, JobRunner::Work<Saved> work);

    void resizeEvent(QResizeEvent *event) override;

private:
    void placeSide(WidthClass width);

    PageContext m_context;
    QSplitter *m_split = nullptr;
    SideWidths m_widths;
    std::optional<WidthClass> m_width;
    std::array<int, 3> m_chosen{}; ///< where the line was dragged to, by width class; 0: nowhere
};

} // namespace peiyu
