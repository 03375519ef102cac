#include "imports/confirmdelegate.h"

#include "look/controlpainting.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int boxSize = 14;
constexpr int boxGap = 6;
constexpr int wordsGap = 10;

/// A line to type in, with the name of the field before it.
class FieldEditor final : public QLineEdit
{
public:
    FieldEditor(const QString &field, QWidget *parent)
        : QLineEdit(parent),
          m_label(new TextLabel(field, FontRole::Body, &LookPalette::text2, this))
    {
        m_label->move(cellPadding, 0);
        setTextMargins(m_label->sizeHint().width() + cellPadding, 0, 0, 0);
        setAccessibleName(field);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLineEdit::resizeEvent(event);
        m_label->resize(m_label->sizeHint().width(), height());
    }

private:
    TextLabel *m_label;
};
} // namespace

ConfirmDelegate::ConfirmDelegate(Reader reader, WordsReader words, WordsReader field,
                                 QObject *parent)
    : RowDelegate(std::move(reader), parent), m_words(std::move(words)), m_field(std::move(field))
{
}

QWidget *ConfirmDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    return new FieldEditor(m_field(index), parent);
}

int ConfirmDelegate::boxWidth(const QString &words, const Look &look) const
{
    const QFontMetrics metrics(look.font(FontRole::Body));
    return look.px(boxSize) + boxGap + metrics.horizontalAdvance(words);
}

QRect ConfirmDelegate::boxRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = m_words(index);
    if (words.isEmpty())
        return {};
    return {option.rect.x() + cellPadding, option.rect.y(), boxWidth(words, lookOf(option.widget)),
            option.rect.height()};
}

void ConfirmDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                                   const CellLook &cell, const Look &look, const QColor &ink) const
{
    const QString words = m_words(index);
    if (words.isEmpty()) {
        RowDelegate::paintContent(painter, place, index, cell, look, ink);
        return;
    }
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int size = look.px(boxSize);
    const QRect box(place.x(), place.center().y() - size / 2, size, size);
    paintCheckBox(painter, box, QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off),
                  look);
    painter.setFont(look.font(FontRole::Body));
    painter.setPen(ink.isValid() ? ink : look.palette.text);
    QRect rest = place.adjusted(size + boxGap, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, words);
    rest.setLeft(place.x() + boxWidth(words, look) + wordsGap);
    RowDelegate::paintContent(painter, rest, index, cell, look, ink);
}

bool ConfirmDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !boxRect(option, index).contains(mouse->pos()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace peiyu
