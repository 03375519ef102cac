#include "parts/chipbar.h"

#include "look/controlpainting.h"
#include "look/icon.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace peiyu {

namespace {

/// 加条件, dashed.
class AddCondition final : public Pressable
{
public:
    using Pressable::Pressable;

    QSize sizeHint() const override
    {
        const Look &look = lookOf(this);
        const int word = QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(text());
        return {8 + 16 + 4 + word + 8, look.px(24)};
    }

    /// Where the bar is short the sign alone.
    QSize minimumSizeHint() const override { return {8 + 16 + 8, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        const LookPalette &p = look.palette;
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), p.hover);
        paintDashedBox(painter, rect(), p.control);
        peiyu::icon(QStringLiteral("list-add"), p.text2)
            .paint(&painter, QRect(8, (height() - 16) / 2, 16, 16));
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(p.text2);
        if (width() >= sizeHint().width())
            painter.drawText(rect().adjusted(28, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             text());
    }
};

} // namespace

ChipBar::ChipBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    auto *add = new AddCondition(this);
    add->setObjectName(QStringLiteral("addCondition"));
    add->setText(tr("加条件"));
    add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    add->setToolTip(tr("加条件：按镇街、梯度、专员等缩小列表"));
    add->installEventFilter(this);
    connect(add, &Pressable::clicked, this, &ChipBar::addRequested);
    m_add = add;
    m_row->addWidget(add);
    m_row->addStretch();
}

void ChipBar::setConditions(const QVector<Condition> &conditions)
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            focused = i;
    }
    for (Chip *chip : m_chips) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // a chip may be the sender that led here
    }
    m_chips.clear();
    for (const Condition &condition : conditions) {
        auto *chip = new Chip(condition.text, this);
        chip->setObjectName(QStringLiteral("chip_") + condition.id);
        chip->setKilling(condition.killing);
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, id = condition.id] { emit editRequested(id); });
        connect(chip, &Chip::removeRequested, this,
                [this, id = condition.id] { emit removeRequested(id); });
        m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.append(chip);
        chip->show();
    }
    QWidget *before = nullptr;
    for (QWidget *stop : stops()) {
        if (before)
            setTabOrder(before, stop);
        before = stop;
    }
    if (focused >= 0)
        stops().at(std::min(focused, m_chips.size()))->setFocus(Qt::TabFocusReason);
}

void ChipBar::focusFirst()
{
    stops().first()->setFocus(Qt::ShortcutFocusReason);
}

QVector<QWidget *> ChipBar::stops() const
{
    QVector<QWidget *> all;
    for (Chip *chip : m_chips)
        all.append(chip);
    all.append(m_add);
    return all;
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const QVector<QWidget *> all = stops();
    const qsizetype at = all.indexOf(static_cast<QWidget *>(watched));
    const qsizetype next =
        std::clamp<qsizetype>(at + (key == Qt::Key_Right ? 1 : -1), 0, all.size() - 1);
    all[next]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace peiyu
