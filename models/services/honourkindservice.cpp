#include "services/honourkindservice.h"

#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "reference/honourkinds.h"
#include "repositories/baserepository.h"
#include "repositories/firmrecordrepository.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace peiyu {

namespace {

using Kinds = RecordRepository<HonourKind>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HonourKindService)
};

constexpr qsizetype longestLine = 200;

const QString &orderSetting()
{
    static const QString name = QStringLiteral("honour_kind_order");
    return name;
}

HonourKindEntry *entryOf(QVector<HonourKindEntry> &entries, const QString &name)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &entry) { return entry.kind.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

/// As the list stands before a person ordered it: shipped, own, written once.
Result<QVector<HonourKindEntry>> naturalOrder(const JobContext &context)
{
    QVector<HonourKindEntry> entries;
    for (const ShippedHonourKind &shipped : shippedHonourKinds())
        entries.append({{{}, 0, shipped.name, shipped.family, true}, true, 0});
    PEIYU_TRY(own, Kinds::all(context.connection));
    for (const HonourKind &kind : own) {
        HonourKindEntry *known = entryOf(entries, kind.name);
        if (!known) {
            entries.append({kind, false, 0});
            continue;
        }
        const QString family = known->shipped ? known->kind.family : kind.family;
        known->kind = kind;
        known->kind.family = family;
    }
    PEIYU_TRY(uses, honourKindUses(context.connection));
    for (auto it = uses.begin(); it != uses.end(); ++it) {
        if (HonourKindEntry *known = entryOf(entries, it.key()))
            known->uses = it.value();
        else
            entries.append({{{}, 0, it.key(), {}, true}, false, it.value()});
    }
    return entries;
}

Result<QStringList> storedOrder(const JobContext &context)
{
    PEIYU_TRY(stored, BaseRepository::setting(context.connection, {}, orderSetting()));
    return stored.value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
}

Result<> tidy(QString &text, const QString &field)
{
    if (!isCleanText(text))
        return fieldFailure(field, Text::tr("内容含有不能保存的控制字符，请重新输入。"));
    text = tidyText(text);
    if (text.size() > longestLine)
        return fieldFailure(
            field, Text::tr("内容过长（%1 字），最多 %2 字。").arg(text.size()).arg(longestLine));
    return {};
}

Result<> checkWords(QString &name, QString &family)
{
    PEIYU_CHECK(tidy(name, QStringLiteral("name")));
    PEIYU_CHECK(tidy(family, QStringLiteral("family")));
    if (name.isEmpty())
        return fieldFailure(QStringLiteral("name"), Text::tr("请填写类别名称。"));
    return {};
}

/// One that reads alike, beside `self`.
const HonourKindEntry *likeNamed(const QVector<HonourKindEntry> &entries, const QString &name,
                                 const QString &self = {})
{
    const QString folded = foldedName(name);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) {
        return entry.kind.name != self &&
               (entry.kind.name == name || foldedName(entry.kind.name) == folded);
    });
    return found == entries.end() ? nullptr : &*found;
}

Failure taken(const HonourKindEntry &other)
{
    const QString text =
        other.kind.active
            ? Text::tr("类别“%1”已经有了。").arg(other.kind.name)
            : Text::tr("类别“%1”已经有了，只是停用了，请把它启用。").arg(other.kind.name);
    return Failure(
        Error{ErrorCode::Duplicate, text, {}, {FieldIssue{QStringLiteral("name"), 0, text}}});
}

Result<HonourKindEntry> named(QVector<HonourKindEntry> &entries, const QString &name)
{
    if (const HonourKindEntry *found = entryOf(entries, name))
        return *found;
    return failure(ErrorCode::NotFound,
                   Text::tr("没有资质类别“%1”，可能刚被改名或删除，请刷新后再看。").arg(name));
}

/// Its record, made where there is none.
Result<QString> put(UnitOfWork &unit, const HonourKind &kind)
{
    const bool fresh = kind.id.isEmpty();
    const QString id = fresh ? newUuid() : kind.id;
    PEIYU_CHECK(Kinds::apply(unit, id, fresh ? ChangeOp::Insert : ChangeOp::Update,
                             Kinds::fields(kind),
                             fresh ? std::nullopt : std::optional(kind.revision)));
    return id;
}

/// The rows of one kind get another's name.
Result<> renameRows(UnitOfWork &unit, const QString &from, const QString &to)
{
    PEIYU_TRY(rows, honoursOfKind(unit.connection(), from));
    FieldValues values;
    values.set(QStringLiteral("kind"), to);
    for (const Honour &row : rows)
        PEIYU_CHECK(RecordRepository<Honour>::apply(unit, row.id, ChangeOp::Update, values));
    return {};
}

/// The new name takes the place of the old one, which keeps its own for an undo.
Result<> keepPlace(const JobContext &context, UnitOfWork &unit, const QString &from,
                   const QString &to)
{
    PEIYU_TRY(order, storedOrder(context));
    const qsizetype at = order.indexOf(from);
    if (at < 0 || order.contains(to))
        return {};
    order.insert(at, to);
    return BaseRepository::setSetting(unit, {}, orderSetting(), order.join(u'\n'));
}

} // namespace

