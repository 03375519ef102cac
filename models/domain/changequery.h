#pragma once
/// Which change sets of the log a list shows: one question for page, command and the firm's tab.

#include "domain/changeset.h"
#include "domain/enterprise.h"

#include <QDate>

namespace peiyu {

struct ChangeQuery
{
    QString by; ///< name of who acted
    std::optional<ChangeKind> kind;
    QDate since;       ///< no set before this day, as the clock on the wall counts
    QString find;      ///< part of the title or the reason
    EnterpriseId firm; ///< sets that touched this firm or anything recorded of it
    QString record;    ///< sets that touched this record

    friend bool operator==(const ChangeQuery &, const ChangeQuery &) = default;
};

} // namespace peiyu
