// Yearly figures, 资质 and the contact's post of a row, and the writing of all its facts.

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "reference/honourkinds.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/recognitionrepository.h"
#include "services/dutyplacement.h"
#include "services/figureservice.h"
#include "services/firmfacts.h"
#include "services/firmrecordservice.h"
#include "services/measureclosing.h"
#include "services/openwork.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowFacts)
};

template <class T>
Result<QVector<T>> recordsOf(const Connection &connection, const EnterpriseId &firm)
{
    if (firm.isEmpty())
        return QVector<T>();
    return RecordRepository<T>::ofEnterprise(connection, firm);
}

template <class T>
Result<> writeRecords(UnitOfWork &unit, const EnterpriseId &firm, const QVector<T> &records)
{
    for (T record : records) {
        record.enterprise = firm;
        if (record.id.isEmpty())
            PEIYU_CHECK(RecordRepository<T>::enter(unit, record));
        else
            PEIYU_CHECK(RecordRepository<T>::apply(unit, record.id, ChangeOp::Update,
                                                   RecordRepository<T>::fields(record)));
    }
    return {};
}

QString yearText(int year, FigureItem item)
{
    return Text::tr("%1 年%2（%3）")
        .arg(year)
        .arg(figureText(item), figureUnitText(figureUnit(item)));
}

/// The year's row as the list makes it; what changes is said. Null when nothing does.
std::optional<YearlyFigures> mergedYear(const YearlyFigures &before,
                                        const QVector<FigureDraft> &figures,
                                        const ImportRequest &request, RowVerdict &verdict)
{
    YearlyFigures after = before;
    for (const FigureDraft &figure : figures) {
        if (figure.year != before.year || before.value(figure.item) == figure.value)
            continue;
        after.value(figure.item) = figure.value;
        if (verdict.tells)
            verdict.change(yearText(figure.year, figure.item), before.value(figure.item),
                           figure.value, figureColumnKey({figure.item, figure.year, -1}));
    }
    // What was settled, or comes from a better source, is not overwritten unasked.
    const bool replaces =
        std::any_of(allFigureItems.begin(), allFigureItems.end(), [&](FigureItem item) {
            return before.has(item) && before.value(item) != after.value(item);
        });
    const bool weaker = before.source && *before.source > request.figureSource;
    if (replaces && (before.closed || weaker))
        verdict.note(QString(), IssueSeverity::Pending,
                     before.closed
                         ? Text::tr("%1 年度数据已定，与来表不同，确要改动请勾选").arg(before.year)
                         : Text::tr("%1 年度数据来自%2，来表是%3，确要改动请勾选")
                               .arg(before.year)
                               .arg(figureSourceText(*before.source),
                                    figureSourceText(request.figureSource)));
    // The list may confirm what is here from a better source, and settle it; it takes neither away.
    const bool confirms = std::any_of(figures.begin(), figures.end(), [&](const auto &figure) {
        return figure.year == before.year && before.value(figure.item) == figure.value;
    });
    const bool better = request.figureSource > before.source.value_or(FigureSource::Firm);
    const bool changes = after.values != before.values;
    if (replaces || (confirms && better) || (changes && !before.source))
        after.source = request.figureSource;
    after.closed = before.closed || request.figuresClosed;
    if (!changes && after.source == before.source && after.closed == before.closed)
        return std::nullopt;
    if (!before.id.isEmpty() && after.source != before.source)
        verdict.change(Text::tr("%1 年数据来源").arg(before.year),
                       before.source ? figureSourceText(*before.source) : QString(),
                       figureSourceText(*after.source));
    if (!before.id.isEmpty() && after.closed != before.closed)
        verdict.change(Text::tr("%1 年度数据").arg(before.year), Text::tr("未定"),
                       Text::tr("已定"));
    return after;
}

bool sameHonour(const Honour &a, const Honour &b)
{
    const bool days = a.on == b.on || a.on.isNull() || b.on.isNull();
    const bool levels = a.level == b.level || !a.level || !b.level;
    return a.kind == b.kind && a.title == b.title && levels && days;
}

/// The one of them that `honour` is; of several the one whose paper is the same.
QVector<Honour>::iterator knownHonour(QVector<Honour> &present, const Honour &honour)
{
    const auto samePaper = std::find_if(present.begin(), present.end(), [&](const Honour &other) {
        return sameHonour(other, honour) && !honour.document.isEmpty() &&
               other.document == honour.document;
    });
    return samePaper != present.end()
               ? samePaper
               : std::find_if(present.begin(), present.end(),
                              [&](const Honour &other) { return sameHonour(other, honour); });
}

