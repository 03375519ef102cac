#include "domain/quantity.h"

#include <QRegularExpression>

#include <cmath>

namespace peiyu {

Quantity Quantity::fromDouble(double value)
{
    return Quantity(static_cast<qint64>(std::floor(value * static_cast<double>(scale) + 0.5)));
}

std::optional<Quantity> Quantity::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(\\d{1,12})(?:\\.(\\d{1,4}))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 size = match.captured(2).toLongLong() * scale +
                        match.captured(3).leftJustified(4, QLatin1Char('0')).toLongLong();
    return Quantity(match.captured(1).isEmpty() ? size : -size);
}

QString Quantity::toText() const
{
    const qint64 size = m_scaled < 0 ? -m_scaled : m_scaled;
    QString text = QString::number(size / scale);
    if (const qint64 rest = size % scale; rest != 0) {
        QString fraction = QStringLiteral("%1").arg(rest, 4, 10, QLatin1Char('0'));
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_scaled < 0 ? u'-' + text : text;
}

} // namespace peiyu
