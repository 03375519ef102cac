#include "services/titlelisttable.h"

#include "domain/textfold.h"
#include "reference/divisions.h"

#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

bool looksLikeFirm(const QString &text)
{
    static const QRegularExpression ending(
        QStringLiteral("(?:公司|厂|合作社|研究院|研究所|中心|合伙\\)?|商行|店|场|社)$"));
    constexpr qsizetype shortestName = 5;
    return text.size() >= shortestName && ending.match(text).hasMatch();
}

bool looksLikeDistrict(const QString &text)
{
    static const QRegularExpression ending(QStringLiteral("^[^\\d]{1,9}[区县市]$"));
    return ending.match(text).hasMatch() || matchDistrict(text).has_value();
}

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[0-9A-Z]{18}$"));
    return code.match(toHalfWidth(text)).hasMatch();
}

/// The column in which most cells are such; -1 where fewer than half are.
int columnWith(const QVector<TableRow> &rows, bool (*is)(const QString &), int except)
{
    qsizetype widest = 0;
    for (const TableRow &row : rows)
        widest = std::max(widest, row.cells.size());
    int best = -1;
    qsizetype most = 0;
    for (int column = 0; column < widest; ++column) {
        const auto hits = std::count_if(rows.begin(), rows.end(), [&](const TableRow &row) {
            return is(tidyText(row.cell(column).text));
        });
        if (column != except && hits > most) {
            most = hits;
            best = column;
        }
    }
    return most * 2 >= rows.size() ? best : -1;
}

/// The lines of a text, held in memory: what a person copies is short.
class PastedTable final : public TabularReader
{
public:
    PastedTable(const QString &text, const QString &name) : m_sheets({SheetInfo{name, false}})
    {
        static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\r|\\n"));
        m_lines = text.split(lineEnd);
        m_tabs = text.contains(u'\t');
    }

    const QVector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> openSheet(int) override
    {
        m_at = 0;
        return {};
    }
    Result<bool> next(TableRow &row) override
    {
        row.clear();
        while (m_at < m_lines.size()) {
            const QStringList cells = cellsOf(m_lines[m_at++]);
            if (cells.join(QString()).trimmed().isEmpty())
                continue;
            row.number = static_cast<int>(m_at);
            for (const QString &cell : cells)
                row.cells.append(TableCell::ofText(cell));
            return true;
        }
        return false;
    }
    double progress() const override
    {
        return static_cast<double>(m_at) / static_cast<double>(m_lines.size());
    }

private:
    QStringList cellsOf(QString line) const
    {
        static const QRegularExpression numbering(
            QStringLiteral("^\\s*(?:[\\(（]?\\d{1,4}[\\)）]|\\d{1,4}\\s*[、.．])\\s*(?=\\D)"));
        static const QRegularExpression spaces(QStringLiteral("[\\s\\x{3000}]+"));
        line.remove(numbering);
        return m_tabs ? line.split(u'\t') : line.trimmed().split(spaces);
    }

    QVector<SheetInfo> m_sheets;
    QStringList m_lines;
    bool m_tabs = false;
    qsizetype m_at = 0;
};

} // namespace

TitleListHints hintsOf(const QString &title)
{
    static const QRegularExpression batch(
        QStringLiteral("(\\d{4}\\s*年(?:度)?\\s*第?[一二三四五六七八九十\\d]*\\s*批(?:次)?|"
                       "第[一二三四五六七八九十\\d]+批(?:次)?)"));
    TitleListHints hints;
    hints.nomination = title.contains(u"公示") && !title.contains(u"公告");
    hints.review = title.contains(u"复核");
    hints.batch = batch.match(title).captured(1).remove(u' ');
    if (title.contains(u"小巨人"))
        hints.tier = title.contains(u"省级") ? Tier::Provincial : Tier::LittleGiant;
    else if (title.contains(u"专精特新"))
        hints.tier = Tier::Provincial;
    else if (title.contains(u"创新型"))
        hints.tier = Tier::Innovative;
    return hints;
}

ColumnMapping mappingByContent(const QVector<TableRow> &rows)
{
    ColumnMapping mapping;
    const int name = columnWith(rows, looksLikeFirm, -1);
    if (name < 0)
        return mapping;
    mapping.set(ImportField::Name, name);
    if (const int district = columnWith(rows, looksLikeDistrict, name); district >= 0)
        mapping.set(ImportField::District, district);
    if (const int code = columnWith(rows, looksLikeCode, name); code >= 0)
        mapping.set(ImportField::CreditCode, code);
    return mapping;
}

std::unique_ptr<TabularReader> pastedTable(const QString &text, const QString &name)
{
    return std::make_unique<PastedTable>(text, name);
}

} // namespace peiyu
