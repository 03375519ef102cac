#pragma once
/// What a change of one record changed, in the words of the forms: 联系人：王芳 → 李敏.
/// Not here: titles of change sets (the services write them).

#include "domain/changeset.h"

#include <QMap>
#include <QVector>

#include <functional>

namespace peiyu {

/// The form's label of a field people see; empty for fields that only the program needs.
QString changedFieldText(const QString &entity, const QString &field);

/// What kind of record it is: 基本信息, 所在, 认定 …
QString changedRecordText(const QString &entity);

/// 新增, 修改, 删除, 恢复
QString changedOpText(ChangeOp op);
/// 新增 3 条，修改 1 条
QString changedCountsText(const QMap<ChangeOp, qint64> &counts);
/// What an undo will do: 删除 3 条，改回原值 1 条
QString undoConsequenceText(const QMap<ChangeOp, qint64> &counts);

/// One field of a change as people read it; （空） for no value.
struct ChangedField
{
    QString label;
    QString before;
    QString after;
};

/// Words for an id the domain cannot name (districts, areas, people); empty: shown as it is.
using ValueNamer = std::function<QString(const QString &field, const QString &value)>;

/// The labelled fields of an update; of a record added, deleted or brought back those that were
/// filled: `after` is （空） for a deletion.
QVector<ChangedField> changedFields(const ChangeItem &item, const ValueNamer &named = {});

} // namespace peiyu
