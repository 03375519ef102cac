#pragma once
/// 本区县: one plan of the own district: a card per headline target, rates side by side, the path
/// of the current target, all figures as a table, coverage of 专员 and 一策.
/// Thread: GUI.

#include "board/boardview.h"
#include "statistics/coverage.h"

class QHBoxLayout;
class QStackedLayout;

namespace peiyu {

class ChartCard;
class CoverageCard;
class EmptyState;
class KpiCard;
class PathCard;
class TargetTable;

class OwnBoard final : public BoardView
{
    Q_OBJECT
public:
    explicit OwnBoard(BoardActions &actions, QWidget *parent = nullptr);

    const BoardTarget *currentTarget() const override;
    QString remark() const override;

signals:
    void importRequested();
    void firmsRequested();

protected:
    void read() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Reading
    {
        ProgressReport progress;
        ProgressReport plain; ///< in the plan's own words, for the path
        std::optional<DistrictCoverage> coverage;
    };
    static Result<Reading> readAll(const JobContext &context, const PlanCatalog &catalog,
                                   const BoardOrder &order);

    void show(const Reading &reading);
    void showCards();
    void showBars();
    void setCurrent(int target);
    EmptyState *emptyState() const;

    QVector<BoardTarget> m_targets;
    QVector<KpiCard *> m_cards;
    int m_current = 0;
    Cancellation m_running;
    QHBoxLayout *m_cardRow;
    QStackedLayout *m_below;
    QWidget *m_emptyPlace;
    ChartCard *m_bars;
    PathCard *m_path;
    TargetTable *m_table;
    CoverageCard *m_coverage;
};

} // namespace peiyu
