#include "services/samplecare.h"

#include "domain/visitplan.h"
#include "repositories/carerecordrepository.h"
#include "repositories/visitrepository.h"

namespace peiyu {

namespace {

// Data, not interface: the sample base speaks Chinese in every language of the interface.
struct PlannedSample
{
    int days; ///< from sampleToday()
    int hour; ///< 0: none agreed
    const char16_t *purpose;
    VisitKind kind;
};
constexpr PlannedSample plannedSamples[] = {
    {-10, 0, u"核对平台年度数据", VisitKind::OnSite},
    {-4, 9, u"送政策解读，问四季度排产", VisitKind::OnSite},
    {0, 10, u"看三期厂房用电增容进度", VisitKind::OnSite},
    {0, 15, u"复核材料补件", VisitKind::Phone},
    {3, 9, u"研发费用归集辅导", VisitKind::OnSite},
    {3, 14, u"回访招工诉求", VisitKind::Wechat},
    {4, 0, u"数字化诊断对接", VisitKind::OnSite},
    {6, 10, u"参加园区座谈", VisitKind::Meeting},
    {11, 0, u"年底订单与用工情况", VisitKind::OnSite},
};

struct PromiseSample
{
    int made, due; ///< days from sampleToday()
    const char16_t *content;
    PromiseState state;
    const char16_t *outcome;
};
constexpr PromiseSample promiseSamples[] = {
    {-30, -8, u"带回用电增容方案", PromiseState::Open, u""},
    {-21, -1, u"联系两家会计师事务所报价", PromiseState::Open, u""},
    {-14, 0, u"发研发费用台账样表", PromiseState::Open, u""},
    {-10, 3, u"约供电公司到厂勘查", PromiseState::Open, u""},
    {-7, 14, u"邀请参加供需对接会", PromiseState::Open, u""},
    {-60, -40, u"送《申报指南》纸质版", PromiseState::Kept, u"11 月前已送到，法定代表人签收。"},
    {-45, -30, u"对接知识产权机构", PromiseState::Kept, u"已对接，签了 2 项专利的代理。"},
    {-50, -35, u"协调职工子女转学", PromiseState::Dropped, u"企业已自行解决。"},
};

struct OtherVisitSample
{
    int days;
    const char16_t *unit;
    const char16_t *text;
};
constexpr OtherVisitSample otherVisits[] = {
    {-6, u"税务局", u"辅导研发费用加计扣除。"},
    {-9, u"应急局", u"安全生产检查。"},
    {-15, u"人力社保局", u"了解用工缺口。"},
    {-23, u"生态环境局", u"排污许可到期提醒。"},
};

template <class T> Result<> insert(UnitOfWork &unit, const T &record, SampleChance &chance)
{
    return RecordRepository<T>::apply(unit, chance.id(), ChangeOp::Insert,
                                      RecordRepository<T>::fields(record));
}

Result<> writePlanned(UnitOfWork &unit, const SampleCared &cared, const PlannedSample &sample,
                      SampleChance &chance)
{
    PlannedVisit planned;
    planned.enterprise = cared.firm;
    planned.specialist = cared.specialist;
    planned.on = sampleToday().addDays(sample.days);
    planned.at = sample.hour > 0 ? QTime(sample.hour, 0) : QTime();
    planned.kind = sample.kind;
    planned.purpose = QString::fromUtf16(sample.purpose);
    planned.moved = sample.days < 0 ? 1 : 0;
    planned.reason = planned.moved > 0 ? QStringLiteral("企业负责人出差，改期") : QString();
    return insert(unit, planned, chance);
}

Result<> writePromise(UnitOfWork &unit, const SampleCared &cared, const PromiseSample &sample,
                      SampleChance &chance)
{
    Promise promise;
    promise.enterprise = cared.firm;
    promise.specialist = cared.specialist;
    promise.content = QString::fromUtf16(sample.content);
    promise.madeOn = sampleToday().addDays(sample.made);
    promise.due = sampleToday().addDays(sample.due);
    promise.state = sample.state;
    if (sample.state != PromiseState::Open) {
        promise.endedOn = promise.due.addDays(-2);
        promise.outcome = QString::fromUtf16(sample.outcome);
    }
    return insert(unit, promise, chance);
}

Result<> writeOther(UnitOfWork &unit, const SampleCared &cared, const OtherVisitSample &sample,
                    const QString &place, SampleChance &chance)
{
    Visit visit;
    visit.enterprise = cared.firm;
    visit.unit = place + QString::fromUtf16(sample.unit);
    visit.on = sampleToday().addDays(sample.days);
    visit.text = QString::fromUtf16(sample.text);
    PEIYU_CHECK(VisitRepository::apply(unit, chance.id(), ChangeOp::Insert,
                                       VisitRepository::fields(visit)));
    PlannedVisit planned;
    planned.enterprise = cared.firm;
    planned.unit = visit.unit;
    planned.on = sampleToday().addDays(7 + sample.days % 5);
    planned.purpose = QStringLiteral("复查");
    return insert(unit, planned, chance);
}

Result<> writeExemption(UnitOfWork &unit, const SampleCared &cared, QDate from, QDate until,
                        const QString &reason, SampleChance &chance)
{
    VisitExemption exemption;
    exemption.enterprise = cared.firm;
    exemption.span = {from, until};
    exemption.reason = reason;
    return insert(unit, exemption, chance);
}

/// The n-th of a list that may be shorter.
const SampleCared &nth(const QVector<SampleCared> &list, qsizetype n)
{
    return list[n % list.size()];
}

} // namespace

QDate sampleToday()
{
    return {2026, 11, 20};
}

Result<> writeNextVisit(UnitOfWork &unit, const Visit &visit, const QString &visitId,
                        SampleChance &chance)
{
    PlannedVisit planned;
    planned.enterprise = visit.enterprise;
    planned.specialist = visit.specialist;
    planned.on = visit.next;
    planned.kind = visit.kind;
    planned.origin = visitId;
    return insert(unit, planned, chance);
}

Result<> writeSampleCare(UnitOfWork &unit, const QVector<SampleCared> &cared, const QString &place,
                         SampleChance &chance)
{
    if (cared.isEmpty())
        return {};
    const SpecialistId first = cared.first().specialist;
    QVector<SampleCared> own = cared;
    own.removeIf([&](const SampleCared &one) { return one.specialist != first; });
    QVector<SampleCared> others = cared;
    others.removeIf([&](const SampleCared &one) { return one.specialist == first; });
    if (others.isEmpty())
        others = own;
    qsizetype n = 0;
    for (const PlannedSample &sample : plannedSamples) {
        PEIYU_CHECK(writePlanned(unit, nth(own, n), sample, chance));
        PEIYU_CHECK(writePlanned(unit, nth(others, n * 3), sample, chance));
        ++n;
    }
    for (const PromiseSample &sample : promiseSamples) {
        PEIYU_CHECK(writePromise(unit, nth(own, n), sample, chance));
        PEIYU_CHECK(writePromise(unit, nth(others, n * 5), sample, chance));
        ++n;
    }
    for (const OtherVisitSample &sample : otherVisits)
        PEIYU_CHECK(writeOther(unit, nth(own, n++), sample, place, chance));
    const QDate today = sampleToday();
    PEIYU_CHECK(writeExemption(unit, nth(own, n), today.addDays(-20), today.addDays(40),
                               QStringLiteral("停产检修"), chance));
    return writeExemption(unit, nth(others, n), today.addDays(-60), today.addDays(120),
                          QStringLiteral("企业要求年内不再上门，改电话联系"), chance);
}

} // namespace peiyu
