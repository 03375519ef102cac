#include "services/requestledgerwords.h"

#include "domain/textfold.h"
#include "exchange/importwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

/// What ledgers write, and the shipped category it stands for. Data, not interface.
struct CategoryWord
{
    const char16_t *word;
    const char16_t *category;
};
constexpr CategoryWord categoryWords[] = {
    {u"用电", u"用能与环境容量"},
    {u"供电", u"用能与环境容量"},
    {u"用气", u"用能与环境容量"},
    {u"用水", u"用能与环境容量"},
    {u"用能", u"用能与环境容量"},
    {u"环评", u"用能与环境容量"},
    {u"招工", u"用工招聘"},
    {u"用工", u"用工招聘"},
    {u"招聘", u"用工招聘"},
    {u"融资", u"融资信贷"},
    {u"贷款", u"融资信贷"},
    {u"信贷", u"融资信贷"},
    {u"用地", u"用地与厂房"},
    {u"土地", u"用地与厂房"},
    {u"厂房", u"用地与厂房"},
    {u"上市", u"股权与上市"},
    {u"股权", u"股权与上市"},
    {u"人才", u"人才引育"},
    {u"技术创新", u"技术创新与产学研"},
    {u"产学研", u"技术创新与产学研"},
    {u"数字化", u"数字化绿色化改造"},
    {u"技改", u"数字化绿色化改造"},
    {u"专利", u"知识产权"},
    {u"知识产权", u"知识产权"},
    {u"标准", u"质量标准与品牌"},
    {u"品牌", u"质量标准与品牌"},
    {u"市场", u"市场开拓与供应链配套"},
    {u"订单", u"市场开拓与供应链配套"},
    {u"奖补", u"资金奖补兑现"},
    {u"补贴", u"资金奖补兑现"},
    {u"税", u"税费优惠"},
    {u"审批", u"行政审批与证照"},
    {u"证照", u"行政审批与证照"},
    {u"许可", u"行政审批与证照"},
    {u"法律", u"法律与合规"},
    {u"培训", u"培训与管理提升"},
    {u"子女", u"生活配套(住房子女入学等)"},
    {u"住房", u"生活配套(住房子女入学等)"},
    {u"生活", u"生活配套(住房子女入学等)"},
    {u"政策咨询", u"政策咨询与申报"},
    {u"申报", u"政策咨询与申报"},
    {u"建议", u"意见建议"},
};

QString plainCategory(const QString &words)
{
    static const QRegularExpression signs(QStringLiteral("[\\s()、,/和与及类]"));
    return toHalfWidth(words).remove(signs);
}

const RequestCategory *categoryWith(const QVector<RequestCategory> &all, QStringView id)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const RequestCategory &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// One of a list by the words in it; none where two speak.
template <class Enum, size_t N>
std::optional<Enum> byPart(const QString &words,
                           const std::pair<const char16_t *, Enum> (&parts)[N])
{
    std::optional<Enum> found;
    for (const auto &[word, value] : parts) {
        if (!words.contains(QStringView(word)))
            continue;
        if (found && *found != value)
            return std::nullopt;
        found = value;
    }
    return found;
}

} // namespace

CategoryReading readRequestCategory(const QVector<RequestCategory> &all, const QString &words)
{
    const QString wanted = plainCategory(words);
    if (wanted.isEmpty())
        return {};
    const RequestCategory *near = nullptr;
    int like = 0;
    for (const RequestCategory &one : all) {
        const QString name = plainCategory(one.name);
        if (name == wanted || one.id == words)
            return {&one, true};
        // 融资 of 融资信贷; not a single sign, and not where two would do.
        if (one.active && wanted.size() > 1 && (name.contains(wanted) || wanted.contains(name))) {
            near = &one;
            ++like;
        }
    }
    if (like == 1)
        return {near, false};
    const RequestCategory *found = nullptr;
    for (const CategoryWord &word : categoryWords) {
        if (!words.contains(QStringView(word.word)))
            continue;
        const RequestCategory *one = categoryWith(all, QStringView(word.category));
        if (found && one && found != one)
            return {};
        found = one ? one : found;
    }
    return {found, false};
}

