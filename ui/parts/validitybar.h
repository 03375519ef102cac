#pragma once
/// How much of a title's time has passed: the elapsed part filled with the tier's colour.
/// Thread: GUI.

#include "look/look.h"
#include "look/tierfill.h"

#include <QDate>
#include <QWidget>

namespace peiyu {

struct ValiditySpan
{
    QDate from;
    QDate until; ///< the last valid day
    QDate asOf;
    TierFill fill = TierFill::Tier0;

    /// 0 before it begins, 1 once it is over.
    double elapsed() const;
    friend bool operator==(const ValiditySpan &, const ValiditySpan &) = default;
};

/// A bar of 8 px over the width of `place`, vertically centred.
void paintValidity(QPainter &painter, const QRectF &place, const ValiditySpan &span,
                   const Look &look);

/// 剩 18 天, 今天到期, 已过期 3 天; whether it needs a look is DateDelegate::lookOfDay().
QString validityLeftText(QDate until, QDate asOf);

class ValidityBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ValidityBar(const ValiditySpan &span, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ValiditySpan m_span;
};

} // namespace peiyu
