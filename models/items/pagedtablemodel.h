#pragma once
/// A table over any number of records: holds the ordered keys, fetches rows by the page.
/// Keys come from a read job; an answer that a newer question has overtaken is dropped. A live
/// change keeps selection and scroll: few differences are inserts and removals, many are one
/// layout change with indexes followed by key. Only a new query resets the model.
/// Not here: what the columns show (the derived models).
/// Thread: the window's.

#include <QAbstractTableModel>
#include <QVector>

namespace peiyu {

class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PagedTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override;

    qint64 keyAt(int row) const { return m_keys.value(row); }
    /// -1 when the key is not in the list.
    int rowOf(qint64 key) const { return static_cast<int>(m_keys.indexOf(key)); }
    qsizetype total() const { return m_keys.size(); }
    const QVector<qint64> &keys() const { return m_keys; }
    bool isLoading() const { return m_loading; }
    /// Asks again after a change; selection and scroll stay.
    virtual void refresh() = 0;

signals:
    /// The first page of a new query can be shown; its other keys follow with loaded().
    void firstPageHere();
    /// A live change comes: rows keep their keys, not their places.
    void aboutToFollow();
    /// The keys of the last question are here.
    void loaded();
    void failed(const QString &sentence);

protected:
    /// Before keys are asked for: the number an answer must carry to be taken.
    int beginLoading();
    /// Takes the answer of question `generation`; `fresh`: it was a new query, not a live change.
    void takeKeys(int generation, const QVector<qint64> &keys, bool fresh);
    /// Takes the first keys of a new query; false when they are too late. takeKeys() adds the rest.
    bool takeFirstKeys(int generation, const QVector<qint64> &keys);
    void takeFailure(int generation, const QString &sentence);
    /// Rows must be fetched again; the keys stand.
    virtual void dropRows() = 0;

    /// The keys of the page that holds this row.
    QVector<qint64> pageOf(int row) const;

    static constexpr int pageSize = 200;

private:
    bool appendRest(const QVector<qint64> &keys);
    void follow(const QVector<qint64> &keys);
    /// The `count` rows from `head` on become `keys`.
    void replaceStepwise(int head, int count, const QVector<qint64> &keys);
    void replaceByLayout(const QVector<qint64> &keys);

    QVector<qint64> m_keys;
    int m_generation = 0;
    int m_begun = -1; ///< the generation whose first keys are here, not yet the rest
    bool m_loading = false;
};

} // namespace peiyu
