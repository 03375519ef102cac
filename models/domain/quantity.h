#pragma once
/// A measured amount of a target (家, 件, %): an exact decimal with four places, kept as whole
/// ten-thousandths so that both backends and every PC agree to the last digit.

#include <QString>

#include <compare>
#include <optional>

namespace peiyu {

class Quantity
{
public:
    static constexpr qint64 scale = 10'000;

    constexpr Quantity() = default;
    static constexpr Quantity fromCount(qint64 count) { return Quantity(count * scale); }
    static constexpr Quantity fromScaled(qint64 scaled) { return Quantity(scaled); }
    /// Rounded half up to four decimals.
    static Quantity fromDouble(double value);
    /// Reads a plain decimal with at most four places; empty on anything else.
    static std::optional<Quantity> fromText(const QString &text);

    constexpr qint64 scaled() const { return m_scaled; }
    constexpr double toDouble() const
    {
        return static_cast<double>(m_scaled) / static_cast<double>(scale);
    }
    constexpr bool isWhole() const { return m_scaled % scale == 0; }
    /// "1250", "17.6": without padding.
    QString toText() const;

    constexpr Quantity operator+(Quantity other) const
    {
        return Quantity(m_scaled + other.m_scaled);
    }
    constexpr Quantity operator-(Quantity other) const
    {
        return Quantity(m_scaled - other.m_scaled);
    }
    constexpr auto operator<=>(const Quantity &) const = default;

private:
    explicit constexpr Quantity(qint64 scaled) : m_scaled(scaled) {}
    qint64 m_scaled = 0;
};

} // namespace peiyu
