#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"
#include "uisupport.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace peiyu;

namespace {

/// Types into the field as a clerk does and leaves it.
void type(DateField &field, const QString &words)
{
    field.clear();
    QTest::keyClicks(&field, words);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("a day is taken in every form a clerk writes, and shown in one")
{
    useLook();
    DateField field;
    present(field);
    const auto words = GENERATE(as<std::string>{}, "2023-05-01", "2023.5.1", "2023/5/1",
                                "2023年5月1日", "20230501", " 2023-5-1 ");
    field.setText(QString::fromStdString(words));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.date() == QDate(2023, 5, 1));
    CHECK(field.text() == QStringLiteral("2023-05-01"));
    CHECK(field.fault().isEmpty());
}

TEST_CASE("typing, emptying and faults are told once each")
{
    useLook();
    DateField field;
    present(field);
    QSignalSpy days(&field, &DateField::dateChanged);
    QSignalSpy faults(&field, &DateField::faultChanged);
    type(field, QStringLiteral("2023.5.1"));
    CHECK(field.date() == QDate(2023, 5, 1));
    type(field, QStringLiteral("2023-5"));
    CHECK(field.date().isNull());
    CHECK(field.text() == QStringLiteral("2023-5")); // never completed, never thrown away
    CHECK(field.fault() == QStringLiteral("填完整的日期，如 2026-01-20"));
    type(field, QString());
    CHECK(field.date().isNull());
    CHECK(field.fault().isEmpty());
    CHECK(days.size() == 2);
    CHECK(faults.size() == 2);
}

TEST_CASE("impossible days and days out of bounds are refused with a reason")
{
    useLook();
    DateField field;
    field.setBounds(QDate(2026, 1, 1), QDate(2026, 12, 31));
    present(field);
    type(field, QStringLiteral("2026-02-30"));
    CHECK_FALSE(field.fault().isEmpty());
    type(field, QStringLiteral("2025-12-31"));
    CHECK(field.fault() == QStringLiteral("不能早于 2026-01-01"));
    type(field, QStringLiteral("2027-01-01"));
    CHECK(field.fault() == QStringLiteral("不能晚于 2026-12-31"));
    type(field, QStringLiteral("2026-12-31"));
    CHECK(field.date() == QDate(2026, 12, 31));
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == QDate(2026, 12, 31));
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == QDate(2026, 12, 30));
}

TEST_CASE("the calendar opens on the day of the field and gives one back")
{
    useLook();
    DateField field;
    field.setDate(QDate(2026, 2, 16));
    present(field);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    REQUIRE(calendar);
    CHECK(calendar->isVisible());
    CHECK(calendar->selectedDate() == QDate(2026, 2, 16));
    emit calendar->clicked(QDate(2026, 2, 24));
    CHECK(field.date() == QDate(2026, 2, 24));
    CHECK_FALSE(calendar->isVisible());
}

TEST_CASE("a read-only day cannot be changed by keys")
{
    useLook();
    DateField field;
    field.setDate(QDate(2026, 2, 16));
    field.setReadOnly(true);
    present(field);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    CHECK(field.date() == QDate(2026, 2, 16));
    CHECK(field.findChild<QCalendarWidget *>() == nullptr);
}

TEST_CASE("a row tells its label, that it is required, and what is wrong below the field")
{
    useLook();
    auto *edit = new QLineEdit;
    FormRow row(QStringLiteral("职工人数"), edit);
    row.setRequired(true);
    row.setUnit(QStringLiteral("人"));
    row.resize(500, 60);
    present(row);
    auto *message = row.findChild<StatusMark *>(QStringLiteral("message"));
    CHECK_FALSE(message->isVisible());
    CHECK(edit->accessibleName() == QStringLiteral("职工人数（必填）"));

    row.setError(QStringLiteral("填整数"));
    CHECK(message->isVisible());
    CHECK(message->face() == StatusFace{StatusTone::Late, QStringLiteral("填整数"), false});
    CHECK(edit->accessibleDescription() == QStringLiteral("填整数"));
    CHECK(edit->property("fault").toString() == QStringLiteral("error"));
    row.adjustSize();
    CHECK(message->mapTo(&row, QPoint()).y() >= edit->mapTo(&row, QPoint(0, edit->height())).y());
    row.setError({});
    CHECK_FALSE(message->isVisible());
    CHECK(edit->property("fault").toString().isEmpty());
}

