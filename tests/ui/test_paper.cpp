// Pages of a report: grid and numbers of 公文, repeated heads, rows that are not cut, headings that
// are not last, the marks every page must carry, and the text of the PDF.

#include "reports/paperlayout.h"
#include "reports/paperpainter.h"
#include "reports/pdftextmap.h"
#include "support/results.h"

#include <algorithm>

using namespace peiyu;

namespace {

constexpr double mm = unitsPerMm;

ReportParagraph words(const QString &text)
{
    return ReportParagraph{{ReportRun{text, false}}, true};
}

ReportDocument official()
{
    ReportDocument document;
    document.style = ReportStyle::Official;
    document.mark = QStringLiteral("示例文稿");
    document.title = {QStringLiteral("关于全区培育工作"), QStringLiteral("进展情况的通报")};
    document.recipients = QStringLiteral("各镇街：");
    document.issuer = QStringLiteral("江津区经济信息委");
    document.date = QDate(2026, 11, 20);
    return document;
}

ReportTable table(int rows, int groupOf = 0)
{
    ReportTable made;
    made.columns = {{QStringLiteral("单位"), ReportAlign::Left, 8},
                    {QStringLiteral("现有"), ReportAlign::Right, 4}};
    for (int i = 0; i < rows; ++i)
        made.rows.append(
            ReportRow{{ReportCell::ofText(groupOf ? QStringLiteral("组%1").arg(i / groupOf)
                                                  : QStringLiteral("镇%1").arg(i)),
                       ReportCell::ofText(QStringLiteral("值%1").arg(i))},
                      groupOf ? QStringLiteral("g%1").arg(i / groupOf) : QString()});
    made.totals = ReportRow{
        {ReportCell::ofText(QStringLiteral("合计")), ReportCell::ofText(QStringLiteral("总数"))},
        {}};
    return made;
}

const PaperText *find(const PaperPage &page, const QString &text)
{
    const auto found = std::find_if(page.texts.begin(), page.texts.end(),
                                    [&](const PaperText &one) { return one.text == text; });
    return found == page.texts.end() ? nullptr : &*found;
}

int pageOf(const Paper &paper, const QString &text)
{
    for (int i = 0; i < paper.pages.size(); ++i) {
        if (find(paper.pages[i], text))
            return i;
    }
    return -1;
}

} // namespace

TEST_CASE("公文: 22 lines of 28 characters inside its margins, numbers right and left")
{
    ReportDocument document = official();
    document.blocks.append(words(QString(28 * 56, u'国')));
    const Paper paper = layOutReport(document, PaperFonts());
    REQUIRE(paper.pages.size() == 3);
    QVector<double> lines;
    for (const PaperText &text : paper.pages[1].texts) {
        if (!text.text.startsWith(u'国'))
            continue;
        lines.append(text.place.y());
        CHECK(text.text.size() == 28);
        CHECK(text.place.x() == Approx(28 * mm));
        CHECK(text.width == Approx(156 * mm).margin(30));
    }
    REQUIRE(lines.size() == 22);
    CHECK(lines.last() - lines.first() == Approx(21 * 225 * mm / 22));
    CHECK(lines.last() < (37 + 225) * mm);
    const PaperText *odd = find(paper.pages[0], QStringLiteral("— 1 —"));
    const PaperText *even = find(paper.pages[1], QStringLiteral("— 2 —"));
    REQUIRE(odd);
    REQUIRE(even);
    CHECK(odd->place.x() + odd->width == Approx((28 + 156) * mm - 14 * unitsPerPoint).margin(2));
    CHECK(even->place.x() == Approx(28 * mm + 14 * unitsPerPoint).margin(2));
    for (const PaperPage &page : paper.pages)
        CHECK(find(page, QStringLiteral("示例文稿")));
}

TEST_CASE("公文: the first line is indented by two characters; no line begins with a comma")
{
    ReportDocument document = official();
    document.blocks.append(words(QString(26, u'甲') + QStringLiteral("，") + QString(40, u'乙')));
    const Paper paper = layOutReport(document, PaperFonts());
    QVector<PaperText> lines;
    for (const PaperText &text : paper.pages[0].texts) {
        if (text.text.contains(u'甲') || text.text.contains(u'乙'))
            lines.append(text);
    }
    REQUIRE(lines.size() >= 3);
    CHECK(lines[0].place.x() == Approx(28 * mm + 2 * 156 * mm / 28));
    for (const PaperText &line : lines)
        CHECK_FALSE(line.text.startsWith(u'，'));
}

