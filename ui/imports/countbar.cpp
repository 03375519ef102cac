#include "imports/countbar.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"
#include "look/look.h"
#include "parts/textlabel.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int tileHeight = 44;
constexpr int usualWidth = 92;
constexpr int left = 14;
constexpr int gap = 7;

Ink figureInk(ImportFilter filter)
{
    if (filter == ImportFilter::Pending)
        return &LookPalette::watch;
    return filter == ImportFilter::Rejected ? &LookPalette::late : &LookPalette::text;
}

const char *tileName(ImportFilter filter)
{
    constexpr std::array names = {
        "count_all",       "count_attention", "count_added",    "count_updated", "count_unchanged",
        "count_duplicate", "count_pending",   "count_rejected", "count_warning", "count_corrected"};
    return names[static_cast<size_t>(filter)];
}

} // namespace

StatusFace outcomeFace(RowOutcome outcome)
{
    const QString word = rowOutcomeText(outcome);
    switch (outcome) {
    case RowOutcome::Added:
        return {StatusTone::Done, word};
    case RowOutcome::Updated:
        return {StatusTone::Ok, word};
    case RowOutcome::Unchanged:
        return {StatusTone::Unset, word};
    case RowOutcome::Duplicate:
    case RowOutcome::Pending:
        return {StatusTone::Watch, word};
    case RowOutcome::Rejected:
        return {StatusTone::Late, word, true};
    }
    return {};
}

CountTile::CountTile(ImportFilter filter, QWidget *parent) : Pressable(parent), m_filter(filter)
{
    setObjectName(QLatin1String(tileName(filter)));
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRing", false);
    setCount(0);
}

void CountTile::setCount(int count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1 %2").arg(importFilterText(m_filter)).arg(count));
    setToolTip(tr("只看%1的行").arg(importFilterText(m_filter)));
    updateGeometry();
    update();
}

/// Figure and word beside each other, with what is around them.
int CountTile::lineWidth() const
{
    const Look &look = lookOf(this);
    return look.px(left) +
           QFontMetrics(look.font(FontRole::Title)).horizontalAdvance(countText(m_count)) +
           look.px(gap) +
           QFontMetrics(look.font(FontRole::Body, true))
               .horizontalAdvance(importFilterText(m_filter)) +
           look.px(gap);
}

QSize CountTile::sizeHint() const
{
    const Look &look = lookOf(this);
    return {std::max(look.px(usualWidth), lineWidth()), look.px(tileHeight)};
}

QSize CountTile::minimumSizeHint() const
{
    const Look &look = lookOf(this);
    const int figure =
        QFontMetrics(look.font(FontRole::Title)).horizontalAdvance(countText(m_count));
    const int word = QFontMetrics(look.font(FontRole::Small, true))
                         .horizontalAdvance(importFilterText(m_filter));
    return {std::max(figure, word) + 2 * look.px(gap), look.px(tileHeight)};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    painter.fillRect(rect(), isChecked() ? p.sel : underMouse() ? p.hover : p.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), p.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
    if (isChecked())
        painter.fillRect(QRect(0, height() - 3, width(), 3), p.accent);
    const QString figure = countText(m_count);
    const bool above = lineWidth() > width(); // narrow: the figure over its word
    painter.setFont(look.font(FontRole::Title));
    painter.setPen(m_count == 0 ? p.text3 : p.*figureInk(m_filter));
    QRect place = rect().adjusted(look.px(above ? gap : left), 0, 0, -2);
    if (above)
        place.setBottom(place.top() + look.lineHeight(FontRole::Title));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, figure);
    const int wide = painter.fontMetrics().horizontalAdvance(figure);
    painter.setFont(look.font(above ? FontRole::Small : FontRole::Body, isChecked()));
    painter.setPen(m_count == 0 ? p.text3 : p.text);
    if (above)
        place = QRect(place.left(), place.bottom() - 2, width(), look.lineHeight(FontRole::Small));
    else
        place.adjust(wide + look.px(gap), look.px(2), 0, look.px(2));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, importFilterText(m_filter));
    if (hasFocus())
        paintFocusInset(painter, rect(), p.focus);
}

CountBar::CountBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const ImportFilter filter : allImportFilters) {
        auto *tile = new CountTile(filter);
        m_tiles.append(tile);
        group->addButton(tile);
        row->addWidget(tile, 1);
        connect(tile, &CountTile::clicked, this, [this, filter] { emit filterChosen(filter); });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

CountTile *CountBar::tile(ImportFilter filter) const
{
    return m_tiles[static_cast<int>(filter)];
}

void CountBar::setCounts(const ImportRowModel &rows)
{
    for (CountTile *one : m_tiles)
        one->setCount(rows.countOf(one->filter()));
    CountTile *corrected = tile(ImportFilter::Corrected);
    corrected->setVisible(corrected->count() > 0);
}

void CountBar::setCurrent(ImportFilter filter)
{
    tile(filter)->setChecked(true);
}

} // namespace peiyu
