#pragma once
/// Base of the parts that paint themselves and can be pressed: Enter and Space click, Tab reaches
/// them, the pointer makes them hover.
/// Thread: GUI.

#include <QAbstractButton>

namespace peiyu {

class Pressable : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Pressable(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace peiyu
