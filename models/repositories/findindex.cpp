#include "repositories/findindex.h"

#include "database/statement.h"
#include "domain/firmrecordtext.h"
#include "reference/pinyin.h"
#include "repositories/baserepository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindIndex)
};

/// Of what the index holds of a firm; pinyin has its own mark.
constexpr int indexVersion = 1;
constexpr qint64 firmsPerStep = 500;

const QString &ruleSetting()
{
    static const QString name = QStringLiteral("find_rule");
    return name;
}

QString currentRule()
{
    return QStringLiteral("%1-%2").arg(indexVersion).arg(pinyinRule());
}

const QStringList &indexes()
{
    static const QStringList names = {QStringLiteral("enterprise_text"),
                                      QStringLiteral("enterprise_initials"),
                                      QStringLiteral("enterprise_pinyin")};
    return names;
}

/// Lists write "张三 13800000000" into one cell: the number stays out.
QString withoutDigits(const QString &person)
{
    QString name;
    for (const QChar c : person) {
        if (!c.isDigit())
            name += c;
    }
    return name.trimmed();
}

} // namespace

FindTexts::FindTexts(IndexedNames names) : m_names(std::move(names))
{
    for (QString &person : m_names.people)
        person = withoutDigits(person);
    m_names.people.removeDuplicates();
    m_names.people.removeAll(QString());
    QStringList all = {m_names.name};
    all += m_names.shortName;
    all += namesOf(m_names.formerNames);
    for (const QString &one : all) {
        const bool known = std::any_of(m_firmNames.cbegin(), m_firmNames.cend(),
                                       [&](const QString &before) { return before.contains(one); });
        if (!known)
            m_firmNames.append(one);
    }
}

QString FindTexts::characters() const
{
    return searchCharacters(m_firmNames.join(u'\n') + u'\n' + m_names.formerCodes + u'\n' +
                            m_names.people.join(u'\n'));
}

QStringList FindTexts::initials() const
{
    QStringList tokens;
    for (const QString &name : m_firmNames)
        tokens += initialTokens(name);
    for (const QString &person : m_names.people) {
        // A person is called from the surname on.
        const QStringList runs = initialTokens(person);
        for (const QString &run : runs) {
            if (run.size() == runs.first().size())
                tokens.append(run);
        }
    }
    if (m_firmNames.size() + m_names.people.size() > 1)
        tokens.removeDuplicates();
    return tokens;
}

QString FindTexts::syllables() const
{
    QStringList readings;
    for (const QString &name : m_firmNames)
        readings += pinyinReadings(name);
    for (const QString &person : m_names.people)
        readings += pinyinReadings(person);
    return readings.join(QLatin1String(" 0 "));
}

Result<> addToFindIndex(UnitOfWork &unit, qint64 no, const IndexedNames &names)
{
    const SqlDialect &dialect = unit.connection().dialect();
    const FindTexts texts(names);
    WriteStatement text(unit, dialect.textInsert);
    text.bind(":no", no).bind(":chars", texts.characters());
    PEIYU_CHECK(text.run());
    WriteStatement initials(unit, dialect.initialsInsert);
    initials.bind(":no", no).bind(":initials", texts.initials().join(QLatin1Char(' ')));
    PEIYU_CHECK(initials.run());
    WriteStatement pinyin(unit, dialect.pinyinInsert);
    pinyin.bind(":no", no).bind(":syllables", texts.syllables());
    PEIYU_CHECK(pinyin.run());
    return {};
}

Result<> removeFromFindIndex(UnitOfWork &unit, qint64 no)
{
    for (const QString &index : indexes()) {
        WriteStatement remove(unit, QStringLiteral("DELETE FROM %1 WHERE rowid = :no").arg(index));
        remove.bind(":no", no);
        PEIYU_CHECK(remove.run());
    }
    return {};
}

Result<> indexFirmAgain(UnitOfWork &unit, const QString &enterprise)
{
    qint64 no = 0;
    IndexedNames names;
    Statement firm(unit.connection(),
                   QStringLiteral("SELECT no, name, short_name, former_names, former_codes, contact"
                                  " FROM enterprise WHERE id = :id AND deleted = 0"));
    PEIYU_CHECK(firm.bind(":id", enterprise).each([&](const Row &row) {
        no = row.integer("no");
        names = {row.text("name"),
                 row.text("short_name"),
                 row.text("former_names"),
                 row.text("former_codes"),
                 {row.text("contact")}};
    }));
    if (no == 0)
        return {};
    Statement contacts(unit.connection(),
                       QStringLiteral("SELECT name FROM contact WHERE enterprise = :id"
                                      " AND deleted = 0 ORDER BY no"));
    PEIYU_CHECK(contacts.bind(":id", enterprise).each([&](const Row &row) {
        names.people.append(row.text("name"));
    }));
    PEIYU_CHECK(removeFromFindIndex(unit, no));
    return addToFindIndex(unit, no, names);
}

