#pragma once
/// One row of a list of firms, read by a mapping: typed values, and what is wrong with them.
/// Nothing is guessed or completed: an unknown word is named and left to a person. Towns, parks,
/// districts and persons stay text; a service finds them in the base.
/// Not here: whether the firm is already in the base, duplicates (ImportService).
/// Thread: any. Errors: none, a fault of the row is an issue of the row.

#include "domain/enterprise.h"
#include "exchange/columnmapping.h"
#include "exchange/importwords.h"
#include "exchange/rowissue.h"
#include "exchange/tablecell.h"

#include <QVector>

#include <bitset>

namespace peiyu {

struct FigureDraft
{
    int year = 0;
    FigureItem item = FigureItem::Revenue;
    QString value; ///< as normalizedFigure() gives it: money in 万元
    friend bool operator==(const FigureDraft &, const FigureDraft &) = default;
};

struct HonourDraft
{
    QString kindName;
    QString level; ///< 国家级, 省级, 市级, 区县级 or empty
    QDate on;      ///< null: not given
    QString document;
    QDate until = {}; ///< last valid day; null: not given
    friend bool operator==(const HonourDraft &, const HonourDraft &) = default;
};

struct EnterpriseRowDraft
{
    int row = 0; ///< of the file, from 1
    QString name;
    QString shortName;
    QString creditCode; ///< normalised
    CodeState codeState = CodeState::Sound;
    QString registrationNo;
    QString formerNames; ///< separated by 、
    QString district;
    QString town;
    QString park;
    QString industry;
    QString chain;
    QString address;
    QString contact;
    QString phone;
    std::optional<Stage> stage;
    QString specialist;
    QString leader;
    std::optional<Tier> tier; ///< with its first day, or not at all
    QDate recognizedFrom;
    QDate recognizedUntil; ///< inclusive, as printed; null: not given
    QString batch;
    QString document;
    QString note;
    QString legalPerson;
    QDate foundedOn;
    QString capital;         ///< exact decimal in 万
    QString capitalCurrency; ///< empty: 人民币. Given whenever the capital is.
    std::optional<SizeClass> sizeClass;
    QString mainProduct;
    bool chainLeader = false;
    QString tags; ///< separated by 、
    QString contactPost;
    QVector<FigureDraft> figures;
    QVector<HonourDraft> honours;
    QString listedName; ///< of the list the row came from, where it is not the name

    /// The row gives this field a value. A field without one may keep what the base has.
    bool has(ImportField field) const { return present[static_cast<size_t>(field)]; }
    std::bitset<allImportFields.size()> present;
};

struct ParsedRow
{
    EnterpriseRowDraft draft;
    QVector<RowIssue> issues;
    /// Nothing in any mapped column (a numbered blank line), or the example row of a template: no
    /// row at all.
    bool empty = false;

    bool hasSeverity(IssueSeverity severity) const;
};

class EnterpriseRowParser final
{
public:
    /// `dates1904` as the reader says.
    EnterpriseRowParser(HeaderWords words, const ColumnMapping &mapping, bool dates1904 = false);

    ParsedRow parse(const TableRow &row);

private:
    HeaderWords m_words;
    ColumnMapping m_mapping;
    TierWordsReader m_tierWords;
    bool m_dates1904;
};

/// Stands before the name in the example row of our templates; such a row is never a firm.
QString exampleMark();

} // namespace peiyu
