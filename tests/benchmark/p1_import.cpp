// P1: a list of firms becomes part of the base: read, checked, compared, written with its change
// log and find index, committed with FULL.

#include "benchbase.h"
#include "firmlist.h"
#include "measured.h"
#include "measures.h"
#include "rawsqlite.h"
#include "services/importservice.h"
#include "xlsxfloor.h"

#include <QDir>
#include <QFile>

namespace peiyu {

namespace {

constexpr double mostOfFloor = 1.5;
constexpr double mostOfShared = 1.25;
constexpr double mostMemory = 165;
constexpr int columns = 12;

double importInto(const QString &base, const QString &list, bool dryRun, int firms)
{
    const OpenBase open(base);
    ImportRequest request;
    request.source.path = list;
    request.dryRun = dryRun;
    int taken = 0;
    const double seconds = secondsOf([&] {
        const ImportReport report = TAKE(ImportService::run(*open.context, request));
        taken = report.added;
    });
    if (taken != firms) {
        std::fprintf(stderr, "only %d of %d firms were taken in\n", taken, firms);
        std::exit(1);
    }
    return seconds;
}

/// The characters of a name with spaces between, as a find index wants them.
QByteArray spaced(const QByteArray &utf8)
{
    QByteArray out;
    out.reserve(utf8.size() * 2);
    for (const char byte : utf8) {
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U && !out.isEmpty())
            out += ' ';
        out += byte;
    }
    return out;
}

/// inflate + expat + one table with three indexes + FTS5 + one change item per row, one commit.
double floorOf(const QString &list, const QString &path)
{
    RawSqlite base(path);
    base.run("CREATE TABLE firm (no INTEGER PRIMARY KEY, name TEXT, code TEXT, district TEXT,"
             " town TEXT, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT) STRICT");
    base.run("CREATE INDEX firm_name ON firm (name)");
    base.run("CREATE INDEX firm_code ON firm (code)");
    base.run("CREATE INDEX firm_town ON firm (district, town)");
    base.run("CREATE VIRTUAL TABLE firm_text USING fts5(chars, columnsize=0)");
    base.run("CREATE TABLE item (no INTEGER PRIMARY KEY, record TEXT, after TEXT, digest TEXT)"
             " STRICT");
    return secondsOf([&] {
        base.run("BEGIN IMMEDIATE");
        RawStatement firm(base, "INSERT INTO firm (name, code, district, town, a, b, c, d, e, f, g,"
                                " h) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
        RawStatement text(base, "INSERT INTO firm_text (rowid, chars) VALUES (?, ?)");
        RawStatement item(base, "INSERT INTO item (record, after, digest) VALUES (?, ?, ?)");
        qint64 no = 0;
        readSheetBare(list, [&](const QVector<QByteArray> &cells) {
            QByteArray json = "{";
            for (int i = 0; i < columns; ++i) {
                const QByteArray cell = cells.value(i);
                firm.bind(i + 1, cell);
                json += "\"field\":\"" + cell + "\",";
            }
            firm.all();
            text.bind(1, ++no).bind(2, spaced(cells.value(0))).all();
            item.bind(1, cells.value(1)).bind(2, json + '}').bind(3, QByteArray(64, '0')).all();
        });
        base.run("COMMIT");
    });
}

/// The rows of a finished import written once more by SQLite alone, table by table: what the
/// schema itself costs, whoever fills it.
double sameRowsInto(const QString &from, const QString &empty)
{
    RawSqlite base(empty);
    base.run("ATTACH '" + QFile::encodeName(from) + "' AS source");
    return secondsOf([&] {
        base.run("BEGIN IMMEDIATE");
        base.run("INSERT INTO enterprise SELECT * FROM source.enterprise");
        base.run("INSERT INTO residence SELECT * FROM source.residence");
        base.run("INSERT INTO change_item SELECT * FROM source.change_item"
                 " WHERE no > (SELECT COALESCE(MAX(no), 0) FROM change_item)");
        base.run("INSERT INTO enterprise_text (rowid, chars) SELECT rowid, chars"
                 " FROM source.enterprise_text");
        base.run("INSERT INTO enterprise_initials (rowid, initials) SELECT rowid, initials"
                 " FROM source.enterprise_initials");
        base.run("COMMIT");
    });
}

} // namespace

void measureImport(int firms)
{
    const QTemporaryDir folder;
    const QString inlined = folder.filePath(QStringLiteral("inline.xlsx"));
    const QString shared = folder.filePath(QStringLiteral("shared.xlsx"));
    const QString base = folder.filePath(QStringLiteral("import.peiyu"));
    const QString again = folder.filePath(QStringLiteral("again.peiyu"));
    writeFirmList(inlined, firms, ListKind::Firms, Strings::Inline);
    writeFirmList(shared, firms, ListKind::Firms, Strings::Shared);

    const double floor = floorOf(shared, folder.filePath(QStringLiteral("floor.sqlite")));
    makeEmptyBase(base);
    const double dry = importInto(base, shared, true, firms);
    forgetPeakMemory();
    const double seconds = importInto(base, shared, false, firms);
    const double memory = peakMemorySince();
    makeEmptyBase(again);
    const double rows = sameRowsInto(base, again);
    makeEmptyBase(again);
    const double fromInline = importInto(again, inlined, false, firms);

    report({QStringLiteral("P1 import"), firms, seconds, QStringLiteral("s"),
            QStringLiteral("inflate + expat + bare SQLite, one commit"), floor, mostOfFloor});
    report({QStringLiteral("P1 import, all rows it writes"), firms, seconds, QStringLiteral("s"),
            QStringLiteral("the same rows of the same schema by SQLite alone, no file read"),
            rows});
    report({QStringLiteral("P1 import, inline strings"), firms, fromInline, QStringLiteral("s"),
            QStringLiteral("shared strings"), seconds, mostOfShared});
    report({QStringLiteral("P1 dry run"), firms, dry, QStringLiteral("s"), QStringLiteral("import"),
            seconds});
    report(
        {QStringLiteral("P1 memory"), firms, memory, QStringLiteral("MiB"), {}, 0, {}, mostMemory});
}

} // namespace peiyu
