#include "parts/togglechips.h"

#include "look/controlpainting.h"
#include "look/look.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int padding = 8;
constexpr int countGap = 5;
constexpr int chipHeight = 24;
constexpr int gap = 6;
} // namespace

ToggleChip::ToggleChip(const QString &text, QWidget *parent) : Pressable(parent)
{
    setText(text);
    setCheckable(true);
}

void ToggleChip::setCount(qint64 count)
{
    m_count = QString::number(count);
    setAccessibleName(QStringLiteral("%1 %2").arg(text(), m_count));
    updateGeometry();
    update();
}

QSize ToggleChip::sizeHint() const
{
    const Look &look = lookOf(this);
    const QFontMetrics word(look.font(FontRole::Small, true)); // the wider of the two
    return {2 * padding + word.horizontalAdvance(text()) + countGap +
                word.horizontalAdvance(m_count),
            look.px(chipHeight)};
}

void ToggleChip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    const bool lit = isDown() || underMouse();
    const QColor ground = isChecked() ? p.accentSoft : lit ? p.hover : p.surface;
    paintBox(painter, rect(), ground, isChecked() ? p.accent : p.line, 3);
    painter.setFont(look.font(FontRole::Small, isChecked()));
    painter.setPen(p.text);
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(p.text2);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_count);
}

ToggleChips::ToggleChips(const QString &all, QWidget *parent) : QWidget(parent)
{
    m_all = add(QStringLiteral("all"), all);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_all->setChecked(true);
}

ToggleChip *ToggleChips::add(const QString &id, const QString &text)
{
    auto *chip = new ToggleChip(text, this);
    chip->setObjectName(QStringLiteral("toggle_") + id);
    chip->installEventFilter(this);
    connect(chip, &ToggleChip::clicked, this, [this, id, chip] {
        if (chip == m_all)
            m_chosen.clear();
        else if (!m_chosen.remove(id))
            m_chosen.insert(id);
        showState();
        emit changed();
    });
    m_chips.append(chip);
    m_ids.append(id);
    chip->show();
    return chip;
}

void ToggleChips::setChoices(const QVector<Choice> &choices, qint64 all)
{
    m_all->setCount(all);
    QStringList ids = {QStringLiteral("all")};
    for (const Choice &one : choices) {
        if (one.count > 0 || m_chosen.contains(one.id))
            ids.append(one.id);
    }
    if (ids != m_ids) { // else they keep their focus
        for (ToggleChip *chip : m_chips.mid(1)) {
            chip->hide();
            chip->deleteLater();
        }
        m_chips = {m_all};
        m_ids = {QStringLiteral("all")};
        for (const Choice &one : choices) {
            if (ids.contains(one.id))
                add(one.id, one.text);
        }
    }
    for (const Choice &one : choices) {
        if (const qsizetype at = m_ids.indexOf(one.id); at > 0)
            m_chips[at]->setCount(one.count);
    }
    showState();
    updateGeometry();
    place(width(), true);
}

void ToggleChips::clear()
{
    m_chosen.clear();
    showState();
}

void ToggleChips::showState()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == 0 ? m_chosen.isEmpty() : m_chosen.contains(m_ids[i]));
}

int ToggleChips::place(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int height = 0;
    for (ToggleChip *chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + gap;
        }
        if (move)
            chip->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        height = y + size.height();
    }
    return height;
}

QSize ToggleChips::sizeHint() const
{
    return {0, place(std::max(width(), 1), false)};
}

QSize ToggleChips::minimumSizeHint() const
{
    return {0, lookOf(this).px(chipHeight)};
}

void ToggleChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(event->size().width(), true);
}

bool ToggleChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const qsizetype at = m_chips.indexOf(static_cast<ToggleChip *>(watched));
    const qsizetype next =
        std::clamp<qsizetype>(at + (key == Qt::Key_Left ? -1 : 1), 0, m_chips.size() - 1);
    m_chips[next]->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace peiyu
