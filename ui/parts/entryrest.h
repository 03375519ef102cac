#pragma once
/// When a view in whose table figures are typed may ask or tell something in a window: not before
/// the keys rest, since it would take them from who types; but at once when the window it stands in
/// is about to close, so that nothing is lost with it. A window never closes under such a question
/// or under a writing of the view: it closes after the answer, and after what it wrote was stored.
/// Told to close once more, it does not wait.
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
    /// Asks or tells; whether a window that was to close may: not under what was told just now.
    using Ask = std::function<bool()>;

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
    /// A writing of the view begins; answered() follows.
    void writes() { ++m_writing; }
    /// `sound` is not what could not be stored; what will be asked about is sound.
    void answered(bool sound);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayAsk() const;
    void askUnlessBusy();
    bool ask();
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
