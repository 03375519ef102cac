// 运行监测 with the keys of a clerk: typing down a column, pasting a block with names of firms,
// filling down, clearing, undoing; a jump that is asked about; settings; the firm's own months.

#include "charts/chartcard.h"
#include "domain/displaytext.h"
#include "items/periodgridmodel.h"
#include "look/look.h"
#include "monitoring/monitorbar.h"
#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "services/monitoringservice.h"
#include "services/periodfigureservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>

using namespace peiyu;

namespace {

constexpr auto revenue = PeriodItem::Revenue;
const FigurePeriod may{2026, 5, false}; // the window's day is 2026-06-30

struct Desk
{
    Desk() : base(windowBase())
    {
        for (const char *name : {"甲公司", "乙公司", "丙公司"}) {
            const EnterpriseId firm = addFirm(base.context(), {QString::fromUtf8(name)});
            addTitle(base.context(), firm, Tier::Provincial, day("2024-01-01"));
        }
        kit = std::make_unique<WindowKit>(base);
        kit->window().openPage(QStringLiteral("monitoring"));
        kit->settle();
        kit->find<MonitorBar>("monitorBar").setMeasure({revenue, may, false});
        kit->settle();
    }

    DataTable &table() { return kit->find<DataTable>("monitorGrid"); }
    PeriodGridModel &model() { return *qobject_cast<PeriodGridModel *>(table().model()); }
    QModelIndex cell(const char *firm, PeriodItem item)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().firmAt(row)->name == QString::fromUtf8(firm))
                return model().index(row, 1 + static_cast<int>(item));
        }
        FAIL("no row of " << firm);
        return {};
    }
    void go(const QModelIndex &index)
    {
        table().setFocus();
        table().setCurrentIndex(index);
    }
    /// As a clerk types: the cell, the words, the key that leaves it.
    void type(const QString &words, Qt::Key leave)
    {
        QTest::keyClicks(&table(), words.left(1));
        auto *editor = table().viewport()->findChild<QLineEdit *>();
        REQUIRE(editor);
        QTest::keyClicks(editor, words.mid(1));
        QTest::keyClick(editor, leave);
        kit->settle();
    }
    /// As a window system brings keys that waited while the program was busy: all at once, each to
    /// whoever has the focus when its turn comes. \t is Tab, \n is Enter.
    void burst(const QString &keys)
    {
        QWindow *window = kit->window().windowHandle();
        for (const QChar key : keys) {
            const int code = key == u'\t'   ? static_cast<int>(Qt::Key_Tab)
                             : key == u'\n' ? static_cast<int>(Qt::Key_Return)
                                            : static_cast<int>(key.unicode());
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
                qt_handleKeyEvent(window, type, code, Qt::NoModifier, QString(key));
        }
        QCoreApplication::processEvents();
    }
    /// What the service has of the firm in that row, in 万元; empty where nothing is reported.
    QString stored(int row, PeriodItem item = revenue)
    {
        const FirmSeries series =
            value(PeriodFigureService::seriesOfFirm(kit->reading(), model().firmAt(row)->id));
        const auto amount = series.of(item).own(may);
        return amount ? figureAmountValue(*amount) : QString();
    }
    QString shown(const char *firm, PeriodItem item = revenue)
    {
        return cell(firm, item).data().toString();
    }
    qint64 records() const
    {
        return number(base.connection(),
                      QStringLiteral("SELECT COUNT(*) AS n FROM period_figure WHERE deleted = 0"));
    }

    TestBase base;
    std::unique_ptr<WindowKit> kit;
};

} // namespace

TEST_CASE("figures of a list are typed down a column and to the right")
{
    Desk desk;
    desk.go(desk.cell("甲公司", revenue).siblingAtRow(0));
    desk.type(QStringLiteral("120.5"), Qt::Key_Return);
    CHECK(desk.table().currentIndex().row() == 1);
    CHECK(desk.table().currentIndex().column() == 1 + static_cast<int>(revenue));
    desk.type(QStringLiteral("80"), Qt::Key_Tab);
    CHECK(desk.table().currentIndex().row() == 1);
    CHECK(desk.table().currentIndex().column() == 2 + static_cast<int>(revenue));
    if (auto *next = desk.table().viewport()->findChild<QLineEdit *>())
        QTest::keyClick(next, Qt::Key_Escape); // Tab opened the next cell
    desk.kit->settle();
    CHECK(desk.model().index(0, 2).data().toString() == u"120.50");
    CHECK(desk.records() == 2);
    // What is wrong stays in its cell with its reason and is written nowhere.
    desk.go(desk.model().index(2, 2));
    desk.type(QStringLiteral("1x"), Qt::Key_Return);
    CHECK_FALSE(desk.model().faultAt(desk.model().index(2, 2)).isEmpty());
    CHECK(desk.records() == 2);
    // One entry, one undo.
    desk.kit->press(Qt::Key_Z, Qt::ControlModifier);
    desk.kit->settle();
    CHECK(desk.records() == 1);
    // What was refused beside it does not stay red over what is stored.
    CHECK(desk.model().faultAt(desk.model().index(2, 2)).isEmpty());
}

