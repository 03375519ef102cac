#pragma once
/// Open work in somebody's name: 诉求 (followed or first taken), 走访计划 of our own office, 承诺,
/// 措施. What has no name is done by whoever serves the firm and is not listed.
/// Not here: what they say (the records' repositories).
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/service.h"

#include <QVector>

namespace peiyu {

enum class OpenKind { Request, Visit, Promise, Measure };
/// 诉求 走访计划 承诺 一策措施
QString openKindText(OpenKind kind);

struct OpenItem
{
    OpenKind kind = OpenKind::Request;
    QString record;
    EnterpriseId enterprise;
    QString firm;
    SpecialistId holder;
    QString holderName;
};

/// In this person's name, each once, by kind; measures also that name him in words, when nobody
/// else on duty has the name.
Result<QVector<OpenItem>> openItemsOf(const Connection &connection, const SpecialistId &person);
/// In the name of somebody off duty or not listed any more: nobody does them.
Result<QVector<OpenItem>> strandedItems(const Connection &connection);

} // namespace peiyu
