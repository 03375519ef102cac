#include "shell/pageregistry.h"

#include "assignments/assignmentspage.h"
#include "backups/backupspage.h"
#include "board/boardpage.h"
#include "calendar/calendarpage.h"
#include "carriers/carrierspage.h"
#include "enterprises/duplicatespage.h"
#include "enterprises/enterpriselistpage.h"
#include "enterprises/firmpage.h"
#include "history/historypage.h"
#include "imports/importpage.h"
#include "measures/measurespage.h"
#include "monitoring/monitoringpage.h"
#include "plans/planpage.h"
#include "reports/reportspage.h"
#include "requests/requestspage.h"
#include "today/todaypage.h"
#include "visitplan/visitplanpage.h"
#include "visits/visitspage.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageRegistry)
};

template <class P>
PageEntry entry(const char16_t *id, const QString &title, const char16_t *iconName)
{
    return {QString::fromUtf16(id), title, QString::fromUtf16(iconName),
            [](const PageContext &context) -> Page * { return new P(context); }};
}

QVector<PageEntry> makeEntries()
{
    return {
        entry<TodayPage>(u"today", Text::tr("今日"), u"view-calendar-day"),
        entry<EnterpriseListPage>(u"pool", Text::tr("企业"), u"view-list-details"),
        entry<VisitsPage>(u"visits", Text::tr("走访"), u"appointment-new"),
        entry<VisitPlanPage>(u"visitplan", Text::tr("走访计划"), u"view-calendar-day"),
        entry<RequestsPage>(u"requests", Text::tr("诉求"), u"dialog-messages"),
        entry<MeasuresPage>(u"measures", Text::tr("一策"), u"view-task"),
        entry<MonitoringPage>(u"monitoring", Text::tr("运行监测"), u"office-chart-bar"),
        entry<AssignmentsPage>(u"assignments", Text::tr("配备与交接"), u"list-add-user"),
        entry<FirmPage>(u"firm", Text::tr("企业档案"), u"view-list-details"),
        entry<BoardPage>(u"board", Text::tr("目标看板"), u"office-chart-bar"),
        entry<PlanPage>(u"plan", Text::tr("计划"), u"flag"),
        entry<ReportsPage>(u"reports", Text::tr("报表"), u"office-report"),
        entry<ImportPage>(u"import", Text::tr("导入"), u"document-import"),
        entry<CarriersPage>(u"carriers", Text::tr("载体平台"), u"configure"),
        entry<DuplicatesPage>(u"duplicates", Text::tr("查重"), u"edit-copy"),
        entry<CalendarPage>(u"calendar", Text::tr("工作日历"), u"view-calendar-month"),
        entry<HistoryPage>(u"history", Text::tr("变更史"), u"view-history"),
        entry<BackupsPage>(u"backups", Text::tr("备份"), u"document-save"),
    };
}

} // namespace

const QVector<PageEntry> &pageEntries()
{
    static const QVector<PageEntry> entries = makeEntries();
    return entries;
}

const PageEntry *pageEntry(const QString &id)
{
    for (const PageEntry &one : pageEntries()) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

QString railTitle(const PageEntry &entry, Role role)
{
    if (entry.id == u"pool" && role == Role::Specialist)
        return Text::tr("我的企业");
    // The same page: heads and leaders read 通报.
    if (entry.id == u"reports" && (role == Role::Head || role == Role::Leader))
        return Text::tr("通报");
    return entry.title;
}

QStringList railPages(Role role)
{
    // The order of the design; a page that is not there yet is left out below.
    QStringList wanted;
    switch (role) {
    case Role::Specialist:
        wanted = {QStringLiteral("today"),    QStringLiteral("pool"),     QStringLiteral("visits"),
                  QStringLiteral("requests"), QStringLiteral("measures"), QStringLiteral("awards")};
        break;
    case Role::Head:
    case Role::Leader:
        wanted = {QStringLiteral("board"), QStringLiteral("today"), QStringLiteral("pool"),
                  QStringLiteral("requests"), QStringLiteral("reports")};
        break;
    case Role::Auditor:
        wanted = {QStringLiteral("history"), QStringLiteral("pool"), QStringLiteral("reports")};
        break;
    case Role::Administrator:
        wanted = {QStringLiteral("backups"), QStringLiteral("history"), QStringLiteral("calendar")};
        break;
    case Role::Office:
        wanted = {QStringLiteral("today"),  QStringLiteral("pool"),  QStringLiteral("requests"),
                  QStringLiteral("tasks"),  QStringLiteral("forms"), QStringLiteral("board"),
                  QStringLiteral("reports")};
        break;
    }
    wanted.removeIf([](const QString &id) { return pageEntry(id) == nullptr; });
    return wanted;
}

QStringList morePages(Role role)
{
    const QStringList shown = railPages(role);
    QStringList rest;
    for (const PageEntry &one : pageEntries()) {
        // A firm is opened from a list.
        if (!shown.contains(one.id) && one.id != u"firm")
            rest.append(one.id);
    }
    return rest;
}

} // namespace peiyu
