#pragma once
/// 查看口径: what a counted number stands for: its formula, the firms in it, and the firms one
/// would look for in it with the reason they are not.

#include "domain/listquery.h"
#include "domain/plan.h"
#include "foundation/result.h"

#include <QString>
#include <QVector>

namespace peiyu {

class Connection;

struct ExplainedFirm
{
    EnterpriseId id;
    QString name;
    QString reason; ///< of an excluded firm
};

struct TargetExplanation
{
    QString formula;
    Basis basis = Basis::Stock;
    QDate on;
    QVector<ExplainedFirm> included;
    QVector<ExplainedFirm> excluded;
};

/// The counting rule of a scope as one sentence.
QString countingFormula(const CountScope &scope);

/// Thread: the connection's. Errors: those of the statements.
Result<TargetExplanation> explainCount(const Connection &connection, const CountScope &scope);

} // namespace peiyu
