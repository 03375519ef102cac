#include "requests/requestsections.h"

#include "delegates/clockdelegate.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/requesttext.h"
#include "enterprises/factgrid.h"
#include "parts/badge.h"
#include "parts/clockbar.h"
#include "parts/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestSections)
};

constexpr int dotSize = 7;
constexpr int dotRoom = 18;

/// One step: a dot on a line, who, what kind, when, and what was said.
class StepItem final : public QWidget
{
public:
    StepItem(const RequestStep &step, bool last) : m_last(last)
    {
        const Look &look = lookOf(this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(dotRoom, 0, 0, 8);
        column->setSpacing(1);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        const QString who = step.unit.isEmpty() ? step.person : step.unit;
        auto *name = new TextLabel(who, FontRole::Body);
        name->setBold(true);
        name->setElided(true);
        name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        head->addWidget(name);
        head->addWidget(new Badge(BadgeKind::Sample, stepText(step.kind)));
        head->addStretch(1);
        const QString when = step.at.isValid()
                                 ? QStringLiteral("%1 %2").arg(
                                       dateText(step.on), step.at.toString(QStringLiteral("HH:mm")))
                                 : dateText(step.on);
        auto *day = new TextLabel(when, FontRole::Small, &LookPalette::text3);
        head->addWidget(day);
        column->addLayout(head);
        if (!step.content.isEmpty())
            column->addWidget(wrappedText(step.content));
        if (!step.unit.isEmpty() && !step.person.isEmpty())
            column->addWidget(new TextLabel(Text::tr("%1 登记").arg(step.person), FontRole::Small,
                                            &LookPalette::text3));
        setAccessibleName(
            Text::tr("%1 %2 %3：%4").arg(when, who, stepText(step.kind), step.content));
        m_dotTop = (look.lineHeight(FontRole::Body) - dotSize) / 2;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const LookPalette &p = lookOf(this).palette;
        QPainter painter(this);
        if (!m_last)
            painter.fillRect(QRect(dotSize / 2, m_dotTop + dotSize, 1, height()), p.lineStrong);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.text2);
        painter.drawEllipse(QRectF(0, m_dotTop, dotSize, dotSize));
    }

private:
    int m_dotTop = 0;
    bool m_last;
};

