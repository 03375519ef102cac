#pragma once
/// A count that leads to its list: 4 ▼ 超期, with the digit that presses it. A row of them, all of
/// one width, stands over a list; the current one has the ground of a selection and 3 px of accent
/// below. Words that do not fit beside the figure stand under it.
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
    /// Room for the figure; the words take what there is.
    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void name();
    void paintFigure(QPainter &painter, const QRect &place) const;
    int figureWidth() const;
    QFont wordFont() const;
    bool wordsFit() const;
    /// One tile whose words have no room beside the figure puts those of the whole row under it.
    bool isStacked() const;
    bool isLate() const { return m_count > 0 && m_tone == StatusTone::Late; }

    int m_digit;
    qint64 m_count = 0;
    std::optional<StatusTone> m_tone;
    bool m_current = false;
    bool m_keyboard = false; ///< came by a key: the focus is shown
};

} // namespace peiyu