TEST_CASE("公文: unit and day of the signature stand by rule and stay together")
{
    ReportDocument document = official();
    const double sign = 156 * mm / 28;
    const double right = (28 + 156) * mm;
    Paper paper = layOutReport(document, PaperFonts());
    const PaperText *unit = find(paper.pages[0], document.issuer);
    const PaperText *day = find(paper.pages[0], QStringLiteral("2026年11月20日"));
    REQUIRE(unit);
    REQUIRE(day);
    CHECK(day->place.x() + day->width <= right - 2 * sign + 2);
    CHECK(day->place.x() >= unit->place.x() + 2 * sign - 2);
    // A unit shorter than its day is pushed in by it.
    document.issuer = QStringLiteral("经信委");
    paper = layOutReport(document, PaperFonts());
    unit = find(paper.pages[0], document.issuer);
    day = find(paper.pages[0], QStringLiteral("2026年11月20日"));
    CHECK(day->place.x() + day->width == Approx(right - 2 * sign).margin(5));
    CHECK(unit->place.x() == Approx(day->place.x() - 2 * sign).margin(5));
    // The last lines of a long paragraph go to its page, the rest of it stays.
    document.issuer = QStringLiteral("江津区经济信息委");
    document.blocks = {words(QString(28 * 60, u'国'))};
    paper = layOutReport(document, PaperFonts());
    REQUIRE(paper.pages.size() == 4);
    for (const PaperPage &page : paper.pages) {
        const QStringList all = wordsOf(page);
        CHECK(std::any_of(all.begin(), all.end(),
                          [](const QString &text) { return text.startsWith(u'国'); }));
    }
    // Whatever fills the page before it.
    for (int lines = 10; lines < 26; ++lines) {
        document.blocks = {words(QString(28 * lines, u'国'))};
        paper = layOutReport(document, PaperFonts());
        CHECK(pageOf(paper, document.issuer) == pageOf(paper, QStringLiteral("2026年11月20日")));
    }
}

TEST_CASE("a heading is never the last line of a page")
{
    for (int lines = 1; lines < 24; ++lines) {
        ReportDocument document = official();
        document.blocks = {
            words(QString(28 * lines - 2, u'国')), ReportHeading{1, QStringLiteral("二、存在问题")},
            ReportHeading{2, QStringLiteral("（一）小标题")}, words(QStringLiteral("其下正文"))};
        const Paper paper = layOutReport(document, PaperFonts());
        CHECK(pageOf(paper, QStringLiteral("二、存在问题")) ==
              pageOf(paper, QStringLiteral("其下正文")));
        document.blocks.last() = table(3);
        const Paper tabled = layOutReport(document, PaperFonts());
        CHECK(pageOf(tabled, QStringLiteral("（一）小标题")) ==
              pageOf(tabled, QStringLiteral("值0")));
    }
}

TEST_CASE("no line of 内部表图 stands alone at the foot or head of a page")
{
    for (int rows = 25; rows < 45; ++rows) {
        for (const int lines : {2, 3, 4, 6}) {
            ReportDocument document;
            document.title = {QStringLiteral("表")};
            document.blocks = {table(rows), ReportHeading{1, QStringLiteral("二、问题")},
                               words(QString(46 * lines, u'国')),
                               words(QString(46 * lines, u'民'))};
            INFO(rows << " rows, " << lines << " times 46 signs");
            for (const PaperPage &page : layOutReport(document, PaperFonts()).pages) {
                for (const QChar sign : {u'国', u'民'}) {
                    const auto found =
                        std::count_if(page.texts.begin(), page.texts.end(),
                                      [sign](const PaperText &t) { return t.text.contains(sign); });
                    CHECK(found != 1);
                }
            }
        }
    }
}

