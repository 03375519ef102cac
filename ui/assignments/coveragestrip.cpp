#include "assignments/coveragestrip.h"

#include "domain/displaytext.h"
#include "parts/linkbutton.h"
#include "parts/progressbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int stripHeight = 56;
constexpr int barThickness = 8;
constexpr int gap = 32;
constexpr int narrowGap = 16;
} // namespace

CoverageStrip::CoverageStrip(QWidget *parent) : QWidget(parent), m_scope(new LinkButton({}))
{
    setFixedHeight(lookOf(this).px(stripHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(gap);
    m_scope->setObjectName(QStringLiteral("scopeFirms"));
    m_scope->setText(tr("应配企业"));
    m_scope->setRole(FontRole::Body);
    row->addWidget(m_scope);
    row->addWidget(makeRate(m_people, "Specialist", tr("已配专员"), tr("未配")), 1);
    row->addWidget(makeRate(m_plans, "Plan", tr("已有一策"), tr("未制定")), 1);

    connect(m_scope, &LinkButton::clicked, this,
            [this] { emit firmsRequested(scope(), tr("应配企业")); });
    const auto open = [this](LinkButton *link, auto narrow) {
        connect(link, &LinkButton::clicked, this, [this, narrow] {
            ListQuery query = scope();
            narrow(query);
            emit firmsRequested(query, {});
        });
    };
    open(m_people.have, [](ListQuery &query) { query.assigned = true; });
    open(m_people.lack, [](ListQuery &query) { query.unassigned = true; });
    open(m_plans.have, [](ListQuery &query) { query.planned = true; });
    open(m_plans.lack, [](ListQuery &query) { query.planned = false; });
}

void CoverageStrip::setCompact(bool compact)
{
    layout()->setSpacing(compact ? narrowGap : gap);
    for (const Rate *rate : {&m_people, &m_plans}) {
        rate->of->setVisible(!compact); // 应配企业 says the same number
        for (LinkButton *link : {rate->have, rate->lack})
            link->setRole(compact ? FontRole::Small : FontRole::Body);
    }
    m_scope->setRole(compact ? FontRole::Small : FontRole::Body);
}

QWidget *CoverageStrip::makeRate(Rate &rate, const char *name, const QString &have,
                                 const QString &lack)
{
    const QString words = QLatin1String(name);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    rate.have = new LinkButton(have);
    rate.have->setRole(FontRole::Body);
    rate.have->setObjectName(QStringLiteral("with") + words);
    rate.of = new TextLabel({}, FontRole::Body, &LookPalette::text2);
    rate.rate = new TextLabel({});
    rate.rate->setBold(true);
    rate.rate->setObjectName(QStringLiteral("rate") + words);
    rate.lack = new LinkButton(lack);
    rate.lack->setRole(FontRole::Body);
    rate.lack->setObjectName(QStringLiteral("without") + words);
    line->addWidget(rate.have);
    line->addWidget(rate.of);
    line->addWidget(rate.rate);
    line->addStretch();
    line->addWidget(rate.lack);
    column->addLayout(line);
    rate.bar = new ProgressBar(barThickness);
    column->addWidget(rate.bar);
    return place;
}

ListQuery CoverageStrip::scope() const
{
    return staffingScope(m_coverage.rule, m_coverage.district, m_asOf);
}

void CoverageStrip::setCoverage(const DistrictCoverage &coverage, QDate asOf)
{
    m_coverage = coverage;
    m_asOf = asOf;
    m_scope->setFigure(countText(coverage.firms));
    fill(m_people, coverage.withSpecialist);
    fill(m_plans, coverage.withPlan);
}

void CoverageStrip::fill(Rate &rate, qint64 have) const
{
    const qint64 all = m_coverage.firms;
    rate.have->setFigure(countText(have));
    rate.of->setText(tr("/ %1 家").arg(countText(all)));
    rate.lack->setFigure(countText(all - have));
    rate.lack->setInk(have < all ? &LookPalette::late : &LookPalette::text3);
    ProgressValue value;
    value.fill = TierFill::Tier2;
    if (all > 0)
        value.rate = static_cast<double>(have) / static_cast<double>(all);
    rate.rate->setText(value.rate ? percentText(*value.rate) : tr("没有应配的企业"));
    rate.bar->setValue(value);
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
}

} // namespace peiyu
