#include "plans/plandetail.h"

#include "domain/displaytext.h"
#include "parts/badge.h"
#include "parts/previewpane.h"
#include "parts/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int labelWidth = 68;

TextLabel *wrapping(const QString &text, Ink ink = &LookPalette::text)
{
    auto *label = new TextLabel(text, FontRole::Body, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

PlanDetail::PlanDetail(QWidget *parent) : QWidget(parent), m_pane(new PreviewPane)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
}

void PlanDetail::clear()
{
    m_pane->clear();
    m_pane->setPlace({});
    m_pane->setTitle(tr("选中一行看要点和原文"));
}

void PlanDetail::showItem(const Plan &plan, const PlanItem &item)
{
    m_pane->clear();
    m_pane->setTitle(item.title);
    m_pane->setPlace(planGroupText(item.group));
    if (plan.draft)
        m_pane->addBadge(new DraftBadge(plan.draftWords.isEmpty() ? plan.status : plan.draftWords,
                                        planTitleText(plan)));
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    QVector<QPair<QString, QString>> rows = item.facts;
    if (rows.isEmpty())
        rows.append({planGroupText(item.group), item.summary});
    for (int row = 0; row < rows.size(); ++row) {
        auto *name = new TextLabel(rows[row].first, FontRole::Small, &LookPalette::text3);
        name->setWordWrap(true);
        name->setFixedWidth(lookOf(this).px(labelWidth));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(wrapping(rows[row].second), row, 1);
    }
    m_pane->addSection(tr("要点"), facts);
    auto *quote = wrapping(item.quote.isEmpty() ? tr("计划原文没有单独的一句。") : item.quote,
                           item.quote.isEmpty() ? &LookPalette::text3 : &LookPalette::text);
    quote->setObjectName(QStringLiteral("planQuote"));
    m_pane->addSection(tr("原文"), quote);
}

} // namespace peiyu
