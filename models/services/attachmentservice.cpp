#include "services/attachmentservice.h"

#include "database/fileidentity.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/harmlessfile.h"
#include "foundation/atomicfile.h"
#include "foundation/uuidv7.h"
#include "repositories/attachmentrepository.h"
#include "repositories/baserepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/recordstore.h"
#include "services/permission.h"
#include "services/planservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

const QString limitSetting = QStringLiteral("attachment.limit_mb");
const QString folderSetting = QStringLiteral("attachment.folder");
constexpr qint64 megabyte = 1024 * 1024;
constexpr qsizetype longestNote = 200;
constexpr qsizetype longestMatter = 20;

/// The record files belong to, and what it is called in the change history.
struct OwnerFacts
{
    EnterpriseId enterprise;
    QString words;
};

Action actionOf(const QString &entity)
{
    return entity == u"recognition"                            ? Action::EditRecognition
           : entity == u"measure" || entity == u"measure_step" ? Action::EditMeasure
           : entity == u"visit"                                ? Action::RecordVisit
           : entity == u"request"                              ? Action::HandleRequest
                                                               : Action::EditTargets;
}

Result<OwnerFacts> ownerFacts(const JobContext &context, const AttachmentOwner &owner)
{
    const bool known =
        std::any_of(attachmentEntities.begin(), attachmentEntities.end(),
                    [&](const char16_t *entity) { return owner.entity == QStringView(entity); });
    if (!known)
        return failure(ErrorCode::Internal, Text::tr("程序错误：这类记录不能有附件。"),
                       owner.entity);
    PEIYU_TRY(record, findRecord(context.connection, *businessTable(owner.entity), owner.record));
    if (!record || record->deleted)
        return failure(ErrorCode::NotFound, Text::tr("这条记录已被删除，请刷新后再看。"));
    OwnerFacts facts;
    facts.enterprise = EnterpriseId(record->fields.text(u"enterprise"));
    if (facts.enterprise.isEmpty()) {
        PEIYU_TRY(catalog, PlanService::catalog(context));
        const auto placed = catalog->target(TargetId(record->fields.text(u"target")));
        facts.words = Text::tr("填报数 %1").arg(placed ? placed->target->name : QString());
        return facts;
    }
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, facts.enterprise));
    const auto tier = tierFromKey(record->fields.text(u"tier"));
    facts.words = QStringLiteral("%1 %2").arg(
        firm ? firm->name : QString(),
        owner.entity == u"measure" ? Text::tr("一策")
        : owner.entity == u"measure_step"
            ? Text::tr("措施“%1”")
                  .arg(record->fields.text(u"content").simplified().left(longestMatter))
        : owner.entity == u"visit"   ? Text::tr("走访 %1").arg(record->fields.text(u"on_date"))
        : owner.entity == u"request" ? Text::tr("诉求 %1").arg(record->fields.text(u"number"))
        : tier                       ? tierText(*tier)
                                     : Text::tr("认定"));
    return facts;
}

Result<QByteArray> contentOf(const NewAttachment &given, const QString &name, qint64 limit,
                             const QString &base)
{
    QByteArray content = given.content;
    qint64 size = content.size();
    if (!given.path.isEmpty()) {
        const QFileInfo file(given.path);
        if (!file.exists())
            return failure(ErrorCode::NotFound,
                           Text::tr("没有找到“%1”。请核对文件还在不在。").arg(given.path));
        if (!file.isFile())
            return failure(ErrorCode::Validation,
                           Text::tr("“%1”是文件夹或设备，不是文件。请选择里面的文件。").arg(name));
        size = file.size();
        PEIYU_CHECK(requireOtherThanBase(given.path, base));
        if (size <= limit) {
            QFile source(given.path);
            if (!source.open(QIODevice::ReadOnly))
                return failure(
                    ErrorCode::Io,
                    Text::tr("读不出“%1”。请关闭正在使用它的程序，或检查权限。").arg(given.path),
                    source.errorString());
            // It may grow while it is read.
            content = source.read(limit + 1);
            size = content.size();
            if (source.error() != QFileDevice::NoError)
                return failure(ErrorCode::Io, Text::tr("读不完“%1”。请检查磁盘。").arg(given.path),
                               source.errorString());
        }
    }
    if (size > limit)
        return failure(
            ErrorCode::Validation,
            Text::tr("“%1”有 %2，超过附件上限 %3。请压缩图片、拆分文件，"
                     "或请管理员调高上限。")
                .arg(name, fileSizeText(std::max(size, limit + 1)), fileSizeText(limit)));
    if (size == 0)
        return failure(ErrorCode::Validation,
                       Text::tr("“%1”是空文件，没有添加。请核对来源。").arg(name));
    return content;
}

