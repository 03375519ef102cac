#pragma once
/// A line over a list while a long work runs: what it does, how far it is, 取消. The list below can
/// be used meanwhile.
/// Thread: GUI.

#include <QWidget>

class QProgressBar;

namespace peiyu {

class ActionButton;
class TextLabel;

class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shown from now on, until stop().
    void start(const QString &words);
    /// A total of 0: how far is not known yet.
    void setProgress(const QString &words, qint64 step, qint64 total);
    void stop();

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    QProgressBar *m_bar;
    ActionButton *m_cancel;
};

} // namespace peiyu
