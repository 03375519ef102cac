// Figures typed while something else happens: the next firm comes, the window closes, the writing
// fails. What was typed is stored for its own firm or told, never lost and never another's.

#include "enterprises/firmpage.h"
#include "items/figuregridmodel.h"
#include "items/periodgridmodel.h"
#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "services/enterpriseservice.h"
#include "services/figureservice.h"
#include "services/periodfigureservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QLineEdit>

namespace peiyu {

namespace {

constexpr auto revenue = PeriodItem::Revenue;
constexpr int yearTab = 7;
const FigurePeriod fourth{2026, 4, false};
const FigurePeriod fifth{2026, 5, false}; // the window's day is 2026-06-30

/// Two firms one after the other in the list; the tab 年度数据 of the first is open.
struct Firms
{
    Firms()
    {
        for (const EnterpriseId &firm : {first, second})
            addTitle(base.context(), firm, Tier::Provincial, day("2024-01-01"));
        ListQuery query;
        query.asOf = windowBase().today;
        query.district = DistrictId(QStringLiteral("jiangjin"));
        const auto keys = value(EnterpriseService::keys(base.context(), query));
        REQUIRE(keys.size() == 2);
        const auto rows = value(EnterpriseService::rows(base.context(), keys, windowBase().today));
        if (rows.first().id != first)
            std::swap(first, second);
        names = {rows[0].name, rows[1].name};
        kit.window().openFirm(first, keys);
        kit.settle();
        kit.press(static_cast<Qt::Key>(Qt::Key_1 + yearTab), Qt::AltModifier);
        kit.settle();
    }

    DataTable &years() { return kit.find<DataTable>("figureGrid"); }
    DataTable &months()
    {
        kit.find<SegmentedSwitch>("figureParts").setCurrent(1);
        kit.settle();
        return kit.find<DataTable>("firmMonths");
    }
    QModelIndex yearCell(int year, FigureItem item)
    {
        const auto &model = *qobject_cast<FigureGridModel *>(years().model());
        int column = FigureGridModel::FirstYear;
        while (model.yearOf(column) != year)
            REQUIRE(++column < model.columnCount());
        return model.index(FigureGridModel::FirstItem + static_cast<int>(item), column);
    }
    QString fault(const QModelIndex &cell)
    {
        return qobject_cast<FigureGridModel *>(years().model())->faultAt(cell);
    }
    /// As the window system brings them, each to whoever has the focus. \n is Enter.
    void keys(const QString &typed)
    {
        for (const QChar key : typed)
            key1(key == u'\n' ? static_cast<int>(Qt::Key_Return) : static_cast<int>(key.unicode()),
                 Qt::NoModifier, QString(key));
        QCoreApplication::processEvents();
    }
    void nextFirm() { go(Qt::Key_Down); }
    void previousFirm() { go(Qt::Key_Up); }
    QString yearly(const EnterpriseId &firm, int year, FigureItem item)
    {
        for (const YearlyFigures &one : value(FigureService::ofFirm(base.context(), firm))) {
            if (one.year == year)
                return one.value(item);
        }
        return {};
    }
    QString monthly(const EnterpriseId &firm)
    {
        const auto amount =
            value(PeriodFigureService::seriesOfFirm(base.context(), firm)).of(revenue).own(fifth);
        return amount ? figureAmountValue(*amount) : QString();
    }
    void stand(DataTable &table, const QModelIndex &cell)
    {
        table.setFocus();
        table.setCurrentIndex(cell);
    }

