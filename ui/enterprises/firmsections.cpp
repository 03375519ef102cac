#include "enterprises/firmsections.h"

#include "delegates/datedelegate.h"
#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmwords.h"
#include "parts/validitybar.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmSections)
};

QGridLayout *gridOf(QWidget *place)
{
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

QString spanText(const DateSpan &span)
{
    if (span.until.isNull())
        return span.from.isNull() ? Text::tr("一直") : Text::tr("%1 起").arg(dateText(span.from));
    const QString last = dateText(span.until.addDays(-1));
    return span.from.isNull() ? Text::tr("至 %1").arg(last)
                              : Text::tr("%1 至 %2").arg(dateText(span.from), last);
}

} // namespace

QWidget *titlesSection(const FirmRecord &record)
{
    const QVector<Recognition> valid = record.validTitles();
    if (valid.isEmpty())
        return wrappedText(Text::tr("没有有效的认定"), &LookPalette::text3);
    auto *place = new QWidget;
    QGridLayout *grid = gridOf(place);
    for (const Recognition &title : valid) {
        const int row = grid->rowCount();
        auto *word = new TextLabel(tierBadgeText(title.tier, record.row.district.value()),
                                   FontRole::Small, &LookPalette::text2);
        word->setMinimumWidth(lookOf(word).px(44));
        const CellLook look =
            DateDelegate::lookOfDay(title.until, record.asOf, DateMeaning::ValidUntil);
        auto *left = new TextLabel(validityLeftText(title.until, record.asOf), FontRole::Small,
                                   look.ink ? look.ink : &LookPalette::text2);
        left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(word, row, 0);
        grid->addWidget(
            new ValidityBar({title.from, title.until, record.asOf, tierFill(title.tier)}), row, 1);
        grid->addWidget(left, row, 2);
    }
    return place;
}

QWidget *measureSection(const FirmRecord &record)
{
    if (!record.measure)
        return wrappedText(Text::tr("还没有制定一策"), &LookPalette::text3);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const EnterpriseRow &row = record.row;
    if (row.nextStep.isEmpty()) {
        column->addWidget(wrappedText(Text::tr("措施都已办结"), &LookPalette::text3));
        return place;
    }
    column->addWidget(wrappedText(row.nextStep));
    const QDate due = row.nextStepDue;
    const DueWords words = dueWords(due, record.asOf, record.calendar);
    QString line = due.isNull() ? Text::tr("未定时限") : Text::tr("时限 %1").arg(words.text);
    if (!row.stepOwner.isEmpty())
        line = Text::tr("%1 · %2").arg(line, row.stepOwner);
    auto *under =
        new TextLabel(line, FontRole::Small, words.bold ? words.ink : &LookPalette::text2);
    under->setWordWrap(true);
    column->addWidget(under);
    return place;
}

QWidget *visitsSection(const FirmRecord &record, int most)
{
    if (record.visits.isEmpty())
        return wrappedText(Text::tr("还没有走访记录"), &LookPalette::text3);
    auto *place = new QWidget;
    QGridLayout *grid = gridOf(place);
    for (const VisitRow &visit : record.visits.mid(0, most)) {
        const int row = grid->rowCount();
        auto *day = new TextLabel(dateText(visit.visit.on), FontRole::Small, &LookPalette::text3);
        grid->addWidget(day, row, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(visitWords(visit), FontRole::Small, &LookPalette::text2), row,
                        1);
        grid->addWidget(wrappedText(visit.visit.text), row + 1, 1);
    }
    return place;
}

QWidget *peopleSection(const FirmRecord &record)
{
    if (record.people.isEmpty())
        return wrappedText(Text::tr("还没有配备服务专员"), &LookPalette::watch);
    auto *place = new QWidget;
    QGridLayout *grid = gridOf(place);
    for (const FirmPerson &person : record.people) {
        const int row = grid->rowCount();
        const bool now = person.span.contains(record.asOf);
        auto *duty = new TextLabel(dutyText(person.duty), FontRole::Small, &LookPalette::text3);
        auto *name = new TextLabel(person.unit.isEmpty()
                                       ? person.name
                                       : Text::tr("%1（%2）").arg(person.name, person.unit),
                                   FontRole::Body, now ? &LookPalette::text : &LookPalette::text3);
        name->setWordWrap(true);
        name->setBold(now);
        QString under = spanText(person.span);
        if (now && !person.phone.isEmpty())
            under = Text::tr("%1 · 电话 %2").arg(under, person.phone);
        if (!person.reason.isEmpty())
            under = Text::tr("%1 · %2").arg(under, person.reason);
        auto *span =
            new TextLabel(under, FontRole::Small, now ? &LookPalette::text2 : &LookPalette::text3);
        span->setWordWrap(true);
        grid->addWidget(duty, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1);
        grid->addWidget(span, row + 1, 1);
        if (now && !person.away.isEmpty()) {
            auto *away = wrappedText(person.away, &LookPalette::watch);
            away->setObjectName(QStringLiteral("personAway"));
            grid->addWidget(away, row + 2, 1);
        }
    }
    return place;
}

} // namespace peiyu
