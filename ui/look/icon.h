#pragma once
/// The bundled Breeze icons (resources/icons/list.txt), tinted: an icon has the colour of the
/// word beside it. Disabled ones take the palette's disabled text.
/// Thread: GUI.

#include <QIcon>
#include <QString>

class QColor;

namespace peiyu {

/// `name` without size and ending: "document-export". An unknown name is a fault of the program.
QIcon icon(const QString &name, const QColor &colour);

/// Names of all bundled icons.
QStringList iconNames();

} // namespace peiyu
