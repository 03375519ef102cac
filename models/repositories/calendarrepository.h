#pragma once
/// What the office entered over the shipped calendar: days (`calendar_day`) and the years whose
/// notice it entered (`calendar_year`).
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/workingcalendar.h"

#include <QVector>

#include <optional>

namespace peiyu {

struct EnteredDay
{
    QString id;
    int revision = 0;
    CalendarDay day; ///< without a kind: a shipped entry taken back
};

struct EnteredYear
{
    QString id;
    int revision = 0;
    int year = 0;
    QString notice; ///< 文号 and title
};

class CalendarRepository
{
public:
    static Result<QVector<EnteredDay>> days(const Connection &connection);
    static Result<QVector<EnteredYear>> years(const Connection &connection);

    static FieldValues fields(const EnteredDay &day);
    static FieldValues fields(const EnteredYear &year);
    static Result<> applyDay(UnitOfWork &unit, const QString &id, ChangeOp op,
                             const FieldValues &values, std::optional<int> revision = std::nullopt);
    static Result<> applyYear(UnitOfWork &unit, const QString &id, ChangeOp op,
                              const FieldValues &values,
                              std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
