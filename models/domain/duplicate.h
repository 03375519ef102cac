#pragma once
/// Two firms of the pool that may be one, and what a merge of them keeps.
/// Thread: values.

#include "foundation/strongid.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

/// The strongest first.
enum class LikenessReason { Code, Name, FormerName, FormerCode, Phone, Address };

struct LikePair
{
    EnterpriseId first; ///< the one entered earlier
    EnterpriseId second;
    QString firstName;
    QString secondName;
    QVector<LikenessReason> reasons;
};

/// 信用代码相同, 名称相同 … (firmrecordtext.cpp)
QString likenessReasonText(LikenessReason reason);

/// A field in which the two differ.
struct MergeField
{
    QString field; ///< its key in the log
    QString word;
    QString kept;
    QString other;
};

/// How many records of the other firm come along, and how many are dropped because the firm that
/// stays has the same.
struct MergeChildren
{
    QString word; ///< 走访, 认定 …
    int moved = 0;
    int dropped = 0;
};

struct MergePreview
{
    QVector<MergeField> fields;
    QVector<MergeChildren> children;
};

} // namespace peiyu
