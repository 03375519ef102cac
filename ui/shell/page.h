#pragma once
/// One page of the window. A page is made when it is first shown and lives until the base closes.
/// It listens to changes by itself: nobody calls "reload".

#include "domain/changeset.h"
#include "shell/pagecontext.h"

#include <QWidget>

namespace peiyu {

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageContext context, QWidget *parent = nullptr)
        : QWidget(parent), m_context(std::move(context))
    {
        setProperty("ground", QStringLiteral("page"));
        setAttribute(Qt::WA_StyledBackground);
    }

    /// The firm the user is looking at, for actions that belong to the window (记录走访).
    virtual EnterpriseId currentFirm() const { return {}; }
    /// Called each time the page comes to the front.
    virtual void activate() {}
    /// One of its tabs, as `--tab` counts them from 0.
    virtual void showTab(int tab) { Q_UNUSED(tab) }
    /// Committed changes, the page's own too; ignore what is not shown.
    virtual void changed(const ChangeSet &changes) { Q_UNUSED(changes) }
    /// 截至 or the user of this PC is another now.
    virtual void viewChanged() {}

protected:
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace peiyu
