#include "parts/frozencolumn.h"

#include "look/look.h"
#include "parts/datatable.h"
#include "parts/tableheads.h"

#include <QAbstractItemDelegate>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int gripWidth = 5;
}

/// The head over the frozen cells.
class FrozenColumn::Head final : public QWidget
{
public:
    explicit Head(DataTable *table, const FrozenColumn &frozen)
        : QWidget(table), m_table(table), m_frozen(frozen)
    {
        setMouseTracking(true);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        heads().paintHead(painter, rect(), m_frozen.column());
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int x = event->position().toPoint().x();
        if (m_sizing)
            heads().resizeSection(m_frozen.column(), std::max(x, heads().minimumSectionSize()));
        else
            setCursor(isGrip(x) ? Qt::SplitHCursor : Qt::ArrowCursor);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_sizing = event->button() == Qt::LeftButton && isGrip(event->position().toPoint().x());
        m_pressed = event->button() == Qt::LeftButton && !m_sizing;
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (m_pressed && rect().contains(event->position().toPoint()))
            emit heads().sectionClicked(m_frozen.column());
        m_pressed = false;
        m_sizing = false;
    }

private:
    TableHeads &heads() const { return *static_cast<TableHeads *>(m_table->horizontalHeader()); }
    bool isGrip(int x) const { return x >= width() - gripWidth; }

    DataTable *m_table;
    const FrozenColumn &m_frozen;
    bool m_pressed = false;
    bool m_sizing = false;
};

FrozenColumn::FrozenColumn(DataTable *table)
    : QWidget(table), m_table(table), m_head(new Head(table, *this))
{
    setObjectName(QStringLiteral("frozenColumn"));
    m_head->setObjectName(QStringLiteral("frozenHead"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    const QHeaderView *heads = table->horizontalHeader();
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(heads, &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(heads, &QHeaderView::sectionMoved, this, &FrozenColumn::place);
    connect(heads, &QHeaderView::sectionCountChanged, this, &FrozenColumn::place);
    connect(heads, &QHeaderView::geometriesChanged, this, &FrozenColumn::place);
    table->viewport()->installEventFilter(this);
}

int FrozenColumn::column() const
{
    const QHeaderView *heads = m_table->horizontalHeader();
    for (int visual = 0; visual < heads->count(); ++visual) {
        const int column = heads->logicalIndex(visual);
        if (!heads->isSectionHidden(column))
            return column;
    }
    return -1;
}

/// Not where it would hide most of what is scrolled.
bool FrozenColumn::isWanted() const
{
    const int first = column();
    return first >= 0 && m_table->horizontalScrollBar()->value() > 0 &&
           m_table->columnWidth(first) * 2 < m_table->viewport()->width();
}

int FrozenColumn::coveredWidth() const
{
    return isWanted() ? m_table->columnWidth(column()) : 0;
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QWidget::eventFilter(watched, event);
}

/// It is not opaque on purpose: what is drawn anew below it draws it anew.
void FrozenColumn::place()
{
    // A table that is going sends its last signals when it is no DataTable any more.
    if (!qobject_cast<DataTable *>(parentWidget()))
        return;
    const int covered = coveredWidth();
    if (covered > 0) {
        const QRect seen = m_table->viewport()->geometry();
        const QWidget *heads = m_table->horizontalHeader();
        setGeometry(seen.x(), seen.y(), covered, seen.height());
        m_head->setGeometry(seen.x(), heads->y(), covered, heads->height());
        raise();
        m_head->raise();
    }
    setVisible(covered > 0);
    m_head->setVisible(covered > 0);
}

void FrozenColumn::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.surface);
    m_table->paintColumn(painter, column(), width());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), p.lineStrong);
}

} // namespace peiyu
