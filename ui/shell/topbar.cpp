#include "shell/topbar.h"

#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/badge.h"
#include "parts/datefield.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int barHeight = 40;
constexpr int findLeast = 160;

int findWidth(WidthClass width)
{
    switch (width) {
    case WidthClass::Compact:
        return 240;
    case WidthClass::Normal:
        return 372;
    case WidthClass::Wide:
        return 480;
    }
    return 372;
}
} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_find(new FindBox),
      m_sample(new SampleTag),
      m_day(new DateField),
      m_today(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_userLabel(new TextLabel(tr("本机使用人"), FontRole::Small, &LookPalette::text2)),
      m_user(new LinkButton({})),
      m_userIcon(new ActionButton(QString(), ButtonKind::Flat))
{
    const Look &look = lookOf(this);
    setFixedHeight(look.px(barHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    m_find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_find->setMinimumWidth(look.px(findLeast));
    row->addWidget(m_find, 1000); // up to its largest width
    row->addStretch(1);
    row->addWidget(m_sample);
    row->addSpacing(8);
    row->addWidget(new TextLabel(tr("截至"), FontRole::Body, &LookPalette::text2));
    m_day->setObjectName(QStringLiteral("asOfField"));
    m_day->setLooksBack(true);
    m_day->setAccessibleName(tr("截至日期"));
    row->addWidget(m_day);
    row->addWidget(m_today);
    row->addSpacing(12);
    row->addWidget(m_userLabel);
    m_user->setObjectName(QStringLiteral("userButton"));
    m_user->setRole(FontRole::Body);
    m_user->setInk(&LookPalette::text);
    m_user->setWordBold(true);
    row->addWidget(m_user);
    m_userIcon->setObjectName(QStringLiteral("userIcon"));
    m_userIcon->setIconName(QStringLiteral("user"));
    row->addWidget(m_userIcon);
    connect(m_day, &DateField::dateChanged, this, [this](QDate day) {
        if (!day.isNull())
            emit dayChosen(day);
    });
    connect(m_user, &LinkButton::clicked, this,
            [this] { emit userMenuRequested(m_user->mapToGlobal(QPoint(0, m_user->height()))); });
    connect(m_userIcon, &ActionButton::clicked, this, [this] {
        emit userMenuRequested(m_userIcon->mapToGlobal(QPoint(0, m_userIcon->height())));
    });
    setWidthClass(WidthClass::Normal);
}

void TopBar::setWidthClass(WidthClass width)
{
    const bool compact = width == WidthClass::Compact;
    m_find->setMaximumWidth(lookOf(this).px(findWidth(width)));
    m_userLabel->setVisible(!compact);
    m_user->setVisible(!compact);
    m_userIcon->setVisible(compact);
}

void TopBar::setSample(bool sample)
{
    m_sample->setVisible(sample);
}

void TopBar::setUser(const QString &name, const QString &role)
{
    m_user->setText(name);
    m_user->setFigure(role + QStringLiteral(" ▾"));
    m_user->setAccessibleName(tr("本机使用人 %1 %2，更换").arg(name, role));
    m_user->setToolTip(tr("换使用人、字号"));
    m_user->updateGeometry();
    m_userIcon->setAccessibleName(m_user->accessibleName());
    m_userIcon->setToolTip(tr("本机使用人 %1 %2").arg(name, role));
}

void TopBar::setDay(QDate day, bool today)
{
    const QSignalBlocker quiet(m_day);
    m_day->setDate(day);
    m_today->setText(today ? tr("（今天）") : tr("（历史）"));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    const bool historical = property("historical").toBool();
    painter.fillRect(rect(), historical ? look.palette.histFrame : look.palette.frame);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.palette.lineStrong);
}

} // namespace peiyu
