#pragma once
/// Monthly and quarterly figures as a grid: firms by the items of one period, firms by the periods
/// of one item, or the items of one firm by periods. An edit is checked at once and shown; a good
/// one is told by edited(), writing it is the view's. What is refused, here or by the service,
/// stays in its cell with the reason until it is mended, also while another period is shown; what
/// is on its way to the base stands in its cell as typed until it is read again. Beside a value
/// stands what the period before or the same of the year before had, as a hint. Thread: the
/// window's.

#include "services/periodfigureservice.h"

#include <QAbstractTableModel>
#include <QHash>

namespace peiyu {

enum class PeriodGridShape { OnePeriod, OneItem, OneFirm };
enum class PeriodHint { Before, YearBefore };

struct PeriodGridLayout
{
    PeriodGridShape shape = PeriodGridShape::OnePeriod;
    QVector<FigurePeriod> periods; ///< one of OnePeriod, else the columns
    PeriodItem item = PeriodItem::Revenue;
    bool cumulative = false; ///< money and power are shown and entered as 1—n月累计

    friend bool operator==(const PeriodGridLayout &, const PeriodGridLayout &) = default;
};

/// What came of a pasted block.
struct PeriodPaste
{
    int bad = 0;         ///< cells that were refused or lay beside the grid
    QStringList unknown; ///< names and codes in front of rows that are no firm here
    int cells = 0;       ///< taken
};

class PeriodGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The hint of a cell: a text, empty for none.
    static constexpr int HintRole = Qt::UserRole + 61;

    explicit PeriodGridModel(QObject *parent = nullptr);

    /// Whether setGrid() would reset: rows or columns change. Else only what differs is told.
    bool resetsWith(const PeriodGrid &grid, const PeriodGridLayout &layout) const;
    void setGrid(const PeriodGrid &grid, const PeriodGridLayout &layout);
    void setEditable(bool editable);
    void setHint(PeriodHint hint);
    const PeriodGridLayout &layout() const { return m_layout; }

    const MonitoredFirm *firmAt(int row) const;
    int rowOf(const EnterpriseId &firm) const;
    std::optional<FigureMeasure> measureAt(const QModelIndex &index) const;
    std::optional<FigureAmount> amountAt(const QModelIndex &index) const;
    const FigureSeries *seriesAt(const QModelIndex &index) const;
    /// Why the words typed there were refused; empty where they were not.
    QString faultAt(const QModelIndex &index) const;
    /// Unless the cell was typed into again meanwhile.
    void refuse(const PeriodCell &cell, const QString &reason);
    /// Whether these very words stand refused in their cell.
    bool isRefused(const PeriodCell &cell) const;
    /// They are written after all.
    void send(const PeriodCell &cell);
    /// The base has answered.
    void settle(const PeriodCell &cell);
    /// What was refused went in together with what is undone now.
    void forgetRefusals();
    /// Puts a block of words in at `corner`: lines are rows, tabs are columns. A block that begins
    /// with names or codes of firms goes to their rows.
    PeriodPaste paste(const QModelIndex &corner, const QString &block);
    void clear(const QModelIndexList &cells);
    /// The uppermost of the cells of each column into those below it.
    void fillDown(const QModelIndexList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const QVector<peiyu::PeriodCell> &cells);

private:
    struct Fault
    {
        QString typed;
        QString reason;
    };
    /// On its way to the base.
    struct Sent
    {
        QString typed;
        QString value;
        bool answered = false; ///< the next grid that is read has it
    };
    qsizetype seriesIndex(int row) const;
    QString keyAt(const QModelIndex &index) const;
    QString keyOf(const EnterpriseId &firm, const FigureMeasure &measure) const;
    QString keyOf(const PeriodCell &cell) const;
    QModelIndex indexOf(const PeriodCell &cell) const;
    void tell(const PeriodCell &cell);
    std::optional<PeriodCell> take(const QModelIndex &index, const QString &typed);
    QVariant shown(const QModelIndex &index, int role) const;
    QString hintAt(const QModelIndex &index) const;
    QHash<QString, int> rowsByName() const;
    QVector<int> columnsOf(const QStringList &head) const;

    PeriodGrid m_grid;
    PeriodGridLayout m_layout;
    PeriodHint m_hint = PeriodHint::Before;
    QHash<QString, Fault> m_faults;
    QHash<QString, Sent> m_sent; ///< by keyOf(), as the faults
    bool m_editable = true;
};

} // namespace peiyu
