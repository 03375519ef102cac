#pragma once
/// The shipped kinds of 资质荣誉与成果, by the words plans and lists use
/// (resources/reference/honour_kinds.tsv). An office adds its own (HonourKind).
/// Thread: any; the list is read once.

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct ShippedHonourKind
{
    QString name;
    QString family; ///< 资质, 研发, 智改数转, 知识产权, 质量标准, 品牌, 资本市场, 赛事
    QStringList words;     ///< other spellings in lists
    bool levelled = false; ///< 国家级, 省级 … tell its rows apart
};

const QVector<ShippedHonourKind> &shippedHonourKinds();

/// The shipped kind these words mean; empty when none does.
QString honourKindFromWords(const QString &words);

} // namespace peiyu
