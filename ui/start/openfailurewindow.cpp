#include "start/openfailurewindow.h"

#include "parts/actionbutton.h"
#include "parts/linkbutton.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int windowWidth = 640;

/// What a person can do, beyond what the sentence says.
QString advice(ErrorCode code)
{
    switch (code) {
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
        return OpenFailureWindow::tr("从最近的备份恢复；现在这个文件会改名保留，不会删除。"
                                     "没有备份时，可以把还读得出的数据抢救成一个新库。");
    case ErrorCode::NotFound:
        return OpenFailureWindow::tr("库若在移动介质上，插好后重试；也可以打开另一个库。");
    default:
        return OpenFailureWindow::tr("可以重试，或打开另一个库。");
    }
}

} // namespace

OpenFailureWindow::OpenFailureWindow(const QString &base, const Error &error, QWidget *parent)
    : QWidget(parent, Qt::Window), m_base(base), m_error(error)
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
    column->addWidget(new TextLabel(tr("库没有打开"), FontRole::Title));
    auto *sentence = new TextLabel(error.text, FontRole::Body, &LookPalette::late);
    sentence->setObjectName(QStringLiteral("openFailureText"));
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(sentence);
    auto *next = new TextLabel(advice(error.code), FontRole::Body, &LookPalette::text2);
    next->setWordWrap(true);
    column->addWidget(next);
    auto *path =
        new TextLabel(QDir::toNativeSeparators(base), FontRole::Small, &LookPalette::text3);
    path->setElided(true);
    column->addWidget(path);
    column->addSpacing(look.px(8));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const char *name, const QString &text, auto signal, ButtonKind kind) {
        auto *button = new ActionButton(text, kind);
        button->setObjectName(QLatin1String(name));
        connect(button, &ActionButton::clicked, this, signal);
        buttons->addWidget(button);
        return button;
    };
    const bool broken = error.code == ErrorCode::Corrupt;
    const bool readable = error.code == ErrorCode::Busy || error.code == ErrorCode::ReadOnly ||
                          error.code == ErrorCode::Io || error.code == ErrorCode::DiskFull;
    ActionButton *first = nullptr;
    if (broken)
        first = add("openRestore", tr("从备份恢复…"), &OpenFailureWindow::restoreRequested,
                    ButtonKind::Primary);
    if (broken)
        add("openRescue", tr("抢救数据…"), &OpenFailureWindow::rescueRequested, ButtonKind::Plain);
    auto *retry = add("openRetry", tr("重试"), &OpenFailureWindow::retryRequested,
                      broken ? ButtonKind::Plain : ButtonKind::Primary);
    if (readable)
        add("openReadOnly", tr("以只读方式打开"), &OpenFailureWindow::readOnlyRequested,
            ButtonKind::Plain);
    add("openAnother", tr("打开另一个库…"), &OpenFailureWindow::openRequested, ButtonKind::Plain);
    add("openStart", tr("新建或示例库…"), &OpenFailureWindow::startRequested, ButtonKind::Plain);
    buttons->addStretch();
    column->addLayout(buttons);
    auto *copy = new LinkButton(tr("复制详情"));
    copy->setObjectName(QStringLiteral("openCopyDetails"));
    connect(copy, &LinkButton::clicked, this, &OpenFailureWindow::copyDetails);
    column->addWidget(copy, 0, Qt::AlignLeft);
    (first ? first : retry)->setFocus();
}

void OpenFailureWindow::copyDetails()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("%1\n%2\n%3 %4")
            .arg(m_base, m_error.text, errorCodeName(m_error.code), m_error.detail));
}

} // namespace peiyu
