#include "domain/changeset.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSet)
};

constexpr qsizetype namedAtMost = 3;

} // namespace

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

QStringList followedTexts(const QVector<Followed> &followed)
{
    QVector<Followed> stands;
    for (const Followed &one : followed) {
        // Each follows from the state before: the second takes the first back.
        if (stands.removeIf([&](const Followed &other) { return other.record == one.record; }) == 0)
            stands.append(one);
    }
    const bool several = std::any_of(stands.begin(), stands.end(), [&](const Followed &one) {
        return one.firm != stands.first().firm;
    });
    QStringList texts;
    for (const bool ended : {true, false}) {
        QStringList names;
        for (const Followed &one : std::as_const(stands)) {
            if (one.ended == ended)
                names.append(several ? Text::tr("“%1：%2”").arg(one.firm, one.words)
                                     : Text::tr("“%1”").arg(one.words));
        }
        if (names.isEmpty())
            continue;
        const qsizetype count = names.size();
        QString list = QStringList(names.mid(0, namedAtMost)).join(Text::tr("、"));
        if (count > namedAtMost)
            list = Text::tr("%1 等").arg(list);
        texts.append((ended ? Text::tr("%1 条措施因此办结：%2")
                            : Text::tr("%1 条措施因此重新列为进行中：%2"))
                         .arg(QString::number(count), list));
    }
    return texts;
}

} // namespace peiyu