const RequestCategory *otherCategory(const QVector<RequestCategory> &all)
{
    return categoryWith(all, u"其他");
}

std::optional<RequestKind> readRequestKind(const QString &words)
{
    if (const auto exact = requestKindFromWords(words))
        return exact;
    static constexpr std::pair<const char16_t *, RequestKind> parts[] = {
        {u"咨询", RequestKind::Consultation}, {u"跨部门", RequestKind::CrossUnit},
        {u"多部门", RequestKind::CrossUnit},  {u"疑难", RequestKind::Hard},
        {u"复杂", RequestKind::Hard},         {u"重大", RequestKind::Hard},
        {u"一般", RequestKind::General},      {u"普通", RequestKind::General},
        {u"建议", RequestKind::Suggestion}};
    return byPart(words, parts);
}

std::optional<RequestSource> readRequestSource(const QString &words)
{
    if (const auto exact = requestSourceFromWords(words))
        return exact;
    static constexpr std::pair<const char16_t *, RequestSource> parts[] = {
        {u"走访", RequestSource::Visit},    {u"上门", RequestSource::Visit},
        {u"电话", RequestSource::Call},     {u"来电", RequestSource::Call},
        {u"热线", RequestSource::Call},     {u"座谈", RequestSource::Meeting},
        {u"会议", RequestSource::Meeting},  {u"平台", RequestSource::Platform},
        {u"网站", RequestSource::Platform}, {u"上级", RequestSource::Superior},
        {u"转办", RequestSource::Superior}, {u"交办", RequestSource::Superior},
        {u"自提", RequestSource::Own},      {u"自主", RequestSource::Own},
        {u"来信", RequestSource::Own}};
    return byPart(words, parts);
}

ResultReading readRequestResult(const QString &words)
{
    if (words.isEmpty())
        return {};
    if (const auto exact = requestResultFromWords(words))
        return {exact, false, false};
    const auto has = [&words](const char16_t *part) { return words.contains(QStringView(part)); };
    if (has(u"不予受理") || has(u"不受理"))
        return {std::nullopt, true, false};
    if (has(u"办理中") || has(u"正在") || has(u"未办结") || has(u"未解决") || has(u"跟进"))
        return {std::nullopt, false, true};
    if (has(u"无法") || has(u"不能") || has(u"不符合"))
        return {RequestResult::Unsolvable, false, false};
    if (has(u"部分"))
        return {RequestResult::PartlySolved, false, false};
    if (has(u"计划") || has(u"逐步"))
        return {RequestResult::Planned, false, false};
    if (has(u"解释") || has(u"说明") || has(u"答复"))
        return {RequestResult::Explained, false, false};
    if (has(u"解决") || has(u"办结") || has(u"办成") || readYesNo(words) == true)
        return {RequestResult::Solved, false, false};
    if (readYesNo(words) == false)
        return {std::nullopt, false, true};
    return {};
}

std::optional<Satisfaction> readSatisfaction(const QString &words)
{
    if (const auto exact = satisfactionFromWords(words))
        return exact;
    const auto has = [&words](const char16_t *part) { return words.contains(QStringView(part)); };
    if (has(u"不满意"))
        return Satisfaction::Unsatisfied;
    if (has(u"基本满意") || has(u"较满意") || has(u"比较满意"))
        return Satisfaction::Mostly;
    if (has(u"满意"))
        return Satisfaction::Satisfied;
    if (has(u"未评价") || has(u"未回访") || has(u"未联系"))
        return Satisfaction::NotRated;
    return std::nullopt;
}

bool readUrgent(const QString &words)
{
    if (const auto yes = readYesNo(words))
        return *yes;
    return words.contains(QStringView(u"急")) && !words.contains(QStringView(u"不")) &&
           !words.contains(QStringView(u"缓"));
}

QStringList unitsIn(const QString &words)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/\\n]+"));
    QStringList names;
    for (const QString &one : words.split(between, Qt::SkipEmptyParts)) {
        const QString name = tidyText(one);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace peiyu
