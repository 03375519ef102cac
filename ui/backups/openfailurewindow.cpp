#include "backups/openfailurewindow.h"

#include "backups/backupchoicelist.h"
#include "parts/actionbutton.h"
#include "parts/linkbutton.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int windowWidth = 760;

/// What is wrong, the likeliest first: a file that has copies of its own was written here, and only
/// its start is not to be known again.
QString reasonFor(const Error &error, qsizetype copies)
{
    return error.code == ErrorCode::Format && copies > 0
               ? OpenFailureWindow::tr("多半是库文件的开头坏了。这个库有 %1 份备份。").arg(copies)
               : error.text;
}

/// What a person can do, beyond what the sentence says.
QString advice(const Error &error, qsizetype copies)
{
    switch (error.code) {
    case ErrorCode::Busy:
        return OpenFailureWindow::tr("等对方关闭后重试；只想看数据，可以先以只读方式打开。");
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
        return OpenFailureWindow::tr(
            "检查磁盘空间、文件权限和介质是否还在，然后重试；只想看数据，可以先以只读方式打开。");
    case ErrorCode::VersionTooNew:
        return OpenFailureWindow::tr("请先升级本程序。原来的数据没有改动。");
    case ErrorCode::Corrupt:
        return OpenFailureWindow::tr("选一份备份恢复；现在这个文件会改名保留，不会删除。"
                                     "没有备份时，可以把还读得出的数据抢救成一个新库。");
    case ErrorCode::Format:
        if (copies > 0)
            return OpenFailureWindow::tr("选一份备份恢复；现在这个文件会改名保留，不会删除。"
                                         "选错了文件，就打开另一个库。程序读到的是：%1")
                .arg(error.text);
        return OpenFailureWindow::tr(
            "如果这就是平时用的库，多半是文件开头坏了：选一份备份恢复，"
            "现在这个文件会改名保留，不会删除。选错了文件，就打开另一个库。");
    case ErrorCode::NotFound:
        return OpenFailureWindow::tr(
            "库若在移动介质上，插好后重试；确实没有了，选一份备份恢复，或打开另一个库。");
    case ErrorCode::Permission:
        return OpenFailureWindow::tr("库本身没有问题。请用库里已有的姓名打开，"
                                     "或由已有的人先登记这位使用人。");
    default:
        return OpenFailureWindow::tr("可以重试，或打开另一个库。");
    }
}

/// The base itself is lost: a copy is the way on. Otherwise trying again is.
bool isLost(ErrorCode code)
{
    return code == ErrorCode::Corrupt || code == ErrorCode::Format || code == ErrorCode::NotFound;
}

bool isReadable(ErrorCode code)
{
    return code == ErrorCode::Busy || code == ErrorCode::ReadOnly || code == ErrorCode::Io ||
           code == ErrorCode::DiskFull;
}

} // namespace

OpenFailureWindow::OpenFailureWindow(const QString &base, const Error &error,
                                     std::optional<RestoreChoice> choice, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_base(base),
      m_error(error),
      m_body(new QWidget),
      m_busy(new TextLabel({}, FontRole::Body, &LookPalette::accent))
{
    const Look &look = lookOf(this);
    setObjectName(QStringLiteral("openFailureWindow"));
    setWindowTitle(tr("培育库 — 库没有打开"));
    setProperty("ground", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(look.px(windowWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(36), look.px(32), look.px(36), look.px(24));
    column->setSpacing(look.px(10));
    tell(*column, choice ? choice->copies.size() : 0);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(look.px(12));
    addBackups(*body, std::move(choice));
    addButtons(*body);
    column->addWidget(m_body);
    m_busy->setObjectName(QStringLiteral("openBusy"));
    m_busy->hide();
    column->addWidget(m_busy);
    auto *copy = new LinkButton(tr("复制详情"));
    copy->setObjectName(QStringLiteral("openCopyDetails"));
    connect(copy, &LinkButton::clicked, this, &OpenFailureWindow::copyDetails);
    column->addWidget(copy, 0, Qt::AlignLeft);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &OpenFailureWindow::helpRequested);
}

void OpenFailureWindow::tell(QVBoxLayout &column, qsizetype copies)
{
    column.addWidget(new TextLabel(tr("库没有打开"), FontRole::Title));
    auto *sentence = new TextLabel(reasonFor(m_error, copies), FontRole::Body, &LookPalette::late);
    sentence->setObjectName(QStringLiteral("openFailureText"));
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(sentence);
    auto *next = new TextLabel(advice(m_error, copies), FontRole::Body, &LookPalette::text2);
    next->setWordWrap(true);
    column.addWidget(next);
    auto *path =
        new TextLabel(QDir::toNativeSeparators(m_base), FontRole::Small, &LookPalette::text3);
    path->setElided(true);
    column.addWidget(path);
    column.addSpacing(lookOf(this).px(8));
}

void OpenFailureWindow::addBackups(QVBoxLayout &column, std::optional<RestoreChoice> choice)
{
    if (!choice)
        return;
    m_backups = new BackupChoiceList(std::move(*choice));
    m_backups->setPrimary(isLost(m_error.code));
    connect(m_backups, &BackupChoiceList::restoreRequested, this,
            &OpenFailureWindow::restoreRequested);
    connect(m_backups, &BackupChoiceList::fileRequested, this,
            &OpenFailureWindow::backupFileRequested);
    column.addWidget(m_backups);
}

void OpenFailureWindow::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const char *name, const QString &text, auto signal, ButtonKind kind) {
        auto *button = new ActionButton(text, kind);
        button->setObjectName(QLatin1String(name));
        connect(button, &ActionButton::clicked, this, signal);
        buttons->addWidget(button);
        return button;
    };
    const bool byCopy = m_backups && isLost(m_error.code);
    auto *retry = add("openRetry", tr("重试"), &OpenFailureWindow::retryRequested,
                      byCopy ? ButtonKind::Plain : ButtonKind::Primary);
    if (isReadable(m_error.code))
        add("openReadOnly", tr("以只读方式打开"), &OpenFailureWindow::readOnlyRequested,
            ButtonKind::Plain);
    if (m_error.code == ErrorCode::Corrupt)
        add("openRescue", tr("抢救数据…"), &OpenFailureWindow::rescueRequested, ButtonKind::Plain);
    add("openAnother", tr("打开另一个库…"), &OpenFailureWindow::openRequested, ButtonKind::Plain);
    add("openStart", tr("新建或示例库…"), &OpenFailureWindow::startRequested, ButtonKind::Plain);
    buttons->addStretch();
    column.addLayout(buttons);
    (byCopy ? m_backups->firstStop() : retry)->setFocus();
}

void OpenFailureWindow::setBusy(const QString &words)
{
    m_body->setEnabled(words.isEmpty());
    m_busy->setText(words);
    m_busy->setVisible(!words.isEmpty());
    adjustSize();
    if (words.isEmpty() && m_backups && isLost(m_error.code))
        m_backups->firstStop()->setFocus();
}

void OpenFailureWindow::copyDetails()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("%1\n%2\n%3 %4")
            .arg(m_base, m_error.text, errorCodeName(m_error.code), m_error.detail));
}

} // namespace peiyu
