#include "services/enterpriseservice.h"

#include "domain/creditcode.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriselistrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/placerepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/residencerepository.h"
#include "services/enterpriserules.h"
#include "services/permission.h"
#include "services/placedirectory.h"
#include "services/visitplanning.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseService)
};

template <class T> const T *currentOf(const QVector<T> &dated, QDate day)
{
    for (const T &one : dated) {
        if (one.span.contains(day))
            return &one;
    }
    return nullptr;
}

/// The areas a form names, resolved; `areas` of the directory may grow by a new park.
Result<Residence> residenceFrom(UnitOfWork &unit, PlaceDirectory &places,
                                const EnterpriseForm &form, const DistrictId &district)
{
    Residence residence;
    residence.enterprise = form.enterprise.id;
    residence.district = district;
    if (!tidyText(form.town).isEmpty()) {
        const AreaAnswer town = places.area(district, AreaKind::Town, form.town);
        if (town.id.isEmpty()) {
            const QString name = places.districtName(district);
            return fieldFailure(
                QStringLiteral("town"),
                town.proposal.isEmpty()
                    ? Text::tr("%1没有镇街“%2”，请从列表中选择。").arg(name, form.town)
                    : Text::tr("%1没有镇街“%2”，是否为“%3”？").arg(name, form.town, town.proposal));
        }
        residence.town = town.id;
    }
    if (!tidyText(form.park).isEmpty()) {
        PEIYU_TRY(park, places.parkFor(unit, district, form.park));
        residence.park = park;
    }
    return residence;
}

Result<> setStage(UnitOfWork &unit, const EnterpriseId &id, const PoolStage *current,
                  PoolStage next, QDate from)
{
    if (current && (current->span.from.isNull() || current->span.from < from)) {
        PoolStage ended = *current;
        ended.span.until = from;
        PEIYU_CHECK(PoolStageRepository::apply(unit, ended.id, ChangeOp::Update,
                                               PoolStageRepository::fields(ended)));
    } else if (current) {
        PEIYU_CHECK(PoolStageRepository::apply(unit, current->id, ChangeOp::Delete, {}));
    }
    next.enterprise = id;
    next.span = DateSpan{current ? from : next.span.from, {}};
    return PoolStageRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                      PoolStageRepository::fields(next));
}

/// A firm cannot have left before a stage or place that began later: which of them is wrong only a
/// person can say.
template <class T>
Result<> requireNothingLater(const Enterprise &enterprise, const QVector<T> &dated, QDate on)
{
    for (const T &one : dated) {
        if (!one.span.from.isNull() && one.span.from > on)
            return fieldFailure(
                QStringLiteral("on"),
                Text::tr("“%1”在 %2 还有变动（迁移或调整阶段），退库日期不能早于这一天。")
                    .arg(enterprise.name, dateText(one.span.from)));
    }
    return {};
}

QStringList codeWarning(const Enterprise &enterprise)
{
    if (enterprise.codeState != CodeState::Pending)
        return {};
    return {Text::tr("待确认：%1。")
                .arg(creditCodeText(enterprise.creditCode, CreditCodeCheck::CheckFailed))};
}

/// Where a firm is on a day, or is to come next; and when it last left.
struct Stays
{
    const Residence *current = nullptr;
    QDate leftOn;
};

Stays staysOn(const QVector<Residence> &residences, QDate day)
{
    Stays found;
    for (const Residence &stay : residences) { // the oldest first
        if (!stay.span.until.isNull() && stay.span.until <= day)
            found.leftOn = stay.span.until;
        else if (!found.current)
            found.current = &stay;
    }
    return found;
}

/// A firm that had left is here again from a day on, and was not in between.
Result<> arriveAgain(UnitOfWork &unit, Residence next, QDate leftOn, QDate day)
{
    if (!leftOn.isNull() && day < leftOn)
        return fieldFailure(
            QStringLiteral("since"),
            Text::tr("企业 %1 才离开，迁回日期不能早于这一天。").arg(dateText(leftOn)));
    next.span.from = day;
    return ResidenceRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                      ResidenceRepository::fields(next));
}

/// Whether a typed area is the one the firm is in, by its name or id.
bool isArea(const QString &typed, const AreaId &id, const QString &name, bool complete)
{
    if (typed.isEmpty())
        return id.isEmpty() || !complete;
    const QString words = tidyText(typed);
    return !id.isEmpty() && !words.isEmpty() && (words == name || words == id.value());
}

