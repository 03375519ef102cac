#include "look/lookstyle.h"

#include "look/controlpainting.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace peiyu {

namespace {

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (widget) {
        const QVariant kind = widget->property(buttonKindProperty);
        if (kind.isValid())
            return static_cast<ButtonKind>(kind.toInt());
    }
    // A dialog's own button: its default one is the primary.
    if (option.features & QStyleOptionButton::DefaultButton)
        return ButtonKind::Primary;
    return option.features & QStyleOptionButton::Flat ? ButtonKind::Flat : ButtonKind::Plain;
}

QString keyOf(const QWidget *widget)
{
    return widget ? widget->property(buttonKeyProperty).toString() : QString();
}

} // namespace

LookStyle::LookStyle(Look look)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_look(std::move(look))
{
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the ring of FocusRing, or the inset of a delegate, replaces it
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, option->state, m_look);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, option->state, m_look);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        paintFocusRing(*painter, option->rect, m_look);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButtonBevel) {
            paintButtonGround(*painter, *button, kindOf(*button, widget), m_look);
            return;
        }
        if (element == CE_PushButtonLabel) {
            paintButtonLabel(*painter, *button, kindOf(*button, widget), keyOf(widget), m_look);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            paintComboLabel(*painter, *combo, m_look);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintComboGround(*painter, *combo, m_look);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintSpinBox(*painter, *spin, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                         subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), m_look);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxEditField)
            return option->rect.adjusted(m_look.px(6), 1, -m_look.px(26), -1);
        if (subControl == SC_ComboBoxArrow)
            return option->rect.adjusted(option->rect.width() - m_look.px(26), 0, 0, 0);
    }
    if (control == CC_SpinBox) {
        const QRect &all = option->rect;
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int arrows = bare ? 0 : m_look.px(20);
        if (subControl == SC_SpinBoxEditField)
            return all.adjusted(m_look.px(4), 1, -arrows, -1);
        if (subControl == SC_SpinBoxUp)
            return {all.right() - arrows, all.y(), arrows, all.height() / 2};
        if (subControl == SC_SpinBoxDown)
            return {all.right() - arrows, all.y() + all.height() / 2, arrows, all.height() / 2};
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    if (type == CT_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int content = buttonContentWidth(*button, keyOf(widget), m_look);
            return {content + 2 * m_look.px(11), m_look.px(28)};
        }
    }
    if (type == CT_ComboBox)
        return {contents.width() + m_look.px(10 + 26 + 10), m_look.px(28)};
    if (type == CT_SpinBox)
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(),
                m_look.px(28)};
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3; // 1 px gap, 2 px ring
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_look.px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    if (hint == askLook()) {
        static_cast<LookAnswer *>(answer)->look = &m_look;
        return 1;
    }
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_DialogButtonLayout: // Windows order on every system
        return QDialogButtonBox::WinLayout;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The plain combo delegate ignores the item rules of the style sheet.
    if (auto *combo = qobject_cast<QComboBox *>(widget);
        combo && !qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

} // namespace peiyu
