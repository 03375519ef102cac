#include "services/listdistrict.h"

#include "domain/textfold.h"

#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

/// The districts beside those of the seeds, that published lists of their cities name. One sign
/// often is all that tells two of them apart (江津, 江北): what stands here is no slip.
constexpr const char16_t *neighbours[] = {
    u"万州 涪陵 渝中 大渡口 江北 沙坪坝 九龙坡 南岸 北碚 綦江 大足 渝北 巴南 黔江 长寿 江津 合川 "
    u"永川",
    u"南川 璧山 铜梁 潼南 荣昌 开州 梁平 武隆 城口 丰都 垫江 忠 云阳 奉节 巫山 巫溪 石柱 秀山 酉阳 "
    u"彭水",
    u"江岸 江汉 硚口 汉阳 武昌 青山 洪山 东西湖 汉南 蔡甸 江夏 黄陂 新洲",
    u"鲤城 丰泽 洛江 泉港 惠安 安溪 永春 德化 金门 石狮 晋江 南安"};

bool isNeighbour(const QString &words)
{
    const QString stem = words.size() > 1 ? words.chopped(1) : words;
    return std::any_of(std::begin(neighbours), std::end(neighbours), [&](const char16_t *line) {
        const QStringList names = QString::fromUtf16(line).split(u' ');
        return names.contains(words) || names.contains(stem);
    });
}

/// As people shorten it: 江津 of 江津区.
QString stemOf(const QString &shortName)
{
    return shortName.size() > 2 ? shortName.chopped(1) : shortName;
}

bool isOneSlipOf(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.size() < 2)
        return false;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        wrong += a[i] == b[i] ? 0 : 1;
    return wrong == 1;
}

bool isNameOf(const QString &words, const QString &name)
{
    return !name.isEmpty() && (words == name || words == stemOf(name));
}

} // namespace

ListedAs listedAs(const QString &cell, const PlaceDirectory &places, const DistrictId &home)
{
    const QString words = toHalfWidth(tidyText(cell)).remove(u' ');
    if (words.isEmpty())
        return ListedAs::Unsaid;
    if (const auto named = places.district(words))
        return *named == home ? ListedAs::Own : ListedAs::Elsewhere;
    const auto &all = places.districts();
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&](const District &district) { return district.id == home; });
    if (own == all.end())
        return ListedAs::Unclear;
    if (isNameOf(words, own->province) || isNameOf(words, own->city))
        return ListedAs::Unsaid;
    if (words.contains(stemOf(own->shortName)))
        return ListedAs::Own;
    if (!places.area(home, AreaKind::Town, words).id.isEmpty())
        return ListedAs::Own;
    if (isNeighbour(words))
        return ListedAs::Elsewhere;
    if (isOneSlipOf(words, own->shortName) || isOneSlipOf(words, own->name))
        return ListedAs::Unclear;
    static const QRegularExpression district(QStringLiteral("(?:区|县|市|旗|州|盟)$"));
    return district.match(words).hasMatch() ? ListedAs::Elsewhere : ListedAs::Unclear;
}

} // namespace peiyu
