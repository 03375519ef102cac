#pragma once
/// The pages there are, and which of them stand in the rail of which role (look: 更多 holds the
/// rest; nothing is forbidden by hiding it).

#include "domain/vocabulary.h"
#include "shell/page.h"

#include <QString>
#include <QVector>

#include <functional>

namespace peiyu {

struct PageEntry
{
    QString id; ///< as `--page` takes it
    QString title;
    QString iconName;
    std::function<Page *(const PageContext &)> create;
};

const QVector<PageEntry> &pageEntries();
const PageEntry *pageEntry(const QString &id);

/// What the rail calls a page: 我的企业 for a 专员, 企业 for others.
QString railTitle(const PageEntry &entry, Role role);
/// Ids in the rail of a role; the first one opens at start.
QStringList railPages(Role role);
/// Ids under 更多.
QStringList morePages(Role role);

} // namespace peiyu
