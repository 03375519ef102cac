#pragma once
/// 本区县: one plan of the own district: a card per headline target, which drives what stands below
/// it: its path, and either its towns and parks (新增完成率, table with the sum) or all targets
/// side by side with the coverage of 专员 and 一策. A plan that is split opens on its towns and
/// parks. Thread: GUI.

#include "board/boardview.h"
#include "statistics/coverage.h"

class QStackedLayout;

namespace peiyu {

class AreaTable;
class ChartCard;
class CoverageCard;
class EmptyState;
class KpiCard;
class PathCard;
class SegmentedSwitch;
class TargetTable;
class TextLabel;
class WrapRow;

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
    /// The ways to a successor, where the plan has ended and none follows it.
    QWidget *makeSuccessorBar();
    void showSuccessorBar();
    void createPlan(const PlanId &copyOf);
    /// 镇街、园区 of the current target.
    void showAreas();
    /// Which of the two faces stands below the cards.
    void showFace();
    bool showsAreas() const;
    void setCurrent(int target);
    EmptyState *emptyState() const;

    QVector<BoardTarget> m_targets;
    QVector<KpiCard *> m_cards;
    int m_current = 0;
    std::optional<DistrictCoverage> m_staffing;
    PlanId m_facePlan; ///< whose first look chose the face
    Cancellation m_running;
    QWidget *m_successor;
    TextLabel *m_successorWords;
    WrapRow *m_cardRow;
    QStackedLayout *m_below;
    QWidget *m_emptyPlace;
    ChartCard *m_bars;
    ChartCard *m_areaBars;
    SegmentedSwitch *m_face;
    QStackedLayout *m_tables;
    AreaTable *m_areas;
    PathCard *m_path;
    TargetTable *m_table;
    CoverageCard *m_coverage;
};

} // namespace peiyu
