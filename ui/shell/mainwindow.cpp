#include "shell/mainwindow.h"

#include "database/backupfolder.h"
#include "domain/displaytext.h"
#include "domain/permissions.h"
#include "enterprises/enterpriselistpage.h"
#include "enterprises/firmpage.h"
#include "parts/banner.h"
#include "parts/datefield.h"
#include "parts/undobar.h"
#include "services/backupservice.h"
#include "shell/basenotices.h"
#include "shell/page.h"
#include "shell/pageregistry.h"
#include "shell/panes.h"
#include "shell/rail.h"
#include "shell/railcounts.h"
#include "shell/revertiblechange.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "shell/undoplace.h"
#include "shell/usermenu.h"
#include "visits/visitdialog.h"
#include "visits/visitspage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr qsizetype longestTrail = 20;
} // namespace

MainWindow::MainWindow(const Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_context{workspace.reading,   workspace.runner, *this, workspace.prompt, m_gate,
                m_workspace.catalog, workspace.facts},
      m_watcher(workspace.reading.connection, workspace.runner),
      m_rail(new Rail),
      m_top(new TopBar),
      m_status(new StatusLine),
      m_pages(new QStackedWidget),
      m_undoBar(new UndoBar(workspace.clock, this))
{
    build();
    addShortcuts();
    m_undoBar->hide();
    m_top->findBox()->setContext(m_context);
    m_top->setSample(workspace.facts.sample);
    DateField::setToday(*this, workspace.clock.realToday());
    m_top->setDay(workspace.clock.today(), true);
    connect(m_top, &TopBar::dayChosen, this, &MainWindow::chooseDay);
    m_people = new UserMenu(m_context, this);
    connect(m_top, &TopBar::userMenuRequested, m_people, &UserMenu::open);
    connect(m_people, &UserMenu::chosen, this, &MainWindow::changeUser);
    connect(m_people, &UserMenu::textSizeChosen, this, &MainWindow::textSizeRequested);
    connect(m_top->findBox(), &FindBox::firmRequested, this,
            [this](const EnterpriseId &id) { openFirm(id, {}); });
    connect(m_top->findBox(), &FindBox::requestRequested, this, &MainWindow::openRequest);
    connect(m_top->findBox(), &FindBox::listRequested, this, [this](const QString &words) {
        openPage(QStringLiteral("pool"));
        if (auto *list = qobject_cast<EnterpriseListPage *>(currentPage()))
            list->find(words);
    });
    connect(m_status, &StatusLine::baseMenuRequested, this, &MainWindow::openBaseMenu);
    connect(m_rail, &Rail::pageRequested, this, &MainWindow::openPage);
    connect(m_rail, &Rail::helpRequested, this, &MainWindow::openHelp);
    connect(&m_watcher, &ExternalChangeWatcher::changed, this, &MainWindow::committed);
    connect(&workspace.runner, &JobRunner::progressed, this, [this](const ProgressNote &note) {
        m_status->setWork(note.total > 0 ? QStringLiteral("%1 %2%").arg(note.text).arg(
                                               note.step * 100 / note.total)
                                         : note.text);
    });
    connect(&workspace.runner, &JobRunner::writesChanged, this, [this](int running) {
        if (running > 0)
            return;
        m_status->setWork({});
        showLastBackup();
    });
    connect(m_undoBar, &UndoBar::undoRequested, &m_undo, &QUndoStack::undo);
    m_notices = new BaseNotices(workspace.base, workspace.reading, m_banners, this);
    connect(m_notices, &BaseNotices::obstacleChanged, this, &MainWindow::updateGate);
    connect(m_notices, &BaseNotices::reopenRequested, this, &MainWindow::reopenRequested);
    connect(m_notices, &BaseNotices::acceptRequested, this, &MainWindow::acceptRequested);
    const auto openBackups = [this] { openPage(QStringLiteral("backups")); };
    connect(m_status, &StatusLine::backupsRequested, this, openBackups);
    connect(m_notices, &BaseNotices::backupsRequested, this, openBackups);
    m_counts = new RailCounts(m_context, *m_rail, this);
    remind();
    updateGate();
    setUser(workspace.reading.actor);
    qApp->installEventFilter(this);
    openPage(m_rail->pages().value(0));
    m_notices->start();
    showLastBackup();
}

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(m_workspace.facts.sample ? tr("培育库 — %1（示例）").arg(m_workspace.facts.name)
                                            : tr("培育库 — %1").arg(m_workspace.facts.name));
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    m_banners = new QVBoxLayout;
    m_banners->setContentsMargins(0, 0, 0, 0);
    body->addLayout(m_banners);
    body->addWidget(m_pages, 1);
    middle->addLayout(body, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(frame);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(QStringLiteral("Ctrl+K")), [this] {
        m_top->findBox()->setFocus(Qt::ShortcutFocusReason);
        m_top->findBox()->selectAll();
    });
    add(QKeySequence(QStringLiteral("Ctrl+Shift+N")), [this] { recordVisit(); });
    add(QKeySequence::Undo, [this] { m_undo.undo(); });
    // Spelled out: where Redo itself is Ctrl+Y, two shortcuts of one key would cancel each other.
    add(QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [this] { m_undo.redo(); });
    add(QKeySequence(QStringLiteral("Ctrl+Y")), [this] { m_undo.redo(); });
    add(QKeySequence(QStringLiteral("Alt+Left")), [this] { goBack(); });
    add(QKeySequence(QStringLiteral("Ctrl+F1")), [this] { openHelp(); });
    add(QKeySequence(QStringLiteral("F6")), [this] {
        if (QWidget *page = currentPage())
            focusNextPane(*page);
    });
    add(QKeySequence(QStringLiteral("Ctrl+I")), [this] { openPage(QStringLiteral("import")); });
    for (int digit = 1; digit <= 9; ++digit)
        add(QKeySequence(QStringLiteral("Ctrl+%1").arg(digit)), [this, digit] {
            const QString id = m_rail->pages().value(digit - 1);
            if (!id.isEmpty())
                openPage(id);
        });
}

