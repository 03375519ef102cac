#pragma once
// Sections of the gallery: one function for each kind of part, in the order of components.png.

#include <QString>

class QWidget;

namespace peiyu {

/// Widgets that main() rings, because only one can have the focus.
inline constexpr const char *ringedProperty = "galleryRing";

QWidget *section(const QString &head, QWidget *content);
/// A line: a quiet word, then the widgets.
QWidget *exampleLine(const QString &word, const QVector<QWidget *> &widgets, int spacing = 8);

QWidget *colourSection();
QWidget *fontSection();
QWidget *buttonSection();
QWidget *statusSection();
QWidget *tierSection();
QWidget *progressSection();
QWidget *bannerSection();
QWidget *formSection();
QWidget *wizardSection();
QWidget *undoSection();
QWidget *switchSection();
/// Qt's own controls under the look.
QWidget *plainControlSection();

} // namespace peiyu
