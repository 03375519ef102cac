#pragma once
/// What the style sheet cannot draw: focus ring, buttons with their key, combo boxes, indicator
/// shapes; also answers lookOf(). All other drawing is Fusion's or look.qss's.
/// Not here: table cells (delegates), parts that paint themselves (parts).
/// Thread: GUI.

#include "look/look.h"

#include <QProxyStyle>
#include <QStyleOption>

namespace peiyu {

/// The answer to LookStyle::askLook(); stays empty when another style is in force.
struct LookAnswer : QStyleHintReturn
{
    LookAnswer() : QStyleHintReturn(1, 0xF0E1) {}
    const Look *look = nullptr;
};

/// How a push button looks; read from its property `buttonKind` (ActionButton sets it). One
/// primary a page or dialog; Danger is red text, never a red fill.
enum class ButtonKind { Plain, Primary, Flat, Danger };
inline constexpr const char *buttonKindProperty = "buttonKind";
/// The key printed after the word, as text.
inline constexpr const char *buttonKeyProperty = "buttonKey";

class LookStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit LookStyle(Look look);

    static StyleHint askLook() { return static_cast<StyleHint>(SH_CustomBase + 0xE1); }
    const Look &look() const { return m_look; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    Look m_look;
};

} // namespace peiyu
