#include "imports/countbar.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"
#include "look/look.h"
#include "parts/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int tileHeight = 44;

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
    update();
}

QSize CountTile::sizeHint() const
{
    return {lookOf(this).px(92), lookOf(this).px(tileHeight)};
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
    painter.setFont(look.font(FontRole::Title));
    painter.setPen(m_count == 0 ? p.text3 : p.*figureInk(m_filter));
    const QRect place = rect().adjusted(look.px(14), 0, -4, -2);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, figure);
    const int wide = painter.fontMetrics().horizontalAdvance(figure);
    painter.setFont(look.font(FontRole::Body, isChecked()));
    painter.setPen(m_count == 0 ? p.text3 : p.text);
    painter.drawText(place.adjusted(wide + look.px(7), look.px(2), 0, look.px(2)),
                     Qt::AlignLeft | Qt::AlignVCenter, importFilterText(m_filter));
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
