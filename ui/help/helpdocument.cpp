#include "help/helpdocument.h"

#include "look/look.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace peiyu {

namespace {

constexpr int lineHeightPercent = 150;

FontRole roleOf(int headingLevel)
{
    return headingLevel == 1   ? FontRole::Title
           : headingLevel == 2 ? FontRole::Head
                               : FontRole::Body;
}

/// Keys and words typed as they stand come as fixed-pitch fragments; ours have a ground instead.
void dressFragments(const QTextCursor &at, const Look &look)
{
    const QTextBlock block = at.block();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        const bool key = format.fontFixedPitch();
        if (!key && !format.isAnchor())
            continue;
        QTextCursor cursor = at;
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        QTextCharFormat ours = format;
        ours.setFontFixedPitch(false);
        ours.setFontFamilies(look.font(FontRole::Body).families());
        if (key)
            ours.setBackground(look.palette.sunken);
        if (format.isAnchor()) {
            ours.setForeground(look.palette.accent);
            ours.setFontUnderline(false);
        }
        cursor.setCharFormat(ours);
    }
}

void dressBlock(const QTextBlock &block, const Look &look, bool first)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool inTable = cursor.currentTable() != nullptr;
    format.setLineHeight(inTable ? 130 : lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    if (level > 0) {
        format.setTopMargin(first ? 0 : look.px(level == 2 ? 18 : 12));
        format.setBottomMargin(look.px(6));
    } else if (!inTable) {
        format.setTopMargin(0);
        const bool goesOn = block.textList() && block.next().textList();
        format.setBottomMargin(look.px(goesOn ? 3 : 10));
    } else {
        format.setTopMargin(0);
        format.setBottomMargin(0);
    }
    cursor.setBlockFormat(format);
    if (level > 0) {
        // A whole new format: the size Markdown gives a heading would win over ours.
        QTextCharFormat words;
        words.setFont(look.font(roleOf(level), true));
        words.setForeground(look.palette.text);
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(words);
        return;
    }
    dressFragments(cursor, look);
}

void dressTables(QTextFrame &frame, const Look &look)
{
    for (QTextFrame *child : frame.childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(look.palette.line);
            format.setBorderCollapse(true);
            format.setCellPadding(look.px(5));
            format.setCellSpacing(0);
            format.setTopMargin(look.px(2));
            format.setBottomMargin(look.px(10));
            table->setFormat(format);
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell head = table->cellAt(0, column);
                QTextCharFormat cell = head.format();
                cell.setBackground(look.palette.sunken);
                head.setFormat(cell);
            }
        }
        dressTables(*child, look);
    }
}

} // namespace

void fillHelpDocument(QTextDocument &document, const QString &markdown, const Look &look)
{
    document.setDefaultFont(look.font(FontRole::Body));
    document.setDocumentMargin(look.px(20));
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    bool first = true;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        dressBlock(block, look, first);
        first = false;
    }
    dressTables(*document.rootFrame(), look);
}

int headingPosition(const QTextDocument &document, const QString &heading)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text().trimmed() == heading)
            return block.position();
    }
    return -1;
}

} // namespace peiyu