    TestBase base{windowBase()};
    EnterpriseId first = addFirm(base.context(), {QStringLiteral("甲公司")});
    EnterpriseId second = addFirm(base.context(), {QStringLiteral("乙公司")});
    QStringList names; ///< of the first and the second
    WindowKit kit{base};

private:
    void key1(int code, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            qt_handleKeyEvent(kit.window().windowHandle(), type, code, modifiers, text);
    }
    void go(Qt::Key key)
    {
        QTest::keyClick(kit.window().windowHandle(), key, Qt::AltModifier);
        QCoreApplication::processEvents();
    }
};

/// A figure of the first firm that will be asked about when the keys rest.
void jumpInMay(Firms &firms)
{
    value(PeriodFigureService::put(
        firms.base.context(),
        {{firms.first, fourth, periodItemKey(revenue), QStringLiteral("100"), false}}));
    firms.kit.settle();
    DataTable &months = firms.months();
    firms.stand(months, months.model()->index(static_cast<int>(revenue), 12)); // May
    firms.keys(QStringLiteral("1000000\n"));
    REQUIRE(waitUntil([&] { return firms.kit.window().isIdle(); }));
}

} // namespace

TEST_CASE("a month that is being typed when the next firm comes is the first firm's")
{
    Firms firms;
    DataTable &months = firms.months();
    const int row = static_cast<int>(revenue);
    firms.stand(months, months.model()->index(row, 12)); // May
    firms.keys(QStringLiteral("1200"));
    firms.nextFirm();
    REQUIRE(firms.kit.page()->currentFirm() == firms.second);
    firms.stand(months, months.model()->index(row, 12));
    firms.keys(QStringLiteral("3400\n"));
    firms.kit.settle();
    CHECK(firms.monthly(firms.first) == u"1200");
    CHECK(firms.monthly(firms.second) == u"3400");
    CHECK(months.model()->index(row, 12).data(Qt::EditRole).toString() == u"3400");
}

TEST_CASE("a year that is being typed when the next firm comes is the first firm's")
{
    Firms firms;
    firms.stand(firms.years(), firms.yearCell(2025, FigureItem::Revenue));
    firms.keys(QStringLiteral("1200"));
    firms.nextFirm();
    REQUIRE(firms.kit.page()->currentFirm() == firms.second);
    firms.stand(firms.years(), firms.yearCell(2025, FigureItem::Revenue));
    firms.keys(QStringLiteral("3400\n"));
    firms.kit.settle();
    CHECK(firms.yearly(firms.first, 2025, FigureItem::Revenue) == u"1200");
    CHECK(firms.yearly(firms.second, 2025, FigureItem::Revenue) == u"3400");
}

TEST_CASE("a jump of a year is asked before the next firm comes, and names its firm")
{
    Firms firms;
    YearlyFigures before;
    before.year = 2024;
    before.value(FigureItem::Revenue) = QStringLiteral("4120");
    value(FigureService::save(firms.base.context(), firms.first, {before}));
    firms.kit.settle();
    firms.stand(firms.years(), firms.yearCell(2025, FigureItem::Revenue));
    firms.kit.prompt.goesOn = false;
    firms.keys(QStringLiteral("41200000\n"));
    REQUIRE(waitUntil([&] { return firms.kit.window().isIdle(); }));
    firms.nextFirm();
    REQUIRE(firms.kit.prompt.questions.size() == 1); // at once
    CHECK(firms.kit.prompt.questions.first().startsWith(firms.names.first()));
    // Refused, it stands red in its own firm's cell and in no other.
    CHECK(firms.fault(firms.yearCell(2025, FigureItem::Revenue)).isEmpty());
    firms.previousFirm();
    const QModelIndex cell = firms.yearCell(2025, FigureItem::Revenue);
    CHECK_FALSE(firms.fault(cell).isEmpty());
    CHECK(cell.data(Qt::EditRole).toString() == u"41200000");
    CHECK(firms.yearly(firms.first, 2025, FigureItem::Revenue).isEmpty());
}

TEST_CASE(
    "a jump whose answer comes after the next firm is asked with its name, mended: not at all")
{
    Firms firms;
    YearlyFigures before;
    before.year = 2024;
    before.value(FigureItem::Revenue) = QStringLiteral("4120");
    value(FigureService::save(firms.base.context(), firms.first, {before}));
    firms.kit.settle();
    firms.stand(firms.years(), firms.yearCell(2025, FigureItem::Revenue));
    firms.keys(QStringLiteral("41200000")); // open when the other firm comes
    firms.nextFirm();
    REQUIRE(waitUntil([&] { return !firms.kit.prompt.questions.isEmpty(); }));
    CHECK(firms.kit.prompt.questions.first().startsWith(firms.names.first()));
    firms.kit.settle();
    CHECK(firms.yearly(firms.first, 2025, FigureItem::Revenue) == u"41200000");
    // Again, refused behind the other firm and mended there before the keys rest.
    firms.previousFirm();
    firms.kit.settle();
    firms.stand(firms.years(), firms.yearCell(2025, FigureItem::Revenue));
    firms.keys(QStringLiteral("51200000"));
    firms.nextFirm();
    REQUIRE(waitUntil([&] { return firms.kit.window().isIdle(); }));
    // A cell stays open until it is mended: no question comes between, however slow the machine.
    firms.stand(firms.years(), firms.yearCell(2026, FigureItem::Revenue));
    firms.keys(QStringLiteral("7"));
    auto *model = qobject_cast<FigureGridModel *>(firms.years().model());
    model->accept(firms.first,
                  {{2025, figureKey(FigureItem::Revenue), QStringLiteral("51200000")}});
    firms.keys(QStringLiteral("\n"));
    QTest::qWait(1500);
    CHECK(firms.kit.prompt.questions.size() == 1);
    CHECK(firms.yearly(firms.first, 2025, FigureItem::Revenue) == u"41200000");
}

TEST_CASE("a window that closes asks about the jump first and stores what is confirmed")
{
    Firms firms;
    jumpInMay(firms);
    bool closed = false;
    QObject::connect(&firms.kit.window(), &MainWindow::closed, [&] { closed = true; });
    REQUIRE(firms.kit.prompt.questions.isEmpty());
    firms.kit.window().close();
    REQUIRE(firms.kit.prompt.questions.size() == 1);
    REQUIRE(waitUntil([&] { return closed; }));
    CHECK(firms.monthly(firms.first) == u"1000000");
    CHECK(firms.kit.prompt.questions.size() == 1); // not also whether to break the writing off
}

TEST_CASE("a window that closes asks about a year's jump too, and closes when it is declined")
{
    Firms firms;
    YearlyFigures before;
    before.year = 2024;
    before.value(FigureItem::Revenue) = QStringLiteral("4120");
    value(FigureService::save(firms.base.context(), firms.first, {before}));
    firms.kit.settle();
    firms.stand(firms.years(), firms.yearCell(2025, FigureItem::Revenue));
    firms.keys(QStringLiteral("41200000\n"));
    REQUIRE(waitUntil([&] { return firms.kit.window().isIdle(); }));
    bool closed = false;
    QObject::connect(&firms.kit.window(), &MainWindow::closed, [&] { closed = true; });
    firms.kit.prompt.goesOn = false;
    firms.kit.window().close();
    REQUIRE(firms.kit.prompt.questions.size() == 1);
    REQUIRE(waitUntil([&] { return closed; }));
    CHECK(firms.yearly(firms.first, 2025, FigureItem::Revenue).isEmpty());
}

TEST_CASE("nothing is asked over a window that makes its last copy")
{
    Firms firms;
    jumpInMay(firms);
    firms.kit.window().centralWidget()->setEnabled(false); // as before closing
    QTest::qWait(1500);
    CHECK(firms.kit.prompt.questions.isEmpty());
    firms.kit.window().centralWidget()->setEnabled(true);
    REQUIRE(waitUntil([&] { return !firms.kit.prompt.questions.isEmpty(); }));
    firms.kit.settle();
    CHECK(firms.monthly(firms.first) == u"1000000");
}

TEST_CASE("what is typed without Enter when the window closes is stored before it closes")
{
    Firms firms;
    DataTable &months = firms.months();
    firms.stand(months, months.model()->index(static_cast<int>(revenue), 12)); // May
    firms.keys(QStringLiteral("1200"));
    bool closed = false;
    QObject::connect(&firms.kit.window(), &MainWindow::closed, [&] { closed = true; });
    firms.kit.window().close();
    REQUIRE(waitUntil([&] { return closed; }));
    CHECK(firms.kit.prompt.questions.isEmpty()); // nothing to decide
    CHECK(firms.monthly(firms.first) == u"1200");
}

TEST_CASE("a jump that is open when the window closes under another one is asked too, and stored")
{
    Firms firms;
    jumpInMay(firms);
    DataTable &months = firms.kit.find<DataTable>("firmMonths");
    firms.stand(months,
                months.model()->index(static_cast<int>(PeriodItem::TaxableRevenue), 11)); // April
    firms.keys(QStringLiteral("20\n"));
    firms.kit.settle();
    firms.stand(months, months.model()->index(static_cast<int>(PeriodItem::TaxableRevenue), 12));
    firms.keys(QStringLiteral("300000")); // open
    bool closed = false;
    QObject::connect(&firms.kit.window(), &MainWindow::closed, [&] { closed = true; });
    firms.kit.window().close();
    REQUIRE(waitUntil([&] { return closed; }));
    CHECK(firms.kit.prompt.questions.size() == 2);
    CHECK(firms.monthly(firms.first) == u"1000000");
    const auto tax = value(PeriodFigureService::seriesOfFirm(firms.base.context(), firms.first))
                         .of(PeriodItem::TaxableRevenue)
                         .own(fifth);
    REQUIRE(tax);
    CHECK(figureAmountValue(*tax) == u"300000");
}

TEST_CASE("words that got others before they were refused are neither shown nor asked about")
{
    Firms firms;
    YearlyFigures before;
    before.year = 2024;
    before.value(FigureItem::Revenue) = QStringLiteral("4120");
    value(FigureService::save(firms.base.context(), firms.first, {before}));
    firms.kit.settle();
    firms.kit.runner().holdWrites(); // as while another program writes
    const QModelIndex cell = firms.yearCell(2025, FigureItem::Revenue);
    firms.stand(firms.years(), cell);
    firms.keys(QStringLiteral("41200000\n"));
    firms.stand(firms.years(), cell);
    firms.keys(QStringLiteral("4200\n"));
    firms.kit.runner().releaseWrites();
    firms.kit.settle();
    CHECK(firms.fault(firms.yearCell(2025, FigureItem::Revenue)).isEmpty());
    firms.nextFirm(); // would ask at once
    CHECK(firms.kit.prompt.questions.isEmpty());
    CHECK(firms.yearly(firms.first, 2025, FigureItem::Revenue) == u"4200");
}

TEST_CASE("beside refused words stands what the base holds; undoing something clears them")
{
    Firms firms;
    YearlyFigures before;
    before.year = 2024;
    before.value(FigureItem::Revenue) = QStringLiteral("4120");
    value(FigureService::save(firms.base.context(), firms.first, {before}));
    firms.kit.settle();
    const QModelIndex cell = firms.yearCell(2024, FigureItem::Revenue);
    firms.stand(firms.years(), cell);
    firms.keys(QStringLiteral("4150\n"));
    firms.kit.settle();
    firms.stand(firms.years(), cell);
    firms.keys(QStringLiteral("abc\n"));
    firms.stand(firms.years(), cell);
    REQUIRE_FALSE(firms.fault(cell).isEmpty());
    const auto &model = *qobject_cast<FigureGridModel *>(firms.years().model());
    CHECK(model.storedText(cell) == u"4,150.00");
    firms.kit.press(Qt::Key_Z, Qt::ControlModifier);
    firms.kit.settle();
    CHECK(firms.fault(cell).isEmpty());
    CHECK(cell.data(Qt::EditRole).toString() == u"4120");
}

TEST_CASE("a figure whose writing failed under other words is written when it is typed again")
{
    PeriodGridModel model;
    PeriodGrid grid;
    MonitoredFirm firm;
    firm.id = EnterpriseId(QStringLiteral("e1"));
    grid.firms.append(firm);
    grid.series.append(FirmSeries());
    PeriodGridLayout layout;
    layout.periods = {fifth};
    model.setGrid(grid, layout);
    QVector<PeriodCell> sent;
    QObject::connect(&model, &PeriodGridModel::edited,
                     [&](const QVector<PeriodCell> &cells) { sent += cells; });
    const QModelIndex cell = model.index(0, 1 + static_cast<int>(revenue));
    model.setData(cell, QStringLiteral("100"), Qt::EditRole);
    REQUIRE(sent.size() == 1);
    model.setData(cell, QStringLiteral("abc"), Qt::EditRole);
    const QString reason = model.faultAt(cell);
    model.refuse(sent.first(), QStringLiteral("没有写成"));
    CHECK(model.faultAt(cell) == reason); // of the words that stand there
    model.setData(cell, QStringLiteral("100"), Qt::EditRole);
    CHECK(sent.size() == 2);
    CHECK(model.faultAt(cell).isEmpty());
}

TEST_CASE("a pasted block's head says whose its columns are; 序号 before the names is no firm")
{
    PeriodGridModel model;
    PeriodGrid grid;
    for (const char *name : {"e1", "e2"}) {
        MonitoredFirm firm;
        firm.id = EnterpriseId(QString::fromLatin1(name));
        firm.name = QStringLiteral("公司") + QString::fromLatin1(name);
        grid.firms.append(firm);
        grid.series.append(FirmSeries());
    }
    PeriodGridLayout layout;
    layout.periods = {fifth};
    model.setGrid(grid, layout);
    QStringList taken;
    QObject::connect(&model, &PeriodGridModel::edited, [&](const QVector<PeriodCell> &cells) {
        for (const PeriodCell &one : cells)
            taken.append(one.firm.value() + u' ' + one.field + u' ' + one.value);
    });
    const QModelIndex corner = model.index(0, 1);
    model.paste(corner,
                QStringLiteral("企业名称\t营业收入（万元）\t产值\t备注\n公司e2\t500\t600\t9"));
    CHECK(taken ==
          QStringList{QStringLiteral("e2 revenue 500"), QStringLiteral("e2 output_value 600")});
    taken.clear();
    const PeriodPaste done =
        model.paste(model.index(0, 3),
                    QStringLiteral("序号\t企业名称\t产值\n合计\n1\t公司e1\t70\n2\t公司e2\t80"));
    CHECK(done.unknown.isEmpty());
    CHECK(taken ==
          QStringList{QStringLiteral("e1 output_value 70"), QStringLiteral("e2 output_value 80")});
}

} // namespace peiyu
