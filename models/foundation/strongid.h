#pragma once
/// Identifiers that do not convert into each other. The value is a UUIDv7 for records made by
/// people, a natural id ("shizhu-T1", "jiangjin") for what the documents name.

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace peiyu {

template <class Tag> class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString value) : m_value(std::move(value)) {}

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using EnterpriseId = StrongId<struct EnterpriseTag>;
using SpecialistId = StrongId<struct SpecialistTag>;
using AccountId = StrongId<struct AccountTag>;
using ChangeSetId = StrongId<struct ChangeSetTag>;
using DistrictId = StrongId<struct DistrictTag>;
using AreaId = StrongId<struct AreaTag>;
using PlanId = StrongId<struct PlanTag>;
using TargetId = StrongId<struct TargetTag>;

} // namespace peiyu
