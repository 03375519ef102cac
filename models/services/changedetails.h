#pragma once
/// One change set with what it did, named as people know it: the firm a visit was to, the town
/// behind an id. Page, firm tab and command read the same.
/// Thread: the context's. Errors: those of the statements.

#include "domain/changequery.h"
#include "domain/changetext.h"
#include "jobs/jobcontext.h"

#include <QHash>
#include <QMap>
#include <QVector>

namespace peiyu {

/// An item of the log with the name of its record.
struct NamedChange : ChangeItem
{
    QString name;      ///< of the firm it is about, else of the record; may be empty
    EnterpriseId firm; ///< empty when it is about none
};

struct ChangeDetails
{
    ChangeSetEntry entry;
    QVector<NamedChange> items;    ///< some of them, in the order they were written
    QMap<ChangeOp, qint64> counts; ///< of all items of the set
    QHash<QString, QString> names; ///< words for ids that stand in fields

    ValueNamer namer() const;
    /// The one firm all items shown are about; empty when there are several or none.
    EnterpriseId onlyFirm() const;
};

/// Names items and the ids in their fields; keeps what it has found out for the next set.
class ChangeNames
{
public:
    explicit ChangeNames(const JobContext &context) : m_context(context) {}

    Result<NamedChange> named(const ChangeItem &item);
    const QHash<QString, QString> &known() const { return m_known; }

private:
    Result<> nameByRequest(const QString &request, NamedChange &change);
    Result<> learn(const QString &entity, const QString &id);
    Result<> learnTarget(const QString &id);

    const JobContext &m_context;
    QHash<QString, QString> m_known;
};

} // namespace peiyu
