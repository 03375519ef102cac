#include "board/coveragecard.h"

#include "domain/displaytext.h"
#include "parts/linkbutton.h"
#include "parts/progressbar.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

CoverageCard::CoverageCard(BoardActions &actions, QWidget *parent)
    : Card(parent), m_actions(actions), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 12, 8);
    setObjectName(QStringLiteral("coverage"));
}

void CoverageCard::setCoverage(const DistrictCoverage &coverage)
{
    m_coverage = coverage;
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("一企一策一人"), FontRole::Head));
    head->addStretch();
    head->addWidget(
        link("coverageAll", tr("应配备企业"), countText(coverage.firms), CoveragePart::All));
    column->addLayout(head);
    auto *rule =
        new TextLabel(staffingRuleText(coverage.rule), FontRole::Small, &LookPalette::text3);
    rule->setElided(true);
    column->addWidget(rule);
    column->addWidget(line(tr("已配专员"), coverage.withSpecialist, CoveragePart::WithSpecialist,
                           tr("未配"), CoveragePart::WithoutSpecialist));
    QWidget *plans = line(tr("已有一策"), coverage.withPlan, CoveragePart::WithPlan,
                          coverage.staleMonths > 0 ? tr("未制定或过时") : tr("未制定"),
                          CoveragePart::WithoutPlan);
    plans->setToolTip(planCountingText(coverage.staleMonths));
    column->addWidget(plans);
    if (coverage.rate && coverage.compliant)
        column->addWidget(
            new TextLabel(tr("两项都符合本区县规则：%1 / %2 家，%3")
                              .arg(countText(*coverage.compliant), countText(coverage.firms),
                                   percentText(*coverage.rate)),
                          FontRole::Small, &LookPalette::text2));
    column->addStretch();
    m_column->addWidget(m_content);
    setAccessibleName(tr("一企一策一人：应配备 %1 家，已配专员 %2 家，已有一策 %3 家")
                          .arg(coverage.firms)
                          .arg(coverage.withSpecialist)
                          .arg(coverage.withPlan));
}

QWidget *CoverageCard::link(const char *name, const QString &text, const QString &figure,
                            CoveragePart part)
{
    auto *button = new LinkButton(text);
    button->setFigure(figure);
    button->setObjectName(QLatin1String(name));
    connect(button, &LinkButton::clicked, this,
            [this, part] { m_actions.openCoverage(m_coverage, part); });
    return button;
}

QWidget *CoverageCard::line(const QString &name, qint64 done, CoveragePart doneFirms,
                            const QString &missingName, CoveragePart missingFirms)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const bool first = doneFirms == CoveragePart::WithSpecialist;
    row->addWidget(link(first ? "withSpecialist" : "withPlan", name, countText(done), doneFirms));
    const auto share = m_coverage.share(done);
    row->addWidget(new TextLabel(
        share ? tr("/ %1 家，%2").arg(countText(m_coverage.firms), percentText(*share))
              : tr("/ 0 家"),
        FontRole::Small, &LookPalette::text2));
    row->addStretch();
    row->addWidget(link(first ? "withoutSpecialist" : "withoutPlan", missingName,
                        countText(m_coverage.firms - done), missingFirms));
    column->addLayout(row);
    auto *bar = new ProgressBar(6);
    ProgressValue value;
    value.rate = share;
    value.fill = TierFill::Tier2;
    bar->setValue(value);
    bar->setFixedHeight(lookOf(this).px(12));
    column->addWidget(bar);
    return place;
}

} // namespace peiyu
