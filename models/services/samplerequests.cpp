#include "services/samplerequests.h"

#include "repositories/requestrecordrepository.h"
#include "services/calendarservice.h"
#include "services/requestimporting.h"
#include "services/requestservice.h"
#include "services/requestsettings.h"

namespace peiyu {

namespace {

// Data, not interface: the sample base speaks Chinese in every language of the interface. All of
// it is invented.
struct Matter
{
    const char16_t *category;
    const char16_t *title;
    const char16_t *content;
    const char16_t *unit; ///< without 区 / 县
    RequestKind kind;
};
constexpr Matter matters[] = {
    {u"用能与环境容量", u"三期厂房用电增容 800 kVA",
     u"三期厂房已完成主体，现有变压器 1250 kVA 已满负荷，需增容 800 kVA，希望年底前通电。",
     u"发展改革委", RequestKind::CrossUnit},
    {u"用工招聘", u"缺数控车工 12 人", u"订单增加，缺数控车工 12 人，希望参加专场招聘会。",
     u"人力社保局", RequestKind::General},
    {u"融资信贷", u"流动资金贷款 300 万元到期续贷",
     u"12 月有 300 万元流动资金贷款到期，希望办理无还本续贷。", u"金融发展中心",
     RequestKind::General},
    {u"用地与厂房", u"园区内租用标准厂房 2000 平方米",
     u"现厂房租约到期，需在园区内租用标准厂房 2000 平方米。", u"规划自然资源局",
     RequestKind::CrossUnit},
    {u"资金奖补兑现", u"上年度研发补助未到账", u"上年度研发补助已公示，至今未到账。", u"科技局",
     RequestKind::General},
    {u"行政审批与证照", u"扩建项目环评手续咨询与办理", u"扩建涂装线，需明确环评类别和办理顺序。",
     u"生态环境局", RequestKind::General},
    {u"知识产权", u"两项发明专利快速预审", u"两项发明专利希望走快速预审通道。", u"市场监管局",
     RequestKind::General},
    {u"技术创新与产学研", u"寻找铝合金热处理合作院校",
     u"新产品热处理变形大，希望对接高校或院所联合攻关。", u"科技局", RequestKind::General},
    {u"数字化绿色化改造", u"申请数字化诊断服务", u"想做产线数据采集，请安排诊断机构上门。",
     u"经济信息委", RequestKind::General},
    {u"生活配套(住房子女入学等)", u"外地技术骨干子女转学",
     u"两名外地技术骨干子女明年春季需转入小学。", u"教委", RequestKind::General},
    {u"市场开拓与供应链配套", u"对接整车厂二级配套", u"希望进入本地整车厂二级供应商目录。",
     u"经济信息委", RequestKind::General},
    {u"税费优惠", u"研发费用加计扣除口径", u"委托研发费用能否全额加计扣除。", u"税务局",
     RequestKind::General},
};

Request matterOf(const SampleCared &cared, const Matter &matter, QDate on, RequestSource source)
{
    Request request;
    request.enterprise = cared.firm;
    request.raisedBy = cared.contact;
    request.phone = QStringLiteral("023-47000000");
    request.source = source;
    request.receivedOn = on;
    request.category = QString::fromUtf16(matter.category);
    request.kind = matter.kind;
    request.title = QString::fromUtf16(matter.title);
    request.content = QString::fromUtf16(matter.content);
    request.firstContact = cared.specialist;
    request.specialist = cared.specialist;
    return request;
}

/// Ends with the words a firm says.
void endSample(Request &request, const WorkingCalendar &calendar, SampleChance &chance)
{
    const bool late = chance.oneIn(7);
    request.dispatchedOn = calendar.after(request.receivedOn, chance.below(2));
    request.signedOn = calendar.after(request.dispatchedOn, chance.below(2));
    request.answeredOn = calendar.after(request.signedOn, 1 + chance.below(late ? 12 : 3));
    request.answer = QStringLiteral("已到企业当面答复，办理情况已说明。");
    const RequestResult results[] = {RequestResult::Solved,    RequestResult::Solved,
                                     RequestResult::Solved,    RequestResult::PartlySolved,
                                     RequestResult::Explained, RequestResult::Planned};
    request.result = results[chance.below(6)];
    request.calledOn = calendar.after(request.answeredOn, 1 + chance.below(3));
    request.closedOn = request.calledOn;
    const int said = chance.below(20);
    request.satisfaction = said < 13   ? Satisfaction::Satisfied
                           : said < 17 ? Satisfaction::Mostly
                           : said < 18 ? Satisfaction::Unsatisfied
                                       : Satisfaction::NotRated;
    if (request.satisfaction == Satisfaction::Mostly)
        request.opinion = QStringLiteral("希望再快一些。");
}

/// Takes requests of one district along their chain, each step on its day.
class SampleDesk
{
public:
    SampleDesk(const JobContext &context, const QVector<SampleCared> &cared, QString level)
        : m_context(context), m_cared(cared), m_level(std::move(level))
    {
    }

