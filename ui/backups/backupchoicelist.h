#pragma once
/// The copies a base that does not open can be put back from: when each was made, how large it is
/// and whether it was found sound; or a sentence where there is none. Asks only.
/// Thread: GUI.

#include "services/backupservice.h"

#include <QWidget>

namespace peiyu {

class ActionButton;
class BackupTable;
class DataTable;
class TextLabel;

/// What is lost by going back to the copy, in a sentence, as far as the mark beside the base tells.
QString restoreLossText(const RestoreChoice &choice, const BackupCopy &copy);

class BackupChoiceList final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupChoiceList(RestoreChoice choice, QWidget *parent = nullptr);

    const RestoreChoice &choice() const { return m_choice; }
    /// Putting one back is what most people want here: its button is the primary one.
    void setPrimary(bool primary);
    /// What looking at a copy has shown; an empty fault: sound. Until a person has chosen, the
    /// newest one that is sound is the current one.
    void setState(const QString &path, const QString &fault);
    /// Where the keys go first.
    QWidget *firstStop() const;

signals:
    void restoreRequested(const QString &backup);
    void fileRequested(); ///< one that is not in the list

private:
    void build();
    QWidget *makeTable();
    void askForCurrent();
    void showCurrent();

    RestoreChoice m_choice;
    BackupTable *m_model;
    DataTable *m_table = nullptr;
    TextLabel *m_note;
    ActionButton *m_restore;
    ActionButton *m_file;
    bool m_chosen = false; ///< by a person
    bool m_moving = false; ///< by us
};

} // namespace peiyu
