// Attached files: taken in, looked at, removed, undone, in every copy of the base; what is refused
// and what is noticed when the files beside the base are lost or changed.

#include "database/backupfolder.h"
#include "database/filestore.h"
#include "services/attachmentservice.h"
#include "services/backupservice.h"
#include "services/baseservice.h"
#include "services/changehistoryservice.h"
#include "services/duplicateservice.h"
#include "services/measureservice.h"
#include "services/requestservice.h"
#include "services/rescueservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

using namespace peiyu;

namespace {

const QByteArray pdf = "%PDF-1.4\n认定文件\n%%EOF\n";

/// A firm with a title, its 一策, and a folder to take files from.
struct Papers
{
    TestBase base;
    QTemporaryDir folder;
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("江津甲公司")});
    AttachmentOwner title{QStringLiteral("recognition"),
                          addTitle(base.context(), firm, Tier::Provincial, day("2025-10-28"))};

    Papers()
    {
        // A shared server has no place beside it: the office names one.
        if (backendUnderTest() == Backend::Postgres)
            value(AttachmentService::setFolder(base.context(), shared()));
    }

    QString shared() const
    {
        QDir(folder.path()).mkpath(QStringLiteral("共享"));
        return folder.filePath(QStringLiteral("共享"));
    }

    QString file(const QString &name, const QByteArray &content = pdf) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    Result<Saved> add(const QStringList &paths) const
    {
        QVector<NewAttachment> files;
        for (const QString &path : paths)
            files.append({path, {}, {}});
        return AttachmentService::add(base.context(), title, files);
    }

    QVector<Attachment> list() const
    {
        return value(AttachmentService::list(base.context(), title));
    }
    FileStore store() const { return value(AttachmentService::store(base.context())); }
    AttachmentCheck check(bool contents = false) const
    {
        return value(AttachmentService::check(base.context(), contents));
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray zipOf(const QStringList &names)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
    REQUIRE(archive);
    for (const QString &name : names)
        zip_file_add(archive, name.toUtf8().constData(),
                     zip_source_buffer(archive, "content", 7, 0), ZIP_FL_ENC_UTF_8);
    REQUIRE(zip_close(archive) == 0);
    return bytesOf(path);
}

/// Overwrites a stored file with as many other bytes.
void spoil(const FileStore &store, const QString &hash)
{
    QFile file(store.folder() + u'/' + hash);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(pdf.size(), 'x'));
}

} // namespace

TEST_CASE("a file is kept with its record, once by its content, and comes out as it went in")
{
    const Papers papers;
    const Saved saved = value(papers.add({papers.file(QStringLiteral("认定通知.pdf"))}));
    CHECK(saved.changes.title.contains(QStringLiteral("江津甲公司")));
    const QVector<Attachment> list = papers.list();
    REQUIRE(list.size() == 1);
    CHECK(list[0].name == QStringLiteral("认定通知.pdf"));
    CHECK(list[0].size == pdf.size());
    CHECK(list[0].enterprise == papers.firm);
    CHECK(list[0].addedOn == day("2026-01-20"));
    CHECK(list[0].hash == FileStore::hashOf(pdf));
    CHECK(bytesOf(papers.store().folder() + u'/' + list[0].hash) == pdf);

    const QString out = papers.folder.filePath(QStringLiteral("out.pdf"));
    value(AttachmentService::saveAs(papers.base.context(), list[0].id, out));
    CHECK(bytesOf(out) == pdf);

    // The same paper under another name is the same paper.
    const Error again =
        errorOf(papers.add({papers.file(QStringLiteral("副本.pdf"))}), ErrorCode::Duplicate);
    CHECK(again.text.contains(QStringLiteral("认定通知.pdf")));
    // For another record it is stored once and named twice.
    const QString other =
        addTitle(papers.base.context(), papers.firm, Tier::Innovative, day("2024-01-01"));
    value(AttachmentService::add(papers.base.context(), {QStringLiteral("recognition"), other},
                                 {{papers.file(QStringLiteral("b.pdf")), {}, {}}}));
    CHECK(papers.store().hashes().size() == 1);
    CHECK(value(AttachmentService::ofFirm(papers.base.context(), papers.firm)).size() == 2);
    CHECK(papers.check(true).problems().isEmpty());
}

