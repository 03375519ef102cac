#include "requests/stepdialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/segmentedswitch.h"
#include "services/calendarservice.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int mostExtension = 60;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepDialog)
};

struct Words
{
    QString title;
    QString action;
    QString label;
    QString example;
    bool required = true;
};

Words wordsOf(StepKind step)
{
    switch (step) {
    case StepKind::Returned:
        return {Text::tr("退单"), Text::tr("退回，待重新交办"), Text::tr("退单理由"),
                Text::tr("例如 职责在区住建委")};
    case StepKind::Paused:
        return {Text::tr("暂停"), Text::tr("暂停计时"), Text::tr("等什么"),
                Text::tr("例如 等企业补图纸")};
    case StepKind::Declined:
        return {Text::tr("不予受理"), Text::tr("不予受理并结束"), Text::tr("理由"),
                Text::tr("例如 已进入诉讼程序")};
    case StepKind::Shelved:
        return {Text::tr("挂账"), Text::tr("挂账，停止计时"), Text::tr("为什么"),
                Text::tr("例如 需待上位规划修编")};
    case StepKind::ReviewPassed:
        return {Text::tr("审核答复"), Text::tr("通过，转待回访"), Text::tr("审核意见"), {}, false};
    case StepKind::ExtensionAsked:
        return {Text::tr("申请延期"), Text::tr("提交延期申请"), Text::tr("延期理由"),
                Text::tr("例如 需供电公司出具方案")};
    case StepKind::ExtensionGranted:
        return {Text::tr("审批延期"), Text::tr("同意延期"), Text::tr("审批意见"), {}, false};
    default:
        return {Text::tr("办理记录"), Text::tr("保存记录"), Text::tr("办了什么"),
                Text::tr("例如 已约供电公司现场勘查")};
    }
}

} // namespace

StepDialog::StepDialog(const PageContext &context, const RequestFile &file, StepKind step,
                       QWidget *parent)
    : FormDialog(context, wordsOf(step).title, wordsOf(step).action, parent),
      m_file(file),
      m_step(step),
      m_on(new DateField),
      m_text(new QPlainTextEdit),
      m_note(noteLine({}))
{
    const Words words = wordsOf(step);
    setObjectName(QStringLiteral("stepDialog"));
    form()->addWidget(
        firmLine(QStringLiteral("%1  %2").arg(file.request.number, file.request.title)));
    addChoice();
    addDays();
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setPlaceholderText(words.example);
    m_text->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("text"), words.label, m_text)->setRequired(words.required);
    m_on->setObjectName(QStringLiteral("stepOn"));
    m_on->setLooksBack(true);
    m_on->setDate(context.asOf());
    addRow(QStringLiteral("on"), tr("日期"), m_on)->setRequired(true);
    form()->addWidget(m_note);
    form()->addStretch(1);
    m_note->setObjectName(QStringLiteral("consequence"));
    showConsequence();
    if (m_choice)
        m_choice->setFocus();
    else if (m_days)
        m_days->setFocus();
    else
        m_text->setFocus();
    setTouched(false);
}

void StepDialog::addChoice()
{
    if (m_step == StepKind::ReviewPassed) {
        m_choice = new SegmentedSwitch({tr("通过"), tr("退回重新答复")});
        form()->addWidget(noteLine(tr("答复：%1").arg(m_file.request.answer)));
    } else if (m_step == StepKind::ExtensionGranted) {
        m_choice = new SegmentedSwitch({tr("同意"), tr("不同意")});
    } else {
        return;
    }
    m_choice->setObjectName(QStringLiteral("stepChoice"));
    connect(m_choice, &SegmentedSwitch::currentChanged, this, [this] {
        setTouched(true);
        showConsequence();
    });
    addRow(QStringLiteral("choice"), tr("结果"), m_choice)->setNote(tr("← → 选择"));
}