void MainWindow::recordVisit()
{
    if (!m_gate.isOpen(Action::RecordVisit)) {
        showSelection(m_gate.reason(Action::RecordVisit));
        return;
    }
    const Page *shown = currentPage();
    auto *dialog = new VisitDialog(m_context, shown ? shown->currentFirm() : EnterpriseId(), this);
    connect(dialog, &FormDialog::written, this, [this](const QString &visit) {
        if (auto *page = qobject_cast<VisitsPage *>(currentPage()))
            page->standOn(visit);
    });
    dialog->present();
}

Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_made.value(id))
        return made;
    const PageEntry *entry = pageEntry(id);
    if (!entry)
        return nullptr;
    Page *made = entry->create(m_context);
    made->setObjectName(QStringLiteral("page_") + id);
    m_made.insert(id, made);
    m_pages->addWidget(made);
    return made;
}

void MainWindow::showPage(const QString &id, bool remember)
{
    Page *wanted = page(id);
    if (!wanted)
        return;
    if (remember && !m_current.isEmpty() && m_current != id) {
        m_trail.append(m_current);
        if (m_trail.size() > longestTrail)
            m_trail.removeFirst();
    }
    m_current = id;
    clearBanner();
    showSelection({});
    // A page that needs much room must not keep the window large when it is left.
    for (Page *made : std::as_const(m_made)) {
        const auto policy = made == wanted ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        made->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentWidget(wanted);
    placeUndoBar(); // the foot of this page is another
    if (id != u"firm")
        m_rail->setCurrent(id); // a firm belongs to the list it was opened from
    bringForward(*wanted);
}

void MainWindow::openPage(const QString &id)
{
    showPage(id, true);
}

void MainWindow::openFirms(const FirmList &list)
{
    showPage(QStringLiteral("pool"), true);
    if (auto *pool = qobject_cast<EnterpriseListPage *>(currentPage()))
        pool->showList(list);
}

void MainWindow::openFirm(const EnterpriseId &id, const QVector<qint64> &keys)
{
    if (auto *made = qobject_cast<FirmPage *>(page(QStringLiteral("firm"))))
        made->showFirm(id, keys);
    showPage(QStringLiteral("firm"), true);
}

void MainWindow::goBack()
{
    const EnterpriseId firm =
        m_current == u"firm" && currentPage() ? currentPage()->currentFirm() : EnterpriseId();
    showPage(m_trail.isEmpty() ? QStringLiteral("pool") : m_trail.takeLast(), false);
    if (!firm.isEmpty() && currentPage())
        currentPage()->cameBackFrom(firm);
}

void MainWindow::saved(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    m_undo.push(new RevertibleChange(changes, m_workspace.runner, *this));
    // What followed of itself is read first: the bar cuts what is too long.
    m_undoBar->announce(changes.notices.isEmpty()
                            ? tr("已保存：%1").arg(changes.title)
                            : tr("已保存；%1").arg(changes.notices.join(tr("；"))));
    placeUndoBar();
    m_undoBar->show();
    m_undoBar->raise();
}

void MainWindow::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (error.code == ErrorCode::Internal || error.code == ErrorCode::Database) {
        m_workspace.prompt.showFailure(this, error.text, error.detail);
        return;
    }
    putBanner(BannerKind::Error, error.text, "errorBanner");
}

