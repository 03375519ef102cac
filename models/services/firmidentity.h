#pragma once
/// Whether a row of a list of firms is a firm of the base, a firm of an earlier row, or neither.
/// Keys: credit code, else old number, else name (or the name first, as asked). What is only near
/// (another legal form, a former name) is for a person to decide.
/// Of this room (FirmRows). Thread: the connection's.

#include "domain/enterprise.h"
#include "services/importrows.h"

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
    Result<std::optional<MatchedFirm>> match(const EnterpriseRowDraft &draft, const QString &folded,
                                             RowVerdict &verdict);

private:
    explicit FirmIdentity(const RowEngineContext &context) : m_context(context) {}
    Result<std::optional<MatchedFirm>> byFormerCode(const EnterpriseRowDraft &draft,
                                                    RowVerdict &verdict) const;
    Result<std::optional<MatchedFirm>> byNumbers(const EnterpriseRowDraft &draft) const;
    Result<std::optional<MatchedFirm>> byName(const EnterpriseRowDraft &draft,
                                              const QString &folded, RowVerdict &verdict,
                                              bool &told) const;
    Result<std::optional<MatchedFirm>>
    byFormerName(const EnterpriseRowDraft &draft, const QString &folded, RowVerdict &verdict) const;
    Result<> requireFreeCode(const EnterpriseRowDraft &draft, const Enterprise &firm,
                             RowVerdict &verdict);

    RowEngineContext m_context;
    QHash<QString, EnterpriseId> m_former; ///< folded former name → its firm
    QHash<QString, EnterpriseId> m_formerCodes;
    QHash<QString, int> m_codes;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_names;
    QHash<QString, QString> m_replaced; ///< code an earlier row takes away → its firm
};

} // namespace peiyu
