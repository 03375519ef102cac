#pragma once
/// The rows a paged list has fetched, by key, in pages that are dropped oldest first.
/// Thread: the model's.

#include <QHash>
#include <QList>
#include <QVector>

namespace peiyu {

template <class Row> class RowCache
{
public:
    explicit RowCache(qsizetype pages = 16) : m_most(pages) {}

    const Row *find(qint64 key) const
    {
        const auto found = m_rows.constFind(key);
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

    /// Keeps one fetched page; each row is asked for its key.
    void insert(const QVector<Row> &page)
    {
        QVector<qint64> keys;
        for (const Row &row : page) {
            keys.append(row.no);
            m_rows.insert(row.no, row);
        }
        m_pages.append(keys);
        while (m_pages.size() > m_most) {
            const QVector<qint64> oldest = m_pages.takeFirst();
            for (const qint64 key : oldest)
                m_rows.remove(key);
        }
    }

    void clear()
    {
        m_rows.clear();
        m_pages.clear();
    }
    qsizetype size() const { return m_rows.size(); }

private:
    qsizetype m_most;
    QHash<qint64, Row> m_rows;
    QList<QVector<qint64>> m_pages;
};

} // namespace peiyu
