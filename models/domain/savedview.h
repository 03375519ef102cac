#pragma once
/// A list of firms as a person left it, to come back to: conditions, order, columns. Days are told
/// from the day it is opened (90 天内), and 我 is whoever opens it.
/// Thread: values and pure functions.

#include "domain/enterprisecolumn.h"
#include "domain/listquery.h"
#include "foundation/result.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace peiyu {

/// What a view says; the day and the person are filled in when it is opened.
struct ViewContent
{
    ListQuery query;
    bool mine = false;                 ///< 专员：我, instead of query.specialist
    QVector<EnterpriseColumn> columns; ///< empty: the usual ones
};

struct SavedView
{
    QString id;
    AccountId owner; ///< empty: shared
    QString name;
    ViewContent content;
    int position = 0;
    bool ready = false; ///< comes with the program: not stored, not changed

    bool isShared() const { return owner.isEmpty(); }
};

/// Without day and without a drilled number. Unknown keys of a newer program are left alone.
QJsonObject viewToJson(const ViewContent &content);
/// What is not known is left out: a view of a newer program shows what this one understands.
ViewContent viewFromJson(const QJsonObject &json);

/// "name", "-valid_until": one key of an order, falling with the minus.
QString sortKeyText(const SortKey &key);
/// Validation for a column that does not sort, naming those that do.
Result<SortKey> sortKeyFromText(const QString &text);

/// The query of a view for this person on this day.
ListQuery openedQuery(const ViewContent &content, const SpecialistId &me, QDate asOf);

} // namespace peiyu
