#include "services/reportfirmfacts.h"

#include "domain/figurechange.h"
#include "repositories/officerecordrepository.h"
#include "services/calendarservice.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/measureservice.h"
#include "services/requestservice.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFirmFacts)
};

constexpr int shownYears = 3;
constexpr int readVisits = 3;

/// Open measures in the order of 下一步: what is due first stands first.
QVector<OpenMeasure> openMeasures(const MeasureFile &file)
{
    QVector<MeasureStep> steps;
    QHash<QString, QString> who;
    for (const StepRow &row : file.steps) {
        QStringList words = {row.who, row.step.unit};
        words.removeAll(QString());
        who.insert(row.step.id, words.join(u' '));
        if (row.step.isOpen())
            steps.append(row.step);
    }
    QVector<OpenMeasure> open;
    while (const MeasureStep *next = nextStep(steps)) {
        open.append({next->content, who.value(next->id), next->due});
        steps.remove(next - steps.constData());
    }
    return open;
}

Result<> readCare(const JobContext &context, const EnterpriseId &firm, FirmSheetFacts &facts)
{
    VisitQuery visits;
    visits.asOf = facts.asOf;
    visits.firm = firm;
    visits.state = VisitState::Confirmed;
    PEIYU_TRY(keys, VisitService::keys(context, visits));
    PEIYU_TRY(shown, VisitService::rows(context, keys.mid(0, readVisits), facts.asOf));
    facts.visits = shown;
    RequestQuery requests;
    requests.asOf = facts.asOf;
    requests.firm = firm;
    requests.openOnly = true;
    PEIYU_TRY(open, RequestService::keys(context, requests));
    PEIYU_TRY(rows, RequestService::rows(context, open, facts.asOf));
    facts.requests = rows;
    PEIYU_TRY(care, VisitService::careOf(context, firm, facts.asOf));
    facts.promises = care.promises;
    return {};
}

} // namespace

RunningFigure FirmSheetFacts::running(PeriodItem item) const
{
    FigureSeries series;
    FigurePeriod last;
    for (const PeriodFigures &one : months) {
        const auto amount = figureAmount(one.value(item));
        if (!amount)
            continue;
        series.put(one.period, *amount);
        if (!last.isValid() || last.lastDay() < one.period.lastDay())
            last = one.period;
    }
    RunningFigure figure;
    if (!last.isValid())
        return figure;
    figure.months = last.lastDay().month();
    if (const auto sum = series.cumulative(item, last)) {
        figure.value = figureAmountValue(*sum);
        return figure;
    }
    QStringList gaps;
    for (const FigurePeriod &gap : series.missingBefore(item, last))
        gaps.append(gap.quarter ? Text::tr("%1季度").arg(gap.number)
                                : Text::tr("%1月").arg(gap.number));
    figure.missing = Text::tr("缺%1").arg(gaps.join(Text::tr("、")));
    return figure;
}

Result<FirmSheetFacts> readFirmSheet(const ReportOrder &order, const EnterpriseId &firm)
{
    const JobContext &context = order.context;
    FirmSheetFacts facts;
    facts.asOf = order.asOf;
    PEIYU_TRY(file, EnterpriseService::file(context, firm, order.asOf));
    facts.file = file;
    PEIYU_TRY(rows, EnterpriseService::rows(context, {file.enterprise.no}, order.asOf));
    if (!rows.isEmpty())
        facts.row = rows.first();
    PEIYU_TRY(contacts, FirmRecordService::contacts(context, firm));
    facts.contacts = contacts;
    PEIYU_TRY(honours, FirmRecordService::honours(context, firm));
    for (const Honour &one : honours) {
        if ((one.on.isNull() || one.on <= order.asOf) &&
            (one.until.isNull() || one.until >= order.asOf))
            facts.honours.append(one);
    }
    PEIYU_TRY(years, FigureService::ofFirm(context, firm));
    for (const YearlyFigures &one : years) {
        if (one.year < order.asOf.year())
            facts.years.append(one);
    }
    facts.years = facts.years.mid(std::max<qsizetype>(facts.years.size() - shownYears, 0));
    PEIYU_TRY(months, RecordRepository<PeriodFigures>::ofEnterprise(context.connection, firm));
    for (const PeriodFigures &one : months) {
        if (one.period.year == order.asOf.year() && one.period.firstDay() <= order.asOf)
            facts.months.append(one);
    }
    PEIYU_TRY(sheet, MeasureService::file(context, firm, order.asOf));
    if (sheet && sheet->measure.setOn <= order.asOf) {
        facts.measure = sheet->measure;
        facts.open = openMeasures(*sheet);
    }
    PEIYU_TRY(card, ContactList::ofFirm(context, order.catalog, firm, order.asOf));
    facts.card = card;
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    facts.calendar = calendar;
    PEIYU_CHECK(readCare(context, firm, facts));
    return facts;
}

} // namespace peiyu
