#include "visits/promisedialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/promiseservice.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

QString titleOf(PromiseAct act)
{
    switch (act) {
    case PromiseAct::Keep:
        return PromiseDialog::tr("承诺已兑现");
    case PromiseAct::Move:
        return PromiseDialog::tr("承诺改期");
    case PromiseAct::Drop:
        return PromiseDialog::tr("承诺不再办理");
    }
    return {};
}

} // namespace

PromiseDialog::PromiseDialog(const PageContext &context, const PromiseRow &row, PromiseAct act,
                             QWidget *parent)
    : FormDialog(context, titleOf(act), titleOf(act), parent),
      m_row(row),
      m_act(act),
      m_day(new DateField),
      m_words(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("promiseDialog"));
    form()->addWidget(firmLine(row.firm));
    form()->addWidget(
        noteLine(tr("%1　%2 承诺，时限 %3")
                     .arg(row.promise.content.simplified(), dateText(row.promise.madeOn),
                          row.promise.due.isNull() ? tr("未定") : dateText(row.promise.due))));
    const bool moves = act == PromiseAct::Move;
    m_day->setObjectName(QStringLiteral("promiseDay"));
    m_day->setDate(moves ? QDate() : context.asOf());
    addRow(moves ? QStringLiteral("due") : QStringLiteral("on"),
           moves ? tr("新的时限") : tr("日期"), m_day)
        ->setRequired(true);
    m_words->setObjectName(QStringLiteral("promiseWords"));
    m_words->setFixedSize(wideField(this), textHeight(this));
    FormRow *words = addRow(moves ? QStringLiteral("reason") : QStringLiteral("outcome"),
                            act == PromiseAct::Keep ? tr("结果") : tr("原因"), m_words);
    words->setRequired(act != PromiseAct::Keep);
    form()->addStretch(1);
    if (moves)
        m_day->setFocus();
    else
        m_words->setFocus();
    setTouched(false);
}

void PromiseDialog::save()
{
    write([id = m_row.promise.id, revision = m_row.promise.revision, act = m_act,
           day = m_day->date(), words = m_words->toPlainText()](JobContext &job) {
        switch (act) {
        case PromiseAct::Keep:
            return PromiseService::keep(job, id, day, words, revision);
        case PromiseAct::Drop:
            return PromiseService::drop(job, id, day, words, revision);
        case PromiseAct::Move:
            break;
        }
        return PromiseService::move(job, id, day, words, revision);
    });
}

} // namespace peiyu
