// A report as XLSX and DOCX: read back by our reader and by an XML parser, with what spreadsheets
// and Word spoil or refuse.

#include "exchange/docxwriter.h"
#include "exchange/reportxlsx.h"
#include "exchange/tabularreader.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <zip.h>

using namespace peiyu;

namespace {

ReportTable areaTable()
{
    ReportTable table;
    table.name = QStringLiteral("分解完成情况");
    table.unit = QStringLiteral("单位：家");
    table.columns = {{QStringLiteral("区县"), ReportAlign::Left, 6},
                     {QStringLiteral("信用代码"), ReportAlign::Left, 10},
                     {QStringLiteral("现有"), ReportAlign::Right, 4},
                     {QStringLiteral("完成率"), ReportAlign::Right, 4},
                     {QStringLiteral("达成日"), ReportAlign::Left, 6}};
    for (int i = 0; i < 3; ++i) {
        ReportCell district = ReportCell::ofText(QStringLiteral("石柱县"));
        district.badge = QStringLiteral("意见征求稿");
        table.rows.append(ReportRow{{district, ReportCell::ofText(QStringLiteral("00123%1").arg(i)),
                                     ReportCell::ofCount(1250 + i), ReportCell::ofShare(0.893),
                                     ReportCell::ofDay(QDate(2025, 6, 24))},
                                    i < 2 ? QStringLiteral("shizhu") : QString()});
    }
    table.totals =
        ReportRow{{ReportCell::ofText(QStringLiteral("合计")), ReportCell::ofText({}),
                   ReportCell::ofCount(3753), ReportCell::ofText({}), ReportCell::ofText({})},
                  {}};
    table.notes = {QStringLiteral("注：=1+1 & <稿>")};
    return table;
}

ReportDocument paper(ReportStyle style)
{
    ReportDocument document;
    document.style = style;
    document.name = QStringLiteral("江津区 a/b:进展");
    document.mark = QStringLiteral("示例 & <数据>");
    document.days = QStringLiteral("截至 2026-11-20");
    document.title = {QStringLiteral("关于全区专精特新企业培育工作"),
                      QStringLiteral("进展情况的通报")};
    document.recipients = QStringLiteral("各镇街：");
    document.blocks.append(ReportHeading{1, QStringLiteral("一、目标完成情况")});
    document.blocks.append(ReportParagraph{{ReportRun{QStringLiteral("现有238家，"), false},
                                            ReportRun{QStringLiteral("缺口42家\u0001。"), true}},
                                           true});
    document.blocks.append(areaTable());
    document.attachments = {QStringLiteral("缺口企业名单"), QStringLiteral("超期诉求清单")};
    document.issuer = QStringLiteral("江津区经济信息委");
    document.date = QDate(2026, 11, 20);
    document.closing = {QStringLiteral("口径：期末有效")};
    return document;
}

/// The parts of a zip by their names.
QMap<QString, QByteArray> partsOf(const QByteArray &bytes)
{
    QMap<QString, QByteArray> parts;
    zip_error_t error;
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t facts;
        REQUIRE(zip_stat_index(archive, zip_uint64_t(i), 0, &facts) == 0);
        QByteArray content(qsizetype(facts.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        REQUIRE(zip_fread(file, content.data(), facts.size) == zip_int64_t(facts.size));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(facts.name), content);
    }
    zip_discard(archive);
    return parts;
}

/// All text of a part; the case fails when it is no sound XML.
QString textOf(const QByteArray &xml)
{
    QString words;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return words;
}

QVector<QVector<TableCell>> rowsOf(const QString &path, int sheet)
{
    const auto reader = value(openTabular(path));
    value(reader->openSheet(sheet));
    QVector<QVector<TableCell>> rows;
    TableRow row;
    while (value(reader->next(row)))
        rows.append(row.cells);
    return rows;
}

} // namespace

