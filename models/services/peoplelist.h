#pragma once
/// 人员名单: the people an office keeps in a sheet (姓名, 单位, 职务, 电话, 职责, 镇街), pasted or as
/// a file, taken in at once. A row is somebody new, completes somebody who is here, says nothing
/// new, or is refused with the reason. Empty cells keep what there is.
/// Not here: firms and who serves them (ImportService, 专员分工).
/// Thread: the context's. Errors: Validation for what is no such list, the reader's, Permission.

#include "domain/service.h"
#include "services/saved.h"

#include <QStringList>
#include <QVector>

namespace peiyu {

enum class PersonOutcome { New, Changed, Unchanged, Refused };

struct PersonLine
{
    int row = 0; ///< as in the list, from 1
    Specialist person;
    QString areaName;
    PersonOutcome outcome = PersonOutcome::New;
    QString note; ///< what changes, or why it is refused
};

class PeopleList
{
public:
    static constexpr int mostRows = 5000;

    /// Cells of a spreadsheet as the clipboard has them.
    static Result<QVector<PersonLine>> readText(const JobContext &context, const QString &pasted);
    static Result<QVector<PersonLine>> readFile(const JobContext &context, const QString &path);
    /// Enters the new ones and what changes, in one change. Refused and unchanged rows are passed
    /// over; Validation when nothing is left.
    static Result<Saved> enter(const JobContext &context, const QVector<PersonLine> &lines);
};

} // namespace peiyu