TEST_CASE("a long table repeats its head, keeps its rows whole and its totals beside a row")
{
    ReportDocument document;
    document.title = {QStringLiteral("台账")};
    ReportTable long_ = table(140);
    long_.rows[40].cells[0] = ReportCell::ofText(QString(60, u'长'));
    document.blocks = {long_};
    document.mark = QStringLiteral("示例");
    const Paper paper = layOutReport(document, PaperFonts());
    REQUIRE(paper.pages.size() >= 3);
    int rows = 0;
    for (int i = 0; i < paper.pages.size(); ++i) {
        const PaperPage &page = paper.pages[i];
        CHECK(find(page, QStringLiteral("单位")));
        CHECK(find(page, QStringLiteral("示例")));
        CHECK(find(page, QStringLiteral("第 %1 页 / 共 %2 页").arg(i + 1).arg(paper.pages.size())));
        for (const PaperText &text : page.texts) {
            rows += text.text.startsWith(u"值");
            if (text.text.startsWith(u"值") || text.text.startsWith(u"长"))
                CHECK(text.place.y() < (297 - 24) * mm);
        }
    }
    CHECK(rows == 140);
    CHECK(pageOf(paper, QStringLiteral("总数")) == pageOf(paper, QStringLiteral("值139")));
    // All lines of the wrapped cell stand on one page.
    int parted = 0;
    for (const PaperPage &page : paper.pages)
        parted += std::any_of(page.texts.begin(), page.texts.end(),
                              [](const PaperText &t) { return t.text.startsWith(u"长"); });
    CHECK(parted == 1);
}

TEST_CASE("rows of one group are not parted, and their name stands once")
{
    ReportDocument document;
    document.title = {QStringLiteral("对照表")};
    document.blocks = {table(60, 4)};
    const Paper paper = layOutReport(document, PaperFonts());
    REQUIRE(paper.pages.size() == 2);
    for (int group = 0; group < 15; ++group) {
        const int page = pageOf(paper, QStringLiteral("组%1").arg(group));
        for (int row = 4 * group; row < 4 * group + 4; ++row)
            CHECK(pageOf(paper, QStringLiteral("值%1").arg(row)) == page);
        qsizetype times = 0;
        for (const PaperPage &one : paper.pages)
            times += wordsOf(one).count(QStringLiteral("组%1").arg(group));
        CHECK(times == 1);
    }
    // A group longer than a page goes on, with its name again.
    document.blocks = {table(120, 120)};
    const Paper longer = layOutReport(document, PaperFonts());
    for (const PaperPage &page : longer.pages)
        CHECK(wordsOf(page).contains(QStringLiteral("组0")));
}

TEST_CASE("a table's note stands under a row of it, its heading over one, wherever the page ends")
{
    for (int rows = 30; rows < 60; ++rows) {
        for (const int group : {0, 3, 200}) {
            ReportDocument document;
            document.title = {QStringLiteral("表")};
            ReportTable noted = table(rows, group);
            noted.totals.reset();
            noted.notes = {QStringLiteral("注一"), QStringLiteral("注二")};
            document.blocks = {noted, ReportHeading{1, QStringLiteral("二、另表")}, noted};
            const Paper paper = layOutReport(document, PaperFonts());
            INFO(rows << " rows in groups of " << group);
            const QString last = QStringLiteral("值%1").arg(rows - 1);
            for (const PaperPage &page : paper.pages) {
                const QStringList all = wordsOf(page);
                CHECK(all.count(QStringLiteral("注二")) == all.count(QStringLiteral("注一")));
                CHECK(all.count(QStringLiteral("注二")) == all.count(last));
                if (all.contains(QStringLiteral("二、另表")))
                    CHECK(all.mid(all.indexOf(QStringLiteral("二、另表")))
                              .contains(QStringLiteral("值0")));
            }
        }
    }
}

TEST_CASE("who signs under a table sees a row of it, wherever the page ends")
{
    for (int rows = 20; rows < 60; ++rows) {
        ReportDocument document;
        document.title = {QStringLiteral("表")};
        ReportTable signedTable = table(rows);
        signedTable.totals.reset();
        ReportParagraph made = words(QStringLiteral("制定于今日"));
        ReportParagraph sign = words(QStringLiteral("签字"));
        made.withTable = true;
        sign.withTable = true;
        document.blocks = {signedTable, made, sign};
        INFO(rows << " rows");
        const QString last = QStringLiteral("值%1").arg(rows - 1);
        for (const PaperPage &page : layOutReport(document, PaperFonts()).pages) {
            const QStringList all = wordsOf(page);
            CHECK(all.count(QStringLiteral("签字")) == all.count(last));
            CHECK(all.count(QStringLiteral("制定于今日")) == all.count(last));
        }
    }
}

TEST_CASE("nothing of a cell is cut off, however narrow its column")
{
    ReportDocument document;
    document.title = {QStringLiteral("表")};
    ReportTable narrow = table(1);
    const QString name = QStringLiteral("重庆市江津区双福工业园精密制造有限责任公司");
    narrow.columns[0].width = 1;
    narrow.columns[1].width = 20;
    narrow.rows[0].cells[0] = ReportCell::ofText(name);
    narrow.totals.reset();
    document.blocks = {narrow};
    const Paper paper = layOutReport(document, PaperFonts());
    QString all;
    for (const PaperText &text : paper.pages[0].texts) {
        if (name.contains(text.text))
            all += text.text;
    }
    CHECK(all == name);
}

