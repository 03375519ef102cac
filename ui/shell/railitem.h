#pragma once
/// One entry of the rail: icon and word; the current one on `sel` with 3 px of accent at its left.
/// In a compact window the icon alone, the word in the tooltip.
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
    bool isCurrent() const { return m_current; }
    void setTitle(const QString &title);
    /// The digit of Ctrl+1…9, shown while Ctrl is held; 0: none.
    void setDigit(int digit);
    void showDigit(bool shown);
    bool isDigitShown() const { return m_digitShown; }
    /// What waits on that page, and what it is called (超期 3); `late`: red and bold. 0: nothing.
    void setCount(int count, const QString &meaning, bool late);
    int count() const { return m_count; }
    void setCompact(bool compact);
    /// 更多 ends with ›.
    void setArrow(bool arrow) { m_arrow = arrow; }
    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void name();
    QString tail() const;

    QString m_iconName;
    QString m_meaning;
    bool m_current = false;
    bool m_arrow = false;
    bool m_digitShown = false;
    bool m_compact = false;
    bool m_late = false;
    bool m_keyboard = false; ///< came by a key: the focus is shown
    int m_digit = 0;
    int m_count = 0;
};

} // namespace peiyu