TEST_CASE("a block with names of firms goes to their rows, filled down and cleared again")
{
    Desk desk;
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("企业\t营业收入\t用电量\r\n丙公司\t30\t1.5\r\n不认识公司\t1\t1\r\n"
                       "甲公司\t10\t0\r\n"));
    QTest::keyClick(&desk.table(), Qt::Key_V, Qt::ControlModifier);
    desk.kit->settle();
    CHECK(desk.shown("甲公司") == u"10.00");
    CHECK(desk.shown("丙公司") == u"30.00");
    CHECK(desk.shown("丙公司", PeriodItem::Electricity) == u"1.50");
    CHECK(desk.shown("甲公司", PeriodItem::Electricity) == u"0.00"); // zero is a report
    CHECK(desk.shown("乙公司").isEmpty());
    CHECK(desk.records() == 2);

    // Ctrl+D: the uppermost into those below; the line below tells sum and count.
    const int column = 1 + static_cast<int>(PeriodItem::Employees);
    desk.go(desk.model().index(0, column));
    desk.type(QStringLiteral("7"), Qt::Key_Return);
    desk.go(desk.model().index(0, column));
    QTest::keyClick(&desk.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&desk.table(), Qt::Key_D, Qt::ControlModifier);
    desk.kit->settle();
    for (int row = 0; row < 3; ++row)
        CHECK(desk.model().index(row, column).data().toString() == u"7");
    CHECK(desk.kit->find<QLabel>("monitorGridSums").text().contains(QStringLiteral("个数 3")));
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    desk.kit->settle();
    for (int row = 0; row < 3; ++row)
        CHECK(desk.model().index(row, column).data().toString().isEmpty());
    CHECK(desk.records() == 2);
}

TEST_CASE("累计 is entered and shown as it is, and stored as the month's")
{
    Desk desk;
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    desk.kit->find<SegmentedSwitch>("monitorCumulative").setCurrent(1);
    desk.kit->settle();
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    desk.type(QStringLiteral("500"), Qt::Key_Return);
    // January to April are not there: the cell says so.
    const QModelIndex refused = desk.model().index(0, 1 + static_cast<int>(revenue));
    CHECK(desk.model().faultAt(refused).contains(QStringLiteral("2026年1月")));
    CHECK(desk.records() == 0);
}

TEST_CASE("a jump is asked about and written when it is confirmed")
{
    Desk desk;
    const EnterpriseId firm = desk.model().firmAt(0)->id;
    value(PeriodFigureService::put(
        desk.base.context(),
        {{firm, {2026, 4, false}, periodItemKey(revenue), QStringLiteral("100"), false}}));
    desk.kit->settle();
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    desk.type(QStringLiteral("1000000"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !desk.kit->prompt.questions.isEmpty(); })); // the keys rest
    desk.kit->settle();
    CHECK(desk.model().index(0, 2).data().toString() == u"1,000,000.00");
    CHECK(desk.records() == 2);
}

TEST_CASE("keys that waited while the program was busy go each to its cell, none is lost")
{
    Desk desk;
    constexpr auto power = PeriodItem::Electricity;
    constexpr auto people = PeriodItem::Employees;
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    desk.burst(QStringLiteral("1380\t2345\n77\n"));
    CHECK(desk.table().currentIndex() == desk.model().index(2, 1 + static_cast<int>(power)));
    desk.burst(QStringLiteral("5\t12\t"));
    desk.kit->settle();
    CHECK(desk.stored(0) == u"1380");
    CHECK(desk.stored(0, power) == u"2345");
    CHECK(desk.stored(1, power) == u"77");
    CHECK(desk.stored(2, power) == u"5");
    CHECK(desk.stored(2, people) == u"12");
    // Typed anew before the first writing was read again, and back to what it was.
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    desk.burst(QStringLiteral("1111\n2222\n"));
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    desk.burst(QStringLiteral("1380\n"));
    desk.kit->settle();
    CHECK(desk.stored(0) == u"1380");
    CHECK(desk.stored(1) == u"2222");
    // From the last item on goes to the first of the next firm, where it can be typed at once.
    desk.go(desk.model().index(0, desk.model().columnCount() - 1));
    desk.burst(QStringLiteral("3\t44\n"));
    desk.kit->settle();
    CHECK(desk.stored(0, allPeriodItems.back()) == u"3");
    CHECK(desk.stored(1, allPeriodItems.front()) == u"44");
    for (int row = 0; row < 3; ++row) {
        for (int column = 1; column < desk.model().columnCount(); ++column)
            CHECK(desk.model().faultAt(desk.model().index(row, column)).isEmpty());
    }
}

