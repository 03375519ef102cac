#pragma once
/// A word that leads somewhere: 查看口径, 缺口 162, the link of a banner.
/// Thread: GUI.

#include "parts/pressable.h"
#include "parts/textlabel.h"

namespace peiyu {

class LinkButton final : public Pressable
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// The word bold and the figure not: a name with what it is.
    void setWordBold(bool bold);
    /// A bold figure after the word; it belongs to the accessible name.
    void setFigure(const QString &figure);
    void setRole(FontRole role);
    void setInk(Ink ink);
    void setUnderlined(bool underlined);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_figure;
    FontRole m_role = FontRole::Small;
    Ink m_ink = &LookPalette::accent;
    bool m_underlined = false;
    bool m_wordBold = false;
};

} // namespace peiyu
