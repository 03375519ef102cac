#pragma once
/// The fields of a form as values and back, by their objectName: lines of text, days, choices,
/// ticks, numbers. So any form can be kept while it is filled in. A field with the property "kept"
/// false is left out (the firm a form is about is no text of it).
/// Thread: GUI.

#include <QJsonArray>

class QWidget;

namespace peiyu {

/// In the order the fields were made: one that follows from another is filled after it.
QJsonArray contentOf(const QWidget &form);
/// Fields that are not there are passed over; those that come when another one is filled are
/// filled too.
void fillForm(QWidget &form, const QJsonArray &content);

} // namespace peiyu
