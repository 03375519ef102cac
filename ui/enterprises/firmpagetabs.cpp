#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "enterprises/firmchangestab.h"
#include "enterprises/firmfigurestab.h"
#include "enterprises/firmhonourstab.h"
#include "enterprises/firmmeasuretab.h"
#include "enterprises/firmoverviewtab.h"
#include "enterprises/firmpage.h"
#include "enterprises/firmrequeststab.h"
#include "enterprises/firmstreamtab.h"
#include "enterprises/firmtitlestab.h"
#include "enterprises/firmvisitstab.h"
#include "parts/tabstrip.h"
#include "services/firmrecordservice.h"
#include "services/promiseservice.h"
#include "services/requestservice.h"
#include "services/visitservice.h"
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

void FirmPage::makeOverview()
{
    auto *overview = new FirmOverviewTab(m_actions);
    addTab(overview, tr("概况"), "tabOverview");
    connect(overview, &FirmOverviewTab::contactPressed, this, &FirmPage::editContact);
    connect(overview, &FirmOverviewTab::contactRemoved, this, [this](const ContactPerson &one) {
        askAndRemove(one.name, [id = one.id](JobContext &job) {
            return FirmRecordService::remove<ContactPerson>(job, id);
        });
    });
    connect(overview, &FirmOverviewTab::affiliationPressed, this, &FirmPage::editAffiliation);
    connect(overview, &FirmOverviewTab::affiliationRemoved, this, [this](const Affiliation &one) {
        askAndRemove(tr("%1 %2").arg(affiliationKindText(one.kind), one.place),
                     [id = one.id](JobContext &job) {
                         return FirmRecordService::remove<Affiliation>(job, id);
                     });
    });
    m_overview = overview;
}

void FirmPage::makeTabs()
{
    makeOverview();
    auto *stream = new FirmStreamTab(context(), m_actions);
    addTab(stream, tr("时间线"), "tabStream");
    connect(stream, &FirmStreamTab::openRequested, this, &FirmPage::openEntry);
    m_measure = new FirmMeasureTab(context(), m_actions);
    addTab(m_measure, tr("一策"), "tabMeasure");
    m_visits = new FirmVisitsTab(m_actions);
    addTab(m_visits, tr("走访"), "tabVisits");
    m_requests = new FirmRequestsTab(context(), m_actions);
    addTab(m_requests, tr("诉求"), "tabRequests");
    m_titles = new FirmTitlesTab(context(), m_actions);
    addTab(m_titles, tr("认定"), "tabTitles");
    m_honours = new FirmHonoursTab(m_actions);
    addTab(m_honours, tr("资质成果"), "tabHonours");
    connect(m_honours, &FirmHonoursTab::currentChanged, this, &FirmPage::applyGate);
    m_figures = new FirmFiguresTab(context());
    addTab(m_figures, tr("年度数据"), "tabFigures");
    m_changes = new FirmChangesTab(context());
    addTab(m_changes, tr("变更"), "tabChanges");
    m_strip->setToolTip(tr("Ctrl+PgUp / Ctrl+PgDn 换页签"));
    connect(m_strip, &TabStrip::currentChanged, this, &FirmPage::openTab);
    const auto turn = [this](int step) {
        const int tabs = m_strip->count();
        m_strip->setCurrentIndex((m_strip->currentIndex() + step + tabs) % tabs);
        m_made[m_strip->currentIndex()]->focusTarget()->setFocus(Qt::ShortcutFocusReason);
    };
    connect(newAction("tabPrevious", tr("前一页签"), QKeySequence(QStringLiteral("Ctrl+PgUp"))),
            &QAction::triggered, this, [turn] { turn(-1); });
    connect(newAction("tabNext", tr("后一页签"), QKeySequence(QStringLiteral("Ctrl+PgDown"))),
            &QAction::triggered, this, [turn] { turn(1); });
}

void FirmPage::openTab(int index)
{
    m_tabs->setCurrentIndex(index);
    m_made[index]->activate();
}

void FirmPage::showInTab(FirmTab *tab, const QString &record)
{
    m_strip->setCurrentIndex(static_cast<int>(m_made.indexOf(tab)));
    tab->showRecord(record);
    tab->focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

void FirmPage::openEntry(const StreamEntry &entry)
{
    const QString &entity = entry.entity;
    if (entity == u"request") {
        context().navigator.openRequest(entry.record);
    } else if (entity == u"supervision") {
        const auto all = RequestService::supervisions(context().reading, false);
        const auto one =
            all ? std::find_if(all->begin(), all->end(),
                               [&](const Supervision &slip) { return slip.id == entry.record; })
                : QVector<Supervision>::const_iterator();
        if (all && one != all->end() && !one->request.isEmpty())
            context().navigator.openRequest(one->request);
        else
            showInTab(m_requests, {});
    } else if (entity == u"visit") {
        showInTab(m_visits, entry.record);
        if (m_actions.editVisit->isEnabled())
            m_actions.editVisit->trigger();
    } else if (entity == u"promise") { // where it was given
        const auto promise = PromiseService::promise(context().reading, entry.record);
        showInTab(m_visits, promise ? promise->visit : QString());
    } else if (entity == u"planned_visit" || entity == u"visit_exemption") {
        showInTab(m_visits, {});
    } else if (entity == u"recognition" || entity == u"nomination") {
        showInTab(m_titles, entry.record);
    } else if (entity == u"honour") {
        showInTab(m_honours, entry.record);
    } else if (entity == u"yearly_figure" || entity == u"period_figure") {
        showInTab(m_figures, entry.record);
    } else if (entity.startsWith(u"measure")) {
        showInTab(m_measure, entry.record);
    } else if (entity == u"change_set") {
        showInTab(m_changes, entry.record);
    } else {
        showInTab(m_overview, {});
    }
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
