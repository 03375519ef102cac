#pragma once
/// A label in one of the five text roles and a colour token; follows 字号 and theme.
/// Thread: GUI.

#include "look/look.h"

#include <QLabel>

namespace peiyu {

/// A colour by its token: &LookPalette::text2.
using Ink = QColor LookPalette::*;

class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, FontRole role = FontRole::Body,
                       Ink ink = &LookPalette::text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setBold(bool bold);
    /// Cuts the text with … when the place is short; the whole text is then the tooltip.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    FontRole m_role;
    Ink m_ink;
    bool m_bold = false;
    bool m_elided = false;
};

} // namespace peiyu
