#include "domain/displaytext.h"

#include "domain/textfold.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DisplayText)
};

// How Chinese lists and commands name the values, in the order of all…: understood whatever the
// language of the window.
constexpr std::array stageWords = {u"储备", u"培育", u"提升", u"退库"};                 // data
constexpr std::array exitWords = {u"迁出",     u"注销", u"吊销",           u"停产破产", // data
                                  u"合并重组", u"失信", u"已不属中小企业", u"其他"};    // data
constexpr std::array visitWords = {u"实地", u"电话", u"微信", u"座谈", u"来访"};        // data
constexpr std::array roleWords = {u"专员",   u"科室", u"负责人",                        // data
                                  u"管理员", u"领导", u"审计"};                         // data

/// Finds the enum value whose key, shown word or Chinese word is `words`.
template <class Value, size_t Count, class Key, class Word>
std::optional<Value> byWords(const std::array<Value, Count> &list,
                             const std::array<const char16_t *, Count> &chinese,
                             const QString &words, Key key, Word word)
{
    const QString wanted = tidyText(words);
    for (size_t i = 0; i < Count; ++i) {
        const Value value = list[i];
        if (key(value) == wanted || word(value) == wanted || QStringView(chinese[i]) == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString tierText(Tier tier)
{
    switch (tier) {
    case Tier::MunicipalPool:
        return Text::tr("市级培育入库企业");
    case Tier::Innovative:
        return Text::tr("创新型中小企业");
    case Tier::Provincial:
        return Text::tr("专精特新中小企业");
    case Tier::LittleGiant:
        return Text::tr("专精特新“小巨人”企业");
    }
    return {};
}

QString tierBadgeText(Tier tier, const QString &districtId)
{
    switch (tier) {
    case Tier::MunicipalPool:
        return Text::tr("市级入库");
    case Tier::Innovative:
        return Text::tr("创新型");
    case Tier::Provincial: {
        const bool municipality =
            districtId == u"shizhu" || districtId == u"jiangjin" || districtId == u"liangjiang";
        return municipality ? Text::tr("市级") : Text::tr("省级");
    }
    case Tier::LittleGiant:
        return Text::tr("小巨人");
    }
    return {};
}

QString tierKeyText(const QString &key)
{
    if (const auto tier = tierFromKey(key))
        return tierText(*tier);
    if (key == u"listed")
        return Text::tr("上市企业");
    if (key == u"tech_sme")
        return Text::tr("科技型中小企业");
    if (key == u"high_tech")
        return Text::tr("高新技术企业");
    if (key == u"champion")
        return Text::tr("单项冠军");
    return key;
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Reserve:
        return Text::tr("储备");
    case Stage::Cultivation:
        return Text::tr("培育");
    case Stage::Promotion:
        return Text::tr("提升");
    case Stage::Exited:
        return Text::tr("退库");
    }
    return {};
}

QString exitReasonText(ExitReason reason)
{
    switch (reason) {
    case ExitReason::MovedOut:
        return Text::tr("迁出");
    case ExitReason::Deregistered:
        return Text::tr("注销");
    case ExitReason::Revoked:
        return Text::tr("吊销");
    case ExitReason::Closed:
        return Text::tr("停产破产");
    case ExitReason::Merged:
        return Text::tr("合并重组");
    case ExitReason::Dishonest:
        return Text::tr("失信");
    case ExitReason::NotSme:
        return Text::tr("已不属中小企业");
    case ExitReason::Other:
        return Text::tr("其他");
    }
    return {};
}

QString visitKindText(VisitKind kind)
{
    switch (kind) {
    case VisitKind::OnSite:
        return Text::tr("实地");
    case VisitKind::Phone:
        return Text::tr("电话");
    case VisitKind::Wechat:
        return Text::tr("微信");
    case VisitKind::Meeting:
        return Text::tr("座谈");
    case VisitKind::Incoming:
        return Text::tr("来访");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Specialist:
        return Text::tr("专员");
    case Role::Office:
        return Text::tr("科室");
    case Role::Head:
        return Text::tr("负责人");
    case Role::Administrator:
        return Text::tr("管理员");
    case Role::Leader:
        return Text::tr("领导");
    case Role::Auditor:
        return Text::tr("审计");
    }
    return {};
}

QString dutyText(Duty duty)
{
    switch (duty) {
    case Duty::Specialist:
        return Text::tr("服务专员");
    case Duty::Leader:
        return Text::tr("帮扶领导");
    case Duty::Member:
        return Text::tr("服务组成员");
    case Duty::Expert:
        return Text::tr("专家");
    }
    return {};
}

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return Text::tr("起草");
    case PlanState::Formal:
        return Text::tr("正式");
    case PlanState::Ended:
        return Text::tr("已结束");
    }
    return {};
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Stock:
        return Text::tr("期末有效");
    case Basis::Cumulative:
        return Text::tr("累计");
    case Basis::NewInPeriod:
        return Text::tr("期内新增");
    case Basis::AnnualFlow:
        return Text::tr("每年");
    case Basis::GrowthRate:
        return Text::tr("年均增速");
    case Basis::Coverage:
        return Text::tr("覆盖率");
    case Basis::Cap:
        return Text::tr("上限");
    case Basis::Rate:
        return Text::tr("比例");
    case Basis::Duration:
        return Text::tr("期限");
    case Basis::Threshold:
        return Text::tr("门槛");
    case Basis::Ratio:
        return Text::tr("配比");
    }
    return {};
}

