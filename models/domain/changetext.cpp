#include "domain/changetext.h"

#include "domain/changewords.h"
#include "domain/datespan.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/officechangetext.h"
#include "domain/requestchangetext.h"
#include "domain/visitplan.h"
#include "domain/yearlyfigure.h"

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

const FieldWord fieldWords[] = {
    {"enterprise", "name", QT_TRANSLATE_NOOP("ChangeText", "企业名称")},
    {"enterprise", "short_name", QT_TRANSLATE_NOOP("ChangeText", "简称")},
    {"enterprise", "former_names", QT_TRANSLATE_NOOP("ChangeText", "曾用名")},
    {"enterprise", "credit_code", QT_TRANSLATE_NOOP("ChangeText", "信用代码")},
    {"enterprise", "registration_no", QT_TRANSLATE_NOOP("ChangeText", "旧注册号")},
    {"enterprise", "industry", QT_TRANSLATE_NOOP("ChangeText", "行业")},
    {"enterprise", "chain", QT_TRANSLATE_NOOP("ChangeText", "产业链")},
    {"enterprise", "address", QT_TRANSLATE_NOOP("ChangeText", "地址")},
    {"enterprise", "contact", QT_TRANSLATE_NOOP("ChangeText", "联系人")},
    {"enterprise", "phone", QT_TRANSLATE_NOOP("ChangeText", "联系电话")},
    {"enterprise", "note", QT_TRANSLATE_NOOP("ChangeText", "备注")},
    {"enterprise", "main_product", QT_TRANSLATE_NOOP("ChangeText", "主导产品")},
    {"enterprise", "chain_leader", QT_TRANSLATE_NOOP("ChangeText", "链主")},
    {"enterprise", "legal_person", QT_TRANSLATE_NOOP("ChangeText", "法定代表人")},
    {"enterprise", "founded_on", QT_TRANSLATE_NOOP("ChangeText", "成立日期")},
    {"enterprise", "capital", QT_TRANSLATE_NOOP("ChangeText", "注册资本（万）")},
    {"enterprise", "capital_currency", QT_TRANSLATE_NOOP("ChangeText", "注册资本币种")},
    {"enterprise", "size_class", QT_TRANSLATE_NOOP("ChangeText", "企业规模")},
    {"enterprise", "tags", QT_TRANSLATE_NOOP("ChangeText", "标签")},
    {"enterprise", "former_codes", QT_TRANSLATE_NOOP("ChangeText", "原信用代码")},
    {"residence", "district", QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"residence", "town", QT_TRANSLATE_NOOP("ChangeText", "镇街")},
    {"residence", "park", QT_TRANSLATE_NOOP("ChangeText", "园区")},
    {"residence", "from_date", QT_TRANSLATE_NOOP("ChangeText", "迁入日期")},
    {"residence", "until_date", QT_TRANSLATE_NOOP("ChangeText", "离开日期")},
    {"pool_stage", "stage", QT_TRANSLATE_NOOP("ChangeText", "阶段")},
    {"pool_stage", "reason", QT_TRANSLATE_NOOP("ChangeText", "退库原因")},
    {"pool_stage", "note", QT_TRANSLATE_NOOP("ChangeText", "说明")},
    {"pool_stage", "from_date", QT_TRANSLATE_NOOP("ChangeText", "起")},
    {"pool_stage", "until_date", QT_TRANSLATE_NOOP("ChangeText", "止")},
    {"recognition", "tier", QT_TRANSLATE_NOOP("ChangeText", "梯度")},
    {"recognition", "from_date", QT_TRANSLATE_NOOP("ChangeText", "认定日期")},
    {"recognition", "until_date", QT_TRANSLATE_NOOP("ChangeText", "有效期至")},
    {"recognition", "batch", QT_TRANSLATE_NOOP("ChangeText", "批次")},
    {"recognition", "document", QT_TRANSLATE_NOOP("ChangeText", "文号")},
    {"recognition", "revoked_on", QT_TRANSLATE_NOOP("ChangeText", "撤销日期")},
    {"recognition", "revoke_reason", QT_TRANSLATE_NOOP("ChangeText", "撤销原因")},
    {"recognition", "review", QT_TRANSLATE_NOOP("ChangeText", "复核")},
    {"recognition", "announced_on", QT_TRANSLATE_NOOP("ChangeText", "公告日期")},
    {"nomination", "tier", QT_TRANSLATE_NOOP("ChangeText", "梯度")},
    {"nomination", "on_date", QT_TRANSLATE_NOOP("ChangeText", "公示日期")},
    {"nomination", "batch", QT_TRANSLATE_NOOP("ChangeText", "批次")},
    {"nomination", "document", QT_TRANSLATE_NOOP("ChangeText", "文号")},
    {"affiliation", "kind", QT_TRANSLATE_NOOP("ChangeText", "关系")},
    {"affiliation", "place", QT_TRANSLATE_NOOP("ChangeText", "所在")},
    {"affiliation", "from_date", QT_TRANSLATE_NOOP("ChangeText", "起")},
    {"affiliation", "until_date", QT_TRANSLATE_NOOP("ChangeText", "止")},
    {"affiliation", "note", QT_TRANSLATE_NOOP("ChangeText", "说明")},
    {"contact", "name", QT_TRANSLATE_NOOP("ChangeText", "姓名")},
    {"contact", "post", QT_TRANSLATE_NOOP("ChangeText", "职务")},
    {"contact", "phone", QT_TRANSLATE_NOOP("ChangeText", "联系电话")},
    {"contact", "note", QT_TRANSLATE_NOOP("ChangeText", "备注")},
    {"carrier", "name", QT_TRANSLATE_NOOP("ChangeText", "名称")},
    {"carrier", "kind", QT_TRANSLATE_NOOP("ChangeText", "类别")},
    {"carrier", "district", QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"carrier", "town", QT_TRANSLATE_NOOP("ChangeText", "镇街")},
    {"carrier", "operator", QT_TRANSLATE_NOOP("ChangeText", "运营单位")},
    {"carrier", "note", QT_TRANSLATE_NOOP("ChangeText", "备注")},
    {"honour_kind", "name", QT_TRANSLATE_NOOP("ChangeText", "名称")},
    {"honour_kind", "family", QT_TRANSLATE_NOOP("ChangeText", "分组")},
    {"honour_kind", "active", QT_TRANSLATE_NOOP("ChangeText", "启用")},
    {"honour", "kind", QT_TRANSLATE_NOOP("ChangeText", "类别")},
    {"honour", "level", QT_TRANSLATE_NOOP("ChangeText", "级别")},
    {"honour", "role", QT_TRANSLATE_NOOP("ChangeText", "角色")},
    {"honour", "title", QT_TRANSLATE_NOOP("ChangeText", "名称")},
    {"honour", "quantity", QT_TRANSLATE_NOOP("ChangeText", "数量")},
    {"honour", "carrier", QT_TRANSLATE_NOOP("ChangeText", "载体")},
    {"honour", "on_date", QT_TRANSLATE_NOOP("ChangeText", "认定日期")},
    {"honour", "until_date", QT_TRANSLATE_NOOP("ChangeText", "有效期至")},
    {"honour", "document", QT_TRANSLATE_NOOP("ChangeText", "文号")},
    {"honour", "evidence", QT_TRANSLATE_NOOP("ChangeText", "佐证")},
    {"honour", "note", QT_TRANSLATE_NOOP("ChangeText", "备注")},
    {"yearly_figure", "year", QT_TRANSLATE_NOOP("ChangeText", "年度")},
    {"yearly_figure", "source", QT_TRANSLATE_NOOP("ChangeText", "来源")},
    {"yearly_figure", "closed", QT_TRANSLATE_NOOP("ChangeText", "年度已定")},
    {"yearly_figure", "revenue", QT_TRANSLATE_NOOP("ChangeText", "营业收入")},
    {"yearly_figure", "main_revenue", QT_TRANSLATE_NOOP("ChangeText", "主营业务收入")},
    {"yearly_figure", "net_profit", QT_TRANSLATE_NOOP("ChangeText", "净利润")},
    {"yearly_figure", "total_assets", QT_TRANSLATE_NOOP("ChangeText", "资产总额")},
    {"yearly_figure", "total_liabilities", QT_TRANSLATE_NOOP("ChangeText", "负债总额")},
    {"yearly_figure", "rd_expense", QT_TRANSLATE_NOOP("ChangeText", "研发费用")},
    {"yearly_figure", "equity_in", QT_TRANSLATE_NOOP("ChangeText", "新增股权融资")},
    {"yearly_figure", "output_value", QT_TRANSLATE_NOOP("ChangeText", "工业总产值")},
    {"yearly_figure", "tax_paid", QT_TRANSLATE_NOOP("ChangeText", "实缴税金")},
    {"yearly_figure", "employees", QT_TRANSLATE_NOOP("ChangeText", "职工人数")},
    {"yearly_figure", "rd_staff", QT_TRANSLATE_NOOP("ChangeText", "研发人员")},
    {"yearly_figure", "market_share", QT_TRANSLATE_NOOP("ChangeText", "市场占有率")},
    {"yearly_figure", "dev_eval_score", QT_TRANSLATE_NOOP("ChangeText", "发展评价得分")},
    {"assignment", "duty", QT_TRANSLATE_NOOP("ChangeText", "职责")},
    {"assignment", "specialist", QT_TRANSLATE_NOOP("ChangeText", "人员")},
    {"assignment", "from_date", QT_TRANSLATE_NOOP("ChangeText", "起")},
    {"assignment", "until_date", QT_TRANSLATE_NOOP("ChangeText", "止")},
    {"assignment", "reason", QT_TRANSLATE_NOOP("ChangeText", "原因")},
    {"measure", "goal", QT_TRANSLATE_NOOP("ChangeText", "目标梯度")},
    {"measure", "goal_date", QT_TRANSLATE_NOOP("ChangeText", "目标时间")},
    {"measure", "gap", QT_TRANSLATE_NOOP("ChangeText", "主要差距")},
    {"measure", "next_step", QT_TRANSLATE_NOOP("ChangeText", "下一步")},
    {"measure", "owner", QT_TRANSLATE_NOOP("ChangeText", "责任人")},
    {"measure", "due", QT_TRANSLATE_NOOP("ChangeText", "时限")},
    {"visit", "on_date", QT_TRANSLATE_NOOP("ChangeText", "走访日期")},
    {"visit", "kind", QT_TRANSLATE_NOOP("ChangeText", "方式")},
    {"visit", "specialist", QT_TRANSLATE_NOOP("ChangeText", "走访人")},
    {"visit", "met", QT_TRANSLATE_NOOP("ChangeText", "接待人")},
    {"visit", "content", QT_TRANSLATE_NOOP("ChangeText", "要点")},
    {"visit", "next_date", QT_TRANSLATE_NOOP("ChangeText", "下次走访")},
    {"visit", "state", QT_TRANSLATE_NOOP("ChangeText", "状态")},
    {"visit", "unit", QT_TRANSLATE_NOOP("ChangeText", "走访单位")},
    {"visit", "visitors", QT_TRANSLATE_NOOP("ChangeText", "走访人及职务")},
    {"visit", "led_by", QT_TRANSLATE_NOOP("ChangeText", "带队领导")},
    {"visit", "purpose", QT_TRANSLATE_NOOP("ChangeText", "走访目的")},
    {"visit", "operations", QT_TRANSLATE_NOOP("ChangeText", "生产经营")},
    {"visit", "policies", QT_TRANSLATE_NOOP("ChangeText", "政策宣讲")},
    {"visit", "willingness", QT_TRANSLATE_NOOP("ChangeText", "申报意愿")},
    {"visit", "difficulties", QT_TRANSLATE_NOOP("ChangeText", "存在困难")},
    {"visit", "outcome", QT_TRANSLATE_NOOP("ChangeText", "成效")},
    {"planned_visit", "on_date", QT_TRANSLATE_NOOP("ChangeText", "计划日期")},
    {"planned_visit", "at_time", QT_TRANSLATE_NOOP("ChangeText", "时间")},
    {"planned_visit", "kind", QT_TRANSLATE_NOOP("ChangeText", "方式")},
    {"planned_visit", "specialist", QT_TRANSLATE_NOOP("ChangeText", "走访人")},
    {"planned_visit", "unit", QT_TRANSLATE_NOOP("ChangeText", "走访单位")},
    {"planned_visit", "purpose", QT_TRANSLATE_NOOP("ChangeText", "走访目的")},
    {"planned_visit", "state", QT_TRANSLATE_NOOP("ChangeText", "状态")},
    {"planned_visit", "reason", QT_TRANSLATE_NOOP("ChangeText", "原因")},
    {"promise", "content", QT_TRANSLATE_NOOP("ChangeText", "承诺")},
    {"promise", "specialist", QT_TRANSLATE_NOOP("ChangeText", "落实人")},
    {"promise", "made_on", QT_TRANSLATE_NOOP("ChangeText", "承诺日期")},
    {"promise", "due", QT_TRANSLATE_NOOP("ChangeText", "时限")},
    {"promise", "state", QT_TRANSLATE_NOOP("ChangeText", "状态")},
    {"promise", "ended_on", QT_TRANSLATE_NOOP("ChangeText", "办结日期")},
    {"promise", "outcome", QT_TRANSLATE_NOOP("ChangeText", "结果")},
    {"visit_exemption", "from_date", QT_TRANSLATE_NOOP("ChangeText", "起")},
    {"visit_exemption", "until_date", QT_TRANSLATE_NOOP("ChangeText", "止")},
    {"visit_exemption", "reason", QT_TRANSLATE_NOOP("ChangeText", "原因")},
    {"visit_cadence", "district", QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"visit_cadence", "tier", QT_TRANSLATE_NOOP("ChangeText", "梯度")},
    {"visit_cadence", "months", QT_TRANSLATE_NOOP("ChangeText", "间隔（月）")},
    {"visit_cadence", "kinds", QT_TRANSLATE_NOOP("ChangeText", "计入的方式")},
    {"visit_cadence", "source", QT_TRANSLATE_NOOP("ChangeText", "依据")},
    {"calendar_day", "on_date", QT_TRANSLATE_NOOP("ChangeText", "日期")},
    {"calendar_day", "kind", QT_TRANSLATE_NOOP("ChangeText", "安排")},
    {"calendar_day", "name", QT_TRANSLATE_NOOP("ChangeText", "名称")},
    {"calendar_year", "year", QT_TRANSLATE_NOOP("ChangeText", "年度")},
    {"calendar_year", "notice", QT_TRANSLATE_NOOP("ChangeText", "通知")},
    {"snooze", "until_date", QT_TRANSLATE_NOOP("ChangeText", "推迟到")},
    {"specialist", "name", QT_TRANSLATE_NOOP("ChangeText", "姓名")},
    {"specialist", "duty", QT_TRANSLATE_NOOP("ChangeText", "职责")},
    {"specialist", "unit", QT_TRANSLATE_NOOP("ChangeText", "单位")},
    {"specialist", "post", QT_TRANSLATE_NOOP("ChangeText", "职务")},
    {"specialist", "phone", QT_TRANSLATE_NOOP("ChangeText", "联系电话")},
    {"specialist", "active", QT_TRANSLATE_NOOP("ChangeText", "在岗")},
    {"account", "name", QT_TRANSLATE_NOOP("ChangeText", "姓名")},
    {"account", "role", QT_TRANSLATE_NOOP("ChangeText", "角色")},
    {"account", "specialist", QT_TRANSLATE_NOOP("ChangeText", "对应专员")},
    {"account", "active", QT_TRANSLATE_NOOP("ChangeText", "启用")},
    {"district", "name", QT_TRANSLATE_NOOP("ChangeText", "名称")},
    {"district", "short_name", QT_TRANSLATE_NOOP("ChangeText", "简称")},
    {"area", "name", QT_TRANSLATE_NOOP("ChangeText", "名称")},
    {"area", "district", QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"area", "from_date", QT_TRANSLATE_NOOP("ChangeText", "起")},
    {"area", "until_date", QT_TRANSLATE_NOOP("ChangeText", "止")},
    {"baseline", "value", QT_TRANSLATE_NOOP("ChangeText", "基期数")},
    {"baseline", "on_date", QT_TRANSLATE_NOOP("ChangeText", "截至")},
    {"baseline", "source", QT_TRANSLATE_NOOP("ChangeText", "来源")},
    {"recorded_value", "value", QT_TRANSLATE_NOOP("ChangeText", "填报数")},
    {"recorded_value", "on_date", QT_TRANSLATE_NOOP("ChangeText", "截至")},
    {"recorded_value", "source", QT_TRANSLATE_NOOP("ChangeText", "来源")},
    {"specialist", "area", QT_TRANSLATE_NOOP("ChangeText", "所在镇街、园区")},
    {"specialist", "principal", QT_TRANSLATE_NOOP("ChangeText", "主要领导")},
    {"district", "current_plan", QT_TRANSLATE_NOOP("ChangeText", "现行计划")},
    {"absence", "specialist", QT_TRANSLATE_NOOP("ChangeText", "人员")},
    {"absence", "substitute", QT_TRANSLATE_NOOP("ChangeText", "代理人")},
    {"absence", "from_date", QT_TRANSLATE_NOOP("ChangeText", "起")},
    {"absence", "until_date", QT_TRANSLATE_NOOP("ChangeText", "止")},
    {"absence", "reason", QT_TRANSLATE_NOOP("ChangeText", "原因")},
    {"own_plan", "name", QT_TRANSLATE_NOOP("ChangeText", "简称")},
    {"own_plan", "state", QT_TRANSLATE_NOOP("ChangeText", "状态")},
    {"own_plan", "title", QT_TRANSLATE_NOOP("ChangeText", "标题")},
    {"own_plan", "district", QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"own_plan", "document_number", QT_TRANSLATE_NOOP("ChangeText", "文号")},
    {"own_plan", "issuing_body", QT_TRANSLATE_NOOP("ChangeText", "发文单位")},
    {"own_plan", "issue_date", QT_TRANSLATE_NOOP("ChangeText", "发文日期")},
    {"own_plan", "effective_from", QT_TRANSLATE_NOOP("ChangeText", "施行日期")},
    {"own_plan", "effective_to", QT_TRANSLATE_NOOP("ChangeText", "有效期至")},
    {"own_plan", "start_year", QT_TRANSLATE_NOOP("ChangeText", "起始年")},
    {"own_plan", "end_year", QT_TRANSLATE_NOOP("ChangeText", "终止年")},
    {"own_plan", "target_date", QT_TRANSLATE_NOOP("ChangeText", "目标日期")},
    {"own_plan", "target_date_text", QT_TRANSLATE_NOOP("ChangeText", "原文时限")},
    {"own_plan", "period_text", QT_TRANSLATE_NOOP("ChangeText", "计划期")},
    {"own_plan", "staffing", QT_TRANSLATE_NOOP("ChangeText", "配备规则")},
    {"own_plan", "staffing_quote", QT_TRANSLATE_NOOP("ChangeText", "配备规则出处")},
    {"own_plan", "note", QT_TRANSLATE_NOOP("ChangeText", "备注")},
    {"plan_target", "name", QT_TRANSLATE_NOOP("ChangeText", "目标")},
    {"plan_target", "plan", QT_TRANSLATE_NOOP("ChangeText", "计划")},
    {"plan_target", "tier", QT_TRANSLATE_NOOP("ChangeText", "梯度")},
    {"plan_target", "honour", QT_TRANSLATE_NOOP("ChangeText", "资质类别")},
    {"plan_target", "comparator", QT_TRANSLATE_NOOP("ChangeText", "比较")},
    {"plan_target", "value", QT_TRANSLATE_NOOP("ChangeText", "目标值")},
    {"plan_target", "value_text", QT_TRANSLATE_NOOP("ChangeText", "原文数值")},
    {"plan_target", "unit", QT_TRANSLATE_NOOP("ChangeText", "单位")},
    {"plan_target", "qualifier", QT_TRANSLATE_NOOP("ChangeText", "措辞")},
    {"plan_target", "basis", QT_TRANSLATE_NOOP("ChangeText", "口径")},
    {"plan_target", "deadline", QT_TRANSLATE_NOOP("ChangeText", "时限")},
    {"plan_target", "deadline_text", QT_TRANSLATE_NOOP("ChangeText", "原文时限")},
    {"plan_target", "scored", QT_TRANSLATE_NOOP("ChangeText", "计入进度")},
    {"plan_target", "quote", QT_TRANSLATE_NOOP("ChangeText", "出处")},
    {"plan_target", "note", QT_TRANSLATE_NOOP("ChangeText", "备注")},
    {"plan_task", "name", QT_TRANSLATE_NOOP("ChangeText", "任务")},
    {"plan_task", "plan", QT_TRANSLATE_NOOP("ChangeText", "计划")},
    {"plan_task", "section_title", QT_TRANSLATE_NOOP("ChangeText", "章节")},
    {"plan_task", "number", QT_TRANSLATE_NOOP("ChangeText", "序号")},
    {"plan_task", "content", QT_TRANSLATE_NOOP("ChangeText", "内容")},
    {"plan_task", "lead_units", QT_TRANSLATE_NOOP("ChangeText", "牵头单位")},
    {"plan_task", "supporting_units", QT_TRANSLATE_NOOP("ChangeText", "配合单位")},
    {"plan_task", "responsible_units", QT_TRANSLATE_NOOP("ChangeText", "责任单位")},
    {"plan_task", "due", QT_TRANSLATE_NOOP("ChangeText", "时限")},
    {"milestone", "on_date", QT_TRANSLATE_NOOP("ChangeText", "日期")},
    {"milestone", "value", QT_TRANSLATE_NOOP("ChangeText", "年度目标")},
    {"target_split", "area", QT_TRANSLATE_NOOP("ChangeText", "镇街、园区")},
    {"target_split", "value", QT_TRANSLATE_NOOP("ChangeText", "目标分解")},
    {"target_split", "source", QT_TRANSLATE_NOOP("ChangeText", "依据")},
    {"attachment", "name", QT_TRANSLATE_NOOP("ChangeText", "文件名")},
    {"attachment", "size", QT_TRANSLATE_NOOP("ChangeText", "大小")},
    {"attachment", "note", QT_TRANSLATE_NOOP("ChangeText", "说明")},
    {"attachment", "added_on", QT_TRANSLATE_NOOP("ChangeText", "添加日期")},
};

