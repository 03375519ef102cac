#include "sampleseries.h"

#include "domain/displaytext.h"

namespace peiyu {

namespace {

const QDate today(2026, 11, 20);

Quantity count(qint64 n)
{
    return Quantity::fromCount(n);
}

ListQuery listOn(QDate day)
{
    ListQuery query;
    query.asOf = day;
    query.district = DistrictId(QStringLiteral("jiangjin"));
    query.tier = Tier::Provincial;
    return query;
}

CompletionPoint town(const char *name, const char *shortName, qint64 added, qint64 split,
                     TargetStatus status, qint64 present, qint64 goal)
{
    CompletionPoint point;
    point.name = QString::fromUtf8(name);
    point.shortName = QString::fromUtf8(shortName);
    point.done = count(added);
    point.goal = count(split);
    point.rate = static_cast<double>(added) / static_cast<double>(split);
    point.status = status;
    point.present = count(present);
    point.presentGoal = count(goal);
    point.gap = count(std::max<qint64>(0, goal - present));
    point.firms = listOn(today);
    return point;
}

PlanTarget target(const char *tierKey, qint64 value, Basis basis = Basis::Stock,
                  QDate deadline = QDate(2027, 12, 31))
{
    PlanTarget made;
    made.tierKey = QString::fromLatin1(tierKey);
    made.value = count(value);
    made.unit = QStringLiteral("家");
    made.basis = basis;
    made.deadline = deadline;
    return made;
}

KpiReading card(const char *name, const PlanTarget &goal, qint64 actual, qint64 baseline,
                qint64 begun)
{
    TargetFacts facts;
    facts.actual = count(actual);
    facts.baseline = BaselinePoint{count(baseline), QDate(2026, 1, 1)};
    facts.begunInLastYear = count(begun);
    return kpiReading(QString::fromUtf8(name), goal,
                      readTarget(goal, facts, today, QDate(2026, 1, 1)), today);
}

struct Line
{
    const char *label;
    const char *tierKey;
    qint64 final;
    qint64 value;
    Basis basis = Basis::Stock;
    Comparator comparator = Comparator::AtLeast;
};

DistrictReading district(const char *name, const char *terms, const QVector<Line> &lines)
{
    DistrictReading reading;
    reading.name = QString::fromUtf8(name);
    reading.terms = QString::fromUtf8(terms);
    for (const Line &line : lines) {
        PlanTarget goal = target(line.tierKey, line.value, line.basis, QDate(2025, 12, 31));
        goal.comparator = line.comparator;
        TargetFacts facts;
        facts.actual = facts.final = count(line.final);
        reading.lines.append(tierLine(QString::fromUtf8(line.label), goal,
                                      readTarget(goal, facts, today, QDate(2022, 1, 1))));
    }
    return reading;
}

} // namespace

TargetPathSeries runningPath()
{
    TargetPathSeries series;
    series.name = QStringLiteral("市级专精特新");
    series.unit = QStringLiteral("家");
    series.tierKey = QStringLiteral("provincial");
    series.start = QDate(2026, 1, 1);
    series.baseline = BaselinePoint{count(213), series.start};
    series.deadline = QDate(2027, 12, 31);
    series.goal = count(280);
    series.asOf = today;
    const auto add = [&series](QDate on, qint64 value) {
        series.actual.append({on, count(value), listOn(on)});
    };
    add(series.start, 213);
    add(QDate(2026, 2, 7), 211);
    add(QDate(2026, 3, 28), 216);
    add(QDate(2026, 6, 25), 225);
    add(QDate(2026, 7, 12), 223);
    add(QDate(2026, 9, 25), 233);
    add(QDate(2026, 11, 6), 238);
    series.expected = 242.7;
    series.forecast = 263.4;
    series.status = TargetStatus::Watch;
    series.gap = count(42);
    return series;
}

TargetPathSeries endedPath()
{
    TargetPathSeries series;
    series.name = QStringLiteral("江津区 · 创新型");
    series.unit = QStringLiteral("家");
    series.tierKey = QStringLiteral("innovative");
    series.start = QDate(2022, 7, 1);
    series.baseline = BaselinePoint{count(410), series.start};
    series.deadline = QDate(2025, 12, 31);
    series.goal = count(1250);
    series.asOf = today;
    const auto add = [&series](QDate on, qint64 value) {
        series.actual.append({on, count(value), std::nullopt});
    };
    add(series.start, 410);
    add(QDate(2022, 12, 10), 520);
    add(QDate(2023, 6, 18), 655);
    add(QDate(2023, 11, 30), 795);
    add(QDate(2024, 6, 20), 845);
    add(QDate(2024, 12, 8), 970);
    add(QDate(2025, 6, 15), 1062);
    add(QDate(2025, 11, 2), 1184);
    series.status = TargetStatus::Missed;
    series.gap = count(66);
    return series;
}

CompletionSeries townCompletion()
{
    using S = TargetStatus;
    CompletionSeries series;
    series.name = QStringLiteral("市级专精特新");
    series.unit = QStringLiteral("家");
    series.tierKey = QStringLiteral("provincial");
    series.ratio = CompletionRatio::AddedOfSplit;
    series.worstFirst = true;
    series.elapsed = 0.4438;
    series.asOf = today;
    series.points = {town("白沙工业园", "白沙园", 0, 5, S::Behind, 12, 17),
                     town("圣泉街道", "圣泉街道", 0, 2, S::Behind, 5, 7),
                     town("珞璜工业园", "珞璜园", 3, 20, S::Behind, 65, 82),
                     town("双福工业园", "双福园", 8, 20, S::Watch, 76, 88),
                     town("鼎山街道", "鼎山街道", 1, 2, S::OnTrack, 5, 6),
                     town("油溪镇", "油溪镇", 1, 2, S::OnTrack, 5, 6),
                     town("先锋镇", "先锋镇", 1, 2, S::OnTrack, 4, 5),
                     town("杜市镇", "杜市镇", 1, 2, S::OnTrack, 3, 4),
                     town("德感工业园", "德感园", 7, 13, S::OnTrack, 52, 58),
                     town("几江街道", "几江街道", 1, 1, S::Met, 4, 4),
                     town("李市镇", "李市镇", 1, 1, S::Met, 3, 3),
                     town("西湖镇", "西湖镇", 1, 1, S::Met, 4, 4)};
    return series;
}

CompletionSeries districtCompletion()
{
    CompletionSeries series;
    series.name = QStringLiteral("国家级小巨人");
    series.unit = QStringLiteral("家");
    series.tierKey = QStringLiteral("little_giant");
    series.asOf = today;
    const auto add = [&series](const char *name, std::optional<qint64> done, qint64 goal,
                               TargetStatus status) {
        CompletionPoint point;
        point.name = QString::fromUtf8(name);
        point.goal = count(goal);
        point.status = status;
        if (done) {
            point.done = count(*done);
            point.rate = static_cast<double>(*done) / static_cast<double>(goal);
            point.gap = count(std::max<qint64>(0, goal - *done));
            point.firms = listOn(today);
        }
        series.points.append(point);
    };
    add("石柱县", 3, 5, TargetStatus::Missed);
    series.points.last().draftWords = QStringLiteral("意见征求稿");
    add("江津区", 14, 15, TargetStatus::Missed);
    add("两江新区", 64, 50, TargetStatus::Met);
    add("永春县", std::nullopt, 2, TargetStatus::Unset);
    return series;
}

QVector<KpiReading> boardCards()
{
    QVector<KpiReading> cards = {
        card("创新型中小企业", target("innovative", 1500), 1338, 1184, 153),
        card("市级专精特新", target("provincial", 280), 238, 213, 23),
        card("国家级小巨人", target("little_giant", 22), 16, 14, 2),
        card("上市企业", target("listed", 2, Basis::NewInPeriod), 1, 0, 1)};
    return cards;
}

QVector<DistrictReading> finalCards()
{
    const char *stock = "到 2025 年 · 达到 · 期末有效";
    QVector<DistrictReading> cards = {
        district("石柱县", stock,
                 {{"创新型", "innovative", 268, 300},
                  {"市级", "provincial", 31, 30},
                  {"国家级", "little_giant", 3, 5}}),
        district("江津区", stock,
                 {{"创新型", "innovative", 1184, 1250},
                  {"市级", "provincial", 213, 200},
                  {"国家级", "little_giant", 14, 15},
                  {"上市", "listed", 2, 2, Basis::NewInPeriod}}),
        district("两江新区", stock,
                 {{"创新型", "innovative", 3126, 3000},
                  {"市级", "provincial", 471, 500},
                  {"国家级", "little_giant", 52, 50},
                  {"上市", "listed", 3, 5, Basis::NewInPeriod}}),
        district("永春县", "到 2025 年 · 力争 · 累计培育",
                 {{"创新型", "innovative", 74, 70},
                  {"省级", "provincial", 26, 30},
                  {"国家级", "little_giant", 1, 2}}),
        district("蔡甸区", "到 2023 年 · 超过 / 力争 · 期末有效",
                 {{"市级入库", "municipal_pool", 100, 100, Basis::Stock, Comparator::MoreThan},
                  {"省级", "provincial", 63, 60},
                  {"国家级", "little_giant", 4, 5}})};
    cards[0].draftWords = QStringLiteral("意见征求稿");
    cards[0].document = QStringLiteral("石柱县行动计划（意见征求稿）");
    cards[4].draftWords = QStringLiteral("征求意见稿");
    cards[4].document = QStringLiteral("（标题首行缺失）");
    cards[4].otherTargetYear = 2023;
    return cards;
}

} // namespace peiyu
