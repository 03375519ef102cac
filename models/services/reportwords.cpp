// Words that several reports share.
#include "domain/displaytext.h"
#include "services/reportparts.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString shapeOf(TargetStatus status)
{
    switch (status) {
    case TargetStatus::OnTrack:
        return QStringLiteral("●");
    case TargetStatus::Watch:
    case TargetStatus::Near:
        return QStringLiteral("▲");
    case TargetStatus::Behind:
    case TargetStatus::Missed:
        return QStringLiteral("▼");
    case TargetStatus::Met:
        return QStringLiteral("■");
    case TargetStatus::Unset:
        return QStringLiteral("○");
    }
    return {};
}

QString marked(TargetStatus status, const QString &word, ReportStyle style)
{
    return style == ReportStyle::Official ? word : shapeOf(status) + u' ' + word;
}

bool endsAs(const QString &name, const QString &end)
{
    return name.endsWith(end);
}

} // namespace

QString dayInWords(QDate day)
{
    return Text::tr("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString levelOf(const QString &districtName)
{
    if (endsAs(districtName, QStringLiteral("县"))) // data
        return Text::tr("县");
    return endsAs(districtName, QStringLiteral("市")) ? Text::tr("市") : Text::tr("区"); // data
}

QString wholeOf(const QString &districtName)
{
    return Text::tr("全%1").arg(levelOf(districtName));
}

QString unitsInWords(const QStringList &names)
{
    constexpr qsizetype shown = 4;
    const QString words = names.mid(0, shown).join(Text::tr("、"));
    return names.size() <= shown ? words : Text::tr("%1等%2个单位").arg(words).arg(names.size());
}

ReportCell valueCell(const TargetProgress &progress, const std::optional<Quantity> &value)
{
    if (value)
        return ReportCell::ofQuantity(value);
    return ReportCell::ofText(progress.counted ? Text::tr("无数据") : Text::tr("未填报"));
}

QString statusWords(TargetStatus status, ReportStyle style)
{
    return marked(status, targetStatusText(status), style);
}

QString statusWords(const TargetProgress &progress, QDate asOf, ReportStyle style)
{
    const TargetReading &reading = progress.reading;
    if (reading.status != TargetStatus::Unset)
        return statusWords(reading.status, style);
    const bool ended = !progress.target.deadline.isNull() && asOf > progress.target.deadline;
    const bool known = ended ? reading.final.has_value() : reading.actual.has_value();
    QString word = progress.counted ? Text::tr("无数据") : Text::tr("未填报");
    if (known)
        word = reading.baseline ? Text::tr("未到期") : Text::tr("未设基期");
    return marked(TargetStatus::Unset, word, style);
}

QString draftWordsOf(const Plan &plan)
{
    if (plan.state == PlanState::Draft && plan.origin != PlanOrigin::BuiltIn)
        return plan.draftWords.isEmpty() ? Text::tr("起草中") : plan.draftWords;
    if (!plan.draft)
        return {};
    return plan.draftWords.isEmpty() ? plan.status : plan.draftWords;
}

QString planMarks(const Plan &plan, int commonYear)
{
    QStringList marks;
    if (const QString draft = draftWordsOf(plan); !draft.isEmpty())
        marks.append(draft);
    if (commonYear > 0 && plan.targetDate.year() != commonYear)
        marks.append(Text::tr("目标年 %1").arg(plan.targetDate.year()));
    if (plan.origin == PlanOrigin::Entered)
        marks.append(Text::tr("本单位录入"));
    return marks.join(Text::tr("，"));
}

ReportParagraph paragraph(const QString &text)
{
    return ReportParagraph{{ReportRun{text, false}}, true};
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

} // namespace peiyu
