// P11: what a list says is what the reader gives and what the base holds, cell by cell; and the
// traps of spreadsheets that other programs fall into.

#include "benchbase.h"
#include "database/statement.h"
#include "exchange/tabularreader.h"
#include "firmlist.h"
#include "measured.h"
#include "measures.h"
#include "reference/industries.h"
#include "services/importservice.h"

#include <QFile>

#include <xlsxwriter.h>

namespace peiyu {

namespace {

/// The cells of row `number` of the list of firms, as the generator meant them.
QStringList meant(int number)
{
    const ListedFirm firm = listedFirm(number);
    const QString halves = QString::number(number % 90000) + QStringLiteral(".5");
    return {firm.name,
            firm.code,
            firm.district,
            firm.town,
            firm.industry,
            firm.contact,
            firm.phone,
            firm.address,
            firm.titleFrom.toString(Qt::ISODate),
            QString::number(number % 900 + 5),
            halves,
            QString::number(number % 60)};
}

void say(const QString &where, const QString &expected, const QString &found)
{
    std::fprintf(stderr, "%s: expected \"%s\", found \"%s\"\n", qPrintable(where),
                 qPrintable(expected), qPrintable(found));
}

int differencesRead(const QString &list, int firms)
{
    const auto reader = TAKE(openTabular(list));
    TAKE(reader->openSheet(reader->defaultSheet()));
    TableRow row;
    int differences = 0;
    int firm = 0;
    for (bool header = true; TAKE(reader->next(row)); header = false) {
        if (header)
            continue;
        const QStringList cells = meant(firm++);
        for (int column = 0; column < cells.size(); ++column) {
            if (row.cell(column).text != cells[column] && ++differences < 5)
                say(QStringLiteral("row %1 column %2").arg(row.number).arg(column), cells[column],
                    row.cell(column).text);
        }
        differences += row.cells.size() == cells.size() ? 0 : 1;
    }
    return differences + std::abs(firms - firm);
}

/// Every firm of the list in the base: what was written of it, field by field.
int differencesInBase(const QString &list, const QString &base, int firms)
{
    makeEmptyBase(base);
    const OpenBase open(base);
    ImportRequest request;
    request.source.path = list;
    request.figureYear = 2024;
    request.dryRun = false;
    TAKE(ImportService::run(*open.context, request));
    QHash<QString, QStringList> held;
    Statement all(
        *open.connection,
        QStringLiteral("SELECT e.credit_code AS code, e.name AS name, e.industry AS trade,"
                       " e.contact AS contact, e.phone AS phone, e.address AS address,"
                       " e.founded_on AS founded, d.short_name AS district,"
                       " a.name AS town, f.employees AS staff, f.revenue AS revenue"
                       " FROM enterprise e JOIN residence r ON r.enterprise = e.id"
                       " JOIN district d ON d.id = r.district"
                       " JOIN area a ON a.id = r.town"
                       " JOIN yearly_figure f ON f.enterprise = e.id AND f.year = 2024"
                       " WHERE e.deleted = 0 AND r.deleted = 0 AND f.deleted = 0"));
    TAKE(all.each([&](const Row &row) {
        held.insert(row.text("code"),
                    {row.text("name"), row.text("code"), row.text("district"), row.text("town"),
                     row.text("trade"), row.text("contact"), row.text("phone"), row.text("address"),
                     row.text("founded"), row.text("staff"), row.text("revenue")});
    }));
    int differences = static_cast<int>(std::abs(firms - held.size()));
    constexpr int industryAt = 4;
    for (int firm = 0; firm < firms; ++firm) {
        QStringList expected = meant(firm);
        expected.removeLast(); // patents are 资质, not a field
        // A name that means a division is written as the division: said, and asked for.
        if (const QString division = industryFromWords(expected[industryAt]).name;
            !division.isEmpty())
            expected[industryAt] = division;
        const QStringList found = held.value(expected[1]);
        for (int field = 0; field < expected.size(); ++field) {
            if (found.value(field) != expected[field] && ++differences < 5)
                say(expected[1], expected[field], found.value(field));
        }
    }
    return differences;
}

struct Trap
{
    const char *name;
    QString text;
    CellKind kind;
};

/// One trap per row, in the order trapsOf() writes them.
const QVector<Trap> &traps()
{
    static const QVector<Trap> all = {
        {"text with leading zeros", QStringLiteral("00123"), CellKind::Text},
        {"18 digits in a number cell", QStringLiteral("9.15001160000000E+17"), CellKind::Number},
        {"number shown as 000123", QStringLiteral("123"), CellKind::Number},
        {"rich text", QStringLiteral("石柱县"), CellKind::Text},
        {"Chinese day", QStringLiteral("2022-03-01"), CellKind::Date},
        {"day with time", QStringLiteral("2022-03-01 08:30:00"), CellKind::Date},
        {"percent", QStringLiteral("0.1234"), CellKind::Number},
        {"formula with its result", QStringLiteral("3"), CellKind::Number},
        {"line break", QStringLiteral("甲\n乙"), CellKind::Text},
        {"outer blanks", QStringLiteral("  甲  "), CellKind::Text},
        {"signs of XML", QStringLiteral("<甲>&\"乙\""), CellKind::Text},
    };
    return all;
}

void writeTraps(const QString &path, Strings strings)
{
    lxw_workbook_options options{};
    options.constant_memory = strings == Strings::Inline ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "traps");
    const auto format = [book](const char *code) {
        lxw_format *made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    };
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    char signs[][4] = {"石", "柱", "县"}; // the library asks for writable ones
    lxw_rich_string_tuple first{bold, signs[0]};
    lxw_rich_string_tuple second{nullptr, signs[1]};
    lxw_rich_string_tuple third{bold, signs[2]};
    lxw_rich_string_tuple *runs[] = {&first, &second, &third, nullptr};
    constexpr double day = 44621;
    constexpr double halfPastEight = 8.5 / 24;
    worksheet_write_string(sheet, 0, 0, "00123", nullptr);
    worksheet_write_number(sheet, 1, 0, 915001160000000024.0, format("0"));
    worksheet_write_number(sheet, 2, 0, 123, format("000000"));
    worksheet_write_rich_string(sheet, 3, 0, runs, nullptr);
    worksheet_write_number(sheet, 4, 0, day, format("yyyy\"年\"m\"月\"d\"日\""));
    worksheet_write_number(sheet, 5, 0, day + halfPastEight, format("yyyy-mm-dd hh:mm"));
    worksheet_write_number(sheet, 6, 0, 0.1234, format("0.0%"));
    worksheet_write_formula_num(sheet, 7, 0, "=1+2", nullptr, 3);
    worksheet_write_string(sheet, 8, 0, "甲\n乙", nullptr);
    worksheet_write_string(sheet, 9, 0, "  甲  ", nullptr);
    worksheet_write_string(sheet, 10, 0, "<甲>&\"乙\"", nullptr);
    workbook_close(book);
}

int trapsFallenInto(const QString &file)
{
    const auto reader = TAKE(openTabular(file));
    TAKE(reader->openSheet(reader->defaultSheet()));
    TableRow row;
    int fallen = 0;
    for (const Trap &trap : traps()) {
        const bool there = TAKE(reader->next(row));
        const TableCell cell = there ? row.cell(0) : TableCell();
        if (cell.text == trap.text && cell.kind == trap.kind)
            continue;
        ++fallen;
        say(QLatin1String(trap.name), trap.text, cell.text);
    }
    return fallen;
}

/// A code that a spreadsheet made a number of has lost digits: it may never reach the base.
int lostCodesStored(const QTemporaryDir &folder)
{
    const QString list = folder.filePath(QStringLiteral("lost.xlsx"));
    lxw_workbook *book = workbook_new(QFile::encodeName(list).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "台账");
    worksheet_write_string(sheet, 0, 0, "企业名称", nullptr);
    worksheet_write_string(sheet, 0, 1, "统一社会信用代码", nullptr);
    worksheet_write_string(sheet, 1, 0, "重庆某某有限公司", nullptr);
    worksheet_write_number(sheet, 1, 1, 915001160000000024.0, nullptr);
    workbook_close(book);
    const QString base = folder.filePath(QStringLiteral("lost.peiyu"));
    makeEmptyBase(base);
    const OpenBase open(base);
    ImportRequest request;
    request.source.path = list;
    request.dryRun = false;
    const ImportReport report = TAKE(ImportService::run(*open.context, request));
    return report.rejected == 1 && report.added == 0 ? 0 : 1;
}

} // namespace

