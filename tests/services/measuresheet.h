#pragma once
// A firm with a 一策 of two measures, and what is done with them in one line.

#include "services/changehistoryservice.h"
#include "services/figureservice.h"
#include "services/measureservice.h"
#include "services/measurestepservice.h"
#include "support/firms.h"
#include "support/printers.h"
#include "support/results.h"
#include "support/testbase.h"

namespace peiyu {

inline const QDate today(2026, 1, 20); // the day of TestBase

template <class T> QString fieldOf(const Result<T> &result)
{
    return errorOf(result, ErrorCode::Validation).issues.first().field;
}

inline Measure measureOf(const EnterpriseId &firm)
{
    Measure measure;
    measure.enterprise = firm;
    measure.goal = Tier::LittleGiant;
    measure.goalDate = day("2027-12-31");
    measure.gap = QStringLiteral(" 研发费用占比不足 ");
    return measure;
}

inline MeasureStep stepOf(const char16_t *content, const char *due = "")
{
    MeasureStep step;
    step.content = QString::fromUtf16(content);
    step.due = day(due);
    return step;
}

inline NextStep nextOf(const char16_t *content, const char16_t *owner = u"", const char *due = "")
{
    return {QString::fromUtf16(content), QString::fromUtf16(owner), day(due)};
}

inline JobContext as(const TestBase &base, const SpecialistId &person)
{
    JobContext context = base.context();
    context.actor.role = Role::Specialist;
    context.actor.specialist = person;
    return context;
}

/// A base with one firm that has a 一策 of two measures.
struct Sheet
{
    TestBase base;
    const JobContext &context = base.context();
    EnterpriseId firm = addFirm(context, {QStringLiteral("甲公司")});
    SpecialistId li = addPerson(context, QStringLiteral("李敏"));

    Sheet()
    {
        assign(context, firm, li, day("2025-01-01"));
        value(MeasureService::make(context, measureOf(firm),
                                   {stepOf(u"建研发台账", "2026-03-31"), stepOf(u"申请专利")}));
    }
    MeasureFile file(QDate asOf = today) const
    {
        return present(MeasureService::file(context, firm, asOf));
    }
    MeasureStep step(qsizetype at) const { return file().steps.at(at).step; }
    Result<Saved> close(qsizetype at, const char16_t *evidence) const
    {
        StepEnd end;
        end.id = step(at).id;
        end.evidence = QString::fromUtf16(evidence);
        return MeasureStepService::close(context, end);
    }
    void figures(int year, const char *revenue, const char *rd) const
    {
        value(
            FigureService::put(context, firm,
                               {{year, figureKey(FigureItem::Revenue), QString::fromUtf8(revenue)},
                                {year, figureKey(FigureItem::RdExpense), QString::fromUtf8(rd)}},
                               true));
    }
    /// The second measure ends when 2025 has a share of research of 3 %.
    void endByShare() const
    {
        MeasureStep one = step(1);
        one.figure = {QStringLiteral("rd_share"), QStringLiteral("2025"), false,
                      QStringLiteral("3")};
        value(MeasureStepService::change(context, one));
    }
};

} // namespace peiyu
