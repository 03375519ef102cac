#include "board/targetvaluedialog.h"

#include "domain/displaytext.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"
#include "services/targetservice.h"
#include "shell/attachmentpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int numberWidth = 140;
constexpr int sourceWidth = 340;
constexpr qsizetype shownValues = 8;

QString titleOf(EnteredKind kind, const BoardTarget &target)
{
    const QString name = QStringLiteral("%1 · %2").arg(
        target.districtName, boardwords::targetName(*target.plan, target.progress.target));
    return kind == EnteredKind::Baseline ? TargetValueDialog::tr("登记基期数：%1").arg(name)
                                         : TargetValueDialog::tr("登记填报数：%1").arg(name);
}

/// The day before the plan begins is what most documents measure from.
QDate proposedDay(const BoardTarget &target, EnteredKind kind, QDate asOf)
{
    if (kind == EnteredKind::Recorded)
        return asOf;
    const QDate start = target.plan->periodStart();
    return start.isNull() ? QDate() : QDate(start.year() - 1, 12, 31);
}

} // namespace

TargetValueDialog::TargetValueDialog(const PageContext &context, const BoardTarget &target,
                                     EnteredKind kind, QWidget *parent)
    : FormDialog(context, titleOf(kind, target),
                 kind == EnteredKind::Baseline ? tr("登记基期数") : tr("登记填报数"), parent),
      m_target(target),
      m_kind(kind),
      m_value(new QLineEdit),
      m_on(new DateField),
      m_source(new QLineEdit)
{
    setObjectName(QStringLiteral("targetValueDialog"));
    addFields();
    showEntered();
    const EditGate &gate = this->context().gate;
    setReady(gate.isOpen(Action::EditTargets), gate.reason(Action::EditTargets));
    m_value->setFocus(Qt::OtherFocusReason);
}

void TargetValueDialog::addFields()
{
    const PlanTarget &target = m_target.progress.target;
    auto *asked = new TextLabel(tr("目标：%1，截止 %2")
                                    .arg(requirementText(target), target.deadline.isNull()
                                                                      ? tr("文件未定")
                                                                      : dateText(target.deadline)),
                                FontRole::Small, &LookPalette::text2);
    form()->addWidget(asked);
    m_value->setFixedWidth(lookOf(this).px(numberWidth));
    m_value->setObjectName(QStringLiteral("valueField"));
    m_on->setFixedWidth(lookOf(this).px(numberWidth));
    m_on->setObjectName(QStringLiteral("onField"));
    m_source->setFixedWidth(lookOf(this).px(sourceWidth));
    m_source->setObjectName(QStringLiteral("sourceField"));
    FormRow *value = addRow(QStringLiteral("value"), tr("数值"), m_value);
    value->setRequired(true);
    value->setUnit(target.unit);
    FormRow *on = addRow(QStringLiteral("on"),
                         m_kind == EnteredKind::Baseline ? tr("基期日期") : tr("数值日期"), m_on);
    on->setRequired(true);
    on->setNote(m_kind == EnteredKind::Baseline ? tr("这个数是哪一天的，应早于目标日期")
                                                : tr("这个数是哪一天的；同一天再填即改"));
    FormRow *source = addRow(QStringLiteral("source"), tr("来源"), m_source);
    source->setRequired(true);
    form()->addWidget(new TextLabel(tr("例如：2021 年统计公报；证监会公告；区金融办 3 月报表。"),
                                    FontRole::Small, &LookPalette::text3));
    m_on->setDate(proposedDay(m_target, m_kind, context().asOf()));
}

void TargetValueDialog::showEntered()
{
    const auto entered = TargetService::entered(context().reading, m_target.progress.target.id);
    if (!entered)
        return;
    if (m_kind == EnteredKind::Baseline) {
        if (entered->baseline) {
            m_value->setText(entered->baseline->value.toText());
            m_on->setDate(entered->baseline->on);
            m_source->setText(entered->baseline->source);
        }
        form()->addStretch();
        return;
    }
    auto *head = new TextLabel(entered->recorded.isEmpty() ? tr("还没有填报过。")
                                                           : tr("已填报（最近的在前）"),
                               FontRole::Small, &LookPalette::text2);
    form()->addWidget(head);
    for (qsizetype i = 0; i < std::min(shownValues, entered->recorded.size()); ++i) {
        const TargetValue &value = entered->recorded[entered->recorded.size() - 1 - i];
        auto *line = new TextLabel(tr("%1　%2 %3　%4")
                                       .arg(dateText(value.on), quantityText(value.value),
                                            m_target.progress.target.unit, value.source));
        line->setWordWrap(true);
        form()->addWidget(line);
    }
    if (!entered->recorded.isEmpty())
        showFiles(entered->recorded);
    form()->addStretch();
}

void TargetValueDialog::showFiles(const QVector<TargetValue> &recorded)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("附件"), FontRole::Small, &LookPalette::text2));
    auto *which = new QComboBox;
    which->setObjectName(QStringLiteral("filesOfValue"));
    which->setAccessibleName(tr("哪一天的填报数"));
    for (qsizetype i = recorded.size() - 1; i >= 0; --i)
        which->addItem(tr("%1 的 %2 %3")
                           .arg(dateText(recorded[i].on), quantityText(recorded[i].value),
                                m_target.progress.target.unit),
                       recorded[i].id);
    head->addWidget(which);
    head->addStretch(1);
    form()->addLayout(head);
    const auto panelOf = [this](const QString &record) {
        return new AttachmentPanel(context(), {QStringLiteral("recorded_value"), record});
    };
    AttachmentPanel *first = panelOf(recorded.last().id);
    form()->addWidget(first);
    connect(which, &QComboBox::activated, this,
            [this, which, panelOf, shown = QPointer<QWidget>(first)]() mutable {
                QWidget *next = panelOf(which->currentData().toString());
                form()->replaceWidget(shown, next);
                shown->deleteLater();
                shown = next;
            });
}

void TargetValueDialog::save()
{
    const auto value = Quantity::fromText(m_value->text().trimmed().remove(u','));
    if (!value) {
        refuse(QStringLiteral("value"), tr("请填写数字，最多四位小数，例如 12 或 17.6。"));
        return;
    }
    write([catalog = context().catalog, id = m_target.progress.target.id, kind = m_kind,
           value = *value, on = m_on->date(),
           source = m_source->text()](JobContext &context) -> Result<Saved> {
        return kind == EnteredKind::Baseline
                   ? TargetService::setBaseline(context, *catalog, id, value, on, source)
                   : TargetService::setRecorded(context, *catalog, id, value, on, source);
    });
}

} // namespace peiyu
