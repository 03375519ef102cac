#pragma once
/// The steps of merging one firm into another: which of its records move and which are dropped.
/// Of this room (DuplicateService). Without a unit it only counts.

#include "database/unitofwork.h"
#include "domain/duplicate.h"

#include <QHash>

#include <optional>

namespace peiyu {

class FirmMerge
{
public:
    FirmMerge(const Connection &connection, UnitOfWork *unit, EnterpriseId keep,
              EnterpriseId other);

    /// Moves or drops every record of the other firm.
    Result<QVector<MergeChildren>> children();

private:
    template <class T> using Same = bool (*)(const T &, const T &);
    template <class Repository, class T> Result<> move(const QString &entity, Same<T> same);
    template <class T, class Items> Result<> figures(const QString &entity, const Items &items);
    Result<> plannedVisits();
    Result<> promises();
    Result<> requests();
    void followVisit(FieldValues &moved, const QString &field, const QString &visit) const;
    Result<> measures();
    Result<> measureParts(const QString &from, const QString &to);
    Result<> pairs();
    Result<> attachments();

    const Connection &m_connection;
    UnitOfWork *m_unit;
    EnterpriseId m_keep;
    EnterpriseId m_other;
    QVector<MergeChildren> m_children;
    QHash<QString, QString> m_standsFor; ///< dropped record → the one of the firm that stays
};

} // namespace peiyu
