#include "reference/pinyin.h"
#include "support/printers.h"

#include <algorithm>

using namespace peiyu;

namespace {

/// Whether people who type these initials find the name.
bool found(const QString &name, const QString &initials)
{
    const QStringList tokens = initialTokens(name);
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const QString &token) { return token.startsWith(initials); });
}

/// The syllables a name sorts by.
QString sorted(const QString &name)
{
    return pinyinSortKey(name).section(u'\t', 0, 0);
}

} // namespace

TEST_CASE("initials follow the phrase, not the single character")
{
    const auto [name, right, wrong] = GENERATE(table<QString, QString, QString>({
        {u"重庆长安汽车股份有限公司"_qs, u"cqcaqc"_qs, u"zqzaqc"_qs},
        {u"厦门金龙"_qs, u"xmjl"_qs, u"smjl"_qs},
        {u"重庆长寿化工"_qs, u"cqcshg"_qs, u"cqzshg"_qs},
        {u"会稽山绍兴酒"_qs, u"kjssxj"_qs, u"hjssxj"_qs},
        {u"都江堰水泥"_qs, u"djysn"_qs, u"d j"_qs},
        {u"江津农村商业银行"_qs, u"jjncsyyh"_qs, u"jjncsyyx"_qs},
        {u"三一重工"_qs, u"syzg"_qs, u"sycg"_qs},
        {u"重钢集团"_qs, u"cg"_qs, u"zg"_qs},
        {u"番禺珠江钢管"_qs, u"pyzjgg"_qs, u"fyzjgg"_qs},
        {u"东阿阿胶"_qs, u"deej"_qs, u"daaj"_qs},
        {u"六安江淮电机"_qs, u"lajhdj"_qs, u"l a"_qs},
        {u"乐清电器"_qs, u"yqdq"_qs, u"lqdq"_qs},
        {u"乐山电力"_qs, u"lsdl"_qs, u"ysdl"_qs},
        {u"家庭音乐教育"_qs, u"jtyyjy"_qs, u"jtyljy"_qs},
        {u"渝空调制造"_qs, u"yktzz"_qs, u"ykdzz"_qs},
        {u"成长创投"_qs, u"czct"_qs, u"ccct"_qs},
        {u"武汉市长江电缆"_qs, u"whscjdl"_qs, u"whszjdl"_qs},
        {u"电力行业协会"_qs, u"dlhyxh"_qs, u"dlxyxh"_qs},
        {u"西藏药业"_qs, u"xzyy"_qs, u"xcyy"_qs},
        {u"冷藏设备"_qs, u"lcsb"_qs, u"lzsb"_qs},
        {u"高丽参业"_qs, u"glsy"_qs, u"glcy"_qs},
        {u"沌口电子"_qs, u"zkdz"_qs, u"dkdz"_qs},
        {u"给排水设备"_qs, u"jpssb"_qs, u"gpssb"_qs},
        {u"远望大厦"_qs, u"ywds"_qs, u"ywdx"_qs},
    }));
    CAPTURE(name.toStdString());
    CHECK(found(name, right));
    CHECK_FALSE(found(name, wrong));
}

TEST_CASE("two usual readings are both found and the first one sorts")
{
    CHECK(found(u"朝阳机械"_qs, u"cyjx"_qs));
    CHECK(found(u"朝阳机械"_qs, u"zyjx"_qs));
    CHECK(sorted(u"朝阳"_qs) == u"chao yang"_qs);
    // 长 outside known words: c and z both (重庆 c only).
    CHECK(found(u"益长科技"_qs, u"yckj"_qs));
    CHECK(found(u"益长科技"_qs, u"yzkj"_qs));
    CHECK(sorted(u"益长"_qs) == u"yi chang"_qs);
    CHECK(found(u"柏林镇机械厂"_qs, u"blzjxc"_qs));
    CHECK(pinyinReadings(u"民乐镇") == QStringList{u"min le zhen"_qs, u"min yue zhen"_qs});
}

TEST_CASE("a name full of ambiguous words stays bounded")
{
    const QStringList readings = pinyinReadings(u"朝阳朝阳朝阳朝阳朝阳朝阳朝阳");
    CHECK(readings.size() == 4);
    CHECK(readings.first().startsWith(u"chao yang chao yang chao yang"_qs));
    CHECK(initialTokens(u"朝阳朝阳朝阳朝阳朝阳").contains(u"cycycycycy"_qs));
}

TEST_CASE("tokens begin at every character and leave the legal form out")
{
    CHECK(initialTokens(u"3M中国（集团）有限公司") ==
          QStringList{u"3mzg"_qs, u"mzg"_qs, u"zg"_qs, u"g"_qs});
    CHECK(initialTokens(u"石柱辣椒集团股份有限公司") ==
          QStringList{u"szlj"_qs, u"zlj"_qs, u"lj"_qs, u"j"_qs});
    CHECK(initialTokens(u"ＡＢ１有限责任公司") == QStringList{u"ab1"_qs, u"b1"_qs, u"1"_qs});
    CHECK(initialTokens(u"中国银行 (香港)").contains(u"zgyhxg"_qs));
    // A name that is nothing but a legal form stays.
    CHECK(initialTokens(u"集团") == QStringList{u"jt"_qs, u"t"_qs});
    CHECK(initialTokens(u"").isEmpty());
    CHECK(initialTokens(u"（）·").isEmpty());
}

