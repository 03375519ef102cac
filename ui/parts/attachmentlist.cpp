#include "parts/attachmentlist.h"

#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/newaction.h"
#include "parts/textlabel.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int rowHeight = 42;
constexpr int mostRows = 4;
constexpr int factsRole = Qt::UserRole;

/// The name over its size and day.
class FileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), lookOf(option.widget).px(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Look &look = lookOf(option.widget);
        const LookPalette &p = look.palette;
        const bool current = option.state & QStyle::State_Selected;
        const bool active = option.state & QStyle::State_Active && option.widget->hasFocus();
        painter->save();
        painter->fillRect(option.rect, current ? (active ? p.sel : p.selIdle)
                                       : option.state & QStyle::State_MouseOver ? p.hover
                                                                                : p.surface);
        const QRect words = option.rect.adjusted(look.px(8), look.px(3), -look.px(8), -look.px(3));
        painter->setFont(look.font(FontRole::Body));
        painter->setPen(current && active ? p.selText : p.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            Qt::ElideMiddle, words.width()));
        painter->setFont(look.font(FontRole::Small));
        painter->setPen(current && active ? p.selText : p.text3);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data(factsRole).toString(),
                                                            Qt::ElideRight, words.width()));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          p.line);
        painter->restore();
    }
};

QStringList localFiles(const QMimeData *given)
{
    QStringList paths;
    for (const QUrl &url : given->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QString factsOf(const Attachment &one)
{
    const QString facts =
        QStringLiteral("%1 · %2").arg(fileSizeText(one.size), dateText(one.addedOn));
    return one.note.isEmpty() ? facts : QStringLiteral("%1 · %2").arg(facts, one.note);
}

} // namespace

AttachmentList::AttachmentList(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_empty(new TextLabel(tr("还没有附件。可添加文件，也可把文件拖到这里，"
                               "或复制后按 Ctrl+V 粘贴。"),
                            FontRole::Small, &LookPalette::text3)),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text2))
{
    setAcceptDrops(true);
    // The list may be empty and hidden: what is pasted still has a place to go.
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("attachmentsEmpty"));
    column->addWidget(m_empty);
    m_list->setObjectName(QStringLiteral("attachments"));
    m_list->setAccessibleName(tr("附件"));
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("attachmentNote"));
    m_note->hide();
    column->addWidget(m_note);

    m_add = newAction(*this, "addAttachment", tr("添加附件"), {});
    m_open = newAction(*this, "openAttachment", tr("打开"), QKeySequence(Qt::Key_Return));
    m_save = newAction(*this, "saveAttachment", tr("另存为"), {});
    m_remove = newAction(*this, "removeAttachment", tr("删除"), QKeySequence(Qt::Key_Delete));
    m_paste = newAction(*this, "pasteAttachment", tr("粘贴附件"), QKeySequence::Paste);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QAction *action : {m_add, m_open, m_save, m_remove}) {
        auto *button = new ActionButton(action->text(), ButtonKind::Plain);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &ActionButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);

    connect(m_add, &QAction::triggered, this, &AttachmentList::chooseRequested);
    connect(m_paste, &QAction::triggered, this, &AttachmentList::paste);
    const auto forCurrent = [this](auto signal) {
        return [this, signal] {
            if (const Attachment *one = current())
                emit(this->*signal)(*one);
        };
    };
    connect(m_open, &QAction::triggered, this, forCurrent(&AttachmentList::openRequested));
    connect(m_save, &QAction::triggered, this, forCurrent(&AttachmentList::saveRequested));
    connect(m_remove, &QAction::triggered, this, forCurrent(&AttachmentList::removeRequested));
    connect(m_list, &QListWidget::itemDoubleClicked, m_open, &QAction::trigger);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentList::updateActions);
    setAttachments({});
}

void AttachmentList::setAttachments(const QVector<Attachment> &attachments)
{
    const Attachment *chosen = current();
    const QString kept = chosen ? chosen->id : QString();
    m_attachments = attachments;
    m_list->clear();
    int row = attachments.isEmpty() ? -1 : 0;
    for (const Attachment &one : attachments) {
        auto *item = new QListWidgetItem(one.name, m_list);
        item->setData(factsRole, factsOf(one));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(one.name, factsOf(one)));
        item->setToolTip(one.note.isEmpty() ? one.name : one.name + u'\n' + one.note);
        if (one.id == kept)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    const int shown = std::min<int>(mostRows, static_cast<int>(attachments.size()));
    m_list->setFixedHeight(lookOf(this).px(rowHeight) * shown);
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    updateActions();
}

void AttachmentList::setEditable(bool editable, const QString &reason)
{
    m_editable = editable;
    m_reason = reason;
    updateActions();
}

void AttachmentList::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

void AttachmentList::setNote(const QString &text, bool fault)
{
    m_note->setInk(fault ? &LookPalette::late : &LookPalette::text2);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void AttachmentList::updateActions()
{
    const bool any = current() != nullptr;
    for (QAction *action : {m_add, m_remove, m_paste}) {
        action->setEnabled(m_editable && !m_busy && (any || action != m_remove));
        action->setToolTip(m_editable ? action->text() : m_reason);
    }
    for (QAction *action : {m_open, m_save})
        action->setEnabled(any && !m_busy);
    for (QAction *action : {m_open, m_save, m_remove})
        action->setVisible(!m_attachments.isEmpty());
}

const Attachment *AttachmentList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_attachments.size() ? &m_attachments[row] : nullptr;
}

void AttachmentList::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        setNote(tr("剪贴板里没有文件或图片。请先在文件窗口里复制文件，再回来按 Ctrl+V。"), true);
}

bool AttachmentList::take(const QMimeData *given)
{
    if (!given || !m_editable || m_busy)
        return false;
    if (const QStringList paths = localFiles(given); !paths.isEmpty()) {
        emit filesGiven(paths);
        return true;
    }
    const QImage picture = qvariant_cast<QImage>(given->imageData());
    if (picture.isNull())
        return false;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    emit pictureGiven(png);
    return true;
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    const bool wanted = !localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasImage();
    event->setAccepted(wanted && m_editable && !m_busy);
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

} // namespace peiyu
