#include "parts/banner.h"

#include "look/controlpainting.h"
#include "look/icon.h"
#include "parts/linkbutton.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {

struct BannerColours
{
    Ink ground;
    Ink tone;
};

BannerColours coloursOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info:
        return {&LookPalette::accentSoft, &LookPalette::accent};
    case BannerKind::Warning:
        return {&LookPalette::watchSoft, &LookPalette::watch};
    case BannerKind::Error:
        return {&LookPalette::lateSoft, &LookPalette::late};
    case BannerKind::History:
        return {&LookPalette::histBand, &LookPalette::hist};
    }
    return {&LookPalette::accentSoft, &LookPalette::accent};
}

} // namespace

Banner::Banner(BannerKind kind, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_lead(new TextLabel({})),
      m_sentence(new TextLabel(sentence)),
      m_link(new LinkButton({}))
{
    const Look &look = lookOf(this);
    setMinimumHeight(look.px(32));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(35), 5, 11, 5);
    row->setSpacing(12);
    m_lead->setBold(true);
    m_lead->hide();
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    m_link->setRole(FontRole::Body);
    m_link->setObjectName(QStringLiteral("link"));
    m_link->hide();
    if (kind == BannerKind::History) {
        for (TextLabel *label : {m_lead, m_sentence})
            label->setInk(&LookPalette::hist);
        m_link->setInk(&LookPalette::hist);
        m_link->setUnderlined(true);
    }
    row->addWidget(m_lead);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_link);
    connect(m_link, &LinkButton::clicked, this, &Banner::linkActivated);
    setAccessibleName(sentence);
}

void Banner::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void Banner::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setAccessibleName(text);
    m_link->setVisible(!text.isEmpty());
    m_link->updateGeometry();
}

LinkButton *Banner::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    link->setRole(FontRole::Body);
    link->setAccessibleName(text);
    layout()->addWidget(link);
    return link;
}

void Banner::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const BannerColours colours = coloursOf(m_kind);
    const QColor ground = look.palette.*colours.ground;
    const QColor tone = look.palette.*colours.tone;
    QPainter painter(this);
    paintBox(painter, rect(), ground, mixed(ground, tone, 0.35), 3);
    const QRect mark(look.px(11), 0, 16, height());
    if (m_kind == BannerKind::Warning)
        paintStatusShape(painter, mark, StatusTone::Watch, tone, look.px(12));
    else if (m_kind == BannerKind::Error)
        paintStatusShape(painter, mark, StatusTone::Late, tone, look.px(12));
    else
        icon(m_kind == BannerKind::Info ? QStringLiteral("help-hint")
                                        : QStringLiteral("view-history"),
             tone)
            .paint(&painter, mark);
}

} // namespace peiyu
