#include "measures/measuresettingsdialog.h"

#include "enterprises/dialogparts.h"
#include "parts/formrow.h"
#include "services/measureservice.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int mostMonths = 60;
}

MeasureSettingsDialog::MeasureSettingsDialog(const PageContext &context, QWidget *parent)
    : FormDialog(context, tr("一策设置"), tr("保存"), parent), m_months(new QSpinBox)
{
    setObjectName(QStringLiteral("measureSettingsDialog"));
    m_months->setObjectName(QStringLiteral("staleMonths"));
    m_months->setRange(0, mostMonths);
    m_months->setSpecialValueText(tr("一直有效"));
    m_months->setValue(MeasureService::staleMonths(context.reading, context.home()).value_or(0));
    addRow(QStringLiteral("stale_months"), tr("多久没动算过时"), m_months)->setUnit(tr("个月"));
    form()->addWidget(
        noteLine(tr("过了这么久没有修改、没有措施办结、也没有定新版本的一策，不再计入“已有一策”："
                    "目标看板、配备和培育库的数都按它算，这些企业列在“一策已过时”里。"
                    "本系统默认一直有效。")));
    form()->addStretch(1);
    connect(m_months, &QSpinBox::valueChanged, this, [this] { setTouched(true); });
    m_months->setFocus();
    m_months->selectAll();
    setTouched(false);
}

void MeasureSettingsDialog::save()
{
    write([district = context().home(), months = m_months->value()](JobContext &job) {
        return MeasureService::setStaleMonths(job, district, months);
    });
}

} // namespace peiyu
