#pragma once
/// Words of tier and stage as lists write them, stricter than a person's typing: what says that
/// there is no title (拟申报, 未认定), or names several, is not read as one.

#include "domain/tier.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace peiyu {

struct TierReading
{
    std::optional<Tier> tier;
    bool several = false; ///< two tiers in one cell
};
TierReading readTierWords(const QString &words);

/// True where the words are titles of a tier and nothing beside: 专精特新中小企业, 省级, 市级入库.
/// 市级企业技术中心 is none, whatever readTierWords() makes of 市级.
bool areTierTitles(const QString &words);

/// readTierWords() that remembers: a list has a few words in thousands of rows.
class TierWordsReader final
{
public:
    TierReading operator()(const QString &words);

private:
    QHash<QString, TierReading> m_known;
};

/// 储备, 储备库, 培育企业, 提升阶段 …
std::optional<Stage> readStageWords(const QString &words);

/// 是, √, Y, 1, TRUE … and their opposites; nothing for any other word.
std::optional<bool> readYesNo(const QString &words);

/// A Chinese name with its brackets in full width, as the register writes them.
QString withFullWidthBrackets(const QString &name);

/// An address without 附近公司, a link that directory sites glue to its end.
QString withoutGluedLink(const QString &address);

/// The first day of 1997-04-09至2047-03-19; null when there is none.
QDate startOfTerm(const QString &term);

/// The former names of a cell joined by 、. `cleaned` when 查看更多 of a directory site was glued
/// on.
struct FormerNamesReading
{
    QString names;
    bool cleaned = false;
};
FormerNamesReading readFormerNames(const QString &text);

} // namespace peiyu