void addClock(QGridLayout &grid, const ClockReading &clock, const RequestFile &file,
              const WorkingCalendar &calendar, QDate today)
{
    const int row = grid.rowCount();
    grid.addWidget(
        new TextLabel(requestClockText(clock.clock), FontRole::Small, &LookPalette::text2), row, 0);
    auto *bar = new ClockBar;
    bar->setObjectName(QStringLiteral("clock_") + requestClockKey(clock.clock));
    const QString words = clockText(clock, today);
    bar->setReading(
        clock, file.limit ? Text::tr("%1。%2").arg(words, clockFacts(clock, *file.limit, calendar))
                          : words);
    grid.addWidget(bar, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    const CellLook look = clockWordsLook(clock);
    auto *label = new TextLabel(words, FontRole::Small, look.ink);
    label->setObjectName(QStringLiteral("clockWords_") + requestClockKey(clock.clock));
    label->setBold(look.bold);
    grid.addWidget(label, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    auto *day = new TextLabel(clock.metOn.isNull() ? dueDayText(calendar, clock.due)
                                                   : dateText(clock.metOn),
                              FontRole::Small, &LookPalette::text2);
    day->setObjectName(QStringLiteral("clockDay_") + requestClockKey(clock.clock));
    grid.addWidget(day, row, 3, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

StatusFace requestFace(const RequestFile &file)
{
    const Request &request = file.request;
    const QString word = request.paused ? Text::tr("暂停") : requestStateText(request.state);
    const ClockReading *running = file.clocks.current();
    if (running && running->late.late)
        return {StatusTone::Late, Text::tr("%1 · 超期").arg(word), true};
    switch (request.state) {
    case RequestState::Closed:
        return {StatusTone::Done, word, false};
    case RequestState::Declined:
    case RequestState::Shelved:
        return {StatusTone::Unset, word, false};
    default:
        if (request.paused)
            return {StatusTone::Unset, word, false};
        return {running && clockTone(*running) == StatusTone::Watch ? StatusTone::Watch
                                                                    : StatusTone::Ok,
                word, false};
    }
}

QWidget *clocksSection(const RequestFile &file, const WorkingCalendar &calendar, QDate today)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!file.limit) {
        column->addWidget(
            new TextLabel(Text::tr("意见建议不计时限"), FontRole::Small, &LookPalette::text2));
        return place;
    }
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(4, 1); // what is over stands behind the day
    for (const RequestClock clock :
         {RequestClock::Sign, RequestClock::Answer, RequestClock::Close}) {
        if (const ClockReading *one = file.clocks.of(clock))
            addClock(*grid, *one, file, calendar, today);
    }
    column->addLayout(grid);
    const QString extended = file.request.extensionDays > 0
                                 ? Text::tr("，已延期 %1").arg(file.request.extensionDays)
                                 : QString();
    auto *limits = wrappedText(Text::tr("%1：%2 个工作日%3（%4）")
                                   .arg(requestKindText(file.request.kind), limitText(*file.limit),
                                        extended, limitSourceText(*file.limit)),
                               &LookPalette::text2);
    limits->setFont(lookOf(limits).font(FontRole::Small));
    column->addWidget(limits);
    return place;
}

QWidget *askedSection(const RequestFile &file)
{
    const Request &request = file.request;
    auto *facts = new FactGrid;
    QStringList kinds{requestKindText(request.kind), file.categoryName};
    if (request.urgent)
        kinds.append(Text::tr("紧急"));
    if (request.confidential)
        kinds.append(Text::tr("保密"));
    facts->add(Text::tr("类别"), kinds.join(QStringLiteral(" · ")));
    QStringList who{request.raisedBy, request.phone};
    who.removeAll(QString());
    facts->add(Text::tr("提出"), Text::tr("%1 %2 %3")
                                     .arg(dateText(request.receivedOn),
                                          requestSourceText(request.source), who.join(u' '))
                                     .trimmed());
    if (!request.content.isEmpty())
        facts->add(Text::tr("内容"), request.content);
    if (request.extensionAsked > 0)
        facts->add(Text::tr("延期"),
                   Text::tr("申请延期 %1 个工作日，待批").arg(request.extensionAsked),
                   &LookPalette::watch);
    if (request.returns > 0)
        facts->add(Text::tr("退单"), Text::tr("%1 次").arg(request.returns), &LookPalette::watch);
    if (request.reopened > 0)
        facts->add(Text::tr("重办"),
                   Text::tr("不满意重办 %1 次，办结须负责人").arg(request.reopened),
                   &LookPalette::watch);
    return facts;
}

QWidget *answerSection(const RequestFile &file)
{
    const Request &request = file.request;
    if (request.answer.isEmpty())
        return nullptr;
    auto *facts = new FactGrid;
    if (request.result)
        facts->add(Text::tr("结果"), requestResultText(*request.result));
    facts->add(Text::tr("答复"), request.answer);
    if (request.satisfaction)
        facts->add(Text::tr("回访"),
                   Text::tr("%1 %2")
                       .arg(satisfactionText(*request.satisfaction), request.opinion)
                       .trimmed());
    return facts;
}

QWidget *supervisionSection(const RequestFile &file, QDate today)
{
    if (file.supervisions.isEmpty())
        return nullptr;
    auto *facts = new FactGrid(1, 96);
    for (const Supervision &one : file.supervisions) {
        const bool late = one.repliedOn.isNull() && one.due < today;
        facts->add(
            one.number,
            one.repliedOn.isNull()
                ? Text::tr("%1，%2 前回复：%3").arg(one.unit, dateText(one.due), one.content)
                : Text::tr("%1，%2 回复：%3").arg(one.unit, dateText(one.repliedOn), one.reply),
            late ? &LookPalette::late : &LookPalette::text);
    }
    return facts;
}

QWidget *stepsSection(const RequestFile &file)
{
    auto *place = new QWidget;
    place->setObjectName(QStringLiteral("requestSteps"));
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    for (qsizetype i = file.steps.size() - 1; i >= 0; --i)
        column->addWidget(new StepItem(file.steps[i], i == 0));
    return place;
}

} // namespace peiyu
