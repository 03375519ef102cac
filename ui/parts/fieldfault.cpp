#include "parts/fieldfault.h"

#include <QStyle>
#include <QVariant>

namespace peiyu {

void markField(QWidget &field, FieldFault fault)
{
    const QString word = fault == FieldFault::Error     ? QStringLiteral("error")
                         : fault == FieldFault::Warning ? QStringLiteral("warning")
                                                        : QString();
    if (field.property("fault").toString() == word)
        return;
    field.setProperty("fault", word);
    // Rules by property are looked up when a widget is polished.
    field.style()->unpolish(&field);
    field.style()->polish(&field);
    field.update();
}

} // namespace peiyu
