#pragma once
/// A count that leads to its list: 4 ▼ 超期, with the digit that presses it. A row of them stands
/// over a list; the current one has the ground of a selection and 3 px of accent below.
/// Thread: GUI.

#include "parts/pressable.h"
#include "parts/statusmark.h"

#include <optional>

namespace peiyu {

class GroupTile final : public Pressable
{
    Q_OBJECT
public:
    /// `digit` is printed; the key itself belongs to the page.
    GroupTile(const QString &title, int digit, QWidget *parent = nullptr);

    /// `tone` colours a count that is not zero; 超期 is Late and has its shape.
    void setCount(qint64 count, std::optional<StatusTone> tone = {});
    qint64 count() const { return m_count; }
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    int m_digit;
    qint64 m_count = 0;
    std::optional<StatusTone> m_tone;
    bool m_current = false;
    bool m_keyboard = false; ///< came by a key: the focus is shown
};

} // namespace peiyu
