#pragma once
/// Facts of the base itself, its local settings and its plan packs: local and reference tables,
/// which the change log does not carry.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "domain/basefacts.h"

#include <QByteArray>
#include <QDateTime>
#include <QVector>

#include <optional>

namespace peiyu {

struct StoredPack
{
    QString id;
    QString version;
    QString origin;
    QByteArray content;
};

class BaseRepository
{
public:
    static Result<BaseFacts> facts(const Connection &connection);
    static Result<> setFacts(UnitOfWork &unit, const BaseFacts &facts, const QString &createdAt);

    /// Settings of one owner (an account id, or "" for the whole base).
    static Result<std::optional<QString>> setting(const Connection &connection,
                                                  const QString &owner, const QString &name);
    static Result<> setSetting(UnitOfWork &unit, const QString &owner, const QString &name,
                               const QString &value);

    static Result<QVector<StoredPack>> packs(const Connection &connection);
    static Result<> putPack(UnitOfWork &unit, const StoredPack &pack, const DistrictId &district);

    /// Live rows of a business table; for `base info`.
    static Result<qint64> count(const Connection &connection, const QString &entity);
};

} // namespace peiyu
