#include "shell/formdialog.h"

#include "look/look.h"
#include "look/widthclass.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "services/saved.h"
#include "shell/draftkeeper.h"
#include "shell/formcontent.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int padding = 16;
constexpr int rowGap = 8;
constexpr int leastBody = 160;

/// The bar of buttons under a dialog.
class Footer final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const LookPalette &p = lookOf(this).palette;
        QPainter painter(this);
        painter.fillRect(rect(), p.page);
        painter.fillRect(QRect(0, 0, width(), 1), p.lineStrong);
    }
};

} // namespace

/// The fields between banners and footer: as large as they are, scrolled where the dialog may not
/// become that large.
class FormBodyArea final : public QScrollArea
{
public:
    explicit FormBodyArea(QWidget *body)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(body);
    }

    QSize sizeHint() const override
    {
        const QSize hint = widget()->sizeHint();
        return {hint.width(), heightFor(hint.width())};
    }

    QSize minimumSizeHint() const override
    {
        const QSize least = widget()->minimumSizeHint();
        return {least.width(), std::min(least.height(), lookOf(this).px(leastBody))};
    }

    int heightFor(int width) const
    {
        return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                             : widget()->sizeHint().height();
    }

    /// What of the fields is out of sight.
    int hiddenHeight() const
    {
        return std::max(0, heightFor(viewport()->width()) - viewport()->height());
    }
};

FormDialog::FormDialog(const PageContext &context, const QString &title, const QString &action,
                       QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_save(new QAction(action, this)),
      m_primary(nullptr),
      m_body(new QWidget),
      m_top(new QVBoxLayout),
      m_form(new QVBoxLayout),
      m_columns(new QHBoxLayout),
      m_footer(new QHBoxLayout),
      m_actionText(action)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_top);
    m_body->setProperty("ground", QStringLiteral("surface"));
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_columns->setContentsMargins(padding, padding, padding, padding);
    m_columns->setSpacing(padding);
    m_form->setSpacing(rowGap);
    m_columns->addLayout(m_form, 1);
    m_body->setLayout(m_columns);
    m_area = new FormBodyArea(m_body);
    m_body->installEventFilter(this);
    column->addWidget(m_area, 1);

    m_save->setObjectName(QStringLiteral("dialogSave"));
    m_save->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(m_save);
    connect(m_save, &QAction::triggered, this, [this] {
        if (m_writing)
            return;
        // What was typed into the field that has the focus is read first.
        if (auto *focused = qobject_cast<DateField *>(focusWidget()))
            emit focused->editingFinished();
        clearFaults();
        if (DateField *day = misreadDay())
            day->setFocus(Qt::OtherFocusReason);
        else
            save();
    });
    m_primary = new ActionButton(m_save, ButtonKind::Primary);
    auto *cancel = new ActionButton(tr("取消"));
    cancel->setObjectName(QStringLiteral("dialogCancel"));
    cancel->setPrintedKey(QStringLiteral("Esc"));
    connect(cancel, &ActionButton::clicked, this, &FormDialog::reject);
    auto *footer = new Footer;
    footer->setFixedHeight(lookOf(this).px(48));
    m_footer->setContentsMargins(padding, 0, padding, 0);
    m_footer->setSpacing(rowGap);
    m_footer->addStretch();
    m_footer->addWidget(m_primary);
    m_footer->addWidget(cancel);
    footer->setLayout(m_footer);
    column->addWidget(footer);
}

void FormDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_touched = false;
    open();
}

FormRow *FormDialog::makeRow(const QString &field, const QString &label, QWidget *input)
{
    auto *row = new FormRow(label, input);
    m_rows.insert(field, row);
    watch(field, input);
    return row;
}

FormRow *FormDialog::addRow(const QString &field, const QString &label, QWidget *input)
{
    FormRow *row = makeRow(field, label, input);
    m_form->addWidget(row);
    return row;
}

void FormDialog::setBeside(QWidget *pane)
{
    m_columns->addWidget(pane);
}

void FormDialog::addToFooter(QWidget *widget)
{
    int place = 0;
    while (m_footer->itemAt(place)->widget())
        ++place;
    m_footer->insertWidget(place, widget);
}

void FormDialog::watch(const QString &field, QWidget *input)
{
    const auto edited = [this, field] { touched(field); };
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        connect(line, &QLineEdit::textEdited, this, edited);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, edited);
    } else if (auto *combo = qobject_cast<QComboBox *>(input)) {
        connect(combo, &QComboBox::activated, this, edited);
        connect(combo, &QComboBox::editTextChanged, this, edited);
    }
    if (auto *date = qobject_cast<DateField *>(input))
        connect(date, &DateField::dateChanged, this, edited);
}

void FormDialog::touched(const QString &field)
{
    m_touched = true;
    if (m_faulty.remove(field))
        m_rows.value(field)->setError({});
}

void FormDialog::clearFaults()
{
    delete m_banner;
    m_banner = nullptr;
    for (const QString &field : std::as_const(m_faulty))
        m_rows.value(field)->setError({});
    m_faulty.clear();
}

DateField *FormDialog::misreadDay() const
{
    for (FormRow *row : m_rows) {
        auto *day = qobject_cast<DateField *>(row->field());
        if (day && row->isVisibleTo(this) && !day->fault().isEmpty())
            return day;
    }
    return nullptr;
}

