#include "measures/stependdialog.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "enterprises/dialogparts.h"
#include "parts/actionbutton.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/measurestepservice.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

QString titleOf(StepAct act)
{
    switch (act) {
    case StepAct::Close:
        return StepEndDialog::tr("措施完成");
    case StepAct::Drop:
        return StepEndDialog::tr("措施不再做");
    case StepAct::Reopen:
        return StepEndDialog::tr("措施重新办理");
    }
    return {};
}

} // namespace

StepEndDialog::StepEndDialog(const PageContext &context, const StepRow &row, StepAct act,
                             QWidget *parent)
    : FormDialog(context, titleOf(act), titleOf(act), parent),
      m_row(row),
      m_act(act),
      m_day(new DateField),
      m_words(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("stepEndDialog"));
    form()->addWidget(firmLine(row.firm));
    const QString due =
        row.step.due.isNull() ? tr("未定时限") : tr("时限 %1").arg(dateText(row.step.due));
    QString words = tr("%1　%2").arg(row.step.content.simplified(), due);
    if (row.step.figure.isSet())
        words += tr("　指标：%1").arg(stepFigureText(row.step.figure));
    form()->addWidget(noteLine(words));
    m_words->setObjectName(QStringLiteral("stepWords"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedSize(wideField(this), textHeight(this));
    const bool closes = act == StepAct::Close;
    if (closes) {
        m_words->setPlainText(row.step.evidence);
        m_words->setPlaceholderText(tr("文号、日期、结果，例如 受理通知书 2026-09-12"));
        addRow(QStringLiteral("evidence"), tr("佐证"), m_words)->setRequired(row.files == 0);
        addFilesRow();
    } else {
        addRow(act == StepAct::Drop ? QStringLiteral("outcome") : QStringLiteral("reason"),
               tr("原因"), m_words)
            ->setRequired(true);
    }
    m_day->setObjectName(QStringLiteral("stepDay"));
    if (act != StepAct::Reopen) {
        m_day->setDate(context.asOf());
        addRow(QStringLiteral("on"), tr("日期"), m_day)->setRequired(true);
    } else {
        m_day->setParent(this);
        m_day->hide();
    }
    form()->addStretch(1);
    m_words->setFocus();
    setTouched(false);
}

void StepEndDialog::addFilesRow()
{
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *choose = new ActionButton(tr("附上文件…"));
    choose->setObjectName(QStringLiteral("stepFiles"));
    connect(choose, &ActionButton::clicked, this, &StepEndDialog::chooseFiles);
    m_fileNames = new TextLabel(m_row.files > 0 ? tr("已有附件 %1").arg(m_row.files) : QString(),
                                FontRole::Small, &LookPalette::text2);
    m_fileNames->setWordWrap(true);
    line->addWidget(choose);
    line->addWidget(m_fileNames, 1);
    addRow(QStringLiteral("files"), tr("附件"), place)->setNote(tr("文字和附件有一样即可"));
}

void StepEndDialog::chooseFiles()
{
    const QStringList paths =
        context().prompt.filesToOpen(this, tr("选择佐证文件"), tr("所有文件 (*)"));
    if (paths.isEmpty())
        return;
    QStringList names;
    m_files.clear();
    for (const QString &path : paths) {
        m_files.append({path, {}, {}, {}});
        names.append(QFileInfo(path).fileName());
    }
    m_fileNames->setText(names.join(tr("、")));
    setTouched(true);
}

void StepEndDialog::save()
{
    StepEnd end;
    end.id = m_row.step.id;
    end.revision = m_row.step.revision;
    end.on = m_day->date();
    end.files = m_files;
    (m_act == StepAct::Close ? end.evidence : end.outcome) = m_words->toPlainText();
    write([end, act = m_act](JobContext &job) {
        switch (act) {
        case StepAct::Close:
            return MeasureStepService::close(job, end);
        case StepAct::Drop:
            return MeasureStepService::drop(job, end);
        case StepAct::Reopen:
            break;
        }
        return MeasureStepService::reopen(job, end.id, end.outcome);
    });
}

} // namespace peiyu
