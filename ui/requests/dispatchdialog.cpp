#include "requests/dispatchdialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "requests/proposedunits.h"
#include "requests/requestunits.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

bool isAgain(const Request &request)
{
    return request.state == RequestState::Dispatched || request.state == RequestState::Handling;
}

} // namespace

DispatchDialog::DispatchDialog(const PageContext &context, const RequestFile &file, QWidget *parent)
    : FormDialog(context, isAgain(file.request) ? tr("转办") : tr("交办"),
                 isAgain(file.request) ? tr("转办，待新单位签收") : tr("交办，待签收"), parent),
      m_file(file),
      m_lead(unitField(knownUnits(context, file.request.district))),
      m_support(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_on(new DateField),
      m_units(new ProposedUnits(context, true))
{
    setObjectName(QStringLiteral("dispatchDialog"));
    form()->addWidget(
        firmLine(QStringLiteral("%1  %2").arg(file.request.number, file.request.title)));
    form()->addWidget(noteLine(
        tr("%1 · %2 · %3").arg(file.firm, file.categoryName, requestKindText(file.request.kind))));
    m_lead->setObjectName(QStringLiteral("dispatchLead"));
    FormRow *lead = addRow(QStringLiteral("lead_unit"), tr("主办单位"), m_lead);
    lead->setRequired(true);
    m_support->setObjectName(QStringLiteral("dispatchSupport"));
    m_support->setPlaceholderText(tr("可不填；几个单位用顿号隔开"));
    m_support->setFixedWidth(wideField(this));
    addRow(QStringLiteral("co_units"), tr("协办单位"), m_support);
    m_text->setObjectName(QStringLiteral("dispatchText"));
    m_text->setPlaceholderText(tr("交办要求，可不填"));
    m_text->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("text"), tr("要求"), m_text);
    m_on->setObjectName(QStringLiteral("dispatchOn"));
    m_on->setLooksBack(true);
    m_on->setDate(context.asOf());
    addRow(QStringLiteral("on"), tr("交办日期"), m_on)->setRequired(true);
    QStringList words;
    if (file.limit)
        words.append(tr("签收时限 %1 个工作日，从交办次日起算").arg(file.limit->sign));
    if (file.request.returns > 0)
        words.append(tr("已退单 %1 次").arg(file.request.returns));
    if (!words.isEmpty())
        form()->addWidget(noteLine(words.join(u'；') + u'。'));
    form()->addStretch(1);
    setBeside(m_units);
    connect(m_units, &ProposedUnits::leadChosen, this, [this](const QString &unit) {
        m_lead->setEditText(unit);
        setTouched(true);
    });
    connect(m_units, &ProposedUnits::supportChosen, this, &DispatchDialog::addSupport);
    propose();
    m_lead->setFocus();
    m_lead->lineEdit()->selectAll();
    setTouched(false);
}

/// What the plan's first task with a lead says; 责任 units without a lead are not ranked by it, so
/// none of them is taken.
void DispatchDialog::propose()
{
    m_units->showProposals(m_file.request.district, m_file.request.category);
    if (isAgain(m_file.request))
        return;
    for (const UnitProposal &one : m_units->proposals()) {
        if (one.lead.isEmpty())
            continue;
        m_lead->setEditText(one.lead.first());
        QStringList others = one.lead.mid(1);
        others.append(one.supporting);
        m_support->setText(others.join(u'、'));
        return;
    }
}

void DispatchDialog::addSupport(const QString &unit)
{
    QStringList units = unitsFromWords(m_support->text());
    if (unit == m_lead->currentText().trimmed() || units.contains(unit))
        return;
    units.append(unit);
    m_support->setText(units.join(u'、'));
    setTouched(true);
}

/// The known unit whose name goes on where these words end.
QString DispatchDialog::begunUnit(const QString &words) const
{
    if (m_lead->findText(words, Qt::MatchExactly) >= 0)
        return {};
    const int found = m_lead->findText(words, Qt::MatchStartsWith);
    return found < 0 ? QString() : m_lead->itemText(found);
}

void DispatchDialog::save()
{
    const QString lead = m_lead->currentText().trimmed();
    if (lead.isEmpty()) {
        refuse(QStringLiteral("lead_unit"), tr("请填写主办单位；右边是计划提出的。"));
        return;
    }
    if (const QString meant = begunUnit(lead); !meant.isEmpty() && m_taken != lead) {
        m_taken = lead; // the second time it is meant
        refuse(
            QStringLiteral("lead_unit"),
            tr("“%1”是不是“%2”？从列表中选；就是“%1”的，再按一次 Ctrl+Enter。").arg(lead, meant));
        return;
    }
    QStringList support = unitsFromWords(m_support->text());
    support.removeAll(lead);
    const StepOrder order{m_file.request.id, m_file.request.revision, m_on->date(),
                          m_text->toPlainText().trimmed()};
    write([order, lead, support](JobContext &job) {
        return RequestService::dispatch(job, order, lead, support);
    });
}

} // namespace peiyu
