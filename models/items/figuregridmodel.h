#pragma once
/// The yearly figures of one firm as a grid: a line for each item, a column for each year, the
/// newest at the right; the first two lines are the year's source and whether it is closed.
/// An edit is checked at once; what is refused stays in its cell with the reason until it is
/// mended. A good one is told by edited(); writing it is the view's.
/// Thread: the window's.

#include "domain/yearlyfigure.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

namespace peiyu {

class FigureGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ItemColumn, UnitColumn, FirstYear };
    enum Line { SourceLine, ClosedLine, FirstItem };

    explicit FigureGridModel(QObject *parent = nullptr);

    /// `thisYear` and the three before it are always shown. Resets when the years change.
    void setFigures(const EnterpriseId &firm, const QVector<YearlyFigures> &years, int thisYear);
    void setEditable(bool editable);

    int yearOf(int column) const;
    const YearlyFigures *figuresOf(int column) const;
    /// Why the words typed there were refused; empty where they were not.
    QString faultAt(const QModelIndex &index) const;
    /// Marks a value the service refused.
    void setFault(int year, const QString &item, const QString &typed, const QString &fault);
    /// 年度已定 on or off; a year without figures cannot be closed.
    void toggleClosed(int column);
    /// The years after a block of words was put in at `corner`: lines are rows, tabs are columns.
    /// What does not fit or cannot be read is named in `faults` and left out.
    QVector<YearlyFigures> pasted(const QModelIndex &corner, const QString &block,
                                  QStringList &faults) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const peiyu::YearlyFigures &year);

private:
    struct Fault
    {
        QString typed;
        QString reason;
    };
    static std::optional<FigureItem> itemOf(int row);
    QVariant cell(const YearlyFigures &year, int row, int role) const;
    QString put(YearlyFigures &year, int row, const QString &typed) const;
    void refuse(const QModelIndex &index, const QString &typed, const QString &reason);

    QVector<YearlyFigures> m_years;
    QHash<std::pair<int, int>, Fault> m_faults; ///< by year and line
    bool m_editable = true;
};

} // namespace peiyu
