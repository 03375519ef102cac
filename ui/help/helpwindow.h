#pragma once
/// 帮助: the handbook beside the work. Contents at the left, or what was found; links lead on, ←
/// and → go back and forth. Ctrl+K finds in all pages, Ctrl+F on this one, Ctrl+P prints it, Esc
/// closes. A window of its own, so that one reads while a dialog is open; it needs no base.
/// Thread: GUI.

#include "help/helppages.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace peiyu {

class TextLabel;
class UserPrompt;

class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(UserPrompt &prompt);

    /// Shows a page, and the heading of these words on it; the first page for one there is none of.
    void open(const QString &page, const QString &heading = {});
    QString currentPage() const { return m_page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QString page;
        QString heading;
        int scroll = 0;
    };

    QWidget *makeBar();
    QWidget *makeFindBar();
    QAction *newAction(const char *name, const QString &text, const QList<QKeySequence> &keys);
    void follow(const QUrl &link);
    void showPlace(const Place &place);
    void remember();
    void go(int step);
    void listContents();
    void listHits(const QString &words);
    void openRow();
    void showFindBar(bool shown);
    void findOnPage(bool backward);
    void print();

    UserPrompt &m_prompt;
    HelpPages m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QWidget *m_findBar;
    QLineEdit *m_find;
    TextLabel *m_found;
    QAction *m_back;
    QAction *m_forward;
    QString m_page;
    QString m_heading;
    QVector<Place> m_trail;
    qsizetype m_at = -1; ///< in the trail
};

} // namespace peiyu
