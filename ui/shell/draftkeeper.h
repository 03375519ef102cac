#pragma once
/// Keeps what is typed into a form every few seconds until it is saved or given up, through
/// DraftService, in the write lane and silently: a base that cannot be written keeps nothing. At
/// most one write waits, so that nothing else waits for drafts.
/// Not here: how the form offers what was kept (FormDialog, RequestPane).
/// Thread: GUI.

#include "domain/formdraft.h"
#include "shell/pagecontext.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace peiyu {

class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    /// `typed`: what stands in the form; empty when nothing of it is worth keeping.
    DraftKeeper(const PageContext &context, std::function<QJsonArray()> typed, QObject *parent);

    /// What the form is about from now on (visit:FIRM). What was kept of it before is left alone
    /// until it is taken or dropped; null when nothing was.
    std::optional<FormDraft> open(const QString &form);
    const QString &form() const { return m_form; }
    /// What was kept before waits for a decision; until then nothing else is kept over it.
    bool isOffered() const { return m_offered; }
    /// It is in the form now.
    void take() { m_offered = false; }
    /// What was kept is wanted no more; what is typed from now on is kept again.
    void drop();
    /// Saved or given up: the form is kept no more until it is opened again.
    void discard();

public slots:
    void keepNow();

private:
    void forget(const QString &form);

    PageContext m_context;
    std::function<QJsonArray()> m_typed;
    QTimer m_timer{this};
    QString m_form;
    QJsonArray m_kept; ///< as it was kept last
    bool m_offered = false;
    bool m_writing = false;
};

/// 上次没有保存的内容（14:20）
QString keptText(const FormDraft &draft, QDate today);

} // namespace peiyu