TEST_CASE("a report as xlsx keeps codes as texts and figures as numbers")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.xlsx"));
    value(writeReportXlsx(path, paper(ReportStyle::Internal)));
    const auto reader = value(openTabular(path));
    REQUIRE(reader->sheets().size() == 2);
    CHECK(reader->sheets()[0].name == u"分解完成情况");
    CHECK(reader->sheets()[1].name == u"正文");
    const auto rows = rowsOf(path, 0);
    QVector<QVector<TableCell>> body;
    for (const auto &row : rows) {
        if (row.size() > 1 && row[1].text.startsWith(u"00123"))
            body.append(row);
    }
    REQUIRE(body.size() == 3);
    CHECK(body[0][0].text.startsWith(u"石柱县"));
    CHECK(body[0][0].text.contains(u"意见征求稿"));
    CHECK(body[0][1].kind == CellKind::Text);
    CHECK(body[1][2] == TableCell::ofNumber(QStringLiteral("1251")));
    CHECK(body[1][3].text.startsWith(u"0.893"));
    CHECK(body[1][4] == TableCell::ofDate(QStringLiteral("2025-06-24")));
    bool note = false;
    for (const auto &row : rows)
        note = note || (!row.isEmpty() && row[0].text == u"注：=1+1 & <稿>");
    CHECK(note);
    CHECK(rowsOf(path, 1).last().first().text.contains(u"2026-11-20"));
}

TEST_CASE("two tables of one name get two sheets; a form has no head")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.xlsx"));
    ReportDocument document = paper(ReportStyle::Internal);
    document.blocks = {areaTable(), areaTable()};
    ReportTable form;
    form.form = true;
    form.name = QStringLiteral("联系卡[1]");
    form.columns = {{{}, ReportAlign::Left, 6}, {{}, ReportAlign::Left, 30}};
    form.rows = {ReportRow{{ReportCell::ofText(QStringLiteral("电话")),
                            ReportCell::ofText(QStringLiteral("13800000001"))},
                           {}}};
    document.blocks.append(form);
    value(writeReportXlsx(path, document));
    const auto reader = value(openTabular(path));
    REQUIRE(reader->sheets().size() == 3);
    CHECK(reader->sheets()[1].name != reader->sheets()[0].name);
    CHECK(reader->sheets()[2].name == u"联系卡1");
    bool phone = false;
    for (const auto &row : rowsOf(path, 2))
        phone =
            phone || (row.size() > 1 && row[1] == TableCell::ofText(QStringLiteral("13800000001")));
    CHECK(phone);
}

