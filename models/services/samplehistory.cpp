#include "services/samplehistory.h"

#include <algorithm>

namespace peiyu {

namespace {

SampleValue baseline(const char16_t *target, qint64 value, QDate on)
{
    return {QString::fromUtf16(target), value, on, true};
}

SampleValue recorded(const char16_t *target, qint64 value, QDate on)
{
    return {QString::fromUtf16(target), value, on, false};
}

SampleDistrict chongqing(const char16_t *id, const char16_t *prefix, const char16_t *region,
                         const char16_t *office, int firms, int specialists)
{
    SampleDistrict district;
    district.id = QString::fromUtf16(id);
    district.namePrefix = QString::fromUtf16(prefix);
    district.codeRegion = QString::fromUtf16(region);
    district.office = QString::fromUtf16(office);
    district.firms = firms;
    district.specialists = specialists;
    district.baseDay = QDate(2021, 12, 31);
    district.deadline = QDate(2025, 12, 31);
    return district;
}

SampleDistrict shizhu()
{
    SampleDistrict d = chongqing(u"shizhu", u"重庆石柱", u"500240", u"县经济信息委", 330, 12);
    d.leaders = 8;
    d.leaderUnit = QStringLiteral("石柱县");
    d.tiers = {{Tier::Innovative, 96, 268, 24, 18},
               {Tier::Provincial, 9, 31, 3, 3},
               {Tier::LittleGiant, 1, 3, 0, 0}};
    d.values = {baseline(u"shizhu-T1", 96, d.baseDay), baseline(u"shizhu-T2", 9, d.baseDay),
                baseline(u"shizhu-T3", 1, d.baseDay)};
    return d;
}

SampleDistrict jiangjin()
{
    SampleDistrict d = chongqing(u"jiangjin", u"重庆", u"500116", u"区经济信息委", 760, 24);
    d.tiers = {{Tier::Innovative, 210, 584, 48, 50},
               {Tier::Provincial, 62, 213, 14, 22},
               {Tier::LittleGiant, 6, 14, 1, 2}};
    d.values = {baseline(u"jiangjin-T1", 210, d.baseDay),
                baseline(u"jiangjin-T2", 62, d.baseDay),
                baseline(u"jiangjin-T3", 6, d.baseDay),
                recorded(u"jiangjin-T4", 1, QDate(2024, 6, 30)),
                recorded(u"jiangjin-T4", 2, QDate(2025, 9, 30)),
                baseline(u"jiangjin-sample-T1", 584, d.deadline),
                baseline(u"jiangjin-sample-T2", 213, d.deadline),
                baseline(u"jiangjin-sample-T3", 14, d.deadline),
                recorded(u"jiangjin-sample-T4", 1, QDate(2026, 6, 30))};
    return d;
}

SampleDistrict liangjiang()
{
    SampleDistrict d = chongqing(u"liangjiang", u"重庆两江", u"500105", u"新区经济运行局", 620, 20);
    d.tiers = {{Tier::Innovative, 150, 498, 36, 34},
               {Tier::Provincial, 71, 232, 12, 15},
               {Tier::LittleGiant, 14, 52, 2, 4}};
    d.values = {baseline(u"liangjiang-T1", 150, d.baseDay),
                baseline(u"liangjiang-T2", 71, d.baseDay),
                baseline(u"liangjiang-T3", 14, d.baseDay),
                recorded(u"liangjiang-T4", 3, QDate(2025, 10, 31))};
    return d;
}

SampleDistrict caidian()
{
    SampleDistrict d = chongqing(u"caidian", u"武汉", u"420114", u"区科技经信局", 180, 8);
    d.deadline = QDate(2023, 12, 31);
    d.tiers = {{Tier::MunicipalPool, 52, 100, 9, 43},
               {Tier::Provincial, 21, 63, 4, 30},
               {Tier::LittleGiant, 2, 4, 0, 2}};
    d.values = {baseline(u"caidian-T1", 52, d.baseDay), baseline(u"caidian-T2", 21, d.baseDay),
                baseline(u"caidian-T3", 2, d.baseDay)};
    return d;
}

SampleDistrict yongchun()
{
    SampleDistrict d = chongqing(u"yongchun", u"永春", u"350525", u"县工信商务局", 118, 6);
    d.leaders = 22;
    d.leadersByTown = true;
    d.baseDay = QDate(2023, 12, 31);
    d.tiers = {{Tier::Innovative, 38, 69, 5, 6},
               {Tier::Provincial, 17, 25, 1, 2},
               {Tier::LittleGiant, 0, 1, 0, 0}};
    d.values = {baseline(u"yongchun-T1", 38, d.baseDay), baseline(u"yongchun-T2", 17, d.baseDay)};
    return d;
}

QDate batchDay(QDate first, QDate last, SampleChance &chance)
{
    // Notices come out twice a year; a firm belongs to one of them.
    const int halves = std::max(1, static_cast<int>(first.daysTo(last) / 183));
    const QDate day = first.addDays(1 + chance.below(halves) * 183 + 20);
    return std::min(day, last);
}

void addTitle(SampleFirm &firm, Tier tier, QDate from, bool renewed)
{
    Recognition title;
    title.tier = tier;
    title.from = from;
    title.until = defaultRecognitionEnd(from);
    title.batch = QStringLiteral("%1 年%2")
                      .arg(from.year())
                      .arg(renewed ? QStringLiteral("复核")
                                   : QStringLiteral("第 %1 批").arg(from.month() < 7 ? 1 : 2));
    title.document = QStringLiteral("示例〔%1〕%2 号").arg(from.year()).arg(from.dayOfYear());
    firm.titles.append(title);
    firm.rank = std::max(firm.rank, static_cast<int>(tier));
}

/// Titles one after the other, each begun the day after the last one ended, until `day` is covered.
void addChain(SampleFirm &firm, Tier tier, QDate from, QDate day)
{
    bool renewed = false;
    for (QDate begin = from; begin <= day; begin = defaultRecognitionEnd(begin).addDays(1)) {
        addTitle(firm, tier, begin, renewed);
        renewed = true;
    }
}

void addTier(QVector<SampleFirm> &firms, const SampleTier &tier, const SampleDistrict &district,
             SampleChance &chance)
{
    const QDate early = district.baseDay.addYears(-2);
    // The first `atEnd` firms hold the title on the deadline, the next `lapsed` once held it.
    const int lapsedAtBase = std::min(tier.lapsed / 2, tier.atBase);
    const int heldAtBase = tier.atBase - lapsedAtBase;
    for (int i = 0; i < tier.atEnd; ++i) {
        SampleFirm &firm = firms[i];
        const QDate from = i < heldAtBase ? batchDay(early, district.baseDay, chance)
                                          : batchDay(district.baseDay, district.deadline, chance);
        addChain(firm, tier.tier, from, district.deadline);
        if (chance.percent(96))
            addChain(firm, tier.tier, firm.titles.last().until.addDays(1), QDate(2026, 11, 1));
    }
    for (int i = 0; i < tier.lapsed; ++i) {
        SampleFirm &firm = firms[tier.atEnd + i];
        const bool atBase = i < lapsedAtBase;
        const QDate from = atBase ? batchDay(early, district.baseDay, chance)
                                  : district.baseDay.addDays(40 + chance.below(200));
        addTitle(firm, tier.tier, from, false);
        Recognition &title = firm.titles.last();
        if (title.until >= district.deadline) {
            title.revokedOn = district.deadline.addDays(-30 - chance.below(120));
            title.revokeReason = QStringLiteral("示例：不再符合条件");
        }
    }
    for (int i = 0; i < tier.added; ++i)
        addTitle(firms[tier.atEnd + tier.lapsed + i], tier.tier,
                 batchDay(district.deadline, QDate(2026, 10, 31), chance), false);
}

/// Some leave after the deadline, some without ever holding a title.
void addLeavers(QVector<SampleFirm> &firms, SampleChance &chance)
{
    for (SampleFirm &firm : firms) {
        if (!chance.oneIn(40))
            continue;
        firm.left = QDate(2026, 1, 10).addDays(chance.below(290));
        firm.reason = chance.oneIn(2) ? ExitReason::MovedOut : ExitReason::Closed;
    }
}

PlanTarget successorTarget(int number, const char16_t *tier, const char16_t *name, qint64 value,
                           Basis basis)
{
    PlanTarget target;
    target.id = TargetId(QStringLiteral("jiangjin-sample-T%1").arg(number));
    target.kind = QStringLiteral("headline_target");
    target.name = QString::fromUtf16(name);
    target.tierKey = QString::fromUtf16(tier);
    target.comparator = Comparator::AtLeast;
    target.value = Quantity::fromCount(value);
    target.unit = QStringLiteral("家");
    target.qualifier =
        basis == Basis::NewInPeriod ? QStringLiteral("新增") : QStringLiteral("达到");
    target.basis = basis;
    target.period = QStringLiteral("once");
    target.deadline = QDate(2027, 12, 31);
    target.deadlineText = QStringLiteral("到2027年底");
    target.quote = QStringLiteral("（示例，非真实文件）%1%2%3家")
                       .arg(target.name, target.qualifier)
                       .arg(value);
    return target;
}

} // namespace

const SampleDistrict *sampleDistrict(const DistrictId &district)
{
    static const QVector<SampleDistrict> all = {shizhu(), jiangjin(), liangjiang(), caidian(),
                                                yongchun()};
    for (const SampleDistrict &one : all) {
        if (one.id == district.value())
            return &one;
    }
    return nullptr;
}

QVector<SampleFirm> sampleFirms(const SampleDistrict &district, SampleChance &chance)
{
    QVector<SampleFirm> firms(district.firms);
    for (const SampleTier &tier : district.tiers)
        addTier(firms, tier, district, chance);
    addLeavers(firms, chance);
    for (SampleFirm &firm : firms) {
        if (firm.rank >= static_cast<int>(Tier::Provincial))
            firm.stage = Stage::Promotion;
        else if (firm.rank >= 0)
            firm.stage = Stage::Cultivation;
    }
    return firms;
}

std::optional<Plan> sampleSuccessorPlan(const DistrictId &district)
{
    if (district.value() != u"jiangjin")
        return std::nullopt;
    Plan plan;
    plan.id = PlanId(QStringLiteral("jiangjin-sample"));
    plan.district = district;
    plan.version = QStringLiteral("1");
    plan.origin = PlanOrigin::Entered;
    plan.title = QStringLiteral("示例后续计划 2026-2027（示例，非真实文件）");
    plan.shortTitle = QStringLiteral("示例后续计划 2026-2027");
    plan.note = QStringLiteral("示例，非真实文件：数字和文字都是编的。");
    plan.periodText = QStringLiteral("2026-2027年（示例）");
    plan.startYear = 2026;
    plan.endYear = 2027;
    plan.targetDate = QDate(2027, 12, 31);
    plan.targetDateText = QStringLiteral("到2027年底");
    plan.staffing = StaffingRule::SpecialistAndPlan;
    plan.tiers = {
        {QStringLiteral("innovative"), QStringLiteral("创新型中小企业"), {}, {}},
        {QStringLiteral("provincial"), QStringLiteral("市级专精特新中小企业"), {}, {}},
        {QStringLiteral("little_giant"), QStringLiteral("国家专精特新“小巨人”企业"), {}, {}},
        {QStringLiteral("listed"), QStringLiteral("上市企业"), {}, {}}};
    plan.targets = {
        successorTarget(1, u"innovative", u"创新型中小企业数量", 660, Basis::Stock),
        successorTarget(2, u"provincial", u"市级专精特新中小企业数量", 260, Basis::Stock),
        successorTarget(3, u"little_giant", u"国家专精特新“小巨人”企业数量", 22, Basis::Stock),
        successorTarget(4, u"listed", u"新增上市企业数量", 2, Basis::NewInPeriod)};
    const QVector<qint64> byEndOf2026 = {620, 236, 18};
    for (qsizetype i = 0; i < byEndOf2026.size(); ++i)
        plan.targets[i].milestones = {{QDate(2026, 12, 31), Quantity::fromCount(byEndOf2026[i])}};
    return plan;
}

} // namespace peiyu
