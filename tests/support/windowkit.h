#pragma once
// The whole window over a test base, as the program opens it: on 2026-06-30, its questions answered
// by a script. Widgets are found by their object names, as a contract with the pages.

#include "look/applylook.h"
#include "services/planservice.h"
#include "shell/page.h"
#include "support/quiet.h"
#include "support/results.h"
#include "support/scripteduserprompt.h"
#include "support/testbase.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>

#include <memory>

namespace peiyu {

inline TestBase::Options windowBase()
{
    TestBase::Options options;
    options.today = QDate(2026, 6, 30);
    return options;
}

class WindowKit
{
public:
    /// `actor` acts in the window; the base's own account when it is left out.
    explicit WindowKit(TestBase &base, const std::optional<Actor> &actor = {})
        : WindowKit(base.base(), base.connection(), actor.value_or(base.context().actor),
                    base.clock())
    {
    }
    /// Over a base opened in another way: for reading only.
    WindowKit(const Base &base, const Connection &connection, const Actor &actor,
              const Clock &clock)
        : m_clock(clock), m_reading{connection, actor, m_clock}
    {
        static const bool dressed = [] {
            applyLook(*qApp);
            return true;
        }();
        REQUIRE(dressed);
        m_runner = std::make_unique<JobRunner>(base, m_reading.actor, m_clock);
        m_window = std::make_unique<MainWindow>(Workspace{
            base, m_reading, *m_runner, m_clock, prompt, value(PlanService::catalog(m_reading)),
            value(BaseService::info(m_reading)).facts});
        m_window->resize(1366, 698);
        m_window->show();
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }

    ScriptedUserPrompt prompt;

    MainWindow &window() { return *m_window; }
    JobRunner &runner() { return *m_runner; }
    const JobContext &reading() const { return m_reading; }
    Page *page() { return m_window->currentPage(); }

    /// Until nothing is read or written any more and what was put off is done.
    void settle() { REQUIRE(waitUntilQuiet(*m_window)); }

    /// On the page shown; the case fails when it is not there.
    template <class W = QWidget> W &find(const char *name) { return findIn<W>(*page(), name); }
    template <class W = QWidget> static W &findIn(QWidget &place, const char *name)
    {
        W *found = place.findChild<W *>(QLatin1String(name));
        if (!found)
            FAIL("no widget called " << name);
        return *found;
    }
    /// In the window, outside pages: undoBar, errorBanner …
    template <class W = QWidget> W *inWindow(const char *name)
    {
        return m_window->findChild<W *>(QLatin1String(name));
    }
    /// The dialog that stands over the window, waited for.
    QDialog &dialog()
    {
        const auto over = [] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); };
        const auto active = [&] { return over() && over()->isActiveWindow(); };
        REQUIRE(waitUntil(over));
        // One that stood under another gets no focus back, see returnFocus.
        if (!waitUntil(active, 500) && over())
            over()->activateWindow();
        REQUIRE(waitUntil(active));
        return *over();
    }
    bool hasDialog() const { return QApplication::activeModalWidget() != nullptr; }
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        returnFocus();
        QWidget *target = QApplication::focusWidget();
        if (!target)
            target = QApplication::activeWindow();
        REQUIRE(target);
        QTest::keyClick(target, key, modifiers);
    }

    /// Words as an input method commits them: Chinese has no keys.
    void type(const QString &words)
    {
        QWidget *target = QApplication::focusWidget();
        REQUIRE(target);
        QInputMethodEvent commit;
        commit.setCommitString(words);
        QApplication::sendEvent(target, &commit);
    }
    /// Another day under 截至, as typed there.
    void lookAt(QDate day)
    {
        auto &field = findIn<QLineEdit>(*m_window, "asOfField");
        field.setFocus();
        field.setText(day.toString(Qt::ISODate));
        emit field.editingFinished();
        settle();
    }

private:
    /// Window systems give the focus back when a dialog closes; the offscreen one does not.
    void returnFocus()
    {
        QWidget *top = hasDialog() ? QApplication::activeModalWidget() : m_window.get();
        if (QApplication::activeWindow() == top)
            return;
        top->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(top));
    }

    ViewClock m_clock;
    JobContext m_reading;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

/// The window on its list of firms, where it is not the first page of the role.
class ListKit : public WindowKit
{
public:
    explicit ListKit(TestBase &base, const std::optional<Actor> &actor = {})
        : WindowKit(base, actor)
    {
        window().openPage(QStringLiteral("pool"));
        settle();
    }
};

} // namespace peiyu
