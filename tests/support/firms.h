#pragma once
// Firms, titles and people for tests, one line each, entered through the services a person uses.

#include "domain/service.h"
#include "domain/visitplan.h"
#include "services/enterpriseservice.h"

#include <QDate>
#include <QString>

namespace peiyu {

/// day("2024-02-29"); null for "".
QDate day(const char *text);

/// A sound credit code; another number gives another code.
QString soundCode(int number, const QString &region = QStringLiteral("500116"));

struct FirmFacts
{
    QString name;
    QString district = {}; ///< empty: the home district
    QString code = {};
    QDate since = {};
    QString town = {};
    QString park = {};
    std::optional<Stage> stage = {};
};

EnterpriseId addFirm(const JobContext &context, const FirmFacts &facts);
/// Changes the code, name or other fields of a firm as the edit form does.
Saved editFirm(const JobContext &context, const EnterpriseId &firm,
               const std::function<void(EnterpriseForm &)> &edit);
void moveFirm(const JobContext &context, const EnterpriseId &firm, const QString &district,
              QDate on, const QString &town = {});
void retireFirm(const JobContext &context, const EnterpriseId &firm, ExitReason reason, QDate on);

QString addTitle(const JobContext &context, const EnterpriseId &firm, Tier tier, QDate from,
                 QDate until = {});
void revokeTitle(const JobContext &context, const EnterpriseId &firm, Tier tier, QDate on);

SpecialistId addPerson(const JobContext &context, const QString &name, Duty duty = Duty::Specialist,
                       const QString &unit = {});
void assign(const JobContext &context, const EnterpriseId &firm, const SpecialistId &person,
            QDate from, const QString &leader = {});

/// A visit to be made, not entered yet.
PlannedVisit planOf(const EnterpriseId &firm, const char *on, const QString &unit = {});

/// The number in the first column named n; the texts of the column named t.
qint64 number(const Connection &connection, const QString &sql);
QStringList texts(const Connection &connection, const QString &sql);
/// Changes the base behind the program's back, as a tool would.
void tamper(const Connection &connection, const QString &sql);

/// The digest of all content.
QString digest(const Connection &connection);

} // namespace peiyu
