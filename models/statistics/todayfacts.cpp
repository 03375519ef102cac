#include "statistics/todayfacts.h"

#include "domain/datespan.h"
#include "domain/displaytext.h"
#include "domain/yearlyfigure.h"
#include "repositories/requestclause.h"
#include "statistics/todayclause.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayFacts)
};

TodayItem firmOf(const Row &row)
{
    TodayItem item;
    item.record = row.text("record");
    readTodayFirm(row, item);
    return item;
}

QDate dayOf(const Row &row, const char *column)
{
    return dayFromText(row.text(column));
}

/// 01-14 约定: what was agreed at a visit names that day. The day first, so that it is not read as
/// the day it is due.
QString visitSource(const Row &row)
{
    const QDate agreed = dayOf(row, "agreed");
    return agreed.isNull() ? Text::tr("走访计划")
                           : Text::tr("%1 约定").arg(agreed.toString(QStringLiteral("MM-dd")));
}

void readVisit(const Row &row, TodayItem &item)
{
    item.kind = TodayKind::Visit;
    item.entity = QStringLiteral("planned_visit");
    item.at = QTime::fromString(row.text("at_time"), QStringLiteral("HH:mm"));
    const auto kind = visitKindFromKey(row.text("kind")).value_or(VisitKind::OnSite);
    const QString purpose = row.text("matter").simplified();
    item.matter = purpose.isEmpty() ? Text::tr("%1走访").arg(visitKindText(kind))
                                    : Text::tr("%1：%2").arg(visitKindText(kind), purpose);
    if (const qint64 moved = row.integer("moved"); moved > 0)
        item.matter = Text::tr("%1（改期 %2 次）").arg(item.matter).arg(moved);
    item.source = visitSource(row);
}

void readRequest(const Row &row, TodayItem &item, bool callBack)
{
    item.kind = callBack ? TodayKind::Handling : TodayKind::Request;
    item.entity = QStringLiteral("request");
    item.number = row.text("number");
    item.unit = row.text("unit");
    item.matter = row.text("matter").simplified();
    if (callBack)
        item.matter = Text::tr("待回访：%1").arg(item.matter);
    else if (row.text("state") == u"registered")
        item.matter = Text::tr("待受理：%1").arg(item.matter);
    else if (row.text("state") == u"answered")
        item.matter = Text::tr("待审核：%1").arg(item.matter);
    else if (!item.unit.isEmpty())
        item.matter = Text::tr("%1（%2）").arg(item.matter, item.unit);
    item.source = Text::tr("诉求 %1").arg(item.number);
    item.supervisedUntil = dayOf(row, "supervised_until");
}

void readPromise(const Row &row, TodayItem &item)
{
    item.kind = TodayKind::Promise;
    item.entity = QStringLiteral("promise");
    item.matter = row.text("matter").simplified();
    const QDate made = dayOf(row, "made_on");
    item.source = Text::tr("承诺 %1").arg(made.toString(QStringLiteral("MM-dd")));
}

void readMeasure(const Row &row, TodayItem &item)
{
    item.kind = TodayKind::Measure;
    item.entity = QStringLiteral("measure_step");
    item.unit = row.text("unit");
    item.matter = row.text("matter").simplified();
    item.source = Text::tr("一策");
}

void readWork(const Row &row, WorkKind kind, TodayItem &item)
{
    switch (kind) {
    case WorkKind::Visits:
        return readVisit(row, item);
    case WorkKind::Requests:
    case WorkKind::CallBacks:
        return readRequest(row, item, kind == WorkKind::CallBacks);
    case WorkKind::Promises:
        return readPromise(row, item);
    case WorkKind::Measures:
        return readMeasure(row, item);
    }
}

/// What a kind shows beside what all have.
QString ownColumns(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Visits:
        return QStringLiteral("t.on_date AS due, t.at_time, t.kind, t.purpose AS matter, t.moved,"
                              " COALESCE((SELECT o.on_date FROM visit o WHERE o.id = t.origin),"
                              " '') AS agreed, t.specialist AS own");
    case WorkKind::Requests:
    case WorkKind::CallBacks:
        return QStringLiteral("t.due, t.number, t.title AS matter, t.state, t.lead_unit AS unit,"
                              " t.specialist AS own, ") +
               supervisedUntilSql(QStringLiteral("t")) + QStringLiteral(" AS supervised_until");
    case WorkKind::Promises:
        return QStringLiteral("t.due, t.content AS matter, t.made_on, t.specialist AS own");
    case WorkKind::Measures:
        return QStringLiteral("t.due, t.content AS matter, t.unit, t.specialist AS own");
    }
    return {};
}

