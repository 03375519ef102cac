#include "services/duplicateservice.h"

#include "domain/changetext.h"
#include "domain/firmrecordtext.h"
#include "foundation/uuidv7.h"
#include "repositories/duplicaterepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/firmrecordrepository.h"
#include "services/firmmerge.h"
#include "services/measureclosing.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateService)
};

struct BothFirms
{
    Enterprise keep;
    Enterprise other;
};

Result<BothFirms> both(const JobContext &context, const EnterpriseId &keep,
                       const EnterpriseId &other)
{
    if (keep == other)
        return failure(ErrorCode::Validation, Text::tr("这是同一条档案，请选择另一家企业。"));
    BothFirms firms;
    for (const auto &[id, to] : {std::pair{keep, &firms.keep}, std::pair{other, &firms.other}}) {
        PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
        if (!found)
            return failure(ErrorCode::NotFound,
                           Text::tr("企业已不在库中，可能已被合并或删除，请刷新后再看。"));
        *to = *found;
    }
    return firms;
}

/// What the user chooses between. Kept by the rules: former names and codes, state of the code.
bool isChosen(const QString &field)
{
    return field != u"capital_currency" && field != u"former_names" && field != u"former_codes" &&
           field != u"code_state" && field != u"contested";
}

QString withWord(const QString &joined, const QString &word)
{
    QStringList words = wordsOf(joined);
    if (!word.isEmpty() && !words.contains(word))
        words.append(word);
    return joinedWords(words);
}

QString withName(const QString &joined, const QString &name)
{
    QStringList names = namesOf(joined);
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
    return joinedWords(names);
}

/// The fields of the firm that stays, after the choice.
FieldValues mergedFields(const BothFirms &firms, QSet<QString> taken)
{
    // An amount without its currency is another amount.
    if (taken.contains(QStringLiteral("capital")))
        taken.insert(QStringLiteral("capital_currency"));
    else
        taken.remove(QStringLiteral("capital_currency"));
    const FieldValues kept = EnterpriseRepository::fields(firms.keep);
    const FieldValues other = EnterpriseRepository::fields(firms.other);
    FieldValues merged;
    for (const auto &[name, value] : kept) {
        const FieldValue *theirs = other.find(name);
        const bool takes = isChosen(name) || name == u"capital_currency";
        merged.set(name, theirs && takes && taken.contains(name) ? *theirs : value);
    }
    if (taken.contains(QStringLiteral("credit_code")))
        merged.set(QStringLiteral("code_state"), other.text(u"code_state"));
    QString names = kept.text(u"former_names");
    for (const QString &name : namesOf(other.text(u"former_names")))
        names = withName(names, name);
    QString codes = kept.text(u"former_codes");
    for (const QString &code : wordsOf(other.text(u"former_codes")))
        codes = withWord(codes, code);
    for (const FieldValues *one : {&kept, &other}) {
        if (one->text(u"name") != merged.text(u"name"))
            names = withName(names, one->text(u"name"));
        if (one->text(u"credit_code") != merged.text(u"credit_code"))
            codes = withWord(codes, one->text(u"credit_code"));
    }
    merged.set(QStringLiteral("former_names"), names);
    merged.set(QStringLiteral("former_codes"), codes);
    return merged;
}

} // namespace

Result<QVector<LikePair>> DuplicateService::pairs(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return DuplicateRepository::pairs(context.connection);
}

Result<Saved> DuplicateService::keepApart(const JobContext &context, const EnterpriseId &one,
                                          const EnterpriseId &other)
{
    PEIYU_CHECK(requirePermission(context, Action::EditFirm));
    PEIYU_TRY(firms, both(context, one, other));
    DistinctPair pair;
    pair.first = one.value() < other.value() ? one : other;
    pair.second = one.value() < other.value() ? other : one;
    PEIYU_TRY(known, RecordRepository<DistinctPair>::ofEnterprise(context.connection, one));
    for (const DistinctPair &present : known) {
        if (present.first == pair.first && present.second == pair.second)
            return Saved{present.id, {}, {}};
    }
    PEIYU_TRY(
        unit,
        beginUnit(context, Text::tr("不是重复：%1 与 %2").arg(firms.keep.name, firms.other.name)));
    pair.id = newUuid();
    PEIYU_CHECK(RecordRepository<DistinctPair>::apply(
        *unit, pair.id, ChangeOp::Insert, RecordRepository<DistinctPair>::fields(pair)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{pair.id, changes, {}};
}

Result<MergePreview> DuplicateService::preview(const JobContext &context, const EnterpriseId &keep,
                                               const EnterpriseId &other)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, keep}));
    PEIYU_TRY(firms, both(context, keep, other));
    MergePreview preview;
    ChangeItem difference;
    difference.entity = QStringLiteral("enterprise");
    difference.op = ChangeOp::Update;
    difference.before = EnterpriseRepository::fields(firms.keep);
    difference.after = EnterpriseRepository::fields(firms.other);
    for (const auto &[name, value] : difference.before) {
        const FieldValue *theirs = difference.after.find(name);
        if (!isChosen(name) || !theirs || *theirs == value)
            continue;
        ChangeItem one = difference;
        one.before = {};
        one.after = {};
        one.before.set(name, value);
        one.after.set(name, *theirs);
        for (const ChangedField &field : changedFields(one))
            preview.fields.append({name, field.label, field.before, field.after});
        if (name == u"capital" && !preview.fields.isEmpty()) {
            preview.fields.last().kept = capitalText(firms.keep);
            preview.fields.last().other = capitalText(firms.other);
        }
    }
    PEIYU_TRY(children, FirmMerge(context.connection, nullptr, keep, other).children());
    preview.children = children;
    return preview;
}

Result<Saved> DuplicateService::merge(const JobContext &context, const EnterpriseId &keep,
                                      const EnterpriseId &other, const QSet<QString> &taken)
{
    PEIYU_CHECK(requirePermission(context, Action::EditFirm, {{}, keep}));
    PEIYU_CHECK(requirePermission(context, Action::RemoveFirm, {{}, other}));
    PEIYU_TRY(firms, both(context, keep, other));
    PEIYU_TRY(
        unit,
        beginUnit(context, Text::tr("合并企业 %1 并入 %2").arg(firms.other.name, firms.keep.name)));
    PEIYU_CHECK(FirmMerge(unit->connection(), unit.get(), keep, other).children());
    PEIYU_CHECK(closeReachedSteps(*unit, context, keep));
    // First the other: its code is free then.
    PEIYU_CHECK(EnterpriseRepository::apply(*unit, other, ChangeOp::Delete, {}));
    PEIYU_CHECK(EnterpriseRepository::apply(*unit, keep, ChangeOp::Update,
                                            mergedFields(firms, taken), firms.keep.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{keep.value(), changes, {}};
}

} // namespace peiyu