/// Nearly every save names the place where the firm is: no reading of all towns for those.
Result<bool> namesItsPlace(const Connection &connection, const EnterpriseForm &form,
                           const Residence &current)
{
    if (!form.since.isNull())
        return false;
    PEIYU_TRY(names,
              PlaceRepository::names(connection, current.district, current.town, current.park));
    const QString words = tidyText(form.district);
    const bool district =
        form.district.isEmpty() ||
        (!words.isEmpty() && (words == names.district || words == names.shortDistrict ||
                              words == current.district.value()));
    return district && isArea(form.town, current.town, names.town, form.placesComplete) &&
           isArea(form.park, current.park, names.park, form.placesComplete);
}

/// Town, park or district differ from where the firm is: a correction, or a move with its day.
Result<> updateResidence(UnitOfWork &unit, const EnterpriseForm &form, const Stays &stays,
                         QDate today)
{
    const Residence *current = stays.current;
    const bool asked = !form.district.isEmpty() || !form.town.isEmpty() || !form.park.isEmpty() ||
                       !form.since.isNull();
    if (!asked)
        return {};
    if (current) {
        PEIYU_TRY(same, namesItsPlace(unit.connection(), form, *current));
        if (same)
            return {};
    }
    PEIYU_TRY(places, PlaceDirectory::load(unit.connection()));
    DistrictId district = current ? current->district : DistrictId();
    if (!current || !form.district.isEmpty()) {
        PEIYU_TRY(named, places.district(form.district));
        district = named;
    }
    PEIYU_TRY(next, residenceFrom(unit, places, form, district));
    if (current && district == current->district) {
        if (form.town.isEmpty() && !form.placesComplete)
            next.town = current->town;
        if (form.park.isEmpty() && !form.placesComplete)
            next.park = current->park;
    }
    if (!current)
        return arriveAgain(unit, next, stays.leftOn,
                           form.since.isNull() && !stays.leftOn.isNull() ? today : form.since);
    const bool same = next.district == current->district && next.town == current->town &&
                      next.park == current->park;
    if (same)
        return {};
    const bool coming = !current->span.from.isNull() && current->span.from > today;
    const bool moves = !form.since.isNull() || (next.district != current->district && !coming);
    const QDate day = form.since.isNull() ? today : form.since;
    if (!moves || current->span.from == day) {
        next.span = current->span;
        return ResidenceRepository::apply(unit, current->id, ChangeOp::Update,
                                          ResidenceRepository::fields(next));
    }
    if (!current->span.from.isNull() && day < current->span.from)
        return fieldFailure(QStringLiteral("since"),
                            Text::tr("企业 %1 才到现址，迁移日期不能早于这一天。")
                                .arg(dateText(current->span.from)));
    Residence ended = *current;
    ended.span.until = day;
    PEIYU_CHECK(ResidenceRepository::apply(unit, ended.id, ChangeOp::Update,
                                           ResidenceRepository::fields(ended)));
    next.span = DateSpan{day, current->span.until};
    return ResidenceRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                      ResidenceRepository::fields(next));
}

Result<> endAssignments(UnitOfWork &unit, const EnterpriseId &id, QDate on)
{
    PEIYU_TRY(assignments, AssignmentRepository::ofEnterprise(unit.connection(), id));
    for (Assignment assignment : assignments) {
        if (!assignment.span.until.isNull() && assignment.span.until <= on)
            continue;
        if (!assignment.span.from.isNull() && assignment.span.from >= on) {
            PEIYU_CHECK(AssignmentRepository::apply(unit, assignment.id, ChangeOp::Delete, {}));
            continue;
        }
        assignment.span.until = on;
        PEIYU_CHECK(AssignmentRepository::apply(unit, assignment.id, ChangeOp::Update,
                                                AssignmentRepository::fields(assignment)));
    }
    return {};
}

} // namespace

Result<Saved> EnterpriseService::add(const JobContext &context, const EnterpriseForm &typed)
{
    EnterpriseForm form = typed;
    PEIYU_TRY(enterprise, normalizedEnterprise(form.enterprise, form.codeConfirmed));
    PEIYU_CHECK(requireUniqueCode(context.connection, enterprise, context.clock.today()));
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    PEIYU_TRY(district, places.district(form.district));
    PEIYU_CHECK(requirePermission(context, Action::EditFirm, {district, {}}));
    if (form.stage == Stage::Exited)
        return fieldFailure(QStringLiteral("stage"),
                            Text::tr("新企业不能直接登记为退库，请先入库，再办理退库。"));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("新增企业 %1").arg(enterprise.name)));
    enterprise.id = EnterpriseId(newUuid());
    form.enterprise = enterprise;
    PEIYU_CHECK(EnterpriseRepository::apply(*unit, enterprise.id, ChangeOp::Insert,
                                            EnterpriseRepository::fields(enterprise)));
    PEIYU_TRY(residence, residenceFrom(*unit, places, form, district));
    residence.span.from = form.since;
    PEIYU_CHECK(ResidenceRepository::apply(*unit, newUuid(), ChangeOp::Insert,
                                           ResidenceRepository::fields(residence)));
    if (form.stage) {
        PoolStage stage;
        stage.stage = *form.stage;
        stage.span.from = form.since;
        PEIYU_CHECK(setStage(*unit, enterprise.id, nullptr, stage, form.since));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{enterprise.id.value(), changes, codeWarning(enterprise)};
}

