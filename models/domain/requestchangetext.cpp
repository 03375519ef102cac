#include "domain/requestchangetext.h"

#include "domain/changewords.h"
#include "domain/request.h"

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

const FieldWord fieldWords[] = {
    {"request", "number", QT_TRANSLATE_NOOP("ChangeText", "编号")},
    {"request", "title", QT_TRANSLATE_NOOP("ChangeText", "事项")},
    {"request", "content", QT_TRANSLATE_NOOP("ChangeText", "内容")},
    {"request", "district", QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"request", "raised_by", QT_TRANSLATE_NOOP("ChangeText", "提出人")},
    {"request", "phone", QT_TRANSLATE_NOOP("ChangeText", "电话")},
    {"request", "source", QT_TRANSLATE_NOOP("ChangeText", "来源")},
    {"request", "received_on", QT_TRANSLATE_NOOP("ChangeText", "提出日期")},
    {"request", "category", QT_TRANSLATE_NOOP("ChangeText", "类别")},
    {"request", "kind", QT_TRANSLATE_NOOP("ChangeText", "种类")},
    {"request", "urgent", QT_TRANSLATE_NOOP("ChangeText", "紧急")},
    {"request", "confidential", QT_TRANSLATE_NOOP("ChangeText", "保密")},
    {"request", "first_contact", QT_TRANSLATE_NOOP("ChangeText", "首问责任人")},
    {"request", "specialist", QT_TRANSLATE_NOOP("ChangeText", "专员")},
    {"request", "state", QT_TRANSLATE_NOOP("ChangeText", "状态")},
    {"request", "lead_unit", QT_TRANSLATE_NOOP("ChangeText", "主办")},
    {"request", "co_units", QT_TRANSLATE_NOOP("ChangeText", "协办")},
    {"request", "accepted_on", QT_TRANSLATE_NOOP("ChangeText", "受理日期")},
    {"request", "dispatched_on", QT_TRANSLATE_NOOP("ChangeText", "交办日期")},
    {"request", "signed_on", QT_TRANSLATE_NOOP("ChangeText", "签收日期")},
    {"request", "answered_on", QT_TRANSLATE_NOOP("ChangeText", "答复日期")},
    {"request", "answer", QT_TRANSLATE_NOOP("ChangeText", "答复内容")},
    {"request", "result", QT_TRANSLATE_NOOP("ChangeText", "结果")},
    {"request", "reviewed_on", QT_TRANSLATE_NOOP("ChangeText", "审核日期")},
    {"request", "called_on", QT_TRANSLATE_NOOP("ChangeText", "回访日期")},
    {"request", "contacted", QT_TRANSLATE_NOOP("ChangeText", "已联系")},
    {"request", "solved", QT_TRANSLATE_NOOP("ChangeText", "已解决")},
    {"request", "satisfaction", QT_TRANSLATE_NOOP("ChangeText", "满意度")},
    {"request", "opinion", QT_TRANSLATE_NOOP("ChangeText", "意见")},
    {"request", "closed_on", QT_TRANSLATE_NOOP("ChangeText", "办结日期")},
    {"request", "returns", QT_TRANSLATE_NOOP("ChangeText", "退单次数")},
    {"request", "reopened", QT_TRANSLATE_NOOP("ChangeText", "重办次数")},
    {"request", "reopened_on", QT_TRANSLATE_NOOP("ChangeText", "重办日期")},
    {"request", "extension_asked", QT_TRANSLATE_NOOP("ChangeText", "申请延期（工作日）")},
    {"request", "extension_days", QT_TRANSLATE_NOOP("ChangeText", "已延期（工作日）")},
    {"request", "paused", QT_TRANSLATE_NOOP("ChangeText", "暂停")},
    {"request", "sign_due", QT_TRANSLATE_NOOP("ChangeText", "签收时限")},
    {"request", "answer_due", QT_TRANSLATE_NOOP("ChangeText", "答复时限")},
    {"request", "close_due", QT_TRANSLATE_NOOP("ChangeText", "办结时限")},
    {"request_step", "kind", QT_TRANSLATE_NOOP("ChangeText", "步骤")},
    {"request_step", "on_date", QT_TRANSLATE_NOOP("ChangeText", "日期")},
    {"request_step", "person", QT_TRANSLATE_NOOP("ChangeText", "经办人")},
    {"request_step", "unit", QT_TRANSLATE_NOOP("ChangeText", "单位")},
    {"request_step", "content", QT_TRANSLATE_NOOP("ChangeText", "内容")},
    {"request_pause", "kind", QT_TRANSLATE_NOOP("ChangeText", "暂停种类")},
    {"request_pause", "from_date", QT_TRANSLATE_NOOP("ChangeText", "起")},
    {"request_pause", "until_date", QT_TRANSLATE_NOOP("ChangeText", "止")},
    {"request_pause", "reason", QT_TRANSLATE_NOOP("ChangeText", "原因")},
    {"dispatch", "slip", QT_TRANSLATE_NOOP("ChangeText", "交办单号")},
    {"dispatch", "unit", QT_TRANSLATE_NOOP("ChangeText", "承办单位")},
    {"dispatch", "role", QT_TRANSLATE_NOOP("ChangeText", "主办、协办")},
    {"dispatch", "on_date", QT_TRANSLATE_NOOP("ChangeText", "交办日期")},
    {"dispatch", "signed_on", QT_TRANSLATE_NOOP("ChangeText", "签收日期")},
    {"dispatch", "returned_on", QT_TRANSLATE_NOOP("ChangeText", "退单日期")},
    {"dispatch", "reason", QT_TRANSLATE_NOOP("ChangeText", "退单理由")},
    {"dispatch", "answered_on", QT_TRANSLATE_NOOP("ChangeText", "答复日期")},
    {"supervision", "number", QT_TRANSLATE_NOOP("ChangeText", "编号")},
    {"supervision", "unit", QT_TRANSLATE_NOOP("ChangeText", "送达单位")},
    {"supervision", "content", QT_TRANSLATE_NOOP("ChangeText", "督办内容")},
    {"supervision", "on_date", QT_TRANSLATE_NOOP("ChangeText", "发出日期")},
    {"supervision", "due", QT_TRANSLATE_NOOP("ChangeText", "回复期限")},
    {"supervision", "reply", QT_TRANSLATE_NOOP("ChangeText", "回复")},
    {"supervision", "replied_on", QT_TRANSLATE_NOOP("ChangeText", "回复日期")},
    {"request_category", "name", QT_TRANSLATE_NOOP("ChangeText", "类别")},
    {"request_category", "kind", QT_TRANSLATE_NOOP("ChangeText", "种类")},
    {"request_category", "active", QT_TRANSLATE_NOOP("ChangeText", "启用")},
    {"clock_limit", "district", QT_TRANSLATE_NOOP("ChangeText", "区县")},
    {"clock_limit", "kind", QT_TRANSLATE_NOOP("ChangeText", "种类")},
    {"clock_limit", "sign_days", QT_TRANSLATE_NOOP("ChangeText", "签收时限（工作日）")},
    {"clock_limit", "answer_days", QT_TRANSLATE_NOOP("ChangeText", "答复时限（工作日）")},
    {"clock_limit", "close_days", QT_TRANSLATE_NOOP("ChangeText", "办结时限（工作日）")},
    {"clock_limit", "source", QT_TRANSLATE_NOOP("ChangeText", "依据")},
};