void MainWindow::inform(const QString &sentence)
{
    putBanner(BannerKind::Info, sentence, "informBanner");
}

void MainWindow::putBanner(BannerKind kind, const QString &sentence, const char *name)
{
    clearBanner();
    m_banner = new Banner(kind, sentence);
    m_banner->setObjectName(QLatin1String(name));
    m_banner->setLink(tr("知道了"));
    connect(m_banner, &Banner::linkActivated, this, &MainWindow::clearBanner);
    m_banners->addWidget(m_banner);
}

void MainWindow::showLastBackup()
{
    if (m_workspace.base.settings().backend != Backend::Sqlite)
        return;
    // Asked after every save: the manifests are read only when the folder or the day is another.
    const std::pair seen(QFileInfo(backupFolderOf(m_workspace.base.settings().path)).lastModified(),
                         m_workspace.reading.clock.now().toLocalTime().date());
    if (seen == m_backupsSeen)
        return;
    const auto copies = BackupService::list(m_workspace.reading);
    if (!copies)
        return;
    m_backupsSeen = seen;
    const QDateTime last = copies->isEmpty() ? QDateTime() : copies->first().madeAt.toLocalTime();
    const bool today = last.date() == m_workspace.reading.clock.now().toLocalTime().date();
    m_status->setBackup(copies->isEmpty() ? tr("还没有备份")
                        : today
                            ? tr("上次备份 今天 %1").arg(last.toString(QStringLiteral("HH:mm")))
                            : tr("上次备份 %1").arg(last.toString(QStringLiteral("yyyy-MM-dd"))));
}

void MainWindow::showSelection(const QString &text)
{
    m_status->setSelection(text);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

bool MainWindow::isIdle() const
{
    return m_workspace.runner.isIdle();
}

void MainWindow::clearBanner()
{
    delete m_banner;
    m_banner = nullptr;
}

void MainWindow::setUser(const Actor &actor)
{
    m_workspace.reading.actor = actor;
    m_workspace.runner.setActor(actor);
    m_gate.setRole(actor.role);
    showAccess();
    m_top->setUser(actor.name, roleText(actor.role));
    emit userChanged(actor.name);
    m_rail->setRole(actor.role);
    m_rail->setCurrent(m_current);
    m_counts->refresh();
    remindAnew();
    for (Page *made : std::as_const(m_made))
        made->viewChanged();
}

void MainWindow::chooseDay(QDate day)
{
    m_workspace.clock.setDay(day);
    const bool historical = m_workspace.clock.isHistorical();
    m_top->setDay(m_workspace.clock.today(), !historical);
    for (QWidget *bar : std::initializer_list<QWidget *>{m_top, m_rail, m_status}) {
        bar->setProperty("historical", historical);
        bar->update();
    }
    delete m_history;
    m_history = nullptr;
    if (historical) {
        m_history = new Banner(
            BannerKind::History,
            tr("截至 %1，只读；显示当时有效的数据。").arg(dateText(m_workspace.clock.today())));
        m_history->setLead(tr("历史视图"));
        m_history->setLink(tr("回到今天"));
        m_history->setObjectName(QStringLiteral("historyBanner"));
        connect(
            m_history, &Banner::linkActivated, this, [this] { chooseDay({}); },
            Qt::QueuedConnection);
        m_banners->insertWidget(0, m_history);
    }
    updateGate();
    m_counts->refresh();
    for (Page *made : std::as_const(m_made))
        made->viewChanged();
}

void MainWindow::showAccess()
{
    m_status->setBase(m_workspace.facts.name, m_workspace.base.isReadOnly() ? tr("只读")
                                              : handlesBusiness(m_workspace.reading.actor.role)
                                                  ? tr("读写")
                                                  : tr("只查看"));
}

void MainWindow::updateGate()
{
    showAccess();
    if (const QString obstacle = m_notices->obstacle(); !obstacle.isEmpty())
        m_gate.setReason(obstacle);
    else
        m_gate.setReason(m_workspace.clock.isHistorical() ? tr("历史视图只读，回到今天后再改")
                                                          : QString());
}

void MainWindow::reportDamage(const Error &error)
{
    m_notices->reportDamage(error);
}

void MainWindow::openBaseMenu(QPoint at)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("baseMenu"));
    connect(menu.addAction(tr("新建库…")), &QAction::triggered, this, &MainWindow::newBaseRequested,
            Qt::QueuedConnection);
    connect(menu.addAction(tr("打开另一个库…")), &QAction::triggered, this,
            &MainWindow::openBaseRequested, Qt::QueuedConnection);
    connect(menu.addAction(tr("打开示例库")), &QAction::triggered, this,
            &MainWindow::sampleBaseRequested, Qt::QueuedConnection);
    menu.addSeparator();
    connect(menu.addAction(tr("备份与恢复…")), &QAction::triggered, this,
            [this] { openPage(QStringLiteral("backups")); });
    menu.addAction(m_workspace.base.settings().displayName())->setEnabled(false);
    menu.exec(at - QPoint(0, menu.sizeHint().height()));
}

