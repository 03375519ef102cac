#include "items/pagedtablemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

/// Above this many differences one layout change is quicker for a view than single signals.
constexpr qsizetype mostSteps = 1000;

bool sameOrder(const QVector<qint64> &before, const QVector<qint64> &after,
               const QSet<qint64> &kept)
{
    QVector<qint64> a;
    QVector<qint64> b;
    for (const qint64 key : before) {
        if (kept.contains(key))
            a.append(key);
    }
    for (const qint64 key : after) {
        if (kept.contains(key))
            b.append(key);
    }
    return a == b;
}

} // namespace

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int PagedTableModel::beginLoading()
{
    m_loading = true;
    return ++m_generation;
}

void PagedTableModel::takeFailure(int generation, const QString &sentence)
{
    if (generation != m_generation)
        return;
    m_loading = false;
    emit failed(sentence);
}

bool PagedTableModel::takeFirstKeys(int generation, const QVector<qint64> &keys)
{
    if (generation != m_generation)
        return false;
    beginResetModel();
    m_keys = keys;
    m_begun = generation;
    dropRows();
    endResetModel();
    emit firstPageHere();
    return true;
}

/// The page that is shown stays as it is, unless somebody changed the base in between.
bool PagedTableModel::appendRest(const QVector<qint64> &keys)
{
    const qsizetype shown = m_keys.size();
    if (keys.size() < shown || !std::equal(m_keys.begin(), m_keys.end(), keys.begin()))
        return false;
    if (keys.size() > shown) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(keys.size()) - 1);
        m_keys = keys;
        endInsertRows();
    }
    return true;
}

void PagedTableModel::takeKeys(int generation, const QVector<qint64> &keys, bool fresh)
{
    if (generation != m_generation)
        return;
    m_loading = false;
    if (m_begun == generation && appendRest(keys)) {
        m_begun = -1;
        emit loaded();
        return;
    }
    m_begun = -1;
    if (fresh) {
        beginResetModel();
        m_keys = keys;
        dropRows();
        endResetModel();
        emit loaded();
        return;
    }
    emit aboutToFollow();
    dropRows();
    if (keys != m_keys)
        follow(keys);
    if (!m_keys.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit loaded();
}

void PagedTableModel::follow(const QVector<qint64> &keys)
{
    // What is alike at both ends is left alone: one new row of 100 000 is no work.
    const qsizetype shorter = std::min(keys.size(), m_keys.size());
    const qsizetype head =
        std::mismatch(keys.begin(), keys.begin() + shorter, m_keys.begin()).first - keys.begin();
    const qsizetype tail =
        std::mismatch(keys.rbegin(), keys.rbegin() + (shorter - head), m_keys.rbegin()).first -
        keys.rbegin();
    const QVector<qint64> oldMiddle = m_keys.mid(head, m_keys.size() - head - tail);
    const QVector<qint64> newMiddle = keys.mid(head, keys.size() - head - tail);
    const QSet<qint64> before(oldMiddle.begin(), oldMiddle.end());
    const QSet<qint64> after(newMiddle.begin(), newMiddle.end());
    const QSet<qint64> kept = before & after;
    const qsizetype steps = before.size() + after.size() - 2 * kept.size();
    if (steps <= mostSteps && sameOrder(oldMiddle, newMiddle, kept))
        replaceStepwise(static_cast<int>(head), static_cast<int>(oldMiddle.size()), newMiddle);
    else
        replaceByLayout(keys);
}

void PagedTableModel::replaceStepwise(int head, int count, const QVector<qint64> &keys)
{
    const QSet<qint64> after(keys.begin(), keys.end());
    for (int row = head + count - 1; row >= head; --row) {
        if (!after.contains(m_keys[row])) {
            beginRemoveRows({}, row, row);
            m_keys.removeAt(row);
            endRemoveRows();
            --count;
        }
    }
    for (int i = 0; i < keys.size(); ++i) {
        const int row = head + i;
        if (i >= count || m_keys[row] != keys[i]) {
            beginInsertRows({}, row, row);
            m_keys.insert(row, keys[i]);
            endInsertRows();
            ++count;
        }
    }
}

void PagedTableModel::replaceByLayout(const QVector<qint64> &keys)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList held = persistentIndexList();
    QVector<qint64> heldKeys;
    for (const QModelIndex &one : held)
        heldKeys.append(keyAt(one.row()));
    m_keys = keys;
    QHash<qint64, int> places;
    for (int row = 0; row < keys.size(); ++row)
        places.insert(keys[row], row);
    for (qsizetype i = 0; i < held.size(); ++i) {
        const int row = places.value(heldKeys[i], -1);
        changePersistentIndex(held[i], row < 0 ? QModelIndex() : index(row, held[i].column()));
    }
    emit layoutChanged();
}

QVector<qint64> PagedTableModel::pageOf(int row) const
{
    const qsizetype first = row / pageSize * pageSize;
    return m_keys.mid(first, pageSize);
}

} // namespace peiyu
