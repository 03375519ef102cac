#pragma once
/// One entry of the rail: icon and word; the current one on `sel` with 3 px of accent at its left.
/// Thread: GUI.

#include "parts/pressable.h"

#include <QString>

namespace peiyu {

class RailItem final : public Pressable
{
    Q_OBJECT
public:
    RailItem(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    void setCurrent(bool current);
    void setTitle(const QString &title);
    /// The digit of Ctrl+1…9, shown while Ctrl is held; 0: none.
    void setDigit(int digit);
    void showDigit(bool shown);
    /// 更多 ends with ›.
    void setArrow(bool arrow) { m_arrow = arrow; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    bool m_current = false;
    bool m_arrow = false;
    bool m_digitShown = false;
    int m_digit = 0;
};

} // namespace peiyu
