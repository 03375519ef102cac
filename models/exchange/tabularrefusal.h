#pragma once
/// Why a file is not read, each with its finished sentence and the cure.

#include "foundation/result.h"

namespace peiyu {

enum class Refusal {
    Missing,
    Unreadable,
    Empty,
    Encrypted,
    OldExcel,
    BinaryExcel,
    WebPage,
    XmlSpreadsheet,
    OpenDocument,
    WordDocument,
    Presentation,
    Pdf,
    Picture,
    Archive,
    OtherOle,
    NotATable,
    UnknownEncoding,
    UnknownEncodingName,
    BrokenArchive,
    BrokenPart,
    MissingPart,
    DocumentType,
    NoSheet,
    TooLargeFile,
    TooLargeUnpacked,
    TooDense,
    TooManyEntries,
    TooManyStrings,
    TooManyRows,
    TooManyColumns,
    TooDeep,
    OpenQuote
};

/// `where` completes the sentences that name a place (row, part), `detail` goes to the log.
Failure refused(Refusal why, const QString &path, const QString &where = {},
                const QString &detail = {});

/// Reading was stopped by the user.
Failure readingCancelled(const QString &path);

} // namespace peiyu
