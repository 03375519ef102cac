#pragma once
/// The rows of 今日: a head for each group that has something, then its things. Heads cannot be
/// stood on. The same thing may stand twice (本周走访); rows are told apart by group and record.
/// Thread: GUI.

#include "domain/today.h"

#include <QAbstractTableModel>

namespace peiyu {

enum class TodayColumn { Kind, Due, Firm, Matter, Source };

class TodayListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        HeadRole = Qt::UserRole, ///< the words of a head; things have none
        NoteRole                 ///< the quiet words behind them
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(const TodayList &list);
    /// One list behind a count, under one head.
    void setThings(const QString &head, const QVector<TodayItem> &items, QDate day);
    const TodayItem *itemAt(int row) const;
    bool isHead(int row) const;
    std::optional<TodayGroup> groupAt(int row) const;
    /// The first thing of a group; -1 when it has none.
    int firstOf(TodayGroup group) const;
    int rowOf(const QString &key, std::optional<TodayGroup> group) const;
    int firstThing() const;
    QDate day() const { return m_day; }
    int things() const { return m_things; }
    /// 1-based among things.
    int placeOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct RowFacts
    {
        QString head;
        QString note;
        std::optional<TodayGroup> group;
        std::optional<TodayItem> item;
    };

    QString noteOf(const TodayList &list, const TodaySection &section) const;

    QVector<RowFacts> m_rows;
    QDate m_day;
    int m_things = 0;
};

/// 超 6 个工作日 as it stands in the list; the rest of 已到期（未满 1 个工作日） is its note.
QString listedDue(const TodayItem &item, QDate day);

} // namespace peiyu
