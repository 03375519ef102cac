#pragma once
/// The mark of a 督办单 that waits for its reply, on the rows of requests: ▲ 督办, ▼ 督办未回复.
/// Thread: GUI.

#include "delegates/rowdelegate.h"
#include "domain/requesttext.h"

namespace peiyu {

inline void markSupervised(CellLook &look, QDate until, QDate today)
{
    const QString word = supervisionWord(until, today);
    if (word.isEmpty())
        return;
    const bool late = until < today;
    look.mark = (late ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + word; // data
    look.markInk = late ? &LookPalette::late : &LookPalette::watch;
}

} // namespace peiyu
