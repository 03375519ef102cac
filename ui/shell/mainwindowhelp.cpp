// The part of the window that opens the handbook beside it.

#include "help/helpwindow.h"
#include "shell/mainwindow.h"
#include "shell/page.h"

#include <QKeyEvent>

namespace peiyu {

MainWindow::~MainWindow()
{
    delete m_help;
}

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_workspace.prompt);
    const Page *shown = currentPage();
    m_help->open(m_current, shown ? shown->helpHeading() : QString());
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

// A plain key and no shortcut: on a card of the board F1 is 查看口径.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        openHelp();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace peiyu