TEST_CASE("a file that cannot be put there leaves nothing and says so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/r"));
    CHECK_FALSE(writeReportXlsx(path + QStringLiteral(".xlsx"), paper(ReportStyle::Internal)));
    CHECK_FALSE(writeReportDocx(path + QStringLiteral(".docx"), paper(ReportStyle::Internal)));
    CHECK(QDir(folder.path()).isEmpty());
    ReportDocument document = paper(ReportStyle::Internal);
    ReportTable table = areaTable();
    table.rows[0].cells[1] = ReportCell::ofText(QString(40'000, u'长'));
    document.blocks = {table};
    const QString tooLong = folder.filePath(QStringLiteral("long.xlsx"));
    errorOf(writeReportXlsx(tooLong, document), ErrorCode::Validation);
    CHECK_FALSE(QFile::exists(tooLong));
}

TEST_CASE("a docx is sound XML in all parts, with repeated heads, grid and page numbers")
{
    const ReportDocument document = paper(ReportStyle::Official);
    const QByteArray bytes = value(reportDocx(document));
    const auto parts = partsOf(bytes);
    QString all;
    for (auto it = parts.constBegin(); it != parts.constEnd(); ++it) {
        if (!it.key().endsWith(u".png"))
            all += textOf(it.value());
    }
    for (const char16_t *words :
         {u"现有238家，", u"缺口42家。", u"注：=1+1 & <稿>", u"1. 缺口企业名单", u"2026年11月20日",
          u"示例 & <数据>", u"89.3%", u"1,250", u"江津区经济信息委", u"石柱县"})
        CHECK(all.contains(QString::fromUtf16(words)));
    const QByteArray body = parts.value(QStringLiteral("word/document.xml"));
    CHECK(body.count("<w:tblHeader/>") == 1);
    CHECK(body.count("<w:cantSplit/>") == 5); // head, three rows, totals
    CHECK(body.count("<w:vMerge w:val=\"restart\"/>") == 1);
    CHECK(body.count("<w:vMerge/>") == 1);
    CHECK(body.contains("w:linePitch=\"579\""));
    CHECK(body.contains("<w:spacing w:val=\"-5\"/>")); // 28 × (16 − 0.25) points fit in 156 mm
    CHECK(body.contains("仿宋_GB2312"));
    CHECK(body.contains("方正小标宋简体"));
    CHECK(parts.value(QStringLiteral("word/settings.xml")).contains("evenAndOddHeaders"));
    CHECK(parts.value(QStringLiteral("word/footer1.xml")).contains("w:jc w:val=\"right\""));
    CHECK(parts.value(QStringLiteral("word/footer2.xml")).contains("w:jc w:val=\"left\""));
    CHECK(parts.value(QStringLiteral("word/footer2.xml")).contains(" PAGE "));
    // Every part is named in the list of contents or by its ending.
    const QByteArray types = parts.value(QStringLiteral("[Content_Types].xml"));
    for (const char *part : {"document", "styles", "settings", "header1", "footer1", "footer2"})
        CHECK(types.contains(QByteArray("/word/") + part + ".xml"));
}

TEST_CASE("the same report gives the same docx; another figure another one and another code")
{
    const ReportDocument document = paper(ReportStyle::Internal);
    CHECK(value(reportDocx(document)) == value(reportDocx(document)));
    ReportDocument other = document;
    std::get<ReportTable>(other.blocks.last()).rows[0].cells[2] = ReportCell::ofCount(1);
    CHECK(value(reportDocx(document)) != value(reportDocx(other)));
    CHECK(reportSnapshot(document) == reportSnapshot(document));
    CHECK(reportSnapshot(document) != reportSnapshot(other));
    CHECK(reportSnapshot(document).size() == 8);
    CHECK(reportFileName(document, QStringLiteral("pdf")) == u"江津区 ab进展.pdf");
}

TEST_CASE("a figure stands in a docx as its picture, or as its table where there is none")
{
    ReportDocument document = paper(ReportStyle::Internal);
    ReportFigure figure;
    figure.caption = QStringLiteral("图 1　完成率");
    figure.panels = {ReportPanel{QStringLiteral("市级"),
                                 QStringLiteral("家"),
                                 QStringLiteral("provincial"),
                                 {ReportBar{QStringLiteral("双福街道"),
                                            QStringLiteral("provincial"),
                                            Quantity::fromCount(3),
                                            Quantity::fromCount(20),
                                            0.15,
                                            TargetStatus::Behind,
                                            {}}}}};
    document.blocks = {figure};
    const auto plain = partsOf(value(reportDocx(document)));
    const QString table = textOf(plain.value(QStringLiteral("word/document.xml")));
    CHECK(table.contains(u"双福街道"));
    CHECK(table.contains(u"15.0%"));
    QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + QByteArray(40, '\x01');
    const auto drawn = partsOf(value(reportDocx(document, {png})));
    CHECK(drawn.value(QStringLiteral("word/media/picture1.png")) == png);
    CHECK(drawn.value(QStringLiteral("word/document.xml")).contains("r:embed=\"picture1\""));
    CHECK(drawn.value(QStringLiteral("word/_rels/document.xml.rels")).contains("picture1.png"));
    CHECK_FALSE(textOf(drawn.value(QStringLiteral("word/document.xml"))).contains(u"双福街道"));
}
