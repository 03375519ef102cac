#pragma once
/// The yearly figures of one firm as a grid: a line for each item, a column for each year, the
/// newest at the right; the first two lines are the year's source and whether it is closed.
/// An edit is checked at once and shown; a good one is told by edited(), writing it is the view's.
/// What is refused, here or by the service, stays in its cell with the reason until it is mended,
/// also while another firm is shown.
/// Thread: the window's.

#include "services/figureservice.h"

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
    /// What the base holds there, as last read; the cell may show refused words instead.
    QString storedText(const QModelIndex &index) const;
    /// Marks cells of a firm the service refused; they show what was typed. A cell that has got
    /// other words since is left alone.
    void refuse(const EnterpriseId &firm, const QVector<FigureCell> &cells, const QString &reason);
    /// Whether these very words stand refused in their cell.
    bool isRefused(const EnterpriseId &firm, const FigureCell &cell) const;
    /// They are written after all.
    void accept(const EnterpriseId &firm, const QVector<FigureCell> &cells);
    void forgetRefusals();
    /// 年度已定 on or off; a year without figures cannot be closed.
    void toggleClosed(int column);
    /// Puts a block of words in at `corner`: lines are rows, tabs are columns. Good cells are told
    /// at once, bad ones stay with their reason. How many were bad or lay beside the grid.
    int paste(const QModelIndex &corner, const QString &block);
    void clear(const QModelIndexList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const QVector<peiyu::FigureCell> &cells);

private:
    struct Fault
    {
        QString typed;
        QString reason;
    };
    static std::optional<FigureItem> itemOf(int row);
    QVariant cell(const YearlyFigures &year, int row, int role) const;
    QVariant plainCell(const YearlyFigures &year, int row, int role) const;
    /// Takes words into a cell; what is to be written, or nothing when they were refused or say
    /// what is there.
    std::optional<FigureCell> take(const QModelIndex &index, const QString &typed);
    QString put(YearlyFigures &year, int row, const QString &typed) const;
    static QString fieldOf(int row);
    int columnOf(int year) const;
    static QString keyOf(const EnterpriseId &firm, int year, const QString &field);
    QString keyAt(int year, int row) const;
    void tell(const EnterpriseId &firm, const FigureCell &cell);

    EnterpriseId m_firm;
    QVector<YearlyFigures> m_years;
    QVector<YearlyFigures> m_stored;  ///< as read; m_years has what was typed since
    QHash<QString, Fault> m_faults;   ///< by keyOf()
    QHash<QString, QString> m_latest; ///< what each cell was given last, by keyOf()
    bool m_editable = true;
};

} // namespace peiyu
