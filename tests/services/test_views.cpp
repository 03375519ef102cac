// Views of the list of firms: what they remember, whose they are, what they refuse.

#include "foundation/uuidv7.h"
#include "services/enterpriselistservice.h"
#include "services/savedviewservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

SavedView viewOf(const QString &name, const AccountId &owner = {})
{
    SavedView view;
    view.name = name;
    view.owner = owner;
    view.content.query.stage = Stage::Reserve;
    return view;
}

QStringList namesOf(const JobContext &context)
{
    QStringList names;
    for (const SavedView &view : value(SavedViewService::all(context)))
        names.append(view.ready ? view.name : u'*' + view.name);
    return names;
}

JobContext as(const JobContext &context, const Actor &actor)
{
    return JobContext{context.connection, actor, context.clock};
}

} // namespace

TEST_CASE("a view brings back conditions, order and columns")
{
    ViewContent content;
    ListQuery &q = content.query;
    q.find = QStringLiteral("精密");
    q.district = DistrictId(QStringLiteral("jiangjin"));
    q.town = AreaId(QStringLiteral("jiangjin/双福街道"));
    q.tier = Tier::Innovative;
    q.tierFrom = Tier::Provincial;
    q.endingDays = 180;
    q.stage = Stage::Promotion;
    q.industry = QStringLiteral("通用设备制造业");
    q.chain = QStringLiteral("智能网联");
    q.tag = QStringLiteral("规上");
    q.honour = QStringLiteral("质量奖");
    q.sizeClass = SizeClass::Medium;
    q.visitGap = VisitGap::HalfYear;
    q.missing = MissingItem::Figures;
    q.planned = false;
    q.unassigned = q.assigned = q.titled = q.unvisited = q.exitedToo = true;
    q.specialist = SpecialistId(QStringLiteral("s1"));
    q.sort = {SortKey{EnterpriseSort::ValidUntil, false, true},
              SortKey{EnterpriseSort::Name, true}};
    content.columns = {EnterpriseColumn::Name, EnterpriseColumn::Revenue,
                       EnterpriseColumn::Honours};
    const ViewContent back = viewFromJson(viewToJson(content));
    CHECK(back.query == q);
    CHECK(back.columns == content.columns);
    CHECK_FALSE(back.mine);
    content.mine = true;
    const ViewContent mine = viewFromJson(viewToJson(content));
    CHECK(openedQuery(mine, SpecialistId(QStringLiteral("me")), day("2026-01-20")).specialist ==
          SpecialistId(QStringLiteral("me")));
}

TEST_CASE("what a newer program wrote into a view is left out, the rest is shown")
{
    QJsonObject json = viewToJson({});
    json.insert(QStringLiteral("star_sign"), QStringLiteral("lion"));
    json.insert(QStringLiteral("tier"), QStringLiteral("unicorn"));
    json.insert(QStringLiteral("ending_days"), -5);
    json.insert(QStringLiteral("industry"), QStringLiteral("食品制造业"));
    json.insert(QStringLiteral("columns"),
                QJsonArray{QStringLiteral("name"), QStringLiteral("x"), QStringLiteral("name"), 7});
    json.insert(QStringLiteral("sort"), QJsonArray{QStringLiteral("x"), QStringLiteral("-town")});
    const ViewContent content = viewFromJson(json);
    CHECK_FALSE(content.query.tier);
    CHECK(content.query.endingDays == 0);
    CHECK(content.query.industry == u"食品制造业");
    CHECK(content.columns == QList{EnterpriseColumn::Name});
    CHECK(content.query.sort == QList{SortKey{EnterpriseSort::Town, true}});
}

TEST_CASE("ready views follow the person, their counts are those of their lists")
{
    const TestBase base;
    const JobContext &context = base.context();
    CHECK(namesOf(context).first() == u"全区台账");
    CHECK(namesOf(context).contains(QStringLiteral("无专员")));
    CHECK_FALSE(namesOf(context).contains(QStringLiteral("全部我的企业")));

    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const EnterpriseId served = addFirm(context, {QStringLiteral("甲厂")});
    addFirm(context, {QStringLiteral("乙厂")});
    assign(context, served, li, day("2025-01-01"));
    const JobContext hers = as(context, Actor{AccountId(QStringLiteral("a2")),
                                              QStringLiteral("李敏"), Role::Specialist, li});
    const auto views = value(SavedViewService::all(hers));
    QStringList counted;
    QVector<ListQuery> queries;
    for (const SavedView &view : views)
        queries.append(openedQuery(view.content, li, day("2026-01-20")));
    const auto counts = value(EnterpriseListService::counts(hers, queries));
    for (qsizetype i = 0; i < views.size(); ++i)
        counted.append(QStringLiteral("%1 %2").arg(views[i].name).arg(counts[i]));
    CHECK(counted.join(u' ') == u"全部我的企业 1 本期未走访 0 180天内到期 0 90天内到期 0 "
                                u"数据缺项 1 全区台账 2 无专员 1");
}