QString comparatorText(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return Text::tr("达到");
    case Comparator::MoreThan:
        return Text::tr("超过");
    case Comparator::Equal:
        return Text::tr("等于");
    case Comparator::AtMost:
        return Text::tr("不超过");
    case Comparator::About:
        return Text::tr("左右");
    }
    return {};
}

QString requirementText(const PlanTarget &target)
{
    if (!target.value)
        return target.valueText.isEmpty() ? Text::tr("文件未量化") : target.valueText;
    const QString value = QStringLiteral("%1 %2").arg(quantityText(target.value), target.unit);
    // （承前）: the word stands with an earlier number; … stands for the name between the words.
    QString word = target.qualifier;
    word.remove(QStringLiteral("（承前）")); // data
    if (word.isEmpty())
        word = comparatorText(target.comparator);
    QString before = word.section(u'…', 0, 0);
    QString behind = word.section(u'…', 1);
    for (const char16_t *last : {u"以上", u"左右"}) { // data
        if (before == QString::fromUtf16(last))
            std::swap(before, behind);
    }
    const bool closing = behind == u"以上" || behind == u"左右" || behind == u"全覆盖";
    if (!closing)
        return QStringLiteral("%1 %2").arg(before + behind, value);
    return QStringLiteral("%1 %2%3").arg(before, value, behind).trimmed();
}

QString targetStatusText(TargetStatus status)
{
    switch (status) {
    case TargetStatus::OnTrack:
        return Text::tr("正常");
    case TargetStatus::Watch:
        return Text::tr("关注");
    case TargetStatus::Behind:
        return Text::tr("落后");
    case TargetStatus::Met:
        return Text::tr("已达成");
    case TargetStatus::Near:
        return Text::tr("接近");
    case TargetStatus::Missed:
        return Text::tr("未达成");
    case TargetStatus::Unset:
        return Text::tr("未设");
    }
    return {};
}

QString staffingRuleText(StaffingRule rule)
{
    switch (rule) {
    case StaffingRule::LeaderAndSpecialist:
        return Text::tr("一企一组：帮扶领导和服务专员");
    case StaffingRule::SpecialistAndPlan:
        return Text::tr("一企一策一人：服务专员和一策");
    case StaffingRule::SpecialistAndLinkedLeader:
        return Text::tr("每家1名服务专员，主要领导挂钩");
    case StaffingRule::None:
        return Text::tr("文件未作规定（只统计，不考核）");
    }
    return {};
}

QString backupOccasionText(BackupOccasion occasion)
{
    switch (occasion) {
    case BackupOccasion::Manual:
        return Text::tr("手动");
    case BackupOccasion::Close:
        return Text::tr("关闭时");
    case BackupOccasion::Import:
        return Text::tr("导入前");
    case BackupOccasion::Migration:
        return Text::tr("升级前");
    case BackupOccasion::Bulk:
        return Text::tr("批量操作前");
    }
    return {};
}

QString changeKindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Edit:
        return Text::tr("修改");
    case ChangeKind::Import:
        return Text::tr("导入");
    case ChangeKind::Revert:
        return Text::tr("撤销");
    case ChangeKind::Merge:
        return Text::tr("合并");
    case ChangeKind::Event:
        return Text::tr("事项");
    }
    return {};
}

