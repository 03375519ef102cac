#pragma once
/// The tabs of a page: 34 px, the current one bold on a 3 px accent foot. Keys as QTabBar; the page
/// adds Ctrl+PgUp/PgDn.
/// Thread: GUI.

#include <QTabBar>

namespace peiyu {

class TabStrip final : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_keyboard = false;
};

} // namespace peiyu
