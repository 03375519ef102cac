// One report as of six days: the same numbers from service, window, command, PDF, XLSX and DOCX,
// told by hand.

#include "cli/commandlineapplication.h"
#include "exchange/tabularreader.h"
#include "reports/paperview.h"
#include "reports/reportfile.h"
#include "reports/reportspage.h"
#include "services/planservice.h"
#include "services/splitservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <zip.h>

using namespace peiyu;

namespace {

const TargetId provincial(QStringLiteral("jiangjin-T2"));

/// What stands on a day: of the district, of 双福街道 (its share is 3) and of 德感街道 (2).
struct Day
{
    const char *on;
    const char16_t *district;
    const char16_t *shuangfu;
    const char16_t *degan;
    const char16_t *rate; ///< 双福街道 against its share
};

/// 双福: a 2021-12-01 to 2024-11-30, b 2022-06-01 to 2025-05-31 renewed from 2025-06-01,
/// c 2023-03-01 revoked on 2025-09-01; 德感: d 2022-09-01 to 2025-08-31, e 2025-10-01;
/// without a town: f 2024-02-01 to 2027-01-31.
const QVector<Day> days = {
    {"2022-01-31", u"1", u"1", u"0", u"33.3%"},  // a
    {"2022-12-31", u"3", u"2", u"1", u"66.7%"},  // a b d
    {"2024-06-30", u"5", u"3", u"1", u"100.0%"}, // a b c d f
    {"2025-06-30", u"4", u"2", u"1", u"66.7%"},  // b c d f
    {"2025-12-31", u"3", u"1", u"1", u"33.3%"},  // b e f: the deadline itself
    {"2026-06-30", u"3", u"1", u"1", u"33.3%"},  // after it: the final figure of that day
};

void fill(const TestBase &base)
{
    const JobContext &context = base.context();
    const auto add = [&](const char16_t *name, const char16_t *town) {
        return addFirm(context, {QString::fromUtf16(name), {}, {}, {}, QString::fromUtf16(town)});
    };
    const auto title = [&](const EnterpriseId &firm, const char *from) {
        addTitle(context, firm, Tier::Provincial, day(from));
    };
    title(add(u"甲机械有限公司", u"双福街道"), "2021-12-01");
    const EnterpriseId b = add(u"乙机械有限公司", u"双福街道");
    title(b, "2022-06-01");
    title(b, "2025-06-01");
    const EnterpriseId c = add(u"丙机械有限公司", u"双福街道");
    title(c, "2023-03-01");
    revokeTitle(context, c, Tier::Provincial, day("2025-09-01"));
    title(add(u"丁机械有限公司", u"德感街道"), "2022-09-01");
    title(add(u"戊机械有限公司", u"德感街道"), "2025-10-01");
    title(add(u"己机械有限公司", u""), "2024-02-01");
    const auto catalog = value(PlanService::catalog(context));
    value(SplitService::set(context, *catalog, provincial,
                            {ShareEntry{AreaId(QStringLiteral("jiangjin/双福街道")),
                                        Quantity::fromCount(3), QStringLiteral("分解")},
                             ShareEntry{AreaId(QStringLiteral("jiangjin/德感街道")),
                                        Quantity::fromCount(2), QStringLiteral("分解")}}));
}

/// The texts that stand behind `name`, up to and with `count` of them.
QStringList behind(const QStringList &words, const QString &name, qsizetype count)
{
    const qsizetype at = words.indexOf(name);
    INFO(name.toStdString() << " in " << words.join(u'|').toStdString());
    REQUIRE(at >= 0);
    return words.mid(at + 1, count);
}

QStringList xlsxWords(const QString &path, const QString &name)
{
    const auto reader = value(openTabular(path));
    for (int sheet = 0; sheet < reader->sheets().size(); ++sheet) {
        value(reader->openSheet(sheet));
        TableRow row;
        while (value(reader->next(row))) {
            if (row.cell(1).text != name)
                continue;
            QStringList words;
            for (const TableCell &cell : row.cells)
                words.append(cell.text);
            return words;
        }
    }
    FAIL("no row " << name.toStdString());
    return {};
}

QStringList docxWords(const QString &path)
{
    int failed = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &failed);
    REQUIRE(archive);
    zip_stat_t facts;
    REQUIRE(zip_stat(archive, "word/document.xml", 0, &facts) == 0);
    QByteArray xml(qsizetype(facts.size), '\0');
    zip_file_t *file = zip_fopen(archive, "word/document.xml", 0);
    REQUIRE(zip_fread(file, xml.data(), facts.size) == zip_int64_t(facts.size));
    zip_fclose(file);
    zip_discard(archive);
    QStringList words;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words.append(reader.text().toString());
    }
    REQUIRE_FALSE(reader.hasError());
    return words;
}

