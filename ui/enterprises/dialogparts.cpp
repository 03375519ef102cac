#include "enterprises/dialogparts.h"

#include "parts/formrow.h"

namespace peiyu {

namespace {
constexpr int labelGap = 10;
}

TextLabel *firmLine(const QString &name)
{
    auto *line = new TextLabel(name, FontRole::Head);
    line->setObjectName(QStringLiteral("dialogFirm"));
    line->setContentsMargins(lookOf(line).px(FormRow::labelWidth) + labelGap, 0, 0, 4);
    return line;
}

TextLabel *noteLine(const QString &text)
{
    auto *line = new TextLabel(text, FontRole::Small, &LookPalette::text2);
    line->setWordWrap(true);
    line->setObjectName(QStringLiteral("dialogNote"));
    line->setContentsMargins(lookOf(line).px(FormRow::labelWidth) + labelGap, 0, 0, 0);
    return line;
}

int wideField(const QWidget *dialog)
{
    return lookOf(dialog).px(360);
}

int textHeight(const QWidget *dialog)
{
    return lookOf(dialog).px(72);
}

} // namespace peiyu
