#pragma once
// Looks at a window as it stands and names every word that does not fit: labels and buttons whose
// text is wider than they are and whose tooltip does not say it, and widgets that end outside their
// parent.

#include <QStringList>

class QWidget;

namespace peiyu {

QStringList clippedTexts(QWidget &window);
/// The innermost widgets that ask for more than `width`: they make a window wide.
QStringList tooWide(const QWidget &page, int width);

} // namespace peiyu
