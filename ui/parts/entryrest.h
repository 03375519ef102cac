#pragma once
/// When a view in whose table figures are typed may ask or tell something in a window: not before
/// the keys rest, since it would take them from who types; but at once when the window it stands in
/// is about to close, so that nothing is lost with it. A window never closes under such a question:
/// it closes after the answer, and after what the answer wrote was stored.
/// Not here: what is asked.
/// Thread: GUI.

#include <QObject>
#include <QTimer>

#include <functional>

class QTableView;

namespace peiyu {

class EntryRest final : public QObject
{
    Q_OBJECT
public:
    /// Asks, and tells how many writings the answer began; answered() follows for each.
    using Ask = std::function<int()>;

    /// Lives with `view`, in which `table` stands.
    EntryRest(QWidget *view, QTableView *table, Ask ask);

    /// A cell is open.
    bool isTyping() const;
    /// The open cell gives its words to the model, as if Enter had been pressed.
    void leaveEntry();

    /// There is something to ask.
    void begin() { m_timer.start(); }
    /// Another key.
    void prolong();
    /// What there is to ask, without waiting for the rest, unless another window stands open. The
    /// view may be gone after.
    void askNow();
    void answered(bool stored);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayAsk() const;
    void askUnlessBusy();
    int ask();
    bool keepsOpen();
    void closeLater();

    QWidget *m_view;
    QTableView *m_table;
    Ask m_ask;
    QTimer m_timer{this}; ///< runs out when the keys rest
    int m_writing = 0;
    bool m_asking = false;
    bool m_closes = false; ///< the window was to close
};

} // namespace peiyu
