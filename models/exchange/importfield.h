#pragma once
/// What a column of an imported list can be. Keys are stable: the command line, remembered
/// mappings and resources/reference/import_synonyms.tsv use them.

#include <QString>

#include <array>
#include <optional>

namespace peiyu {

enum class ImportField {
    Name,
    ShortName,
    CreditCode,
    RegistrationNo,
    FormerNames,
    District,
    Town,
    Park,
    Industry,
    Chain,
    Address,
    Contact,
    Phone,
    Stage,
    Specialist,
    Leader,
    Tier,
    RecognizedFrom,
    RecognizedUntil,
    Batch,
    Document,
    Note,
    LegalPerson,
    FoundedOn,
    Capital,
    CapitalCurrency,
    SizeClass,
    MainProduct,
    ChainLeader,
    Tags,
    ContactPost,
    Honours,      ///< one cell with a list of them
    ListedName,   ///< the name on the list a person had: only compared with the register's
    LicensedOn,   ///< day of the licence: only compared with the founding day
    BusinessTerm, ///< its start: only compared with the founding day
    // Of the office's old ledgers (importkind.h).
    EventDay,        ///< day of the visit, the duty, the honour
    VisitKindWord,   ///< 实地, 电话 …
    VisitedBy,       ///< who went
    MetPerson,       ///< 接待人
    VisitText,       ///< 要点
    NextDay,         ///< 下次走访
    LedBy,           ///< 带队领导
    VisitPurpose,    ///< 目的
    Operations,      ///< 生产经营
    Policies,        ///< 政策宣讲
    WillingnessWord, ///< 申报意愿
    Difficulties,    ///< 存在困难
    VisitOutcome,    ///< 成效
    Promised,        ///< 承诺事项及时限
    PromiseDue,      ///< 承诺时限
    PromiseResult,   ///< 已兑现, 办理中
    PromiseEnded,    ///< day of 兑现
    AskedFor,        ///< 诉求
    GoalTier,        ///< 目标梯度
    GoalDay,         ///< 目标时间
    Gap,             ///< 主要差距
    NextStep,        ///< 下一步
    Owner,           ///< 责任人
    DueDay,          ///< 时限
    HonourKindWord,  ///< 类别
    HonourLevelWord, ///< 级别
    HonourTitle,     ///< name of the patent, standard, product
    Carrier,         ///< 载体
    Quantity,        ///< 数量
    ValidUntil,      ///< last valid day
    Reason,          ///< why a duty changed
    // Of a ledger of requests (诉求台账).
    RequestNumber, ///< its own number
    RaisedBy,      ///< who asked
    RaisedPhone,
    RequestSourceWord, ///< 走访, 来电 …
    Category,
    RequestKindWord, ///< 一般, 跨部门 …
    RequestTitle,
    RequestText,
    Urgent,
    Confidential,
    LeadUnit,
    CoUnits,
    DispatchedDay,
    SignedDay,
    AnsweredDay,
    Answer,
    ResultWord, ///< 已解决, 列入计划 …
    ClosedDay,
    SatisfactionWord,
    CalledDay,
    Opinion,
    FirstContact,
    // Of a table of monthly figures with a line for each period, or for each figure.
    FigurePeriodWord, ///< 2026年3月
    FigureItemWord,   ///< 营业收入
    FigureValueWord,
};
inline constexpr std::array allImportFields = {ImportField::Name,
                                               ImportField::ShortName,
                                               ImportField::CreditCode,
                                               ImportField::RegistrationNo,
                                               ImportField::FormerNames,
                                               ImportField::District,
                                               ImportField::Town,
                                               ImportField::Park,
                                               ImportField::Industry,
                                               ImportField::Chain,
                                               ImportField::Address,
                                               ImportField::Contact,
                                               ImportField::Phone,
                                               ImportField::Stage,
                                               ImportField::Specialist,
                                               ImportField::Leader,
                                               ImportField::Tier,
                                               ImportField::RecognizedFrom,
                                               ImportField::RecognizedUntil,
                                               ImportField::Batch,
                                               ImportField::Document,
                                               ImportField::Note,
                                               ImportField::LegalPerson,
                                               ImportField::FoundedOn,
                                               ImportField::Capital,
                                               ImportField::CapitalCurrency,
                                               ImportField::SizeClass,
                                               ImportField::MainProduct,
                                               ImportField::ChainLeader,
                                               ImportField::Tags,
                                               ImportField::ContactPost,
                                               ImportField::Honours,
                                               ImportField::ListedName,
                                               ImportField::LicensedOn,
                                               ImportField::BusinessTerm,
                                               ImportField::EventDay,
                                               ImportField::VisitKindWord,
                                               ImportField::VisitedBy,
                                               ImportField::MetPerson,
                                               ImportField::VisitText,
                                               ImportField::NextDay,
                                               ImportField::LedBy,
                                               ImportField::VisitPurpose,
                                               ImportField::Operations,
                                               ImportField::Policies,
                                               ImportField::WillingnessWord,
                                               ImportField::Difficulties,
                                               ImportField::VisitOutcome,
                                               ImportField::Promised,
                                               ImportField::PromiseDue,
                                               ImportField::PromiseResult,
                                               ImportField::PromiseEnded,
                                               ImportField::AskedFor,
                                               ImportField::GoalTier,
                                               ImportField::GoalDay,
                                               ImportField::Gap,
                                               ImportField::NextStep,
                                               ImportField::Owner,
                                               ImportField::DueDay,
                                               ImportField::HonourKindWord,
                                               ImportField::HonourLevelWord,
                                               ImportField::HonourTitle,
                                               ImportField::Carrier,
                                               ImportField::Quantity,
                                               ImportField::ValidUntil,
                                               ImportField::Reason,
                                               ImportField::RequestNumber,
                                               ImportField::RaisedBy,
                                               ImportField::RaisedPhone,
                                               ImportField::RequestSourceWord,
                                               ImportField::Category,
                                               ImportField::RequestKindWord,
                                               ImportField::RequestTitle,
                                               ImportField::RequestText,
                                               ImportField::Urgent,
                                               ImportField::Confidential,
                                               ImportField::LeadUnit,
                                               ImportField::CoUnits,
                                               ImportField::DispatchedDay,
                                               ImportField::SignedDay,
                                               ImportField::AnsweredDay,
                                               ImportField::Answer,
                                               ImportField::ResultWord,
                                               ImportField::ClosedDay,
                                               ImportField::SatisfactionWord,
                                               ImportField::CalledDay,
                                               ImportField::Opinion,
                                               ImportField::FirstContact,
                                               ImportField::FigurePeriodWord,
                                               ImportField::FigureItemWord,
                                               ImportField::FigureValueWord};

/// "name", "credit_code", …
QString importFieldKey(ImportField field);
std::optional<ImportField> importFieldFromKey(QStringView key);
/// 企业名称, 统一社会信用代码, …
QString importFieldText(ImportField field);

} // namespace peiyu
