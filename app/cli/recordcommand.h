#pragma once
/// What commands that write one record of a firm share.

#include "cli/command.h"
#include "domain/enterprise.h"
#include "services/saved.h"

#include <QJsonObject>

#include <initializer_list>

namespace peiyu {

/// The firm named by the first argument.
Result<Enterprise> namedFirm(CommandRun &run);

/// Monthly and quarterly figures of a firm: `figure show --monthly`.
Result<> showPeriodFigures(CommandRun &run, const Enterprise &firm);

/// The sentence, or with --json the record with its id and change set.
Result<> printSavedRecord(CommandRun &run, const Saved &saved, QJsonObject record,
                          const QString &sentence);

QStringList optionNames(std::initializer_list<const char16_t *> words);

} // namespace peiyu