Result<Saved> EnterpriseService::update(const JobContext &context, const EnterpriseForm &typed)
{
    EnterpriseForm form = typed;
    const QDate today = context.clock.today();
    const EnterpriseId id = form.enterprise.id;
    PEIYU_CHECK(requirePermission(context, Action::EditFirm, {{}, id}));
    PEIYU_TRY(before, EnterpriseRepository::find(context.connection, id));
    const bool confirmed = form.codeConfirmed ||
                           (before && before->codeState == CodeState::Confirmed &&
                            before->creditCode == normalizeCreditCode(form.enterprise.creditCode));
    PEIYU_TRY(enterprise, normalizedEnterprise(form.enterprise, confirmed));
    PEIYU_CHECK(requireUniqueCode(context.connection, enterprise, today));
    PEIYU_TRY(stages, PoolStageRepository::ofEnterprise(context.connection, id));
    PEIYU_TRY(residences, ResidenceRepository::ofEnterprise(context.connection, id));
    form.enterprise = enterprise;
    const PoolStage *stage = currentOf(stages, today);
    if (form.stage == Stage::Exited && (!stage || stage->stage != Stage::Exited))
        return fieldFailure(QStringLiteral("stage"),
                            Text::tr("退库要写明原因和日期，请用“退库”办理。"));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("修改企业 %1").arg(enterprise.name)));
    PEIYU_CHECK(EnterpriseRepository::apply(*unit, id, ChangeOp::Update,
                                            EnterpriseRepository::fields(enterprise),
                                            form.enterprise.revision));
    PEIYU_CHECK(updateResidence(*unit, form, staysOn(residences, today), today));
    if (form.stage && (!stage || stage->stage != *form.stage)) {
        PoolStage next;
        next.stage = *form.stage;
        PEIYU_CHECK(setStage(*unit, id, stage, next, today));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id.value(), changes, codeWarning(enterprise)};
}

Result<Saved> EnterpriseService::retire(const JobContext &context, const EnterpriseId &id,
                                        ExitReason reason, QDate on, const QString &note)
{
    PEIYU_CHECK(requirePermission(context, Action::RemoveFirm, {{}, id}));
    if (on.isNull())
        return fieldFailure(QStringLiteral("on"), Text::tr("请填写退库日期，例如 2026-03-31。"));
    PEIYU_TRY(enterprise, EnterpriseRepository::find(context.connection, id));
    if (!enterprise)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    PEIYU_TRY(stages, PoolStageRepository::ofEnterprise(context.connection, id));
    PEIYU_TRY(residences, ResidenceRepository::ofEnterprise(context.connection, id));
    const PoolStage *current = currentOf(stages, on);
    if (current && current->stage == Stage::Exited)
        return failure(ErrorCode::Conflict,
                       Text::tr("“%1”已在 %2 退库（%3）。")
                           .arg(enterprise->name, dateText(current->span.from),
                                exitReasonText(current->reason.value_or(ExitReason::Other))));
    PEIYU_CHECK(requireNothingLater(*enterprise, stages, on));
    PEIYU_CHECK(requireNothingLater(*enterprise, residences, on));
    PEIYU_TRY(unit,
              beginUnit(context,
                        Text::tr("退库 %1（%2）").arg(enterprise->name, exitReasonText(reason)),
                        note));
    PoolStage exited;
    exited.stage = Stage::Exited;
    exited.reason = reason;
    exited.note = note;
    exited.span.from = on;
    PEIYU_CHECK(setStage(*unit, id, current, exited, on));
    const Residence *home = currentOf(residences, on);
    if (endsResidence(reason) && home) {
        Residence ended = *home;
        ended.span.until = on;
        PEIYU_CHECK(ResidenceRepository::apply(*unit, ended.id, ChangeOp::Update,
                                               ResidenceRepository::fields(ended)));
    }
    PEIYU_CHECK(endAssignments(*unit, id, on));
    PEIYU_CHECK(closePlannedVisits(*unit, id, on, context.clock.today(),
                                   Text::tr("退库：%1").arg(exitReasonText(reason))));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id.value(), changes, {}};
}

