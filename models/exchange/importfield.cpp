#include "exchange/importfield.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct FieldFacts
{
    const char16_t *key;
    const char *text;
};

/// In the order of the fields.
constexpr FieldFacts fieldFacts[] = {
    {u"name", QT_TRANSLATE_NOOP("ImportField", "企业名称")},
    {u"short_name", QT_TRANSLATE_NOOP("ImportField", "简称")},
    {u"credit_code", QT_TRANSLATE_NOOP("ImportField", "统一社会信用代码")},
    {u"registration_no", QT_TRANSLATE_NOOP("ImportField", "注册号")},
    {u"former_names", QT_TRANSLATE_NOOP("ImportField", "曾用名")},
    {u"district", QT_TRANSLATE_NOOP("ImportField", "区县")},
    {u"town", QT_TRANSLATE_NOOP("ImportField", "镇街")},
    {u"park", QT_TRANSLATE_NOOP("ImportField", "园区")},
    {u"industry", QT_TRANSLATE_NOOP("ImportField", "行业")},
    {u"chain", QT_TRANSLATE_NOOP("ImportField", "重点产业链")},
    {u"address", QT_TRANSLATE_NOOP("ImportField", "地址")},
    {u"contact", QT_TRANSLATE_NOOP("ImportField", "联系人")},
    {u"phone", QT_TRANSLATE_NOOP("ImportField", "联系电话")},
    {u"stage", QT_TRANSLATE_NOOP("ImportField", "培育阶段")},
    {u"specialist", QT_TRANSLATE_NOOP("ImportField", "服务专员")},
    {u"leader", QT_TRANSLATE_NOOP("ImportField", "帮扶领导")},
    {u"tier", QT_TRANSLATE_NOOP("ImportField", "梯度")},
    {u"recognized_from", QT_TRANSLATE_NOOP("ImportField", "认定日期")},
    {u"recognized_until", QT_TRANSLATE_NOOP("ImportField", "有效期至")},
    {u"batch", QT_TRANSLATE_NOOP("ImportField", "批次")},
    {u"document", QT_TRANSLATE_NOOP("ImportField", "认定文号")},
    {u"note", QT_TRANSLATE_NOOP("ImportField", "备注")},
    {u"legal_person", QT_TRANSLATE_NOOP("ImportField", "法定代表人")},
    {u"founded_on", QT_TRANSLATE_NOOP("ImportField", "成立日期")},
    {u"capital", QT_TRANSLATE_NOOP("ImportField", "注册资本")},
    {u"capital_currency", QT_TRANSLATE_NOOP("ImportField", "注册资本币种")},
    {u"size_class", QT_TRANSLATE_NOOP("ImportField", "企业规模")},
    {u"main_product", QT_TRANSLATE_NOOP("ImportField", "主导产品")},
    {u"chain_leader", QT_TRANSLATE_NOOP("ImportField", "链主")},
    {u"tags", QT_TRANSLATE_NOOP("ImportField", "标签")},
    {u"contact_post", QT_TRANSLATE_NOOP("ImportField", "联系人职务")},
    {u"honours", QT_TRANSLATE_NOOP("ImportField", "资质荣誉")},
    {u"listed_name", QT_TRANSLATE_NOOP("ImportField", "来表企业名称")},
    {u"licensed_on", QT_TRANSLATE_NOOP("ImportField", "发照日期")},
    {u"business_term", QT_TRANSLATE_NOOP("ImportField", "营业期限")},
    {u"on", QT_TRANSLATE_NOOP("ImportField", "日期")},
    {u"kind", QT_TRANSLATE_NOOP("ImportField", "走访方式")},
    {u"visited_by", QT_TRANSLATE_NOOP("ImportField", "走访人")},
    {u"met", QT_TRANSLATE_NOOP("ImportField", "接待人")},
    {u"text", QT_TRANSLATE_NOOP("ImportField", "走访内容")},
    {u"next", QT_TRANSLATE_NOOP("ImportField", "下次走访")},
    {u"led_by", QT_TRANSLATE_NOOP("ImportField", "带队领导")},
    {u"purpose", QT_TRANSLATE_NOOP("ImportField", "走访目的")},
    {u"operations", QT_TRANSLATE_NOOP("ImportField", "生产经营")},
    {u"policies", QT_TRANSLATE_NOOP("ImportField", "政策宣讲")},
    {u"willingness", QT_TRANSLATE_NOOP("ImportField", "申报意愿")},
    {u"difficulties", QT_TRANSLATE_NOOP("ImportField", "存在困难")},
    {u"outcome", QT_TRANSLATE_NOOP("ImportField", "成效")},
    {u"promised", QT_TRANSLATE_NOOP("ImportField", "承诺事项")},
    {u"promise_due", QT_TRANSLATE_NOOP("ImportField", "承诺时限")},
    {u"promise_result", QT_TRANSLATE_NOOP("ImportField", "承诺办理情况")},
    {u"promise_ended", QT_TRANSLATE_NOOP("ImportField", "承诺兑现日期")},
    {u"asked_for", QT_TRANSLATE_NOOP("ImportField", "诉求")},
    {u"goal", QT_TRANSLATE_NOOP("ImportField", "目标梯度")},
    {u"by", QT_TRANSLATE_NOOP("ImportField", "目标时间")},
    {u"gap", QT_TRANSLATE_NOOP("ImportField", "主要差距")},
    {u"next_step", QT_TRANSLATE_NOOP("ImportField", "下一步")},
    {u"owner", QT_TRANSLATE_NOOP("ImportField", "责任人")},
    {u"due", QT_TRANSLATE_NOOP("ImportField", "时限")},
    {u"honour_kind", QT_TRANSLATE_NOOP("ImportField", "资质类别")},
    {u"level", QT_TRANSLATE_NOOP("ImportField", "级别")},
    {u"honour_title", QT_TRANSLATE_NOOP("ImportField", "项目名称")},
    {u"carrier", QT_TRANSLATE_NOOP("ImportField", "载体名称")},
    {u"quantity", QT_TRANSLATE_NOOP("ImportField", "数量")},
    {u"valid_until", QT_TRANSLATE_NOOP("ImportField", "有效期至")},
    {u"reason", QT_TRANSLATE_NOOP("ImportField", "变更原因")},
    {u"request_number", QT_TRANSLATE_NOOP("ImportField", "诉求编号")},
    {u"raised_by", QT_TRANSLATE_NOOP("ImportField", "提出人")},
    {u"raised_phone", QT_TRANSLATE_NOOP("ImportField", "提出人电话")},
    {u"request_source", QT_TRANSLATE_NOOP("ImportField", "诉求来源")},
    {u"category", QT_TRANSLATE_NOOP("ImportField", "诉求类别")},
    {u"request_kind", QT_TRANSLATE_NOOP("ImportField", "诉求种类")},
    {u"request_title", QT_TRANSLATE_NOOP("ImportField", "诉求事项")},
    {u"request_text", QT_TRANSLATE_NOOP("ImportField", "诉求内容")},
    {u"urgent", QT_TRANSLATE_NOOP("ImportField", "紧急程度")},
    {u"confidential", QT_TRANSLATE_NOOP("ImportField", "保密")},
    {u"lead_unit", QT_TRANSLATE_NOOP("ImportField", "主办单位")},
    {u"co_units", QT_TRANSLATE_NOOP("ImportField", "协办单位")},
    {u"dispatched_on", QT_TRANSLATE_NOOP("ImportField", "交办日期")},
    {u"signed_on", QT_TRANSLATE_NOOP("ImportField", "签收日期")},
    {u"answered_on", QT_TRANSLATE_NOOP("ImportField", "答复日期")},
    {u"answer", QT_TRANSLATE_NOOP("ImportField", "答复内容")},
    {u"result", QT_TRANSLATE_NOOP("ImportField", "办理结果")},
    {u"closed_on", QT_TRANSLATE_NOOP("ImportField", "办结日期")},
    {u"satisfaction", QT_TRANSLATE_NOOP("ImportField", "满意度")},
    {u"called_on", QT_TRANSLATE_NOOP("ImportField", "回访日期")},
    {u"opinion", QT_TRANSLATE_NOOP("ImportField", "回访意见")},
    {u"first_contact", QT_TRANSLATE_NOOP("ImportField", "首问责任人")},
    {u"period", QT_TRANSLATE_NOOP("ImportField", "报告期")},
    {u"item", QT_TRANSLATE_NOOP("ImportField", "指标")},
    {u"value", QT_TRANSLATE_NOOP("ImportField", "数值")},
};
static_assert(std::size(fieldFacts) == allImportFields.size());

} // namespace

QString importFieldKey(ImportField field)
{
    return QString::fromUtf16(fieldFacts[static_cast<size_t>(field)].key);
}

std::optional<ImportField> importFieldFromKey(QStringView key)
{
    for (const ImportField field : allImportFields) {
        if (QStringView(fieldFacts[static_cast<size_t>(field)].key) == key)
            return field;
    }
    return std::nullopt;
}

QString importFieldText(ImportField field)
{
    return QCoreApplication::translate("ImportField", fieldFacts[static_cast<size_t>(field)].text);
}

} // namespace peiyu
