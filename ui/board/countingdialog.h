#pragma once
/// 查看口径: how a number came about: formula, basis, day, the firms in it, those left out with the
/// reason, and the sentence of the plan that asks for it.
/// Thread: GUI; the explanation is a read job.

#include "board/boardactions.h"
#include "statistics/targetexplanation.h"

#include <QDialog>
#include <QPointer>

namespace peiyu {

class DataTable;
class ExplainedFirms;
class SegmentedSwitch;
class TablePane;
class TextLabel;

class CountingDialog final : public QDialog
{
    Q_OBJECT
public:
    CountingDialog(BoardActions &actions, const BoardTarget &target, QWidget *parent);

    void present();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    /// Of the number at the deadline or today's.
    void read();
    void show(const TargetExplanation &explanation);
    void showRecorded();
    /// The rows of 资质荣誉与成果 the value was added up from.
    void readHonours();
    void showHonours(const QVector<CountedHonour> &rows);
    void exportList();
    bool isHonours() const { return m_target.progress.origin == ValueOrigin::Honours; }
    void showList();
    void openList();
    std::optional<CountScope> scope() const;

    BoardActions &m_actions;
    BoardTarget m_target;
    bool m_ended;
    TargetExplanation m_explanation;
    SegmentedSwitch *m_day;
    SegmentedSwitch *m_part;
    TextLabel *m_formula;
    TextLabel *m_value;
    TablePane *m_pane;
    ExplainedFirms *m_firms;
};

} // namespace peiyu
