#include "exchange/importfield.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportField)
};

} // namespace

QString importFieldKey(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return QStringLiteral("name");
    case ImportField::ShortName:
        return QStringLiteral("short_name");
    case ImportField::CreditCode:
        return QStringLiteral("credit_code");
    case ImportField::RegistrationNo:
        return QStringLiteral("registration_no");
    case ImportField::FormerNames:
        return QStringLiteral("former_names");
    case ImportField::District:
        return QStringLiteral("district");
    case ImportField::Town:
        return QStringLiteral("town");
    case ImportField::Park:
        return QStringLiteral("park");
    case ImportField::Industry:
        return QStringLiteral("industry");
    case ImportField::Chain:
        return QStringLiteral("chain");
    case ImportField::Address:
        return QStringLiteral("address");
    case ImportField::Contact:
        return QStringLiteral("contact");
    case ImportField::Phone:
        return QStringLiteral("phone");
    case ImportField::Stage:
        return QStringLiteral("stage");
    case ImportField::Specialist:
        return QStringLiteral("specialist");
    case ImportField::Leader:
        return QStringLiteral("leader");
    case ImportField::Tier:
        return QStringLiteral("tier");
    case ImportField::RecognizedFrom:
        return QStringLiteral("recognized_from");
    case ImportField::RecognizedUntil:
        return QStringLiteral("recognized_until");
    case ImportField::Batch:
        return QStringLiteral("batch");
    case ImportField::Document:
        return QStringLiteral("document");
    case ImportField::Note:
        return QStringLiteral("note");
    case ImportField::LegalPerson:
        return QStringLiteral("legal_person");
    case ImportField::FoundedOn:
        return QStringLiteral("founded_on");
    case ImportField::Capital:
        return QStringLiteral("capital");
    case ImportField::CapitalCurrency:
        return QStringLiteral("capital_currency");
    case ImportField::SizeClass:
        return QStringLiteral("size_class");
    case ImportField::MainProduct:
        return QStringLiteral("main_product");
    case ImportField::ChainLeader:
        return QStringLiteral("chain_leader");
    case ImportField::Tags:
        return QStringLiteral("tags");
    case ImportField::ContactPost:
        return QStringLiteral("contact_post");
    case ImportField::Honours:
        return QStringLiteral("honours");
    case ImportField::ListedName:
        return QStringLiteral("listed_name");
    case ImportField::LicensedOn:
        return QStringLiteral("licensed_on");
    case ImportField::BusinessTerm:
        return QStringLiteral("business_term");
    case ImportField::EventDay:
        return QStringLiteral("on");
    case ImportField::VisitKindWord:
        return QStringLiteral("kind");
    case ImportField::VisitedBy:
        return QStringLiteral("visited_by");
    case ImportField::MetPerson:
        return QStringLiteral("met");
    case ImportField::VisitText:
        return QStringLiteral("text");
    case ImportField::NextDay:
        return QStringLiteral("next");
    case ImportField::GoalTier:
        return QStringLiteral("goal");
    case ImportField::GoalDay:
        return QStringLiteral("by");
    case ImportField::Gap:
        return QStringLiteral("gap");
    case ImportField::NextStep:
        return QStringLiteral("next_step");
    case ImportField::Owner:
        return QStringLiteral("owner");
    case ImportField::DueDay:
        return QStringLiteral("due");
    case ImportField::HonourKindWord:
        return QStringLiteral("honour_kind");
    case ImportField::HonourLevelWord:
        return QStringLiteral("level");
    case ImportField::HonourTitle:
        return QStringLiteral("honour_title");
    case ImportField::Carrier:
        return QStringLiteral("carrier");
    case ImportField::Quantity:
        return QStringLiteral("quantity");
    case ImportField::ValidUntil:
        return QStringLiteral("valid_until");
    case ImportField::Reason:
        return QStringLiteral("reason");
    }
    return {};
}

