#pragma once
/// Tables of words for changetext.h. Of this room.

#include <QCoreApplication>
#include <QPair>
#include <QString>
#include <QVector>

namespace peiyu {

/// A record (field nullptr) or a field of it, and its word, marked for the context ChangeText.
struct FieldWord
{
    const char *entity;
    const char *field;
    const char *word;

    QString text() const { return QCoreApplication::translate("ChangeText", word); }
};

/// Field and label of every row of the table that is the entity's, in the table's order.
template <class Table>
QVector<QPair<QString, QString>> fieldWordsOf(const Table &table, const QString &entity)
{
    QVector<QPair<QString, QString>> found;
    for (const FieldWord &word : table) {
        if (entity == QLatin1String(word.entity))
            found.append({QLatin1String(word.field), word.text()});
    }
    return found;
}

/// The first word of the entity; empty when it has none in the table.
template <class Table> QString recordWordOf(const Table &table, const QString &entity)
{
    for (const FieldWord &word : table) {
        if (entity == QLatin1String(word.entity))
            return word.text();
    }
    return {};
}

} // namespace peiyu
