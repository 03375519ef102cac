#include "repositories/firmrecordrepository.h"

#include "repositories/findindex.h"
#include "repositories/recordfacts.h"

namespace peiyu {

namespace {

qint64 flag(bool value)
{
    return value ? 1 : 0;
}

} // namespace

template <> struct RecordFacts<ContactPerson>
{
    static constexpr const char16_t *table = u"contact";
    static constexpr const char16_t *order = u"no";
    static void read(const FieldValues &f, ContactPerson &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.name = f.text(u"name");
        one.post = f.text(u"post");
        one.phone = f.text(u"phone");
        one.note = f.text(u"note");
    }
    static void write(const ContactPerson &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("name"), one.name);
        f.set(QStringLiteral("post"), one.post);
        f.set(QStringLiteral("phone"), one.phone);
        f.set(QStringLiteral("note"), one.note);
    }
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision);
};

/// A contact's name is one of the names its firm is found by; it may also go to another firm.
Result<> RecordFacts<ContactPerson>::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                           const FieldValues &values, std::optional<int> revision)
{
    const BusinessTable &contacts = tableOf<ContactPerson>();
    PEIYU_TRY(before, findRecord(unit.connection(), contacts, id));
    PEIYU_TRY(applied, applyToTable(unit, contacts, id, op, values, revision));
    if (applied.changed.isEmpty())
        return {};
    const QString firm = applied.fields.text(u"enterprise");
    PEIYU_CHECK(indexFirmAgain(unit, firm));
    const QString left = before ? before->fields.text(u"enterprise") : firm;
    return left == firm ? Result<>() : indexFirmAgain(unit, left);
}

template <> struct RecordFacts<Affiliation>
{
    static constexpr const char16_t *table = u"affiliation";
    static constexpr const char16_t *order = u"kind, from_date, no";
    static void read(const FieldValues &f, Affiliation &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.kind = affiliationKindFromKey(f.text(u"kind")).value_or(AffiliationKind::Registration);
        one.place = f.text(u"place");
        one.note = f.text(u"note");
        one.span = {dayFromText(f.text(u"from_date")), dayFromText(f.text(u"until_date"))};
    }
    static void write(const Affiliation &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("kind"), affiliationKindKey(one.kind));
        f.set(QStringLiteral("place"), one.place);
        f.set(QStringLiteral("note"), one.note);
        f.set(QStringLiteral("from_date"), fromText(one.span.from));
        f.set(QStringLiteral("until_date"), untilText(one.span.until));
    }
};

template <> struct RecordFacts<Nomination>
{
    static constexpr const char16_t *table = u"nomination";
    static constexpr const char16_t *order = u"on_date, no";
    static void read(const FieldValues &f, Nomination &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.tier = tierFromKey(f.text(u"tier")).value_or(Tier::Innovative);
        one.on = dayFromText(f.text(u"on_date"));
        one.batch = f.text(u"batch");
        one.document = f.text(u"document");
    }
    static void write(const Nomination &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("tier"), tierKey(one.tier));
        f.set(QStringLiteral("on_date"), dayText(one.on));
        f.set(QStringLiteral("batch"), one.batch);
        f.set(QStringLiteral("document"), one.document);
    }
};

template <> struct RecordFacts<Honour>
{
    static constexpr const char16_t *table = u"honour";
    static constexpr const char16_t *order = u"on_date, no";
    static void read(const FieldValues &f, Honour &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.carrier = f.text(u"carrier");
        one.kind = f.text(u"kind");
        one.level = honourLevelFromKey(f.text(u"level"));
        one.role = f.text(u"role");
        one.title = f.text(u"title");
        one.quantity = static_cast<int>(f.integer(u"quantity"));
        one.on = dayFromText(f.text(u"on_date"));
        one.until = dayFromText(f.text(u"until_date"));
        one.document = f.text(u"document");
        one.evidence = f.text(u"evidence");
        one.note = f.text(u"note");
    }
    static void write(const Honour &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("carrier"), one.carrier);
        f.set(QStringLiteral("kind"), one.kind);
        f.set(QStringLiteral("level"), one.level ? honourLevelKey(*one.level) : QString());
        f.set(QStringLiteral("role"), one.role);
        f.set(QStringLiteral("title"), one.title);
        f.set(QStringLiteral("quantity"), qint64(one.quantity));
        f.set(QStringLiteral("on_date"), fromText(one.on));
        f.set(QStringLiteral("until_date"), untilText(one.until));
        f.set(QStringLiteral("document"), one.document);
        f.set(QStringLiteral("evidence"), one.evidence);
        f.set(QStringLiteral("note"), one.note);
    }
};

