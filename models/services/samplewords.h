#pragma once
/// Words and chance of the sample base. The same seed gives the same base everywhere.

#include <QString>

#include <cstdint>

namespace peiyu {

/// SplitMix64: small, and the same on every platform.
class SampleChance
{
public:
    explicit SampleChance(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    /// 0 … below − 1
    int below(int limit);
    bool oneIn(int n) { return below(n) == 0; }
    /// true in `percent` of 100 cases
    bool percent(int percent) { return below(100) < percent; }
    /// An identifier in the form of a UUIDv7 of a fixed day.
    QString id();

private:
    std::uint64_t m_state;
};

struct SampleTrade
{
    QString division; ///< GB/T 4754 division
    QString product;  ///< as it stands in a firm's name
};

QString sampleBrand(int index);
SampleTrade sampleTrade(int index);
QString samplePerson(int index);
/// A well-formed credit code of the district, checked, not of a real firm on purpose.
QString sampleCreditCode(const QString &gbCode, int index);
QString sampleVisitText(int index);
QString sampleGap(int index);
QString sampleNextStep(int index);

} // namespace peiyu
