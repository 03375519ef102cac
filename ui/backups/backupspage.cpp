#include "backups/backupspage.h"

#include "backups/backuptable.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/tablepane.h"
#include "services/backupservice.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

BackupsPage::BackupsPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("备份"))),
      m_pane(new TablePane),
      m_model(new BackupTable(this))
{
    build();
    makeActions();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupsPage::showCurrent);
    connect(m_table, &QTableView::activated, m_look, &QAction::trigger);
}

void BackupsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_banners = new QVBoxLayout;
    m_banners->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_banners);
    m_pane->setEdge(false);
    m_table = m_pane->table();
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_table->setModel(m_model);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const Look &look = lookOf(this);
    QHeaderView *heads = m_table->horizontalHeader();
    const QVector<int> widths{150, 100, 72, 72, 72, 84, 84};
    for (int i = 0; i < widths.size(); ++i)
        heads->resizeSection(i, look.px(widths[i]));
    heads->setStretchLastSection(true);
    column->addWidget(m_pane, 1);
}

void BackupsPage::makeActions()
{
    m_now = newAction("backupNow", tr("立即备份"), QKeySequence(QStringLiteral("Ctrl+B")));
    m_elsewhere = newAction("backupElsewhere", tr("备份到U盘…"),
                            QKeySequence(QStringLiteral("Ctrl+Shift+B")));
    m_look = newAction("lookIntoBackup", tr("打开查看"), QKeySequence(QStringLiteral("O")));
    m_verify = newAction("verifyBackup", tr("核对"), QKeySequence(QStringLiteral("H")));
    m_restore = newAction("restoreBackup", tr("恢复到这一份…"), QKeySequence());
    m_restoreOther = newAction("restoreOther", tr("从别处的备份恢复…"), QKeySequence());
    m_header->addAction(m_now, QStringLiteral("document-save"), ButtonKind::Primary);
    m_header->addAction(m_elsewhere, QStringLiteral("document-export"));
    m_header->addAction(m_look);
    m_header->addAction(m_verify);
    m_header->addAction(m_restore);
    m_header->addAction(m_restoreOther);
    connect(m_now, &QAction::triggered, this, [this] { makeCopy({}); });
    connect(m_elsewhere, &QAction::triggered, this, &BackupsPage::makeCopyElsewhere);
    connect(m_verify, &QAction::triggered, this, &BackupsPage::verify);
    connect(m_look, &QAction::triggered, this, [this] {
        if (const QString path = currentPath(); !path.isEmpty())
            context().navigator.openBase(path);
    });
    connect(m_restore, &QAction::triggered, this, [this] { restore(currentPath()); });
    connect(m_restoreOther, &QAction::triggered, this, &BackupsPage::restoreOther);
}

void BackupsPage::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::changed(const ChangeSet &)
{
    if (isVisible())
        refresh();
}

QString BackupsPage::currentPath() const
{
    const BackupCopy *copy = m_model->rowAt(m_table->currentIndex().row());
    return copy ? copy->path : QString();
}

void BackupsPage::refresh()
{
    const QString current = currentPath();
    const auto copies = BackupService::list(context().reading);
    if (!copies) {
        context().navigator.failed(copies.error());
        return;
    }
    m_model->setCopies(*copies);
    const bool server = context().reading.connection.settings().backend != Backend::Sqlite;
    if (copies->isEmpty()) {
        m_pane->setEmptyState(
            server ? new EmptyState(QStringLiteral("document-save"), tr("共享数据库在服务器上备份"),
                                    tr("请联系管理员。"))
                   : new EmptyState(QStringLiteral("document-save"), tr("还没有备份"),
                                    tr("有改动的库会自动备份：关闭时、导入前、一步办理 %1 "
                                       "条以上之前；刚建好、还没有改动的库不用备份。"
                                       "也可以现在就备份一份。")
                                        .arg(BackupService::bulkFrom)));
    }
    m_pane->showEmptyState(copies->isEmpty());
    m_header->setSubtitle(
        copies->isEmpty()
            ? QString()
            : tr("%1 份，共 %2").arg(countText(copies->size()), fileSizeText(m_model->bytes())));
    m_now->setEnabled(!server);
    m_elsewhere->setEnabled(!server);
    m_restoreOther->setEnabled(!server);
    const int row = std::max(0, m_model->rowOf(current));
    if (!copies->isEmpty())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showReminder();
    showCurrent();
}

