#include "parts/progressstrip.h"

#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace peiyu {

namespace {
constexpr int wordsWidth = 200; // fixed: the bar does not move with the figures
constexpr int barWidth = 240;
constexpr int stripHeight = 40;
constexpr int sides = 12;
constexpr int steps = 1000;
} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent),
      m_words(new TextLabel({}, FontRole::Body)),
      m_bar(new QProgressBar),
      m_cancel(new ActionButton(tr("取消")))
{
    const Look &look = lookOf(this);
    setObjectName(QStringLiteral("progressStrip"));
    m_words->setObjectName(QStringLiteral("progressWords"));
    m_words->setFixedWidth(look.px(wordsWidth));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setFixedWidth(look.px(barWidth));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelProgress"));
    setFixedHeight(look.px(stripHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sides, 0, sides, 0);
    row->setSpacing(sides);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    connect(m_cancel, &ActionButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    hide();
}

void ProgressStrip::start(const QString &words)
{
    setProgress(words, 0, 0);
    m_cancel->setEnabled(true);
    show();
}

void ProgressStrip::setProgress(const QString &words, qint64 step, qint64 total)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(step * steps / total));
}

void ProgressStrip::stop()
{
    hide();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.line);
}

} // namespace peiyu
