#pragma once
/// A page of the handbook as a document in our fonts and colours: headings, lists, tables with
/// lines, keys; on paper the same in black on white.
/// Thread: GUI.

#include <QString>

class QTextDocument;

namespace peiyu {

struct Look;

void fillHelpDocument(QTextDocument &document, const QString &markdown, const Look &look);

/// The place of a heading in it; -1 when there is none of these words.
int headingPosition(const QTextDocument &document, const QString &heading);

} // namespace peiyu
