#include "services/changedetails.h"

#include "repositories/recordstore.h"
#include "services/planservice.h"

namespace peiyu {

namespace {

struct Reference
{
    const char16_t *field;
    const char16_t *entity;
};

/// Fields that hold the id of another record.
constexpr Reference references[] = {
    {u"enterprise", u"enterprise"},
    {u"district", u"district"},
    {u"town", u"area"},
    {u"park", u"area"},
    {u"specialist", u"specialist"},
    {u"carrier", u"carrier"},
    {u"first", u"enterprise"},
    {u"second", u"enterprise"},
    {u"substitute", u"specialist"},
    {u"from_specialist", u"specialist"},
    {u"to_specialist", u"specialist"},
    {u"area", u"area"},
    {u"plan", u"own_plan"},
    {u"current_plan", u"own_plan"},
    {u"first_contact", u"specialist"},
    {u"category", u"request_category"},
};

} // namespace

ValueNamer ChangeDetails::namer() const
{
    return [names = names](const QString &, const QString &value) { return names.value(value); };
}

EnterpriseId ChangeDetails::onlyFirm() const
{
    EnterpriseId only;
    for (const NamedChange &item : items) {
        if (item.firm.isEmpty() || item.firm == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = item.firm;
    }
    return only;
}

Result<NamedChange> ChangeNames::named(const ChangeItem &item)
{
    NamedChange change;
    static_cast<ChangeItem &>(change) = item;
    for (const FieldValues *values : {&item.before, &item.after}) {
        for (const Reference &reference : references)
            PEIYU_CHECK(learn(QString::fromUtf16(reference.entity),
                              values->text(QStringView(reference.field))));
        PEIYU_CHECK(learnTarget(values->text(u"target")));
    }
    const BusinessTable *table = businessTable(item.entity);
    if (!table)
        return change;
    if (item.entity == u"enterprise") {
        PEIYU_CHECK(learn(item.entity, item.recordId));
        change.firm = EnterpriseId(item.recordId);
        change.name = m_known.value(item.recordId);
        return change;
    }
    // An update names only what changed: the record itself says whose it is.
    PEIYU_TRY(stored, findRecord(m_context.connection, *table, item.recordId));
    const FieldValues fields = stored ? stored->fields : item.after;
    if (const QString firm = fields.text(u"enterprise"); !firm.isEmpty()) {
        PEIYU_CHECK(learn(QStringLiteral("enterprise"), firm));
        change.firm = EnterpriseId(firm);
        change.name = m_known.value(firm);
    } else if (const QString target = fields.text(u"target"); !target.isEmpty()) {
        PEIYU_CHECK(learnTarget(target));
        change.name = m_known.value(target);
    } else if (const QString request = fields.text(u"request"); !request.isEmpty()) {
        PEIYU_CHECK(nameByRequest(request, change));
    } else {
        change.name = fields.text(u"name");
        if (change.name.isEmpty())
            change.name = fields.text(u"number"); // of a 督办单 about no firm
    }
    return change;
}

/// A step, a pause and a part of a request are its firm's.
Result<> ChangeNames::nameByRequest(const QString &request, NamedChange &change)
{
    PEIYU_TRY(stored,
              findRecord(m_context.connection, *businessTable(QStringLiteral("request")), request));
    if (!stored)
        return {};
    const QString firm = stored->fields.text(u"enterprise");
    PEIYU_CHECK(learn(QStringLiteral("enterprise"), firm));
    change.firm = EnterpriseId(firm);
    change.name = m_known.value(firm);
    return {};
}

Result<> ChangeNames::learn(const QString &entity, const QString &id)
{
    if (id.isEmpty() || m_known.contains(id))
        return {};
    PEIYU_TRY(stored, findRecord(m_context.connection, *businessTable(entity), id));
    m_known.insert(id, stored ? stored->fields.text(u"name") : QString());
    return {};
}

Result<> ChangeNames::learnTarget(const QString &id)
{
    if (id.isEmpty() || m_known.contains(id))
        return {};
    PEIYU_TRY(catalog, PlanService::catalog(m_context));
    const auto placed = catalog->target(TargetId(id));
    m_known.insert(id, placed ? placed->target->name : QString());
    return {};
}

} // namespace peiyu