TEST_CASE("several files come in one step; those that cannot be taken are named")
{
    const Papers papers;
    const Saved saved = value(papers.add({papers.file(QStringLiteral("一.pdf"), pdf + "1"),
                                          papers.file(QStringLiteral("病毒.exe"), "MZ"),
                                          papers.file(QStringLiteral("二.pdf"), pdf + "2")}));
    CHECK(papers.list().size() == 2);
    REQUIRE(saved.warnings.size() == 1);
    CHECK(saved.warnings[0].contains(QStringLiteral("病毒.exe")));
    value(ChangeHistoryService::revert(papers.base.context(), saved.changes.id));
    CHECK(papers.list().isEmpty());
}

TEST_CASE("evidence lies with its request, for who handles it, and goes with undo")
{
    const Papers papers;
    const JobContext &context = papers.base.context();
    Request request;
    request.enterprise = papers.firm;
    request.receivedOn = context.clock.today();
    request.category = QStringLiteral("用工招聘");
    request.title = QStringLiteral("缺焊工 6 人");
    const QString id = value(RequestService::add(context, request)).id;
    const AttachmentOwner owner{QStringLiteral("request"), id};
    const QString photo = papers.file(QStringLiteral("现场.pdf"));
    JobContext reader = context;
    reader.actor.role = Role::Auditor;
    errorOf(AttachmentService::add(reader, owner, {{photo, {}, {}}}), ErrorCode::Permission);
    const Saved saved = value(AttachmentService::add(context, owner, {{photo, {}, {}}}));
    CHECK(saved.changes.title.contains(value(RequestService::request(context, id)).number));
    REQUIRE(value(AttachmentService::list(context, owner)).size() == 1);
    CHECK(value(AttachmentService::ofFirm(context, papers.firm)).size() == 1);
    value(ChangeHistoryService::revert(context, saved.changes.id));
    CHECK(value(AttachmentService::list(context, owner)).isEmpty());
}

TEST_CASE("removing keeps the file, and undo brings the attachment back")
{
    const Papers papers;
    value(papers.add({papers.file(QStringLiteral("a.pdf"))}));
    const Attachment one = papers.list().first();
    const Saved removed = value(AttachmentService::remove(papers.base.context(), one.id));
    CHECK(papers.list().isEmpty());
    CHECK(papers.store().has(one.hash));
    // Named by a removed record: no orphan.
    CHECK(papers.check().orphans.isEmpty());
    errorOf(AttachmentService::remove(papers.base.context(), one.id), ErrorCode::NotFound);
    value(ChangeHistoryService::revert(papers.base.context(), removed.changes.id));
    REQUIRE(papers.list().size() == 1);
    const QString out = papers.folder.filePath(QStringLiteral("out"));
    value(AttachmentService::saveAs(papers.base.context(), one.id, out));
    CHECK(bytesOf(out) == pdf);
}

TEST_CASE("a record with attachments is not undone away beneath them")
{
    const Papers papers;
    Measure measure;
    measure.enterprise = papers.firm;
    const Saved set = value(MeasureService::setNext(papers.base.context(), measure,
                                                    {QStringLiteral("补专利"), {}, {}}));
    value(AttachmentService::add(papers.base.context(), {QStringLiteral("measure"), set.id},
                                 {{papers.file(QStringLiteral("a.pdf")), {}, {}}}));
    errorOf(ChangeHistoryService::revert(papers.base.context(), set.changes.id),
            ErrorCode::Conflict);
}

