#pragma once
/// The row of filter chips with 加条件 behind them. ← and → walk, Del removes and the next chip
/// takes the focus; Ctrl+F of the page calls focusFirst().
/// Thread: GUI.

#include "parts/chip.h"

#include <QVector>

class QHBoxLayout;

namespace peiyu {

class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// Replaces the chips; `id` comes back with the signals.
    struct Condition
    {
        QString id;
        QString text;
        bool killing = false;
    };
    void setConditions(const QVector<Condition> &conditions);
    QVector<Chip *> chips() const { return m_chips; }
    void focusFirst();

signals:
    void editRequested(const QString &id);
    void removeRequested(const QString &id);
    void addRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVector<QWidget *> stops() const;

    QHBoxLayout *m_row;
    QWidget *m_add;
    QVector<Chip *> m_chips;
};

} // namespace peiyu
