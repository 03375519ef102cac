#include "parts/districtcard.h"

#include "parts/badge.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"
#include "parts/tierlinebutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

DistrictCard::DistrictCard(QWidget *parent)
    : Card(parent),
      m_name(new TextLabel({}, FontRole::Head)),
      m_terms(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_head(new QHBoxLayout),
      m_lines(new QVBoxLayout)
{
    setActivatable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 7, 12, 5);
    column->setSpacing(0);

    m_head->setSpacing(6);
    m_name->setFixedHeight(lookOf(this).px(22));
    m_head->addWidget(m_name);
    m_head->addStretch();
    column->addLayout(m_head);

    auto *terms = new QHBoxLayout;
    terms->setSpacing(4);
    m_terms->setFixedHeight(lookOf(this).px(18));
    m_terms->setElided(true);
    auto *explain = new LinkButton(tr("口径"));
    explain->setObjectName(QStringLiteral("explain"));
    explain->setAccessibleName(tr("查看口径"));
    explain->setToolTip(tr("查看口径（F1）"));
    connect(explain, &LinkButton::clicked, this, &DistrictCard::explainRequested);
    terms->addWidget(m_terms, 1);
    terms->addWidget(explain);
    column->addLayout(terms);

    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addStretch();
}

void DistrictCard::setReading(const DistrictReading &reading)
{
    for (QWidget *widget : m_changing) {
        widget->hide();
        widget->deleteLater(); // a line may be the sender that led here
    }
    m_changing.clear();

    m_name->setText(reading.name);
    m_terms->setText(reading.terms);
    int at = 1;
    if (!reading.draftWords.isEmpty()) {
        m_changing.append(new DraftBadge(reading.draftWords, reading.document, this));
        m_head->insertWidget(at++, m_changing.last());
    }
    if (reading.otherTargetYear > 0) {
        m_changing.append(new YearBadge(reading.otherTargetYear, this));
        m_head->insertWidget(at, m_changing.last());
    }
    for (int i = 0; i < reading.lines.size(); ++i) {
        auto *line = new TierLineButton(reading.lines[i], this);
        line->setObjectName(QStringLiteral("line%1").arg(i));
        connect(line, &TierLineButton::clicked, this, [this, i] { emit lineClicked(i); });
        m_lines->addWidget(line);
        m_changing.append(line);
    }
    setAccessibleName(reading.draftWords.isEmpty()
                          ? reading.name
                          : tr("%1（%2）").arg(reading.name, reading.draftWords));
    setAccessibleDescription(tr("按 Enter 看名单，按 F1 查看口径"));
}

} // namespace peiyu
