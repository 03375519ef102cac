#include "imports/sheetstep.h"

#include "delegates/rowdelegate.h"
#include "items/tablepreviewmodel.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/statusmark.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int sideWidth = 200;
constexpr int columnWidth = 140;

const QStringList &encodings()
{
    static const QStringList names = {QStringLiteral("UTF-8"), QStringLiteral("GB18030"),
                                      QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
    return names;
}

} // namespace

SheetStep::SheetStep(QWidget *parent)
    : QWidget(parent),
      m_side(new QWidget),
      m_sideTitle(new TextLabel(tr("工作表"), FontRole::Small, &LookPalette::text2)),
      m_sheets(new QListWidget),
      m_encodings(new QComboBox),
      m_state(new StatusMark),
      m_pane(new TablePane),
      m_rows(new TablePreviewModel(this))
{
    const Look &look = lookOf(this);
    m_sideTitle->setBold(true);
    m_sheets->setObjectName(QStringLiteral("importSheets"));
    m_sheets->setAccessibleName(tr("工作表"));
    m_sheets->setFont(look.font(FontRole::Body));
    m_encodings->setObjectName(QStringLiteral("importEncoding"));
    m_encodings->setAccessibleName(tr("文字编码"));
    m_state->setObjectName(QStringLiteral("headerState"));
    m_side->setFixedWidth(look.px(sideWidth));
    auto *left = new QVBoxLayout(m_side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(6);
    left->addWidget(m_sideTitle);
    left->addWidget(m_encodings);
    left->addWidget(m_sheets, 1);
    left->addStretch();

    DataTable *table = m_pane->table();
    table->setObjectName(QStringLiteral("importRows"));
    table->setModel(m_rows);
    table->setCellFocus(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setDefaultSectionSize(look.px(columnWidth));
    table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            const int row = m_rows->fileRow(index.row());
            CellLook cell;
            cell.bold = row == m_headerRow;
            cell.state = row == m_headerRow ? CellState::Changed : CellState::Plain;
            cell.ink = row < m_headerRow ? &LookPalette::text3 : nullptr;
            return cell;
        },
        table));
    m_pane->setEmptyState(new EmptyState(QStringLiteral("document-import"),
                                         tr("这张工作表里没有数据"),
                                         tr("请在左边换一张工作表，或返回上一步换一个文件。")));
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_state);
    right->addWidget(m_pane, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(12);
    row->addWidget(m_side);
    row->addLayout(right, 1);

    connect(m_sheets, &QListWidget::currentRowChanged, this, [this](int chosen) {
        QListWidgetItem *item = m_sheets->item(chosen);
        if (!item)
            return;
        m_source.sheet = item->data(Qt::UserRole).toString();
        m_source.headerRow = 0;
        emit sourceChanged(m_source);
    });
    connect(m_encodings, &QComboBox::activated, this, [this] {
        m_source.encoding = m_encodings->currentData().toString();
        m_source.headerRow = 0;
        emit sourceChanged(m_source);
    });
    connect(table, &DataTable::clicked, this,
            [this](const QModelIndex &index) { chooseHeader(index.row()); });
    connect(table, &DataTable::activated, this,
            [this](const QModelIndex &index) { chooseHeader(index.row()); });
    connect(table->verticalHeader(), &QHeaderView::sectionClicked, this, &SheetStep::chooseHeader);
    setFocusProxy(table);
}

void SheetStep::chooseHeader(int shownRow)
{
    const int row = m_rows->fileRow(shownRow);
    if (row == 0 || row == m_headerRow)
        return;
    m_source.headerRow = row;
    emit sourceChanged(m_source);
}

void SheetStep::setDraft(const ImportDraft &draft)
{
    const bool sameTable = m_source.path == draft.source.path &&
                           m_source.sheet == draft.source.sheet &&
                           m_source.encoding == draft.source.encoding &&
                           m_source.pasted == draft.source.pasted && m_rows->rowCount() > 0;
    m_source = draft.source;
    m_headerRow = draft.preview.header.row;
    fillSheets(draft.preview);
    fillEncodings(draft.preview);
    // The same rows are left as they stand: scroll and focus stay with the person.
    if (!sameTable || m_rows->rowCount() != draft.preview.firstRows.size())
        m_rows->setRows(draft.preview.firstRows);
    m_pane->showEmptyState(draft.preview.firstRows.isEmpty());
    showHeader(draft.preview);
    m_pane->table()->viewport()->update();
}

void SheetStep::setReading(bool reading)
{
    m_pane->table()->setLoading(reading);
}

void SheetStep::fillSheets(const ImportPreview &preview)
{
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    for (const SheetInfo &sheet : preview.sheets) {
        auto *item =
            new QListWidgetItem(sheet.hidden ? tr("%1（隐藏）").arg(sheet.name) : sheet.name);
        item->setData(Qt::UserRole, sheet.name);
        item->setToolTip(sheet.hidden ? tr("这张工作表在文件里是隐藏的") : sheet.name);
        if (sheet.hidden)
            item->setForeground(lookOf(this).palette.text3);
        m_sheets->addItem(item);
    }
    m_sheets->setCurrentRow(preview.sheet);
    const bool csv = !preview.encoding.isEmpty();
    m_sheets->setVisible(!csv);
    m_sideTitle->setText(csv ? tr("文字编码") : tr("工作表"));
}

void SheetStep::fillEncodings(const ImportPreview &preview)
{
    m_encodings->setVisible(!preview.encoding.isEmpty());
    m_encodings->clear();
    m_encodings->addItem(m_source.encoding.isEmpty() ? tr("自动（%1）").arg(preview.encoding)
                                                     : tr("自动"),
                         QString());
    for (const QString &name : encodings())
        m_encodings->addItem(name, name);
    m_encodings->setCurrentIndex(m_encodings->findData(m_source.encoding));
}

void SheetStep::showHeader(const ImportPreview &preview)
{
    m_state->setVisible(!preview.firstRows.isEmpty());
    if (preview.headless) {
        m_state->setFace(
            {StatusTone::Ok, tr("没有表头，已按内容认出企业名称一列；有表头的话，点一下"
                                "那一行")});
        return;
    }
    if (preview.header.row == 0) {
        m_state->setFace({StatusTone::Watch, tr("没有认出表头：请点一下写着“企业名称”的那一行")});
        return;
    }
    const bool named = preview.mapping.has(ImportField::Name);
    m_state->setFace(
        named ? StatusFace{StatusTone::Ok,
                           tr("表头在第 %1 行，认出 %2 列。不对的话，点一下正确的那一行")
                               .arg(preview.header.row)
                               .arg(preview.header.known)}
              : StatusFace{StatusTone::Watch,
                           tr("表头在第 %1 行，但没有认出“企业名称”列。不对的话，点一下正确的那一"
                              "行；对的话，下一步指明")
                               .arg(preview.header.row)});
    m_pane->table()->selectRow(m_rows->shownRow(preview.header.row));
}

} // namespace peiyu
