#pragma once
/// The units a request may be given to: those the district's plan names, and those that were given
/// requests before. Free words are allowed everywhere, this only saves typing.
/// Thread: GUI; reads through the window's own connection.

#include "shell/pagecontext.h"

#include <QStringList>

class QComboBox;

namespace peiyu {

/// Without doubles; the units of the plan in its order, then the others.
QStringList knownUnits(const PageContext &context, const DistrictId &district);

/// A field that takes any unit and completes the known ones by any part of their name.
QComboBox *unitField(const QStringList &known, QWidget *parent = nullptr);

/// 区经济信息委、区发展改革委 → both; by 、 ， , ； ; and lines.
QStringList unitsFromWords(const QString &words);

} // namespace peiyu