TEST_CASE("what is read again while somebody types leaves what he typed alone")
{
    Desk desk;
    desk.go(desk.model().index(0, 1 + static_cast<int>(revenue)));
    desk.burst(QStringLiteral("1380\n2"));
    desk.kit->settle(); // the writing and the reading after it are over
    desk.burst(QStringLiteral("345\n"));
    desk.kit->settle();
    CHECK(desk.stored(0) == u"1380");
    CHECK(desk.stored(1) == u"2345");
    // Another office enters a firm: its row comes when the cell is left.
    desk.go(desk.model().index(1, 1 + static_cast<int>(revenue)));
    desk.burst(QStringLiteral("98"));
    const EnterpriseId typedFor = desk.model().firmAt(1)->id;
    for (const char *name : {"丁公司", "A公司"})
        addTitle(desk.base.context(), addFirm(desk.base.context(), {QString::fromUtf8(name)}),
                 Tier::Provincial, day("2024-01-01"));
    desk.kit->page()->viewChanged();
    desk.kit->settle();
    CHECK(desk.model().rowCount() == 3);
    desk.burst(QStringLiteral("76\n"));
    desk.kit->settle();
    CHECK(desk.model().rowCount() == 5);
    CHECK(desk.stored(desk.model().rowOf(typedFor)) == u"9876");
    CHECK(desk.table().currentIndex().row() == desk.model().rowOf(typedFor) + 1);
}

TEST_CASE("a block pasted between typed figures; what is typed over it afterwards holds")
{
    Desk desk;
    const int column = 1 + static_cast<int>(revenue);
    desk.go(desk.model().index(0, column));
    QGuiApplication::clipboard()->setText(QStringLiteral("5\t6\n7\t8"));
    desk.burst(QStringLiteral("11\n"));
    QTest::keyClick(desk.kit->window().windowHandle(), Qt::Key_V, Qt::ControlModifier);
    desk.burst(QStringLiteral("\t9\n"));
    desk.kit->settle();
    CHECK(desk.stored(0) == u"11");
    CHECK(desk.stored(1) == u"5");
    CHECK(desk.stored(1, PeriodItem::Electricity) == u"9");
    CHECK(desk.stored(2) == u"7");
    CHECK(desk.stored(2, PeriodItem::Electricity) == u"8");
}

TEST_CASE("a jump is asked about when nobody types, and takes no key")
{
    Desk desk;
    const EnterpriseId firm = desk.model().firmAt(0)->id;
    value(PeriodFigureService::put(
        desk.base.context(),
        {{firm, {2026, 4, false}, periodItemKey(revenue), QStringLiteral("100"), false}}));
    desk.kit->settle();
    const QModelIndex jumping = desk.model().index(0, 1 + static_cast<int>(revenue));
    desk.go(jumping);
    desk.burst(QStringLiteral("1000000\n23"));
    desk.kit->settle();
    QTest::qWait(1500);
    CHECK(desk.kit->prompt.questions.isEmpty());
    CHECK_FALSE(desk.model().faultAt(jumping).isEmpty()); // it says meanwhile that it is not stored
    desk.burst(QStringLiteral("45\n"));
    REQUIRE(waitUntil([&] { return !desk.kit->prompt.questions.isEmpty(); }));
    desk.kit->settle();
    CHECK(desk.kit->prompt.questions.size() == 1);
    CHECK(desk.stored(0) == u"1000000");
    CHECK(desk.stored(1) == u"2345");
    CHECK(desk.model().faultAt(jumping).isEmpty());
    // What was mended before the question came is not asked about. A cell stays open until then, so
    // that no question comes earlier, however slow the machine is.
    desk.go(jumping);
    desk.burst(QStringLiteral("900000\n8"));
    desk.kit->settle();
    CHECK_FALSE(desk.model().faultAt(jumping).isEmpty());
    desk.model().setData(jumping, QStringLiteral("110"), Qt::EditRole);
    desk.kit->settle();
    desk.burst(QStringLiteral("\n"));
    QTest::qWait(1500);
    desk.kit->settle();
    CHECK(desk.stored(0) == u"110");
    for (QString question : std::as_const(desk.kit->prompt.questions))
        CHECK_FALSE(question.remove(u',').contains(QStringLiteral("900000")));
}