Result<QVector<HonourKindEntry>> HonourKindService::all(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(entries, naturalOrder(context));
    PEIYU_TRY(order, storedOrder(context));
    const auto place = [&order](const HonourKindEntry &entry) {
        const qsizetype at = order.indexOf(entry.kind.name);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return entries;
}

Result<QStringList> HonourKindService::names(const JobContext &context)
{
    PEIYU_TRY(entries, all(context));
    QStringList names;
    for (const HonourKindEntry &entry : entries) {
        if (entry.kind.active)
            names.append(entry.kind.name);
    }
    return names;
}

Result<Saved> HonourKindService::add(const JobContext &context, const QString &name,
                                     const QString &family)
{
    PEIYU_CHECK(requirePermission(context, Action::EditFirm));
    HonourKind kind;
    kind.name = name;
    kind.family = family;
    PEIYU_CHECK(checkWords(kind.name, kind.family));
    PEIYU_TRY(entries, naturalOrder(context));
    const HonourKindEntry *other = likeNamed(entries, kind.name);
    // What was only written once has no record yet: adding it makes it one of the list's own.
    if (other && (other->shipped || !other->kind.id.isEmpty() || other->kind.name != kind.name))
        return taken(*other);
    PEIYU_TRY(unit, beginUnit(context, Text::tr("新增资质类别 %1").arg(kind.name)));
    PEIYU_TRY(id, put(*unit, kind));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> HonourKindService::change(const JobContext &context, const QString &name,
                                        const QString &newName,
                                        const std::optional<QString> &family, bool merge)
{
    PEIYU_CHECK(requirePermission(context, Action::EditLists));
    PEIYU_TRY(entries, naturalOrder(context));
    PEIYU_TRY(entry, named(entries, name));
    HonourKind kind = entry.kind;
    kind.name = newName;
    kind.family = family.value_or(kind.family);
    PEIYU_CHECK(checkWords(kind.name, kind.family));
    if (entry.shipped)
        return fieldFailure(
            QStringLiteral("name"),
            Text::tr("“%1”是程序自带的类别，计划按这个名称计数，不能改。可以停用它，另外新增。")
                .arg(name));
    const HonourKindEntry *other = likeNamed(entries, kind.name, name);
    if (other && !merge)
        return taken(*other);
    const QString to = other ? other->kind.name : kind.name;
    QString title = Text::tr("修改资质类别 %1").arg(to);
    if (other)
        title = Text::tr("资质类别 %1 并入 %2").arg(name, to);
    else if (to != name)
        title = Text::tr("资质类别 %1 改名为 %2").arg(name, to);
    PEIYU_TRY(unit, beginUnit(context, title));
    QString id = other ? other->kind.id : QString();
    if (!other) {
        PEIYU_TRY(written, put(*unit, kind));
        id = written;
    } else if (!kind.id.isEmpty()) {
        PEIYU_CHECK(Kinds::apply(*unit, kind.id, ChangeOp::Delete, {}));
    }
    if (to != name) {
        PEIYU_CHECK(renameRows(*unit, name, to));
        PEIYU_CHECK(keepPlace(context, *unit, name, to));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> HonourKindService::setActive(const JobContext &context, const QString &name,
                                           bool active)
{
    PEIYU_CHECK(requirePermission(context, Action::EditLists));
    PEIYU_TRY(entries, naturalOrder(context));
    PEIYU_TRY(entry, named(entries, name));
    if (entry.kind.active == active)
        return Saved{entry.kind.id, {}, {}};
    entry.kind.active = active;
    PEIYU_TRY(unit, beginUnit(context, active ? Text::tr("启用资质类别 %1").arg(name)
                                              : Text::tr("停用资质类别 %1").arg(name)));
    PEIYU_TRY(id, put(*unit, entry.kind));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> HonourKindService::remove(const JobContext &context, const QString &name)
{
    PEIYU_CHECK(requirePermission(context, Action::EditLists));
    PEIYU_TRY(entries, naturalOrder(context));
    PEIYU_TRY(entry, named(entries, name));
    if (entry.shipped)
        return failure(ErrorCode::Validation,
                       Text::tr("“%1”是程序自带的类别，不能删除；不用的话请停用它。").arg(name));
    if (entry.uses > 0)
        return failure(ErrorCode::InUse,
                       Text::tr("类别“%1”下还登记着 %2 条资质，不能删除。请停用它，"
                                "或者改名并入另一个类别。")
                           .arg(name)
                           .arg(entry.uses));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("删除资质类别 %1").arg(name)));
    PEIYU_CHECK(Kinds::apply(*unit, entry.kind.id, ChangeOp::Delete, {}));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{entry.kind.id, changes, {}};
}

Result<> HonourKindService::setOrder(const JobContext &context, const QStringList &names)
{
    PEIYU_CHECK(requirePermission(context, Action::EditLists));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("资质类别排序")));
    PEIYU_CHECK(BaseRepository::setSetting(*unit, {}, orderSetting(), names.join(u'\n')));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

} // namespace peiyu
