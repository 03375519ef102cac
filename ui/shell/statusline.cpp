#include "shell/statusline.h"

#include "look/look.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int barHeight = 24;

TextLabel *small(const char *name)
{
    auto *label = new TextLabel({}, FontRole::Small, &LookPalette::text2);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_base(new LinkButton({})),
      m_access(small("statusAccess")),
      m_backup(new LinkButton({})),
      m_work(small("statusWork")),
      m_selection(small("statusSelection"))
{
    setFixedHeight(lookOf(this).px(barHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(24);
    m_base->setObjectName(QStringLiteral("statusBase"));
    m_base->setInk(&LookPalette::text2);
    row->addWidget(m_base);
    row->addWidget(m_access);
    m_backup->setObjectName(QStringLiteral("statusBackup"));
    m_backup->setInk(&LookPalette::text2);
    m_backup->hide();
    row->addWidget(m_backup);
    row->addWidget(m_work, 1);
    row->addWidget(m_selection);
    connect(m_backup, &LinkButton::clicked, this, &StatusLine::backupsRequested);
    connect(m_base, &LinkButton::clicked, this,
            [this] { emit baseMenuRequested(m_base->mapToGlobal(QPoint(0, 0))); });
}

void StatusLine::setBase(const QString &name, const QString &access)
{
    m_base->setText(name + QStringLiteral(" ▾"));
    m_base->setAccessibleName(tr("库 %1：新建、打开、示例库").arg(name));
    m_base->setToolTip(tr("新建、打开另一个库，或看示例库"));
    m_base->updateGeometry();
    m_access->setText(access);
}

void StatusLine::setBackup(const QString &text)
{
    m_backup->setText(text);
    m_backup->setToolTip(tr("看全部备份，或恢复"));
    m_backup->updateGeometry();
    m_backup->setVisible(!m_compact);
}

void StatusLine::setCompact(bool compact)
{
    m_compact = compact;
    m_backup->setVisible(!compact && !m_backup->text().isEmpty());
}

void StatusLine::setWork(const QString &text)
{
    m_work->setText(text);
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    const bool historical = property("historical").toBool();
    painter.fillRect(rect(), historical ? look.palette.histFrame : look.palette.frame);
    painter.fillRect(QRect(0, 0, width(), 1), look.palette.lineStrong);
}

} // namespace peiyu