    Result<> run()
    {
        PEIYU_CHECK(openQueue());
        PEIYU_CHECK(handlingQueue());
        PEIYU_CHECK(lateQueue());
        PEIYU_CHECK(pausedQueue());
        PEIYU_CHECK(answeredQueue());
        PEIYU_CHECK(endedQueue());
        PEIYU_CHECK(reopenedOne());
        PEIYU_CHECK(thirdReturn());
        PEIYU_CHECK(batch());
        return supervisions();
    }

private:
    /// Days are told as the sample's day minus working days do not vary: plain dates of November
    /// 2026, a month without holidays.
    static QDate november(int day) { return {2026, 11, day}; }

    template <class Write> Result<Saved> on(QDate day, const Write &write)
    {
        const AsOfClock clock(m_context.clock, day);
        JobContext desk{m_context.connection, m_context.actor, clock};
        desk.actor.name = QStringLiteral("陈岩");
        desk.actor.role = Role::Office;
        desk.actor.specialist = {};
        return write(desk);
    }

    template <class Write> Result<Saved> byHead(QDate day, const Write &write)
    {
        return on(day, [&](JobContext &desk) {
            desk.actor.name = QStringLiteral("周正");
            desk.actor.role = Role::Head;
            return write(desk);
        });
    }

    QString unitOf(const Matter &matter) const { return m_level + QString::fromUtf16(matter.unit); }

    const Matter &matter(int index) const
    {
        return matters[static_cast<size_t>(index) % std::size(matters)];
    }

    Result<QString> add(int index, QDate day, RequestSource source, bool urgent = false,
                        bool confidential = false)
    {
        Request request = matterOf(m_cared[index % m_cared.size()], matter(index), day, source);
        request.urgent = urgent;
        request.confidential = confidential;
        PEIYU_TRY(saved,
                  on(day, [&](JobContext &desk) { return RequestService::add(desk, request); }));
        return saved.id;
    }

    Result<> dispatch(const QString &id, int index, QDate day, const QStringList &others = {})
    {
        const auto done = on(day, [&](JobContext &desk) {
            return RequestService::dispatch(desk, {id, 0, day, {}}, unitOf(matter(index)), others);
        });
        return done ? Result<>() : Failure(done.error());
    }

    Result<> sign(const QString &id, QDate day)
    {
        const auto done = on(day, [&](JobContext &desk) {
            return RequestService::sign(desk, {id, 0, day, {}});
        });
        return done ? Result<>() : Failure(done.error());
    }

    /// Registered, given out and signed.
    Result<QString> inHand(int index, QDate received, QDate given, QDate taken, bool urgent = false)
    {
        PEIYU_TRY(id, add(index, received, RequestSource::Visit, urgent));
        PEIYU_CHECK(dispatch(id, index, given,
                             matter(index).kind == RequestKind::CrossUnit
                                 ? QStringList{m_level + QStringLiteral("经济信息委")}
                                 : QStringList()));
        PEIYU_CHECK(sign(id, taken));
        return id;
    }

    Result<> answer(const QString &id, QDate day, const QString &text, RequestResult result)
    {
        PEIYU_TRY(done, on(day, [&](JobContext &desk) {
                      return RequestService::answer(desk, {id, 0, day, text}, result);
                  }));
        return {};
    }

