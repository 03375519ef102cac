#include "requests/clocklegend.h"

#include "domain/requesttext.h"
#include "look/controlpainting.h"
#include "parts/badge.h"
#include "parts/clockbar.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int padding = 12;
constexpr int sampleWidth = 14;

enum class Part { Used, Paused, Left, Over, Limit };

/// A sample of one part of the bar, drawn by the bar itself.
class Sample final : public QWidget
{
public:
    explicit Sample(Part part) : m_part(part)
    {
        const Look &look = lookOf(this);
        setFixedSize(look.px(m_part == Part::Limit ? 4 : sampleWidth), look.px(18));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        const LookPalette &p = look.palette;
        QPainter painter(this);
        const QRectF bar(0, (height() - 9) / 2, width(), 9);
        switch (m_part) {
        case Part::Used:
            painter.fillRect(bar, p.text2);
            break;
        case Part::Over:
            painter.fillRect(bar, p.late);
            break;
        case Part::Left:
            paintBox(painter, bar, p.surface, p.control, 0);
            break;
        case Part::Limit:
            painter.fillRect(QRectF(1, bar.top() - 1, 2, 11), p.target);
            break;
        case Part::Paused:
            painter.setClipRect(bar);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(p.control, 1.2));
            for (double x = -9; x < bar.right(); x += 5)
                painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + 9, bar.top()));
            painter.setRenderHint(QPainter::Antialiasing, false);
            paintBox(painter, bar, {}, p.control, 0);
            break;
        }
    }

private:
    Part m_part;
};

/// By which notices the days on this page are counted; towards the end of a year what comes in is
/// due in the next one already.
QString ruleText(const QVector<ClockLimit> &limits, const WorkingCalendar &calendar, QDate today)
{
    if (!calendar.isPublished(today.year()))
        return ClockLegend::tr("收件当日不计；%1 年放假通知未录入，暂估").arg(today.year());
    int longest = 0;
    for (const ClockLimit &limit : limits)
        longest = std::max(longest, limit.close);
    const int next = calendar.after(today, longest).year();
    if (!calendar.isPublished(next))
        return ClockLegend::tr("收件当日不计；按 %1 年放假通知计算，%2 年到期的为暂估")
            .arg(today.year())
            .arg(next);
    return ClockLegend::tr("收件当日不计；按 %1 年放假通知计算").arg(today.year());
}

QString kindLimit(const ClockLimit &limit)
{
    return ClockLegend::tr("%1 %2 / %3 / %4")
        .arg(requestKindText(limit.kind))
        .arg(limit.sign)
        .arg(limit.answer)
        .arg(limit.close);
}

} // namespace

ClockLegend::ClockLegend(QWidget *parent)
    : QWidget(parent),
      m_rule(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_limits(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_line(new QHBoxLayout),
      m_change(new LinkButton(tr("按本区县修改")))
{
    setObjectName(QStringLiteral("clockLegend"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 4, padding, 4);
    column->setSpacing(4);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(5);
    const auto add = [&](Part part, const QString &word) {
        parts->addWidget(new Sample(part));
        parts->addWidget(new TextLabel(word, FontRole::Small, &LookPalette::text2));
        parts->addSpacing(9);
    };
    add(Part::Used, tr("已用"));
    add(Part::Paused, tr("暂停"));
    add(Part::Left, tr("剩余"));
    add(Part::Over, tr("超期"));
    add(Part::Limit, tr("到期日"));
    m_rule->setElided(true);
    m_rule->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    parts->addWidget(m_rule, 1);
    column->addLayout(parts);
    m_limits->setObjectName(QStringLiteral("limitWords"));
    m_limits->setElided(true);
    m_limits->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_change->setObjectName(QStringLiteral("changeLimits"));
    m_change->setToolTip(tr("按本区县的文件修改办理时限"));
    connect(m_change, &LinkButton::clicked, this, &ClockLegend::changeRequested);
    m_line->setSpacing(10);
    m_line->addWidget(m_limits);
    m_line->addStretch(1);
    m_line->addWidget(m_change);
    column->addLayout(m_line);
}

void ClockLegend::showLimits(const QVector<ClockLimit> &limits, const WorkingCalendar &calendar,
                             QDate today)
{
    m_rule->setText(ruleText(limits, calendar, today));
    QStringList words;
    QStringList sources;
    bool allDefault = !limits.isEmpty();
    for (const ClockLimit &limit : limits) {
        words.append(kindLimit(limit));
        const QString source = limitSourceText(limit);
        allDefault = allDefault && limit.source.isEmpty();
        if (!sources.contains(source))
            sources.append(source);
    }
    m_limits->setText(tr("签收 / 答复 / 办结：%1 个工作日").arg(words.join(QStringLiteral("   "))));
    delete m_source;
    m_source = new Badge(BadgeKind::TargetYear, allDefault ? sources.first() : tr("本区县文件"));
    m_source->setObjectName(QStringLiteral("limitSource"));
    m_source->setToolTip(sources.join(u'\n'));
    m_line->insertWidget(1, m_source);
}

void ClockLegend::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, 0, width(), 1), p.lineStrong);
}

} // namespace peiyu
