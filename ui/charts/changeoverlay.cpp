#include "charts/changeoverlay.h"

#include "look/controlpainting.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace peiyu {

namespace {

constexpr int gap = 8;
constexpr int edge = 12;          // as the card's title stands from its edge
constexpr double widestName = 15; // signs of Chinese; longer ones are told in full by the plate
constexpr double mostSteps = 4;
constexpr double barShare = 0.62; // of its slot
constexpr double thickestBar = 20;
constexpr double monthGap = 10;

const QString &shownName(const ChangePoint &point)
{
    return point.axisName.isEmpty() ? point.name : point.axisName;
}

QString firmsText(const ChangePoint &point)
{
    return ChangeOverlay::tr("%1 家").arg(point.firms);
}

double nameWidth(const QVector<ChangePoint> &points, const ChartTheme &theme)
{
    double width = 0;
    for (const ChangePoint &point : points)
        width = std::max(width, theme.textWidth(shownName(point)));
    return std::min(width, widestName * theme.textWidth(QStringLiteral("国"))); // data
}

double figureWidth(const QVector<ChangePoint> &points, const ChartTheme &theme)
{
    double width = 0;
    for (const ChangePoint &point : points)
        width = std::max(width, theme.textWidth(point.words));
    return width;
}

double firmsWidth(const QVector<ChangePoint> &points, const ChartTheme &theme)
{
    double width = 0;
    for (const ChangePoint &point : points)
        width = std::max(width, theme.textWidth(firmsText(point)));
    return width;
}

/// 12,000; 0.5 where the steps are that small.
QString axisText(double value, double step)
{
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step)));
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

int linesOf(const EvenScale &scale)
{
    return static_cast<int>(std::round((scale.most - scale.least) / scale.step)) + 1;
}

} // namespace

EvenScale evenScale(double least, double most, double finest)
{
    EvenScale scale;
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    if (most - least < finest) // nothing to measure by
        most = 1;
    const double raw = std::max((most - least) / mostSteps, finest);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    scale.step = 10 * power;
    for (const double mantissa : std::array{5.0, 2.0, 1.0}) {
        if (mantissa * power >= raw - power * 1e-9)
            scale.step = mantissa * power;
    }
    scale.least = std::floor(least / scale.step + 1e-9) * scale.step;
    scale.most = std::ceil(most / scale.step - 1e-9) * scale.step;
    return scale;
}

ChangeOverlay::ChangeOverlay(QChart *chart, QAbstractBarSeries *bars, QVector<ChangePoint> points,
                             EvenScale scale, ChartTheme theme)
    : ChartOverlay(chart, std::move(theme)),
      m_bars(bars),
      m_points(std::move(points)),
      m_scale(scale)
{
}

QMargins ChangeOverlay::room(const QVector<ChangePoint> &points, const ChartTheme &theme)
{
    const double right = figureWidth(points, theme) + firmsWidth(points, theme) + 3 * gap + edge;
    return {static_cast<int>(std::ceil(nameWidth(points, theme))) + edge + gap, 4,
            static_cast<int>(std::ceil(right)), static_cast<int>(theme.lineHeight()) + 2};
}

double ChangeOverlay::xOf(double percent) const
{
    const QRectF area = plot();
    return area.x() +
           area.width() * (percent - m_scale.least) / std::max(m_scale.most - m_scale.least, 1.0);
}

void ChangeOverlay::arrange(const QRectF &plot)
{
    const double line = theme().lineHeight();
    if (m_points.isEmpty()) {
        ChartLabel none = label(tr("没有两年同期都报送的企业，画不出同比"), theme().faint);
        none.place =
            QRectF(boundingRect().x(), plot.center().y() - line / 2, boundingRect().width(), line);
        none.align = Qt::AlignHCenter;
        addLabel(none);
        return;
    }
    const QList<QBarSet *> sets = m_bars->barSets();
    const double height = plot.height() / sets.first()->count();
    m_bars->setBarWidth(std::min(barShare, thickestBar / std::max(height, 1.0)));
    const double names = nameWidth(m_points, theme());
    const double figures = figureWidth(m_points, theme());
    const double firms = firmsWidth(m_points, theme());
    // Too low for a line each: some are named, all have their plate.
    const auto every =
        static_cast<qsizetype>(std::max(1.0, std::ceil((line - 4) / std::max(height, 1.0))));
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const double top = plot.y() + height * static_cast<double>(i);
        addArea(QRectF(boundingRect().x(), top, boundingRect().width(), height));
        if (i % every != 0)
            continue;
        const double y = top + (height - line) / 2;
        ChartLabel name = label(QFontMetricsF(theme().font())
                                    .elidedText(shownName(m_points[i]), Qt::ElideMiddle, names + 1),
                                theme().ink);
        name.place = QRectF(plot.x() - gap - names, y, names, line);
        addLabel(name);
        ChartLabel figure = label(m_points[i].words, theme().ink);
        figure.align = Qt::AlignRight;
        figure.place = QRectF(plot.right() + gap, y, figures, line);
        addLabel(figure);
        ChartLabel count = label(firmsText(m_points[i]), theme().faint);
        count.align = Qt::AlignRight;
        count.place = QRectF(plot.right() + figures + 2 * gap, y, firms, line);
        addLabel(count);
    }
    for (int i = 0; i < linesOf(m_scale); ++i) {
        const double percent = m_scale.least + i * m_scale.step;
        ChartLabel mark = label(axisText(percent, m_scale.step) + u'%', theme().faint);
        const double width = sizeOf(mark).width();
        mark.place = QRectF(xOf(percent) - width / 2, plot.bottom() + 1, width, line);
        mark.align = Qt::AlignHCenter;
        addLabel(mark);
    }
}

