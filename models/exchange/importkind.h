#pragma once
/// What kind of list a file is: firms, a published batch list, or one of the office's old ledgers.
/// Each kind has its own fields and its own words for them (resources/reference/import_*.tsv).
/// Thread: any. Errors: Internal when a built-in list of words is broken (a test reads them all).

#include "exchange/columnmapping.h"
#include "exchange/headerwords.h"

#include <QVector>

#include <array>

namespace peiyu {

enum class ImportKind {
    Firms,
    TitleList,
    Assignments,
    Visits,
    Measures,
    Honours,
    Requests,
    Figures ///< 运行监测: figures of months and quarters
};
inline constexpr std::array allImportKinds = {
    ImportKind::Firms,    ImportKind::TitleList, ImportKind::Assignments, ImportKind::Visits,
    ImportKind::Measures, ImportKind::Honours,   ImportKind::Requests,    ImportKind::Figures};

/// "firms", "title_list", "assignments", "visits", "measures", "honours", "requests", "figures"
QString importKindKey(ImportKind kind);
std::optional<ImportKind> importKindFromKey(QStringView key);
/// 企业名单, 认定名单, 专员分工, 走访台账, 一策台账, 资质台账, 诉求台账, 运行监测表
QString importKindText(ImportKind kind);

/// The fields a list of this kind can have, in the order of a chooser.
QVector<ImportField> importFields(ImportKind kind);
/// A field without which no row of this kind can be taken, that no column is mapped to; the firm's
/// own apart. With the word this kind has for it.
std::optional<QString> missingColumn(ImportKind kind, const ColumnMapping &mapping);
Result<HeaderWords> headerWordsOf(ImportKind kind);

/// By the words of its header (and those above it): what the file seems to be. Firms when nothing
/// else is sure; a person can always choose.
Result<ImportKind> guessKind(const QVector<TableRow> &firstRows, const QString &fileName,
                             const QString &sheet = {});

} // namespace peiyu
