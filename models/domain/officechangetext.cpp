#include "domain/officechangetext.h"

#include "domain/changewords.h"
#include "domain/measurestep.h"
#include "domain/officerecords.h"
#include "domain/periodfigure.h"

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

const FieldWord fieldWords[] = {
    {"measure_step", "content", QT_TRANSLATE_NOOP("ChangeText", "措施")},
    {"measure_step", "basis", QT_TRANSLATE_NOOP("ChangeText", "依据")},
    {"measure_step", "specialist", QT_TRANSLATE_NOOP("ChangeText", "责任人")},
    {"measure_step", "owner", QT_TRANSLATE_NOOP("ChangeText", "责任人")},
    {"measure_step", "unit", QT_TRANSLATE_NOOP("ChangeText", "责任单位")},
    {"measure_step", "due", QT_TRANSLATE_NOOP("ChangeText", "时限")},
    {"measure_step", "state", QT_TRANSLATE_NOOP("ChangeText", "状态")},
    {"measure_step", "figure", QT_TRANSLATE_NOOP("ChangeText", "指标")},
    {"measure_step", "figure_period", QT_TRANSLATE_NOOP("ChangeText", "指标期间")},
    {"measure_step", "comparator", QT_TRANSLATE_NOOP("ChangeText", "要求")},
    {"measure_step", "threshold", QT_TRANSLATE_NOOP("ChangeText", "要求值")},
    {"measure_step", "evidence", QT_TRANSLATE_NOOP("ChangeText", "佐证")},
    {"measure_step", "ended_on", QT_TRANSLATE_NOOP("ChangeText", "办结日期")},
    {"measure_step", "outcome", QT_TRANSLATE_NOOP("ChangeText", "结果")},
    {"measure_step", "by_figure", QT_TRANSLATE_NOOP("ChangeText", "按指标办结")},
    {"measure_version", "number", QT_TRANSLATE_NOOP("ChangeText", "版本")},
    {"measure_version", "made_on", QT_TRANSLATE_NOOP("ChangeText", "定稿日期")},
    {"measure_version", "made_by", QT_TRANSLATE_NOOP("ChangeText", "定稿人")},
    {"measure_version", "reason", QT_TRANSLATE_NOOP("ChangeText", "原因")},
    {"measure_version", "confirmed_on", QT_TRANSLATE_NOOP("ChangeText", "企业确认日期")},
    {"measure_version", "confirmed_by", QT_TRANSLATE_NOOP("ChangeText", "企业确认人")},
    {"measure_template", "tier", QT_TRANSLATE_NOOP("ChangeText", "梯度")},
    {"measure_template", "content", QT_TRANSLATE_NOOP("ChangeText", "措施")},
    {"measure_template", "basis", QT_TRANSLATE_NOOP("ChangeText", "依据")},
    {"measure_template", "unit", QT_TRANSLATE_NOOP("ChangeText", "责任单位")},
    {"measure_template", "days", QT_TRANSLATE_NOOP("ChangeText", "时限（天）")},
    {"measure_template", "figure", QT_TRANSLATE_NOOP("ChangeText", "指标")},
    {"measure_template", "threshold", QT_TRANSLATE_NOOP("ChangeText", "要求值")},
    {"period_figure", "period", QT_TRANSLATE_NOOP("ChangeText", "期间")},
    {"period_figure", "source", QT_TRANSLATE_NOOP("ChangeText", "来源")},
    {"period_figure", "output_value", QT_TRANSLATE_NOOP("ChangeText", "产值")},
    {"period_figure", "revenue", QT_TRANSLATE_NOOP("ChangeText", "营业收入")},
    {"period_figure", "electricity", QT_TRANSLATE_NOOP("ChangeText", "用电量")},
    {"period_figure", "employees", QT_TRANSLATE_NOOP("ChangeText", "用工人数")},
    {"period_figure", "taxable_revenue", QT_TRANSLATE_NOOP("ChangeText", "应税收入")},
    {"period_figure", "orders", QT_TRANSLATE_NOOP("ChangeText", "新增订单")},
    {"period_figure", "rd_expense", QT_TRANSLATE_NOOP("ChangeText", "研发费用")},
    {"office_setting", "name", QT_TRANSLATE_NOOP("ChangeText", "设置项")},
    {"office_setting", "value", QT_TRANSLATE_NOOP("ChangeText", "设为")},
    {"office_setting", "source", QT_TRANSLATE_NOOP("ChangeText", "依据")},
    {"handover", "from_specialist", QT_TRANSLATE_NOOP("ChangeText", "移交人")},
    {"handover", "to_specialist", QT_TRANSLATE_NOOP("ChangeText", "接收人")},
    {"handover", "kind", QT_TRANSLATE_NOOP("ChangeText", "种类")},
    {"handover", "on_date", QT_TRANSLATE_NOOP("ChangeText", "生效日期")},
    {"handover", "reason", QT_TRANSLATE_NOOP("ChangeText", "原因")},
    {"handover", "handed_on", QT_TRANSLATE_NOOP("ChangeText", "移交签字")},
    {"handover", "received_on", QT_TRANSLATE_NOOP("ChangeText", "接收签字")},
};

const FieldWord recordWords[] = {
    {"measure_step", nullptr, QT_TRANSLATE_NOOP("ChangeText", "措施")},
    {"measure_version", nullptr, QT_TRANSLATE_NOOP("ChangeText", "一策版本")},
    {"measure_template", nullptr, QT_TRANSLATE_NOOP("ChangeText", "一策模板")},
    {"period_figure", nullptr, QT_TRANSLATE_NOOP("ChangeText", "运行数据")},
    {"office_setting", nullptr, QT_TRANSLATE_NOOP("ChangeText", "设置")},
    {"handover", nullptr, QT_TRANSLATE_NOOP("ChangeText", "交接")},
};

QString figureWord(const QString &key)
{
    if (const auto item = figureFromKey(key))
        return figureText(*item);
    const auto item = periodItemFromKey(key);
    return item ? periodItemText(*item) : QString();
}

} // namespace

QVector<QPair<QString, QString>> officeFieldWords(const QString &entity)
{
    return fieldWordsOf(fieldWords, entity);
}

QString officeRecordText(const QString &entity)
{
    return recordWordOf(recordWords, entity);
}

QString officeKeyText(const QString &entity, const QString &field, const QString &key)
{
    if (entity == u"measure_step" && field == u"state") {
        const auto state = stepStateFromKey(key);
        return state ? stepStateText(*state) : QString();
    }
    if (entity == u"handover" && field == u"kind") {
        const auto kind = handoverKindFromKey(key);
        return kind ? handoverKindText(*kind) : QString();
    }
    if (entity == u"measure_step" && field == u"comparator")
        return key == u"le" ? Text::tr("不高于") : Text::tr("不低于");
    if ((entity == u"measure_step" || entity == u"measure_template") && field == u"figure")
        return figureWord(key);
    if (entity == u"period_figure" && field == u"period") {
        const auto period = FigurePeriod::fromKey(key);
        return period ? period->text() : QString();
    }
    return {};
}

std::optional<QString> officeNumberText(const QString &entity, const QString &field, qint64 number)
{
    if (officeRecordText(entity).isEmpty())
        return std::nullopt;
    if (field == u"by_figure")
        return number != 0 ? Text::tr("是") : Text::tr("否");
    return QString::number(number);
}

} // namespace peiyu
