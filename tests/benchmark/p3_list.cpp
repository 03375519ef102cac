// P3: the list of firms through its model, as a window holds it: a page anywhere, a new order, a
// new filter.

#include "benchbase.h"
#include "items/enterprisetablemodel.h"
#include "jobs/jobrunner.h"
#include "measured.h"
#include "measures.h"
#include "rawsqlite.h"
#include "services/staffingservice.h"

#include <QEventLoop>

namespace peiyu {

namespace {

constexpr double mostPageMs = 10;
constexpr double mostSortMs = 140;
constexpr double mostFilterMs = 70;
constexpr double mostEndOfStart = 2;
constexpr int runs = 5;
constexpr int pageRows = 200;

/// A model with the runner that feeds it.
struct Listed
{
    explicit Listed(const OpenBase &open)
        : runner(*open.base, open.context->actor, open.clock), model(*open.context, runner)
    {
        query.asOf = open.clock.today();
    }

    /// From the wish to the first rows read, ms; `whole` also waits for the last key.
    double show(const ListQuery &wanted, bool whole = false)
    {
        return secondsOf([&] {
                   QEventLoop loop;
                   bool ready = false;
                   const auto look = [&] {
                       if (whole && model.isLoading())
                           return;
                       model.rowAt(0);
                       ready = true;
                       loop.quit();
                   };
                   QObject::connect(&model, &EnterpriseTableModel::firstPageHere, &loop, look);
                   QObject::connect(&model, &EnterpriseTableModel::loaded, &loop, look);
                   model.setQuery(wanted);
                   if (!ready)
                       loop.exec();
               }) *
               1000;
    }

    JobRunner runner;
    EnterpriseTableModel model;
    ListQuery query;
};

double pageAt(Listed &list, int row)
{
    return medianOf(runs, [&] {
        list.show(list.query, true);
        return secondsOf([&] { list.model.rowAt(row); }) * 1000;
    });
}

double barePage(const RawSqlite &bare, const char *direction)
{
    RawStatement select(bare, "SELECT no, id, name, short_name, credit_code, industry FROM"
                              " enterprise WHERE deleted = 0 ORDER BY name_sort " +
                                  QByteArray(direction) + ", no " + QByteArray(direction) +
                                  " LIMIT 200");
    select.all();
    return medianOf(runs, [&] { return secondsOf([&] { select.all(); }) * 1000; });
}

struct NamedSort
{
    const char *name;
    EnterpriseSort column;
};

constexpr NamedSort sorts[] = {{"name", EnterpriseSort::Name},
                               {"code", EnterpriseSort::CreditCode},
                               {"town", EnterpriseSort::Town},
                               {"industry", EnterpriseSort::Industry},
                               {"tier", EnterpriseSort::HighestTier},
                               {"valid until", EnterpriseSort::ValidUntil},
                               {"specialist", EnterpriseSort::Specialist},
                               {"last visit", EnterpriseSort::LastVisit},
                               {"next visit", EnterpriseSort::NextVisit},
                               {"stage", EnterpriseSort::Stage}};

QVector<std::pair<QString, ListQuery>> filters(const OpenBase &open, const ListQuery &all)
{
    QVector<std::pair<QString, ListQuery>> found;
    const auto add = [&](const char *name, const std::function<void(ListQuery &)> &set) {
        ListQuery query = all;
        set(query);
        found.append({QLatin1String(name), query});
    };
    const auto people = TAKE(StaffingService::people(*open.context));
    add("district", [](ListQuery &q) { q.district = DistrictId(QStringLiteral("jiangjin")); });
    add("town", [](ListQuery &q) { q.town = AreaId(QStringLiteral("jiangjin/双福街道")); });
    add("tier", [](ListQuery &q) { q.tier = Tier::LittleGiant; });
    add("specialist", [&](ListQuery &q) { q.specialist = people.first().id; });
    add("unassigned", [](ListQuery &q) { q.unassigned = true; });
    add("unvisited", [](ListQuery &q) { q.unvisited = true; });
    add("without a plan", [](ListQuery &q) { q.planned = false; });
    return found;
}

void measurePages(Listed &list, const RawSqlite &bare, int firms)
{
    // The first page is read with the keys: the second stands for the start.
    const double start = pageAt(list, std::min(pageRows, list.model.rowCount() - 1));
    const double end = pageAt(list, list.model.rowCount() - 1);
    report({QStringLiteral("P3 page at the start"),
            firms,
            start,
            QStringLiteral("ms"),
            QStringLiteral("bare SELECT … LIMIT 200"),
            barePage(bare, "ASC"),
            {},
            mostPageMs});
    report({QStringLiteral("P3 page at the end"), firms, end, QStringLiteral("ms"),
            QStringLiteral("page at the start"), start, mostEndOfStart, mostPageMs});
}

} // namespace

void measureList(int firms)
{
    const OpenBase open(sharedBase(firms));
    const RawSqlite bare(open.path);
    Listed list(open);
    list.show(list.query, true);
    measurePages(list, bare, firms);
    const double reference = barePage(bare, "ASC");
    const QString referenceText = QStringLiteral("bare SELECT … ORDER BY name_sort LIMIT 200");
    for (const NamedSort &sort : sorts) {
        for (const bool whole : {false, true}) {
            ListQuery query = list.query;
            query.sort = {SortKey{sort.column, false, false}};
            const double ms = medianOf(runs, [&] { return list.show(query, whole); });
            report({QStringLiteral("P3 sort by %1 to %2")
                        .arg(QLatin1String(sort.name),
                             whole ? QStringLiteral("all keys") : QStringLiteral("first page")),
                    firms,
                    ms,
                    QStringLiteral("ms"),
                    referenceText,
                    reference,
                    {},
                    whole ? std::nullopt : std::optional(mostSortMs)});
        }
    }
    for (const auto &[name, query] : filters(open, list.query)) {
        const double ms = medianOf(runs, [&list, &query = query] { return list.show(query); });
        report({QStringLiteral("P3 filter %1 to first page").arg(name),
                firms,
                ms,
                QStringLiteral("ms"),
                referenceText,
                reference,
                {},
                mostFilterMs});
    }
}

} // namespace peiyu
