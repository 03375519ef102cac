#pragma once
/// One tab of 目标看板. It reads when it is in front and what it shows is old.
/// Thread: GUI.

#include "board/boardactions.h"

#include <QWidget>

namespace peiyu {

/// What the head of the page chose.
struct BoardOrder
{
    QDate asOf;
    PlanId plan;           ///< of 本区县
    bool promoted = false; ///< 含更高梯度
    ProgressFilter filter; ///< 产业链, 镇街 or 园区: counted alone, not judged

    friend bool operator==(const BoardOrder &, const BoardOrder &) = default;
};

class BoardView : public QWidget
{
    Q_OBJECT
public:
    explicit BoardView(BoardActions &actions, QWidget *parent = nullptr)
        : QWidget(parent), m_actions(actions)
    {
    }

    /// Reads for the order unless that is what stands here.
    void showOrder(const BoardOrder &order)
    {
        if (!m_stale && order == m_order)
            return;
        m_order = order;
        m_stale = false;
        read();
    }
    void setStale() { m_stale = true; }
    /// Null: none is current.
    virtual const BoardTarget *currentTarget() const = 0;
    /// The words right of the tabs.
    virtual QString remark() const = 0;

signals:
    void currentChanged();
    /// What was read stands here.
    void shown();

protected:
    virtual void read() = 0;
    BoardActions &actions() const { return m_actions; }
    const BoardOrder &order() const { return m_order; }

private:
    BoardActions &m_actions;
    BoardOrder m_order;
    bool m_stale = true;
};

} // namespace peiyu
