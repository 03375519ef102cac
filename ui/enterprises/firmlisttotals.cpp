// The sums under a list of firms, each under its column.
#include "domain/displaytext.h"
#include "enterprises/firmlistview.h"

namespace peiyu {

QMap<int, QString> FirmListView::totalTexts() const
{
    const EnterpriseTotals &sums = m_totals.shown;
    QMap<int, QString> texts;
    const DistrictId local = localDistrict();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        switch (m_model->columnAt(column)) {
        case EnterpriseColumn::Name: {
            QStringList parts = {tr("合计 %1 家").arg(countText(sums.firms))};
            for (auto tier = allTiers.rbegin(); tier != allTiers.rend(); ++tier) {
                const qint64 firms = sums.highest[static_cast<size_t>(*tier)];
                if (firms > 0)
                    parts.append(
                        QStringLiteral("%1 %2").arg(tierWord(*tier, local), countText(firms)));
            }
            texts.insert(column, parts.join(QStringLiteral("  ")));
            break;
        }
        case EnterpriseColumn::ValidUntil:
            texts.insert(column, tr("90 天内 %1").arg(countText(sums.endingSoon)));
            break;
        case EnterpriseColumn::Specialist:
            texts.insert(column, tr("未配 %1").arg(countText(sums.unassigned)));
            break;
        case EnterpriseColumn::LastVisit:
            texts.insert(column, tr("未实地 %1").arg(countText(sums.neverVisited)));
            break;
        case EnterpriseColumn::NextVisit:
            texts.insert(column, tr("超期 %1").arg(countText(sums.visitOverdue)));
            break;
        case EnterpriseColumn::NextStep:
            texts.insert(column, tr("未制定一策 %1").arg(countText(sums.unplanned)));
            break;
        case EnterpriseColumn::StepDue:
            texts.insert(column, tr("超期 %1").arg(countText(sums.stepOverdue)));
            break;
        default:
            break;
        }
    }
    if (m_kind == FirmListKind::StepsDue) // every one of them has one
        texts.remove(m_model->columnCount() - 1);
    return texts;
}

} // namespace peiyu
