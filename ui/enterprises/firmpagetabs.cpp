#include "enterprises/firmpage.h"
#include "enterprises/firmtab.h"
#include "parts/tabstrip.h"
#include "shell/panes.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace peiyu {

void FirmPage::addTab(FirmTab *tab, const QString &title, const char *actionName)
{
    const int index = m_strip->addTab(title);
    m_made.append(tab);
    m_tabs->addWidget(tab);
    QAction *action = newAction(actionName, title,
                                QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(action, &QAction::triggered, this, [this, index] { m_strip->setCurrentIndex(index); });
}

bool FirmPage::focusNextPrevChild(bool next)
{
    // What a tab shows is made anew with each firm and would stand at the end of all stops.
    if (next && m_strip->hasFocus()) {
        const QList<QWidget *> inside = m_tabs->currentWidget()->findChildren<QWidget *>();
        const auto stop = std::find_if(inside.begin(), inside.end(),
                                       [](const QWidget *one) { return isFocusStop(*one); });
        if (stop != inside.end()) {
            (*stop)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::focusNextPrevChild(next);
}

} // namespace peiyu