TEST_CASE("the chart of the analysis keeps its chooser, whatever it shows")
{
    Desk desk;
    const EnterpriseId firm = desk.model().firmAt(0)->id;
    value(PeriodFigureService::put(
        desk.base.context(),
        {{firm, {2025, 5, false}, periodItemKey(revenue), QStringLiteral("100"), false},
         {firm, {2026, 5, false}, periodItemKey(revenue), QStringLiteral("80"), false}}));
    desk.kit->find<SegmentedSwitch>("monitoringParts").setCurrent(1);
    desk.kit->settle();
    auto &card = desk.kit->find<ChartCard>("monitorChart");
    auto &chooser = WindowKit::findIn<SegmentedSwitch>(card, "monitorChartKind");
    auto &title = WindowKit::findIn<QLabel>(card, "chartTitle");
    auto &meaning = WindowKit::findIn<QLabel>(card, "chartMeaning");
    CHECK(title.text() == u"同比");
    CHECK(meaning.text().startsWith(u"2026年5月营业收入"));
    chooser.setFocus();
    QTest::keyClick(&chooser, Qt::Key_Right);
    desk.kit->settle();
    CHECK(title.text() != u"同比");
    QTest::keyClick(&chooser, Qt::Key_Left);
    desk.kit->settle();
    CHECK(title.text() == u"同比");
    CHECK(chooser.isVisibleTo(&card));
}

TEST_CASE("the settings of the district are changed in the dialog")
{
    Desk desk;
    desk.kit->press(Qt::Key_T, Qt::ControlModifier);
    QDialog &dialog = desk.kit->dialog();
    auto &edit = WindowKit::findIn<QLineEdit>(dialog, "monitor_fall_yoy_revenue");
    CHECK(edit.text() == u"20");
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("35"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    desk.kit->settle();
    const MonitorRules rules =
        value(MonitorSettings::rules(desk.base.context(), DistrictId(QStringLiteral("jiangjin"))));
    const auto own = std::find_if(rules.falls.begin(), rules.falls.end(), [](const FallRule &rule) {
        return rule.item == revenue && rule.basis == ChangeBasis::YearOnYear;
    });
    REQUIRE(own != rules.falls.end());
    CHECK(own->percent == 35);
}

TEST_CASE("监测设置 stands in named groups, each setting under its head, all in sight at once")
{
    Desk desk;
    desk.kit->press(Qt::Key_T, Qt::ControlModifier);
    QDialog &dialog = desk.kit->dialog();
    const auto place = [&](const char *name) {
        auto &widget = WindowKit::findIn<QWidget>(dialog, name);
        return QRect(widget.mapTo(&dialog, QPoint()), widget.size());
    };
    // A field below its head, in the same column, above the head that comes next.
    const auto under = [&](const char *field, const char *head) {
        INFO(field << " under " << head);
        CHECK(place(field).top() > place(head).bottom());
        CHECK(std::abs(place(field).left() - place(head).left()) < 200);
    };
    under("monitor_scope", "monitorGroupReport");
    under("monitor_report_day", "monitorGroupReport");
    CHECK(place("monitor_report_day").bottom() < place("monitorGroupLine").top());
    under("monitor_line_percent", "monitorGroupLine");
    under("monitor_line_industry", "monitorGroupLine");
    under("monitor_fall_yoy_revenue", "monitorGroupYoy");
    CHECK(place("monitor_fall_yoy_rd_expense").bottom() < place("monitorGroupMom").top());
    under("monitor_fall_mom_employees", "monitorGroupMom");
    const auto edits = dialog.findChildren<QLineEdit *>();
    REQUIRE(edits.size() > 20);
    CHECK(dialog.width() <= desk.kit->window().width());
    CHECK(dialog.height() <= desk.kit->window().height());
    for (const QLineEdit *edit : edits) {
        INFO(edit->objectName().toStdString());
        CHECK(edit->visibleRegion().boundingRect().size() == edit->size());
    }
}

TEST_CASE("amounts of the lists stand right, with their heads; words stand left")
{
    Desk desk;
    desk.kit->find<SegmentedSwitch>("monitoringParts").setCurrent(3);
    desk.kit->settle();
    const QAbstractItemModel &line = *desk.kit->find<DataTable>("monitorLine").model();
    const auto right = [](const QAbstractItemModel &model, int column) {
        const auto align =
            model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        return bool(align & Qt::AlignRight);
    };
    for (const int column : {3, 4, 5})
        CHECK(right(line, column));
    for (const int column : {0, 1, 2, 6})
        CHECK_FALSE(right(line, column));
    const QAbstractItemModel &firms = *desk.kit->find<DataTable>("monitorFirms").model();
    CHECK(right(firms, 1));
    CHECK_FALSE(right(firms, 4)); // 状态
}

TEST_CASE("the bar of a group leads to its comparable firms by key")
{
    Desk desk;
    const EnterpriseId firm = desk.model().firmAt(0)->id;
    value(PeriodFigureService::put(
        desk.base.context(),
        {{firm, {2025, 5, false}, periodItemKey(revenue), QStringLiteral("100"), false},
         {firm, {2026, 5, false}, periodItemKey(revenue), QStringLiteral("80"), false}}));
    desk.kit->find<SegmentedSwitch>("monitoringParts").setCurrent(1);
    desk.kit->settle();
    auto &card = desk.kit->find<ChartCard>("monitorChart");
    auto &chart = WindowKit::findIn<QWidget>(card, "chart");
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Return);
    desk.kit->settle();
    const QModelIndex current = desk.kit->find<DataTable>("monitorGroups").currentIndex();
    CHECK(current.siblingAtColumn(0).data().toString() == tierText(Tier::Provincial));
    CHECK(desk.kit->find<QLabel>("monitorListHead").text().contains(QStringLiteral("可比 1 家")));
    CHECK(desk.kit->find<DataTable>("monitorFirms").model()->rowCount() == 1);
}

