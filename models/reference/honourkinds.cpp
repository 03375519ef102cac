#include "reference/honourkinds.h"

#include "domain/textfold.h"
#include "reference/referencetable.h"

#include <QHash>

namespace peiyu {

namespace {

QString folded(const QString &words)
{
    return toHalfWidth(words).remove(u' ').remove(u'“').remove(u'”').toLower();
}

QVector<ShippedHonourKind> readKinds()
{
    constexpr qsizetype columns = 4;
    QVector<ShippedHonourKind> kinds;
    for (const QStringList &row : referenceRows(QStringLiteral("honour_kinds.tsv"), u'\t', columns))
        kinds.append({row[0], row[1], row[3].split(u'、', Qt::SkipEmptyParts),
                      row[2] == QLatin1String("1")});
    return kinds;
}

QHash<QString, QString> namesByWord()
{
    QHash<QString, QString> names;
    for (const ShippedHonourKind &kind : shippedHonourKinds()) {
        names.insert(folded(kind.name), kind.name);
        for (const QString &word : kind.words)
            names.insert(folded(word), kind.name);
    }
    return names;
}

} // namespace

const QVector<ShippedHonourKind> &shippedHonourKinds()
{
    static const QVector<ShippedHonourKind> kinds = readKinds();
    return kinds;
}

QString honourKindFromWords(const QString &words)
{
    static const QHash<QString, QString> names = namesByWord();
    return names.value(folded(words));
}

} // namespace peiyu
