// Attached files in the window: added, pasted, dropped, opened, removed and taken back, on 认定,
// 一策 and 填报数; off where nothing may be edited.

#include "parts/attachmentlist.h"
#include "services/attachmentservice.h"
#include "services/measureservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace peiyu;

namespace {

const QByteArray pdf = "%PDF-1.4\n认定文件\n%%EOF\n";

struct Desk
{
    /// With a 一策 there are two lists of files on the firm's page.
    explicit Desk(bool plan = false) : hasPlan(plan) {}

    bool hasPlan;
    TestBase base{windowBase()};
    QTemporaryDir folder;
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("江津甲公司")});
    AttachmentOwner title{QStringLiteral("recognition"),
                          addTitle(base.context(), firm, Tier::Provincial, day("2025-10-28"))};
    QString measure = hasPlan ? planned() : QString();
    WindowKit kit{base}; // after everything that is there: what comes later is heard of later

    QString planned() const
    {
        Measure plan;
        plan.enterprise = firm;
        return value(MeasureService::setNext(base.context(), plan,
                                             {QStringLiteral("补专利"), {}, {}}))
            .id;
    }
    QString file(const QString &name, const QByteArray &content = pdf) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    QVector<Attachment> stored() const
    {
        return value(AttachmentService::list(base.context(), title));
    }
    void open(int tab)
    {
        static_cast<Navigator &>(kit.window()).openFirm(firm);
        kit.settle();
        kit.press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        kit.settle();
    }
    QListWidget &list() { return kit.find<QListWidget>("attachments"); }
    void press(const char *button)
    {
        QTest::mouseClick(&kit.find<QPushButton>(button), Qt::LeftButton);
        kit.settle();
    }
    QString note() { return kit.find<QLabel>("attachmentNote").text(); }
};

constexpr int titlesTab = 5;
constexpr int measureTab = 2;

} // namespace

TEST_CASE("a document is added to a title, looked at as a copy, removed and taken back")
{
    Desk desk;
    desk.open(titlesTab);
    CHECK(desk.kit.find("attachmentsEmpty").isVisible());
    desk.kit.prompt.files = {desk.file(QStringLiteral("认定通知.pdf")),
                             desk.file(QStringLiteral("附表.pdf"), pdf + "2")};
    desk.press("addAttachmentButton");
    REQUIRE(desk.stored().size() == 2);
    CHECK(desk.list().count() == 2);
    CHECK(desk.list().item(0)->text() == QStringLiteral("认定通知.pdf"));
    CHECK_FALSE(desk.kit.find("attachmentsEmpty").isVisible());
    CHECK(desk.kit.inWindow("undo")->isVisible());

    desk.list().setFocus();
    desk.list().setCurrentRow(0);
    desk.kit.press(Qt::Key_Return);
    desk.kit.settle();
    REQUIRE(desk.kit.prompt.shown.size() == 1);
    QFile copy(desk.kit.prompt.shown.first());
    CHECK(QFileInfo(copy).fileName() == QStringLiteral("认定通知.pdf"));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == pdf);
    CHECK(desk.note().contains(QStringLiteral("副本")));

    desk.list().setFocus();
    desk.kit.press(Qt::Key_Delete);
    desk.kit.settle();
    REQUIRE(desk.kit.prompt.questions.size() == 1);
    CHECK(desk.kit.prompt.questions.first().contains(QStringLiteral("认定通知.pdf")));
    CHECK(desk.stored().size() == 1);
    CHECK(desk.list().count() == 1);
    desk.kit.press(Qt::Key_Z, Qt::ControlModifier);
    desk.kit.settle();
    CHECK(desk.stored().size() == 2);
    CHECK(desk.list().count() == 2);

    const QString out = desk.folder.filePath(QStringLiteral("桌面.pdf"));
    desk.kit.prompt.files = {out};
    desk.press("saveAttachmentButton");
    CHECK(QFileInfo::exists(out));
}

TEST_CASE("what is refused is said under the list, and nothing is added")
{
    Desk desk;
    desk.open(titlesTab);
    desk.kit.prompt.files = {desk.file(QStringLiteral("安装.exe"))};
    desk.press("addAttachmentButton");
    CHECK(desk.stored().isEmpty());
    CHECK(desk.note().contains(QStringLiteral("安装.exe")));
    // One of two: the good one is in, the other is named.
    desk.kit.prompt.files = {desk.file(QStringLiteral("好.pdf")),
                             desk.file(QStringLiteral("坏.lnk"))};
    desk.press("addAttachmentButton");
    CHECK(desk.stored().size() == 1);
    CHECK(desk.note().contains(QStringLiteral("坏.lnk")));
}

TEST_CASE("files are pasted and dropped; a picture is pasted as one")
{
    Desk desk;
    desk.open(titlesTab);
    auto *list = desk.kit.page()->findChild<AttachmentList *>();
    REQUIRE(list);
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(desk.file(QStringLiteral("粘贴.pdf")))});
    QApplication::clipboard()->setMimeData(files);
    list->setFocus();
    desk.kit.press(Qt::Key_V, Qt::ControlModifier);
    desk.kit.settle();
    REQUIRE(desk.stored().size() == 1);

    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    desk.kit.press(Qt::Key_V, Qt::ControlModifier);
    desk.kit.settle();
    REQUIRE(desk.stored().size() == 2);
    CHECK(desk.stored().last().name.endsWith(QStringLiteral(".png")));

    QApplication::clipboard()->setText(QStringLiteral("只是文字"));
    desk.kit.press(Qt::Key_V, Qt::ControlModifier);
    desk.kit.settle();
    CHECK(desk.stored().size() == 2);
    CHECK(desk.note().contains(QStringLiteral("剪贴板")));

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(desk.file(QStringLiteral("拖入.pdf"), pdf + "3"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &drop);
    desk.kit.settle();
    CHECK(desk.stored().size() == 3);
    CHECK(desk.list().count() == 3);
}

TEST_CASE("一策 has its papers, and history is only read")
{
    Desk desk(true);
    desk.open(measureTab);
    auto *sheet = desk.kit.page()->findChild<QWidget *>(QStringLiteral("measureAttachments"));
    REQUIRE(sheet);
    desk.kit.prompt.files = {desk.file(QStringLiteral("佐证.pdf"))};
    QTest::mouseClick(&WindowKit::findIn<QPushButton>(*sheet, "addAttachmentButton"),
                      Qt::LeftButton);
    desk.kit.settle();
    CHECK(WindowKit::findIn<QListWidget>(*sheet, "attachments").count() == 1);
    CHECK(value(AttachmentService::ofFirm(desk.base.context(), desk.firm)).size() == 1);

    desk.kit.lookAt(QDate(2026, 6, 1));
    desk.kit.press(static_cast<Qt::Key>(Qt::Key_1 + titlesTab), Qt::AltModifier);
    desk.kit.settle();
    for (auto *add :
         desk.kit.page()->findChildren<QPushButton *>(QStringLiteral("addAttachmentButton"))) {
        CHECK_FALSE(add->isEnabled());
        CHECK(add->toolTip().contains(QStringLiteral("历史视图")));
    }
}
