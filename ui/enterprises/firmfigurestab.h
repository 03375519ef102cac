#pragma once
/// 年度数据: the figures of a firm, entered in place: Tab goes right, Enter down, Ctrl+V takes a
/// block from a spreadsheet. Each entry is one change and can be undone.
/// 月度: the months of the firm in the same manner, with one item's thirteen months as a chart.
/// Thread: GUI; writes in the lane.

#include "enterprises/firmtab.h"
#include "services/figureservice.h"

class QStackedWidget;

namespace peiyu {

class ChartCard;
class EntryRest;
class FigureGridModel;
class PeriodGridView;
class SegmentedSwitch;

class FirmFiguresTab final : public FirmTab
{
    Q_OBJECT
public:
    explicit FirmFiguresTab(const PageContext &context, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    void reverted() override;
    QWidget *focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    /// Whose figures are written; another firm may be shown when the answer comes.
    struct Whose
    {
        EnterpriseId id;
        QString name;
    };
    /// A question, put when the keys rest: it would take them from who types.
    struct Asked
    {
        Whose firm;
        QVector<FigureCell> cells;
        QString text;
    };
    bool isShown(const Whose &firm) const { return firm.id == m_record.file.enterprise.id; }
    void save(const Whose &firm, const QVector<FigureCell> &cells, bool confirmed = false);
    /// False when something was refused for good.
    bool saved(const Whose &firm, const QVector<FigureCell> &cells, bool confirmed,
               const Result<Saved> &done);
    bool ask();
    void paste();
    void clearCells();
    bool goOn(int key);
    void showPane();
    void buildMonthly(const PageContext &context);
    bool showsMonthly() const;
    void showPart(int part);
    void showMonths();
    void showChart();
    void showYearPane();
    void showMonthPane();

    PageContext m_context;
    FirmRecord m_record;
    DataTable *m_table;
    FigureGridModel *m_model;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_parts;
    PeriodGridView *m_months = nullptr;
    ChartCard *m_chart = nullptr;
    QVector<Asked> m_asked;
    EntryRest *m_rest;
};

} // namespace peiyu
