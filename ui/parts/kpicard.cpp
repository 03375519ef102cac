#include "parts/kpicard.h"

#include "parts/figurebutton.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

/// A line of fixed height without margins.
QHBoxLayout *line(QWidget *row, int height)
{
    row->setFixedHeight(height);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

KpiCard::KpiCard(QWidget *parent) : Card(parent), m_bar(new ProgressBar(8, this))
{
    setActivatable(true);
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(0);
    column->addWidget(headRow());
    column->addWidget(valueRow());
    m_bar->setFixedHeight(look.px(14));
    column->addWidget(m_bar);
    column->addWidget(figureRow(KpiFigure::Expected, KpiFigure::Index));
    column->addWidget(figureRow(KpiFigure::RequiredPerMonth, KpiFigure::Forecast));
    column->addWidget(footRow());
    column->addStretch();
    setReading({});
}

QWidget *KpiCard::headRow()
{
    auto *row = new QWidget(this);
    auto *layout = line(row, lookOf(this).px(22));
    m_name = new TextLabel({}, FontRole::Head);
    m_name->setElided(true);
    m_basis = new TextLabel({}, FontRole::Small, &LookPalette::text3);
    m_status = new StatusMark;
    m_status->setGround(true);
    m_status->setObjectName(QStringLiteral("status"));
    layout->addWidget(m_name);
    layout->addWidget(m_basis);
    layout->addStretch();
    layout->addWidget(m_status);
    return row;
}

QWidget *KpiCard::valueRow()
{
    auto *row = new QWidget(this);
    auto *layout = line(row, lookOf(this).px(29));
    m_actual = new TextLabel({}, FontRole::Figure);
    m_actual->setObjectName(QStringLiteral("actual"));
    m_target = new TextLabel({}, FontRole::Body, &LookPalette::text2);
    m_gap = new LinkButton(tr("缺口"));
    m_gap->setRole(FontRole::Body);
    m_gap->setObjectName(QStringLiteral("gap"));
    m_gap->setToolTip(tr("看可以补上缺口的企业名单"));
    connect(m_gap, &LinkButton::clicked, this, &KpiCard::gapClicked);
    layout->addWidget(m_actual);
    layout->addWidget(m_target);
    layout->addStretch();
    layout->addWidget(m_gap, 0, Qt::AlignBottom);
    // The big figure's box is higher than its digits: both stand on one base line.
    m_target->setContentsMargins(0, lookOf(this).px(9), 0, 0);
    return row;
}

QWidget *KpiCard::figureRow(KpiFigure left, KpiFigure right)
{
    auto *row = new QWidget(this);
    auto *layout = line(row, lookOf(this).px(18));
    layout->setSpacing(18);
    for (const KpiFigure figure : {left, right}) {
        auto *button = new FigureButton;
        button->setObjectName(QStringLiteral("figure%1").arg(static_cast<int>(figure)));
        connect(button, &FigureButton::clicked, this,
                [this, figure] { emit figureClicked(figure); });
        m_figures.append(button);
        layout->addWidget(button, 1);
    }
    return row;
}

QWidget *KpiCard::footRow()
{
    auto *row = new QWidget(this);
    auto *layout = line(row, lookOf(this).px(18));
    m_outlook = new TextLabel({}, FontRole::Small, &LookPalette::text3);
    m_outlook->setElided(true);
    m_outlook->setObjectName(QStringLiteral("outlook"));
    m_explain = new LinkButton(tr("查看口径"));
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explain->setToolTip(tr("看公式、计入和未计入的企业、出处（F1）"));
    connect(m_explain, &LinkButton::clicked, this, &KpiCard::explainRequested);
    layout->addWidget(m_outlook, 1);
    layout->addWidget(m_explain);
    return row;
}

void KpiCard::setReading(const KpiReading &reading)
{
    m_reading = reading;
    m_name->setText(reading.name);
    m_basis->setText(reading.basis);
    m_status->setFace(reading.status);
    m_actual->setText(reading.actual);
    m_target->setText(QStringLiteral("/ ") + reading.target);
    m_gap->setFigure(reading.gap);
    m_gap->setVisible(!reading.gap.isEmpty());
    m_bar->setValue(reading.progress);
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const auto &figure = reading.figures[static_cast<size_t>(i)];
        m_figures[i]->setFigure(figure.label, figure.value);
        m_figures[i]->setVisible(!figure.label.isEmpty());
    }
    m_outlook->setText(reading.outlook);
    m_outlook->setInk(reading.outlookBad ? &LookPalette::late : &LookPalette::text3);
    setAccessibleName(tr("%1，现有 %2，%3，%4")
                          .arg(reading.name, reading.actual, reading.target, reading.status.word));
    setAccessibleDescription(tr("按 Enter 看名单，按 F1 查看口径"));
}

} // namespace peiyu
