#include "services/samplewords.h"

#include "domain/creditcode.h"

#include <array>

namespace peiyu {

namespace {

// Data, not interface: the sample base speaks Chinese in every language of the interface.
constexpr char16_t firstBrand[] = u"砺云沐恒桥青柏启鼎汇双思牧锐辰弘金墨岚澄朗睿卓泓翰晟琦钧拓骏";
constexpr char16_t secondBrand[] = u"锋岫川芷南筑屿岚翎澜穗垣野禾岱栈砻禾峤泽程启越源林凯珩立疆驰";

struct Trade
{
    const char16_t *division;
    const char16_t *product;
};
constexpr std::array trades = {
    Trade{u"专用设备制造业", u"精密机械"},
    Trade{u"通用设备制造业", u"泵业"},
    Trade{u"汽车制造业", u"汽车零部件"},
    Trade{u"电气机械和器材制造业", u"电控系统"},
    Trade{u"仪器仪表制造业", u"传感技术"},
    Trade{u"计算机、通信和其他电子设备制造业", u"电子科技"},
    Trade{u"化学原料和化学制品制造业", u"新材料"},
    Trade{u"非金属矿物制品业", u"装配建材"},
    Trade{u"有色金属冶炼和压延加工业", u"铝业"},
    Trade{u"金属制品业", u"模具"},
    Trade{u"医药制造业", u"生物医药"},
    Trade{u"食品制造业", u"食品科技"},
    Trade{u"酒、饮料和精制茶制造业", u"酿造"},
    Trade{u"橡胶和塑料制品业", u"高分子材料"},
    Trade{u"软件和信息技术服务业", u"智能软件"},
    Trade{u"铁路、船舶、航空航天和其他运输设备制造业", u"航空装备"},
    Trade{u"农副食品加工业", u"粮油机械"},
    Trade{u"生态保护和环境治理业", u"环保设备"},
};

constexpr char16_t surnames[] = u"李王张刘陈杨黄周吴徐孙马朱胡郭何罗高林郑谢唐韩曹许邓冯曾彭萧";
constexpr char16_t givenNames[] = u"敏岩涛洁静宇峰琳娟凯颖波雪梅丹健霞磊倩航莉辉燕超玲斌芳阳萍旭";

constexpr std::array visitTexts = {
    u"了解订单和用工，四季度排产饱满；提醒按时更新平台数据。",
    u"三期厂房用电需增容，带回转相关部门；讲解研发费用加计扣除。",
    u"核对复核材料清单，缺审计报告，企业答应月底前补齐。",
    u"走访车间，数字化改造正在选型；介绍诊断服务。",
    u"企业反映招工难，已联系人社部门参加专场招聘会。",
    u"讲解专精特新申报条件，企业有申报意愿。",
};
constexpr std::array gaps = {
    u"研发费用占比不足，专利偏少",
    u"近两年主营收入增长率不足 5%",
    u"缺省级以上研发机构",
    u"主导产品市场占有率证明不足",
    u"资产负债率偏高",
};
constexpr std::array nextSteps = {
    u"协助申报市级企业技术中心", u"对接知识产权机构，布局 2 项发明专利",
    u"完成平台年度数据更新",     u"约会计师事务所出具研发专项审计",
    u"组织参加数字化转型诊断",
};

template <size_t N> QString pick(const std::array<const char16_t *, N> &list, int index)
{
    return QString::fromUtf16(list[static_cast<size_t>(index) % N]);
}

QChar letter(QStringView alphabet, int index)
{
    return alphabet[index % alphabet.size()];
}

} // namespace

std::uint64_t SampleChance::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31U);
}

int SampleChance::below(int limit)
{
    return static_cast<int>(next() % static_cast<std::uint64_t>(limit));
}

QString SampleChance::id()
{
    const std::uint64_t high = next();
    const std::uint64_t low = next();
    // 0x0193… milliseconds: a day of November 2024; version 7, variant 10.
    return QStringLiteral("01930000-%1-7%2-8%3-%4")
        .arg(high & 0xffffU, 4, 16, QLatin1Char('0'))
        .arg((high >> 16U) & 0xfffU, 3, 16, QLatin1Char('0'))
        .arg((high >> 28U) & 0xfffU, 3, 16, QLatin1Char('0'))
        .arg(low & 0xffffffffffffU, 12, 16, QLatin1Char('0'));
}

QString sampleBrand(int index)
{
    const QStringView first(firstBrand);
    const QStringView second(secondBrand);
    const int rounds = static_cast<int>(first.size());
    return QString(letter(first, index)) + letter(second, index / rounds + index);
}

SampleTrade sampleTrade(int index)
{
    const Trade &trade = trades[static_cast<size_t>(index) % trades.size()];
    return {QString::fromUtf16(trade.division), QString::fromUtf16(trade.product)};
}

QString samplePerson(int index)
{
    const QStringView last(surnames);
    const QStringView given(givenNames);
    return QString(letter(last, index)) +
           letter(given, index + index / static_cast<int>(last.size()) * 7);
}

QString sampleCreditCode(const QString &gbCode, int index)
{
    static constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    QString body;
    int rest = index;
    for (int i = 0; i < 4; ++i) {
        body.prepend(QChar(alphabet[rest % 31]));
        rest /= 31;
    }
    const QString first17 =
        QStringLiteral("91") + gbCode + QStringLiteral("MA5T") + body + QStringLiteral("0");
    return first17 + creditCodeCheckCharacter(first17);
}

QString sampleVisitText(int index)
{
    return pick(visitTexts, index);
}

QString sampleGap(int index)
{
    return pick(gaps, index);
}

QString sampleNextStep(int index)
{
    return pick(nextSteps, index);
}

} // namespace peiyu