const FieldWord recordWords[] = {
    {"enterprise", nullptr, QT_TRANSLATE_NOOP("ChangeText", "基本信息")},
    {"residence", nullptr, QT_TRANSLATE_NOOP("ChangeText", "所在")},
    {"pool_stage", nullptr, QT_TRANSLATE_NOOP("ChangeText", "培育阶段")},
    {"recognition", nullptr, QT_TRANSLATE_NOOP("ChangeText", "认定")},
    {"assignment", nullptr, QT_TRANSLATE_NOOP("ChangeText", "服务人员")},
    {"measure", nullptr, QT_TRANSLATE_NOOP("ChangeText", "一策")},
    {"visit", nullptr, QT_TRANSLATE_NOOP("ChangeText", "走访")},
    {"planned_visit", nullptr, QT_TRANSLATE_NOOP("ChangeText", "走访计划")},
    {"promise", nullptr, QT_TRANSLATE_NOOP("ChangeText", "承诺")},
    {"visit_exemption", nullptr, QT_TRANSLATE_NOOP("ChangeText", "免走访")},
    {"visit_cadence", nullptr, QT_TRANSLATE_NOOP("ChangeText", "走访频次")},
    {"calendar_day", nullptr, QT_TRANSLATE_NOOP("ChangeText", "工作日历")},
    {"calendar_year", nullptr, QT_TRANSLATE_NOOP("ChangeText", "放假通知")},
    {"snooze", nullptr, QT_TRANSLATE_NOOP("ChangeText", "推迟提醒")},
    {"nomination", nullptr, QT_TRANSLATE_NOOP("ChangeText", "公示")},
    {"affiliation", nullptr, QT_TRANSLATE_NOOP("ChangeText", "注册、纳税、统计关系")},
    {"contact", nullptr, QT_TRANSLATE_NOOP("ChangeText", "联系人")},
    {"carrier", nullptr, QT_TRANSLATE_NOOP("ChangeText", "载体平台")},
    {"honour_kind", nullptr, QT_TRANSLATE_NOOP("ChangeText", "资质类别")},
    {"honour", nullptr, QT_TRANSLATE_NOOP("ChangeText", "资质荣誉")},
    {"yearly_figure", nullptr, QT_TRANSLATE_NOOP("ChangeText", "年度数据")},
    {"distinct_pair", nullptr, QT_TRANSLATE_NOOP("ChangeText", "不是重复")},
    {"specialist", nullptr, QT_TRANSLATE_NOOP("ChangeText", "人员")},
    {"account", nullptr, QT_TRANSLATE_NOOP("ChangeText", "使用人")},
    {"district", nullptr, QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"area", nullptr, QT_TRANSLATE_NOOP("ChangeText", "镇街、园区")},
    {"baseline", nullptr, QT_TRANSLATE_NOOP("ChangeText", "基期数")},
    {"recorded_value", nullptr, QT_TRANSLATE_NOOP("ChangeText", "填报数")},
    {"absence", nullptr, QT_TRANSLATE_NOOP("ChangeText", "外出")},
    {"own_plan", nullptr, QT_TRANSLATE_NOOP("ChangeText", "计划")},
    {"plan_target", nullptr, QT_TRANSLATE_NOOP("ChangeText", "计划目标")},
    {"plan_task", nullptr, QT_TRANSLATE_NOOP("ChangeText", "计划任务")},
    {"milestone", nullptr, QT_TRANSLATE_NOOP("ChangeText", "年度目标")},
    {"target_split", nullptr, QT_TRANSLATE_NOOP("ChangeText", "目标分解")},
    {"attachment", nullptr, QT_TRANSLATE_NOOP("ChangeText", "附件")},
};

