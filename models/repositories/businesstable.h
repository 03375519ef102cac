#pragma once
/// The business tables as facts: their fields in the order of the log, and what a missing value is.
/// Column, log field and JSON key of a field have one name. Every such table also carries
/// no, id, deleted, revision and clocks. Of this room; the classes of all tables are listed in
/// models/README.md.

#include "domain/fieldvalues.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct BusinessField
{
    QString name;
    FieldValue fallback;
    QByteArray column;      ///< name, for reading a row
    QByteArray placeholder; ///< :name
    bool isInteger() const { return std::holds_alternative<qint64>(fallback); }
};

struct BusinessTable
{
    QString entity; ///< the table's name, and the log's
    QVector<BusinessField> fields;
    QStringList derived; ///< text columns computed from the fields, kept out of log and digest
    QString
        insertSql; ///< without RETURNING: with it every insert makes SQLite flush the find index
    QString selectSql; ///< without WHERE
    QString numberSql; ///< the local number, by :id
    /// Fields no two live records have alike (a year of a firm); none where records may repeat.
    QStringList once;
};

/// In an order in which a referenced table comes before the tables that refer to it.
const QVector<BusinessTable> &businessTables();
/// Null for a name that is no business table.
const BusinessTable *businessTable(const QString &entity);

} // namespace peiyu
