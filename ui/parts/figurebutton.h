#pragma once
/// Label at the left, figure at the right, both one press: a click opens what the figure counts.
/// Thread: GUI.

#include "parts/pressable.h"

namespace peiyu {

class FigureButton final : public Pressable
{
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent = nullptr);

    void setFigure(const QString &label, const QString &value);
    QString value() const { return m_value; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
};

} // namespace peiyu