void FormDialog::setReady(bool ready, const QString &missing)
{
    m_save->setEnabled(ready && !m_writing);
    m_save->setToolTip(ready ? m_actionText : missing);
    m_save->setStatusTip(ready ? QString() : missing);
}

void FormDialog::setActionText(const QString &text)
{
    m_actionText = text;
    m_save->setText(text);
}

void FormDialog::refuse(const QString &field, const QString &sentence)
{
    show(Error{ErrorCode::Validation, sentence, {}, {FieldIssue{field, 0, sentence}}});
}

void FormDialog::write(JobRunner::Work<Saved> work)
{
    setWriting(true);
    m_context.runner.write<Saved>(this, std::move(work), [this](const Result<Saved> &saved) {
        setWriting(false);
        if (!saved) {
            show(saved.error());
            return;
        }
        m_touched = false;
        if (m_keeper)
            m_keeper->discard();
        m_context.navigator.saved(saved->changes);
        emit written(saved->id);
        accept();
    });
}

QSize FormDialog::largest() const
{
    return dialogRoom(parentWidget() ? parentWidget() : this);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        // Beside each other they are too wide: what is looked at comes below the fields.
        if (minimumSizeHint().width() > largest().width()) {
            m_columns->setDirection(QBoxLayout::TopToBottom);
            m_area->updateGeometry();
            layout()->activate(); // else the old least width holds
        }
        const QSize wanted = testAttribute(Qt::WA_Resized) ? size() : sizeHint();
        resize(wanted.expandedTo(minimumSizeHint()).boundedTo(largest()));
    }
    QDialog::showEvent(event);
}

/// A row that says what is wrong makes the dialog higher while there is room.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest && isVisible()) {
        if (const int hidden = m_area->hiddenHeight(); hidden > 0)
            resize(width(), std::min(height() + hidden, std::max(largest().height(), height())));
    }
    return QDialog::eventFilter(watched, event);
}

void FormDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_body->setEnabled(!writing);
    m_save->setEnabled(!writing);
    m_primary->setRunning(writing ? tr("正在保存…") : QString());
}

void FormDialog::show(const Error &error)
{
    QWidget *first = nullptr;
    bool atField = !error.issues.isEmpty();
    for (const FieldIssue &issue : error.issues) {
        FormRow *row = m_rows.value(issue.field);
        if (!row || !row->isVisibleTo(this)) {
            atField = false;
            continue;
        }
        row->setError(issue.text);
        m_faulty.insert(issue.field);
        if (!first)
            first = row->field();
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(first);
    }
    if (atField)
        return;
    m_banner = new Banner(BannerKind::Error, error.text);
    m_banner->setObjectName(QStringLiteral("dialogError"));
    m_top->addWidget(m_banner);
}

void FormDialog::goToField(const QString &field)
{
    if (FormRow *row = m_rows.value(field)) {
        row->field()->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(row->field());
    }
}

void FormDialog::reject()
{
    if (m_writing)
        return;
    if (isTouched() && !m_context.prompt.confirm(this, tr("填写的内容还没有保存。"), tr("放弃填写"),
                                                 tr("继续填写")))
        return;
    if (m_keeper && !m_keeper->isOffered())
        m_keeper->discard();
    QDialog::reject();
}

void FormDialog::keepDraft(const QString &form)
{
    if (!m_keeper)
        m_keeper = new DraftKeeper(
            m_context, [this] { return isTouched() ? contentOf(*m_body) : QJsonArray(); }, this);
    if (form == m_keeper->form())
        return;
    if (!m_keeper->isOffered())
        m_keeper->discard(); // what stands here is kept under the new name from now on
    closeOffer();
    if (const auto found = m_keeper->open(form))
        offerDraft(*found);
}

void FormDialog::offerDraft(const FormDraft &draft)
{
    m_offer = new Banner(BannerKind::Info, keptText(draft, m_context.asOf()));
    m_offer->setObjectName(QStringLiteral("keptDraft"));
    const auto add = [this](const char *name, const QString &text, const char *key, auto act) {
        auto *action = new QAction(m_offer);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(key)));
        action->setShortcutContext(Qt::WindowShortcut);
        m_offer->addAction(action);
        connect(action, &QAction::triggered, this, act);
        connect(m_offer->addLink(tr("%1（%2）").arg(text, QLatin1String(key))),
                &LinkButton::clicked, action, &QAction::trigger);
    };
    add("restoreDraft", tr("恢复"), "Ctrl+R", [this, content = draft.content] {
        closeOffer();
        m_keeper->take();
        fillForm(*m_body, content);
        restored();
        setTouched(true);
    });
    add("dropDraft", tr("丢弃"), "Ctrl+D", [this] {
        closeOffer();
        m_keeper->drop();
    });
    m_top->addWidget(m_offer);
}

/// Later: it is one of its own links that asks for it.
void FormDialog::closeOffer()
{
    if (!m_offer)
        return;
    m_offer->hide();
    m_offer->deleteLater();
    m_offer = nullptr;
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        focusNextChild();
        if (QWidget *next = focusWidget(); next && m_body->isAncestorOf(next))
            m_area->ensureWidgetVisible(next);
        return;
    }
    if (event->key() == Qt::Key_F1) {
        m_context.navigator.openHelp();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace peiyu
