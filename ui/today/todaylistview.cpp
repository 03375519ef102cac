#include "today/todaylistview.h"

#include "delegates/grouphead.h"
#include "delegates/rowdelegate.h"
#include "delegates/supervisedmark.h"
#include "domain/calendartext.h"
#include "look/icon.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int headHeight = 26;
constexpr int rowHeight = 28;
constexpr int iconSide = 16;
constexpr int iconWords = 3; ///< digits as wide as the icon and its gaps

int widthOf(TodayColumn column)
{
    switch (column) {
    case TodayColumn::Kind:
        return 82;
    case TodayColumn::Due:
        return 132;
    case TodayColumn::Firm:
        return 124;
    case TodayColumn::Matter:
        return 240;
    case TodayColumn::Source:
        return 128;
    }
    return 100;
}

/// What the other languages say in a column.
QStringList usualWords(TodayColumn column)
{
    QStringList words;
    if (column == TodayColumn::Kind) {
        for (const TodayKind kind : allTodayKinds)
            words.append(QString(iconWords, u'0') + todayKindText(kind));
    } else if (column == TodayColumn::Due) {
        words.append(latenessText({true, 12}) + u'0'); // bold
    } else if (column == TodayColumn::Source) {
        words.append(todayKindText(TodayKind::Request) + QStringLiteral(" JJ-2026-0000"));
    }
    return words;
}

QString iconOf(TodayKind kind)
{
    switch (kind) {
    case TodayKind::Visit:
    case TodayKind::NewFirm:
        return QStringLiteral("appointment-new");
    case TodayKind::Request:
    case TodayKind::Handling:
        return QStringLiteral("dialog-messages");
    case TodayKind::Promise:
        return QStringLiteral("dialog-ok");
    case TodayKind::Title:
        return QStringLiteral("license");
    case TodayKind::Figures:
        return QStringLiteral("document-edit");
    case TodayKind::Measure:
        return QStringLiteral("view-task");
    case TodayKind::Warning:
        return QStringLiteral("office-chart-bar");
    }
    return {};
}

CellLook lookOfCell(const TodayListModel &model, const QModelIndex &index)
{
    CellLook cell;
    const TodayItem *item = model.itemAt(index.row());
    if (!item)
        return cell;
    switch (static_cast<TodayColumn>(index.column())) {
    case TodayColumn::Kind:
    case TodayColumn::Source:
        cell.ink = &LookPalette::text2;
        break;
    case TodayColumn::Due:
        cell.bold = item->late.late || model.groupAt(index.row()) == TodayGroup::DueToday;
        if (item->late.late)
            cell.ink = &LookPalette::late;
        else if (!cell.bold)
            cell.ink = &LookPalette::text2;
        if (item->late.late && item->late.days == 0)
            cell.note = TodayListModel::tr("未满 1 个工作日");
        else if (item->kind == TodayKind::Request && !item->late.late && item->left > 0)
            cell.note = TodayListModel::tr("剩 %1").arg(item->left);
        break;
    case TodayColumn::Matter:
        markSupervised(cell, item->supervisedUntil, model.day());
        break;
    default:
        break;
    }
    return cell;
}

/// A head over all columns; the kind with its icon; everything else as in other lists.
class TodayDelegate final : public RowDelegate
{
public:
    TodayDelegate(const TodayListModel &model, QObject *parent)
        : RowDelegate([&model](const QModelIndex &index) { return lookOfCell(model, index); },
                      parent),
          m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!m_model.isHead(index.row())) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        paintGroupHead(painter, option, lookOf(option.widget).px(12),
                       index.data(TodayListModel::HeadRole).toString(),
                       index.data(TodayListModel::NoteRole).toString());
    }

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override
    {
        const TodayItem *item = m_model.itemAt(index.row());
        if (!item || index.column() != static_cast<int>(TodayColumn::Kind)) {
            RowDelegate::paintContent(painter, place, index, cell, look, ink);
            return;
        }
        const QRect sign(place.x() + look.px(4), place.center().y() - iconSide / 2 + 1, iconSide,
                         iconSide);
        icon(iconOf(item->kind), ink.isValid() ? ink : look.palette.text2).paint(&painter, sign);
        RowDelegate::paintContent(painter,
                                  place.adjusted(look.px(4) + iconSide + look.px(6), 0, 0, 0),
                                  index, cell, look, ink);
    }

private:
    const TodayListModel &m_model;
};

} // namespace

TodayListView::TodayListView(QWidget *parent)
    : QWidget(parent),
      m_model(new TodayListModel(this)),
      m_pane(new TablePane),
      m_table(m_pane->table())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_pane->setEdge(false);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("todayTable"));
    m_table->setAccessibleName(tr("今日事项"));
    dress();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_changing)
            emit currentChanged();
    });
    connect(m_table, &DataTable::activated, this, &TodayListView::opened);
}

void TodayListView::dress()
{
    m_table->setRowHeight(rowHeight);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setSectionsClickable(false);
    heads->hide(); // the groups say what stands there
    heads->setStretchLastSection(false);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setDesignWidth(i, widthOf(static_cast<TodayColumn>(i)),
                                usualWords(static_cast<TodayColumn>(i)));
    heads->setSectionResizeMode(static_cast<int>(TodayColumn::Matter), QHeaderView::Stretch);
    m_table->setItemDelegate(new TodayDelegate(*m_model, m_table));
}

void TodayListView::setHeights()
{
    const int head = lookOf(this).px(headHeight);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isHead(row))
            continue;
        m_table->setSpan(row, 0, 1, m_model->columnCount());
        m_table->verticalHeader()->resizeSection(row, head);
    }
}

template <class Change> void TodayListView::keepingPlace(const Change &change)
{
    const TodayItem *item = current();
    const QString key = item ? item->key() : QString();
    const auto group = currentGroup();
    const int before = m_table->currentIndex().row();
    const int scroll = m_table->verticalScrollBar()->value();
    m_changing = true;
    change();
    setHeights();
    int row = key.isEmpty() ? m_model->firstThing() : m_model->rowOf(key, group);
    if (row < 0) {
        row = std::min(before, m_model->rowCount() - 1);
        while (row >= 0 && m_model->isHead(row))
            ++row;
        if (!m_model->itemAt(row))
            row = m_model->firstThing();
    }
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    m_table->verticalScrollBar()->setValue(scroll);
    m_changing = false;
    m_pane->showEmptyState(m_model->things() == 0);
    emit currentChanged();
}

void TodayListView::setList(const TodayList &list)
{
    keepingPlace([&] { m_model->setList(list); });
}

void TodayListView::setThings(const QString &head, const QVector<TodayItem> &items, QDate day)
{
    keepingPlace([&] { m_model->setThings(head, items, day); });
}

void TodayListView::setEmptyState(EmptyState *state)
{
    m_pane->setEmptyState(state);
}

void TodayListView::goTo(TodayGroup group)
{
    const int row = m_model->firstOf(group);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    // Its head comes along.
    m_table->scrollTo(m_model->index(row - 1, 0), QAbstractItemView::PositionAtTop);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

const TodayItem *TodayListView::current() const
{
    return m_model->itemAt(m_table->currentIndex().row());
}

std::optional<TodayGroup> TodayListView::currentGroup() const
{
    return current() ? m_model->groupAt(m_table->currentIndex().row()) : std::nullopt;
}

QString TodayListView::placeText() const
{
    return current() ? tr("第 %1 项，共 %2 项")
                           .arg(m_model->placeOf(m_table->currentIndex().row()))
                           .arg(m_model->things())
                     : QString();
}

} // namespace peiyu
