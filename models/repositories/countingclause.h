#pragma once
/// The SQL of the counting rules (decisions §3): which firms one CountScope holds. The board's
/// number is COUNT over it, the list behind the number filters by it, so they cannot differ.
///
/// 期末有效 (stock): present on the day with a title of exactly this tier valid on it.
/// 累计 (cumulative): ever present and valid on one same day up to it; moving away keeps it.
/// 新增 (new_in_period): its first title of this tier began in the period while it was present.
/// 含更高梯度 (promoted, stock only): adds present firms whose title of this tier ran out while a
/// higher one is valid. A revoked title is not 'run out'.
/// Areas of a 目标分解 (CountScope::share) count a firm by the stay it counts by; 累计 by the first
/// of these.

#include "domain/listquery.h"

#include <QString>
#include <QVector>

namespace peiyu {

class Statement;

/// A piece of SQL with the values of its placeholders.
struct SqlClause
{
    QString sql;
    QVector<std::pair<QByteArray, QString>> texts;

    void bindTo(Statement &statement) const;
};

/// SELECT of the ids of the firms in scope; a firm may come more than once.
/// An unknown basis or a missing period start selects none.
SqlClause countedEnterprises(const CountScope &scope);

/// Stays (r) that belong to one area of a 目标分解.
SqlClause shareCondition(const SharePlace &share);

/// 0 municipal_pool … 3 little_giant, as SQL over a column of tier keys.
QString tierRankSql(const QString &column);

} // namespace peiyu