    Result<> review(const QString &id, QDate day, bool passed, const QString &text = {})
    {
        PEIYU_TRY(done, byHead(day, [&](JobContext &desk) {
                      return RequestService::review(desk, {id, 0, day, text}, passed);
                  }));
        return {};
    }

    Result<> callBack(const QString &id, QDate day, Satisfaction said, const QString &text)
    {
        PEIYU_TRY(done, on(day, [&](JobContext &desk) {
                      return RequestService::callBack(
                          desk, {id, 0, day, text},
                          {true, said != Satisfaction::Unsatisfied, said});
                  }));
        return {};
    }

    Result<> note(const QString &id, QDate day, const QString &text)
    {
        PEIYU_TRY(done, on(day, [&](JobContext &desk) {
                      return RequestService::note(desk, {id, 0, day, text});
                  }));
        return {};
    }

    /// 待受理, 待交办, 待签收.
    Result<> openQueue()
    {
        PEIYU_TRY(today, add(1, november(20), RequestSource::Call));
        PEIYU_TRY(before, add(2, november(19), RequestSource::Visit, true));
        PEIYU_TRY(monday, add(11, november(18), RequestSource::Platform));
        PEIYU_TRY(accepted, add(4, november(18), RequestSource::Meeting));
        PEIYU_TRY(done, on(november(19), [&](JobContext &desk) {
                      return RequestService::accept(desk, {accepted, 0, november(19), {}});
                  }));
        PEIYU_TRY(due, add(6, november(18), RequestSource::Visit));
        PEIYU_CHECK(dispatch(due, 6, november(19)));
        PEIYU_TRY(unsigned_, add(7, november(13), RequestSource::Visit));
        PEIYU_CHECK(dispatch(unsigned_, 7, november(16)));
        PEIYU_TRY(fresh, add(0, november(19), RequestSource::Visit, false, true));
        return dispatch(fresh, 0, november(20));
    }

    /// 办理中, due today and on the next days.
    Result<> handlingQueue()
    {
        PEIYU_TRY(today, inHand(1, november(17), november(17), november(18), true));
        PEIYU_CHECK(note(today, november(18), QStringLiteral("已列入 11 月下旬专场招聘会名单。")));
        PEIYU_TRY(monday, inHand(8, november(18), november(18), november(19)));
        PEIYU_TRY(tuesday, inHand(9, november(19), november(19), november(20)));
        PEIYU_TRY(wide, inHand(3, november(16), november(16), november(17)));
        PEIYU_CHECK(note(wide, november(19), QStringLiteral("已与园区核对空置厂房 3 处。")));
        PEIYU_TRY(longer, inHand(0, november(16), november(17), november(17)));
        PEIYU_TRY(asked, on(november(19), [&](JobContext &desk) {
                      return RequestService::askExtension(
                          desk, {longer, 0, november(19), QStringLiteral("外线工程需跨镇会审")},
                          10);
                  }));
        return {};
    }

    /// 超期: the answer, and the closing after a refused review.
    Result<> lateQueue()
    {
        PEIYU_TRY(answerLate, inHand(10, november(11), november(12), november(12)));
        PEIYU_CHECK(note(answerLate, november(13), QStringLiteral("已函商整车厂采购部门。")));
        PEIYU_TRY(longLate, inHand(2, november(2), november(3), november(4)));
        PEIYU_TRY(closeLate, inHand(5, november(5), november(5), november(6)));
        PEIYU_CHECK(answer(closeLate, november(10), QStringLiteral("需先做环评类别判定。"),
                           RequestResult::Explained));
        return review(closeLate, november(12), false,
                      QStringLiteral("没有写明由谁、何时判定，请补办。"));
    }

