#pragma once
/// The steps of a wizard: done ones ticked, the current one filled, the rest quiet. Not clickable
/// forward; the wizard's buttons and Alt+←/→ move it.
/// Thread: GUI.

#include <QStringList>
#include <QWidget>

namespace peiyu {

class StepHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StepHead(const QStringList &steps, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordsWidth() const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace peiyu
