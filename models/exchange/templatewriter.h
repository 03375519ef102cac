#pragma once
/// Writes an .xlsx that offices fill in and send back: header, one example row marked
/// 示例（请删除） which the import skips, drop-down lists, and a sheet 填写说明. Code, phone and
/// other texts stand in text cells, so that no spreadsheet makes numbers of them. Not here: what
/// the lists hold (passed in), permissions. Thread: any. Errors: as TableWriter.

#include "exchange/importfield.h"
#include "exchange/mappedcolumns.h"
#include "foundation/result.h"

#include <QMap>
#include <QStringList>
#include <QVector>

namespace peiyu {

enum class TemplateCell { Text, Day, Number };

struct TemplateColumn
{
    QString header;
    QString example;
    QString note;        ///< for 填写说明
    QStringList choices; ///< drop-down list; empty: none
    bool required = false;
    bool onlyChoices = false; ///< other entries are refused by the spreadsheet, else it only warns
    TemplateCell cell = TemplateCell::Text;
};

struct ImportTemplate
{
    QString sheet;
    QVector<TemplateColumn> columns;
    QStringList notes; ///< general lines above the notes of the columns
};

/// The pool's own template. `choices` are the lists of the base (镇街, 园区, 产业链, 专员 …; fixed
/// words are known here); figures of `figureYear` stand at the end, none when it is 0.
ImportTemplate poolTemplate(const QMap<ImportField, QStringList> &choices, int figureYear);

Result<> writeTemplate(const QString &path, const ImportTemplate &what);

} // namespace peiyu
