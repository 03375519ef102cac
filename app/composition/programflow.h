#pragma once
/// What the program shows when: the start window where there is no base, the window of a base, or
/// why a base cannot be opened; and how one leads to the other, also from inside (新建库, 打开库,
/// 示例库).
/// Thread: GUI.

#include "composition/basemaking.h"
#include "composition/preferences.h"
#include "composition/screenshot.h"
#include "composition/windowsession.h"

#include <QObject>

#include <memory>
#include <vector>

namespace peiyu {

class HelpWindow;
class OpenFailureWindow;
class StartWindow;
class WaitWindow;
struct StartOrder;

struct ProgramOptions
{
    QString database; ///< empty: the one that was open last
    QString actor;
    QString textSize;   ///< empty: the one of the settings
    QString importFile; ///< opened on the page import
    int advance = 0;    ///< steps the wizard goes on by itself, for pictures
    ScreenshotOrder screenshot;
};

class ProgramFlow final : public QObject
{
    Q_OBJECT
public:
    /// Preferences, prompt and clock outlive it.
    ProgramFlow(ProgramOptions options, OpenedBy openedBy, Preferences &preferences,
                UserPrompt &prompt, const Clock &clock);
    ~ProgramFlow() override;

    void start();

    /// What is shown; null for what is not.
    MainWindow *window() const;
    StartWindow *startWindow() const { return m_start.get(); }
    OpenFailureWindow *failureWindow() const { return m_failure.get(); }

private:
    void open(const QString &database, Access access);
    void adopt(std::unique_ptr<WindowSession> session);
    void leave(std::unique_ptr<WindowSession> session);
    void takeTextSize(TextSize size);
    void putBack(const QString &backup);
    void acceptLoss();
    void takeFailure(const Error &error);
    void connectWindow(MainWindow &window);
    void showPage(MainWindow &window);
    void goOnImporting(MainWindow &window);
    /// A district that does not ship begins without its towns.
    static void informOfTowns(MainWindow &window);
    void showStart(const QString &missing);
    void showHelp(const QString &heading);
    void showFailure(const QString &database, const Error &error);
    void make(const StartOrder &order);
    void openSample();
    void chooseBase(QWidget *parent);
    bool offersCopies(const QString &database) const;
    void restore(const QString &database, const QString &backup);
    void restoreFile(const QString &database);
    void checkNextCopy();
    void takeChecked(const QString &copy, const QString &fault);
    void rescue(const QString &database);
    void takeMade(const QString &path, const QString &outcome);
    QString samplePlace() const;
    QString placeFor(const StartOrder &order) const;
    void showPlace();

    ProgramOptions m_options;
    OpenedBy m_openedBy;
    Preferences &m_preferences;
    UserPrompt &m_prompt;
    const Clock &m_clock;
    BaseMaking m_making;
    QString m_place;    ///< where a person wants the new base; empty: where we put it
    QString m_missing;  ///< the base that was expected
    QString m_restored; ///< the base a copy is being put in the place of
    QString m_copy;     ///< the one being put back from the window that says why a base is shut
    QVector<BackupCopy> m_unchecked; ///< of that window, the next one first
    bool m_importNext = false;
    std::vector<std::unique_ptr<WindowSession>> m_leaving;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<OpenFailureWindow> m_failure;
    std::unique_ptr<WaitWindow> m_waiting;
    std::unique_ptr<HelpWindow> m_help; ///< of the first start; a base's window has its own
};

} // namespace peiyu