TEST_CASE("each head tells its unit, whole and all in sight at 1366 pixels")
{
    Desk desk;
    const auto head = [&](int column) {
        return desk.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    for (const PeriodItem item : allPeriodItems)
        CHECK(head(1 + static_cast<int>(item)) ==
              periodItemText(item) + u'（' + periodItemUnitText(item) + u'）');
    const QHeaderView *heads = desk.table().horizontalHeader();
    const auto whole = [&] {
        for (int column = 0; column < desk.model().columnCount(); ++column) {
            INFO(head(column).toStdString());
            CHECK(heads->sectionSize(column) >= heads->sectionSizeHint(column));
        }
    };
    whole();
    CHECK(heads->length() <= desk.table().viewport()->width());
    // Of one item the months stand in the heads and the unit over the firms.
    desk.kit->find<SegmentedSwitch>("monitorShape").setCurrent(1);
    desk.kit->settle();
    CHECK(head(0) == u"企业（万元）");
    whole();
}

TEST_CASE("a firm's page has its months beside its years")
{
    Desk desk;
    const EnterpriseId firm = desk.model().firmAt(0)->id;
    desk.kit->window().openFirm(firm, {});
    desk.kit->settle();
    desk.kit->page()->showTab(0);
    auto *parts = desk.kit->page()->findChild<SegmentedSwitch *>(QStringLiteral("figureParts"));
    for (int tab = 0; !parts && tab < 12; ++tab) {
        desk.kit->page()->showTab(tab);
        desk.kit->settle();
        parts = desk.kit->page()->findChild<SegmentedSwitch *>(QStringLiteral("figureParts"));
    }
    REQUIRE(parts);
    parts->setCurrent(1);
    desk.kit->settle();
    auto &months = desk.kit->find<DataTable>("firmMonths");
    auto *model = qobject_cast<PeriodGridModel *>(months.model());
    REQUIRE(model);
    CHECK(model->columnCount() == 14);
    months.setFocus();
    months.setCurrentIndex(model->index(static_cast<int>(revenue), 12)); // May
    QTest::keyClick(&months, Qt::Key_F2);
    auto *editor = months.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("66"));
    QTest::keyClick(editor, Qt::Key_Return);
    desk.kit->settle();
    CHECK(desk.records() == 1);
    CHECK(model->index(static_cast<int>(revenue), 12).data().toString() == u"66.00");
}
