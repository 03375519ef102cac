#include "parts/stephead.h"

#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int margin = 16;
constexpr int disc = 20;
constexpr int wordGap = 6;
constexpr int lineGap = 10;
constexpr int lineLeast = 16;
constexpr int lineMost = 110;
} // namespace

StepHead::StepHead(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepHead::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("第 %1 步，共 %2 步：%3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

int StepHead::wordsWidth() const
{
    const Look &look = lookOf(this);
    const QFontMetrics bold(look.font(FontRole::Body, true));
    int width = 2 * margin;
    for (const QString &step : m_steps)
        width += disc + wordGap + bold.horizontalAdvance(step) + 1;
    return width;
}

QSize StepHead::sizeHint() const
{
    const int lines = static_cast<int>(m_steps.size()) - 1;
    return {wordsWidth() + lines * (lineLeast + 2 * lineGap), lookOf(this).px(44)};
}

void StepHead::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    const QFontMetrics bold(look.font(FontRole::Body, true));
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
    const int gaps = std::max(1, static_cast<int>(m_steps.size()) - 1);
    const int line = std::clamp((width() - wordsWidth()) / gaps - 2 * lineGap, 4, lineMost);
    int x = margin;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect circle(x, (height() - disc) / 2, disc, disc);
        const bool done = i < m_current;
        const bool current = i == m_current;
        paintBox(painter, circle, current ? p.accent : p.surface,
                 done || current ? p.accent : p.control, disc / 2.0);
        if (done) {
            paintTick(painter, circle.adjusted(3, 3, -3, -3), p.accent);
        } else {
            painter.setFont(look.font(FontRole::Small, current));
            painter.setPen(current ? p.onAccent : p.text3);
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        x += disc + wordGap;
        painter.setFont(look.font(FontRole::Body, current));
        painter.setPen(i > m_current ? p.text3 : p.text);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_steps[i]);
        x += bold.horizontalAdvance(m_steps[i]) + 1 + lineGap;
        if (i + 1 < m_steps.size())
            painter.fillRect(QRect(x, height() / 2, line, 1), p.lineStrong);
        x += line + lineGap;
    }
}

} // namespace peiyu