TEST_CASE("own views are seen by their owner, shared ones by all")
{
    const TestBase base;
    const JobContext &context = base.context();
    const Actor other{AccountId(QStringLiteral("a2")), QStringLiteral("王涛"), Role::Office, {}};
    value(SavedViewService::save(context, viewOf(QStringLiteral("储备"), context.actor.account)));
    value(SavedViewService::save(context, viewOf(QStringLiteral("共用"))));
    CHECK(namesOf(context).first() == u"*储备");
    CHECK(namesOf(context).last() == u"*共用");
    CHECK_FALSE(namesOf(as(context, other)).contains(QStringLiteral("*储备")));
    CHECK(namesOf(as(context, other)).contains(QStringLiteral("*共用")));
    // Nothing to undo, nothing in the log.
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM change_item"
                                                   " WHERE entity = 'saved_view'")) == 0);
}

TEST_CASE("views are renamed, ordered and removed; ready ones are not")
{
    const TestBase base;
    const JobContext &context = base.context();
    const AccountId me = context.actor.account;
    SavedView first = value(SavedViewService::save(context, viewOf(QStringLiteral("一"), me)));
    const SavedView second =
        value(SavedViewService::save(context, viewOf(QStringLiteral("二"), me)));
    CHECK(namesOf(context).mid(0, 2) == QStringList{QStringLiteral("*一"), QStringLiteral("*二")});
    value(SavedViewService::move(context, second.id, -1));
    CHECK(namesOf(context).mid(0, 2) == QStringList{QStringLiteral("*二"), QStringLiteral("*一")});
    value(SavedViewService::move(context, second.id, -1)); // stays the first
    CHECK(namesOf(context).first() == u"*二");
    first.name = QStringLiteral("  新 名 ");
    CHECK(value(SavedViewService::save(context, first)).name == u"新 名");
    CHECK(namesOf(context).mid(0, 2) ==
          QStringList{QStringLiteral("*二"), QStringLiteral("*新 名")});
    value(SavedViewService::remove(context, first.id));
    CHECK_FALSE(namesOf(context).contains(QStringLiteral("*新 名")));
    errorOf(SavedViewService::remove(context, first.id), ErrorCode::NotFound);
    errorOf(SavedViewService::remove(context, QStringLiteral("ready:pool")), ErrorCode::NotFound);
    SavedView ready = value(SavedViewService::named(context, QStringLiteral("无专员")));
    ready.name = QStringLiteral("别名");
    errorOf(SavedViewService::save(context, ready), ErrorCode::NotFound);
    errorOf(SavedViewService::named(context, QStringLiteral("别名")), ErrorCode::NotFound);
}

TEST_CASE("a view needs a name of its own and more than a drilled number")
{
    const TestBase base;
    const JobContext &context = base.context();
    const AccountId me = context.actor.account;
    value(SavedViewService::save(context, viewOf(QStringLiteral("储备"), me)));
    errorOf(SavedViewService::save(context, viewOf(QStringLiteral(" 储备 "), me)),
            ErrorCode::Duplicate);
    value(SavedViewService::save(context, viewOf(QStringLiteral("储备")))); // shared is another
    errorOf(SavedViewService::save(context, viewOf(QStringLiteral("全区台账"))),
            ErrorCode::Duplicate);
    errorOf(SavedViewService::save(context, viewOf(QStringLiteral("  "), me)),
            ErrorCode::Validation);
    errorOf(SavedViewService::save(context, viewOf(QString(21, QChar(0x7532)), me)),
            ErrorCode::Validation);
    SavedView drilled = viewOf(QStringLiteral("数字"), me);
    drilled.content.query.counted = CountScope();
    errorOf(SavedViewService::save(context, drilled), ErrorCode::Validation);
}

TEST_CASE("the usual columns are each person's own")
{
    const TestBase base;
    const JobContext &context = base.context();
    CHECK(value(SavedViewService::usualColumns(context)).isEmpty());
    const QVector<EnterpriseColumn> columns = {EnterpriseColumn::Name, EnterpriseColumn::Tags};
    value(SavedViewService::setUsualColumns(context, columns));
    CHECK(value(SavedViewService::usualColumns(context)) == columns);
    const Actor other{AccountId(QStringLiteral("a2")), QStringLiteral("王涛"), Role::Office, {}};
    CHECK(value(SavedViewService::usualColumns(as(context, other))).isEmpty());
    value(SavedViewService::setUsualColumns(context, {}));
    CHECK(value(SavedViewService::usualColumns(context)).isEmpty());
}