template <> struct RecordFacts<HonourKind>
{
    static constexpr const char16_t *table = u"honour_kind";
    static constexpr const char16_t *order = u"no";
    static void read(const FieldValues &f, HonourKind &one)
    {
        one.name = f.text(u"name");
        one.family = f.text(u"family");
        one.active = f.integer(u"active") != 0;
    }
    static void write(const HonourKind &one, FieldValues &f)
    {
        f.set(QStringLiteral("name"), one.name);
        f.set(QStringLiteral("family"), one.family);
        f.set(QStringLiteral("active"), flag(one.active));
    }
};

template <> struct RecordFacts<Carrier>
{
    static constexpr const char16_t *table = u"carrier";
    static constexpr const char16_t *order = u"kind, name, no";
    static void read(const FieldValues &f, Carrier &one)
    {
        one.name = f.text(u"name");
        one.kind = f.text(u"kind");
        one.district = DistrictId(f.text(u"district"));
        one.town = AreaId(f.text(u"town"));
        one.operatedBy = f.text(u"operator");
        one.note = f.text(u"note");
    }
    static void write(const Carrier &one, FieldValues &f)
    {
        f.set(QStringLiteral("name"), one.name);
        f.set(QStringLiteral("kind"), one.kind);
        f.set(QStringLiteral("district"), one.district.value());
        f.set(QStringLiteral("town"), one.town.value());
        f.set(QStringLiteral("operator"), one.operatedBy);
        f.set(QStringLiteral("note"), one.note);
    }
};

template <> struct RecordFacts<YearlyFigures>
{
    static constexpr const char16_t *table = u"yearly_figure";
    static constexpr const char16_t *order = u"year, no";
    static void read(const FieldValues &f, YearlyFigures &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.year = static_cast<int>(f.integer(u"year"));
        one.source = figureSourceFromKey(f.text(u"source"));
        one.closed = f.integer(u"closed") != 0;
        for (const FigureItem item : allFigureItems)
            one.value(item) = f.text(figureKey(item));
    }
    static void write(const YearlyFigures &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("year"), qint64(one.year));
        f.set(QStringLiteral("source"), one.source ? figureSourceKey(*one.source) : QString());
        f.set(QStringLiteral("closed"), flag(one.closed));
        for (const FigureItem item : allFigureItems)
            f.set(figureKey(item), one.value(item));
    }
};

template <> struct RecordFacts<DistinctPair>
{
    static constexpr const char16_t *table = u"distinct_pair";
    static constexpr const char16_t *order = u"no";
    // A pair names its firm in either place.
    static constexpr const char16_t *ofFirm = u" AND (first = :enterprise OR second = :enterprise)";
    static void read(const FieldValues &f, DistinctPair &one)
    {
        one.first = EnterpriseId(f.text(u"first"));
        one.second = EnterpriseId(f.text(u"second"));
    }
    static void write(const DistinctPair &one, FieldValues &f)
    {
        f.set(QStringLiteral("first"), one.first.value());
        f.set(QStringLiteral("second"), one.second.value());
    }
};

Result<QMap<QString, qint64>> honourKindUses(const Connection &connection)
{
    QMap<QString, qint64> uses;
    PEIYU_CHECK(
        Statement(connection, QStringLiteral("SELECT kind, COUNT(*) AS n FROM honour"
                                             " WHERE deleted = 0 GROUP BY kind"))
            .each([&](const Row &row) { uses.insert(row.text("kind"), row.integer("n")); }));
    return uses;
}

Result<QVector<Honour>> honoursOfKind(const Connection &connection, const QString &kind)
{
    Statement select(connection, selectSql<Honour>(QStringLiteral(" AND kind = :kind")));
    select.bind(":kind", kind);
    return readAll<Honour>(select, tableOf<Honour>(), recordFrom<Honour>);
}

Result<QVector<Honour>> honoursOfCarrier(const Connection &connection, const QString &carrier)
{
    Statement select(connection, selectSql<Honour>(QStringLiteral(" AND carrier = :carrier")));
    select.bind(":carrier", carrier);
    return readAll<Honour>(select, tableOf<Honour>(), recordFrom<Honour>);
}

template class RecordRepository<ContactPerson>;
template class RecordRepository<Affiliation>;
template class RecordRepository<Nomination>;
template class RecordRepository<Honour>;
template class RecordRepository<HonourKind>;
template class RecordRepository<Carrier>;
template class RecordRepository<YearlyFigures>;
template class RecordRepository<DistinctPair>;

} // namespace peiyu
