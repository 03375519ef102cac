#include "delegates/datedelegate.h"

#include "domain/displaytext.h"

#include <QPainter>

namespace peiyu {

namespace {

QDate dayOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? value.toDate() : dayFromWords(value.toString());
}

} // namespace

DateDelegate::DateDelegate(DateMeaning meaning, std::function<QDate()> asOf, QObject *parent)
    : RowDelegate(parent), m_meaning(meaning), m_asOf(std::move(asOf))
{
}

CellLook DateDelegate::lookOfDay(QDate day, QDate asOf, DateMeaning meaning)
{
    CellLook cell;
    if (day.isNull())
        return cell;
    if (meaning == DateMeaning::Due && day <= asOf) {
        cell.bold = true;
        if (day < asOf)
            cell.ink = &LookPalette::late;
    }
    if (meaning == DateMeaning::ValidUntil) {
        if (day < asOf)
            cell.ink = &LookPalette::late;
        else if (asOf.daysTo(day) <= endsSoonDays)
            cell.ink = &LookPalette::watch;
    }
    return cell;
}

void DateDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                                const CellLook &, const Look &look, const QColor &ink) const
{
    const QDate day = dayOf(index.data(Qt::DisplayRole));
    const CellLook cell = lookOfDay(day, m_asOf(), m_meaning);
    const LookPalette &p = look.palette;
    painter.setFont(look.font(FontRole::Body, cell.bold));
    painter.setPen(ink.isValid() ? ink : cell.ink ? p.*cell.ink : day.isNull() ? p.text3 : p.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, dateText(day));
}

} // namespace peiyu
