// P2: from a typed word to the rows of the first page, for every way of naming a firm.

#include "benchbase.h"
#include "firmlist.h"
#include "measured.h"
#include "measures.h"
#include "rawsqlite.h"
#include "reference/pinyin.h"
#include "services/enterpriseservice.h"

#include <QSet>

namespace peiyu {

namespace {

constexpr double mostMs = 10;
constexpr int needleCount = 60;
constexpr int pageRows = 200;

struct NeedleKind
{
    QString name;
    QStringList needles;
    QByteArray bareSql; ///< one parameter: what the index is asked
    QStringList bareNeedles;
};

/// `needleCount` different words made of firms spread over the list.
template <class Make> QStringList spread(int firms, Make &&make)
{
    QStringList found;
    for (int i = 0; i < needleCount; ++i) {
        const QString word = make(listedFirm(static_cast<int>(qint64(i) * firms / needleCount)));
        if (!word.isEmpty() && !found.contains(word))
            found.append(word);
    }
    return found;
}

NeedleKind ofText(const QString &name, const QStringList &needles)
{
    QStringList phrases;
    for (const QString &needle : needles)
        phrases.append(u'"' + searchCharacters(needle) + u'"');
    return {name, needles,
            "SELECT e.no, e.name FROM enterprise_text x JOIN enterprise e ON e.no = x.rowid"
            " WHERE enterprise_text MATCH ? LIMIT 200",
            phrases};
}

/// Full pinyin, as it is typed and as it grows; names of people.
void addPinyin(QVector<NeedleKind> &kinds, int firms)
{
    const QByteArray bare = "SELECT e.no, e.name FROM enterprise_pinyin x JOIN enterprise e"
                            " ON e.no = x.rowid WHERE enterprise_pinyin MATCH ? LIMIT 200";
    for (const qsizetype letters : {3, 8, 14}) {
        QStringList phrases;
        const QStringList needles = spread(firms, [&](const ListedFirm &firm) {
            const QString typed =
                pinyinReadings(firm.name.mid(2)).value(0).remove(u' ').left(letters);
            return splitPinyin(typed).isEmpty() ? QString() : typed;
        });
        for (const QString &typed : needles)
            phrases.append(u'"' + splitPinyin(typed).first().join(u' ') + QStringLiteral("\"*"));
        kinds.append({QStringLiteral("pinyin, %1 letters").arg(letters), needles, bare, phrases});
    }
    QStringList surnames;
    for (const QString &person : listedSpecialists()) {
        if (!surnames.contains(person.left(1)))
            surnames.append(person.left(1));
    }
    kinds.append(ofText(QStringLiteral("name of a specialist"), listedSpecialists()));
    kinds.append(ofText(QStringLiteral("surname of people"), surnames));
    kinds.append(ofText(QStringLiteral("name of a contact"),
                        spread(firms, [](const ListedFirm &firm) { return firm.contact; })));
    QStringList pinyin;
    QStringList phrases;
    for (const QString &person : listedSpecialists()) {
        const QString reading = pinyinReadings(person).value(0);
        pinyin.append(QString(reading).remove(u' '));
        phrases.append(u'"' + reading + QStringLiteral("\"*"));
    }
    kinds.append({QStringLiteral("specialist in pinyin"), pinyin, bare, phrases});
}

QVector<NeedleKind> needleKinds(int firms)
{
    QVector<NeedleKind> kinds;
    for (const int length : {1, 2, 3})
        kinds.append(ofText(
            QStringLiteral("%1 characters").arg(length),
            spread(firms, [&](const ListedFirm &firm) { return firm.name.mid(2, length); })));
    kinds.append(ofText(QStringLiteral("legal form, in every name"), {QStringLiteral("有限公司")}));
    kinds.append(
        ofText(QStringLiteral("nothing found"), {QStringLiteral("鑫囍"), QStringLiteral("龘")}));
    const QStringList tails =
        spread(firms, [](const ListedFirm &firm) { return firm.code.right(4); });
    QStringList turned;
    for (QString tail : tails) {
        std::reverse(tail.begin(), tail.end());
        turned.append(tail);
    }
    kinds.append({QStringLiteral("code tail"), tails,
                  "SELECT no, name FROM enterprise WHERE code_reversed >= ?1 AND code_reversed <"
                  " ?1 || '~' LIMIT 200",
                  turned});
    const QStringList initials = spread(
        firms, [](const ListedFirm &firm) { return initialTokens(firm.name).value(0).left(4); });
    QStringList prefixes;
    for (const QString &one : initials)
        prefixes.append(u'"' + one + QStringLiteral("\"*"));
    kinds.append(
        {QStringLiteral("initials"), initials,
         "SELECT e.no, e.name FROM enterprise_initials x JOIN enterprise e ON e.no = x.rowid"
         " WHERE enterprise_initials MATCH ? LIMIT 200",
         prefixes});
    addPinyin(kinds, firms);
    return kinds;
}

/// What the window does for a new word, without its drawing: the first page's keys and rows.
qsizetype ask(const OpenBase &open, const QString &word)
{
    ListQuery query;
    query.asOf = open.clock.today();
    query.find = word;
    const QVector<qint64> keys = TAKE(EnterpriseService::firstKeys(*open.context, query, pageRows));
    TAKE(EnterpriseService::rows(*open.context, keys, query.asOf));
    return keys.size();
}

void measureKind(const OpenBase &open, const RawSqlite &bare, const NeedleKind &kind, int firms)
{
    QVector<double> ours;
    QVector<double> theirs;
    for (int i = 0; i < kind.needles.size(); ++i) {
        ask(open, kind.needles[i]);
        ours.append(secondsOf([&] { ask(open, kind.needles[i]); }) * 1000);
        RawStatement select(bare, kind.bareSql);
        const QByteArray needle = kind.bareNeedles[i].toUtf8();
        select.bind(1, needle).all();
        theirs.append(secondsOf([&] { select.bind(1, needle).all(); }) * 1000);
    }
    report({QStringLiteral("P2 find p50, %1").arg(kind.name), firms, percentile(ours, 0.5),
            QStringLiteral("ms"), QStringLiteral("the bare index query, first 200"),
            percentile(theirs, 0.5)});
    report({QStringLiteral("P2 find p95, %1").arg(kind.name),
            firms,
            percentile(ours, 0.95),
            QStringLiteral("ms"),
            QStringLiteral("the bare index query, first 200"),
            percentile(theirs, 0.95),
            {},
            mostMs});
}

} // namespace

void measureFind(int firms)
{
    const OpenBase open(sharedBase(firms));
    const RawSqlite bare(open.path);
    for (const NeedleKind &kind : needleKinds(firms))
        measureKind(open, bare, kind, firms);
}

} // namespace peiyu
