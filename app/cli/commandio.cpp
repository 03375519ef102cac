#include "cli/commandio.h"

#include <QJsonDocument>

#include <algorithm>

namespace peiyu {

namespace {

int displayWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool wide = (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) ||
                          (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff) ||
                          (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60) ||
                          (u >= 0xffe0 && u <= 0xffe6);
        width += wide ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
}

} // namespace

void CommandIo::json(const QJsonObject &object)
{
    m_answered = true;
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void CommandIo::line(const QString &text)
{
    m_out << text << '\n';
    m_out.flush();
}

void CommandIo::table(const QStringList &header, const QVector<QStringList> &rows)
{
    QVector<int> widths(header.size(), 0);
    const auto measure = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < std::min(cells.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], displayWidth(cells[i]));
    };
    measure(header);
    for (const QStringList &row : rows)
        measure(row);
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i + 1 < cells.size() ? padded(cells[i], widths[i] + 2) : cells[i];
        m_out << text << '\n';
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
    m_out.flush();
}

void CommandIo::note(const QString &text)
{
    m_err << text << '\n';
    m_err.flush();
}

} // namespace peiyu
