#include "parts/undobar.h"

#include "look/controlpainting.h"
#include "parts/linkbutton.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

UndoBar::UndoBar(const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_words(new TextLabel({}, FontRole::Body, &LookPalette::onBar)),
      m_undo(new LinkButton(tr("撤销 Ctrl+Z"))),
      m_seconds(new TextLabel({}, FontRole::Body, &LookPalette::onBar))
{
    const Look &look = lookOf(this);
    setFixedHeight(look.px(36));
    setMinimumWidth(look.px(280));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(35), 0, 12, 0);
    row->setSpacing(8);
    m_words->setElided(true);
    m_undo->setRole(FontRole::Body);
    m_undo->setInk(&LookPalette::onBar);
    m_undo->setUnderlined(true);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setProperty("focusRing", false); // drawn by the bar: accent is not seen on it
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_seconds);
    connect(m_undo, &LinkButton::clicked, this, [this] {
        close();
        emit undoRequested();
    });
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::tick);
    m_timer.setInterval(250);
    hide();
}

void UndoBar::announce(const QString &done)
{
    m_undo->show();
    setAccessibleName(tr("%1，可撤销").arg(done));
    begin(done);
}

void UndoBar::tell(const QString &done)
{
    m_undo->hide();
    setAccessibleName(done);
    begin(done);
}

void UndoBar::begin(const QString &done)
{
    m_words->setText(done);
    m_leftMs = shownSeconds * 1000;
    m_last = m_clock.now();
    m_timer.start();
    show();
    raise();
    tick();
}

int UndoBar::secondsLeft() const
{
    return static_cast<int>((m_leftMs + 999) / 1000);
}

bool UndoBar::isHeld() const
{
    return underMouse() || m_undo->hasFocus();
}

void UndoBar::tick()
{
    if (!m_timer.isActive())
        return;
    const QDateTime now = m_clock.now();
    if (!isHeld())
        m_leftMs -= m_last.msecsTo(now);
    m_last = now;
    if (m_leftMs <= 0) {
        close();
        emit expired();
        return;
    }
    m_seconds->setText(tr("%1 秒").arg(secondsLeft()));
    update();
}

void UndoBar::close()
{
    m_timer.stop();
    m_leftMs = 0;
    hide();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    paintBox(painter, rect(), p.bar, {}, 3);
    paintStatusShape(painter, QRectF(look.px(12), 0, 10, height()), StatusTone::Ok, p.okOnBar,
                     look.px(9));
    if (m_undo->hasFocus())
        paintFocusInset(painter, m_undo->geometry().adjusted(-5, -3, 5, 3), p.onBar);
}

} // namespace peiyu
