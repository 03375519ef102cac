#pragma once
/// The words of 措施, monthly figures, settings and handovers for changetext.h: their fields in the
/// order of the form, and what their keys and numbers say. Of this room.
/// Thread: any.

#include <QPair>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

/// Field and label; empty for an entity that is none of these.
QVector<QPair<QString, QString>> officeFieldWords(const QString &entity);
/// 措施, 运行数据, 交接 …; empty for another entity.
QString officeRecordText(const QString &entity);
/// The word of a key; empty when it is none.
QString officeKeyText(const QString &entity, const QString &field, const QString &key);
/// 是, 否 or the number; none for another entity.
std::optional<QString> officeNumberText(const QString &entity, const QString &field, qint64 number);

} // namespace peiyu