/// Judged and stored, not yet recorded.
Result<Attachment> taken(const JobContext &context, const FileStore &store,
                         const NewAttachment &given, qint64 limit)
{
    Attachment one;
    one.name = plainFileName(given.path.isEmpty() ? given.name : QFileInfo(given.path).fileName());
    one.note = tidyText(given.note);
    if (!isCleanText(one.name) || !isCleanText(one.note) || one.note.size() > longestNote)
        return fieldFailure(QStringLiteral("note"),
                            Text::tr("“%1”的文件名或说明不能保存：说明最多 %2 字，"
                                     "不能有控制字符。")
                                .arg(one.name)
                                .arg(longestNote));
    PEIYU_TRY(content, contentOf(given, one.name, limit, context.connection.settings().path));
    PEIYU_CHECK(requireHarmless(one.name, content));
    one.size = content.size();
    one.hash = FileStore::hashOf(content);
    one.addedOn = context.clock.now().toLocalTime().date();
    PEIYU_CHECK(store.put(content));
    return one;
}

Result<> requireFresh(const QVector<Attachment> &present, const Attachment &one)
{
    const auto same = std::find_if(present.begin(), present.end(),
                                   [&](const Attachment &other) { return other.hash == one.hash; });
    if (same == present.end())
        return {};
    return failure(ErrorCode::Duplicate,
                   Text::tr("“%1”已经添加过（%2，%3），内容完全一样，没有再加。")
                       .arg(one.name, same->name, dateText(same->addedOn)));
}

bool isShared(const JobContext &context)
{
    return context.connection.settings().backend == Backend::Postgres;
}

Result<> setSetting(const JobContext &context, const QString &name, const QString &value,
                    const QString &title)
{
    PEIYU_TRY(unit, beginUnit(context, title));
    PEIYU_CHECK(BaseRepository::setSetting(*unit, {}, name, value));
    PEIYU_CHECK(unit->commit());
    return {};
}

} // namespace

Result<QVector<Attachment>> AttachmentService::take(const JobContext &context,
                                                    const AttachmentOwner &owner,
                                                    const QVector<NewAttachment> &files,
                                                    QStringList &warnings)
{
    PEIYU_TRY(facts, ownerFacts(context, owner));
    PEIYU_CHECK(requirePermission(context, actionOf(owner.entity), {{}, facts.enterprise}));
    if (context.connection.isReadOnly())
        return failure(ErrorCode::ReadOnly, Text::tr("库是只读打开的，不能添加附件。"));
    PEIYU_TRY(folder, store(context));
    PEIYU_TRY(limit, limitMb(context));
    PEIYU_TRY(present, AttachmentRepository::ofOwner(context.connection, owner));
    QVector<Attachment> accepted;
    std::optional<Error> refused;
    for (const NewAttachment &given : files) {
        PEIYU_CHECK(context.cancellation.check());
        context.progress.report(Text::tr("正在存入附件"), accepted.size(), files.size());
        auto one = taken(context, folder, given, limit * megabyte);
        if (one) {
            if (const auto fresh = requireFresh(present + accepted, *one); !fresh)
                one = Failure(fresh.error());
        }
        if (!one) {
            warnings.append(one.error().text);
            refused = refused.value_or(one.error());
            continue;
        }
        one->id = newUuid();
        one->owner = owner;
        one->enterprise = facts.enterprise;
        accepted.append(*one);
    }
    if (accepted.isEmpty()) {
        Error error =
            refused.value_or(Error{ErrorCode::Validation, Text::tr("没有选择文件。"), {}, {}});
        if (warnings.size() > 1)
            error.text = warnings.join(u'\n');
        return Failure(error);
    }
    return accepted;
}

Result<> AttachmentService::record(UnitOfWork &unit, const QVector<Attachment> &taken)
{
    for (const Attachment &one : taken)
        PEIYU_CHECK(AttachmentRepository::apply(unit, one.id, ChangeOp::Insert,
                                                AttachmentRepository::fields(one)));
    return {};
}

Result<Saved> AttachmentService::add(const JobContext &context, const AttachmentOwner &owner,
                                     const QVector<NewAttachment> &files)
{
    Saved saved;
    PEIYU_TRY(accepted, take(context, owner, files, saved.warnings));
    PEIYU_TRY(facts, ownerFacts(context, owner));
    PEIYU_TRY(
        unit,
        beginUnit(context,
                  accepted.size() == 1
                      ? Text::tr("添加附件 %1：%2").arg(facts.words, accepted.first().name)
                      : Text::tr("添加附件 %1：%2 个").arg(facts.words).arg(accepted.size())));
    PEIYU_CHECK(record(*unit, accepted));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    saved.id = accepted.first().id;
    saved.changes = changes;
    return saved;
}

