#pragma once
/// Finds firms that may be one by what they have in common. Pairs known to be two are left out.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/duplicate.h"

#include <QVector>

namespace peiyu {

class DuplicateRepository
{
public:
    /// Every pair once, with all its reasons; those with the strongest reason first.
    /// Phones are those of the firm and of its contacts, compared as numbers (domain/phonenumber).
    /// One of more than `mostSharing` firms is an agency's, an address of more than two is a
    /// park's: no sign.
    static Result<QVector<LikePair>> pairs(const Connection &connection);
    static constexpr int mostSharing = 4;
};

} // namespace peiyu
