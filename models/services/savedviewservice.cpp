#include "services/savedviewservice.h"

#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/baserepository.h"
#include "repositories/savedviewrepository.h"
#include "services/permission.h"
#include "services/saved.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SavedViewService)
};

const QString &columnsSetting()
{
    static const QString name = QStringLiteral("pool_columns");
    return name;
}

/// The views that come with the program: of one's own firms, or of the district.
class ReadyViews
{
public:
    ReadyViews(const Actor &actor, const DistrictId &home)
        : m_actor(actor),
          m_home(home),
          m_mine(actor.role == Role::Specialist && !actor.specialist.isEmpty())
    {
    }

    QVector<SavedView> all() const
    {
        QVector<SavedView> views;
        if (m_mine)
            views.append(view("mine", Text::tr("全部我的企业"), m_mine, {}));
        ListQuery quarter;
        quarter.visitDuty = VisitDuty::Due;
        ListQuery ending;
        ending.endingDays = 180;
        ending.sort = {SortKey{EnterpriseSort::ValidUntil, false, true}};
        ListQuery soon = ending;
        soon.endingDays = 90;
        ListQuery lacking;
        lacking.missing = MissingItem::Any;
        ListQuery unassigned;
        unassigned.unassigned = true;
        if (!m_mine)
            views.append(view("pool", wholeName(), false, {}));
        views.append(view("quarter", Text::tr("本期未走访"), m_mine, quarter));
        views.append(view("ending180", Text::tr("180天内到期"), m_mine, ending));
        views.append(view("ending90", Text::tr("90天内到期"), m_mine, soon));
        views.append(view("lacking", Text::tr("数据缺项"), m_mine, lacking));
        if (m_mine)
            views.append(view("pool", wholeName(), false, {}));
        views.append(view("unassigned", Text::tr("无专员"), false, unassigned));
        return views;
    }

private:
    QString wholeName() const
    {
        return m_home.isEmpty() ? Text::tr("全部台账") : Text::tr("全区台账");
    }

    SavedView view(const char *id, const QString &name, bool mine, ListQuery query) const
    {
        SavedView one;
        one.id = QStringLiteral("ready:") + QLatin1String(id);
        one.owner = mine ? m_actor.account : AccountId();
        one.name = name;
        one.ready = true;
        one.content.mine = mine;
        if (!mine)
            query.district = m_home;
        one.content.query = query;
        return one;
    }

    const Actor &m_actor;
    DistrictId m_home;
    bool m_mine;
};

Result<SavedView> stored(const JobContext &context, const QString &id)
{
    PEIYU_TRY(views, SavedViewRepository::all(context.connection, context.actor.account));
    for (const SavedView &view : views) {
        if (view.id == id)
            return view;
    }
    return failure(ErrorCode::NotFound,
                   id.startsWith(QLatin1String("ready:"))
                       ? Text::tr("程序自带的视图不能改。请另存为一个视图再改。")
                       : Text::tr("这个视图已不在，可能刚被别人删除。"));
}

/// What is shared is everybody's: changing it asks for more than reading.
Result<> requireChange(const JobContext &context, const SavedView &view)
{
    return requirePermission(context, view.isShared() ? Action::EditLists : Action::ReadFirms);
}

Result<> checkName(const SavedView &view, const QVector<SavedView> &others)
{
    const QString field = QStringLiteral("name");
    if (view.name.isEmpty())
        return fieldFailure(field, Text::tr("请给视图取个名称。"));
    if (view.name.size() > SavedViewService::longestName)
        return fieldFailure(field, Text::tr("视图名称最长 %1 个字，现在是 %2 个。")
                                       .arg(SavedViewService::longestName)
                                       .arg(view.name.size()));
    for (const SavedView &other : others) {
        if (other.id != view.id && other.name == view.name && other.isShared() == view.isShared())
            return failure(ErrorCode::Duplicate,
                           Text::tr("已有叫“%1”的视图，请换一个名称。").arg(view.name), {});
    }
    return {};
}

} // namespace

