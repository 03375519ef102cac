#include "firmlist.h"

#include "domain/creditcode.h"
#include "reference/divisions.h"

#include <QFile>

#include <xlsxwriter.h>

namespace peiyu {

namespace {

// No sign twice: pairs of them tell firms apart.
const QString brandSigns =
    QStringLiteral("鑫源恒泰华瑞宏达盛隆嘉禾中科天辰博远金鼎力帆长安渝江东方永兴昌茂德信诚和顺康宁"
                   "平福禄祥云海川山岳峰林森木石玉珠宝"
                   "光明辉煌星月亮阳春晓雨雪冰霜风雷电火炬升腾飞跃龙凤麒麟鹏程志大成功业精工匠心智"
                   "慧创新思维卓越优品质量美好佳亿万千百");
const QStringList places = {QStringLiteral("重庆"), QStringLiteral("江津"), QStringLiteral("渝西"),
                            QStringLiteral("武陵")};
const QStringList trades = {
    QStringLiteral("机械制造"),  QStringLiteral("汽车零部件"), QStringLiteral("电子科技"),
    QStringLiteral("新材料"),    QStringLiteral("生物医药"),   QStringLiteral("食品"),
    QStringLiteral("铝业"),      QStringLiteral("齿轮"),       QStringLiteral("消费品"),
    QStringLiteral("环保设备"),  QStringLiteral("智能装备"),   QStringLiteral("软件"),
    QStringLiteral("光电"),      QStringLiteral("通用航空"),   QStringLiteral("化工"),
    QStringLiteral("建材"),      QStringLiteral("纸业"),       QStringLiteral("包装"),
    QStringLiteral("陶瓷"),      QStringLiteral("摩托车配件"), QStringLiteral("模具"),
    QStringLiteral("电气"),      QStringLiteral("仪表"),       QStringLiteral("轴承"),
    QStringLiteral("药业"),      QStringLiteral("中药材"),     QStringLiteral("香业"),
    QStringLiteral("纺织"),      QStringLiteral("服饰"),       QStringLiteral("家居"),
    QStringLiteral("农业开发"),  QStringLiteral("物联网技术"), QStringLiteral("信息技术"),
    QStringLiteral("半导体"),    QStringLiteral("精密铸造"),   QStringLiteral("塑胶"),
    QStringLiteral("新能源"),    QStringLiteral("传动设备"),   QStringLiteral("检测技术"),
    QStringLiteral("供应链管理")};
const QString surnames = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗");
const QString givenNames = QStringLiteral("伟芳敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚");
const QStringList stages = {QStringLiteral("储备"), QStringLiteral("培育"), QStringLiteral("提升")};
constexpr int specialistCount = 20;

QString personName(int number)
{
    QString name(surnames[number % surnames.size()]);
    name += givenNames[number / 7 % givenNames.size()];
    name += givenNames[number / 3 % givenNames.size()];
    return name;
}

/// A bijection on the numbers below `size`, so that neighbours in the list are no neighbours in
/// the alphabet.
qint64 scattered(qint64 number, qint64 size)
{
    constexpr qint64 prime = 1'000'003;
    return number * prime % size;
}

struct Places
{
    QVector<District> districts = builtInDistricts();
    QVector<QVector<Area>> towns;