TEST_CASE("fonts are taken by installed name, substitutes are named")
{
    const PaperFonts none([](const QString &) { return false; });
    CHECK(none.substitutes().size() == 4);
    CHECK(none.family(PaperFace::Body) == u"Noto Serif CJK SC");
    CHECK(substituteWords(none.substitutes())
              .contains(QStringLiteral("仿宋_GB2312、楷体_GB2312 → Noto Serif CJK SC")));
    const PaperFonts office([](const QString &family) {
        return family == u"FangSong_GB2312" || family == u"黑体" || family == u"楷体" ||
               family == u"华文中宋";
    });
    CHECK(office.substitutes().isEmpty());
    CHECK(office.family(PaperFace::Body) == u"FangSong_GB2312");
    CHECK(office.family(PaperFace::Title) == u"华文中宋");
    CHECK_FALSE(office.font(PaperFace::Title, 440).bold());
    CHECK(none.font(PaperFace::Title, 440).bold());
    CHECK(substituteWords({}).isEmpty());
}

TEST_CASE("the words of a PDF are those that were written, not their radicals")
{
    ReportDocument document = official();
    document.blocks = {words(QStringLiteral("一目标长门页小巨人 91500116MA5U0E7F07"))};
    const QByteArray pdf = value(paperPdf(layOutReport(document, PaperFonts()), document.title[0]));
    for (const QChar sign : QStringLiteral("一目标长门页小人")) {
        const QByteArray code = QByteArray::number(sign.unicode(), 16).toUpper();
        INFO(code.constData());
        CHECK(pdf.contains('<' + code + '>'));
    }
    for (const char *radical : {"<2F6C>", "<2F00>", "<2ED3>", "<2ED4>"})
        CHECK_FALSE(pdf.contains(radical));
    // Digits behind letters keep their names: a code can be copied.
    CHECK(pdf.contains("<0030>"));
    CHECK(pdf.contains("<0055>"));
}

TEST_CASE("a text map is mended in its characters only")
{
    QByteArray pdf =
        "x <2F6C> 1 beginbfrange\n<2F6C> <2F6C> <2F6C>\n<0001> <0002> [<2F00> <6807>]\n"
        "endbfrange <2F00>";
    mendTextMaps(pdf, {{u'\u2F6C', u'目'}, {u'\u2F00', u'一'}});
    CHECK(pdf == "x <2F6C> 1 beginbfrange\n<2F6C> <2F6C> <76EE>\n<0001> <0002> [<4E00> <6807>]\n"
                 "endbfrange <2F00>");
    QByteArray broken = "beginbfrange\n<0001> <0002> [<2F";
    mendTextMaps(broken, {{u'\u2F6C', u'目'}});
    CHECK(broken == "beginbfrange\n<0001> <0002> [<2F");
}

TEST_CASE("an empty document is one page; a chart is drawn and named in the picture")
{
    CHECK(layOutReport(ReportDocument(), PaperFonts()).pages.size() == 1);
    ReportFigure figure;
    figure.caption = QStringLiteral("图 1");
    for (int i = 0; i < 3; ++i)
        figure.panels.append(ReportPanel{QStringLiteral("梯度%1").arg(i),
                                         QStringLiteral("家"),
                                         QStringLiteral("provincial"),
                                         {ReportBar{QStringLiteral("江津区"),
                                                    QStringLiteral("provincial"),
                                                    Quantity::fromCount(213),
                                                    Quantity::fromCount(200),
                                                    1.065,
                                                    TargetStatus::Met,
                                                    {}}}});
    ReportDocument document;
    document.blocks = {figure};
    const Paper paper = layOutReport(document, PaperFonts());
    REQUIRE(paper.pages.size() == 1);
    REQUIRE(paper.pages[0].charts.size() == 3);
    CHECK(paper.pages[0].charts[0].place.right() < paper.pages[0].charts[1].place.left());
    CHECK(paper.pages[0].charts[0].place.bottom() < paper.pages[0].charts[2].place.top());
    const QImage picture = QImage::fromData(figurePicture(figure));
    REQUIRE_FALSE(picture.isNull());
    int dark = 0;
    for (int x = 0; x < picture.width(); x += 3)
        dark += qGray(picture.pixel(x, picture.height() / 4)) < 100;
    CHECK(dark > 0);
}
