#include "look/applylook.h"

#include "look/focusring.h"
#include "look/lookstyle.h"
#include "look/lookstylesheet.h"

#include <QApplication>
#include <QToolTip>

namespace peiyu {

void applyLook(QApplication &application, LookTheme theme, TextSize size)
{
    const Look look{lookPalette(theme), textScale(size)};
    application.setStyleSheet({}); // the sheet's style keeps the old base alive
    QApplication::setStyle(new LookStyle(look));
    QApplication::setPalette(qtPalette(look.palette));
    QApplication::setFont(look.font(FontRole::Body));
    QToolTip::setFont(look.font(FontRole::Small));
    application.setStyleSheet(lookStyleSheet(look.palette, look.scale));
    if (!application.findChild<FocusRing *>())
        new FocusRing(&application);
}

} // namespace peiyu
