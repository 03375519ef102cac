#pragma once
/// The menu of the 本机使用人: who works here, another one, how large the letters are.
/// Not here: what another user means for the window (MainWindow).
/// Thread: GUI. Errors: those of AccountService, shown by the navigator.

#include "look/look.h"
#include "shell/pagecontext.h"

#include <QObject>

class QMenu;
class QPoint;
class QWidget;

namespace peiyu {

struct Account;

class UserMenu final : public QObject
{
    Q_OBJECT
public:
    UserMenu(const PageContext &context, QWidget *window);

    void open(QPoint at);

signals:
    void chosen(const peiyu::Actor &actor);
    void textSizeChosen(peiyu::TextSize size);

private:
    void addPeople(QMenu &menu, const QVector<Account> &accounts);
    void addTextSizes(QMenu &menu);
    void addUser();

    PageContext m_context;
    QWidget *m_window;
};

} // namespace peiyu
