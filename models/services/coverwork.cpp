#include "services/coverwork.h"

#include "repositories/absencerepository.h"
#include "repositories/specialistrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CoverWork)
};

Result<QString> nameOf(const Connection &connection, const SpecialistId &id)
{
    if (id.isEmpty())
        return QString();
    PEIYU_TRY(person, SpecialistRepository::find(connection, id.value()));
    return person ? person->name : QString();
}

} // namespace

bool CoverWork::fallsIn(QDate due) const
{
    return !due.isNull() && (absence.span.until.isNull() || due < absence.span.until);
}

WorkCounts CoverWork::due() const
{
    const auto count = [&](const QVector<HandoverItem> &items) {
        return static_cast<int>(std::count_if(
            items.begin(), items.end(), [&](const HandoverItem &one) { return fallsIn(one.due); }));
    };
    return {count(sheet.requests), count(sheet.visits), count(sheet.promises),
            count(sheet.measures), sheet.drafts};
}

Result<CoverWork> coverWork(const JobContext &context, const Absence &absence)
{
    CoverWork work;
    work.absence = absence;
    work.day = context.clock.today();
    PEIYU_TRY(from, nameOf(context.connection, absence.specialist));
    PEIYU_TRY(to, nameOf(context.connection, absence.substitute));
    work.sheet.from = from;
    work.sheet.to = to;
    PEIYU_TRY(open, HandoverService::openWork(context, absence.specialist));
    for (const PersonFirm &one : open.firms)
        PEIYU_CHECK(addToSheet(context, one.work, work.sheet));
    return work;
}

Result<CoverWork> coverWork(const JobContext &context, const QString &absence)
{
    PEIYU_TRY(found, AbsenceRepository::find(context.connection, absence));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("这条外出已被删除。"));
    return coverWork(context, *found);
}

} // namespace peiyu