    /// 暂停 with reasons, and 挂账.
    Result<> pausedQueue()
    {
        PEIYU_TRY(first, inHand(0, november(9), november(10), november(10)));
        PEIYU_TRY(waits, on(november(16), [&](JobContext &desk) {
                      return RequestService::pause(
                          desk, {first, 0, november(16), QStringLiteral("等企业补电气图纸")});
                  }));
        PEIYU_TRY(second, inHand(4, november(16), november(16), november(17)));
        PEIYU_TRY(waitsToo, on(november(18), [&](JobContext &desk) {
                      return RequestService::pause(
                          desk, {second, 0, november(18), QStringLiteral("等上级下达资金计划")});
                  }));
        PEIYU_TRY(third, inHand(9, QDate(2026, 9, 7), QDate(2026, 9, 8), QDate(2026, 9, 9)));
        PEIYU_TRY(shelved, byHead(QDate(2026, 9, 14), [&](JobContext &desk) {
                      return RequestService::shelve(
                          desk, {third, 0, QDate(2026, 9, 14),
                                 QStringLiteral("新校明年 8 月投用，列入明年跟进，每季度问一次")});
                  }));
        return {};
    }

    /// 待审核 and 待回访.
    Result<> answeredQueue()
    {
        PEIYU_TRY(first, inHand(7, november(16), november(16), november(16)));
        PEIYU_CHECK(answer(first, november(19), QStringLiteral("已对接市内一所高校，下周到厂。"),
                           RequestResult::Solved));
        PEIYU_TRY(second, inHand(6, november(11), november(11), november(12)));
        PEIYU_CHECK(answer(second, november(16), QStringLiteral("已受理预审，材料齐全。"),
                           RequestResult::Solved));
        PEIYU_CHECK(review(second, november(17), true));
        PEIYU_TRY(third, inHand(2, november(12), november(12), november(13)));
        PEIYU_CHECK(answer(third, november(17), QStringLiteral("银行同意续贷，下周签合同。"),
                           RequestResult::PartlySolved));
        return review(third, november(19), true);
    }

    /// 已办结: through the chain, on the spot, and one declined.
    Result<> endedQueue()
    {
        PEIYU_TRY(first, inHand(8, november(3), november(3), november(4)));
        PEIYU_CHECK(answer(first, november(6), QStringLiteral("诊断机构已上门，报告已交企业。"),
                           RequestResult::Solved));
        PEIYU_CHECK(review(first, november(9), true));
        PEIYU_CHECK(
            callBack(first, november(10), Satisfaction::Satisfied, QStringLiteral("很快，谢谢")));
        PEIYU_TRY(closed, on(november(10), [&](JobContext &desk) {
                      return RequestService::close(desk, {first, 0, november(10), {}});
                  }));
        Matter ask = matters[11];
        ask.category = u"政策咨询与申报";
        ask.kind = RequestKind::Consultation;
        const Request spot =
            matterOf(m_cared[5 % m_cared.size()], ask, november(18), RequestSource::Call);
        PEIYU_TRY(told, on(november(18), [&](JobContext &desk) {
                      return RequestService::closeOnSpot(
                          desk, spot, QStringLiteral("已按公告说明口径，并发送办事指南。"));
                  }));
        PEIYU_TRY(refused, add(3, november(12), RequestSource::Own));
        PEIYU_TRY(declined, on(november(13), [&](JobContext &desk) {
                      return RequestService::decline(
                          desk, {refused, 0, november(13),
                                 QStringLiteral("属企业间租赁纠纷，已告知通过司法途径解决")});
                  }));
        return {};
    }

    /// 不满意: the same number again.
    Result<> reopenedOne()
    {
        PEIYU_TRY(id, inHand(4, november(9), november(9), november(10)));
        PEIYU_CHECK(
            answer(id, november(11), QStringLiteral("补助按程序拨付。"), RequestResult::Explained));
        PEIYU_CHECK(review(id, november(12), true));
        return callBack(id, november(16), Satisfaction::Unsatisfied,
                        QStringLiteral("没有说什么时候到账"));
    }

