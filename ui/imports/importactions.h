#pragma once
/// The actions of the wizard and what they say in each step: the primary says what happens
/// (提交 54 行), a disabled one says what is missing.
/// Thread: GUI.

#include "imports/importdraft.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace peiyu {

class EditGate;
class ImportRowModel;

/// Where the wizard stands.
struct ImportSituation
{
    ImportStage stage = ImportStage::File;
    const ImportDraft &draft;
    const ImportRowModel &rows;
    QString missingColumns; ///< what is missing before a dry run
    QString missingName;    ///< of it, what the columns lack
    bool pasting = false;   ///< the first step is the box for pasting
    bool nothingPasted = false;
    bool running = false;
    bool stale = false; ///< the base has changed since the dry run
};

class ImportActions final : public QObject
{
    Q_OBJECT
public:
    /// The keys work while `page` or something on it has the focus.
    explicit ImportActions(QWidget *page);

    void follow(const ImportSituation &situation, const EditGate &gate);
    /// What a commit would write and leave; empty before a dry run.
    static QString summary(const ImportSituation &situation);

    QAction *exportIssues;
    QAction *saveMapping;
    QAction *back;
    QAction *next;
    QAction *leave;
    QAction *checkAgain;
    QAction *choose;

private:
    QAction *add(const char *name, const QString &text, const QString &key = {});
    /// The words of `next`; returns what is missing before it may be used.
    QString nameNext(const ImportSituation &situation);

    QWidget *m_page;
};

} // namespace peiyu
