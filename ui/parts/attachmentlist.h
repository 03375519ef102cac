#pragma once
/// The files that belong to a record: their names with size and day, and what can be done with
/// them. Files come by the button, by dropping them here, or by pasting (a file copied in the file
/// window, or a picture). Enter or a double click opens, Del removes.
/// Not here: storing, opening, asking (AttachmentPanel).
/// Thread: GUI.

#include "domain/attachment.h"

#include <QByteArray>
#include <QVector>
#include <QWidget>

class QAction;
class QListWidget;
class QMimeData;

namespace peiyu {

class ActionButton;
class TextLabel;

class AttachmentList final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentList(QWidget *parent = nullptr);

    void setAttachments(const QVector<Attachment> &attachments);
    /// Adding and removing follow it; `reason` says why they are off.
    void setEditable(bool editable, const QString &reason = {});
    /// What is being done or went wrong, under the list; empty hides it.
    void setNote(const QString &text, bool fault = false);
    void setBusy(bool busy);

signals:
    void chooseRequested();
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QByteArray &png);
    void openRequested(const peiyu::Attachment &one);
    void saveRequested(const peiyu::Attachment &one);
    void removeRequested(const peiyu::Attachment &one);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void updateActions();
    void paste();
    bool take(const QMimeData *given);
    const Attachment *current() const;

    QVector<Attachment> m_attachments;
    QListWidget *m_list;
    TextLabel *m_empty;
    TextLabel *m_note;
    QAction *m_add;
    QAction *m_open;
    QAction *m_save;
    QAction *m_remove;
    QAction *m_paste;
    bool m_editable = true;
    bool m_busy = false;
    QString m_reason;
};

} // namespace peiyu