void ChangeOverlay::paintMarks(QPainter &painter)
{
    if (!m_points.isEmpty()) {
        const QRectF area = plot();
        const double x = std::round(xOf(0)) + 0.5;
        painter.setPen(theme().axis);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    if (isRinged())
        paintFocusInset(painter, pointArea(currentPoint()), theme().look.palette.focus);
}

QRectF ChangeOverlay::tipKeepOut(int index) const
{
    const QRectF area = pointArea(index);
    return {xOf(0), area.y(), 1, area.height()};
}

ChartTip ChangeOverlay::pointTip(int index) const
{
    const ChangePoint &point = m_points[index];
    ChartTip tip;
    tip.title = point.name;
    tip.lines = {tr("同比 %1").arg(point.words), tr("可比企业 %1 家").arg(point.firms)};
    tip.hasFirms = true;
    return tip;
}

MonthOverlay::MonthOverlay(QChart *chart, QVector<MonthPoint> points, EvenScale scale,
                           ChartTheme theme)
    : ChartOverlay(chart, std::move(theme)), m_points(std::move(points)), m_scale(scale)
{
}

QMargins MonthOverlay::room(const QVector<MonthPoint> &points, const EvenScale &scale,
                            const ChartTheme &theme)
{
    const double left = theme.textWidth(axisText(scale.most, scale.step));
    const double month = points.isEmpty() ? 0 : theme.textWidth(points.last().name);
    return {static_cast<int>(std::ceil(left)) + edge + gap, 8,
            static_cast<int>(std::ceil(month / 2)) + 4, static_cast<int>(theme.lineHeight()) + 4};
}

double MonthOverlay::yOf(double value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * value / m_scale.most;
}

void MonthOverlay::arrange(const QRectF &plot)
{
    if (m_points.isEmpty())
        return;
    const double line = theme().lineHeight();
    const double width = plot.width() / static_cast<double>(m_points.size());
    double widest = 0;
    for (const MonthPoint &point : m_points)
        widest = std::max(widest, theme().textWidth(point.name));
    const auto every = static_cast<qsizetype>(
        std::max(1.0, std::ceil((widest + monthGap) / std::max(width, 1.0))));
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const double left = plot.x() + width * static_cast<double>(i);
        addArea(QRectF(left, plot.y(), width, plot.height() + line));
        if ((m_points.size() - 1 - i) % every != 0)
            continue;
        ChartLabel name = label(m_points[i].name, theme().faint);
        const double size = sizeOf(name).width();
        // The first one keeps off the figures of the other axis.
        const double from = std::max(left + (width - size) / 2, plot.x() - gap + 2);
        name.place = QRectF(from, plot.bottom() + 3, size, line);
        name.align = Qt::AlignHCenter;
        addLabel(name);
    }
    for (int i = 0; i < linesOf(m_scale); ++i) {
        const double value = m_scale.least + i * m_scale.step;
        ChartLabel mark = label(axisText(value, m_scale.step), theme().faint);
        const double size = sizeOf(mark).width();
        mark.place = QRectF(plot.x() - gap - size, yOf(value) - line / 2, size, line);
        mark.align = Qt::AlignRight;
        addLabel(mark);
    }
}

void MonthOverlay::paintMarks(QPainter &painter)
{
    const QRectF area = plot();
    painter.setPen(theme().axis);
    const double y = std::round(area.bottom()) + 0.5;
    painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y));
    if (isRinged())
        paintFocusInset(painter, pointArea(currentPoint()), theme().look.palette.focus);
}

QRectF MonthOverlay::tipKeepOut(int index) const
{
    const QRectF area = pointArea(index);
    const double y = yOf(m_points[index].value.value_or(0));
    return {area.center().x() - 4, y - 4, 8, 8};
}

ChartTip MonthOverlay::pointTip(int index) const
{
    const MonthPoint &point = m_points[index];
    ChartTip tip;
    tip.title = point.name;
    tip.lines = {point.value ? point.words : tr("未报")};
    if (!point.note.isEmpty())
        tip.lines.append(point.note);
    return tip;
}

} // namespace peiyu