Result<QVector<SavedView>> SavedViewService::all(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    PEIYU_TRY(saved, SavedViewRepository::all(context.connection, context.actor.account));
    QVector<SavedView> views = ReadyViews(context.actor, facts.homeDistrict).all();
    views += saved;
    // 我 means nothing to who serves no firms.
    views.removeIf([&](const SavedView &view) {
        return view.content.mine && context.actor.specialist.isEmpty();
    });
    std::stable_sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        return !a.isShared() && b.isShared();
    });
    return views;
}

Result<SavedView> SavedViewService::named(const JobContext &context, const QString &name)
{
    PEIYU_TRY(views, all(context));
    QStringList names;
    for (const SavedView &view : views) {
        if (view.name == name || view.id == name)
            return view;
        names.append(view.name);
    }
    return failure(
        ErrorCode::NotFound,
        Text::tr("没有视图“%1”，已有：%2。").arg(name, names.join(QStringLiteral("、"))));
}

Result<SavedView> SavedViewService::save(const JobContext &context, SavedView view)
{
    PEIYU_CHECK(requireChange(context, view));
    if (view.content.query.isDrilled())
        return failure(ErrorCode::Validation,
                       Text::tr("这是一个数字背后的名单，不能存为视图。请先去掉它的条件。"));
    view.name = tidyText(view.name);
    view.ready = false;
    if (!view.isShared())
        view.owner = context.actor.account;
    PEIYU_TRY(views, all(context));
    PEIYU_CHECK(checkName(view, views));
    if (view.id.isEmpty()) {
        if (views.size() >= mostViews)
            return failure(ErrorCode::Validation,
                           Text::tr("视图已有 %1 个，请先删掉不用的。").arg(views.size()));
        view.id = newUuid();
        for (const SavedView &other : views)
            view.position = std::max(view.position, other.position + 1);
    } else {
        PEIYU_TRY(before, stored(context, view.id));
        PEIYU_CHECK(requireChange(context, before));
        view.position = before.position;
    }
    PEIYU_TRY(unit, beginUnit(context, Text::tr("保存视图")));
    PEIYU_CHECK(SavedViewRepository::put(*unit, view));
    PEIYU_CHECK(commitUnit(context, *unit));
    return view;
}

Result<> SavedViewService::remove(const JobContext &context, const QString &id)
{
    PEIYU_TRY(view, stored(context, id));
    PEIYU_CHECK(requireChange(context, view));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("删除视图")));
    PEIYU_CHECK(SavedViewRepository::remove(*unit, id));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

Result<> SavedViewService::move(const JobContext &context, const QString &id, int by)
{
    PEIYU_TRY(view, stored(context, id));
    PEIYU_CHECK(requireChange(context, view));
    PEIYU_TRY(saved, SavedViewRepository::all(context.connection, context.actor.account));
    saved.removeIf([&](const SavedView &one) { return one.isShared() != view.isShared(); });
    const auto at = std::find_if(saved.begin(), saved.end(),
                                 [&](const SavedView &one) { return one.id == id; });
    const qsizetype from = at - saved.begin();
    saved.move(from, std::clamp<qsizetype>(from + by, 0, saved.size() - 1));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("视图排序")));
    for (qsizetype i = 0; i < saved.size(); ++i) {
        saved[i].position = static_cast<int>(i);
        PEIYU_CHECK(SavedViewRepository::put(*unit, saved[i]));
    }
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

Result<QVector<EnterpriseColumn>> SavedViewService::usualColumns(const JobContext &context)
{
    PEIYU_TRY(stored, BaseRepository::setting(context.connection, context.actor.account.value(),
                                              columnsSetting()));
    QVector<EnterpriseColumn> columns;
    for (const QString &key : stored.value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        const auto column = enterpriseColumnFromKey(key);
        if (column && !columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

Result<> SavedViewService::setUsualColumns(const JobContext &context,
                                           const QVector<EnterpriseColumn> &columns)
{
    QStringList keys;
    for (const EnterpriseColumn column : columns)
        keys.append(enterpriseColumnKey(column));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("列设置")));
    PEIYU_CHECK(BaseRepository::setSetting(*unit, context.actor.account.value(), columnsSetting(),
                                           keys.join(u',')));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

} // namespace peiyu
