#pragma once
/// A dialog that writes one thing: rows of fields, what is wrong below its field, a footer whose
/// primary button says what happens. Ctrl+Enter writes, Esc gives up (asking when something was
/// typed), a bare Enter goes to the next field and never writes: it also ends the input of an IME.
/// Not here: which fields, which service (the derived dialogs).
/// Thread: GUI.

#include "shell/pagecontext.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace peiyu {

class ActionButton;
class Banner;
class DateField;
class DraftKeeper;
class FormBodyArea;
class FormRow;
struct FormDraft;
struct Saved;

class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// `action` is what the primary button says: 保存, 登记认定 …
    FormDialog(const PageContext &context, const QString &title, const QString &action,
               QWidget *parent);

    /// Shows it over its window and lets it delete itself.
    void present();
    bool isWriting() const { return m_writing; }
    /// The keyboard goes to the row of that field.
    void goToField(const QString &field);

signals:
    /// The record was written; the dialog closes.
    void written(const QString &recordId);

public slots:
    void reject() override;

protected:
    /// A row that shows the faults a service finds in `field` (FieldIssue::field).
    FormRow *makeRow(const QString &field, const QString &label, QWidget *input);
    /// The same, below the rows there are.
    FormRow *addRow(const QString &field, const QString &label, QWidget *input);
    QVBoxLayout *form() const { return m_form; }
    /// Something to look at while filling in, right of the form.
    void setBeside(QWidget *pane);
    /// Left in the footer.
    void addToFooter(QWidget *widget);

    /// Whether the primary button may be used; `missing` says why not.
    void setReady(bool ready, const QString &missing = {});
    void setActionText(const QString &text);
    /// Refuses before anything is written.
    void refuse(const QString &field, const QString &sentence);
    /// Writes in the lane: the dialog is disabled meanwhile, closes on success, else says what is
    /// wrong.
    void write(JobRunner::Work<Saved> work);
    /// Collects the fields and calls write().
    virtual void save() = 0;
    /// Whether closing would lose something that was typed.
    virtual bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }
    /// What is typed is kept while it is, and offered when this account opens the same form again
    /// after a crash; `form` says what it is about (visit:FIRM). Again with another name when that
    /// becomes another one.
    void keepDraft(const QString &form);
    /// What was kept is in the fields again.
    virtual void restored() {}

    const PageContext &context() const { return m_context; }
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// As large as it may be over its window (look §4); larger fields are scrolled.
    QSize largest() const;
    void watch(const QString &field, QWidget *input);
    void touched(const QString &field);
    void clearFaults();
    /// A day that was typed but is none; its row says so already.
    DateField *misreadDay() const;
    void show(const Error &error);
    void setWriting(bool writing);
    void offerDraft(const FormDraft &draft);
    void closeOffer();

    PageContext m_context;
    QAction *m_save;
    ActionButton *m_primary;
    QWidget *m_body;
    FormBodyArea *m_area;
    QVBoxLayout *m_top;
    QVBoxLayout *m_form;
    QHBoxLayout *m_columns;
    QHBoxLayout *m_footer;
    Banner *m_banner = nullptr;
    DraftKeeper *m_keeper = nullptr; ///< of forms that are kept
    Banner *m_offer = nullptr;       ///< what was kept before, until it is taken or dropped
    QHash<QString, FormRow *> m_rows;
    QSet<QString> m_faulty;
    QString m_actionText;
    bool m_touched = false;
    bool m_writing = false;
};

} // namespace peiyu
