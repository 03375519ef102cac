#pragma once
/// Says what was done and offers to take it back: 8 seconds, standing still while hovered or
/// focused. One at a time; a new one replaces the last. Ctrl+Z itself belongs to the window.
/// Thread: GUI.

#include "foundation/clock.h"

#include <QTimer>
#include <QWidget>

namespace peiyu {

class LinkButton;
class TextLabel;

class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shownSeconds = 8;

    /// `clock` outlives the bar.
    explicit UndoBar(const Clock &clock, QWidget *parent = nullptr);

    void announce(const QString &done);
    /// Says what an undo or redo did; nothing to press.
    void tell(const QString &done);
    int secondsLeft() const;

signals:
    void undoRequested();
    void expired();

public slots:
    /// Looks at the clock; the timer calls it, and so may a test.
    void tick();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void begin(const QString &done);
    bool isHeld() const;
    void close();

    const Clock &m_clock;
    QTimer m_timer{this};
    QDateTime m_last;
    qint64 m_leftMs = 0;
    TextLabel *m_words;
    LinkButton *m_undo;
    TextLabel *m_seconds;
};

} // namespace peiyu
