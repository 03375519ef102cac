#include "domain/planwords.h"

#include "domain/textfold.h"
#include "domain/tier.h"

#include <QRegularExpression>

namespace peiyu {

namespace {

/// Half width, no blanks, no quotation marks: how the words are looked through.
QString plainWords(const QString &words)
{
    static const QRegularExpression left(QStringLiteral("[\\s\"'“”‘’「」《》]"));
    QString plain = toHalfWidth(words);
    plain.remove(left);
    return plain;
}

bool holdsAny(const QString &text, std::initializer_list<const char16_t *> words)
{
    for (const char16_t *word : words) {
        if (text.contains(QString::fromUtf16(word)))
            return true;
    }
    return false;
}

/// Years and what stands in brackets say nothing of the amount.
QString withoutAsides(QString text)
{
    static const QRegularExpression aside(QStringLiteral("\\([^()]*\\)|\\[[^\\[\\]]*\\]"));
    static const QRegularExpression year(
        QStringLiteral("(?:截至|截止|到|至)?20\\d\\d(?:-20\\d\\d)?年(?:底|末)?(?:前)?[,，、]?"));
    text.remove(aside);
    text.remove(year);
    return text;
}

const QRegularExpression &amount()
{
    static const QRegularExpression pattern(
        QStringLiteral("(\\d[\\d,，]*(?:\\.\\d+)?)(万家|亿元|万元|家次|人次|家|户|个百分点|个|件|"
                       "名|人|项|场|次|类|"
                       "批|条|张|期|种|%)?(/年|每年)?"));
    return pattern;
}

Comparator comparatorOf(const QString &text)
{
    if (holdsAny(text, {u"不超过", u"不高于", u"不多于", u"不大于", u"以内", u"以下", u"至多", u"≤",
                        u"<"}))
        return Comparator::AtMost;
    if (holdsAny(text, {u"左右", u"大约", u"约", u"~"}))
        return Comparator::About;
    // ≥ and >= ask for no more than the number itself.
    if (holdsAny(text, {u"≥", u">=", u"不少于", u"不低于", u"不小于", u"以上", u"至少"}) &&
        !holdsAny(text, {u"超过", u"突破"}))
        return Comparator::AtLeast;
    if (holdsAny(text, {u"超过", u"大于", u"高于", u"多于", u"突破", u">"}))
        return Comparator::MoreThan;
    if (text.startsWith(u'='))
        return Comparator::Equal;
    return Comparator::AtLeast;
}

QString trimmedSigns(QString text)
{
    static const QRegularExpression ends(
        QStringLiteral("^[…,，。；;、:：≥≤<>=~]+|[…,，。；;、:：]+$"));
    QString before;
    while (before != text) {
        before = text;
        text.remove(ends);
    }
    return text;
}

} // namespace

RequirementReading requirementFromWords(const QString &words)
{
    const QString text = withoutAsides(plainWords(words));
    RequirementReading reading;
    reading.comparator = comparatorOf(text);
    auto matches = amount().globalMatch(text);
    QRegularExpressionMatch only;
    while (matches.hasNext()) {
        only = matches.next();
        ++reading.numbers;
    }
    if (reading.numbers == 0 && text.contains(QStringLiteral("全覆盖"))) {
        reading.value = Quantity::fromCount(100);
        reading.unit = QStringLiteral("%");
        reading.qualifier = trimmedSigns(text);
        reading.coverage = true;
        return reading;
    }
    if (reading.numbers != 1)
        return reading;
    static const QRegularExpression thousands(QStringLiteral("[,，]"));
    reading.value = Quantity::fromText(only.captured(1).remove(thousands));
    reading.unit = only.captured(2);
    if (!only.captured(3).isEmpty() && !reading.unit.isEmpty())
        reading.unit += QStringLiteral("/年");
    QString around = text;
    around.replace(only.capturedStart(), only.capturedLength(), QStringLiteral("…"));
    reading.qualifier = trimmedSigns(around);
    return reading;
}

QDate deadlineFromWords(const QString &words)
{
    const QString text = plainWords(words);
    static const QRegularExpression pattern(
        QStringLiteral("(20\\d\\d)(?:[-/.年](?:(\\d{1,2})(?!\\d)(?:[-/.月](?:(\\d{1,2}))?)?)?)?"));
    QRegularExpressionMatch last;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        last = matches.next(); // 2026-2028年: the later one
    if (!last.hasMatch())
        return {};
    const int year = last.captured(1).toInt();
    const int month = last.captured(2).toInt();
    const int day = last.captured(3).toInt();
    if (month > 12)
        return {};
    if (month > 0 && day > 0)
        return QDate(year, month, day);
    if (month > 0)
        return QDate(year, month, 1).addMonths(1).addDays(-1);
    if (text.contains(QStringLiteral("上半年")))
        return QDate(year, 6, 30);
    static const QStringList quarters = {QStringLiteral("一季度"), QStringLiteral("二季度"),
                                         QStringLiteral("三季度")};
    for (qsizetype i = 0; i < quarters.size(); ++i) {
        if (text.contains(quarters[i]))
            return QDate(year, static_cast<int>(i) * 3 + 4, 1).addDays(-1);
    }
    return QDate(year, 12, 31);
}

std::optional<Basis> basisFromWords(const QString &words)
{
    const QString text = plainWords(words);
    if (holdsAny(text, {u"覆盖率", u"全覆盖", u"覆盖面"}))
        return Basis::Coverage;
    if (holdsAny(text, {u"增速", u"增长率", u"年均增长"}))
        return Basis::GrowthRate;
    if (holdsAny(text, {u"累计"}))
        return Basis::Cumulative;
    if (holdsAny(text, {u"每年", u"/年", u"年度新增", u"逐年"}))
        return Basis::AnnualFlow;
    if (holdsAny(text, {u"新增", u"新培育", u"净增", u"期内", u"新认定", u"新建", u"新创建"}))
        return Basis::NewInPeriod;
    if (holdsAny(text, {u"期末", u"有效", u"存量", u"总量", u"总数", u"现有"}))
        return Basis::Stock;
    return std::nullopt;
}

QString tierKeyFromTargetName(const QString &name)
{
    QString text = withoutAsides(plainWords(name));
    static const QRegularExpression tail(
        QStringLiteral("(?:总数量|数量|总数|户数|家数|个数|数)?(?:达到|力争)?$"));
    text.remove(tail);
    const bool firms =
        text.endsWith(QStringLiteral("企业")) || text.endsWith(QStringLiteral("小巨人")) ||
        text.endsWith(QStringLiteral("单项冠军")) || text.endsWith(QStringLiteral("专精特新"));
    if (!firms || holdsAny(text, {u"服务", u"后备", u"拟上市", u"储备", u"示范"}))
        return {};
    if (text.contains(QStringLiteral("单项冠军")))
        return QStringLiteral("champion");
    if (text.contains(QStringLiteral("小巨人")))
        return text.contains(QStringLiteral("省级")) && !text.contains(QStringLiteral("国家"))
                   ? tierKey(Tier::Provincial) // 湖北 calls its own so
                   : tierKey(Tier::LittleGiant);
    if (text.contains(QStringLiteral("专精特新")))
        return holdsAny(text, {u"入库"}) ? tierKey(Tier::MunicipalPool) : tierKey(Tier::Provincial);
    if (text.contains(QStringLiteral("创新型")))
        return tierKey(Tier::Innovative);
    if (text.contains(QStringLiteral("高新技术")))
        return QStringLiteral("high_tech");
    if (text.contains(QStringLiteral("科技型")))
        return QStringLiteral("tech_sme");
    if (text.contains(QStringLiteral("上市")))
        return QStringLiteral("listed");
    return {};
}

} // namespace peiyu
