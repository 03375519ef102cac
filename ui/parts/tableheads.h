#pragma once
/// The heads of a table: 28 px on sunken ground, words as the column's figures stand, the sort
/// arrow after the word. As a vertical header: the row numbers. Thread: GUI.

#include <QHeaderView>

namespace peiyu {

class TableHeads final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeads(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWord(QPainter &painter, const QRect &rect, int section) const;
    void paintNumber(QPainter &painter, const QRect &rect, int section) const;
};

} // namespace peiyu
