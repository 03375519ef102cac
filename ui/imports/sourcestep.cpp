#include "imports/sourcestep.h"

#include "look/controlpainting.h"
#include "look/icon.h"
#include "parts/actionbutton.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int zoneWidth = 720;
constexpr int zoneHeight = 260;
constexpr int pathWidth = 420;
constexpr int iconSize = 22;

/// The one local file that is dragged; empty for anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// A path as it is copied from a file manager: in quotes, or as an address.
QString pathOf(const QString &pasted)
{
    QString text = pasted.trimmed();
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    const QUrl address(text);
    return address.isLocalFile() ? address.toLocalFile() : text;
}

TextLabel *line(const QString &text, FontRole role = FontRole::Small, Ink ink = &LookPalette::text3)
{
    auto *label = new TextLabel(text, role, ink);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

SourceStep::SourceStep(QWidget *parent)
    : QWidget(parent),
      m_zone(new QWidget),
      m_words(line(tr("把名单或台账拖到这里"), FontRole::Head, &LookPalette::text)),
      m_choose(new ActionButton(tr("选择文件…"), ButtonKind::Primary)),
      m_paste(new ActionButton(tr("粘贴认定名单"))),
      m_path(new QLineEdit),
      m_file(line({}, FontRole::Body, &LookPalette::text))
{
    build();
    connect(m_choose, &ActionButton::clicked, this, [this] {
        if (!m_choose->isRunning())
            emit chooseRequested();
    });
    connect(m_choose, &ActionButton::cancelRequested, this, &SourceStep::cancelRequested);
    // A pasted path is taken at once; one that is typed, with Enter.
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (QFileInfo(pathOf(text)).isFile())
            takePath();
    });
    connect(m_path, &QLineEdit::returnPressed, this, &SourceStep::takePath);
    connect(m_paste, &ActionButton::clicked, this,
            [this] { emit textGiven(QGuiApplication::clipboard()->text()); });
    setFocusProxy(m_choose);
}

void SourceStep::build()
{
    const Look &look = lookOf(this);
    setAcceptDrops(true);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_choose->setIconName(QStringLiteral("document-open-folder"));
    m_choose->setPrintedKey(QStringLiteral("Ctrl+O"));
    m_paste->setObjectName(QStringLiteral("pasteList"));
    m_paste->setToolTip(tr("在网页或文件里选中公示、公告的名单并复制，再点这里"));
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->hide();
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setAccessibleName(tr("文件路径"));
    m_path->setPlaceholderText(tr("粘贴文件或它的路径 Ctrl+V"));
    m_path->setFixedWidth(look.px(pathWidth));
    m_path->setAcceptDrops(false);
    m_zone->setFixedSize(look.px(zoneWidth), look.px(zoneHeight));
    auto *inside = new QVBoxLayout(m_zone);
    inside->setSpacing(10);
    inside->addStretch();
    inside->addSpacing(look.px(iconSize));
    inside->addWidget(m_words);
    inside->addWidget(m_file);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addStretch();
    ways->addWidget(m_choose);
    ways->addWidget(m_paste);
    ways->addStretch();
    inside->addLayout(ways);
    inside->addWidget(m_path, 0, Qt::AlignHCenter);
    auto *kinds = line(
        tr("企业名单、认定名单，以及专员分工、走访、一策、资质的旧台账；.xlsx、.xls、.et、.csv"));
    kinds->setWordWrap(true);
    inside->addWidget(kinds);
    inside->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_zone, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(line(tr("列名、列的顺序不必改，标题行和说明行不必删；接下来由您核对。")));
    column->addWidget(line(tr("预检不写入任何数据；提交以后也可以整批撤销。")));
    auto *blank = new LinkButton(tr("下载模板，发给镇街和企业填写"));
    blank->setObjectName(QStringLiteral("importTemplate"));
    column->addWidget(blank, 0, Qt::AlignHCenter);
    connect(blank, &LinkButton::clicked, this, &SourceStep::templateRequested);
    column->addStretch(3);
}

void SourceStep::takePath()
{
    const QString path = pathOf(m_path->text());
    if (path.isEmpty())
        return;
    const QSignalBlocker quiet(m_path);
    m_path->clear();
    emit fileGiven(path);
}

void SourceStep::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    const QString file = fileOf(pasted);
    if (!file.isEmpty())
        emit fileGiven(file);
    else if (pasted->text().trimmed().contains(u'\n'))
        emit textGiven(pasted->text());
    else
        m_path->setText(pasted->text().trimmed());
}

void SourceStep::setFile(const QString &name, const QString &path)
{
    m_file->setVisible(!name.isEmpty());
    m_file->setText(tr("已选：%1").arg(name));
    m_file->setToolTip(path);
}

void SourceStep::setReading(bool reading)
{
    m_choose->setRunning(reading ? tr("正在读取… Esc 取消") : QString());
    m_paste->setEnabled(!reading);
}

void SourceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_hovered = true;
    update();
}

void SourceStep::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = false;
    update();
}

void SourceStep::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit fileGiven(path);
}

void SourceStep::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    const QRect place = m_zone->geometry();
    painter.fillRect(place, m_hovered ? p.accentSoft : p.surface);
    paintDashedBox(painter, place, m_hovered ? p.accent : p.control);
    const int size = look.px(iconSize);
    const int above = place.y() + m_words->y() - size - look.px(6);
    icon(QStringLiteral("document-import"), m_hovered ? p.accent : p.text2)
        .paint(&painter, QRect(place.center().x() - size / 2, above, size, size));
}

} // namespace peiyu