/// The words of what is recorded of visits: their keys mean something else elsewhere.
QString careKeyText(const QString &entity, const QString &field, const QString &key)
{
    if (field == u"willingness") {
        const auto willingness = willingnessFromKey(key);
        return willingness ? willingnessText(*willingness) : QString();
    }
    if (entity == u"calendar_day" && field == u"kind")
        return key == u"off"    ? Text::tr("放假")
               : key == u"work" ? Text::tr("上班")
                                : Text::tr("照常");
    if (entity == u"visit_cadence" && field == u"kinds") {
        QStringList words;
        for (const VisitKind kind : allVisitKinds) {
            if (key.contains(visitKindKey(kind)))
                words.append(visitKindText(kind));
        }
        return words.join(Text::tr("、"));
    }
    if (field != u"state")
        return {};
    if (entity == u"visit") {
        const auto state = visitStateFromKey(key);
        return state ? visitStateText(*state) : QString();
    }
    if (entity == u"planned_visit") {
        const auto state = plannedStateFromKey(key);
        return state ? plannedStateText(*state) : QString();
    }
    if (entity == u"promise") {
        const auto state = promiseStateFromKey(key);
        return state ? promiseStateText(*state) : QString();
    }
    return {};
}

/// The word of a key of one of our lists; empty when it is none.
QString keyText(const QString &entity, const QString &field, const QString &key)
{
    if (const QString word = careKeyText(entity, field, key); !word.isEmpty())
        return word;
    if (field == u"goal" || field == u"tier") {
        if (const auto tier = tierFromKey(key))
            return tierText(*tier);
    } else if (field == u"stage") {
        if (const auto stage = stageFromKey(key))
            return stageText(*stage);
    } else if (field == u"kind") {
        if (const auto kind = visitKindFromKey(key))
            return visitKindText(*kind);
        if (const auto kind = affiliationKindFromKey(key))
            return affiliationKindText(*kind);
    } else if (field == u"size_class") {
        if (const auto size = sizeClassFromKey(key))
            return sizeClassText(*size);
    } else if (field == u"level") {
        if (const auto level = honourLevelFromKey(key))
            return honourLevelText(*level);
    } else if (field == u"source") {
        if (const auto source = figureSourceFromKey(key))
            return figureSourceText(*source);
    } else if (field == u"duty") {
        if (const auto duty = dutyFromKey(key))
            return dutyText(*duty);
    } else if (field == u"reason") {
        if (const auto reason = exitReasonFromKey(key))
            return exitReasonText(*reason);
    } else if (field == u"state") {
        if (const auto state = planStateFromKey(key))
            return planStateText(*state);
    } else if (field == u"staffing") {
        if (const auto rule = staffingRuleFromKey(key))
            return staffingRuleText(*rule);
    } else if (field == u"basis") {
        if (const auto basis = basisFromKey(key))
            return basisText(*basis);
    } else if (field == u"comparator") {
        if (const auto comparator = comparatorFromKey(key))
            return comparatorText(*comparator);
    } else if (field == u"role") {
        if (const auto role = roleFromKey(key))
            return roleText(*role);
    }
    return {};
}

