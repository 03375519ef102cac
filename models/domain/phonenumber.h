#pragma once
/// Phone numbers as people type them, made comparable: half width, without +86, spaces, brackets,
/// dashes and extension; a field may hold several. What is no number (无, 110, 023-1) gives none.
/// Not here: which firms share one (repositories/duplicaterepository).
/// Thread: any.

#include <QString>
#include <QVector>

namespace peiyu {

struct PhoneNumber
{
    QString area; ///< 023, 0595; empty for mobile and 400 numbers, and where it was left out
    QString number;

    /// A landline typed without its area: any area's may be meant.
    bool lacksArea() const;
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// In the order of the text, each once.
QVector<PhoneNumber> phoneNumbers(const QString &text);

} // namespace peiyu
