#pragma once
/// Decides what one parsed row of a list means for the base, and writes it: the one engine of dry
/// run and commit. Keys: credit code, else old number, else name.
/// Of this room (ImportService). Thread: the connection's.

#include "domain/enterprise.h"
#include "domain/service.h"
#include "exchange/enterpriserowparser.h"
#include "services/importreport.h"
#include "services/placedirectory.h"

#include <QHash>

#include <optional>

namespace peiyu {

/// A row's outcome and everything needed to write it.
struct RowPlan
{
    ImportRow row;
    QVector<RowIssue> issues;
    QString foldedName; ///< of the row, computed once: it is a key three times over
    bool isNew = false;
    Enterprise enterprise;
    DistrictId district;
    AreaId town;
    QString park;
    std::optional<Residence> residence; ///< of a firm that is here
    std::optional<Stage> stage;         ///< to set
    std::optional<PoolStage> stageNow;
    std::optional<Recognition> title; ///< to add
    SpecialistId specialist;          ///< to assign
    SpecialistId leader;
    bool placeChanges = false;
    bool fieldsChange = false;
};

class ImportEngine
{
public:
    static Result<ImportEngine> prepare(const Connection &connection, const QString &district,
                                        QDate today);

    /// `confirmed`: a person ticked the row; `accept`: pending rows are written as they are.
    Result<RowPlan> plan(const ParsedRow &parsed, bool confirmed, bool accept);
    /// Writes an added or updated row.
    Result<> write(UnitOfWork &unit, const RowPlan &plan);

private:
    explicit ImportEngine(const Connection &connection) : m_connection(&connection) {}

    bool isDuplicate(const EnterpriseRowDraft &draft, RowPlan &plan);
    Result<std::optional<Enterprise>> existing(const EnterpriseRowDraft &draft, RowPlan &plan);
    Result<> placeRow(const EnterpriseRowDraft &draft, bool accept, RowPlan &plan);
    Result<> fillFields(const EnterpriseRowDraft &draft, const std::optional<Enterprise> &present,
                        bool confirmed, RowPlan &plan);
    void planPlace(RowPlan &plan);
    Result<> planDatedFacts(const EnterpriseRowDraft &draft, RowPlan &plan);
    Result<> planPeople(const EnterpriseRowDraft &draft, RowPlan &plan);
    Result<> enterStage(UnitOfWork &unit, const EnterpriseId &id, Stage stage,
                        const std::optional<PoolStage> &now) const;
    SpecialistId personNamed(Duty duty, const QString &name) const;

    const Connection *m_connection;
    PlaceDirectory m_places;
    DistrictId m_defaultDistrict;
    QVector<Specialist> m_people;
    QDate m_today;
    QHash<QString, int> m_codes;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_names;
};

} // namespace peiyu
