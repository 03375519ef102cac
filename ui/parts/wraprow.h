#pragma once
/// Cards side by side; where they do not fit they wrap, so many to a row as is said.
/// Not here: what the cards show, whether the page scrolls.
/// Thread: GUI. Clause: look §4 (cards 2+2, charts stacked).

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace peiyu {

class WrapRow final : public QWidget
{
    Q_OBJECT
public:
    explicit WrapRow(int whenNarrow, QWidget *parent = nullptr);
    ~WrapRow() override;

    /// Takes it over. Without a stretch it parts its neighbours and is left out when they wrap.
    void add(QWidget *widget, int stretch = 1);
    /// All of them, for the caller to delete.
    void clear();
    bool isWrapped() const { return m_wrapped; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QWidget *widget = nullptr;
        int stretch = 0;

        friend bool operator==(const Item &, const Item &) = default;
    };
    QVector<Item> seen() const;
    void arrange();

    int m_whenNarrow;
    QVector<Item> m_items;
    QVector<Item> m_placed; ///< as they stand now
    bool m_wrapped = false;
    QGridLayout *m_grid;
};

} // namespace peiyu
