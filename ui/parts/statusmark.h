#pragma once
/// Status as colour, shape and word, everywhere the same: ● ▲ ▼ ■ ○. The shape follows from the
/// tone; never drop shape or word.
/// Not here: the words of target status (domain/displaytext.h).
/// Thread: GUI.

#include "domain/vocabulary.h"
#include "look/look.h"

#include <QWidget>

class QPainter;

namespace peiyu {

/// ● Ok  ▲ Watch  ▼ Late  ■ Done  ○ Unset
enum class StatusTone { Ok, Watch, Late, Done, Unset };

struct StatusFace
{
    StatusTone tone = StatusTone::Unset;
    QString word;
    bool strong = false; ///< 落后 and 未达成 are bold: red and brown look alike to some

    friend bool operator==(const StatusFace &, const StatusFace &) = default;
};

StatusFace statusFace(TargetStatus status);

QColor toneInk(StatusTone tone, const LookPalette &palette);
QColor toneSoft(StatusTone tone, const LookPalette &palette);

/// The shape alone, centred in `place`, 10 px at 标准.
void paintStatusShape(QPainter &painter, const QRectF &place, StatusTone tone, const QColor &ink,
                      double size);
/// Shape and word from the left of `place`, cut with … when short. An invalid `ink` takes the
/// tone's own; a selected row of the high contrast theme passes another.
void paintStatus(QPainter &painter, const QRect &place, const StatusFace &face, const Look &look,
                 const QColor &ink = {});
int statusWidth(const StatusFace &face, const Look &look);

class StatusMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusMark(QWidget *parent = nullptr);
    explicit StatusMark(StatusFace face, QWidget *parent = nullptr);

    const StatusFace &face() const { return m_face; }
    void setFace(const StatusFace &face);
    /// The soft ground of the tone behind it: outside tables.
    void setGround(bool ground);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusFace m_face;
    bool m_ground = false;
};

} // namespace peiyu