/// By which rule a title is reviewed that ends then (domain reference §0): 2026 still by 63号;
/// 附件1 (创新型) goes on.
QString reviewSource(Tier tier, QDate until)
{
    if (tier == Tier::MunicipalPool)
        return Text::tr("入库期满");
    return tier == Tier::Innovative || until.year() <= 2026 ? Text::tr("63号 复核")
                                                            : Text::tr("2号文 复核");
}

QString tierWords(const Row &row)
{
    const auto tier = tierFromKey(row.text("tier")).value_or(Tier::Innovative);
    return tierBadgeText(tier, row.text("district"));
}

} // namespace

void readTodayFirm(const Row &row, TodayItem &item)
{
    item.firm = EnterpriseId(row.text("enterprise"));
    item.firmNo = row.integer("firm_no");
    item.firmName = row.text("firm");
    item.firmShort = row.text("short_name");
    if (item.firmShort.isEmpty())
        item.firmShort = item.firmName;
    item.town = AreaId(row.text("town"));
    item.servedBy = SpecialistId(row.text("served"));
    item.specialist = item.servedBy;
}

/// Pauses that began before the day and reach beyond the due day: without them a request paused
/// when it was late would be said to be later than it is.
Result<> addPauses(const Connection &connection, QDate day, QVector<TodayItem> &items)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].kind == TodayKind::Request && items[i].due < day)
            places.insert(items[i].record, i);
    }
    if (places.isEmpty())
        return {};
    Statement select(connection,
                     QStringLiteral("SELECT t.id AS record, p.from_date, p.until_date"
                                    " FROM request t JOIN request_pause p ON p.request = t.id"
                                    " WHERE t.deleted = 0 AND t.state <> 'closed'"
                                    " AND t.state <> 'declined' AND t.due > '' AND t.due < :as_of"
                                    " AND p.deleted = 0 AND p.from_date <= :as_of"
                                    " AND p.until_date > t.due"));
    select.bind(":as_of", dayText(day));
    return select.each([&](const Row &row) {
        if (const auto place = places.constFind(row.text("record")); place != places.constEnd())
            items[*place].pauses.append(
                {dayFromText(row.text("from_date")), dayFromText(row.text("until_date"))});
    });
}

Result<QVector<TodayItem>> openWork(const Connection &connection, const TodayScope &scope,
                                    QDate until, const QVector<WorkKind> &kinds)
{
    QVector<TodayItem> found;
    for (const WorkKind kind : allWorkKinds) {
        if (!kinds.isEmpty() && !kinds.contains(kind))
            continue;
        const TodayClause clause = workClause(scope, kind, until);
        Statement select(connection, QStringLiteral("SELECT t.id AS record, %1, %2 %3")
                                         .arg(ownColumns(kind), firmColumns(), clause.sql));
        clause.bindTo(select);
        PEIYU_CHECK(select.each([&](const Row &row) {
            TodayItem item = firmOf(row);
            item.due = kind == WorkKind::CallBacks ? QDate() : dayOf(row, "due");
            // Who serves the firm now does what another one agreed before a handover.
            if (item.specialist.isEmpty() || kind == WorkKind::Requests)
                if (const SpecialistId own(row.text("own")); !own.isEmpty())
                    item.specialist = own;
            readWork(row, kind, item);
            found.append(item);
        }));
    }
    PEIYU_CHECK(addPauses(connection, scope.day, found));
    return found;
}

Result<QVector<TodayItem>> endingTitles(const Connection &connection, const TodayScope &scope)
{
    const TodayClause clause = endingClause(scope);
    Statement select(connection, QStringLiteral("SELECT t.id AS record, t.tier, t.until_date, %1 %2"
                                                " ORDER BY t.until_date, e.name_sort, t.no")
                                     .arg(firmColumns(), clause.sql));
    clause.bindTo(select);
    QVector<TodayItem> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        TodayItem item = firmOf(row);
        item.kind = TodayKind::Title;
        item.entity = QStringLiteral("recognition");
        item.due = dayOf(row, "until_date");
        item.left = static_cast<int>(scope.day.daysTo(item.due));
        item.matter = Text::tr("%1到期，准备复核材料").arg(tierWords(row));
        item.source =
            reviewSource(tierFromKey(row.text("tier")).value_or(Tier::Innovative), item.due);
        found.append(item);
    }));
    return found;
}