/// Whole numbers of the log: a truth value, or a quantity in ten-thousandths.
QString numberText(const QString &field, qint64 number)
{
    if (field == u"active" || field == u"closed" || field == u"review" ||
        field == u"chain_leader" || field == u"scored" || field == u"principal")
        return number != 0 ? Text::tr("是") : Text::tr("否");
    if (field == u"year" || field == u"quantity" || field == u"size" || field == u"start_year" ||
        field == u"months" || field == u"end_year")
        return QString::number(number);
    return quantityText(Quantity::fromScaled(number));
}

bool isEmpty(const FieldValue *value)
{
    const QString *text = value ? std::get_if<QString>(value) : nullptr;
    return !value || (text && (text->isEmpty() || *text == openDayText()));
}

/// A mark a new record does not bear is not worth a line.
bool isUnsetMark(const QString &field, const FieldValue *value)
{
    const qint64 *number = std::get_if<qint64>(value);
    return number && *number == 0 &&
           (field == u"closed" || field == u"review" || field == u"chain_leader" ||
            field == u"principal" || field == u"start_year" || field == u"end_year");
}

QString valueText(const QString &entity, const QString &field, const FieldValue *value,
                  const ValueNamer &named)
{
    if (isEmpty(value))
        return Text::tr("（空）");
    if (const qint64 *number = std::get_if<qint64>(value))
        return requestNumberText(entity, field, *number)
            .value_or(
                officeNumberText(entity, field, *number).value_or(numberText(field, *number)));
    const QString &text = std::get<QString>(*value);
    if (const QString word = officeKeyText(entity, field, text); !word.isEmpty())
        return word;
    if (const QString word = requestKeyText(entity, field, text); !word.isEmpty())
        return word;
    if (const QString word = keyText(entity, field, text); !word.isEmpty())
        return word;
    const QString name = named ? named(field, text) : QString();
    return name.isEmpty() ? text : name;
}

