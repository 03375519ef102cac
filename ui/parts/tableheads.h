#pragma once
/// The heads of a table: 28 px on sunken ground, words as the column's figures stand, the sort
/// arrow after the word. As a vertical header: the row numbers. Thread: GUI.

#include <QHeaderView>
#include <QVector>

namespace peiyu {

class TableHeads final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeads(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// The columns a list is ordered by, the first one first; with more than one each carries its
    /// number. They take the place of Qt's single sort indicator.
    struct SortMark
    {
        int section = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortMark &, const SortMark &) = default;
    };
    void setSortMarks(const QVector<SortMark> &marks);
    const QVector<SortMark> &sortMarks() const { return m_marks; }

    /// One head, drawn elsewhere than in its place.
    void paintHead(QPainter &painter, const QRect &rect, int section) const
    {
        paintSection(&painter, rect, section);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void paintEvent(QPaintEvent *event) override;
    /// A head that is cut says its word in the tooltip.
    bool viewportEvent(QEvent *event) override;

private:
    void paintWord(QPainter &painter, const QRect &rect, int section) const;
    void paintNumber(QPainter &painter, const QRect &rect, int section) const;
    qsizetype markOf(int section) const;

    QVector<SortMark> m_marks;
};

} // namespace peiyu