void measureCorrectness(int firms)
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.xlsx"));
    const QString base = folder.filePath(QStringLiteral("list.peiyu"));
    for (const Strings strings : {Strings::Shared, Strings::Inline}) {
        const QString form =
            strings == Strings::Shared ? QStringLiteral("shared") : QStringLiteral("inline");
        writeFirmList(list, firms, ListKind::Firms, strings);
        report({QStringLiteral("P11 cells read, ") + form,
                firms,
                static_cast<double>(differencesRead(list, firms)),
                QStringLiteral("differences"),
                QStringLiteral("what the generator wrote"),
                0,
                {},
                0});
        report({QStringLiteral("P11 fields in the base, ") + form,
                firms,
                static_cast<double>(differencesInBase(list, base, firms)),
                QStringLiteral("differences"),
                QStringLiteral("what the generator wrote"),
                0,
                {},
                0});
        writeTraps(list, strings);
        report({QStringLiteral("P11 traps, ") + form,
                static_cast<int>(traps().size()),
                static_cast<double>(trapsFallenInto(list)),
                QStringLiteral("fallen into"),
                QStringLiteral("every measured peer falls into one at least"),
                0,
                {},
                0});
    }
    report({QStringLiteral("P11 code stored as a number"),
            1,
            static_cast<double>(lostCodesStored(folder)),
            QStringLiteral("stored"),
            {},
            0,
            {},
            0});
}

} // namespace peiyu
