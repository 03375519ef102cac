#pragma once
/// Reads what plans and offices write about their numbers: 力争达到300家以上, 到2027年底, 累计.
/// The counterpart of requirementText() and basisText(). Nothing is guessed beyond the words; what
/// is no number stays words.

#include "domain/quantity.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>

namespace peiyu {

struct RequirementReading
{
    Comparator comparator = Comparator::AtLeast;
    std::optional<Quantity> value; ///< empty: words only, or several numbers
    int numbers = 0;
    QString unit;          ///< empty when none stands behind the number
    QString qualifier;     ///< 力争达到…以上: the words around the number
    bool coverage = false; ///< 全覆盖, read as 100 %: a reading of ours
};

/// 超过100家 asks for more than 100; 5家左右; 不少于 50 个; ≥30; 全覆盖; 一批.
RequirementReading requirementFromWords(const QString &words);

/// 2027年底, 到2027年, 2027年6月底前, 2026年上半年, 2027-12-31: the last day that is meant. Null
/// for words without a year.
QDate deadlineFromWords(const QString &words);

/// 期末有效, 累计, 新增, 每年, 年均增长, 覆盖率 …, also inside a target's name.
std::optional<Basis> basisFromWords(const QString &words);

/// The tier a target's name counts: 市级“专精特新”中小企业数量 is provincial, 新增上市企业 listed.
/// Empty for 专精特新企业研发机构覆盖率 and all that is about something else.
QString tierKeyFromTargetName(const QString &name);

} // namespace peiyu
