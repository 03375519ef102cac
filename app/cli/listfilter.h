#pragma once
/// The options by which lists of firms are narrowed, ordered and shown; the same for list, export
/// and views.

#include "cli/command.h"
#include "domain/savedview.h"

namespace peiyu {

/// Names of the options that take a value, and of those that do not.
QStringList listFilterValues();
QStringList listFilterFlags();
QString listFilterUsage();

/// The view named by --view (or an empty one) with the options on top of it.
Result<ViewContent> viewContentFrom(CommandRun &run);
/// The same, opened for the actor on the day.
Result<ListQuery> listQueryFrom(CommandRun &run);
/// Keys separated by commas.
Result<QVector<EnterpriseColumn>> columnsFrom(const QString &keys);

} // namespace peiyu
