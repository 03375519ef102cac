#pragma once
/// The request in front: number, title, firm, three clocks, chain, course; below a box that answers
/// the firm and the actions that may follow, the usual next one first.
/// Thread: GUI; reads one request through the window's own connection.

#include "requests/requestactions.h"
#include "shell/pagecontext.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace peiyu {

class ActionBar;
class DraftKeeper;
class PreviewPane;
class TextLabel;

class RequestPane final : public QWidget
{
    Q_OBJECT
public:
    /// `actions` outlives it.
    RequestPane(const PageContext &context, RequestActions &actions, QWidget *parent = nullptr);

    /// Reads it after a moment: who walks down a list does not wait for each.
    void showRequest(const QString &id, const QString &place);
    void showNone(const QString &title);
    /// The same one again, after a change.
    void refresh();
    /// A request still to be read is read now.
    void readNow();
    const QString &shown() const { return m_id; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeAnswerBox();
    void read();
    void fill(const RequestFile &file);
    QWidget *firmLine(const RequestFile &file);
    void keepDraft();
    QJsonArray typedAnswer();
    void showKept(const QString &words);
    void showAnswerBox();
    void submit();
    void showActions();

    PageContext m_context;
    RequestActions &m_actions;
    QTimer m_delay{this};
    QString m_id;
    QString m_place;
    QHash<QString, QString> m_drafts; ///< answers begun and not yet given, by request
    DraftKeeper *m_keeper;            ///< keeps that of the box beyond a crash
    QWidget *m_keptLine;              ///< says that the answer in the box is one of before
    TextLabel *m_keptWords;
    PreviewPane *m_pane;
    QWidget *m_answerBox;
    QPlainTextEdit *m_answer;
    QComboBox *m_result;
    QAction *m_submit;
    QVBoxLayout *m_column;
    ActionBar *m_bar;
    QVector<QAction *> m_order; ///< as they stand in the bar
};

} // namespace peiyu
