#pragma once
/// Whether a file may be kept with a record and opened by a click later: programs, scripts,
/// shortcuts, web pages with scripts and documents with macros may not. Told by the ending and by
/// the content, whichever says so first; archives are looked into by the names of their parts.
/// Not here: size, place, records (AttachmentService).
/// Thread: any. Errors: Format with the sentence that names the file.

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace peiyu {

Result<> requireHarmless(const QString &fileName, const QByteArray &content);

/// A name that is one on every system: the last part of a path, without signs that hide or lead
/// elsewhere, with its ending kept when it is shortened.
QString plainFileName(const QString &name);

} // namespace peiyu