TEST_CASE("programs, scripts, shortcuts, pages and macros are refused by ending and by content")
{
    const Papers papers;
    const QByteArray oldWord = QByteArrayLiteral("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    const QString project = QStringLiteral("_VBA_PROJECT");
    const QByteArray macros(reinterpret_cast<const char *>(project.utf16()), project.size() * 2);
    const std::pair<QString, QByteArray> refused[] = {
        {QStringLiteral("a.exe"), pdf},
        {QStringLiteral("a.PDF.Exe "), pdf},
        {QStringLiteral("a.lnk"), pdf},
        {QStringLiteral("a.docm"), pdf},
        {QStringLiteral("a.html"), pdf},
        {QStringLiteral("a.rar"), pdf},
        {QStringLiteral("a.bat"), pdf},
        {QStringLiteral("像图片.jpg"), QByteArray("MZ\x90\0\3\0\0\0", 8) + QByteArray(60, '\0')},
        {QStringLiteral("a.pdf"), QByteArrayLiteral("\x7f"
                                                    "ELF\2")},
        {QStringLiteral("没有后缀"), "#!/bin/sh\nrm -r x\n"},
        {QStringLiteral("a.txt"), "[InternetShortcut]\nURL=file:///x"},
        {QStringLiteral("a.txt"), "\xef\xbb\xbf <!DOCTYPE html><script>"},
        {QStringLiteral("a.doc"), oldWord + QByteArray(512, '\0') + macros},
        {QStringLiteral("a.pdf"), QByteArrayLiteral("Rar!\x1a\x07")},
        {QStringLiteral("a.docx"),
         zipOf({QStringLiteral("[Content_Types].xml"), QStringLiteral("word/vbaProject.bin")})},
        {QStringLiteral("a.zip"),
         zipOf({QStringLiteral("资料/说明.pdf"), QStringLiteral("资料/安装.exe")})},
        {QStringLiteral("a.zip"), QByteArrayLiteral("PK\x03\x04 broken")},
    };
    for (const auto &[name, content] : refused) {
        INFO(name.toStdString());
        const Error error = errorOf(papers.add({papers.file(name, content)}), ErrorCode::Format);
        CHECK(error.text.contains(name.trimmed()));
        CHECK_FALSE(error.text.contains(u'%'));
    }
    CHECK(papers.list().isEmpty());
    CHECK(papers.store().hashes().isEmpty());

    const std::pair<QString, QByteArray> taken[] = {
        {QStringLiteral("a.docx"),
         zipOf({QStringLiteral("[Content_Types].xml"), QStringLiteral("word/document.xml"),
                QStringLiteral("word/printerSettings1.bin")})},
        {QStringLiteral("a.zip"), zipOf({QStringLiteral("一.pdf"), QStringLiteral("二.jpg")})},
        {QStringLiteral("a.doc"), oldWord + QByteArray(512, '\0')},
        {QStringLiteral("a.txt"), "MZ是一个缩写"},
        {QStringLiteral("发票.xml"), "<?xml version=\"1.0\"?><EInvoice/>"},
    };
    for (const auto &[name, content] : taken) {
        INFO(name.toStdString());
        value(papers.add({papers.file(name, content)}));
    }
}

TEST_CASE("what is no file, empty or too large is refused with what to do")
{
    const Papers papers;
    const auto refused = [&](const QString &path, ErrorCode code) {
        return errorOf(papers.add({path}), code).text;
    };
    refused(papers.folder.filePath(QStringLiteral("没有.pdf")), ErrorCode::NotFound);
    refused(papers.folder.path(), ErrorCode::Validation);
    refused(papers.file(QStringLiteral("空.pdf"), {}), ErrorCode::Validation);
    refused(QStringLiteral("/dev/zero"), ErrorCode::Validation);
    errorOf(papers.add({}), ErrorCode::Validation);

    value(AttachmentService::setLimitMb(papers.base.context(), 1));
    const QString large = papers.file(QStringLiteral("大.pdf"), pdf + QByteArray(1 << 20, 'x'));
    const QString sentence = refused(large, ErrorCode::Validation);
    CHECK(sentence.contains(QStringLiteral("1.0 MB")));
    CHECK(sentence.contains(QStringLiteral("大.pdf")));
    value(AttachmentService::setLimitMb(papers.base.context(), 2));
    value(papers.add({large}));
    for (const qint64 wrong : {qint64(0), qint64(-5), qint64(201)})
        errorOf(AttachmentService::setLimitMb(papers.base.context(), wrong), ErrorCode::Validation);
    CHECK(value(AttachmentService::limitMb(papers.base.context())) == 2);
}

TEST_CASE("names from outside never lead anywhere")
{
    const Papers papers;
    const JobContext &context = papers.base.context();
    const auto pasted = [&](const QString &name, const QByteArray &content) {
        return value(AttachmentService::add(context, papers.title, {{{}, name, content}}));
    };
    pasted(QStringLiteral("../../etc/密码.pdf"), pdf + "1");
    pasted(QStringLiteral("..\\..\\windows\\系统.pdf"), pdf + "2");
    pasted(QStringLiteral("CON.pdf"), pdf + "3");
    pasted(QString::fromUtf8("合同\xe2\x80\xae"
                             "gpj.pdf"),
           pdf + "4");
    pasted(QStringLiteral("长").repeated(300) + QStringLiteral(".pdf"), pdf + "5");
    pasted(QStringLiteral("a:b*?\n.pdf"), pdf + "6");
    pasted(QStringLiteral(".."), pdf + "7");
    QStringList names;
    for (const Attachment &one : papers.list())
        names.append(one.name);
    CHECK(names[0] == QStringLiteral("密码.pdf"));
    CHECK(names[1] == QStringLiteral("系统.pdf"));
    CHECK(names[2] == QStringLiteral("_CON.pdf"));
    CHECK(names[3] == QStringLiteral("合同gpj.pdf"));
    CHECK(names[4].size() == 120);
    CHECK(names[4].endsWith(QStringLiteral(".pdf")));
    CHECK(names[5] == QStringLiteral("a_b__.pdf"));
    CHECK_FALSE(names[6].contains(u'.'));

    // A base that was tampered with names files elsewhere: nothing is read, nothing written there.
    tamper(papers.base.connection(),
           QStringLiteral("UPDATE attachment SET hash = '../../../etc/passwd', name ="
                          " '../../逃走.pdf' WHERE name = '密码.pdf'"));
    const Attachment escaped = papers.list().first();
    errorOf(AttachmentService::saveAs(context, escaped.id,
                                      papers.folder.filePath(QStringLiteral("out"))),
            ErrorCode::NotFound);
    tamper(papers.base.connection(),
           QStringLiteral("UPDATE attachment SET hash = '%1' WHERE name = '../../逃走.pdf'")
               .arg(FileStore::hashOf(pdf + "1")));
    const QString inside = papers.folder.filePath(QStringLiteral("看"));
    QDir().mkpath(inside);
    CHECK(value(AttachmentService::copyInto(context, escaped.id, inside)) ==
          inside + QStringLiteral("/逃走.pdf"));
}

TEST_CASE("missing and changed files are found, and adding the paper again mends them")
{
    const Papers papers;
    value(papers.add({papers.file(QStringLiteral("a.pdf"))}));
    const Attachment one = papers.list().first();
    const QString stored = papers.store().folder() + u'/' + one.hash;
    const QString out = papers.folder.filePath(QStringLiteral("out"));

    spoil(papers.store(), one.hash);
    CHECK(papers.check(false).problems().isEmpty());
    REQUIRE(papers.check(true).damaged.size() == 1);
    CHECK(papers.check(true).problems().first().contains(QStringLiteral("a.pdf")));
    CHECK(errorOf(AttachmentService::saveAs(papers.base.context(), one.id, out), ErrorCode::Corrupt)
              .text.contains(QStringLiteral("a.pdf")));
    CHECK_FALSE(QFileInfo::exists(out));

    REQUIRE(QFile::remove(stored));
    REQUIRE(papers.check().absent.size() == 1);
    const BaseCheck whole = value(BaseService::check(papers.base.context(), false));
    REQUIRE(whole.problems.size() == 1);
    CHECK(whole.problems[0].contains(QStringLiteral("a.pdf")));
    errorOf(AttachmentService::saveAs(papers.base.context(), one.id, out), ErrorCode::NotFound);

    const QString other =
        addTitle(papers.base.context(), papers.firm, Tier::Innovative, day("2024-01-01"));
    value(AttachmentService::add(papers.base.context(), {QStringLiteral("recognition"), other},
                                 {{papers.file(QStringLiteral("again.pdf")), {}, {}}}));
    CHECK(papers.check(true).problems().isEmpty());

    // A file nobody names is told, and harms nobody.
    value(papers.store().put("left over by a program that was stopped"));
    const BaseCheck after = value(BaseService::check(papers.base.context(), true));
    CHECK(after.problems.isEmpty());
    REQUIRE(after.notes.size() == 1);
    CHECK(after.notes[0].contains(u'1'));
}

TEST_CASE("every copy of the base holds its files, verify finds one without, restore brings them")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    Papers papers;
    value(papers.add({papers.file(QStringLiteral("a.pdf"))}));
    const QString hash = papers.list().first().hash;
    const BackupCopy copy = value(BackupService::make(papers.base.context(), {}));
    const FileStore shared(backupFolderOf(papers.base.settings().path) + QStringLiteral("/files"));
    CHECK(shared.has(hash));
    value(BackupService::verify(papers.base.context(), copy));

    const QString stick = papers.folder.filePath(QStringLiteral("u盘.peiyu"));
    const BackupCopy taken = value(BackupService::make(papers.base.context(), stick));
    const FileStore beside(stick + QStringLiteral(".files"));
    CHECK(beside.has(hash));
    value(BackupService::verify(papers.base.context(), taken));

    SECTION("a copy without its files, or with a changed one, is not whole")
    {
        spoil(beside, hash);
        errorOf(BackupService::verify(papers.base.context(), taken), ErrorCode::Corrupt);
        QDir(beside.folder()).removeRecursively();
        const Error error =
            errorOf(BackupService::verify(papers.base.context(), taken), ErrorCode::Corrupt);
        CHECK(error.text.contains(QStringLiteral("附件")));
        value(BackupService::verify(papers.base.context(), copy));
    }
    SECTION("restored where the files are lost")
    {
        papers.base.close();
        QDir(papers.base.settings().path + QStringLiteral(".files")).removeRecursively();
        value(BaseService::restore(stick, papers.base.settings(), TestBase::openedBy(),
                                   papers.base.clock()));
        papers.base.reopen();
        CHECK(papers.store().has(hash));
        CHECK(papers.check(true).problems().isEmpty());
        CHECK(BaseService::absentFiles(papers.base.settings(), TestBase::openedBy(),
                                       papers.base.clock())
                  .isEmpty());
    }
    SECTION("a copy without its files is still put back, and what is missing is said")
    {
        papers.base.close();
        QDir(papers.base.settings().path + QStringLiteral(".files")).removeRecursively();
        QDir(beside.folder()).removeRecursively();
        value(BaseService::restore(stick, papers.base.settings(), TestBase::openedBy(),
                                   papers.base.clock()));
        const QString said = BaseService::absentFiles(papers.base.settings(), TestBase::openedBy(),
                                                      papers.base.clock());
        CHECK(said.contains(u'1'));
        papers.base.reopen();
        CHECK(papers.list().size() == 1);
    }
    SECTION("what the base itself lacks does not hold up its copies")
    {
        REQUIRE(QFile::remove(papers.store().folder() + u'/' + hash));
        REQUIRE(QFile::remove(shared.folder() + u'/' + hash));
        const BackupCopy later = value(BackupService::make(papers.base.context(), {}));
        CHECK(present(Result<std::optional<BackupCopy>>(readManifest(later.path))).absentFiles ==
              QStringList{hash});
        value(BackupService::verify(papers.base.context(), later));
    }
    SECTION("a file of a removed attachment goes into copies, too")
    {
        value(AttachmentService::remove(papers.base.context(), papers.list().first().id));
        const QString other = papers.folder.filePath(QStringLiteral("b.peiyu"));
        value(BackupService::make(papers.base.context(), other));
        CHECK(FileStore(other + QStringLiteral(".files")).has(hash));
    }
    SECTION("a rescued base has its files")
    {
        papers.base.close();
        const QString saved = papers.folder.filePath(QStringLiteral("抢救.peiyu"));
        const RescueReport report = value(RescueService::rescue(
            papers.base.settings().path, value(ConnectionSettings::fromText(saved)),
            TestBase::openedBy(), papers.base.clock()));
        CHECK(report.problems.isEmpty());
        CHECK(FileStore::ofBase(saved).has(hash));
    }
}