void MainWindow::changeUser(const Actor &actor)
{
    const bool otherRole = actor.role != m_workspace.reading.actor.role;
    setUser(actor);
    if (otherRole) // each role begins its day on a page of its own
        openPage(m_rail->pages().value(0));
}

void MainWindow::placeUndoBar()
{
    const QRect place = undoPlace(*m_pages, currentPage(), m_undoBar->height());
    m_undoBar->setGeometry(QRect(m_pages->mapTo(this, place.topLeft()), place.size()));
}

void MainWindow::takeWidth()
{
    const WidthClass width = widthClassOf(this);
    if (m_width == width)
        return;
    m_width = width;
    m_rail->setCompact(width == WidthClass::Compact);
    m_top->setWidthClass(width);
    m_status->setCompact(width == WidthClass::Compact);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    takeWidth();
    QMainWindow::resizeEvent(event);
    placeUndoBar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    if (m_leaving)
        return;
    if (!m_closing && m_workspace.runner.runningWrites() > 0) {
        if (!m_workspace.prompt.confirm(this, tr("还有数据正在写入。现在关闭会取消这次写入。"),
                                        tr("取消写入并关闭")))
            return;
        m_workspace.runner.cancelWrites();
    }
    if (!m_closing && m_notices->obstacle().isEmpty()) {
        backUpAndClose();
        return;
    }
    m_closing = false;
    event->accept();
    emit closed();
}

void MainWindow::backUpAndClose()
{
    m_leaving = true;
    m_status->setWork(tr("正在备份…"));
    centralWidget()->setEnabled(false);
    m_workspace.runner.write<std::optional<BackupCopy>>(
        this,
        [](JobContext &job) { return BackupService::makeIfChanged(job, BackupOccasion::Close); },
        [this](const Result<std::optional<BackupCopy>> &made) {
            m_leaving = false;
            m_closing = made || m_workspace.prompt.confirm(
                                    this, tr("关闭前的备份没有做成：%1").arg(made.error().text),
                                    tr("不备份，直接关闭"));
            centralWidget()->setEnabled(true);
            m_status->setWork({});
            const QPointer<MainWindow> alive(this);
            if (m_closing)
                close();
            if (alive)
                m_closing = false; // kept open all the same, the next close begins anew
        });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Control)
            m_rail->showDigits(event->type() == QEvent::KeyPress);
    }
    // The key may be let go over another window, which keeps it to itself.
    if (event->type() == QEvent::WindowDeactivate)
        m_rail->showDigits(false);
    return QMainWindow::eventFilter(watched, event);
}

} // namespace peiyu