void BackupsPage::showReminder()
{
    delete m_reminder;
    m_reminder = nullptr;
    const auto reminder = BackupService::reminder(context().reading);
    if (!reminder || !reminder->due)
        return;
    m_reminder = new Banner(
        BannerKind::Warning,
        reminder->everMade
            ? tr("已有 %n 天没有把备份存到别的磁盘。电脑坏了，本机上的备份也会一起丢失。", nullptr,
                 reminder->days)
            : tr("还没有备份存在别的磁盘上。电脑坏了，本机上的备份也会一起丢失。"));
    m_reminder->setObjectName(QStringLiteral("backupReminder"));
    m_reminder->setLink(tr("备份到U盘…"));
    connect(m_reminder, &Banner::linkActivated, m_elsewhere, &QAction::trigger,
            Qt::QueuedConnection);
    m_banners->addWidget(m_reminder);
}

void BackupsPage::showCurrent()
{
    const bool chosen = !currentPath().isEmpty();
    const QString missing = chosen ? QString() : tr("先在列表中选中一份备份");
    for (QAction *action : {m_verify, m_look, m_restore}) {
        action->setEnabled(chosen);
        action->setToolTip(chosen ? action->text() : missing);
    }
}

void BackupsPage::makeCopy(const QString &path)
{
    m_now->setEnabled(false);
    m_elsewhere->setEnabled(false);
    const JobRunner::Work<BackupCopy> work = [path](JobContext &job) {
        return BackupService::make(job, path);
    };
    const JobRunner::Done<BackupCopy> done = [this](const Result<BackupCopy> &made) {
        refresh();
        if (!made) {
            context().navigator.failed(made.error());
            return;
        }
        if (const int row = m_model->rowOf(made->path); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
        m_model->setState(made->path, {});
        context().navigator.showSelection(
            tr("已备份并核对：%1").arg(QDir::toNativeSeparators(made->path)));
    };
    // Who only reads may copy, too; only a writer can note that a copy went to another disk.
    if (context().reading.connection.isReadOnly())
        context().runner.read<BackupCopy>(this, work, done);
    else
        context().runner.write<BackupCopy>(this, work, done);
}

void BackupsPage::makeCopyElsewhere()
{
    const QString base = QFileInfo(context().reading.connection.settings().path).completeBaseName();
    const QString proposal = QStringLiteral("%1 %2.peiyu")
                                 .arg(base, context().reading.clock.now().toLocalTime().toString(
                                                QStringLiteral("yyyy-MM-dd HHmm")));
    QString path = context().prompt.fileToSave(window(), tr("备份存到哪里"), proposal,
                                               tr("培育库备份 (*.peiyu)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".peiyu")))
        path += QLatin1String(".peiyu");
    makeCopy(path);
}

void BackupsPage::verify()
{
    const BackupCopy *copy = m_model->rowAt(m_table->currentIndex().row());
    if (!copy)
        return;
    m_verify->setEnabled(false);
    struct Sound
    {
        QString fault;
    };
    context().runner.read<Sound>(
        this,
        [copy = *copy](JobContext &job) -> Result<Sound> {
            const auto sound = BackupService::verify(job, copy);
            return Sound{sound ? QString() : sound.error().text};
        },
        [this, path = copy->path](const Result<Sound> &looked) {
            showCurrent();
            if (!looked) {
                context().navigator.failed(looked.error());
                return;
            }
            m_model->setState(path, looked->fault);
            if (looked->fault.isEmpty())
                context().navigator.showSelection(tr("备份完好，可以恢复"));
            else
                context().navigator.failed(Error{ErrorCode::Corrupt, looked->fault, {}, {}});
        });
}

void BackupsPage::restore(const QString &path)
{
    if (path.isEmpty())
        return;
    const auto made = m_model->rowAt(m_model->rowOf(path));
    const QString which =
        made ? made->madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
             : QFileInfo(path).fileName();
    if (context().prompt.confirm(
            window(),
            tr("把库恢复到 %1 的备份？之后的改动不在其中；现在的库会改名保留在原处，不会删除。")
                .arg(which),
            tr("恢复")))
        context().navigator.restoreBase(path);
}

void BackupsPage::restoreOther()
{
    restore(context().prompt.baseToOpen(window(), QDir::homePath()));
}

} // namespace peiyu