QJsonObject command(const TestBase &base, const Day &day, const QString &file)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    CommandLineSetting setting{base.settings().path, QStringLiteral("测试人"), QStringLiteral("m"),
                               QStringLiteral("0")};
    setting.writeReport = [](const QString &path,
                             const ReportDocument &document) -> Result<std::optional<int>> {
        PEIYU_TRY(written, writeReport(path, document));
        return written.pages;
    };
    const CommandLineApplication application(setting, base.context().clock);
    const int code = application.run({QStringLiteral("report"), QStringLiteral("progress"),
                                      QStringLiteral("--target"), provincial.value(),
                                      QStringLiteral("--as-of"), QString::fromLatin1(day.on),
                                      QStringLiteral("--out"), file, QStringLiteral("--json")},
                                     outStream, errStream);
    INFO(err.toStdString());
    REQUIRE(code == 0);
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

} // namespace

TEST_CASE("the same numbers on six days: service, window, command, PDF, XLSX, DOCX")
{
    TestBase base(windowBase());
    fill(base);
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("reports"));
    kit.settle();
    auto *page = qobject_cast<ReportsPage *>(kit.page());
    REQUIRE(page);
    const QString shuangfu = QStringLiteral("双福街道");
    const QString degan = QStringLiteral("德感街道");
    for (const Day &one : days) {
        INFO(one.on);
        const QString present = QString::fromUtf16(one.shuangfu);
        // Of the board's service …
        AreaRequest wanted;
        wanted.target = provincial;
        wanted.asOf = day(one.on);
        const auto catalog = value(PlanService::catalog(base.context()));
        const AreaProgress areas = value(TargetService::areas(base.context(), *catalog, wanted));
        CHECK(areas.total.value()->toText() == QString::fromUtf16(one.district));
        for (const AreaFigure &area : areas.shared)
            CHECK(area.value()->toText() ==
                  QString::fromUtf16(area.name == shuangfu ? one.shuangfu : one.degan));
        // … on the page's paper …
        kit.lookAt(day(one.on));
        REQUIRE(page->document());
        QStringList paper;
        for (const PaperPage &sheet : kit.find<PaperView>("reportPreview").paper().pages)
            paper += wordsOf(sheet);
        CHECK(behind(paper, shuangfu, 2) == QStringList{QStringLiteral("3"), present});
        CHECK(behind(paper, shuangfu, 4).last() == QString::fromUtf16(one.rate));
        CHECK(behind(paper, degan, 2).last() == QString::fromUtf16(one.degan));
        CHECK(behind(paper, QStringLiteral("合计"), 2).last() == QString::fromUtf16(one.district));
        // … and in the files of the command, which are the same report.
        const QString file = base.folder() + QStringLiteral("/r.");
        const QJsonObject pdf = command(base, one, file + QStringLiteral("pdf"));
        CHECK(pdf.value(QStringLiteral("pages")).toInt() ==
              kit.find<PaperView>("reportPreview").paper().pages.size());
        CHECK(pdf.value(QStringLiteral("snapshot")).toString() ==
              reportSnapshot(*page->document()));
        command(base, one, file + QStringLiteral("xlsx"));
        const QStringList sheet = xlsxWords(file + QStringLiteral("xlsx"), shuangfu);
        CHECK(sheet[2] == u"3");
        CHECK(sheet[3] == present);
        CHECK(xlsxWords(file + QStringLiteral("xlsx"), degan)[3] == QString::fromUtf16(one.degan));
        command(base, one, file + QStringLiteral("docx"));
        const QStringList docx = docxWords(file + QStringLiteral("docx"));
        CHECK(behind(docx, shuangfu, 2) == QStringList{QStringLiteral("3"), present});
        CHECK(behind(docx, shuangfu, 4).last() == QString::fromUtf16(one.rate));
    }
}
