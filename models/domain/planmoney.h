#pragma once
/// What a plan says about money: awards and subsidies, who is kept from them, what is taken back,
/// what may be combined. Amounts are exact decimals as text (万元), never floats; what the document
/// does not state is empty or 0. Calculating them is not done here.

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct MoneyItem
{
    QString label;
    QString tierKey;
    QString amountWan;         ///< 万元; empty when the item is no amount of money
    QString unit;              ///< 万元/家; empty with amountWan
    QString upstreamAmountWan; ///< the award of the level above that this one is a share of
    bool derived = false;      ///< ours: upstream amount × share, see formula
    QString formula;           ///< ours: 100×50%
    QString amount;            ///< any other number: 200 with amountUnit 万千瓦时
    QString amountUnit;

    friend bool operator==(const MoneyItem &, const MoneyItem &) = default;
};

struct MoneyRule
{
    QString id;
    QString name;
    QString taskId; ///< its units are the ones to ask
    QString beneficiary;
    QString condition;
    QString kind;
    bool quantified = false; ///< false: 文件未量化, never shown as 0
    QString funder;
    QVector<MoneyItem> items;
    QString upstreamReward; ///< the award above it, in words
    QString rate;           ///< a fraction (0.2), unless rateBase is a unit (元/千瓦时)
    QString rateBase;
    QString capWan;
    QString capBasis; ///< 单家企业, 每家企业每年 …
    QString duration;
    int durationYears = 0;
    bool firstTimeOnly = false; ///< 首次; false: not stated
    bool oneOff = false;        ///< 一次性; false: not stated
    QString stacking;
    QStringList exclusions;
    QString quote;
    QString note; ///< ours

    friend bool operator==(const MoneyRule &, const MoneyRule &) = default;
};

/// Who gets no support.
struct EligibilityExclusion
{
    QString id;
    QString rule; ///< ours
    int lookbackYears = 0;
    QString quote;

    friend bool operator==(const EligibilityExclusion &, const EligibilityExclusion &) = default;
};

/// When paid support is taken back.
struct Clawback
{
    QString id;
    QString trigger;
    int periodYears = 0;
    QString consequence;
    QString quote;

    friend bool operator==(const Clawback &, const Clawback &) = default;
};

/// What may be combined (从高不重复), or what wins over the plan.
struct PrecedenceRule
{
    QString id; ///< may be empty
    QString rule;
    QString quote;

    friend bool operator==(const PrecedenceRule &, const PrecedenceRule &) = default;
};

} // namespace peiyu
