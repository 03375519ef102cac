#include "services/firmrecordservice.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/childrecords.h"
#include "repositories/enterpriserepository.h"
#include "repositories/firmrecordrepository.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmRecordService)
};

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestNote = 4000;
constexpr int mostPieces = 100'000;

struct TypedText
{
    const char *field;
    QString &text;
    qsizetype longest = longestLine;
};

Result<> tidyTexts(const std::initializer_list<TypedText> &texts)
{
    for (const TypedText &one : texts) {
        if (!isCleanText(one.text))
            return fieldFailure(QLatin1String(one.field),
                                Text::tr("内容含有不能保存的控制字符，请重新输入。"));
        one.text = one.longest == longestNote ? one.text.trimmed() : tidyText(one.text);
        if (one.text.size() > one.longest)
            return fieldFailure(
                QLatin1String(one.field),
                Text::tr("内容过长（%1 字），最多 %2 字。").arg(one.text.size()).arg(one.longest));
    }
    return {};
}

Result<Enterprise> liveFirm(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return *found;
}

Result<> requireFirmAccess(const JobContext &context, const EnterpriseId &firm)
{
    return requirePermission(context, Action::EditFirm, {{}, firm});
}

/// One record in one unit: new without an id, else changed where the caller read it.
template <class T>
Result<Saved> write(const JobContext &context, T record, const QString &added,
                    const QString &changed)
{
    const bool fresh = record.id.isEmpty();
    PEIYU_TRY(unit, beginUnit(context, fresh ? added : changed));
    const QString id = fresh ? newUuid() : record.id;
    const std::optional<int> revision =
        !fresh && record.revision > 0 ? std::optional(record.revision) : std::nullopt;
    PEIYU_CHECK(RecordRepository<T>::apply(*unit, id, fresh ? ChangeOp::Insert : ChangeOp::Update,
                                           RecordRepository<T>::fields(record), revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

/// The firm a record stays with: a changed one cannot be moved to another firm.
template <class T> Result<> keepFirm(const JobContext &context, T &record)
{
    if (record.id.isEmpty())
        return {};
    PEIYU_TRY(present, RecordRepository<T>::find(context.connection, record.id));
    if (!present)
        return failure(ErrorCode::NotFound, Text::tr("这条记录已被删除，请刷新后再看。"));
    record.enterprise = present->enterprise;
    return {};
}

QString wordOf(const ContactPerson &one)
{
    return Text::tr("联系人 %1").arg(one.name);
}
QString wordOf(const Affiliation &one)
{
    return Text::tr("%1 %2").arg(affiliationKindText(one.kind), one.place);
}
QString wordOf(const Nomination &one)
{
    return Text::tr("公示 %1").arg(tierText(one.tier));
}
QString wordOf(const Honour &one)
{
    return honourText(one);
}
QString wordOf(const Carrier &one)
{
    return Text::tr("载体 %1").arg(one.name);
}

template <class T> EnterpriseId firmOf(const T &record)
{
    return record.enterprise;
}
template <> EnterpriseId firmOf(const Carrier &)
{
    return {};
}

template <class T>
Result<Saved> ofFirm(const JobContext &context, const Enterprise &firm, const T &record)
{
    return write(context, record, Text::tr("新增 %1：%2").arg(firm.name, wordOf(record)),
                 Text::tr("修改 %1：%2").arg(firm.name, wordOf(record)));
}

Result<> requireNoOverlap(const JobContext &context, const Affiliation &affiliation)
{
    PEIYU_TRY(present, RecordRepository<Affiliation>::ofEnterprise(context.connection,
                                                                   affiliation.enterprise));
    for (const Affiliation &other : present) {
        if (other.id != affiliation.id && other.kind == affiliation.kind &&
            other.span.overlaps(affiliation.span))
            return fieldFailure(QStringLiteral("from_date"),
                                Text::tr("%1已登记在“%2”，日期重叠；请先填写那一条的截止日期。")
                                    .arg(affiliationKindText(other.kind), other.place));
    }
    return {};
}

Result<> requireOneName(const JobContext &context, const Carrier &carrier)
{
    PEIYU_TRY(all, RecordRepository<Carrier>::all(context.connection));
    for (const Carrier &other : all) {
        const QString taken = Text::tr("载体“%1”已经登记。").arg(other.name);
        if (other.id != carrier.id && foldedName(other.name) == foldedName(carrier.name))
            return Failure(Error{
                ErrorCode::Duplicate, taken, {}, {FieldIssue{QStringLiteral("name"), 0, taken}}});
    }
    return {};
}

} // namespace

QStringList carrierKinds()
{
    return {Text::tr("孵化器"), Text::tr("产业园"),   Text::tr("平台"),     Text::tr("联盟"),
            Text::tr("工作站"), Text::tr("见习基地"), Text::tr("双创基地"), Text::tr("其他")};
}

Result<Honour> checkedHonour(Honour honour)
{
    PEIYU_CHECK(tidyTexts({{"kind", honour.kind},
                           {"role", honour.role},
                           {"title", honour.title},
                           {"document", honour.document},
                           {"evidence", honour.evidence},
                           {"note", honour.note, longestNote}}));
    if (honour.kind.isEmpty())
        return fieldFailure(QStringLiteral("kind"),
                            Text::tr("请选择资质类别，例如 高新技术企业。"));
    if (honour.enterprise.isEmpty() == honour.carrier.isEmpty())
        return fieldFailure(QStringLiteral("enterprise"),
                            Text::tr("请指明属于哪家企业或哪个载体（只能一个）。"));
    if (honour.quantity < 1 || honour.quantity > mostPieces)
        return fieldFailure(QStringLiteral("quantity"), Text::tr("数量应为 1 到 100000 的整数。"));
    if (!honour.on.isNull() && !honour.until.isNull() && honour.until < honour.on)
        return fieldFailure(QStringLiteral("until_date"),
                            Text::tr("有效期止 %1 早于认定日期 %2，请核对。")
                                .arg(dateText(honour.until), dateText(honour.on)));
    return honour;
}

Result<Saved> FirmRecordService::save(const JobContext &context, ContactPerson contact)
{
    PEIYU_CHECK(keepFirm(context, contact));
    PEIYU_CHECK(requireFirmAccess(context, contact.enterprise));
    PEIYU_TRY(firm, liveFirm(context, contact.enterprise));
    PEIYU_CHECK(tidyTexts({{"name", contact.name},
                           {"post", contact.post},
                           {"phone", contact.phone},
                           {"note", contact.note, longestNote}}));
    if (contact.name.isEmpty())
        return fieldFailure(QStringLiteral("name"), Text::tr("请填写联系人姓名。"));
    return ofFirm(context, firm, contact);
}

Result<Saved> FirmRecordService::save(const JobContext &context, Affiliation affiliation)
{
    PEIYU_CHECK(keepFirm(context, affiliation));
    PEIYU_CHECK(requireFirmAccess(context, affiliation.enterprise));
    PEIYU_TRY(firm, liveFirm(context, affiliation.enterprise));
    PEIYU_CHECK(tidyTexts({{"place", affiliation.place}, {"note", affiliation.note, longestNote}}));
    if (affiliation.place.isEmpty())
        return fieldFailure(QStringLiteral("place"),
                            Text::tr("请填写所在区县或机关，例如 江津区税务局。"));
    if (affiliation.span.isEmpty())
        return fieldFailure(QStringLiteral("until_date"), Text::tr("截止日期应在起始日期之后。"));
    PEIYU_CHECK(requireNoOverlap(context, affiliation));
    return ofFirm(context, firm, affiliation);
}

Result<Saved> FirmRecordService::save(const JobContext &context, Nomination nomination)
{
    PEIYU_CHECK(keepFirm(context, nomination));
    PEIYU_CHECK(requirePermission(context, Action::EditRecognition, {{}, nomination.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, nomination.enterprise));
    PEIYU_CHECK(tidyTexts({{"batch", nomination.batch}, {"document", nomination.document}}));
    if (nomination.on.isNull())
        return fieldFailure(QStringLiteral("on_date"),
                            Text::tr("请填写公示日期，例如 2025-10-28。"));
    return ofFirm(context, firm, nomination);
}

Result<Saved> FirmRecordService::save(const JobContext &context, Honour typed)
{
    if (!typed.id.isEmpty()) {
        PEIYU_TRY(present, RecordRepository<Honour>::find(context.connection, typed.id));
        if (!present)
            return failure(ErrorCode::NotFound, Text::tr("这条记录已被删除，请刷新后再看。"));
        typed.enterprise = present->enterprise;
        typed.carrier = present->carrier;
    }
    PEIYU_CHECK(requireFirmAccess(context, typed.enterprise));
    PEIYU_TRY(honour, checkedHonour(std::move(typed)));
    if (!honour.enterprise.isEmpty()) {
        PEIYU_TRY(firm, liveFirm(context, honour.enterprise));
        return ofFirm(context, firm, honour);
    }
    PEIYU_TRY(carrier, RecordRepository<Carrier>::find(context.connection, honour.carrier));
    if (!carrier)
        return failure(ErrorCode::NotFound, Text::tr("载体已不在库中。"));
    return write(context, honour, Text::tr("新增 %1：%2").arg(carrier->name, wordOf(honour)),
                 Text::tr("修改 %1：%2").arg(carrier->name, wordOf(honour)));
}

Result<Saved> FirmRecordService::save(const JobContext &context, Carrier carrier)
{
    PEIYU_CHECK(requirePermission(context, Action::EditFirm, {carrier.district, {}}));
    PEIYU_CHECK(tidyTexts({{"name", carrier.name},
                           {"kind", carrier.kind},
                           {"operator", carrier.operatedBy},
                           {"note", carrier.note, longestNote}}));
    if (carrier.name.isEmpty())
        return fieldFailure(QStringLiteral("name"), Text::tr("请填写载体名称。"));
    if (carrier.kind.isEmpty())
        return fieldFailure(QStringLiteral("kind"), Text::tr("请选择载体类别，例如 孵化器。"));
    PEIYU_CHECK(requireOneName(context, carrier));
    return write(context, carrier, Text::tr("新增 %1").arg(wordOf(carrier)),
                 Text::tr("修改 %1").arg(wordOf(carrier)));
}

template <class T>
Result<Saved> FirmRecordService::remove(const JobContext &context, const QString &id)
{
    PEIYU_TRY(present, RecordRepository<T>::find(context.connection, id));
    if (!present)
        return failure(ErrorCode::NotFound, Text::tr("这条记录已被删除，请刷新后再看。"));
    PEIYU_CHECK(requireFirmAccess(context, firmOf(*present)));
    if constexpr (std::is_same_v<T, Carrier>) {
        PEIYU_TRY(child, firstLiveChild(context.connection, QStringLiteral("carrier"), id));
        if (!child.isEmpty())
            return failure(ErrorCode::InUse,
                           Text::tr("载体“%1”名下还有资质荣誉，请先删除它们。").arg(present->name));
    }
    QString title = Text::tr("删除 %1").arg(wordOf(*present));
    if (const EnterpriseId firm = firmOf(*present); !firm.isEmpty()) {
        PEIYU_TRY(owner, EnterpriseRepository::find(context.connection, firm));
        if (owner)
            title = Text::tr("删除 %1：%2").arg(owner->name, wordOf(*present));
    }
    PEIYU_TRY(unit, beginUnit(context, title));
    PEIYU_CHECK(RecordRepository<T>::apply(*unit, id, ChangeOp::Delete, {}));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

template Result<Saved> FirmRecordService::remove<ContactPerson>(const JobContext &,
                                                                const QString &);
template Result<Saved> FirmRecordService::remove<Affiliation>(const JobContext &, const QString &);
template Result<Saved> FirmRecordService::remove<Nomination>(const JobContext &, const QString &);
template Result<Saved> FirmRecordService::remove<Honour>(const JobContext &, const QString &);
template Result<Saved> FirmRecordService::remove<Carrier>(const JobContext &, const QString &);

namespace {

template <class T> Result<QVector<T>> readOf(const JobContext &context, const EnterpriseId &firm)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, firm}));
    return RecordRepository<T>::ofEnterprise(context.connection, firm);
}

} // namespace

Result<QVector<ContactPerson>> FirmRecordService::contacts(const JobContext &context,
                                                           const EnterpriseId &firm)
{
    return readOf<ContactPerson>(context, firm);
}

Result<QVector<Affiliation>> FirmRecordService::affiliations(const JobContext &context,
                                                             const EnterpriseId &firm)
{
    return readOf<Affiliation>(context, firm);
}

Result<QVector<Nomination>> FirmRecordService::nominations(const JobContext &context,
                                                           const EnterpriseId &firm)
{
    return readOf<Nomination>(context, firm);
}

Result<QVector<Honour>> FirmRecordService::honours(const JobContext &context,
                                                   const EnterpriseId &firm)
{
    return readOf<Honour>(context, firm);
}

Result<QVector<Honour>> FirmRecordService::honoursOfCarrier(const JobContext &context,
                                                            const QString &carrier)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return peiyu::honoursOfCarrier(context.connection, carrier);
}

Result<QVector<Carrier>> FirmRecordService::carriers(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return RecordRepository<Carrier>::all(context.connection);
}

} // namespace peiyu
