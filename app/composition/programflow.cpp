#include "composition/programflow.h"

#include "backups/openfailurewindow.h"
#include "database/backupfolder.h"
#include "help/helpwindow.h"
#include "imports/importpage.h"
#include "reference/divisions.h"
#include "services/backupservice.h"
#include "services/baseservice.h"
#include "services/placedirectory.h"
#include "shell/mainwindow.h"
#include "start/startwindow.h"
#include "start/waitwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScreen>
#include <QTimer>

#include <cstdio>

namespace peiyu {

namespace {

const QString startPage = QStringLiteral("start");
const QString importPage = QStringLiteral("import");
constexpr int lookEveryMs = 100;
constexpr int widestFilled = 1600;

/// A file that is named but not there; a server is asked by opening it.
bool isMissingFile(const QString &database)
{
    const auto settings = ConnectionSettings::fromText(database);
    return settings && settings->backend == Backend::Sqlite && !QFileInfo::exists(settings->path);
}

bool isSameBase(const QString &a, const QString &b)
{
    const QString one = QFileInfo(a).canonicalFilePath();
    return !one.isEmpty() && one == QFileInfo(b).canonicalFilePath();
}

} // namespace

ProgramFlow::ProgramFlow(ProgramOptions options, OpenedBy openedBy, Preferences &preferences,
                         UserPrompt &prompt, const Clock &clock)
    : m_options(std::move(options)),
      m_openedBy(std::move(openedBy)),
      m_preferences(preferences),
      m_prompt(prompt),
      m_clock(clock),
      m_making(clock)
{
    connect(&m_making, &BaseMaking::made, this, &ProgramFlow::takeMade);
    connect(&m_making, &BaseMaking::failed, this, [this](const Error &error) {
        m_importNext = false;
        takeFailure(error);
    });
    connect(&m_making, &BaseMaking::checked, this, &ProgramFlow::takeChecked);
}

ProgramFlow::~ProgramFlow() = default;

MainWindow *ProgramFlow::window() const
{
    return m_session ? &m_session->window() : nullptr;
}

void ProgramFlow::start()
{
    const QString last = m_preferences.lastBase();
    const QString usual = m_preferences.folder() + QStringLiteral("/peiyuku.peiyu");
    const QString database = !m_options.database.isEmpty() ? m_options.database
                             : !last.isEmpty()             ? last
                                                           : usual;
    const bool asked = m_options.screenshot.page == startPage;
    if (!asked && !isMissingFile(database)) {
        open(database, Access::WriteIfFree);
        return;
    }
    if (!asked && !m_options.screenshot.file.isEmpty()) {
        showFailure(database,
                    Error{ErrorCode::NotFound, tr("没有找到数据库“%1”。").arg(database), {}, {}});
        return;
    }
    // A base that was named is made under that name; one that is missed is asked about.
    m_place = m_options.database;
    showStart(asked || database == usual ? QString() : database);
}

void ProgramFlow::open(const QString &database, Access access)
{
    if (m_session && isSameBase(m_session->database(), database) && !m_session->isReadOnly()) {
        m_start.reset();
        return;
    }
    if (m_session && m_session->isWriting()) {
        m_session->window().failed(
            Error{ErrorCode::Busy, tr("还有数据正在写入，写完以后再换库。"), {}, {}});
        return;
    }
    SessionOrder order;
    order.database = database;
    order.actor = m_options.actor;
    order.proposedActor = m_preferences.lastUser(database);
    order.access = access;
    order.openedBy = m_openedBy;
    auto session = WindowSession::open(order, m_prompt, m_clock);
    const bool starting = m_start && m_start->isVisible();
    if (session)
        adopt(std::move(*session));
    else if (offersCopies(database) || (!starting && !m_session))
        showFailure(database, session.error());
    else if (starting) {
        m_start->setBusy({});
        m_start->showFailure(session.error());
    } else {
        m_session->window().failed(session.error());
    }
}

void ProgramFlow::adopt(std::unique_ptr<WindowSession> session)
{
    std::unique_ptr<WindowSession> before = std::move(m_session);
    m_session = std::move(session);
    // The actor was asked for at the start; another base has its own people.
    m_options.actor.clear();
    MainWindow &window = m_session->window();
    connectWindow(window);
    // A copy is only looked into: the next start opens the base again.
    if (!m_session->isCopy())
        m_preferences.setLastBase(m_session->database());
    m_preferences.setLastUser(m_session->database(), window.pageContext().actor().name);
    m_session->checkWhenDrawn();
    showPage(window);
    if (before)
        leave(std::move(before));
    m_start.reset();
    m_failure.reset();
}

void ProgramFlow::leave(std::unique_ptr<WindowSession> session)
{
    // It closes when its copy is made; until then it must live.
    WindowSession *leaving = session.get();
    // What is still asked for there must not befall the base that is open now.
    disconnect(&leaving->window(), nullptr, this, nullptr);
    m_leaving.push_back(std::move(session));
    connect(
        &leaving->window(), &MainWindow::closed, this,
        [this, leaving] {
            std::erase_if(m_leaving, [&](const auto &one) { return one.get() == leaving; });
        },
        Qt::QueuedConnection);
    leaving->window().close();
}

void ProgramFlow::connectWindow(MainWindow &window)
{
    // Queued: what follows may take this very window away.
    connect(
        &window, &MainWindow::newBaseRequested, this,
        [this] {
            m_place.clear();
            showStart({});
        },
        Qt::QueuedConnection);
    connect(
        &window, &MainWindow::openBaseRequested, this, [this] { chooseBase(this->window()); },
        Qt::QueuedConnection);
    connect(&window, &MainWindow::sampleBaseRequested, this, &ProgramFlow::openSample,
            Qt::QueuedConnection);
    connect(
        &window, &MainWindow::reopenRequested, this,
        [this] {
            const QString database =
                m_session->isCopy() ? m_preferences.lastBase() : m_session->database();
            open(database, Access::WriteIfFree);
        },
        Qt::QueuedConnection);
    connect(
        &window, &MainWindow::baseRequested, this,
        [this](const QString &path) { open(path, Access::WriteIfFree); }, Qt::QueuedConnection);
    connect(&window, &MainWindow::restoreRequested, this, &ProgramFlow::putBack,
            Qt::QueuedConnection);
    connect(&window, &MainWindow::acceptRequested, this, &ProgramFlow::acceptLoss,
            Qt::QueuedConnection);
    connect(&window, &MainWindow::textSizeRequested, this, &ProgramFlow::takeTextSize,
            Qt::QueuedConnection);
    connect(&window, &MainWindow::userChanged, this, [this](const QString &name) {
        if (m_session)
            m_preferences.setLastUser(m_session->database(), name);
    });
}

void ProgramFlow::showPage(MainWindow &window)
{
    const ScreenshotOrder &order = m_options.screenshot;
    const bool importNext = std::exchange(m_importNext, false);
    if (!order.file.isEmpty()) {
        takeScreenshot(window, order);
    } else {
        const QString page = importNext ? importPage : order.page;
        window.resize(order.size);
        // A usual office screen is just large enough.
        if (window.screen()->availableSize().width() < widestFilled)
            window.showMaximized();
        else
            window.show();
        if (!page.isEmpty() && page != startPage)
            window.openPage(page);
        if (importNext)
            informOfTowns(window);
    }
    if (order.page == importPage && !m_options.importFile.isEmpty())
        goOnImporting(window);
}

void ProgramFlow::informOfTowns(MainWindow &window)
{
    const PageContext &context = window.pageContext();
    const auto places = PlaceDirectory::load(context.reading.connection);
    if (places && places->areasOf(context.home(), AreaKind::Town).isEmpty())
        window.inform(tr("%1还没有镇街名单。请先到“计划”页的 更多 → 区县、镇街和园区… 粘贴，"
                         "导入时名单里的镇街才认得出。")
                          .arg(places->districtName(context.home())));
}

void ProgramFlow::goOnImporting(MainWindow &window)
{
    auto *page = qobject_cast<ImportPage *>(window.currentPage());
    if (!page)
        return;
    page->openFile(std::exchange(m_options.importFile, {}));
    auto *timer = new QTimer(&window);
    connect(timer, &QTimer::timeout, page, [this, &window, page, timer] {
        if (!window.isIdle())
            return;
        if (m_options.advance-- > 0)
            page->goOn();
        else
            timer->stop();
    });
    timer->start(lookEveryMs);
}

void ProgramFlow::showFailure(const QString &database, const Error &error)
{
    if (!m_options.screenshot.file.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text));
        QMetaObject::invokeMethod(
            this, [] { QApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    const auto settings = ConnectionSettings::fromText(database);
    std::optional<RestoreChoice> choice;
    // A person the base does not know is no fault of the file.
    if (settings && settings->backend == Backend::Sqlite && error.code != ErrorCode::Permission)
        choice = BackupService::choiceFor(*settings);
    m_unchecked = choice ? choice->copies : QVector<BackupCopy>();
    m_failure = std::make_unique<OpenFailureWindow>(database, error, std::move(choice));
    connect(
        m_failure.get(), &OpenFailureWindow::retryRequested, this,
        [this, database] { open(database, Access::WriteIfFree); }, Qt::QueuedConnection);
    connect(
        m_failure.get(), &OpenFailureWindow::readOnlyRequested, this,
        [this, database] { open(database, Access::Read); }, Qt::QueuedConnection);
    connect(
        m_failure.get(), &OpenFailureWindow::openRequested, this,
        [this] { chooseBase(m_failure.get()); }, Qt::QueuedConnection);
    connect(
        m_failure.get(), &OpenFailureWindow::restoreRequested, this,
        [this, database](const QString &backup) { restore(database, backup); },
        Qt::QueuedConnection);
    connect(
        m_failure.get(), &OpenFailureWindow::backupFileRequested, this,
        [this, database] { restoreFile(database); }, Qt::QueuedConnection);
    connect(m_failure.get(), &OpenFailureWindow::helpRequested, this,
            [this] { showHelp(tr("库没有打开时")); });
    connect(
        m_failure.get(), &OpenFailureWindow::rescueRequested, this,
        [this, database] { rescue(database); }, Qt::QueuedConnection);
    connect(
        m_failure.get(), &OpenFailureWindow::startRequested, this,
        [this] {
            showStart({});
            m_failure.reset();
        },
        Qt::QueuedConnection);
    m_failure->show();
    // Only now: with no window left the program would end.
    m_start.reset();
    checkNextCopy();
}

void ProgramFlow::showHelp(const QString &heading)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_prompt);
    m_help->open(startPage, heading);
    m_help->show();
    m_help->activateWindow();
}

