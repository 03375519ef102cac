#include "services/samplerecords.h"

#include "domain/firmrecords.h"
#include "domain/yearlyfigure.h"
#include "repositories/firmrecordrepository.h"

namespace peiyu {

namespace {

constexpr int firstYear = 2023;
constexpr int lastYear = 2025;

QString wan(int hundredths)
{
    return Money::fromFen(static_cast<qint64>(hundredths) * 10'000).exact();
}

Result<> writeYears(UnitOfWork &unit, const EnterpriseId &firm, SampleChance &chance)
{
    int revenue = 120'000 + chance.below(1'800'000); // hundredths of 万元
    const int employees = 20 + chance.below(260);
    for (int year = firstYear; year <= lastYear; ++year) {
        YearlyFigures figures;
        figures.enterprise = firm;
        figures.year = year;
        figures.closed = year < lastYear;
        figures.source = year < lastYear ? FigureSource::Audit : FigureSource::Firm;
        figures.value(FigureItem::Revenue) = wan(revenue);
        figures.value(FigureItem::MainRevenue) = wan(revenue / 100 * (70 + chance.below(29)));
        figures.value(FigureItem::NetProfit) = wan(revenue / 100 * chance.below(14));
        figures.value(FigureItem::TotalAssets) = wan(revenue / 10 * (9 + chance.below(8)));
        figures.value(FigureItem::TotalLiabilities) = wan(revenue / 10 * (3 + chance.below(5)));
        figures.value(FigureItem::RdExpense) = wan(revenue / 1000 * (20 + chance.below(60)));
        figures.value(FigureItem::Employees) = QString::number(employees + year - firstYear);
        if (chance.percent(80))
            figures.value(FigureItem::RdStaff) = QString::number(2 + employees / 10);
        PEIYU_CHECK(RecordRepository<YearlyFigures>::apply(
            unit, chance.id(), ChangeOp::Insert, RecordRepository<YearlyFigures>::fields(figures)));
        revenue = revenue / 100 * (96 + chance.below(22));
    }
    return {};
}

Result<> writeHonour(UnitOfWork &unit, const EnterpriseId &firm, const QString &kind,
                     std::optional<HonourLevel> level, QDate on, QDate until, SampleChance &chance)
{
    Honour honour;
    honour.enterprise = firm;
    honour.kind = kind;
    honour.level = level;
    honour.on = on;
    honour.until = until;
    honour.document = QStringLiteral("示例证书 %1 号").arg(1000 + chance.below(9000));
    return RecordRepository<Honour>::apply(unit, chance.id(), ChangeOp::Insert,
                                           RecordRepository<Honour>::fields(honour));
}

} // namespace

void describeSampleFirm(Enterprise &enterprise, const SampleTrade &trade, SampleChance &chance)
{
    enterprise.legalPerson = samplePerson(chance.below(400));
    enterprise.foundedOn = QDate(2001, 1, 1).addDays(chance.below(7000));
    enterprise.capital = QString::number(100 * (1 + chance.below(60)));
    const SizeClass sizes[] = {SizeClass::Small, SizeClass::Small, SizeClass::Medium,
                               SizeClass::Micro};
    enterprise.sizeClass = sizes[chance.below(4)];
    enterprise.mainProduct = trade.product;
    if (chance.percent(70))
        enterprise.phone =
            QStringLiteral("023-47%1").arg(chance.below(1'000'000), 6, 10, QChar(u'0'));
}

Result<> writeSampleRecords(UnitOfWork &unit, const EnterpriseId &firm, bool titled,
                            SampleChance &chance)
{
    if (!chance.percent(titled ? 92 : 30))
        return {};
    PEIYU_CHECK(writeYears(unit, firm, chance));
    if (chance.percent(titled ? 75 : 25)) {
        const QDate on = QDate(2023, 10, 16).addDays(chance.below(700));
        PEIYU_CHECK(writeHonour(unit, firm, QStringLiteral("高新技术企业"), HonourLevel::National,
                                on, on.addYears(3).addDays(-1), chance));
    }
    if (titled && chance.percent(40))
        PEIYU_CHECK(writeHonour(unit, firm, QStringLiteral("研发机构"), HonourLevel::Municipal,
                                QDate(2022, 5, 1).addDays(chance.below(900)), {}, chance));
    if (titled && chance.percent(20))
        PEIYU_CHECK(writeHonour(unit, firm, QStringLiteral("数字化车间"), HonourLevel::Municipal,
                                QDate(2023, 6, 1).addDays(chance.below(700)), {}, chance));
    if (titled && chance.percent(10))
        PEIYU_CHECK(writeHonour(unit, firm, QStringLiteral("高价值发明专利"), std::nullopt,
                                QDate(2022, 3, 1).addDays(chance.below(1000)), {}, chance));
    return {};
}

} // namespace peiyu