Result<QVector<Attachment>> AttachmentService::list(const JobContext &context,
                                                    const AttachmentOwner &owner)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return AttachmentRepository::ofOwner(context.connection, owner);
}

Result<QVector<Attachment>> AttachmentService::ofFirm(const JobContext &context,
                                                      const EnterpriseId &firm)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, firm}));
    return AttachmentRepository::ofEnterprise(context.connection, firm);
}

Result<Attachment> AttachmentService::find(const JobContext &context, const QString &id)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(found, AttachmentRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("这个附件已被删除，请刷新后再看。"));
    return *found;
}

Result<QString> AttachmentService::copyInto(const JobContext &context, const QString &id,
                                            const QString &folder)
{
    PEIYU_TRY(one, find(context, id));
    // The name may come from another program: it is made plain again before it is a path.
    const QString path = folder + u'/' + plainFileName(one.name);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    PEIYU_CHECK(saveAs(context, id, path));
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

Result<> AttachmentService::saveAs(const JobContext &context, const QString &id,
                                   const QString &path)
{
    PEIYU_TRY(one, find(context, id));
    PEIYU_TRY(files, store(context));
    auto content = files.read(one.hash);
    if (!content) {
        Error error = content.error();
        error.text = Text::tr("“%1”打不开：%2").arg(one.name, error.text);
        return Failure(error);
    }
    // Another program may have put it there: what may not come in does not go out to be opened.
    PEIYU_CHECK(requireHarmless(one.name, *content));
    return AtomicFile::write(path, *content);
}

Result<Saved> AttachmentService::remove(const JobContext &context, const QString &id)
{
    PEIYU_TRY(one, find(context, id));
    PEIYU_CHECK(requirePermission(context, actionOf(one.owner.entity), {{}, one.enterprise}));
    const auto facts = ownerFacts(context, one.owner);
    PEIYU_TRY(
        unit,
        beginUnit(context,
                  Text::tr("删除附件 %1：%2").arg(facts ? facts->words : QString(), one.name)));
    PEIYU_CHECK(AttachmentRepository::apply(*unit, id, ChangeOp::Delete, {}, one.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<qint64> AttachmentService::limitMb(const JobContext &context)
{
    PEIYU_TRY(set, BaseRepository::setting(context.connection, {}, limitSetting));
    const qint64 megabytes = set ? set->toLongLong() : defaultLimitMb;
    return megabytes > 0 ? std::min(megabytes, highestLimitMb) : defaultLimitMb;
}

Result<> AttachmentService::setLimitMb(const JobContext &context, qint64 megabytes)
{
    PEIYU_CHECK(requirePermission(context, Action::MaintainBase));
    if (megabytes < 1 || megabytes > highestLimitMb)
        return fieldFailure(QStringLiteral("limit"),
                            Text::tr("附件上限应为 1 到 %1 MB 的整数。").arg(highestLimitMb));
    return setSetting(context, limitSetting, QString::number(megabytes),
                      Text::tr("附件上限改为 %1 MB").arg(megabytes));
}

Result<FileStore> AttachmentService::store(const JobContext &context)
{
    if (!isShared(context))
        return FileStore::ofBase(context.connection.settings().path);
    PEIYU_TRY(folder, BaseRepository::setting(context.connection, {}, folderSetting));
    if (!folder || folder->isEmpty())
        return failure(ErrorCode::Validation,
                       Text::tr("共享数据库还没有指定附件文件夹。请管理员用命令 attachment set"
                                " --folder 指定一个各台电脑都能读写的共享文件夹。"));
    if (!QFileInfo(*folder).isDir())
        return failure(ErrorCode::NotFound, Text::tr("这台电脑上打不开附件文件夹“%1”。请检查网络，"
                                                     "或请管理员核对路径。")
                                                .arg(*folder));
    return FileStore(*folder);
}

Result<> AttachmentService::setFolder(const JobContext &context, const QString &folder)
{
    PEIYU_CHECK(requirePermission(context, Action::MaintainBase));
    if (!isShared(context))
        return failure(ErrorCode::Validation,
                       Text::tr("附件存在库文件旁边的“%1”，不用指定文件夹。")
                           .arg(FileStore::ofBase(context.connection.settings().path).folder()));
    const QFileInfo place(folder);
    if (!place.isAbsolute() || !place.isDir() || !place.isWritable())
        return fieldFailure(QStringLiteral("folder"),
                            Text::tr("“%1”不是可以写入的文件夹。请先建好共享文件夹，"
                                     "再写出它的完整路径。")
                                .arg(folder));
    return setSetting(context, folderSetting, QDir::cleanPath(folder),
                      Text::tr("附件文件夹改为 %1").arg(folder));
}

} // namespace peiyu
