#pragma once
/// The keys of an enum in the order of its values: for the closed word lists of this room.

#include <QString>

#include <array>
#include <optional>

namespace peiyu {

template <class Enum, size_t N> struct KeyTable
{
    std::array<const char16_t *, N> names;

    QString key(Enum value) const { return QString::fromUtf16(names[static_cast<size_t>(value)]); }
    std::optional<Enum> value(QStringView key) const
    {
        for (size_t i = 0; i < N; ++i) {
            if (key == QStringView(names[i]))
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

} // namespace peiyu
