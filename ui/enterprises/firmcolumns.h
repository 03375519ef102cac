#pragma once
/// How the columns of a list of firms are drawn and how wide they stand.
/// Not here: what they say (EnterpriseTableModel).
/// Thread: GUI.

#include "items/enterprisetablemodel.h"

namespace peiyu {

class DataTable;

/// What a list of firms is for; the list page adds columns where the window is wide.
enum class FirmListKind { Mine, All, Unassigned, VisitsDue, StepsDue, Unplanned };

/// `districts`: the list spans more than one.
QVector<EnterpriseColumn> firmColumns(FirmListKind kind, bool districts, bool wide);

/// The word of a tier over a list: the district's own, 市/省级 where districts are mixed.
QString tierWord(Tier tier, const DistrictId &district);

/// Sets delegates and widths for the columns the model shows now.
void dressFirmTable(DataTable &table, EnterpriseTableModel &model);

} // namespace peiyu