Result<EnterpriseFile> EnterpriseService::file(const JobContext &context, const EnterpriseId &id,
                                               QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, id}));
    EnterpriseFile file;
    PEIYU_TRY(enterprise, EnterpriseRepository::find(context.connection, id));
    if (!enterprise)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中，可能已被删除或撤销。"));
    file.enterprise = *enterprise;
    PEIYU_TRY(residences, ResidenceRepository::ofEnterprise(context.connection, id));
    PEIYU_TRY(stages, PoolStageRepository::ofEnterprise(context.connection, id));
    PEIYU_TRY(recognitions, RecognitionRepository::ofEnterprise(context.connection, id));
    file.residences = residences;
    file.stages = stages;
    file.recognitions = recognitions;
    if (const Residence *home = currentOf(residences, asOf)) {
        file.residence = *home;
        PEIYU_TRY(names, PlaceRepository::names(context.connection, home->district, home->town,
                                                home->park));
        file.districtName =
            names.shortDistrict.isEmpty() ? home->district.value() : names.shortDistrict;
        file.townName = names.town;
        file.parkName = names.park;
    }
    if (const PoolStage *stage = currentOf(stages, asOf))
        file.stage = *stage;
    return file;
}

Result<EnterpriseForm> EnterpriseService::form(const JobContext &context, const EnterpriseId &id,
                                               QDate asOf)
{
    PEIYU_TRY(file, EnterpriseService::file(context, id, asOf));
    EnterpriseForm form;
    form.enterprise = file.enterprise;
    form.district = file.districtName;
    form.town = file.townName;
    form.park = file.parkName;
    if (file.stage)
        form.stage = file.stage->stage;
    return form;
}

Result<Enterprise> EnterpriseService::named(const JobContext &context, const QString &words)
{
    const Connection &connection = context.connection;
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(byId, EnterpriseRepository::find(connection, EnterpriseId(words)));
    if (byId)
        return *byId;
    PEIYU_TRY(byCode,
              EnterpriseRepository::findByCreditCode(connection, normalizeCreditCode(words)));
    if (byCode)
        return *byCode;
    PEIYU_TRY(byNumber, EnterpriseRepository::findByRegistrationNo(connection, tidyText(words)));
    if (byNumber)
        return *byNumber;
    PEIYU_TRY(byName, EnterpriseRepository::findByName(connection, tidyText(words)));
    if (byName.size() > 1)
        return failure(
            ErrorCode::Conflict,
            Text::tr("有 %1 家企业叫“%2”，请改用统一社会信用代码。").arg(byName.size()).arg(words));
    if (byName.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("库中没有“%1”。请用全称或统一社会信用代码。").arg(words));
    return byName.first();
}

Result<QVector<qint64>> EnterpriseService::keys(const JobContext &context, const ListQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    return EnterpriseListRepository::keys(context.connection, query);
}

Result<QVector<qint64>> EnterpriseService::firstKeys(const JobContext &context,
                                                     const ListQuery &query, int most)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    return EnterpriseListRepository::keys(context.connection, query, most);
}

bool EnterpriseService::startsEarly(const ListQuery &query)
{
    return EnterpriseListRepository::startsEarly(query);
}

Result<qint64> EnterpriseService::total(const JobContext &context, const ListQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    return EnterpriseListRepository::total(context.connection, query);
}

Result<QVector<EnterpriseRow>> EnterpriseService::rows(const JobContext &context,
                                                       const QVector<qint64> &keys, QDate asOf,
                                                       RowParts parts)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return EnterpriseListRepository::rows(context.connection, keys, asOf, parts);
}

Result<QVector<LikeFirm>> EnterpriseService::likeness(const JobContext &context,
                                                      const EnterpriseForm &form, QDate asOf)
{
    QVector<LikeFirm> found;
    Enterprise typed = form.enterprise;
    typed.creditCode = normalizeCreditCode(typed.creditCode);
    if (const auto unique = requireUniqueCode(context.connection, typed, asOf); !unique) {
        PEIYU_TRY(other,
                  EnterpriseRepository::findByCreditCode(context.connection, typed.creditCode));
        if (other)
            found.append({other->id, other->name, true, unique.error().text});
    }
    const QString folded = foldedName(typed.name);
    if (folded.isEmpty())
        return found;
    PEIYU_TRY(alike, EnterpriseRepository::findByFoldedName(context.connection, folded));
    for (const Enterprise &other : alike) {
        if (other.id == typed.id)
            continue;
        PEIYU_TRY(rows, EnterpriseListRepository::rows(context.connection, {other.no}, asOf));
        const QString specialist = rows.isEmpty() || rows.first().specialistName.isEmpty()
                                       ? Text::tr("未配专员")
                                       : Text::tr("专员 %1").arg(rows.first().specialistName);
        found.append({other.id, other.name, false,
                      Text::tr("库中已有近似名称“%1”（%2），请确认不是同一家。")
                          .arg(other.name, specialist)});
    }
    return found;
}

} // namespace peiyu
