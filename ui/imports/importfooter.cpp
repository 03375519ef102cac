#include "imports/importfooter.h"

#include "parts/actionbar.h"
#include "parts/actionbutton.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int footerHeight = 48;
} // namespace

ImportFooter::ImportFooter(const QVector<Aside> &asides, QAction *back, QAction *next,
                           QAction *leave, QWidget *parent)
    : QWidget(parent),
      m_summary(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_doubt(new StatusMark)
{
    setProperty(footBarProperty, true);
    setFixedHeight(lookOf(this).px(footerHeight));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(8);
    for (const Aside &aside : asides) {
        auto *left = new ActionButton(aside.action);
        left->setIconName(aside.iconName);
        row->addWidget(left);
    }
    row->addStretch();
    row->addWidget(m_doubt);
    row->addWidget(m_summary);
    row->addSpacing(8);
    row->addWidget(new ActionButton(back));
    row->addWidget(new ActionButton(next, ButtonKind::Primary));
    auto *last = new ActionButton(leave);
    last->setPrintedKey(QStringLiteral("Esc"));
    row->addWidget(last);
    m_doubt->hide();
}

void ImportFooter::setSummary(const QString &text, bool doubtful)
{
    m_doubt->setFace({StatusTone::Watch, text});
    m_doubt->setVisible(doubtful);
    m_summary->setText(text);
    m_summary->setVisible(!doubtful);
}

void ImportFooter::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, 0, width(), 1), p.lineStrong);
}

} // namespace peiyu
