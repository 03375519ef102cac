#include "services/requestregistering.h"

#include "domain/displaytext.h"
#include "domain/requestclock.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "reference/pinyin.h"
#include "repositories/enterpriserepository.h"
#include "repositories/placerepository.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/residencerepository.h"
#include "services/calendarservice.h"
#include "services/dutyplacement.h"
#include "services/requestsettings.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestRegistering)
};

constexpr qsizetype longestTitle = 60;
constexpr qsizetype longestText = 4000;

Result<> checkText(const QString &field, const QString &text, qsizetype longest)
{
    if (!isCleanText(text) || text.size() > longest)
        return fieldFailure(
            field, Text::tr("内容过长（最多 %1 字）或含有控制字符，请修改。").arg(longest));
    return {};
}

/// What was put away is offered to nothing new. Lists of earlier years keep what they say.
Result<> checkInUse(const RequestCategory &category)
{
    if (category.active)
        return {};
    return fieldFailure(QStringLiteral("category"),
                        Text::tr("诉求类别“%1”已停用，原有诉求照旧；新的诉求请选别的类别，"
                                 "或由科室在诉求类别表中启用。")
                            .arg(category.name));
}

Result<DistrictId> districtOf(const JobContext &context, const EnterpriseId &firm, QDate day)
{
    PEIYU_TRY(residences, ResidenceRepository::ofEnterprise(context.connection, firm));
    for (const Residence &one : residences) {
        if (one.span.contains(day))
            return one.district;
    }
    return residences.isEmpty() ? DistrictId() : residences.last().district;
}

/// Who takes it up: the person at the desk, else whoever serves the firm that day.
Result<SpecialistId> firstContactOf(const JobContext &context, const Request &request)
{
    return keeperOf(context.connection, request.enterprise, request.receivedOn,
                    context.actor.specialist);
}

} // namespace

Result<QString> nextRequestNumber(const JobContext &context, const Request &request)
{
    PEIYU_TRY(places, PlaceRepository::districts(context.connection));
    QString place;
    for (const District &one : places) {
        if (one.id == request.district)
            place = one.shortName;
    }
    const QString prefix = numberPrefix(place, request.receivedOn.year());
    PEIYU_TRY(highest, highestNumber(context.connection, NumberedRecord::Request, prefix));
    return withRunningNumber(prefix, highest + 1);
}

QString numberPrefix(const QString &place, int year)
{
    QString name = place;
    for (const QString &ending : {QStringLiteral("新区"), QStringLiteral("区"),  // data
                                  QStringLiteral("县"), QStringLiteral("市")}) { // data
        if (name.size() > ending.size() && name.endsWith(ending)) {
            name.chop(ending.size());
            break;
        }
    }
    const QStringList initials = initialTokens(name);
    const QString letters = initials.isEmpty() ? QStringLiteral("SQ") : initials.first().toUpper();
    return QStringLiteral("%1-%2-").arg(letters).arg(year);
}

