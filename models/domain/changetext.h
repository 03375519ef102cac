#pragma once
/// What a change of one record changed, in the words of the forms: 联系人：王芳 → 李敏.
/// Not here: titles of change sets (the services write them).

#include "domain/changeset.h"

#include <QStringList>

namespace peiyu {

/// The form's label of a field people edit by itself (a firm's, a 一策's); empty for others, whose
/// record is named by the title of its change.
QString changedFieldText(const QString &entity, const QString &field);

/// One line for each field of an update that has a label.
QStringList changedFieldLines(const ChangeItem &item);

} // namespace peiyu