Result<QVector<TodayItem>> missingFigures(const Connection &connection, const TodayScope &scope)
{
    const TodayClause clause = missingClause(scope);
    QString columns;
    for (const FigureItem item : keyFigures)
        columns += QStringLiteral(", COALESCE(y.%1, '') AS %1").arg(figureKey(item));
    Statement select(connection,
                     QStringLiteral("SELECT e.id AS record%1, %2 %3"
                                    " ORDER BY e.name_sort, e.no")
                         .arg(columns, firmColumns(QStringLiteral("e.id")), clause.sql));
    clause.bindTo(select);
    QVector<TodayItem> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        TodayItem item = firmOf(row);
        item.kind = TodayKind::Figures;
        item.entity = QStringLiteral("enterprise");
        QStringList missing;
        for (const FigureItem figure : keyFigures) {
            if (row.text(figureKey(figure).toLatin1().constData()).isEmpty())
                missing.append(figureText(figure));
        }
        item.matter = Text::tr("补 %1 年%2，%3 项")
                          .arg(figureYearOf(scope.day))
                          .arg(missing.join(Text::tr("、")))
                          .arg(missing.size());
        item.source = Text::tr("年度数据");
        found.append(item);
    }));
    return found;
}

Result<QVector<TodayItem>> newlyAssigned(const Connection &connection, const TodayScope &scope)
{
    const TodayClause clause = newFirmClause(scope);
    Statement select(connection,
                     QStringLiteral("SELECT t.id AS record, t.from_date, t.reason, %1 %2"
                                    " ORDER BY t.from_date, e.name_sort, t.no")
                         .arg(firmColumns(), clause.sql));
    clause.bindTo(select);
    QVector<TodayItem> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        TodayItem item = firmOf(row);
        item.kind = TodayKind::NewFirm;
        item.entity = QStringLiteral("assignment");
        item.due = dayOf(row, "from_date");
        const QString reason = row.text("reason").simplified();
        item.matter = reason.isEmpty() ? Text::tr("新配备，还没有走访")
                                       : Text::tr("新配备（%1），还没有走访").arg(reason);
        item.source = Text::tr("配备");
        found.append(item);
    }));
    return found;
}

Result<QVector<TodayItem>> newTitles(const Connection &connection, const TodayScope &scope,
                                     QDate from)
{
    const TodayClause clause = newTitleClause(scope, from);
    Statement select(connection, QStringLiteral("SELECT t.id AS record, t.tier, t.from_date,"
                                                " t.batch, %1 %2 ORDER BY t.from_date DESC,"
                                                " e.name_sort, t.no")
                                     .arg(firmColumns(), clause.sql));
    clause.bindTo(select);
    QVector<TodayItem> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        TodayItem item = firmOf(row);
        item.kind = TodayKind::Title;
        item.entity = QStringLiteral("recognition");
        item.matter =
            Text::tr("新认定%1，%2 起").arg(tierWords(row), dateText(dayOf(row, "from_date")));
        item.source = row.text("batch");
        found.append(item);
    }));
    return found;
}

namespace {

Result<QVector<PlacedCount>> placed(const Connection &connection, const TodayClause &clause)
{
    const QString sql = QStringLiteral("SELECT COALESCE(r.town, '') AS town, %1 AS served,"
                                       " COUNT(*) AS n %2 GROUP BY 1, 2")
                            .arg(servedSql(QStringLiteral("t.enterprise")), clause.sql);
    Statement select(connection, sql);
    clause.bindTo(select);
    QVector<PlacedCount> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(
            {AreaId(row.text("town")), SpecialistId(row.text("served")), row.integer("n")});
    }));
    return found;
}

} // namespace

Result<QVector<PlacedCount>> countedWork(const Connection &connection, const TodayScope &scope,
                                         QDate until, WorkKind kind)
{
    return placed(connection, workClause(scope, kind, until));
}

Result<QVector<PlacedCount>> countedTitles(const Connection &connection, const TodayScope &scope,
                                           QDate from)
{
    return placed(connection, newTitleClause(scope, from));
}

Result<QVector<PlacedCount>> countedFirms(const Connection &connection, const ListQuery &query)
{
    PEIYU_TRY(clause, listClause(connection, query));
    const QString sql =
        QStringLiteral("SELECT COALESCE(r.town, '') AS town, %1 AS served,"
                       " COUNT(*) AS n FROM enterprise e%2%3 GROUP BY 1, 2")
            .arg(servedSql(QStringLiteral("e.id")), residenceJoinSql(), clause.where);
    Statement select(connection, sql);
    clause.bindTo(select, sql, query.asOf);
    QVector<PlacedCount> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(
            {AreaId(row.text("town")), SpecialistId(row.text("served")), row.integer("n")});
    }));
    return found;
}

} // namespace peiyu
