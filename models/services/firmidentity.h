#pragma once
/// Whether a row of a list of firms is a firm of the base, a firm of an earlier row, or neither.
/// Keys: credit code, else old number, else name (or the name first, as asked). What is only near
/// (another legal form, a former name) is for a person to decide.
/// Rows are matched against the base as it was before the list, so that a dry run, which writes
/// nothing, says what the commit does; what earlier rows said is kept beside it.
/// Of this room (FirmRows). Thread: the connection's.

#include "domain/enterprise.h"
#include "services/importrows.h"
#include "services/rowclaims.h"

#include <QHash>

namespace peiyu {

/// A firm of the base that a row means.
struct MatchedFirm
{
    Enterprise firm;
    bool keepsName = false; ///< the row knows it by a name it had before
    bool keepsCode = false; ///< … or by the code of a firm that was merged into it
};

class FirmIdentity
{
public:
    static Result<FirmIdentity> load(const RowEngineContext &context);

    /// True when an earlier row of the file is the same firm; said in the verdict.
    bool isDuplicate(const EnterpriseRowDraft &draft, const QString &folded, RowVerdict &verdict);
    /// Nothing, and the outcome Duplicate, when an earlier row meant the same firm of the base.
    Result<std::optional<MatchedFirm>> match(const EnterpriseRowDraft &draft, const QString &folded,
                                             RowVerdict &verdict);
    /// The row is judged.
    void settle(const ImportRow &row);

private:
    struct Known
    {
        EnterpriseId id;
        QString name;
        QString code;
    };
    /// A firm of the base before it is read whole.
    struct Found
    {
        int place = -1;
        bool keepsName = false;
        bool keepsCode = false;
        bool told = false; ///< a person is asked already: look no further
        bool is() const { return place >= 0; }
    };

    explicit FirmIdentity(const RowEngineContext &context) : m_context(context) {}
    Found search(const EnterpriseRowDraft &draft, const QString &folded, RowVerdict &verdict) const;
    Found byNumbers(const EnterpriseRowDraft &draft) const;
    Found byName(const EnterpriseRowDraft &draft, const QString &folded, RowVerdict &verdict) const;
    Found byFormerCode(const EnterpriseRowDraft &draft, RowVerdict &verdict) const;
    Found byFormerName(const EnterpriseRowDraft &draft, const QString &folded,
                       RowVerdict &verdict) const;
    Found withName(const EnterpriseRowDraft &draft, const QString &folded, Found found,
                   RowVerdict &verdict) const;
    void requireFreeCode(const EnterpriseRowDraft &draft, const Known &firm,
                         RowVerdict &verdict) const;
    bool isKnownAs(const EnterpriseRowDraft &draft) const;
    void compareWithEarlier(const EnterpriseRowDraft &draft, const QString &folded,
                            RowVerdict &verdict);

    RowEngineContext m_context;
    QVector<Known> m_firms;
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_byNumber;
    QHash<QString, QVector<int>> m_byName; ///< folded
    QHash<QString, int> m_former;          ///< folded former name
    QHash<QString, int> m_formerCodes;
    struct Claims
    {
        RowClaims codes;
        RowClaims numbers;
        RowClaims folds; ///< folded names
        RowClaims names;
        RowClaims firms; ///< ids of firms of the base
    };
    Claims m_claims;
};

} // namespace peiyu
