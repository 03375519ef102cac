#include "imports/resultstep.h"

#include "imports/countbar.h"
#include "parts/actionbutton.h"
#include "parts/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int blockWidth = 560;
} // namespace

QString pageOfImport(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Assignments:
        return QStringLiteral("assignments");
    case ImportKind::Visits:
        return QStringLiteral("visits");
    case ImportKind::Measures:
        return QStringLiteral("measures");
    case ImportKind::Requests:
        return QStringLiteral("requests");
    case ImportKind::Figures:
        return QStringLiteral("monitoring");
    case ImportKind::Firms:
    case ImportKind::TitleList:
    case ImportKind::Honours:
        return {};
    }
    return {};
}

QString wayOfImport(ImportKind kind)
{
    return pageOfImport(kind).isEmpty() ? ResultStep::tr("去看名单")
                                        : ResultStep::tr("去看%1").arg(importKindText(kind));
}

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel({}, FontRole::Title)),
      m_file(new TextLabel({}, FontRole::Body, &LookPalette::text2)),
      m_added(new StatusMark),
      m_updated(new StatusMark),
      m_unchanged(new StatusMark),
      m_left(new StatusMark),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_list(new ActionButton(tr("去看名单"), ButtonKind::Primary)),
      m_undo(new ActionButton(tr("撤销本次导入"))),
      m_another(new ActionButton(tr("再导入一份"))),
      m_export(new ActionButton(tr("导出需看的行…")))
{
    const Look &look = lookOf(this);
    m_title->setObjectName(QStringLiteral("importResult"));
    m_note->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("openList"));
    m_list->setPrintedKey(QStringLiteral("Ctrl+Enter"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_undo->setIconName(QStringLiteral("edit-undo"));
    m_another->setObjectName(QStringLiteral("anotherImport"));
    m_export->setObjectName(QStringLiteral("exportLeft"));
    m_export->setIconName(QStringLiteral("document-export"));
    auto *block = new QWidget;
    block->setFixedWidth(look.px(blockWidth));
    auto *inside = new QVBoxLayout(block);
    inside->setSpacing(8);
    inside->addWidget(m_title);
    inside->addWidget(m_file);
    inside->addSpacing(8);
    for (StatusMark *mark : {m_added, m_updated, m_unchanged, m_left})
        inside->addWidget(mark);
    inside->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (ActionButton *button : {m_list, m_undo, m_another, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    inside->addLayout(buttons);
    inside->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(block, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_list, &ActionButton::clicked, this, &ResultStep::listRequested);
    connect(m_undo, &ActionButton::clicked, this, &ResultStep::undoRequested);
    connect(m_another, &ActionButton::clicked, this, &ResultStep::anotherRequested);
    connect(m_export, &ActionButton::clicked, this, &ResultStep::exportRequested);
    setFocusProxy(m_list);
}

void ResultStep::setReport(const ImportReport &report, const QString &file)
{
    const auto face = [](RowOutcome outcome, const QString &words) {
        StatusFace one = outcomeFace(outcome);
        one.word = words;
        one.strong = false;
        return one;
    };
    const int left = report.pending + report.rejected;
    m_issues = left + report.duplicates + report.warnings;
    m_file->setText(tr("%1，共 %2 行").arg(file).arg(report.rows));
    const bool firms = report.kind == ImportKind::Firms || report.kind == ImportKind::TitleList;
    m_added->setFace(
        face(RowOutcome::Added, (firms ? tr("新增 %1 家") : tr("新增 %1 条")).arg(report.added)));
    m_updated->setFace(face(RowOutcome::Updated,
                            (firms ? tr("更新 %1 家") : tr("更新 %1 条")).arg(report.updated)));
    m_unchanged->setFace(
        face(RowOutcome::Unchanged, report.duplicates == 0 ? tr("未变 %1 行").arg(report.unchanged)
                                    : report.unchanged == 0
                                        ? tr("重复 %1 行，取前面的一行").arg(report.duplicates)
                                        : tr("未变 %1 行；重复 %2 行，取前面的一行")
                                              .arg(report.unchanged)
                                              .arg(report.duplicates)));
    m_left->setFace(face(
        report.rejected > 0 ? RowOutcome::Rejected : RowOutcome::Pending,
        tr("未写入 %1 行：待确认 %2、错误 %3").arg(left).arg(report.pending).arg(report.rejected)));
    const int written = report.added + report.updated;
    m_heading = report.mine > 0
                    ? tr("已导入 %1 家企业，%2 家由我服务").arg(written).arg(report.mine)
                : firms ? tr("已导入 %1 家企业").arg(written)
                        : tr("已导入%1 %2 条").arg(importKindText(report.kind)).arg(written);
    m_list->setText(wayOfImport(report.kind));
    m_report = report;
    setReverted(false);
}

void ResultStep::setReverted(bool reverted)
{
    m_reverted = reverted;
    m_note->setText(reverted
                        ? tr("这次导入已经撤销，库里的数据与导入前一样。按 Ctrl+Z 可以恢复导入。")
                        : tr("撤销会把这次新增和更新的内容全部退回，库里的数据与导入前一样。"));
    m_title->setText(reverted ? tr("已撤销这次导入") : m_heading);
    showCounts();
    showButtons();
}

/// What was written stands in the base no more after 撤销.
void ResultStep::showCounts()
{
    m_added->setVisible(!m_reverted);
    m_updated->setVisible(!m_reverted && m_report.updated > 0);
    m_unchanged->setVisible(!m_reverted && m_report.unchanged + m_report.duplicates > 0);
    m_left->setVisible(!m_reverted && m_report.pending + m_report.rejected > 0);
}

void ResultStep::setRunning(bool running)
{
    m_running = running;
    showButtons();
}

void ResultStep::setLocked(const QString &reason)
{
    m_locked = reason;
    showButtons();
}

void ResultStep::showButtons()
{
    m_list->setEnabled(!m_running);
    m_another->setEnabled(!m_running);
    m_export->setVisible(m_issues > 0);
    m_export->setEnabled(!m_running);
    m_undo->setVisible(!m_reverted);
    m_undo->setEnabled(!m_running && m_locked.isEmpty());
    m_undo->setToolTip(m_locked.isEmpty() ? m_undo->text() : m_locked);
}

} // namespace peiyu
