#include "reports/papertext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace peiyu {

namespace {

QFont fontOf(const TextSetting &setting, bool bold, double pitch)
{
    QFont font = setting.fonts->font(setting.face, setting.size, bold || setting.bold);
    if (pitch != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, pitch);
    return font;
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// The runs between two characters of their joined text.
QVector<ReportRun> cut(const QVector<ReportRun> &runs, qsizetype from, qsizetype length)
{
    QVector<ReportRun> found;
    qsizetype at = 0;
    for (const ReportRun &run : runs) {
        const qsizetype first = std::max(from, at);
        const qsizetype last = std::min(from + length, at + run.text.size());
        if (first < last)
            found.append({run.text.mid(first - at, last - first), run.bold});
        at += run.text.size();
    }
    return found;
}

/// What a line may be stretched by, at most: more would tear words apart.
constexpr double mostStretch = 2; // characters

TextLine makeLine(const QVector<ReportRun> &runs, const TextSetting &setting, double left,
                  bool last)
{
    double natural = 0;
    qsizetype signs = 0;
    for (const ReportRun &run : runs) {
        natural += widthOf(run.text, fontOf(setting, run.bold, setting.pitch));
        signs += run.text.size();
    }
    double pitch = setting.pitch;
    const double slack = setting.width - left - natural;
    // The pitch stands behind the last sign too.
    if (setting.justified && !last && signs > 1 && slack < mostStretch * setting.size)
        pitch += (slack + setting.pitch) / static_cast<double>(signs - 1);
    else if (setting.align == ReportAlign::Centre)
        left += slack / 2;
    else if (setting.align == ReportAlign::Right)
        left += slack;
    TextLine line;
    for (const ReportRun &run : runs) {
        const double width = widthOf(run.text, fontOf(setting, run.bold, pitch));
        line.parts.append({QPointF(left, 0), run.text, fontOf(setting, run.bold, 0), width, pitch});
        left += width;
    }
    return line;
}

QVector<TextLine> breakOne(const QVector<ReportRun> &runs, const TextSetting &setting)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const ReportRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFontWeight(run.bold || setting.bold ? QFont::Bold : QFont::Normal);
        formats.append(range);
        text += run.text;
    }
    if (text.isEmpty())
        return {TextLine()};
    const double whole = setting.indent + widthOf(text, fontOf(setting, true, setting.pitch));
    if (whole <= setting.width)
        return {makeLine(runs, setting, setting.indent, true)};
    QTextLayout layout(text, fontOf(setting, false, setting.pitch));
    if (runs.size() > 1 || (runs.size() == 1 && runs.first().bold))
        layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QVector<std::pair<int, int>> breaks;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        // A rounding of the last sign must not push it to the next line.
        line.setLineWidth(setting.width - (breaks.isEmpty() ? setting.indent : 0) + 1);
        breaks.append({line.textStart(), line.textLength()});
    }
    layout.endLayout();
    QVector<TextLine> lines;
    for (qsizetype i = 0; i < breaks.size(); ++i) {
        QVector<ReportRun> own = cut(runs, breaks[i].first, breaks[i].second);
        while (!own.isEmpty() && own.last().text.endsWith(u' '))
            own.last().text.chop(1);
        lines.append(makeLine(own, setting, i == 0 ? setting.indent : 0, i + 1 == breaks.size()));
    }
    return lines;
}

} // namespace

QVector<TextLine> breakLines(const QVector<ReportRun> &runs, const TextSetting &setting)
{
    return breakOne(runs, setting);
}

QVector<TextLine> breakLines(const QString &text, const TextSetting &setting)
{
    QVector<TextLine> lines;
    for (const QString &part : text.split(u'\n'))
        lines += breakOne({ReportRun{part, setting.bold}}, setting);
    return lines;
}

double textWidth(const QString &text, const TextSetting &setting)
{
    return widthOf(text, fontOf(setting, setting.bold, setting.pitch));
}

void putLines(PaperPage &page, const QVector<TextLine> &lines, QPointF place, double step)
{
    for (const TextLine &line : lines) {
        for (PaperText part : line.parts) {
            part.place += place;
            if (!part.text.isEmpty())
                page.texts.append(part);
        }
        place.ry() += step;
    }
}

QStringList wordsOf(const PaperPage &page)
{
    QStringList words;
    for (const PaperText &text : page.texts)
        words.append(text.text);
    return words;
}

} // namespace peiyu
