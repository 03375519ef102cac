#pragma once
// Invented firms as offices list them, the same in every run: number i is always the same firm.

#include <QDate>
#include <QString>
#include <QStringList>

namespace peiyu {

struct ListedFirm
{
    QString name;
    QString code;
    QString district;
    QString town;
    QString industry;
    QString address;
    QString contact;
    QString phone;
    QString specialist;
    QString stage;
    QDate titleFrom;
};

ListedFirm listedFirm(int number);

/// Who looks after them.
QStringList listedSpecialists();

/// The columns of the list.
enum class ListKind {
    Firms, ///< twelve columns: the firm and where it is, as P1's reference data
    Pool   ///< with stage, tier, day and specialist: what the base for the other measures holds
};

enum class Strings {
    Inline, ///< as EasyExcel and our own export write
    Shared  ///< as Excel and WPS write
};

/// Writes a list of `count` firms as .xlsx.
void writeFirmList(const QString &path, int count, ListKind kind, Strings strings);

} // namespace peiyu
