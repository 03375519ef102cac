#pragma once
/// The words of request records for changetext.h: their fields in the order of the form, and what
/// their keys and numbers say. Of this room.
/// Thread: any.

#include <QPair>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

/// Field and label; empty for an entity that is none of requests.
QVector<QPair<QString, QString>> requestFieldWords(const QString &entity);
/// 诉求, 交办, 督办单 …; empty for another entity.
QString requestRecordText(const QString &entity);
/// The word of a key; empty when it is none.
QString requestKeyText(const QString &entity, const QString &field, const QString &key);
/// 是, 否 or the number; none for another entity. Such a number that is 0 says nothing of a new
/// record.
std::optional<QString> requestNumberText(const QString &entity, const QString &field,
                                         qint64 number);

} // namespace peiyu
