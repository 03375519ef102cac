#pragma once
/// Marks a field as wrong or doubtful: the style sheet gives it the edge of its tone.

#include <QWidget>

namespace peiyu {

enum class FieldFault { None, Warning, Error };

void markField(QWidget &field, FieldFault fault);

} // namespace peiyu
