#include "reports/paperpainter.h"

#include "charts/chartpicture.h"
#include "charts/completionchart.h"
#include "reports/pdftextmap.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PaperPainter)
};

constexpr int unitsPerInch = 1440;
constexpr QRgb hairlineColour = 0xffcfcfcf;
/// Charts are laid out as on a screen of 96 dots an inch.
constexpr double chartUnit = unitsPerInch / 96.0;

CompletionSeries seriesOf(const ReportPanel &panel)
{
    CompletionSeries series;
    series.name = panel.name;
    series.unit = panel.unit;
    series.tierKey = panel.tierKey;
    for (const ReportBar &bar : panel.bars) {
        CompletionPoint point;
        point.name = bar.name;
        point.tierKey = bar.tierKey;
        point.done = bar.done;
        point.goal = bar.goal;
        point.rate = bar.rate;
        point.status = bar.status;
        point.draftWords = bar.draftWords;
        series.points.append(point);
    }
    return series;
}

void paintPanel(QPainter &painter, const PaperChart &chart)
{
    const ChartTheme theme = printChartTheme(96 / 25.4);
    const QSizeF size = chart.place.size() / chartUnit;
    paintChart(buildCompletionChart(seriesOf(chart.panel), theme), size, painter, chart.place);
}

QVector<QFont> fontsOf(const Paper &paper)
{
    QVector<QFont> fonts = {printChartTheme(1).font(), printChartTheme(1).font(true)};
    for (const PaperPage &page : paper.pages) {
        for (const PaperText &text : page.texts) {
            const bool known = std::any_of(fonts.begin(), fonts.end(), [&](const QFont &font) {
                return font.families() == text.font.families() && font.bold() == text.font.bold();
            });
            if (!known)
                fonts.append(text.font);
        }
    }
    return fonts;
}

QSet<QChar> signsOf(const Paper &paper)
{
    QSet<QChar> signs;
    const auto add = [&](const QString &words) {
        for (const QChar sign : words)
            signs.insert(sign);
    };
    for (const PaperPage &page : paper.pages) {
        for (const PaperText &text : page.texts)
            add(text.text);
        for (const PaperChart &chart : page.charts) {
            for (const QStringList &row : completionTable(seriesOf(chart.panel)).rows)
                add(row.join(u' '));
        }
    }
    return signs;
}

QPen penOf(const PaperLine &line)
{
    QPen pen(line.pale ? QColor(hairlineColour) : QColor(Qt::black), line.width, Qt::SolidLine,
             line.dashed ? Qt::FlatCap : Qt::SquareCap);
    if (line.dashed) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
    }
    return pen;
}

} // namespace

void paintPage(QPainter &painter, const PaperPage &page)
{
    for (const PaperLine &line : page.lines) {
        painter.setPen(penOf(line));
        painter.drawLine(line.line);
    }
    painter.setPen(Qt::black);
    for (const PaperText &text : page.texts) {
        QFont font = text.font;
        if (text.pitch != 0) // Qt multiplies it by the device's resolution
            font.setLetterSpacing(QFont::AbsoluteSpacing, text.pitch *
                                                              QFontMetricsF(font).fontDpi() /
                                                              painter.device()->logicalDpiY());
        painter.setFont(font);
        painter.drawText(text.place, text.text);
    }
    for (const PaperChart &chart : page.charts)
        paintPanel(painter, chart);
}

void setPaperPage(QPagedPaintDevice &device, bool landscape)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter));
}

void printPaper(QPagedPaintDevice &device, int resolution, const Paper &paper)
{
    QPainter painter(&device);
    const double scale = resolution / static_cast<double>(unitsPerInch);
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < paper.pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        paintPage(painter, paper.pages[i]);
    }
}

Result<QByteArray> paperPdf(const Paper &paper, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Internal, Text::tr("PDF 没有生成，请再试一次。"));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setTitle(title);
        setPaperPage(writer, paper.landscape);
        printPaper(writer, unitsPerInch, paper);
    }
    mendTextMaps(bytes, wrongNames(fontsOf(paper), signsOf(paper)));
    if (!bytes.startsWith("%PDF-"))
        return failure(ErrorCode::Internal, Text::tr("PDF 没有生成，请再试一次。"));
    return bytes;
}

QByteArray figurePicture(const ReportFigure &figure)
{
    const auto inRow = static_cast<int>(panelsInRow(figure));
    constexpr int gap = 16;
    constexpr int nameHeight = 20;
    constexpr double ratio = 3;
    const QSize panel(inRow == 1 ? 640 : 312, 166);
    const auto rows = (static_cast<int>(figure.panels.size()) + inRow - 1) / inRow;
    const int height = std::max(rows, 1) * (nameHeight + panel.height() + gap);
    QImage picture(QSize(640, height) * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const ChartTheme theme = printChartTheme(96 / 25.4);
    for (int i = 0; i < figure.panels.size(); ++i) {
        const QPoint corner(i % inRow * (panel.width() + gap),
                            i / inRow * (nameHeight + panel.height() + gap));
        painter.setPen(Qt::black);
        painter.setFont(theme.font(true));
        painter.drawText(QRect(corner, QSize(panel.width(), nameHeight)), Qt::AlignVCenter,
                         figure.panels[i].name);
        paintChart(buildCompletionChart(seriesOf(figure.panels[i]), theme), panel, painter,
                   QRectF(corner + QPoint(0, nameHeight), panel));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace peiyu
