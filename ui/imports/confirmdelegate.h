#pragma once
/// The cell of the reason: a doubtful row has a box before it (确认无误, 采用“双福街道”). A click
/// on the box or its words ticks it; Space belongs to the table. Typed in, it is the field the
/// reason names.
/// Thread: GUI.

#include "delegates/rowdelegate.h"

namespace peiyu {

class ConfirmDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    /// `words` tells what stands behind the box; empty: no box.
    using WordsReader = std::function<QString(const QModelIndex &)>;

    /// `field` tells what is typed here.
    ConfirmDelegate(Reader reader, WordsReader words, WordsReader field, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Where box and words are, for the pointer.
    QRect boxRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    int boxWidth(const QString &words, const Look &look) const;

    WordsReader m_words;
    WordsReader m_field;
};

} // namespace peiyu