void ProgramFlow::showStart(const QString &missing)
{
    m_missing = missing;
    m_start = std::make_unique<StartWindow>(builtInDistricts());
    StartWindow &start = *m_start;
    if (m_session) {
        start.setWindowModality(Qt::ApplicationModal);
        start.setUserName(m_session->window().pageContext().actor().name);
    }
    start.setDistrict(DistrictId(m_options.screenshot.district));
    const bool copies = !missing.isEmpty() && !backupsIn(backupFolderOf(missing)).isEmpty();
    if (copies)
        start.setNotice(tr("没有找到上次打开的库“%1”，但它的备份还在。").arg(missing),
                        tr("从备份恢复…"));
    else if (!missing.isEmpty())
        start.setNotice(
            tr("没有找到上次打开的库“%1”。库若在移动介质上，插好后再打开。").arg(missing),
            tr("重试"));
    // Queued: what follows may take the start window away.
    connect(&start, &StartWindow::requested, this, &ProgramFlow::make, Qt::QueuedConnection);
    connect(
        &start, &StartWindow::openRequested, this, [this] { chooseBase(m_start.get()); },
        Qt::QueuedConnection);
    connect(&start, &StartWindow::districtChosen, this, &ProgramFlow::showPlace);
    connect(&start, &StartWindow::helpRequested, this, [this] { showHelp({}); });
    connect(
        &start, &StartWindow::wayOutRequested, this,
        [this] {
            // Still gone: what to do about it, with its copies.
            open(m_missing, Access::WriteIfFree);
        },
        Qt::QueuedConnection);
    connect(&start, &StartWindow::placeRequested, this, [this] {
        StartOrder order;
        order.district = m_start->district();
        const QString path = m_prompt.fileToSave(m_start.get(), tr("新库存到哪里"), placeFor(order),
                                                 tr("培育库 (*.peiyu)"));
        if (path.isEmpty())
            return;
        m_place = path.endsWith(QLatin1String(".peiyu")) ? path : path + QStringLiteral(".peiyu");
        showPlace();
    });
    showPlace();
    start.show();
    if (!m_options.screenshot.file.isEmpty())
        takeScreenshot(start, m_options.screenshot.file, [this] { return !m_making.isRunning(); });
}