Result<bool> findIndexHasRule(const Connection &connection)
{
    PEIYU_TRY(rule, BaseRepository::setting(connection, {}, ruleSetting()));
    return rule == currentRule();
}

Result<bool> findIndexIsCurrent(const Connection &connection)
{
    PEIYU_TRY(ofRule, findIndexHasRule(connection));
    if (!ofRule)
        return false;
    Statement firms(connection,
                    QStringLiteral("SELECT no FROM enterprise WHERE deleted = 0 LIMIT 1"));
    PEIYU_TRY(anyFirm, firms.number("no"));
    for (const QString &index : indexes()) {
        Statement rows(connection, QStringLiteral("SELECT rowid AS no FROM %1 LIMIT 1").arg(index));
        PEIYU_TRY(anyRow, rows.number("no"));
        if (anyFirm != 0 && anyRow == 0)
            return false;
    }
    return true;
}

Result<> rebuildFindIndex(UnitOfWork &unit, const std::function<Result<>(qint64 done)> &step)
{
    const Connection &connection = unit.connection();
    for (const QString &index : indexes()) {
        WriteStatement clear(unit, QStringLiteral("DELETE FROM %1").arg(index));
        PEIYU_CHECK(clear.run());
    }
    QHash<QString, QStringList> people;
    PEIYU_CHECK(Statement(connection, QStringLiteral("SELECT enterprise, name FROM contact"
                                                     " WHERE deleted = 0 ORDER BY no"))
                    .each([&](const Row &row) {
                        people[row.text("enterprise")].append(row.text("name"));
                    }));
    struct Firm
    {
        qint64 no;
        QString sort;
        IndexedNames names;
    };
    QVector<Firm> firms;
    PEIYU_CHECK(
        Statement(connection,
                  QStringLiteral("SELECT no, id, name, short_name, former_names, former_codes,"
                                 " contact, name_sort FROM enterprise WHERE deleted = 0"
                                 " ORDER BY no"))
            .each([&](const Row &row) {
                Firm firm{row.integer("no"),
                          row.text("name_sort"),
                          {row.text("name"),
                           row.text("short_name"),
                           row.text("former_names"),
                           row.text("former_codes"),
                           {row.text("contact")}}};
                firm.names.people += people.value(row.text("id"));
                firms.append(std::move(firm));
            }));
    WriteStatement sort(unit, QStringLiteral("UPDATE enterprise SET name_sort = :sort"
                                             " WHERE no = :no"));
    qint64 done = 0;
    for (const Firm &firm : firms) {
        PEIYU_CHECK(addToFindIndex(unit, firm.no, firm.names));
        if (const QString key = pinyinSortKey(firm.names.name); key != firm.sort) {
            sort.bind(":sort", key).bind(":no", firm.no);
            PEIYU_CHECK(sort.run());
        }
        if (++done % firmsPerStep == 0 && step)
            PEIYU_CHECK(step(done));
    }
    return BaseRepository::setSetting(unit, {}, ruleSetting(), currentRule());
}

Result<QStringList> findIndexProblems(const Connection &connection)
{
    QStringList problems;
    for (const QString &index : indexes()) {
        Statement lacking(connection, QStringLiteral("SELECT COUNT(*) AS n FROM enterprise e"
                                                     " WHERE e.deleted = 0 AND e.no NOT IN"
                                                     " (SELECT rowid FROM %1)")
                                          .arg(index));
        PEIYU_TRY(missing, lacking.number("n"));
        Statement left(connection, QStringLiteral("SELECT COUNT(*) AS n FROM %1 WHERE rowid NOT IN"
                                                  " (SELECT no FROM enterprise WHERE deleted = 0)")
                                       .arg(index));
        PEIYU_TRY(surplus, left.number("n"));
        if (missing > 0)
            problems.append(Text::tr("查找索引（%1）缺 %2 家企业，这些企业按名称查不到。"
                                     "请用 base reindex 重建查找索引。")
                                .arg(index)
                                .arg(missing));
        if (surplus > 0)
            problems.append(Text::tr("查找索引（%1）多出 %2 条已删除的企业。"
                                     "请用 base reindex 重建查找索引。")
                                .arg(index)
                                .arg(surplus));
    }
    return problems;
}

} // namespace peiyu
