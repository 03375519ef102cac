#include "services/requestsettings.h"

#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "reference/requestcategories.h"
#include "repositories/requestrecordrepository.h"
#include "services/permission.h"
#include "services/requestservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestSettings)
};

constexpr int longestLimit = 250; ///< a year of working days
constexpr qsizetype longestName = 30;

Result<> checkDays(const QString &field, int days)
{
    if (days < 1 || days > longestLimit)
        return fieldFailure(field, Text::tr("时限应为 1 至 %1 个工作日。").arg(longestLimit));
    return {};
}

} // namespace

Result<QVector<RequestCategory>> RequestSettings::categories(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(own, RecordRepository<RequestCategory>::all(context.connection));
    QVector<RequestCategory> found = shippedRequestCategories();
    for (RequestCategory &entered : own) {
        const auto shipped = std::find_if(found.begin(), found.end(),
                                          [&](const auto &one) { return one.id == entered.id; });
        if (shipped == found.end()) {
            found.append(entered);
        } else {
            entered.shipped = true;
            *shipped = entered;
        }
    }
    return found;
}

Result<RequestCategory> RequestSettings::category(const JobContext &context, const QString &words)
{
    PEIYU_TRY(all, categories(context));
    const QString wanted = toHalfWidth(words).trimmed();
    QStringList names;
    for (const RequestCategory &one : all) {
        if (one.id == words || toHalfWidth(one.name) == wanted)
            return one;
        if (one.active)
            names.append(one.name);
    }
    return failure(ErrorCode::NotFound,
                   Text::tr("没有诉求类别“%1”。可用：%2。").arg(words, names.join(u'、')));
}

Result<Saved> RequestSettings::saveCategory(const JobContext &context, RequestCategory category)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRequestSettings));
    category.name = tidyText(category.name);
    if (category.name.isEmpty() || category.name.size() > longestName ||
        !isCleanText(category.name))
        return fieldFailure(QStringLiteral("name"),
                            Text::tr("请填写类别名称，最多 %1 字。").arg(longestName));
    PEIYU_TRY(all, categories(context));
    bool known = false;
    for (const RequestCategory &one : all) {
        if (one.id == category.id)
            known = true;
        else if (one.name == category.name)
            return failure(ErrorCode::Duplicate,
                           Text::tr("已有诉求类别“%1”，请换一个名称。").arg(category.name));
    }
    if (!category.id.isEmpty() && !known)
        return failure(ErrorCode::NotFound, Text::tr("这个诉求类别已不在表中。"));
    if (category.id.isEmpty())
        category.id = newUuid();
    PEIYU_TRY(present, RecordRepository<RequestCategory>::find(context.connection, category.id));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("诉求类别 %1").arg(category.name)));
    PEIYU_CHECK(RecordRepository<RequestCategory>::apply(
        *unit, category.id, present ? ChangeOp::Update : ChangeOp::Insert,
        RecordRepository<RequestCategory>::fields(category)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{category.id, changes, {}};
}

Result<std::optional<ClockLimit>>
RequestSettings::limit(const JobContext &context, const DistrictId &district, RequestKind kind)
{
    std::optional<ClockLimit> found = defaultLimit(kind);
    if (!found)
        return found;
    PEIYU_TRY(entered, RecordRepository<ClockLimit>::all(context.connection));
    for (const ClockLimit &one : entered) { // those for all districts come first
        if (one.kind == kind && (one.district.isEmpty() || one.district == district))
            found = one;
    }
    return found;
}

Result<QVector<ClockLimit>> RequestSettings::limits(const JobContext &context,
                                                    const DistrictId &district)
{
    QVector<ClockLimit> found;
    for (const RequestKind kind : allRequestKinds) {
        PEIYU_TRY(one, limit(context, district, kind));
        if (one)
            found.append(*one);
    }
    return found;
}

Result<Saved> RequestSettings::setLimit(const JobContext &context, ClockLimit limit)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRequestSettings, {limit.district, {}}));
    if (limit.kind == RequestKind::Suggestion)
        return fieldFailure(QStringLiteral("kind"), Text::tr("意见建议不设时限。"));
    PEIYU_CHECK(checkDays(QStringLiteral("sign"), limit.sign));
    PEIYU_CHECK(checkDays(QStringLiteral("answer"), limit.answer));
    PEIYU_CHECK(checkDays(QStringLiteral("close"), limit.close));
    limit.source = tidyText(limit.source);
    if (limit.source.isEmpty() || !isCleanText(limit.source))
        return fieldFailure(QStringLiteral("source"),
                            Text::tr("请写明依据的文件：没有依据的时限仍用“本系统默认”。"));
    if (limit.sign > limit.close)
        return fieldFailure(QStringLiteral("sign"),
                            Text::tr("签收时限 %1 个工作日长于办结时限 %2 个工作日，请核对。")
                                .arg(limit.sign)
                                .arg(limit.close));
    if (limit.answer > limit.close)
        return fieldFailure(QStringLiteral("answer"),
                            Text::tr("答复时限 %1 个工作日长于办结时限 %2 个工作日，请核对。")
                                .arg(limit.answer)
                                .arg(limit.close));
    PEIYU_TRY(entered, RecordRepository<ClockLimit>::all(context.connection));
    QString id;
    for (const ClockLimit &one : entered) {
        if (one.kind == limit.kind && one.district == limit.district)
            id = one.id;
    }
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("设定办理时限 %1").arg(requestKindText(limit.kind))));
    PEIYU_CHECK(RecordRepository<ClockLimit>::apply(
        *unit, id.isEmpty() ? newUuid() : id, id.isEmpty() ? ChangeOp::Insert : ChangeOp::Update,
        RecordRepository<ClockLimit>::fields(limit)));
    PEIYU_CHECK(RequestService::recompute(context, *unit));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> RequestSettings::resetLimit(const JobContext &context, const DistrictId &district,
                                          RequestKind kind)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRequestSettings, {district, {}}));
    PEIYU_TRY(entered, RecordRepository<ClockLimit>::all(context.connection));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("恢复默认办理时限 %1").arg(requestKindText(kind))));
    for (const ClockLimit &one : entered) {
        if (one.kind == kind && one.district == district)
            PEIYU_CHECK(RecordRepository<ClockLimit>::apply(*unit, one.id, ChangeOp::Delete, {}));
    }
    PEIYU_CHECK(RequestService::recompute(context, *unit));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{{}, changes, {}};
}

} // namespace peiyu
