#include "shell/attachmentpanel.h"

#include "parts/attachmentlist.h"

#include <QDir>
#include <QPointer>
#include <QVBoxLayout>

namespace peiyu {

AttachmentPanel::AttachmentPanel(const PageContext &context, AttachmentOwner owner, QWidget *parent)
    : QWidget(parent), m_context(context), m_owner(std::move(owner)), m_list(new AttachmentList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &AttachmentList::chooseRequested, this, &AttachmentPanel::choose);
    connect(m_list, &AttachmentList::filesGiven, this, [this](const QStringList &paths) {
        QVector<NewAttachment> files;
        for (const QString &path : paths)
            files.append({path, {}, {}});
        add(files);
    });
    connect(m_list, &AttachmentList::pictureGiven, this, [this](const QByteArray &png) {
        const QDateTime now = m_context.reading.clock.now().toLocalTime();
        add({{{},
              tr("粘贴的图片 %1.png").arg(now.toString(QStringLiteral("yyyy-MM-dd HHmmss"))),
              png}});
    });
    connect(m_list, &AttachmentList::openRequested, this, &AttachmentPanel::open);
    connect(m_list, &AttachmentList::saveRequested, this, &AttachmentPanel::save);
    connect(m_list, &AttachmentList::removeRequested, this, &AttachmentPanel::remove);
    connect(&m_context.gate, &EditGate::changed, this, &AttachmentPanel::follow);
    follow();
    refresh();
}

void AttachmentPanel::follow()
{
    m_list->setEditable(m_context.gate.isOpen(), m_context.gate.reason());
}

void AttachmentPanel::refresh()
{
    const auto found = AttachmentService::list(m_context.reading, m_owner);
    if (found)
        m_list->setAttachments(*found);
    else
        m_list->setNote(found.error().text, true);
}

void AttachmentPanel::choose()
{
    QVector<NewAttachment> files;
    for (const QString &path :
         m_context.prompt.filesToOpen(window(), tr("添加附件"), tr("所有文件 (*)")))
        files.append({path, {}, {}});
    if (!files.isEmpty())
        add(files);
}

void AttachmentPanel::add(const QVector<NewAttachment> &files)
{
    m_list->setBusy(true);
    m_list->setNote(tr("正在存入附件…"));
    write([owner = m_owner, files](JobContext &job) {
        return AttachmentService::add(job, owner, files);
    });
}

void AttachmentPanel::write(JobRunner::Work<Saved> work)
{
    // Whoever walks on to another record meanwhile is told all the same.
    m_context.runner.write<Saved>(
        window(), std::move(work),
        [panel = QPointer(this), context = m_context](const Result<Saved> &saved) {
            if (saved)
                context.navigator.saved(saved->changes);
            if (!panel) {
                if (!saved)
                    context.navigator.failed(saved.error());
                return;
            }
            panel->m_list->setBusy(false);
            panel->refresh();
            panel->m_list->setNote(saved ? saved->warnings.join(u'\n') : saved.error().text, true);
        });
}

void AttachmentPanel::open(const Attachment &one)
{
    const QString place = m_context.prompt.folderToShowIn();
    const QString folder = place + u'/' + one.id;
    if (place.isEmpty() || !QDir().mkpath(folder)) {
        m_list->setNote(tr("临时文件夹不能用，打不开附件。请用“另存为”存到桌面再看。"), true);
        return;
    }
    m_list->setBusy(true);
    m_context.runner.read<QString>(
        this,
        [id = one.id, folder](JobContext &job) {
            return AttachmentService::copyInto(job, id, folder);
        },
        [this](const Result<QString> &copy) {
            m_list->setBusy(false);
            if (!copy)
                m_list->setNote(copy.error().text, true);
            else if (m_context.prompt.showFile(window(), *copy))
                m_list->setNote(tr("打开的是一份副本，改动不会存回库里；"
                                   "要换成改过的文件，请重新添加。"));
            else
                m_list->setNote(tr("这台电脑没有能打开它的程序。请用“另存为”存出来再看。"), true);
        });
}

void AttachmentPanel::save(const Attachment &one)
{
    const QString path =
        m_context.prompt.fileToSave(window(), tr("附件另存为"), one.name, tr("所有文件 (*)"));
    if (path.isEmpty())
        return;
    m_list->setBusy(true);
    m_context.runner.read<QString>(
        this,
        [id = one.id, path](JobContext &job) -> Result<QString> {
            PEIYU_CHECK(AttachmentService::saveAs(job, id, path));
            return path;
        },
        [this](const Result<QString> &saved) {
            m_list->setBusy(false);
            m_list->setNote(saved ? tr("已存为 %1。").arg(QDir::toNativeSeparators(*saved))
                                  : saved.error().text,
                            !saved);
        });
}

void AttachmentPanel::remove(const Attachment &one)
{
    if (!m_context.prompt.confirm(
            window(), tr("删除附件“%1”？删除后可以用 Ctrl+Z 撤销。").arg(one.name), tr("删除")))
        return;
    m_list->setBusy(true);
    write([id = one.id](JobContext &job) { return AttachmentService::remove(job, id); });
}

} // namespace peiyu
