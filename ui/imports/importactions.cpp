#include "imports/importactions.h"

#include "imports/resultstep.h"
#include "items/importrowmodel.h"
#include "parts/newaction.h"
#include "shell/editgate.h"

#include <algorithm>

namespace peiyu {

namespace {

bool isChecked(const ImportSituation &situation)
{
    return situation.stage == ImportStage::Check && situation.draft.checked && !situation.running;
}

/// 新增 12、更新 41: what there is none of is left out.
QString listed(std::initializer_list<std::pair<QString, int>> parts)
{
    QStringList words;
    for (const auto &[word, count] : parts) {
        if (count > 0)
            words.append(QStringLiteral("%1 %2").arg(word).arg(count));
    }
    return words.join(u'、');
}

} // namespace

ImportActions::ImportActions(QWidget *page) : QObject(page), m_page(page)
{
    exportIssues = add("exportIssues", tr("导出需看的行…"));
    saveMapping = add("saveMapping", tr("保存列对应"));
    back = add("importBack", tr("上一步"));
    next = add("importNext", tr("下一步"), QStringLiteral("Ctrl+Return"));
    leave = add("importLeave", tr("取消"));
    checkAgain = add("checkAgain", tr("重新预检"), QStringLiteral("F5"));
    choose = add("chooseFileKey", tr("选择文件…"), QStringLiteral("Ctrl+O"));
}

QAction *ImportActions::add(const char *name, const QString &text, const QString &key)
{
    return newAction(*m_page, name, text, QKeySequence(key));
}

void ImportActions::follow(const ImportSituation &situation, const EditGate &gate)
{
    const bool checks = situation.stage == ImportStage::Check;
    const bool issues = isChecked(situation) && situation.rows.countOf(ImportFilter::Attention) > 0;
    exportIssues->setVisible(checks);
    exportIssues->setEnabled(issues);
    exportIssues->setToolTip(issues ? exportIssues->text() : tr("没有需看的行"));
    const bool mapped = situation.draft.preview.header.row > 0 && situation.missingName.isEmpty();
    saveMapping->setVisible(situation.stage == ImportStage::Columns);
    saveMapping->setEnabled(mapped && gate.isOpen(Action::ImportFirms) && !situation.running);
    saveMapping->setToolTip(
        situation.draft.preview.header.row <= 0 ? tr("名单没有表头，下次按内容认出")
        : !mapped                               ? situation.missingName
        : gate.isOpen(Action::ImportFirms) ? tr("以后表头相同的表，直接照此对应")
                                           : gate.reason(Action::ImportFirms));
    back->setVisible(situation.stage != ImportStage::File || situation.pasting);
    back->setEnabled(!situation.running);
    checkAgain->setVisible(checks);
    checkAgain->setEnabled(isChecked(situation));

    QString missing = nameNext(situation);
    if (missing.isEmpty() && checks)
        missing = gate.reason(Action::ImportFirms);
    next->setEnabled(missing.isEmpty() && !situation.running);
    next->setToolTip(missing.isEmpty() ? next->text() : missing);
    next->setStatusTip(missing);
}

QString ImportActions::nameNext(const ImportSituation &situation)
{
    const ImportPreview &preview = situation.draft.preview;
    switch (situation.stage) {
    case ImportStage::File:
        next->setText(situation.pasting ? tr("读取名单") : tr("下一步"));
        if (situation.pasting)
            return situation.nothingPasted ? tr("先粘贴名单") : QString();
        return preview.sheets.isEmpty() ? tr("先选一个文件") : QString();
    case ImportStage::Table:
        next->setText(tr("下一步"));
        return preview.isReadable() ? QString() : tr("先点一下表头所在的行");
    case ImportStage::Columns:
        next->setText(tr("开始预检"));
        return situation.missingColumns;
    case ImportStage::Check: {
        const bool checked = isChecked(situation);
        const int rows = checked ? situation.rows.rowsToWrite() : 0;
        next->setText(checked ? tr("提交 %1 行").arg(rows) : tr("提交"));
        return !checked ? tr("先完成预检") : rows == 0 ? tr("没有要写入的行") : QString();
    }
    case ImportStage::Result:
        next->setText(wayOfImport(situation.draft.committed ? situation.draft.committed->kind
                                                            : preview.kind));
        return {};
    }
    return {};
}

QString ImportActions::summary(const ImportSituation &situation)
{
    if (situation.stage == ImportStage::Check && situation.draft.checked && situation.running)
        return tr("正在按改动重新预检…");
    if (!isChecked(situation))
        return {};
    if (situation.stale)
        return tr("预检之后库内数据有变动，请按 F5 重新预检");
    const ImportReport &report = *situation.draft.checked;
    const int confirmed = situation.rows.confirmedPending();
    const QString written = listed(
        {{tr("新增"), report.added}, {tr("更新"), report.updated}, {tr("已确认"), confirmed}});
    const QString left = listed({{tr("重复"), report.duplicates},
                                 {tr("待确认"), report.pending - confirmed},
                                 {tr("错误"), report.rejected}});
    // Those a person ticked are not in the report's count.
    const auto ticked = [&](const ImportRow &row) {
        return row.mine && row.outcome == RowOutcome::Pending && situation.rows.isConfirmed(row);
    };
    const auto mine = report.mine + (confirmed == 0 ? 0
                                                    : std::count_if(report.rowsSeen.begin(),
                                                                    report.rowsSeen.end(), ticked));
    QStringList sentences;
    if (!written.isEmpty())
        sentences.append(written);
    if (mine > 0)
        sentences.append(tr("%1 家由我服务").arg(mine));
    int promises = report.promises;
    int open = report.openPromises;
    for (const ImportRow &row : report.rowsSeen) {
        if (row.outcome != RowOutcome::Pending || !situation.rows.isConfirmed(row))
            continue;
        promises += row.promises;
        open += row.openPromises;
    }
    if (promises > 0)
        sentences.append(tr("承诺 %1 项，未兑现 %2 项").arg(promises).arg(open));
    if (!left.isEmpty())
        sentences.append(tr("不写入：%1").arg(left));
    if (const int corrected = situation.rows.countOf(ImportFilter::Corrected); corrected > 0)
        sentences.append(tr("就地更正 %1 行").arg(corrected));
    return sentences.join(u'；');
}

} // namespace peiyu
