#include "imports/rowdetail.h"

#include "delegates/rowdelegate.h"
#include "imports/countbar.h"
#include "items/importdifferencemodel.h"
#include "parts/datatable.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int notesWidth = 400;
constexpr int detailHeight = 176;
constexpr int baseColumn = 1; ///< 库内

QString nothingText(const ImportRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Added:
        return RowDetail::tr("库内没有这家企业，提交后新建。");
    case RowOutcome::Unchanged:
        return RowDetail::tr("与库内相同，没有要改的字段。");
    case RowOutcome::Duplicate:
        return RowDetail::tr("同一家企业在这张表里已经出现过，取前面的一行。");
    case RowOutcome::Pending:
        return RowDetail::tr("勾选“确认无误”后，提交时新建这家企业。");
    case RowOutcome::Rejected:
        return RowDetail::tr("按 F2 就地改正，改后立即重新判断；也可以导出，在表里改好后再导入。");
    case RowOutcome::Updated:
        return {};
    }
    return {};
}

} // namespace

RowDetail::RowDetail(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel({})),
      m_name(new TextLabel({}, FontRole::Body, &LookPalette::text2)),
      m_reason(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_nothing(new TextLabel({}, FontRole::Body, &LookPalette::text2)),
      m_changes(new ImportDifferenceModel(this)),
      m_table(new DataTable),
      m_stack(new QStackedLayout),
      m_notes(new QVBoxLayout)
{
    const Look &look = lookOf(this);
    setFixedHeight(look.px(detailHeight));
    m_title->setBold(true);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_name->setElided(true);
    m_reason->setObjectName(QStringLiteral("detailReason"));
    m_reason->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setMargin(look.px(12));
    m_nothing->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importChanges"));
    m_table->setModel(m_changes);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    m_table->setRowHeight(24);
    m_table->setColumnWidth(0, look.px(190));
    m_table->setColumnWidth(baseColumn, look.px(240));
    m_table->setItemDelegateForColumn(2, new RowDelegate(
                                             [](const QModelIndex &) {
                                                 CellLook cell;
                                                 cell.bold = true;
                                                 return cell;
                                             },
                                             m_table));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 4);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_name, 1);
    auto *keys =
        new TextLabel(tr("F2 改单元格　Alt+↓ 下一个要看的"), FontRole::Small, &LookPalette::text3);
    keys->setElided(true);
    head->addWidget(keys);
    // From the outside in: a stack shows its first page at once, and where it has no parent yet
    // that would be a window.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 1);
    left->addLayout(head);
    m_reason->setContentsMargins(12, 0, 12, 6);
    left->addWidget(m_reason);
    left->addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *notes = new QWidget;
    notes->setFixedWidth(look.px(notesWidth));
    auto *right = new QVBoxLayout(notes);
    right->setContentsMargins(14, 8, 12, 8);
    right->setSpacing(4);
    auto *before = new TextLabel(tr("提交前"));
    before->setBold(true);
    right->addWidget(before);
    right->addLayout(m_notes);
    right->addStretch();
    row->addWidget(notes);
    setRow(nullptr);
}

void RowDetail::setReport(const ImportReport &report)
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](RowOutcome outcome, const QString &text) {
        StatusFace face = outcomeFace(outcome);
        face.word = text;
        face.strong = false;
        m_notes->addWidget(new StatusMark(face));
    };
    if (report.rejected > 0)
        add(RowOutcome::Rejected,
            tr("错误 %1 行：不写入。就地改正，或导出交原单位改").arg(report.rejected));
    if (report.pending > 0)
        add(RowOutcome::Pending, tr("待确认 %1 行：勾选后才写入").arg(report.pending));
    if (report.duplicates > 0)
        add(RowOutcome::Duplicate, tr("重复 %1 行：取前面的一行").arg(report.duplicates));
    const bool clears = report.emptyCells == EmptyCells::Clear;
    add(RowOutcome::Updated, report.kind != ImportKind::Firms ? tr("一次提交，可整批撤销")
                             : clears ? tr("一次提交，可整批撤销；空单元格清空库内值")
                                      : tr("一次提交，可整批撤销；空单元格保留库内值"));
}

void RowDetail::setRow(const ImportRow *row)
{
    // What is not written changes nothing, whatever it says.
    const bool refused = row && row->outcome == RowOutcome::Rejected;
    const bool tells = row && !refused && !row->changes.isEmpty();
    const bool isNew = tells && row->isNew;
    QString title = tr("选一行，看它与库内的差别");
    if (refused)
        title = tr("第 %1 行不写入").arg(row->row);
    else if (isNew && row->outcome == RowOutcome::Pending)
        title = tr("第 %1 行：勾选后新建企业，写入这些").arg(row->row);
    else if (isNew)
        title = tr("第 %1 行：新建企业，写入这些").arg(row->row);
    else if (row)
        title = tr("第 %1 行与库内比较").arg(row->row);
    m_title->setText(title);
    m_name->setText(row ? row->name : QString());
    m_reason->setText(row ? row->reason : QString());
    m_reason->setVisible(row && !row->reason.isEmpty());
    m_changes->setChanges(tells ? row->changes : QVector<FieldChange>(), row ? row->row : 0);
    m_table->setColumnHidden(baseColumn, isNew);
    m_nothing->setText(row ? nothingText(*row) : QString());
    m_stack->setCurrentIndex(tells ? 0 : 1);
}

void RowDetail::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.palette.surface);
    painter.fillRect(QRect(0, 0, width(), 1), look.palette.lineStrong);
    painter.fillRect(QRect(width() - look.px(notesWidth), 0, 1, height()), look.palette.lineStrong);
}

} // namespace peiyu