    /// The third 退单 goes to the 专班.
    Result<> thirdReturn()
    {
        PEIYU_TRY(id, add(3, november(10), RequestSource::Superior));
        const int units[] = {3, 10, 5};
        const int days[] = {11, 13, 17};
        for (size_t i = 0; i < std::size(units); ++i) {
            PEIYU_CHECK(dispatch(id, units[i], november(days[i])));
            PEIYU_TRY(back, on(november(days[i] + 1), [&](JobContext &desk) {
                          return RequestService::giveBack(
                              desk, {id, 0, november(days[i] + 1),
                                     QStringLiteral("不属本单位职责，请另行交办")});
                      }));
        }
        return {};
    }

    /// 批量交办: one slip, one signed, one given back.
    Result<> batch()
    {
        QStringList ids;
        for (const int firm : {13, 14, 15}) {
            const Request request = matterOf(m_cared[firm % m_cared.size()], matters[1],
                                             november(19), RequestSource::Meeting);
            PEIYU_TRY(saved, on(november(19), [&](JobContext &desk) {
                          return RequestService::add(desk, request);
                      }));
            ids.append(saved.id);
        }
        PEIYU_TRY(slip, on(november(19), [&](JobContext &desk) {
                      return RequestService::dispatchMany(
                          desk, ids, unitOf(matters[1]),
                          QStringLiteral("请一并列入 11 月专场招聘会"), november(19));
                  }));
        PEIYU_CHECK(sign(ids[0], november(20)));
        PEIYU_TRY(back, on(november(20), [&](JobContext &desk) {
                      return RequestService::giveBack(
                          desk, {ids[1], 0, november(20),
                                 QStringLiteral("企业在外区参保，请转人力资源服务机构")});
                  }));
        return {};
    }

    Result<> supervisions()
    {
        PEIYU_TRY(late, inHand(5, november(4), november(5), november(5)));
        Supervision open;
        open.request = late;
        open.unit = unitOf(matter(5));
        open.content = QStringLiteral("答复已超期，请说明原因并于期限前答复企业。");
        open.on = november(18);
        open.due = november(24);
        PEIYU_TRY(sent, byHead(november(18), [&](JobContext &desk) {
                      return RequestService::supervise(desk, open);
                  }));
        Supervision replied;
        replied.unit = m_level + QStringLiteral("经济信息委");
        replied.content = QStringLiteral("本季度未走访企业偏多，请在 11 月底前补走访。");
        replied.on = november(9);
        replied.due = november(16);
        PEIYU_TRY(second, byHead(november(9), [&](JobContext &desk) {
                      return RequestService::supervise(desk, replied);
                  }));
        PEIYU_TRY(done, on(november(13), [&](JobContext &desk) {
                      return RequestService::replySupervision(
                          desk, second.id, QStringLiteral("已排出补走访计划，按周通报。"),
                          november(13));
                  }));
        return {};
    }

    const JobContext &m_context;
    const QVector<SampleCared> &m_cared;
    QString m_level;
};

} // namespace

Result<> writeEndedRequests(const JobContext &context, UnitOfWork &unit,
                            const QVector<SampleCared> &cared, const QString &level, int count,
                            SampleChance &chance)
{
    if (cared.isEmpty())
        return {};
    const AsOfClock clock(context.clock, sampleToday());
    const JobContext then{context.connection, context.actor, clock};
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    constexpr int lastDay = 290; // ended before the open ones begin
    for (int i = 0; i < count; ++i) {
        const Matter &matter = matters[static_cast<size_t>(chance.below(12))];
        const QDate on =
            calendar.workingDayFrom(QDate(2026, 1, 5).addDays(i * (lastDay - 20) / count));
        Request request = matterOf(cared[chance.below(static_cast<int>(cared.size()))], matter, on,
                                   allRequestSources[static_cast<size_t>(chance.below(5))]);
        request.leadUnit = level + QString::fromUtf16(matter.unit);
        endSample(request, calendar, chance);
        PEIYU_TRY(ended, importedRequest(then, request));
        PEIYU_TRY(written, writeImportedRequest(then, unit, ended));
    }
    return {};
}

Result<> takeSampleRequests(const JobContext &context, const QVector<SampleCared> &cared,
                            const QString &level)
{
    if (cared.isEmpty())
        return {};
    return SampleDesk(context, cared, level).run();
}

} // namespace peiyu
