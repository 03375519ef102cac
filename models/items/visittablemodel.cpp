#include "items/visittablemodel.h"

#include "domain/displaytext.h"
#include "items/itemroles.h"
#include "services/visitservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitTableModel)
};

constexpr int columns = static_cast<int>(VisitColumn::State) + 1;

QString headText(VisitColumn column)
{
    switch (column) {
    case VisitColumn::Date:
        return Text::tr("日期");
    case VisitColumn::Firm:
        return Text::tr("企业");
    case VisitColumn::Town:
        return Text::tr("镇街");
    case VisitColumn::Kind:
        return Text::tr("方式");
    case VisitColumn::Visitor:
        return Text::tr("走访人");
    case VisitColumn::Met:
        return Text::tr("接待人");
    case VisitColumn::Text:
        return Text::tr("要点");
    case VisitColumn::Next:
        return Text::tr("约定下次");
    case VisitColumn::State:
        return Text::tr("状态");
    }
    return {};
}

} // namespace

bool touchesVisitList(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"visit", u"enterprise", u"assignment", u"specialist", u"residence"}) {
        if (changes.touches(QString::fromUtf16(entity)))
            return true;
    }
    return false;
}

VisitTableModel::VisitTableModel(const JobContext &reading, JobRunner &runner, QObject *parent)
    : PagedTableModel(parent), m_reading(reading), m_runner(runner)
{
}

void VisitTableModel::setQuery(const VisitQuery &query)
{
    m_query = query;
    load(true);
}

void VisitTableModel::refresh()
{
    load(false);
}

void VisitTableModel::load(bool fresh)
{
    m_running.cancel();
    const int generation = beginLoading();
    m_running = m_runner.read<QVector<qint64>>(
        this, [query = m_query](JobContext &context) { return VisitService::keys(context, query); },
        [this, generation, fresh](const Result<QVector<qint64>> &keys) {
            if (keys)
                takeKeys(generation, *keys, fresh);
            else if (keys.error().code != ErrorCode::Cancelled)
                takeFailure(generation, keys.error().text);
        });
}

const VisitRow *VisitTableModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 key = keyAt(row);
    if (const VisitRow *found = m_cache.find(key))
        return found;
    const auto page = VisitService::rows(m_reading, pageOf(row), m_query.asOf);
    if (!page)
        return nullptr;
    m_cache.insert(*page);
    return m_cache.find(key);
}

int VisitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString VisitTableModel::text(const VisitRow &row, VisitColumn column) const
{
    switch (column) {
    case VisitColumn::Date:
        return dateText(row.visit.on);
    case VisitColumn::Firm:
        return row.firm;
    case VisitColumn::Town:
        return row.townName;
    case VisitColumn::Kind:
        return visitKindText(row.visit.kind);
    case VisitColumn::Visitor:
        return row.visit.unit.isEmpty() ? row.specialistName : row.visit.unit;
    case VisitColumn::Met:
        return row.visit.met;
    case VisitColumn::Text:
        return row.visit.text;
    case VisitColumn::Next:
        return row.visit.next.isNull() ? QString() : dateText(row.visit.next);
    case VisitColumn::State:
        return visitStateText(row.visit.state);
    }
    return {};
}

QVariant VisitTableModel::data(const QModelIndex &index, int role) const
{
    const VisitRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const VisitColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        // A visit's text may have several lines; a row of the list has one.
        const QString shown = text(*row, column).simplified();
        return shown.isEmpty() ? QStringLiteral("—") : shown;
    }
    case Qt::ToolTipRole:
        return text(*row, column);
    case IdRole:
        return row->visit.enterprise.value();
    case MissingRole:
        return text(*row, column).isEmpty();
    default:
        return {};
    }
}

QVariant VisitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1)
                                       : QVariant(headText(columnAt(section)));
}

} // namespace peiyu