const FieldWord recordWords[] = {
    {"request", nullptr, QT_TRANSLATE_NOOP("ChangeText", "诉求")},
    {"request_step", nullptr, QT_TRANSLATE_NOOP("ChangeText", "诉求经过")},
    {"request_pause", nullptr, QT_TRANSLATE_NOOP("ChangeText", "诉求暂停")},
    {"dispatch", nullptr, QT_TRANSLATE_NOOP("ChangeText", "交办")},
    {"supervision", nullptr, QT_TRANSLATE_NOOP("ChangeText", "督办单")},
    {"request_category", nullptr, QT_TRANSLATE_NOOP("ChangeText", "诉求类别")},
    {"clock_limit", nullptr, QT_TRANSLATE_NOOP("ChangeText", "办理时限")},
};

constexpr std::array marks = {u"urgent", u"confidential", u"contacted",
                              u"solved", u"paused",       u"active"};

/// asked, waiting, shelved: why days do not count.
QString pauseText(const QString &key)
{
    if (key == u"asked")
        return Text::tr("暂停");
    if (key == u"waiting")
        return Text::tr("答复后至重办");
    return key == u"shelved" ? Text::tr("挂账") : QString();
}

QString kindText(const QString &entity, const QString &key)
{
    if (entity == u"request_pause")
        return pauseText(key);
    if (entity == u"request_step") {
        const auto step = stepFromKey(key);
        return step ? stepText(*step) : QString();
    }
    const auto kind = requestKindFromKey(key);
    return kind ? requestKindText(*kind) : QString();
}

} // namespace

QVector<QPair<QString, QString>> requestFieldWords(const QString &entity)
{
    return fieldWordsOf(fieldWords, entity);
}

QString requestRecordText(const QString &entity)
{
    return recordWordOf(recordWords, entity);
}

QString requestKeyText(const QString &entity, const QString &field, const QString &key)
{
    if (requestRecordText(entity).isEmpty())
        return {};
    if (field == u"kind")
        return kindText(entity, key);
    if (field == u"role") {
        if (key == u"lead")
            return Text::tr("主办");
        return key.isEmpty() ? QString() : Text::tr("协办");
    }
    if (entity != u"request")
        return {};
    if (field == u"state") {
        const auto state = requestStateFromKey(key);
        return state ? requestStateText(*state) : QString();
    }
    if (field == u"source") {
        const auto source = requestSourceFromKey(key);
        return source ? requestSourceText(*source) : QString();
    }
    if (field == u"result") {
        const auto result = requestResultFromKey(key);
        return result ? requestResultText(*result) : QString();
    }
    if (field == u"satisfaction") {
        const auto satisfaction = satisfactionFromKey(key);
        return satisfaction ? satisfactionText(*satisfaction) : QString();
    }
    return {};
}

std::optional<QString> requestNumberText(const QString &entity, const QString &field, qint64 number)
{
    if (requestRecordText(entity).isEmpty())
        return std::nullopt;
    const bool isMark = std::any_of(marks.begin(), marks.end(), [&](const char16_t *mark) {
        return field == QStringView(mark);
    });
    if (isMark)
        return number != 0 ? Text::tr("是") : Text::tr("否");
    return QString::number(number);
}

} // namespace peiyu
