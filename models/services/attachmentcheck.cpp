// What AttachmentService::check() finds, and how it says it.

#include "domain/displaytext.h"
#include "repositories/attachmentrepository.h"
#include "services/attachmentservice.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QSet>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

constexpr qsizetype namedAtMost = 50;

void name(QStringList &sentences, const QVector<Attachment> &found, const QString &sentence)
{
    for (const Attachment &one : found.mid(0, namedAtMost))
        sentences.append(sentence.arg(one.name, dateText(one.addedOn)));
    if (found.size() > namedAtMost)
        sentences.append(Text::tr("还有 %1 个附件也是这样。").arg(found.size() - namedAtMost));
}

} // namespace

QStringList AttachmentCheck::problems() const
{
    QStringList sentences;
    name(sentences, absent,
         Text::tr("附件“%1”（%2 添加）的文件不见了。请从备份找回，或删除后重新添加。"));
    name(sentences, damaged,
         Text::tr("附件“%1”（%2 添加）的文件与存入时不一样。请从备份找回，或删除后重新添加。"));
    name(sentences, lost, Text::tr("附件“%1”（%2 添加）所属的记录已不在。"));
    return sentences;
}

QStringList AttachmentCheck::notes() const
{
    if (orphans.isEmpty())
        return {};
    return {Text::tr("附件文件夹里有 %1 个文件（%2）没有任何记录引用，不影响使用。")
                .arg(countText(orphans.size()), fileSizeText(orphanBytes))};
}

Result<AttachmentCheck> AttachmentService::check(const JobContext &context, bool contents)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    AttachmentCheck check;
    PEIYU_TRY(all, AttachmentRepository::all(context.connection));
    PEIYU_TRY(named, AttachmentRepository::hashesEverNamed(context.connection));
    check.records = all.size();
    PEIYU_TRY(lost, AttachmentRepository::ofLostOwners(context.connection));
    check.lost = lost;
    // A server whose folder was never named holds no files.
    if (all.isEmpty() && named.isEmpty() &&
        context.connection.settings().backend == Backend::Postgres)
        return check;
    PEIYU_TRY(files, store(context));
    QHash<QString, bool> sound;
    for (const Attachment &one : std::as_const(all)) {
        PEIYU_CHECK(context.cancellation.check());
        if (!files.has(one.hash)) {
            check.absent.append(one);
            continue;
        }
        if (!contents)
            continue;
        if (!sound.contains(one.hash))
            sound.insert(one.hash, files.verify(one.hash).has_value());
        if (!sound.value(one.hash))
            check.damaged.append(one);
    }
    for (const QString &hash : files.hashes()) {
        check.bytes += files.sizeOf(hash);
        if (named.contains(hash))
            continue;
        check.orphans.append(hash);
        check.orphanBytes += files.sizeOf(hash);
    }
    return check;
}

} // namespace peiyu
