#include "imports/pastebox.h"

#include "domain/displaytext.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int sampledLines = 300;
constexpr int columnGap = 20;
constexpr int widestColumn = 360;

} // namespace

PasteBox::PasteBox(QWidget *parent)
    : QWidget(parent),
      m_edit(new QPlainTextEdit),
      m_rows(new TextLabel({}, FontRole::Small, &LookPalette::text2))
{
    auto *title = new TextLabel(tr("粘贴的名单"));
    title->setBold(true);
    m_edit->setObjectName(QStringLiteral("pasteText"));
    m_edit->setAccessibleName(tr("粘贴的名单，每行一家企业"));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setPlaceholderText(tr(
        "在网页或文件里选中公示、公告的名单并复制，在这里按 Ctrl+V；也可以直接输入，每行一家企业"));
    m_rows->setObjectName(QStringLiteral("pasteRows"));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_rows);
    head->addStretch();
    head->addWidget(new TextLabel(tr("错字、断行、多余的说明可以在这里改掉，再读取名单"),
                                  FontRole::Small, &LookPalette::text3));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showRows();
        emit changed();
    });
    showRows();
}

void PasteBox::setText(const QString &text)
{
    m_edit->setPlainText(text);
    alignColumns();
}

QString PasteBox::text() const
{
    return m_edit->toPlainText();
}

bool PasteBox::isBlank() const
{
    return text().trimmed().isEmpty();
}

void PasteBox::setReading(bool reading)
{
    m_edit->setReadOnly(reading);
}

void PasteBox::showRows()
{
    int rows = 0;
    for (QTextBlock line = m_edit->document()->begin(); line.isValid(); line = line.next())
        rows += line.text().trimmed().isEmpty() ? 0 : 1;
    m_rows->setText(rows == 0 ? QString() : tr("%1 行").arg(countText(rows)));
}

/// Each column as wide as its widest cell.
void PasteBox::alignColumns()
{
    const QFontMetrics metrics(m_edit->font());
    QVector<int> widths;
    QTextBlock line = m_edit->document()->begin();
    for (int i = 0; i < sampledLines && line.isValid(); ++i, line = line.next()) {
        const QStringList cells = line.text().split(u'\t');
        widths.resize(std::max(widths.size(), cells.size()));
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[column] = std::max(widths[column], metrics.horizontalAdvance(cells[column]));
    }
    QList<QTextOption::Tab> tabs;
    int place = 0;
    for (const int width : widths) {
        place += std::min(width, widestColumn) + columnGap;
        tabs.append(QTextOption::Tab(place, QTextOption::LeftTab));
    }
    QTextOption option = m_edit->document()->defaultTextOption();
    option.setTabs(tabs);
    m_edit->document()->setDefaultTextOption(option);
}

} // namespace peiyu
