#include "requests/reclassifydialog.h"

#include "domain/displaytext.h"
#include "domain/requesttext.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/formrow.h"
#include "services/calendarservice.h"
#include "services/requestsettings.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

ReclassifyDialog::ReclassifyDialog(const PageContext &context, const RequestFile &file,
                                   QWidget *parent)
    : FormDialog(context, tr("变更类别"), tr("变更，时限重算"), parent),
      m_file(file),
      m_category(new QComboBox),
      m_kind(new QComboBox),
      m_task(new QComboBox),
      m_text(new QPlainTextEdit),
      m_note(noteLine({}))
{
    setObjectName(QStringLiteral("reclassifyDialog"));
    form()->addWidget(
        firmLine(QStringLiteral("%1  %2").arg(file.request.number, file.request.title)));
    m_category->setObjectName(QStringLiteral("newCategory"));
    addRow(QStringLiteral("category"), tr("类别"), m_category)->setRequired(true);
    m_kind->setObjectName(QStringLiteral("newKind"));
    addRow(QStringLiteral("kind"), tr("种类"), m_kind);
    m_task->setObjectName(QStringLiteral("newTask"));
    m_task->setFixedWidth(wideField(this));
    addRow(QStringLiteral("task"), tr("计划任务"), m_task);
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setPlaceholderText(tr("例如 涉及两个以上部门，改为跨部门"));
    m_text->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("text"), tr("原因"), m_text)->setRequired(true);
    m_note->setObjectName(QStringLiteral("consequence"));
    form()->addWidget(m_note);
    form()->addStretch(1);
    fill();
    connect(m_category, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < m_categories.size())
            m_kind->setCurrentIndex(static_cast<int>(m_categories[index].kind));
        showTasks();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReclassifyDialog::showDays);
    showTasks();
    showDays();
    m_category->setFocus();
    setTouched(false);
}

void ReclassifyDialog::fill()
{
    const auto all = RequestSettings::categories(context().reading);
    for (const RequestCategory &one : all.value_or(QVector<RequestCategory>())) {
        if (!one.active && one.id != m_file.request.category)
            continue;
        m_categories.append(one);
        m_category->addItem(one.name, one.id);
    }
    m_category->setCurrentIndex(m_category->findData(m_file.request.category));
    for (const RequestKind one : allRequestKinds)
        m_kind->addItem(requestKindText(one));
    m_kind->setCurrentIndex(static_cast<int>(m_file.request.kind));
}

/// The tasks that answer the category; the one it has stays among them.
void ReclassifyDialog::showTasks()
{
    const QString before =
        m_task->count() > 0 ? m_task->currentData().toString() : m_file.request.task;
    m_task->clear();
    m_task->addItem(tr("不关联计划任务"), QString());
    const auto found =
        RequestService::proposedUnits(context().reading, m_file.request.district,
                                      m_category->currentData().toString(), context().asOf());
    for (const UnitProposal &one : found.value_or(QVector<UnitProposal>()))
        m_task->addItem(QStringLiteral("%1 %2").arg(one.number, one.title).trimmed(), one.task);
    m_task->setCurrentIndex(std::max(0, m_task->findData(before)));
}

RequestKind ReclassifyDialog::kind() const
{
    return allRequestKinds.at(static_cast<size_t>(std::max(0, m_kind->currentIndex())));
}

/// What the clocks will be, by the same function that will compute them.
void ReclassifyDialog::showDays()
{
    Request request = m_file.request;
    request.kind = kind();
    const auto limit = RequestSettings::limit(context().reading, request.district, request.kind);
    const auto calendar = CalendarService::calendar(context().reading);
    if (!limit || !calendar)
        return;
    if (!*limit) {
        m_note->setText(tr("意见建议不计时限，三个时钟都取消。"));
        return;
    }
    const RequestClocks clocks =
        clocksOf(request, {m_file.pauses, *limit}, *calendar, context().asOf());
    m_note->setText(tr("%1：%2 个工作日（%3）。已有的暂停和延期保留；答复 %4、办结 %5 到期。")
                        .arg(requestKindText(request.kind), limitText(**limit),
                             limitSourceText(**limit),
                             dateText(clocks.answer ? clocks.answer->due : QDate()),
                             dateText(clocks.close ? clocks.close->due : QDate())));
}

void ReclassifyDialog::save()
{
    const StepOrder order{
        m_file.request.id, m_file.request.revision, {}, m_text->toPlainText().trimmed()};
    if (order.text.isEmpty()) {
        refuse(QStringLiteral("text"), tr("请写明为什么变更，时限会跟着变。"));
        return;
    }
    write([order, category = m_category->currentData().toString(), kind = kind(),
           task = m_task->currentData().toString()](JobContext &job) {
        return RequestService::reclassify(job, order, category, kind, task);
    });
}

} // namespace peiyu
