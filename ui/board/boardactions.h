#pragma once
/// Where the figures of the board lead: to their firms, their rule, their plan, and to what people
/// enter for them. One object for all tabs, so that a figure leads to the same place everywhere.
/// Thread: GUI.

#include "board/boardwords.h"
#include "services/tableexport.h"
#include "shell/pagecontext.h"
#include "statistics/coverage.h"

#include <QObject>

namespace peiyu {

class ChartCard;

/// A column of 一企一策一人 in the table of areas.
enum class AreaCarePart { Specialist, Plan, Visited };

class BoardActions final : public QObject
{
    Q_OBJECT
public:
    BoardActions(const PageContext &context, QWidget *page);

    const PageContext &context() const { return m_context; }
    QString districtName(const DistrictId &id) const;
    QVector<DistrictId> districts() const;
    /// Rows of a report, in its order.
    QVector<BoardTarget> targetsOf(const ProgressReport &report) const;

    /// Exactly the firms a number counts; a value that is entered opens what was entered.
    void openFirms(const BoardTarget &target, BoardValue value);
    /// The number the target is judged by.
    void openFirms(const BoardTarget &target);
    void openPoint(const BoardTarget &target, const ListQuery &firms);
    /// 缺口企业名单: those one rung below, who could fill it.
    void openGap(const BoardTarget &target);
    /// The firms an area counts; without any of its own list, what was entered.
    void openArea(const BoardTarget &target, const AreaFigure &figure);
    /// Those of the area one rung below, who could fill its gap.
    void openAreaGap(const BoardTarget &target, const AreaFigure &figure);
    /// The firms of the area that still lack it; where none does, all of them.
    void openAreaCare(const BoardTarget &target, const AreaFigure &figure,
                      const DistrictCoverage &coverage, AreaCarePart part);
    /// 维护目标分解.
    void editSplit(const BoardTarget &target);
    void openCoverage(const DistrictCoverage &coverage, CoveragePart part);
    void openPlan(const BoardTarget &target);

    /// Asks for a file and writes the table there.
    void exportTable(const ExportedTable &table, QWidget *over);
    /// 导出表格 of a chart's card.
    void wire(ChartCard *card);
    void explain(const BoardTarget &target);
    void enterBaseline(const BoardTarget &target);
    void enterRecorded(const BoardTarget &target);

private:
    PageContext m_context;
    QWidget *m_page;
    QVector<District> m_districts;
};

} // namespace peiyu