void StepDialog::addDays()
{
    if (m_step != StepKind::ExtensionAsked)
        return;
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("stepDays"));
    m_days->setRange(1, mostExtension);
    m_days->setValue(m_file.limit ? std::max(1, m_file.limit->answer) : 1);
    addRow(QStringLiteral("days"), tr("延期"), m_days)->setUnit(tr("个工作日"));
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        setTouched(true);
        showConsequence();
    });
}

bool StepDialog::isRefused() const
{
    return m_choice && m_choice->current() == 1;
}

void StepDialog::showConsequence()
{
    if (m_step == StepKind::ReviewPassed)
        setActionText(isRefused() ? tr("退回重新答复") : wordsOf(m_step).action);
    else if (m_step == StepKind::ExtensionGranted)
        setActionText(isRefused() ? tr("不同意延期")
                                  : tr("同意延期 %1 个工作日").arg(m_file.request.extensionAsked));
    const QString words = consequence();
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

QString StepDialog::pauseWords() const
{
    const auto calendar = CalendarService::calendar(context().reading);
    const int taken =
        askedPauseDays(m_file.pauses, calendar.value_or(WorkingCalendar()), context().asOf());
    return tr("签收、答复、办结三个时钟都停走，恢复后接着计。已暂停 %1 个工作日，合计超过 %2 "
              "个工作日须负责人决定（本系统默认）。")
        .arg(taken)
        .arg(longestPause);
}

QString StepDialog::consequence() const
{
    const Request &request = m_file.request;
    switch (m_step) {
    case StepKind::Returned:
        if (request.returns + 1 == returnsToCoordination)
            return tr("这是第三次退单：将转专班（联席会议）办公室（本系统默认）。");
        return tr("退回科室重新交办；已退 %1 次，第三次将转专班（联席会议）办公室（本系统默认）。")
            .arg(request.returns);
    case StepKind::Paused:
        return pauseWords();
    case StepKind::Declined:
        return tr("这件诉求就此结束，理由留在经过里。");
    case StepKind::Shelved:
        return tr("长期才能解决的诉求。挂账期间不计时，列在“暂停”里，可随时恢复办理。");
    case StepKind::ReviewPassed:
        return isRefused() ? tr("回到办理中，承办单位须重新答复；办结时钟接着走。")
                           : tr("办结时钟按答复日停住，下一步回访企业。");
    case StepKind::ExtensionAsked:
        return tr("只能延期一次，批准前时钟照走。批准后办结时限为 %1 个工作日。")
            .arg((m_file.limit ? m_file.limit->close : 0) + m_days->value());
    case StepKind::ExtensionGranted:
        return isRefused() ? tr("时限不变。")
                           : tr("办结时限增加 %1 个工作日，不能再延。").arg(request.extensionAsked);
    default:
        return {};
    }
}

void StepDialog::save()
{
    const StepOrder order{m_file.request.id, m_file.request.revision, m_on->date(),
                          m_text->toPlainText().trimmed()};
    if (order.text.isEmpty() && (wordsOf(m_step).required || isRefused())) {
        refuse(QStringLiteral("text"), isRefused() ? tr("请写明不通过的理由。")
                                                   : tr("请填写%1。").arg(wordsOf(m_step).label));
        return;
    }
    const int days = m_days ? m_days->value() : 0;
    write([step = m_step, order, days, passed = !isRefused()](JobContext &job) -> Result<Saved> {
        switch (step) {
        case StepKind::Returned:
            return RequestService::giveBack(job, order);
        case StepKind::Paused:
            return RequestService::pause(job, order);
        case StepKind::Declined:
            return RequestService::decline(job, order);
        case StepKind::Shelved:
            return RequestService::shelve(job, order);
        case StepKind::ReviewPassed:
            return RequestService::review(job, order, passed);
        case StepKind::ExtensionAsked:
            return RequestService::askExtension(job, order, days);
        case StepKind::ExtensionGranted:
            return RequestService::decideExtension(job, order, passed);
        default:
            return RequestService::note(job, order);
        }
    });
}

} // namespace peiyu