TEST_CASE("names sort by digits, Latin letters, then syllables")
{
    QStringList names = {u"重庆"_qs,      u"西安电子"_qs, u"先锋镇"_qs, u"3M中国"_qs, u"abb电气"_qs,
                         u"ABB变压器"_qs, u"阿里"_qs,     u"昌元"_qs,   u"长寿"_qs,   u"360安全"_qs,
                         u"重庆长安"_qs,  u"中国"_qs,     u"吕氏"_qs,   u"露水"_qs};
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return pinyinSortKey(a).toUtf8() < pinyinSortKey(b).toUtf8();
    });
    CHECK(names == QStringList{u"360安全"_qs, u"3M中国"_qs, u"ABB变压器"_qs, u"abb电气"_qs,
                               u"阿里"_qs, u"长寿"_qs, u"昌元"_qs, u"重庆"_qs, u"重庆长安"_qs,
                               u"露水"_qs, u"吕氏"_qs, u"西安电子"_qs, u"先锋镇"_qs, u"中国"_qs});
}

TEST_CASE("a sort key is the syllables and then the name")
{
    CHECK(pinyinSortKey(u"3M中国") == u"3M zhong guo\t3M中国"_qs);
    CHECK(sorted(u"重庆（江津）A-b股份"_qs) == u"chong qing jiang jin A B gu fen"_qs);
    CHECK(sorted(u"女儿绿酒略"_qs) == u"nv er lv jiu lve"_qs);
    CHECK(sorted(u"〇一二"_qs) == u"ling yi er"_qs);
    // Same syllables, other characters: still two keys.
    CHECK(pinyinSortKey(u"宏达") != pinyinSortKey(u"鸿达"));
    CHECK(pinyinSortKey(u"") == u"\t"_qs);
}

TEST_CASE("rare characters and broken text do no harm")
{
    CHECK(sorted(u"𬭳鑫堃"_qs).endsWith(u"xin kun"_qs));
    CHECK(initialTokens(u"垚鑫").contains(u"yx"_qs));
    const QString lone = QString(QChar(0xd842)) + u"安"_qs + QChar(0xdfb7);
    CHECK(initialTokens(lone) == QStringList{u"a"_qs});
    CHECK(searchCharacters(lone) == u"安"_qs);
    CHECK(sorted(u"カナ安"_qs) == u"カナ an"_qs);
}

TEST_CASE("search characters are single, half width and lower case")
{
    CHECK(searchCharacters(u"重庆ＡＢc12（集团）、有限") == u"重 庆 a b c 1 2 集 团 有 限"_qs);
    CHECK(searchCharacters(u"𠮷野家") == u"𠮷 野 家"_qs);
    CHECK(searchCharacters(u" \t—“”·") == QString());
}

TEST_CASE("readings carry syllables where the characters stood")
{
    CHECK(pinyinReadings(u"重庆长安汽车有限公司") == QStringList{u"chong qing chang an qi che"_qs});
    CHECK(pinyinReadings(u"3M中国") == QStringList{u"3 m zhong guo"_qs});
}

TEST_CASE("typed pinyin falls into syllables")
{
    CHECK(splitPinyin(u"changan").contains(QStringList{u"chang"_qs, u"an"_qs}));
    CHECK(splitPinyin(u"changa").contains(QStringList{u"chang"_qs, u"a"_qs}));
    CHECK(splitPinyin(u"ChongQ") == QVector<QStringList>{{u"chong"_qs, u"q"_qs}});
    const auto xian = splitPinyin(u"xian");
    CHECK(xian.first() == QStringList{u"xian"_qs});
    CHECK(xian.contains(QStringList{u"xi"_qs, u"an"_qs}));
    CHECK(splitPinyin(u"xi'an").first() == QStringList{u"xi"_qs, u"an"_qs});
    CHECK(splitPinyin(u"xi an").first() == QStringList{u"xi"_qs, u"an"_qs});
    CHECK(splitPinyin(u"91500").isEmpty());
    CHECK(splitPinyin(u"cqca").isEmpty());
    CHECK(splitPinyin(u"长安").isEmpty());
    CHECK(splitPinyin(u"").isEmpty());
    // No split reaches the end: found out at once, not by trying all.
    CHECK(splitPinyin(u"an"_qs.repeated(200) + u"iv"_qs).isEmpty());
    CHECK(splitPinyin(u"xian"_qs.repeated(200)).size() == 8);
}

TEST_CASE("the rule has a mark of its version and content")
{
    CHECK(pinyinRule().startsWith(u"1-"_qs));
    CHECK(pinyinRule().size() > 10);
}