std::optional<ImportField> importFieldFromKey(QStringView key)
{
    for (const ImportField field : allImportFields) {
        if (importFieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

QString importFieldText(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        return Text::tr("企业名称");
    case ImportField::ShortName:
        return Text::tr("简称");
    case ImportField::CreditCode:
        return Text::tr("统一社会信用代码");
    case ImportField::RegistrationNo:
        return Text::tr("注册号");
    case ImportField::FormerNames:
        return Text::tr("曾用名");
    case ImportField::District:
        return Text::tr("区县");
    case ImportField::Town:
        return Text::tr("镇街");
    case ImportField::Park:
        return Text::tr("园区");
    case ImportField::Industry:
        return Text::tr("行业");
    case ImportField::Chain:
        return Text::tr("重点产业链");
    case ImportField::Address:
        return Text::tr("地址");
    case ImportField::Contact:
        return Text::tr("联系人");
    case ImportField::Phone:
        return Text::tr("联系电话");
    case ImportField::Stage:
        return Text::tr("培育阶段");
    case ImportField::Specialist:
        return Text::tr("服务专员");
    case ImportField::Leader:
        return Text::tr("帮扶领导");
    case ImportField::Tier:
        return Text::tr("梯度");
    case ImportField::RecognizedFrom:
        return Text::tr("认定日期");
    case ImportField::RecognizedUntil:
        return Text::tr("有效期至");
    case ImportField::Batch:
        return Text::tr("批次");
    case ImportField::Document:
        return Text::tr("认定文号");
    case ImportField::Note:
        return Text::tr("备注");
    case ImportField::LegalPerson:
        return Text::tr("法定代表人");
    case ImportField::FoundedOn:
        return Text::tr("成立日期");
    case ImportField::Capital:
        return Text::tr("注册资本");
    case ImportField::CapitalCurrency:
        return Text::tr("注册资本币种");
    case ImportField::SizeClass:
        return Text::tr("企业规模");
    case ImportField::MainProduct:
        return Text::tr("主导产品");
    case ImportField::ChainLeader:
        return Text::tr("链主");
    case ImportField::Tags:
        return Text::tr("标签");
    case ImportField::ContactPost:
        return Text::tr("联系人职务");
    case ImportField::Honours:
        return Text::tr("资质荣誉");
    case ImportField::ListedName:
        return Text::tr("来表企业名称");
    case ImportField::LicensedOn:
        return Text::tr("发照日期");
    case ImportField::BusinessTerm:
        return Text::tr("营业期限");
    case ImportField::EventDay:
        return Text::tr("日期");
    case ImportField::VisitKindWord:
        return Text::tr("走访方式");
    case ImportField::VisitedBy:
        return Text::tr("走访人");
    case ImportField::MetPerson:
        return Text::tr("接待人");
    case ImportField::VisitText:
        return Text::tr("走访内容");
    case ImportField::NextDay:
        return Text::tr("下次走访");
    case ImportField::GoalTier:
        return Text::tr("目标梯度");
    case ImportField::GoalDay:
        return Text::tr("目标时间");
    case ImportField::Gap:
        return Text::tr("主要差距");
    case ImportField::NextStep:
        return Text::tr("下一步");
    case ImportField::Owner:
        return Text::tr("责任人");
    case ImportField::DueDay:
        return Text::tr("时限");
    case ImportField::HonourKindWord:
        return Text::tr("资质类别");
    case ImportField::HonourLevelWord:
        return Text::tr("级别");
    case ImportField::HonourTitle:
        return Text::tr("项目名称");
    case ImportField::Carrier:
        return Text::tr("载体名称");
    case ImportField::Quantity:
        return Text::tr("数量");
    case ImportField::ValidUntil:
        return Text::tr("有效期至");
    case ImportField::Reason:
        return Text::tr("变更原因");
    }
    return {};
}

} // namespace peiyu
