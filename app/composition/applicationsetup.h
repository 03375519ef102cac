#pragma once
/// What both programs do before anything else: names, folders, the mark of this PC, translations.

#include <QString>

namespace peiyu {

/// Organisation, name and version as Qt and the user's folders know them.
void nameApplication();

/// Where the program keeps what is the user's: bases that were not put elsewhere, preferences.
QString dataFolder();

/// The base a window opens and a command uses when none is named: the one that was open last.
QString defaultDatabasePath();

/// A random mark kept in the user's data folder: tells this PC from one the base was copied to.
QString machineMark();

QString userName();

/// Loads Qt's own Chinese (buttons of its dialogs) and, for "en", our English.
void loadTranslations(const QString &language);

} // namespace peiyu
