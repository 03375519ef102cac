#pragma once
/// An amount of money, kept as whole 分 (1 万元 = 1 000 000 分). Screens and prints show 万元 with
/// two decimals, rounded half up; files and JSON carry up to six decimals, which is exact.

#include <QString>

#include <compare>
#include <optional>

namespace peiyu {

class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    /// Reads 万元 as a decimal ("1,200.5"); empty on anything else or more than six decimals.
    static std::optional<Money> fromWan(QStringView text);

    constexpr qint64 fen() const { return m_fen; }
    /// "1,200.50": 万元, two decimals, thousands commas.
    QString display() const;
    /// "1200.5": 万元 as an exact decimal without padding.
    QString exact() const;

    constexpr Money operator+(Money other) const { return Money(m_fen + other.m_fen); }
    constexpr Money operator-(Money other) const { return Money(m_fen - other.m_fen); }
    constexpr auto operator<=>(const Money &) const = default;

private:
    explicit constexpr Money(qint64 fen) : m_fen(fen) {}
    qint64 m_fen = 0;
};

} // namespace peiyu