/// The last valid day a list names: of a record that is here (`known`) as its paper is taken, true
/// when it is another day than that one has.
bool takeUntil(Honour &merged, const Honour *known, QDate until, RowVerdict &verdict)
{
    if (until.isNull())
        return false;
    if (merged.on.isValid() && until < merged.on) {
        verdict.warn(ImportField::RecognizedUntil,
                     Text::tr("有效期至 %1 早于资质“%2”的日期 %3，没有采用")
                         .arg(dateText(until), merged.kind, dateText(merged.on)));
        return false;
    }
    const bool news = known && verdict.takes(importFieldKey(ImportField::RecognizedUntil),
                                             Text::tr("%1的有效期至").arg(merged.kind),
                                             dayText(known->until), dayText(until));
    if (!known || news)
        merged.until = until;
    return news;
}

} // namespace

Result<QSet<QString>> ownHonourKinds(const Connection &connection)
{
    PEIYU_TRY(own, RecordRepository<HonourKind>::all(connection));
    QSet<QString> names;
    for (const HonourKind &kind : own) {
        if (kind.active)
            names.insert(kind.name);
    }
    return names;
}

QString honourKindOf(const QString &words, const QSet<QString> &ownKinds, QString *level)
{
    static const QRegularExpression levelled(
        QStringLiteral("^(国际级|国际|国家级|国家|省级|省|市级|市|区县级|区级|县级|区|县)(.+)$"));
    const QString tidy = tidyText(words);
    if (ownKinds.contains(tidy))
        return tidy;
    if (const QString known = honourKindFromWords(tidy); !known.isEmpty())
        return known;
    const auto match = levelled.match(tidy);
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(2);
    const QString known = ownKinds.contains(rest) ? rest : honourKindFromWords(rest);
    if (!known.isEmpty() && level)
        *level = match.captured(1);
    return known;
}

Result<> FirmFactPlanner::planFigures(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                                      RowVerdict &verdict, RowFacts &facts) const
{
    if (draft.figures.isEmpty())
        return {};
    PEIYU_TRY(present, recordsOf<YearlyFigures>(m_context.connection, firm));
    QMap<int, YearlyFigures> years;
    for (const YearlyFigures &year : present)
        years.insert(year.year, year);
    QMap<int, bool> named; // in the order of the years; true: changed
    for (const FigureDraft &figure : draft.figures)
        named.insert(figure.year, false);
    const QList<int> order = named.keys();
    for (const int year : order) {
        YearlyFigures before = years.value(year);
        before.year = year;
        const auto merged = mergedYear(before, draft.figures, m_context.request, verdict);
        if (!merged)
            continue;
        const auto checked = checkedFigures(*merged);
        if (!checked) {
            verdict.takeError(checked.error());
            continue;
        }
        // Figures that stay are not asked about again.
        named[year] = checked->values != before.values;
        years.insert(year, *checked);
        facts.figures.append(*checked);
    }
    const QVector<UnitJump> jumps = unitJumps(QVector<YearlyFigures>(years.cbegin(), years.cend()));
    for (const UnitJump &jump : jumps) {
        // Two years of one row were compared by the parser already.
        const bool both = named.contains(jump.year) && named.contains(jump.otherYear);
        if (!both && (named.value(jump.year) || named.value(jump.otherYear)))
            verdict.note(figureColumnKey({jump.item, jump.year, -1}), IssueSeverity::Pending,
                         jump.text);
    }
    return {};
}

