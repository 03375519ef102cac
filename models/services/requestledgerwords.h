#pragma once
/// Words of old request ledgers, read more tolerantly than a person's typing.
/// Of this room. Thread: any.

#include "domain/request.h"

namespace peiyu {

struct CategoryReading
{
    const RequestCategory *category = nullptr; ///< none when nothing is sure
    bool exact = true;
};
/// By name, with any brackets; else by a word that stands for one category alone (用电, 招工 …).
CategoryReading readRequestCategory(const QVector<RequestCategory> &all, const QString &words);
/// 其他; none where the office removed it.
const RequestCategory *otherCategory(const QVector<RequestCategory> &all);

std::optional<RequestKind> readRequestKind(const QString &words);
std::optional<RequestSource> readRequestSource(const QString &words);

struct ResultReading
{
    std::optional<RequestResult> result;
    bool declined = false;   ///< 不予受理
    bool unfinished = false; ///< 办理中, 未办结: says nothing of the result
};
ResultReading readRequestResult(const QString &words);
std::optional<Satisfaction> readSatisfaction(const QString &words);
bool readUrgent(const QString &words);
/// Offices of one cell (区发改委、供电公司).
QStringList unitsIn(const QString &words);

} // namespace peiyu