TEST_CASE("papers follow when two firms are merged")
{
    const Papers papers;
    const JobContext &context = papers.base.context();
    value(papers.add({papers.file(QStringLiteral("a.pdf"))}));
    const EnterpriseId keep = addFirm(context, {QStringLiteral("江津甲公司（有限公司）")});
    // The same title on both sides: one of them goes, its paper stays.
    const QString title = addTitle(context, keep, Tier::Provincial, day("2025-10-28"));
    value(DuplicateService::merge(context, keep, papers.firm, {}));
    const QVector<Attachment> list = value(AttachmentService::ofFirm(context, keep));
    REQUIRE(list.size() == 1);
    CHECK(list[0].owner.record == title);
    CHECK(papers.check().problems().isEmpty());
}

TEST_CASE("a shared server keeps files where its office says, and says so when it has not")
{
    const Papers papers;
    if (backendUnderTest() == Backend::Sqlite) {
        CHECK(errorOf(AttachmentService::setFolder(papers.base.context(), papers.shared()),
                      ErrorCode::Validation)
                  .text.contains(QStringLiteral(".files")));
        return;
    }
    CHECK(papers.store().folder() == papers.shared());
    errorOf(AttachmentService::setFolder(papers.base.context(), QStringLiteral("相对/路径")),
            ErrorCode::Validation);
    tamper(papers.base.connection(), QStringLiteral("DELETE FROM setting"));
    CHECK(errorOf(papers.add({papers.file(QStringLiteral("a.pdf"))}), ErrorCode::Validation)
              .text.contains(QStringLiteral("attachment set")));
    CHECK(papers.check().problems().isEmpty());
}
