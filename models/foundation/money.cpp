#include "foundation/money.h"

#include <QLocale>

namespace peiyu {

namespace {
constexpr qint64 fenPerWan = 1'000'000;
constexpr qsizetype decimals = 6;
constexpr qint64 largestWan = 9'000'000'000'000LL / 10; // far above any budget, far below overflow
} // namespace

std::optional<Money> Money::fromWan(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.remove(u',').remove(u'，');
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    const qsizetype dot = plain.indexOf(u'.');
    const QString whole = dot < 0 ? plain : plain.left(dot);
    QString fraction = dot < 0 ? QString() : plain.mid(dot + 1);
    if (whole.isEmpty() || fraction.size() > decimals || (dot >= 0 && fraction.isEmpty()))
        return std::nullopt;
    fraction = fraction.leftJustified(decimals, u'0');
    for (const QChar c : QString(whole + fraction)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    bool ok = false;
    const qint64 wan = whole.toLongLong(&ok);
    if (!ok || wan > largestWan)
        return std::nullopt;
    const qint64 fen = wan * fenPerWan + fraction.toLongLong();
    return Money(negative ? -fen : fen);
}

QString Money::display() const
{
    const qint64 size = m_fen < 0 ? -m_fen : m_fen;
    const qint64 hundredths = (size + fenPerWan / 200) / (fenPerWan / 100);
    const QString whole = QLocale(QLocale::English).toString(hundredths / 100);
    const QString sign = m_fen < 0 && hundredths > 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("%1%2.%3")
        .arg(sign, whole)
        .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

QString Money::exact() const
{
    const qint64 size = m_fen < 0 ? -m_fen : m_fen;
    QString text = QString::number(size / fenPerWan);
    if (const qint64 rest = size % fenPerWan; rest != 0) {
        QString fraction = QStringLiteral("%1").arg(rest, 6, 10, QLatin1Char('0'));
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_fen < 0 ? u'-' + text : text;
}

} // namespace peiyu