Result<> FirmFactPlanner::planHonours(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                                      RowVerdict &verdict, RowFacts &facts) const
{
    if (draft.honours.isEmpty())
        return {};
    PEIYU_TRY(present, recordsOf<Honour>(m_context.connection, firm));
    for (const HonourDraft &one : draft.honours) {
        Honour honour;
        QString level = one.level;
        honour.kind = honourKindOf(one.kindName, m_ownKinds, &level);
        if (honour.kind.isEmpty()) {
            verdict.warn(
                ImportField::Honours,
                Text::tr("不认识的资质“%1”，没有写入；请先在资质类别中添加").arg(one.kindName));
            continue;
        }
        honour.level = honourLevelFromWords(level);
        honour.on = one.on;
        honour.document = one.document;
        const auto known = knownHonour(present, honour);
        Honour merged = known == present.end() ? honour : *known;
        if (merged.on.isNull())
            merged.on = honour.on;
        if (!merged.level)
            merged.level = honour.level;
        const bool stored = known != present.end() && !known->id.isEmpty();
        const bool newPaper =
            stored &&
            verdict.takes(honourColumnKey({one.kindName, HonourPart::Document, -1}),
                          Text::tr("%1的文号").arg(merged.kind), known->document, honour.document);
        if (newPaper || merged.document.isEmpty())
            merged.document = honour.document;
        const bool newEnd = takeUntil(merged, stored ? &*known : nullptr, one.until, verdict);
        if (known != present.end() && merged.on == known->on && merged.level == known->level &&
            merged.document == known->document && merged.until == known->until)
            continue;
        if (verdict.tells && (!(newPaper || newEnd) || honourText(*known) != honourText(merged)))
            verdict.change(
                Text::tr("资质荣誉"), known == present.end() ? QString() : honourText(*known),
                honourText(merged), honourColumnKey({one.kindName, HonourPart::Held, -1}));
        if (known == present.end())
            present.append(merged);
        else
            *known = merged;
        // One kind may stand in a column of its own and in the list of all.
        facts.honours.removeIf([&](const Honour &other) {
            return other.id == merged.id && sameHonour(other, merged);
        });
        facts.honours.append(merged);
    }
    return {};
}

Result<> FirmFactPlanner::planContact(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                                      RowVerdict &verdict, RowFacts &facts) const
{
    if (!draft.has(ImportField::ContactPost) || !draft.has(ImportField::Contact))
        return {};
    PEIYU_TRY(present, recordsOf<ContactPerson>(m_context.connection, firm));
    ContactPerson person;
    for (const ContactPerson &other : present) {
        if (other.name == draft.contact)
            person = other;
    }
    const ContactPerson before = person;
    person.name = draft.contact;
    person.post = draft.contactPost;
    if (draft.has(ImportField::Phone))
        person.phone = draft.phone;
    if (person.post == before.post && person.phone == before.phone && !before.id.isEmpty())
        return {};
    if (verdict.tells)
        verdict.change(Text::tr("联系人 %1 的职务").arg(person.name), before.post, person.post);
    facts.contact = person;
    return {};
}

Result<> FirmFactPlanner::giveDuty(UnitOfWork &unit, const EnterpriseId &firm, Duty duty,
                                   const SpecialistId &person)
{
    const DateSpan span{m_context.today, {}};
    PEIYU_TRY(step, placeDuty(unit, firm, duty, person, span, {}));
    return followDuty(*m_context.job, unit, firm, step, person, span, {});
}

Result<> FirmFactPlanner::write(UnitOfWork &unit, const EnterpriseId &firm, const RowFacts &facts)
{
    if (facts.stage)
        PEIYU_CHECK(enterStage(unit, firm, *facts.stage, facts.stageNow));
    if (facts.title) {
        Recognition title = *facts.title;
        title.enterprise = firm;
        const bool fresh = title.id.isEmpty();
        PEIYU_CHECK(RecognitionRepository::apply(unit, fresh ? newUuid() : title.id,
                                                 fresh ? ChangeOp::Insert : ChangeOp::Update,
                                                 RecognitionRepository::fields(title)));
    }
    for (const auto &[duty, name] :
         {std::pair{Duty::Specialist, facts.specialist}, std::pair{Duty::Leader, facts.leader}}) {
        if (name.isEmpty())
            continue;
        PEIYU_TRY(person, m_people.enter(unit, duty, name));
        PEIYU_CHECK(giveDuty(unit, firm, duty, person));
    }
    if (!facts.keeper.isEmpty())
        PEIYU_CHECK(giveDuty(unit, firm, Duty::Specialist, facts.keeper));
    PEIYU_CHECK(writeRecords(unit, firm, facts.figures));
    if (!facts.figures.isEmpty())
        PEIYU_CHECK(closeReachedSteps(unit, m_context.today, firm));
    PEIYU_CHECK(writeRecords(unit, firm, facts.honours));
    if (facts.contact)
        PEIYU_CHECK(writeRecords(unit, firm, QVector<ContactPerson>{*facts.contact}));
    return {};
}

} // namespace peiyu