QString withRunningNumber(const QString &prefix, int number)
{
    constexpr int width = 4;
    return prefix + QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

Result<Request> checkedRequest(const JobContext &context, Request request, QDate today)
{
    request.title = tidyText(request.title);
    request.content = request.content.trimmed();
    request.raisedBy = tidyText(request.raisedBy);
    request.phone = tidyText(request.phone);
    if (request.title.isEmpty()) // the first line of what was said names it
        request.title = tidyText(request.content.section(u'\n', 0, 0)).left(longestTitle);
    if (request.title.isEmpty())
        return fieldFailure(QStringLiteral("title"),
                            Text::tr("请写明事项，例如“三期厂房用电增容 800 kVA”。"));
    PEIYU_CHECK(checkText(QStringLiteral("title"), request.title, longestTitle));
    PEIYU_CHECK(checkText(QStringLiteral("content"), request.content, longestText));
    PEIYU_CHECK(checkText(QStringLiteral("raised_by"), request.raisedBy, longestTitle));
    PEIYU_CHECK(checkText(QStringLiteral("phone"), request.phone, longestTitle));
    if (request.receivedOn.isNull())
        request.receivedOn = today;
    if (request.receivedOn > today)
        return fieldFailure(
            QStringLiteral("received_on"),
            Text::tr("提出日期 %1 在今天之后，请核对。").arg(dateText(request.receivedOn)));
    if (request.category.isEmpty())
        return fieldFailure(QStringLiteral("category"), Text::tr("请选择诉求类别。"));
    PEIYU_TRY(category, RequestSettings::category(context, request.category));
    request.category = category.id;
    if (!request.id.isEmpty() && !category.active) { // it may keep its own, not be given such a one
        PEIYU_TRY(present, RecordRepository<Request>::find(context.connection, request.id));
        if (!present || present->category != category.id)
            PEIYU_CHECK(checkInUse(category));
    }
    return request;
}

Result<ClockFacts> clockFactsOf(const JobContext &context, const Request &request)
{
    ClockFacts facts;
    PEIYU_TRY(limit, RequestSettings::limit(context, request.district, request.kind));
    facts.limit = limit;
    if (!request.id.isEmpty()) {
        PEIYU_TRY(pauses, RecordRepository<RequestPause>::ofParent(context.connection, request.id));
        facts.pauses = pauses;
    }
    return facts;
}

Result<> writeStep(const JobContext &context, UnitOfWork &unit, const Request &request,
                   StepKind kind, QDate on, const QString &content, const QString &unitName)
{
    PEIYU_TRY(before, RecordRepository<RequestStep>::ofParent(unit.connection(), request.id));
    RequestStep step;
    step.request = request.id;
    step.position = before.isEmpty() ? 1 : before.last().position + 1;
    step.kind = kind;
    step.on = on;
    // The hour is told of what is written on its day; a step entered later has the day alone.
    if (on == context.clock.now().toLocalTime().date())
        step.at = context.clock.now().toLocalTime().time();
    step.person = context.actor.name;
    step.unit = unitName;
    step.content = content;
    return RecordRepository<RequestStep>::apply(unit, newUuid(), ChangeOp::Insert,
                                                RecordRepository<RequestStep>::fields(step));
}

Result<Request> placedRequest(const JobContext &context, Request request)
{
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, request.enterprise));
    if (!firm)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    PEIYU_TRY(checked, checkedRequest(context, std::move(request), context.clock.today()));
    request = std::move(checked);
    PEIYU_TRY(district, districtOf(context, request.enterprise, request.receivedOn));
    request.district = district;
    if (request.firstContact.isEmpty()) {
        PEIYU_TRY(first, firstContactOf(context, request));
        request.firstContact = first;
    }
    if (request.specialist.isEmpty())
        request.specialist = request.firstContact;
    request.id.clear();
    request.state = RequestState::Registered;
    return request;
}

Result<Request> registerRequest(const JobContext &context, UnitOfWork &unit, Request request)
{
    PEIYU_TRY(placed, placedRequest(context, std::move(request)));
    request = std::move(placed);
    PEIYU_TRY(category, RequestSettings::category(context, request.category));
    PEIYU_CHECK(checkInUse(category));
    PEIYU_TRY(number, nextRequestNumber(context, request));
    request.number = number;
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(facts, clockFactsOf(context, request));
    storeDueDays(request, facts, calendar);
    request.id = newUuid();
    PEIYU_CHECK(RecordRepository<Request>::apply(unit, request.id, ChangeOp::Insert,
                                                 RecordRepository<Request>::fields(request)));
    PEIYU_CHECK(writeStep(context, unit, request, StepKind::Registered, request.receivedOn,
                          request.content.isEmpty() ? request.title : request.content));
    request.revision = 1;
    return request;
}

} // namespace peiyu
