#pragma once
/// What has been settled so far in the wizard: file, table, columns, dry run.
/// Thread: GUI.

#include "services/importreport.h"

#include <memory>

namespace peiyu {

enum class ImportStage { File, Table, Columns, Check, Result };

struct ImportDraft
{
    ImportSource source;
    ImportPreview preview; ///< its header is the one in force
    ColumnMapping mapping;
    bool mappingTouched = false;    ///< a person changed a column
    std::optional<ImportKind> kind; ///< as a person chose it
    QString district;               ///< for rows that name none
    RowCorrections corrections;     ///< typed in the dry run
    std::shared_ptr<const ImportReport> checked;
    std::shared_ptr<const ImportReport> committed;

    bool isEmpty() const { return source.path.isEmpty() && source.pasted.isEmpty(); }
};

/// The table is certain: nothing is asked about sheet, header or encoding.
inline bool isTableSure(const ImportPreview &preview)
{
    qsizetype visible = 0;
    for (const SheetInfo &sheet : preview.sheets)
        visible += sheet.hidden ? 0 : 1;
    const bool oneTable = preview.sheets.size() <= 1 || visible == 1;
    return oneTable && preview.mapping.has(ImportField::Name) &&
           (preview.headless || (preview.header.row > 0 && preview.header.known >= 2));
}

} // namespace peiyu
