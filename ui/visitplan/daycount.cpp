#include "visitplan/daycount.h"

#include "look/look.h"
#include "parts/statusmark.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int shape = 7;
constexpr int shapeGap = 1;
constexpr qsizetype widest = 88;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DayCount)
};

} // namespace

DayCount DayCount::of(const QVector<DayVisit> &entries)
{
    return {entries.size(), std::count_if(entries.begin(), entries.end(),
                                          [](const DayVisit &one) { return one.lateness.late; })};
}

void paintDayCount(QPainter &painter, const QRect &place, Qt::Alignment alignment,
                   const DayCount &count, CountForm form, const Look &look)
{
    if (count.isEmpty())
        return;
    const bool late = count.late > 0;
    painter.setFont(look.font(FontRole::Small, late));
    const int sign = late ? look.px(shape) + shapeGap : 0;
    const QFontMetrics metrics = painter.fontMetrics();
    const auto fits = [&](const QString &words) {
        return sign + metrics.horizontalAdvance(words) <= place.width();
    };
    // Two digits decide for all days of a size: a total must not stand beside a part of one.
    const auto full = [](qsizetype part, qsizetype all) {
        return Text::tr("%1 / %2 家").arg(part).arg(all);
    };
    const auto slim = [](qsizetype part, qsizetype all) {
        return QStringLiteral("%1/%2").arg(part).arg(all);
    };
    const QString planned = Text::tr("%1 家").arg(count.all);
    QString words = QString::number(count.all);
    if (late && form == CountForm::Words && fits(full(widest, widest)))
        words = full(count.late, count.all);
    else if (late && fits(slim(widest, widest)))
        words = slim(count.late, count.all);
    else if (!late && form == CountForm::Words && fits(planned))
        words = planned;
    const int wide = sign + metrics.horizontalAdvance(words);
    const int left = alignment & Qt::AlignRight ? place.right() + 1 - wide : place.left();
    const QColor ink = late ? look.palette.late : look.palette.accent;
    if (late)
        paintStatusShape(painter, QRectF(left, place.y(), look.px(shape), place.height()),
                         StatusTone::Late, ink, look.px(shape));
    painter.setPen(ink);
    painter.drawText(QRect(left + sign, place.y(), wide - sign, place.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
}

} // namespace peiyu
