#pragma once
/// The words offices head their columns with, from resources/reference/import_synonyms.tsv.
/// A header matches whole or not at all: 提供企业名称 is not 企业名称.
/// Thread: any. Errors: Internal when the built-in list is broken (a test reads it).

#include "exchange/importfield.h"
#include "exchange/mappedcolumns.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QHash>

namespace peiyu {

class HeaderWords final
{
public:
    struct Match
    {
        ImportField field = ImportField::Name;
        int rank = 0; ///< place in its line: lower is the more exact word
    };

    static Result<HeaderWords> builtIn();
    /// Lines of key, tab, words separated by tabs; # starts a comment. Words of a key LEAD>FIELD
    /// count only right of a column of LEAD, and may stand for another field elsewhere.
    static Result<HeaderWords> parse(const QByteArray &tsv);

    std::optional<Match> find(const QString &header) const;
    /// What a header says right of a column of `lead`: 办理情况 behind 承诺事项.
    std::optional<Match> findBehind(ImportField lead, const QString &header) const;
    /// 2024年营业收入（万元）, 营业收入(2024), 职工人数. Nothing for parts of a year or several
    /// years.
    std::optional<FigureColumn> findFigure(const QString &header) const;
    /// 产值(万元)1月, 2026年3月营业收入, 1—8月累计用电量, 本月, 一季度; nothing for 同比 and the
    /// year before.
    std::optional<PeriodColumn> findPeriod(const QString &header) const;
    /// The item a title speaks of (用电量月报表) and its period (2026年9月). No period for several
    /// months or years, nor for the day a table was made on (填报日期 2026-11-05).
    PeriodColumn findInTitle(const QString &title) const;
    /// 高新技术企业, 高企证书编号
    std::optional<HonourColumn> findHonour(const QString &header) const;

private:
    bool take(const QString &key, const QString &word, int rank);
    bool takeBehind(const QString &key, const QString &word, int rank);

    QHash<QString, Match> m_matches;
    QHash<QString, Match> m_behind; ///< by key of the lead, > and the word
    QHash<QString, FigureItem> m_figures;
    QHash<QString, HonourColumn> m_honours;
    QHash<QString, PeriodItem> m_periods;
};

/// The one year a header names (2024年, 2024年度, (2024)); 0 for none or several.
int yearOfHeader(const QString &header);

/// 上年同期, 同比, 本年目标: beside or above an item it is another thing than what was reported.
bool isComparison(const QString &header);

/// A header as it is compared: half width, lower case, without spaces, line breaks, *, numbering
/// in front and what stands in brackets (（必填）, （万元）).
QString normalizedHeader(const QString &header);

} // namespace peiyu
