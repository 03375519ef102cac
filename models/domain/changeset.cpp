#include "domain/changeset.h"

namespace peiyu {

QString changeKindKey(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Edit:
        return QStringLiteral("edit");
    case ChangeKind::Import:
        return QStringLiteral("import");
    case ChangeKind::Revert:
        return QStringLiteral("revert");
    case ChangeKind::Merge:
        return QStringLiteral("merge");
    case ChangeKind::Event:
        return QStringLiteral("event");
    }
    return QStringLiteral("edit");
}

ChangeKind changeKindFromKey(QStringView key)
{
    for (const auto kind : {ChangeKind::Edit, ChangeKind::Import, ChangeKind::Revert,
                            ChangeKind::Merge, ChangeKind::Event}) {
        if (changeKindKey(kind) == key)
            return kind;
    }
    return ChangeKind::Edit;
}

QString changeOpKey(ChangeOp op)
{
    switch (op) {
    case ChangeOp::Insert:
        return QStringLiteral("insert");
    case ChangeOp::Update:
        return QStringLiteral("update");
    case ChangeOp::Delete:
        return QStringLiteral("delete");
    case ChangeOp::Revive:
        return QStringLiteral("revive");
    }
    return QStringLiteral("update");
}

ChangeOp changeOpFromKey(QStringView key)
{
    for (const auto op : {ChangeOp::Insert, ChangeOp::Update, ChangeOp::Delete, ChangeOp::Revive}) {
        if (changeOpKey(op) == key)
            return op;
    }
    return ChangeOp::Update;
}

} // namespace peiyu