TEST_CASE("a warning is confirmed, and asked again when it changes")
{
    useLook();
    FormRow row(QStringLiteral("统一社会信用代码"), new QLineEdit);
    row.resize(600, 60);
    present(row);
    QSignalSpy confirmed(&row, &FormRow::confirmed);
    row.setWarning(QStringLiteral("待确认：校验码算得 9，请核对执照"), QStringLiteral("确认无误"));
    auto *box = row.findChild<QCheckBox *>(QStringLiteral("confirm"));
    REQUIRE(box->isVisible());
    CHECK_FALSE(row.isConfirmed());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(row.isConfirmed());
    CHECK(confirmed.size() == 1);
    row.setWarning(QStringLiteral("待确认：校验码算得 A，请核对执照"), QStringLiteral("确认无误"));
    CHECK_FALSE(row.isConfirmed());
    row.setError(QStringLiteral("信用代码应为 18 位，现为 17 位"));
    CHECK_FALSE(box->isVisible());
    CHECK_FALSE(row.isConfirmed());
}

TEST_CASE("a date field in a row shows its own fault there")
{
    useLook();
    auto *field = new DateField;
    FormRow row(QStringLiteral("下次走访"), field);
    row.resize(500, 60);
    present(row);
    type(*field, QStringLiteral("next week"));
    auto *message = row.findChild<StatusMark *>(QStringLiteral("message"));
    CHECK(message->isVisible());
    CHECK(message->face().word == field->fault());
    type(*field, QStringLiteral("2026-02-24"));
    CHECK_FALSE(message->isVisible());
}

TEST_CASE("labels of all rows end at the same place")
{
    useLook();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    auto *firstRow = new FormRow(QStringLiteral("企业名称"), first);
    firstRow->setRequired(true);
    column->addWidget(firstRow);
    column->addWidget(new FormRow(QStringLiteral("2026 营业收入"), second));
    window.resize(600, 120);
    present(window);
    CHECK(first->mapTo(&window, QPoint()).x() == second->mapTo(&window, QPoint()).x());
}

TEST_CASE("a label cut short gives its whole text as tooltip")
{
    useLook();
    TextLabel label(QStringLiteral("重庆砺锋精密机械有限公司"));
    label.setElided(true);
    label.resize(60, 20);
    pictureOf(label);
    CHECK(label.toolTip() == label.text());
    label.resize(400, 20);
    pictureOf(label);
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("short words of a day count from the window's today and are shown in full")
{
    useLook();
    QWidget window;
    DateField::setToday(window, QDate(2026, 11, 23));
    auto *box = new QVBoxLayout(&window);
    auto *field = new DateField;
    auto *other = new DateField;
    box->addWidget(field);
    box->addWidget(other);
    present(window);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("+7"));
    QTest::keyClick(field, Qt::Key_Tab); // leaving is enough
    CHECK(field->text() == u"2026-11-30");
    CHECK(field->date() == QDate(2026, 11, 30));
    type(*field, QStringLiteral("5"));
    CHECK(field->date() == QDate(2026, 12, 5));
    field->setLooksBack(true);
    type(*field, QStringLiteral("5"));
    CHECK(field->date() == QDate(2026, 11, 5));
    field->setText(QStringLiteral("下周")); // which day of it?
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->date().isNull());
    CHECK(field->text() == u"下周");
    CHECK(field->fault().contains(QStringLiteral("+7")));
    CHECK(field->toolTip().contains(QStringLiteral("下周五")));
}