/// Of one table of words: each entity stands in one of them.
QVector<QPair<QString, QString>> labelsOf(const QString &entity)
{
    return fieldWordsOf(fieldWords, entity) + requestFieldWords(entity) + officeFieldWords(entity);
}

} // namespace

QString changedFieldText(const QString &entity, const QString &field)
{
    for (const auto &[name, label] : labelsOf(entity)) {
        if (name == field)
            return label;
    }
    return {};
}

QString changedRecordText(const QString &entity)
{
    for (const QString &word :
         {recordWordOf(recordWords, entity), requestRecordText(entity), officeRecordText(entity)}) {
        if (!word.isEmpty())
            return word;
    }
    return entity;
}

QVector<ChangedField> changedFields(const ChangeItem &item, const ValueNamer &named)
{
    QVector<ChangedField> fields;
    const FieldValues &values = item.op == ChangeOp::Delete ? item.before : item.after;
    const bool zeroSaysNothing =
        !requestRecordText(item.entity).isEmpty() || !officeRecordText(item.entity).isEmpty();
    const auto take = [&](const QString &field, const QString &label) {
        const FieldValue *value = values.find(field);
        const qint64 *number = value ? std::get_if<qint64>(value) : nullptr;
        const bool says = !isEmpty(value) && !isUnsetMark(field, value) &&
                          !(zeroSaysNothing && number && *number == 0);
        if (!value || (item.op != ChangeOp::Update && !says))
            return;
        fields.append({label, valueText(item.entity, field, item.before.find(field), named),
                       valueText(item.entity, field, item.after.find(field), named)});
    };
    // In the order of the forms, not of the log.
    for (const auto &[field, label] : labelsOf(item.entity))
        take(field, label);
    return fields;
}

} // namespace peiyu
