#include "requests/limitsdialog.h"

#include "domain/requesttext.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/formrow.h"
#include "requests/categoriesdialog.h"
#include "services/requestsettings.h"

#include <QAction>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int mostDays = 250;
} // namespace

LimitDialog::LimitDialog(const PageContext &context, const ClockLimit &limit, QWidget *parent)
    : FormDialog(context, tr("办理时限：%1").arg(requestKindText(limit.kind)), tr("保存，重算时限"),
                 parent),
      m_limit(limit),
      m_source(new QLineEdit(limit.source))
{
    setObjectName(QStringLiteral("limitDialog"));
    const auto days = [this](const char *name, const QString &field, RequestClock clock,
                             int value) {
        auto *box = new QSpinBox;
        box->setObjectName(QLatin1String(name));
        box->setRange(1, mostDays);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, [this] { setTouched(true); });
        addRow(field, requestClockText(clock), box)->setUnit(tr("个工作日"));
        return box;
    };
    m_days = {days("limitSign", QStringLiteral("sign"), RequestClock::Sign, limit.sign),
              days("limitAnswer", QStringLiteral("answer"), RequestClock::Answer, limit.answer),
              days("limitClose", QStringLiteral("close"), RequestClock::Close, limit.close)};
    m_source->setObjectName(QStringLiteral("limitFrom"));
    m_source->setPlaceholderText(tr("例如 本区诉求办理办法（文号）"));
    m_source->setFixedWidth(wideField(this));
    addRow(QStringLiteral("source"), tr("依据"), m_source)->setRequired(true);
    form()->addWidget(noteLine(tr("未办结的诉求按新时限重算到期日；已办结的不变。")));
    form()->addStretch(1);
    m_days[0]->setFocus();
    m_days[0]->selectAll();
    setTouched(false);
}

void LimitDialog::save()
{
    ClockLimit limit = m_limit;
    limit.district = context().home();
    limit.sign = m_days[0]->value();
    limit.answer = m_days[1]->value();
    limit.close = m_days[2]->value();
    limit.source = m_source->text().trimmed();
    write([limit](JobContext &job) { return RequestSettings::setLimit(job, limit); });
}

LimitsDialog::LimitsDialog(const PageContext &context, QWidget *parent)
    : ListDialog(context, tr("办理时限"),
                 tr("各计划没有规定办理时限，没有按本区县文件改过的都是“本系统默认”。"
                    "单位是工作日，收件当日不计；意见建议不计时限。"),
                 {tr("种类"), tr("签收"), tr("答复"), tr("办结"), tr("依据")}, {90, 60, 60, 60},
                 parent),
      m_change(addAction("changeLimit", tr("修改…"), QKeySequence(Qt::Key_F2))),
      m_reset(addAction("resetLimit", tr("恢复本系统默认"), {})),
      m_categories(addAction("manageCategories", tr("诉求类别…"), {}))
{
    setObjectName(QStringLiteral("limitsDialog"));
    table()->setObjectName(QStringLiteral("limitTable"));
    connect(m_change, &QAction::triggered, this, &LimitsDialog::edit);
    connect(table(), &QTableView::activated, this, [this] {
        if (m_change->isEnabled())
            edit();
    });
    connect(m_reset, &QAction::triggered, this, &LimitsDialog::reset);
    connect(m_categories, &QAction::triggered, this,
            [this] { (new CategoriesDialog(this->context(), this))->present(); });
}

const ClockLimit *LimitsDialog::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_limits.size() ? &m_limits[row] : nullptr;
}

void LimitsDialog::refresh()
{
    const auto limits = RequestSettings::limits(context().reading, context().home());
    if (!limits) {
        fail(limits.error());
        return;
    }
    const int before = std::max(currentRow(), 0);
    m_limits = *limits;
    QVector<QStringList> rows;
    for (const ClockLimit &one : std::as_const(m_limits))
        rows.append({requestKindText(one.kind), QString::number(one.sign),
                     QString::number(one.answer), QString::number(one.close),
                     limitSourceText(one)});
    setRows(rows, {}, before);
}

void LimitsDialog::applyGate()
{
    const ClockLimit *one = current();
    const bool home = !context().home().isEmpty();
    context().gate.apply(m_change, one && home,
                         home ? tr("先选中一个种类") : tr("这个库没有本区县，不能改时限"),
                         Action::EditRequestSettings);
    context().gate.apply(m_reset, one && !one->source.isEmpty(),
                         one ? tr("已经是本系统默认") : tr("先选中一个种类"),
                         Action::EditRequestSettings);
}

void LimitsDialog::edit()
{
    const ClockLimit *one = current();
    if (!one)
        return;
    auto *dialog = new LimitDialog(context(), *one, this);
    connect(dialog, &FormDialog::written, this, [this] { refresh(); });
    dialog->present();
}

void LimitsDialog::reset()
{
    const ClockLimit *one = current();
    if (one)
        write([district = context().home(), kind = one->kind](JobContext &job) {
            return RequestSettings::resetLimit(job, district, kind);
        });
}

} // namespace peiyu
