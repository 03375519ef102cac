#pragma once
/// The frame of the program: rail, top bar, pages, banners, undo bar, status line. It routes: where
/// a page sends the user, what a commit means for the others, which day and user the view is for.
/// It knows no record and no rule.
/// Thread: GUI.

#include "database/base.h"
#include "look/look.h"
#include "look/widthclass.h"
#include "services/externalchangewatcher.h"
#include "shell/editgate.h"
#include "shell/navigator.h"
#include "shell/pagecontext.h"
#include "shell/viewclock.h"

#include <QDateTime>
#include <QHash>
#include <QMainWindow>
#include <QUndoStack>

#include <optional>
#include <utility>

class QStackedWidget;
class QVBoxLayout;

namespace peiyu {

class Banner;
class BaseNotices;
class HelpWindow;
enum class BannerKind;
class Page;
class Rail;
class RailCounts;
class StatusLine;
class TodayReminder;
class TopBar;
class UndoBar;
class UserMenu;

/// What a window stands on; outlives it.
struct Workspace
{
    const Base &base;
    JobContext &reading; ///< the window's own connection; its actor follows the user
    JobRunner &runner;
    ViewClock &clock;
    UserPrompt &prompt;
    std::shared_ptr<const PlanCatalog> catalog;
    BaseFacts facts;
};

class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    explicit MainWindow(const Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(const QString &id) override;
    void openFirms(const FirmList &list) override;
    void openFirm(const EnterpriseId &id, const QVector<qint64> &keys) override;
    void openReport(const ReportRequest &request, const QString &firmName = {}) override;
    void openPlan(const PlanId &id, const QString &itemId) override;
    void openRequest(const QString &id) override;
    void reverted(const ChangeSet &changes) override;
    void openBase(const QString &path) override { emit baseRequested(path); }
    void openSampleBase() override { emit sampleBaseRequested(); }
    void restoreBase(const QString &backup) override { emit restoreRequested(backup); }
    void goBack() override;
    void openHelp() override;
    void saved(const ChangeSet &changes) override;
    void failed(const Error &error) override;
    void showSelection(const QString &text) override;

    Page *currentPage() const;
    QString currentPageId() const { return m_current; }
    /// Null before it was asked for.
    HelpWindow *helpWindow() const { return m_help; }
    const PageContext &pageContext() const { return m_context; }
    /// Nothing is being read, written or drawn late.
    bool isIdle() const;
    /// A sentence worth reading, until it is closed.
    void inform(const QString &sentence);
    /// The file of the base is not sound: said at the top, nothing is edited any more.
    void reportDamage(const Error &error);

signals:
    void newBaseRequested();
    void openBaseRequested();
    void sampleBaseRequested();
    /// The base was opened for reading only and should be tried again.
    void reopenRequested();
    /// 照现状继续: the base lacks acknowledged changes, the person knows.
    void acceptRequested();
    void baseRequested(const QString &path);
    void restoreRequested(const QString &backup);
    void userChanged(const QString &name);
    /// 字号: every widget is made for one, so the window is made again.
    void textSizeRequested(peiyu::TextSize size);
    /// The window closed for good; what changed was copied.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addShortcuts();
    Page *page(const QString &id);
    void showPage(const QString &id, bool remember);
    /// The page reads what is old on it, and the keys are its own.
    void bringForward(Page &page);
    void setUser(const Actor &actor);
    void chooseDay(QDate day);
    void changeUser(const Actor &actor);
    void openBaseMenu(QPoint at);
    void backUpAndClose();
    void showLastBackup();
    void putBanner(BannerKind kind, const QString &sentence, const char *name);
    void recordVisit();
    void remind();
    void remindAnew();
    void updateGate();
    /// 读写, 只读 or 只查看 in the status line.
    void showAccess();
    void committed(const ChangeSet &changes);
    void refreshCatalog();
    void placeUndoBar();
    void takeWidth();
    void clearBanner();

    Workspace m_workspace;
    /// Earlier catalogues, for pages that still show a plan of theirs; what they hold is shared.
    QVector<std::shared_ptr<const PlanCatalog>> m_earlier;
    EditGate m_gate;
    PageContext m_context;
    ExternalChangeWatcher m_watcher; ///< tells of every commit once, also of other programs'
    QUndoStack m_undo;
    Rail *m_rail;
    TopBar *m_top;
    StatusLine *m_status;
    QStackedWidget *m_pages;
    QVBoxLayout *m_banners;
    Banner *m_banner = nullptr;
    Banner *m_history = nullptr;
    BaseNotices *m_notices;
    RailCounts *m_counts;
    TodayReminder *m_reminder;
    UserMenu *m_people;
    bool m_leaving = false; ///< the copy before closing is being made
    bool m_closing = false;
    std::pair<QDateTime, QDate> m_backupsSeen; ///< the folder's last change, and the day it was
    UndoBar *m_undoBar;
    HelpWindow *m_help = nullptr; ///< without a parent, so that it is read beside any dialog
    QHash<QString, Page *> m_made;
    QString m_current;
    QStringList m_trail; ///< pages gone through, for Esc and ←
    std::optional<WidthClass> m_width;
};

} // namespace peiyu
