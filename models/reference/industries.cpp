#include "reference/industries.h"

#include "domain/textfold.h"
#include "reference/referencetable.h"

#include <QHash>
#include <QRegularExpression>

namespace peiyu {

namespace {

constexpr qsizetype divisionDigits = 2;

QString folded(const QString &words)
{
    QString plain = toHalfWidth(tidyText(words));
    plain.removeIf([](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); });
    return plain;
}

struct Industries
{
    QVector<IndustryDivision> divisions;
    QHash<QString, qsizetype> byCode;
    QHash<QString, qsizetype> byName; ///< also of groups and classes below
    QHash<QString, QString> split;    ///< old name → the two names it may have now
};

/// Renamed since the edition of 2011, which registers of that time still show.
struct OldName
{
    const char16_t *words;
    const char16_t *code;
    const char16_t *otherCode = nullptr; ///< of a division that was split
};
constexpr OldName oldNames[] = {
    {u"农、林、牧、渔服务业", u"05"},
    {u"开采辅助活动", u"11"},
    {u"石油加工、炼焦和核燃料加工业", u"25"},
    {u"汽车制造业（含零部件）", u"36"},
    {u"建筑装饰和其他建筑业", u"50"},
    {u"装卸搬运和运输代理业", u"58", u"59"},
    {u"仓储业", u"59"},
    {u"广播、电视、电影和影视录音制作业", u"87"},
    {u"基层群众自治组织", u"96"},
};

Industries readIndustries()
{
    constexpr qsizetype columns = 4;
    constexpr int nameAt = 1;
    constexpr int levelAt = 2;
    constexpr int sectionAt = 3;
    Industries all;
    QHash<QString, QString> sections;
    const auto rows = referenceRows(QStringLiteral("industries.csv"), u',', columns);
    for (const QStringList &row : rows) {
        if (row[levelAt] == QLatin1String("1"))
            sections.insert(row[sectionAt], row[nameAt]);
        if (row[levelAt] != QLatin1String("2"))
            continue;
        all.byCode.insert(row[0], all.divisions.size());
        all.byName.insert(folded(row[nameAt]), all.divisions.size());
        all.divisions.append({row[0], row[nameAt], row[sectionAt], sections.value(row[sectionAt])});
    }
    for (const QStringList &row : rows) {
        const auto division = all.byCode.constFind(row[0].left(divisionDigits));
        // Classes of different divisions share no name but 其他…: those say nothing.
        if (division != all.byCode.constEnd() && !all.byName.contains(folded(row[nameAt])))
            all.byName.insert(folded(row[nameAt]), *division);
    }
    for (const OldName &old : oldNames) {
        const QString words = folded(QString::fromUtf16(old.words));
        const qsizetype now = all.byCode.value(QString::fromUtf16(old.code));
        if (!old.otherCode) {
            all.byName.insert(words, now);
            continue;
        }
        const qsizetype other = all.byCode.value(QString::fromUtf16(old.otherCode));
        all.split.insert(words, QStringLiteral("%1或%2").arg(all.divisions[now].name,
                                                             all.divisions[other].name));
    }
    return all;
}

const Industries &industries()
{
    static const Industries all = readIndustries();
    return all;
}

/// "C3599 其他…" → "35": the digits at the front, a section's letter before them dropped.
QString leadingCode(const QString &words)
{
    const QString plain = toHalfWidth(tidyText(words));
    qsizetype at = 0;
    if (!plain.isEmpty() && plain[0] >= u'A' && plain[0] <= u'T')
        ++at;
    qsizetype end = at;
    while (end < plain.size() && plain[end].isDigit())
        ++end;
    return end - at >= divisionDigits ? plain.mid(at, divisionDigits) : QString();
}

} // namespace

const QVector<IndustryDivision> &industryDivisions()
{
    return industries().divisions;
}

IndustryAnswer industryFromWords(const QString &words)
{
    const Industries &all = industries();
    const QString plain = folded(words);
    if (plain.isEmpty())
        return {};
    if (const auto split = all.split.constFind(plain); split != all.split.constEnd())
        return {{}, {}, false, *split};
    auto found = all.byName.constFind(plain);
    if (found == all.byName.constEnd())
        found = all.byName.constFind(plain + u'业');
    if (found == all.byName.constEnd()) {
        // "通用设备制造业（C34）": what stands in brackets behind says it again.
        static const QRegularExpression behind(QStringLiteral("[(（][^()（）]*[)）]\\s*$"));
        found = all.byName.constFind(folded(QString(words).remove(behind)));
    }
    if (found == all.byName.constEnd()) {
        found = all.byCode.constFind(leadingCode(words));
        if (found == all.byCode.constEnd())
            return {};
    }
    const IndustryDivision &division = all.divisions[*found];
    return {division.name, division.code, division.name != tidyText(words)};
}

} // namespace peiyu
