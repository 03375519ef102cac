#include "parts/totalsrow.h"

#include "look/look.h"
#include "parts/datatable.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace peiyu {

namespace {
constexpr int padding = 8;
}

TotalsRow::TotalsRow(DataTable *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setFixedHeight(lookOf(this).px(28));
    const auto redraw = [this] { update(); };
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, redraw);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, redraw);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, redraw);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, redraw);
}

void TotalsRow::setTotals(const QMap<int, QString> &totals)
{
    m_totals = totals;
    const QStringList words = totals.values();
    setAccessibleName(words.join(u' '));
    setToolTip(words.join(QStringLiteral("\n"))); // a narrow column cuts its sum
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {200, lookOf(this).px(28)};
}

int TotalsRow::room(int column) const
{
    const QHeaderView *heads = m_table->horizontalHeader();
    int width = heads->sectionSize(column);
    for (int visual = heads->visualIndex(column) + 1; visual < heads->count(); ++visual) {
        const int next = heads->logicalIndex(visual);
        if (m_totals.contains(next))
            break;
        if (!heads->isSectionHidden(next))
            width += heads->sectionSize(next);
    }
    return width;
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    const QHeaderView *heads = m_table->horizontalHeader();
    const int left =
        m_table->verticalHeader()->isVisible() ? m_table->verticalHeader()->width() : 0;
    QPainter painter(this);
    painter.fillRect(rect(), p.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), p.lineStrong);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(p.text2);
    const int frozen = m_table->frozenWidth();
    const int first = m_table->frozenColumn();
    for (auto total = m_totals.begin(); total != m_totals.end(); ++total) {
        if (total.key() >= heads->count() || heads->isSectionHidden(total.key()))
            continue;
        const bool still = frozen > 0 && total.key() == first;
        const int begin = still ? 0 : heads->sectionViewportPosition(total.key());
        const int clear = left + (still ? 0 : frozen);
        painter.setClipRect(QRect(clear, 1, still ? frozen : width() - clear, height() - 1));
        QRect place(left + begin + padding, 0, room(total.key()) - 2 * padding, height());
        const QVariant wanted =
            m_table->model()->headerData(total.key(), Qt::Horizontal, Qt::TextAlignmentRole);
        const bool right = wanted.isValid() && (wanted.toInt() & Qt::AlignRight);
        if (right)
            place.setWidth(heads->sectionSize(total.key()) - 2 * padding);
        // The other columns come close to a frozen one: its words end there.
        const QString words = painter.fontMetrics().elidedText(
            total.value(), Qt::ElideRight,
            still ? frozen - 2 * padding : room(total.key()) - padding - 2);
        painter.drawText(
            place, static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)),
            words);
    }
}

} // namespace peiyu
