// A head hands twelve firms of one person to two: service, window and command say the same numbers,
// no clock moves, one undo restores everything.

#include "cli/commandline.h"
#include "parts/datatable.h"
#include "services/changehistoryservice.h"
#include "support/handoverbook.h"
#include "support/windowkit.h"

#include <QListWidget>

using namespace peiyu;

namespace {

/// 接收人 → 企业 诉求 走访 承诺 措施, in the order of names.
QStringList pairWords(QStringList pairs)
{
    pairs.sort();
    return pairs;
}

QStringList ofService(const HandoverPreview &preview)
{
    QStringList pairs;
    for (const HandoverPair &one : preview.pairs)
        pairs.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(one.toName)
                         .arg(one.firms)
                         .arg(one.work.requests)
                         .arg(one.work.visits)
                         .arg(one.work.promises)
                         .arg(one.work.measures));
    return pairWords(pairs);
}

QStringList ofCommand(const QJsonObject &answer)
{
    QStringList pairs;
    for (const QJsonValue &one : answer.value(u"pairs").toArray()) {
        const QJsonObject work = one[u"work"].toObject();
        pairs.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(one[u"to"].toString())
                         .arg(one[u"firms"].toInt())
                         .arg(work.value(u"requests").toInt())
                         .arg(work.value(u"visits").toInt())
                         .arg(work.value(u"promises").toInt())
                         .arg(work.value(u"measures").toInt()));
    }
    return pairWords(pairs);
}

QStringList ofWindow(QDialog &dialog)
{
    const QAbstractItemModel *model = WindowKit::findIn<DataTable>(dialog, "handoverPairs").model();
    QStringList pairs;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList words;
        for (int column = 1; column < model->columnCount(); ++column)
            words.append(model->index(row, column).data().toString());
        pairs.append(words.join(u' '));
    }
    return pairWords(pairs);
}

QString named(const HandoverBook &book, int first, int count)
{
    QStringList names;
    for (const EnterpriseId &id : book.firms.mid(first, count))
        names.append(value(EnterpriseService::file(book.base.context(), id,
                                                   book.base.context().clock.today()))
                         .enterprise.name);
    return names.join(u',');
}

} // namespace

TEST_CASE("twelve firms in two parts are the same in service, window and command")
{
    HandoverBook book;
    const QStringList expected{QStringLiteral("王涛 5 1 1 1 1"), QStringLiteral("赵静 7 2 2 1 1")};
    CHECK(ofService(value(HandoverService::preview(book.base.context(), book.inTwo()))) ==
          expected);
    CommandLine shell(book.base.context().clock.today());
    const QStringList parts{QStringLiteral("--part"),   QStringLiteral("赵静=") + named(book, 0, 7),
                            QStringLiteral("--part"),   QStringLiteral("王涛=") + named(book, 7, 5),
                            QStringLiteral("--reason"), QStringLiteral("岗位调整"),
                            QStringLiteral("--json")};
    const Answer judged =
        shell.runOn(book.base.settings().path,
                    QStringList{QStringLiteral("handover"), QStringLiteral("preview")} + parts);
    INFO(judged.err.toStdString());
    REQUIRE(judged.code == 0);
    CHECK(ofCommand(judged.json()) == expected);
    {
        WindowKit kit(book.base.base(), book.base.connection(), book.base.context().actor,
                      book.base.clock());
        kit.window().openPage(QStringLiteral("assignments"));
        kit.settle();
        auto &people = kit.find<DataTable>("specialistTable");
        people.setCurrentIndex(people.model()->index(0, 0)); // the most firms: 李敏
        people.setFocus();
        kit.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog &dialog = kit.dialog();
        kit.settle();
        auto &list = WindowKit::findIn<QListWidget>(dialog, "handoverRecipients");
        for (int row = 0; row < list.count(); ++row) {
            list.setCurrentRow(row);
            kit.press(Qt::Key_Space);
            kit.settle();
        }
        const QStringList shown = ofWindow(dialog);
        // A town each, by itself: who has the larger one is decided by the names.
        CHECK(shown.size() == 2);
        auto &table = WindowKit::findIn<DataTable>(dialog, "handoverTable");
        table.setFocus();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            table.selectRow(row);
            table.setCurrentIndex(table.model()->index(row, 3));
            const bool first = table.model()->index(row, 1).data().toString() == u"德感街道";
            kit.press(first ? Qt::Key_2 : Qt::Key_1); // 1. 王涛 2. 赵静
        }
        kit.settle();
        CHECK(ofWindow(dialog) == expected);
        kit.press(Qt::Key_Escape);
        if (kit.hasDialog())
            kit.settle();
    }
    const QStringList clocks = book.clocks();
    const QString before = digest(book.base.connection());
    const QString path = book.base.settings().path;
    book.base.close(); // the command is the only one who writes
    const Answer done =
        shell.runOn(path, QStringList{QStringLiteral("handover"), QStringLiteral("add")} + parts);
    INFO(done.err.toStdString());
    REQUIRE(done.code == 0);
    book.base.reopen();
    CHECK(ofCommand(done.json()) == expected);
    CHECK(done.json().value(u"handovers").toArray().size() == 2);
    CHECK(book.clocks() == clocks);
    for (const auto &[name, work] :
         {std::pair{QStringLiteral("李敏"), 0}, std::pair{QStringLiteral("赵静"), 2},
          std::pair{QStringLiteral("王涛"), 1}}) {
        const Answer open = shell.runOn(
            book.base.settings().path,
            {QStringLiteral("handover"), QStringLiteral("open"), name, QStringLiteral("--json")});
        CHECK(open.json().value(u"work").toObject().value(u"requests").toInt() == work);
        const Answer desk =
            shell.runOn(book.base.settings().path,
                        {QStringLiteral("request"), QStringLiteral("list"),
                         QStringLiteral("--specialist"), name, QStringLiteral("--json")});
        CHECK(desk.json().value(u"items").toArray().size() == work);
    }
    value(ChangeHistoryService::revert(book.base.context(),
                                       ChangeSetId(done.json().value(u"change_set").toString())));
    CHECK(digest(book.base.connection()) == before);
    CHECK(book.clocks() == clocks);
}
