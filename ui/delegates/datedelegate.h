#pragma once
/// A cell with a day: what is overdue is bold in 落后, today is bold, a title that ends within 90
/// days is in 关注.
/// Thread: GUI.

#include "delegates/rowdelegate.h"

#include <QDate>

namespace peiyu {

/// Due: something to be done by that day. ValidUntil: the last day a title holds.
enum class DateMeaning { Plain, Due, ValidUntil };

class DateDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int endsSoonDays = 90;

    /// `asOf` gives the day the list stands at.
    DateDelegate(DateMeaning meaning, std::function<QDate()> asOf, QObject *parent = nullptr);

    /// How a day is drawn on another day.
    static CellLook lookOfDay(QDate day, QDate asOf, DateMeaning meaning);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    DateMeaning m_meaning;
    std::function<QDate()> m_asOf;
};

} // namespace peiyu
