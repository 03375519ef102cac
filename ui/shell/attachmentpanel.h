#pragma once
/// The attached files of one record, with everything that can be done to them: AttachmentList over
/// AttachmentService. Reads them at once, adds and removes in the write lane (with 撤销 in the undo
/// bar), opens a copy in the program the system has for it.
/// Thread: GUI.

#include "services/attachmentservice.h"
#include "shell/pagecontext.h"

#include <QWidget>

namespace peiyu {

class AttachmentList;

class AttachmentPanel final : public QWidget
{
    Q_OBJECT
public:
    AttachmentPanel(const PageContext &context, AttachmentOwner owner, QWidget *parent = nullptr);

    /// Reads again.
    void refresh();

private:
    void add(const QVector<NewAttachment> &files);
    void choose();
    void write(JobRunner::Work<Saved> work);
    void open(const Attachment &one);
    void save(const Attachment &one);
    void remove(const Attachment &one);
    void follow();

    PageContext m_context;
    AttachmentOwner m_owner;
    AttachmentList *m_list;
};

} // namespace peiyu
