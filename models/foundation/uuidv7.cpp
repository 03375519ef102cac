#include "foundation/uuidv7.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <mutex>

namespace peiyu {

namespace {

/// Milliseconds in the high 48 bits and a counter of 12 bits below: never twice, never back.
quint64 nextTick()
{
    static std::mutex guard;
    static quint64 last = 0;
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12U;
    const std::lock_guard lock(guard);
    last = now > last ? now : last + 1;
    return last;
}

} // namespace

QString newUuid()
{
    const quint64 tick = nextTick();
    const quint64 millis = tick >> 12U;
    const quint64 random = QRandomGenerator::system()->generate64();
    std::array<quint8, 16> bytes{};
    for (unsigned i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(millis >> (40U - 8U * i));
    bytes[6] = static_cast<quint8>(0x70U | ((tick >> 8U) & 0x0fU));
    bytes[7] = static_cast<quint8>(tick & 0xffU);
    for (unsigned i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<quint8>(random >> (8U * i));
    bytes[8] = static_cast<quint8>(0x80U | (bytes[8] & 0x3fU));

    static constexpr char digits[] = "0123456789abcdef";
    std::array<char, 36> text{};
    size_t at = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = '-';
        text[at++] = digits[bytes[i] >> 4U];
        text[at++] = digits[bytes[i] & 0x0fU];
    }
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace peiyu