std::optional<ChangeKind> changeKindFromWords(const QString &words)
{
    for (const ChangeKind kind : allChangeKinds) {
        if (words == changeKindKey(kind) || words == changeKindText(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<Stage> stageFromWords(const QString &words)
{
    return byWords(allStages, stageWords, words, stageKey, stageText);
}

std::optional<ExitReason> exitReasonFromWords(const QString &words)
{
    return byWords(allExitReasons, exitWords, words, exitReasonKey, exitReasonText);
}

std::optional<VisitKind> visitKindFromWords(const QString &words)
{
    return byWords(allVisitKinds, visitWords, words, visitKindKey, visitKindText);
}

std::optional<Role> roleFromWords(const QString &words)
{
    if (tidyText(words) == u"部门负责人") // data
        return Role::Head;
    return byWords(allRoles, roleWords, words, roleKey, roleText);
}

std::optional<Tier> tierFromWords(const QString &words)
{
    if (const auto tier = tierFromKey(tidyText(words)))
        return tier;
    QString plain = foldedName(words);
    plain.removeIf([](QChar c) { return c == u'“' || c == u'”' || c == u'"' || c == u'\''; });
    if (plain.contains(u"入库"))
        return Tier::MunicipalPool;
    // 湖北 called its provincial tier 省级小巨人 until 2022; only the state's own is national.
    const bool local = plain.contains(u"省级") || plain.contains(u"市级");
    if (plain.contains(u"小巨人"))
        return local ? Tier::Provincial : Tier::LittleGiant;
    if (plain.contains(u"创新型"))
        return Tier::Innovative;
    if (plain.contains(u"专精特新") || local)
        return plain.contains(u"国家") ? std::nullopt : std::optional(Tier::Provincial);
    return std::nullopt;
}

QString dateText(QDate day)
{
    return day.isNull() ? QStringLiteral("—") : day.toString(Qt::ISODate);
}

QString fileSizeText(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    if (bytes < kilo * kilo)
        return QStringLiteral("%1 KB").arg(std::max<qint64>(1, bytes / kilo));
    return QStringLiteral("%1 MB").arg(
        QString::number(static_cast<double>(bytes) / (kilo * kilo), 'f', 1));
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString quantityText(const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return QStringLiteral("—");
    const qint64 whole = quantity->scaled() / Quantity::scale;
    if (quantity->isWhole())
        return countText(whole);
    const double tenth = std::round(quantity->toDouble() * 10) / 10;
    return QLocale(QLocale::English).toString(tenth, 'f', 1);
}

QString percentText(double fraction)
{
    return QLocale(QLocale::English).toString(std::floor(fraction * 1000 + 0.5) / 10, 'f', 1) +
           u'%';
}

QString planTitleText(const Plan &plan)
{
    return plan.title.isEmpty() ? Text::tr("（标题首行缺失）") : plan.title;
}

QString creditCodeText(const QString &code, CreditCodeCheck check)
{
    switch (check) {
    case CreditCodeCheck::Valid:
        return {};
    case CreditCodeCheck::CheckFailed:
        return Text::tr("校验码算得 %1，请核对执照")
            .arg(creditCodeCheckCharacter(QStringView(code).left(17)));
    case CreditCodeCheck::WrongLength:
        return Text::tr("信用代码应为 18 位，现为 %1 位").arg(code.size());
    case CreditCodeCheck::WrongAlphabet: {
        const QString read = suggestCreditCode(code);
        if (!read.isEmpty())
            return Text::tr("信用代码不含字母 I、O，是否应为 %1").arg(read);
        return Text::tr("信用代码只含数字和大写字母（无 I、O、S、V、Z）");
    }
    case CreditCodeCheck::OnlyDigitsRun:
        return Text::tr("信用代码是顺序或重复的数字，不是真实代码");
    }
    return {};
}

QDate dayFromWords(const QString &words)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4})\\s*(?:[-/.]|年)\\s*(\\d{1,2})\\s*(?:[-/.]|月)\\s*(\\d{1,2})\\s*日?"
        "(?:[ T]00:00(?::00)?(?:\\.0+)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString plain = toHalfWidth(tidyText(words));
    for (const auto &pattern : {form, compact}) {
        const auto match = pattern.match(plain);
        if (match.hasMatch())
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
    }
    return {};
}

} // namespace peiyu
