#pragma once
/// 备份: the copies of this base by date, what each holds, and what can be done with one: look into
/// it, check it, put it back. Says when no copy lies on another disk.
/// Not here: when copies are made (BackupService), putting one back (the program's flow).
/// Thread: GUI.

#include "domain/backupcopy.h"
#include "shell/page.h"

class QAction;
class QVBoxLayout;

namespace peiyu {

class BackupTable;
class Banner;
class DataTable;
class PageHeader;
class TablePane;

class BackupsPage final : public Page
{
    Q_OBJECT
public:
    explicit BackupsPage(const PageContext &context);

    void activate() override;
    void changed(const ChangeSet &changes) override;

private:
    void build();
    void makeActions();
    void refresh();
    void showReminder();
    void showCurrent();
    void makeCopy(const QString &path);
    void makeCopyElsewhere();
    void verify();
    void restore(const QString &path);
    void restoreOther();
    QString currentPath() const;

    PageHeader *m_header;
    QVBoxLayout *m_banners = nullptr;
    TablePane *m_pane;
    DataTable *m_table = nullptr;
    BackupTable *m_model;
    Banner *m_reminder = nullptr;
    QAction *m_now = nullptr;
    QAction *m_elsewhere = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_look = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_restoreOther = nullptr;
};

} // namespace peiyu