    Places()
    {
        for (const District &district : districts)
            towns.append(builtInTowns(district.id));
    }
};

const QStringList &headersOf(ListKind kind)
{
    static const QStringList firms = {
        QStringLiteral("企业名称"), QStringLiteral("统一社会信用代码"), QStringLiteral("区县"),
        QStringLiteral("镇街"),     QStringLiteral("所属行业"),         QStringLiteral("联系人"),
        QStringLiteral("联系电话"), QStringLiteral("注册地址"),         QStringLiteral("成立日期"),
        QStringLiteral("从业人员"), QStringLiteral("营业收入（万元）"), QStringLiteral("专利数")};
    static const QStringList pool = {
        QStringLiteral("企业名称"), QStringLiteral("统一社会信用代码"), QStringLiteral("区县"),
        QStringLiteral("镇街"),     QStringLiteral("所属行业"),         QStringLiteral("联系人"),
        QStringLiteral("联系电话"), QStringLiteral("注册地址"),         QStringLiteral("认定日期"),
        QStringLiteral("梯度"),     QStringLiteral("培育阶段"),         QStringLiteral("服务专员")};
    return kind == ListKind::Firms ? firms : pool;
}

} // namespace

QStringList listedSpecialists()
{
    QStringList names;
    for (int i = 0; i < specialistCount; ++i)
        names.append(personName(i * 37 + 1));
    return names;
}

ListedFirm listedFirm(int number)
{
    static const Places known;
    static const QStringList specialists = listedSpecialists();
    const qint64 signs = brandSigns.size();
    const qint64 all = signs * signs * trades.size() * places.size();
    qint64 mixed = scattered(number, all);
    const auto part = [&mixed](qint64 size) {
        const qint64 found = mixed % size;
        mixed /= size;
        return found;
    };
    const QChar first = brandSigns[part(signs)];
    const QChar second = brandSigns[part(signs)];
    const QString trade = trades[part(trades.size())];
    const QString place = places[part(places.size())];
    const qsizetype district = number % known.districts.size();
    const QVector<Area> &towns = known.towns[district];
    ListedFirm firm;
    firm.name = place + first + second + trade + QStringLiteral("有限公司");
    const QString head = QStringLiteral("91500116MA%1").arg(number, 7, 10, QLatin1Char('0'));
    firm.code = head + creditCodeCheckCharacter(head);
    firm.district = known.districts[district].shortName;
    firm.town = towns[number / 5 % towns.size()].name;
    firm.industry = trade;
    firm.contact = personName(number);
    firm.phone = QStringLiteral("138%1").arg(number % 100'000'000, 8, 10, QLatin1Char('0'));
    firm.address = QStringLiteral("%1%2%3号").arg(firm.district, firm.town).arg(number % 899 + 1);
    firm.specialist = number % 4 == 3 ? QString() : specialists[number % specialistCount];
    firm.stage = stages[number % stages.size()];
    firm.titleFrom = QDate(2021, 3, 1).addDays(number * 7LL % 1500);
    return firm;
}

void writeFirmList(const QString &path, int count, ListKind kind, Strings strings)
{
    lxw_workbook_options options{};
    options.constant_memory = strings == Strings::Inline ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "台账");
    const auto text = [sheet](int row, int column, const QString &value) {
        if (!value.isEmpty())
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                   static_cast<lxw_col_t>(column), value.toUtf8().constData(),
                                   nullptr);
    };
    const auto number = [sheet](int row, int column, double value) {
        worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                               value, nullptr);
    };
    const QStringList &headers = headersOf(kind);
    for (int column = 0; column < headers.size(); ++column)
        text(0, column, headers[column]);
    for (int i = 0; i < count; ++i) {
        const ListedFirm firm = listedFirm(i);
        const QStringList common = {firm.name,     firm.code,    firm.district, firm.town,
                                    firm.industry, firm.contact, firm.phone,    firm.address};
        for (int column = 0; column < common.size(); ++column)
            text(i + 1, column, common[column]);
        text(i + 1, 8, firm.titleFrom.toString(Qt::ISODate));
        if (kind == ListKind::Firms) {
            number(i + 1, 9, i % 900 + 5);
            number(i + 1, 10, i % 90000 + 0.5);
            number(i + 1, 11, i % 60);
        } else {
            text(i + 1, 9, QStringLiteral("创新型中小企业"));
            text(i + 1, 10, firm.stage);
            text(i + 1, 11, firm.specialist);
        }
    }
    workbook_close(book);
}

} // namespace peiyu
