#pragma once
/// 终期结果: the ended plans as they stood on their last day, with today's value beside. Nothing is
/// ranked here; another target year stands behind a dashed line.
/// Thread: GUI.

#include "board/boardview.h"

class QBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace peiyu {

class LinkButton;
class PathCard;
class SegmentedSwitch;
class TargetTable;
class TextLabel;
class WrapRow;

class FinalBoard final : public BoardView
{
    Q_OBJECT
public:
    explicit FinalBoard(BoardActions &actions, QWidget *parent = nullptr);

    const BoardTarget *currentTarget() const override;
    QString remark() const override;

protected:
    void read() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNotes();
    void show(const ProgressReport &report);
    void showCards();
    void showRows();
    QStringList notes() const;
    /// 蔡甸区 3 项另列：已达成 1，未达成 2
    QString apartWords() const;

    QVector<BoardTarget> m_targets;
    QVector<int> m_shown; ///< indexes of the rows under the switch
    Cancellation m_running;
    QStackedLayout *m_stack;
    WrapRow *m_cardRow;
    QVector<QWidget *> m_cards;
    QBoxLayout *m_lower; ///< table and chart: beside, in a narrow window below each other
    QWidget *m_side;
    SegmentedSwitch *m_filter;
    TargetTable *m_table;
    PathCard *m_path;
    QVBoxLayout *m_notes;
    TextLabel *m_order;
    LinkButton *m_gap;
};

} // namespace peiyu
