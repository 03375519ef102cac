#include "measures/versiondialogs.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/measureversionservice.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureVersions)
};

constexpr int shownLines = 8;

QString changeLine(const SheetChange &one)
{
    const QString none = Text::tr("（无）");
    return Text::tr("%1：%2 → %3")
        .arg(sheetFieldText(one.field), one.before.isEmpty() ? none : one.before.simplified(),
             one.after.isEmpty() ? none : one.after.simplified());
}

} // namespace

QStringList differenceLines(const SheetDifference &difference)
{
    QStringList lines;
    for (const SheetChange &one : difference.header)
        lines.append(changeLine(one));
    for (const StepChange &step : difference.steps) {
        QStringList fields;
        for (const SheetChange &one : step.fields)
            fields.append(changeLine(one));
        const QString head =
            Text::tr("%1“%2”").arg(stepChangeText(step.kind), step.content.simplified());
        lines.append(fields.isEmpty() ? head
                                      : Text::tr("%1：%2").arg(head, fields.join(Text::tr("；"))));
    }
    return lines;
}

VersionDialog::VersionDialog(const PageContext &context, const QString &firm,
                             const MeasureFile &file, QWidget *parent)
    : FormDialog(
          context, tr("定为新版本"),
          tr("定为第 %1 版").arg(file.versions.isEmpty() ? 1 : file.versions.last().number + 1),
          parent),
      m_firm(file.measure.enterprise),
      m_reason(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("versionDialog"));
    form()->addWidget(firmLine(firm));
    QStringList lines = file.sinceLast ? differenceLines(*file.sinceLast) : QStringList();
    if (lines.size() > shownLines) {
        const int more = static_cast<int>(lines.size()) - shownLines;
        lines = lines.mid(0, shownLines);
        lines.append(tr("还有 %1 处").arg(more));
    }
    form()->addWidget(noteLine(
        file.versions.isEmpty() ? tr("目标、差距和 %1 项措施定稿为第 1 版，此后可随时与现行内容"
                                     "对照。")
                                      .arg(file.steps.size())
        : lines.isEmpty()
            ? tr("现行内容与第 %1 版相同。").arg(file.versions.last().number)
            : tr("与第 %1 版相比：").arg(file.versions.last().number) + u'\n' + lines.join(u'\n')));
    m_reason->setObjectName(QStringLiteral("versionReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason)->setRequired(!file.versions.isEmpty());
    form()->addStretch(1);
    m_reason->setFocus();
    setTouched(false);
}

void VersionDialog::save()
{
    write([firm = m_firm, reason = m_reason->toPlainText()](JobContext &job) {
        return MeasureVersionService::freeze(job, firm, reason);
    });
}

ConfirmDialog::ConfirmDialog(const PageContext &context, const QString &firm,
                             const MeasureVersion &version, const QString &who, QWidget *parent)
    : FormDialog(context, tr("企业确认"), tr("登记确认"), parent),
      m_version(version),
      m_who(new QLineEdit(who)),
      m_on(new DateField)
{
    setObjectName(QStringLiteral("confirmDialog"));
    form()->addWidget(firmLine(firm));
    form()->addWidget(noteLine(tr("第 %1 版，%2 定稿。签字的一策表可作为附件存入。")
                                   .arg(version.number)
                                   .arg(dateText(version.madeOn))));
    m_who->setObjectName(QStringLiteral("confirmWho"));
    m_who->setFixedWidth(wideField(this));
    addRow(QStringLiteral("who"), tr("企业确认人"), m_who)->setRequired(true);
    m_on->setObjectName(QStringLiteral("confirmOn"));
    m_on->setDate(context.asOf());
    addRow(QStringLiteral("on"), tr("确认日期"), m_on)->setRequired(true);
    form()->addStretch(1);
    m_who->setFocus();
    m_who->selectAll();
    setTouched(false);
}

void ConfirmDialog::save()
{
    write([version = m_version, who = m_who->text(), on = m_on->date()](JobContext &job) {
        return MeasureVersionService::confirm(job, version.enterprise, version.number, who, on);
    });
}

} // namespace peiyu
