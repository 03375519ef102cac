#include "parts/badge.h"

#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int padding = 5;
}

int badgeWidth(const QString &words, const Look &look)
{
    return QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(words) + 2 * padding;
}

void paintBadge(QPainter &painter, const QRect &place, BadgeKind kind, const QString &words,
                const Look &look)
{
    const LookPalette &p = look.palette;
    const int height = look.px(18);
    const QRect box(place.x(), place.y() + (place.height() - height) / 2,
                    std::min(badgeWidth(words, look), place.width()), height);
    painter.save();
    QColor ink = p.text2;
    switch (kind) {
    case BadgeKind::Draft:
        paintDashedBox(painter, box, p.text2);
        break;
    case BadgeKind::TargetYear:
        paintBox(painter, box, {}, p.text2, 2);
        ink = p.text;
        break;
    case BadgeKind::Sample:
        paintBox(painter, box, p.surface, p.lineStrong, 2);
        break;
    case BadgeKind::Missing:
        paintBox(painter, box, p.watchSoft, mixed(p.watchSoft, p.watch, 0.5), 2);
        ink = p.text;
        break;
    }
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, words);
    painter.restore();
}

Badge::Badge(BadgeKind kind, const QString &words, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_words(words)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words);
}

QSize Badge::sizeHint() const
{
    const Look &look = lookOf(this);
    return {badgeWidth(m_words, look), look.px(18)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_kind, m_words, lookOf(this));
}

DraftBadge::DraftBadge(const QString &words, const QString &document, QWidget *parent)
    : Badge(BadgeKind::Draft, words, parent)
{
    setToolTip(document);
    setAccessibleDescription(document);
}

YearBadge::YearBadge(int year, QWidget *parent)
    : Badge(BadgeKind::TargetYear, tr("目标年 %1").arg(year), parent)
{
}

SampleTag::SampleTag(QWidget *parent) : Badge(BadgeKind::Sample, tr("示例数据"), parent)
{
    setToolTip(tr("这是示例库，企业均为虚构，不能当作真实数据使用。"));
}

} // namespace peiyu