void ProgramFlow::showPlace()
{
    StartOrder order;
    order.district = m_start->district();
    m_start->setPlace(placeFor(order));
}

QString ProgramFlow::samplePlace() const
{
    return m_preferences.folder() + u'/' + tr("示例库") + QStringLiteral(".peiyu");
}

QString ProgramFlow::placeFor(const StartOrder &order) const
{
    if (!m_place.isEmpty())
        return m_place;
    if (order.sample)
        return samplePlace();
    QString name = order.district.shortName;
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|]"));
    name.remove(unfit);
    name = name.isEmpty() ? tr("培育库") : tr("%1培育库").arg(name);
    QString path = QStringLiteral("%1/%2.peiyu").arg(m_preferences.folder(), name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2 %3.peiyu").arg(m_preferences.folder(), name).arg(number);
    return path;
}

void ProgramFlow::make(const StartOrder &order)
{
    const QString place = placeFor(order);
    if (order.sample && QFileInfo::exists(place)) {
        open(place, Access::WriteIfFree);
        return;
    }
    const auto settings = ConnectionSettings::fromText(place);
    if (!settings) {
        m_start->showFailure(settings.error());
        return;
    }
    BaseOrder wanted;
    wanted.settings = *settings;
    wanted.openedBy = m_openedBy;
    wanted.sample = order.sample;
    wanted.accountName = order.userName;
    wanted.role = order.role;
    wanted.home = order.district.id;
    if (!order.sample && order.district.id.isEmpty())
        wanted.ownDistrict = order.district;
    else if (!order.sample)
        wanted.districts = {order.district.id};
    m_importNext = !order.sample;
    m_preferences.setLastUser(place, order.userName);
    m_start->setBusy(order.sample ? tr("正在建立示例库，约需几秒…") : tr("正在建立新库…"));
    m_making.make(wanted);
}

void ProgramFlow::openSample()
{
    if (QFileInfo::exists(samplePlace())) {
        open(samplePlace(), Access::WriteIfFree);
        return;
    }
    StartOrder order;
    order.sample = true;
    const Actor &actor = m_session->window().pageContext().actor();
    order.userName = actor.name;
    order.role = actor.role;
    order.district.id = m_session->window().pageContext().home();
    m_place.clear();
    showStart({});
    make(order);
}

void ProgramFlow::chooseBase(QWidget *parent)
{
    const QString path = m_prompt.baseToOpen(parent, m_preferences.folder());
    if (!path.isEmpty())
        open(path, Access::WriteIfFree);
}

} // namespace peiyu
