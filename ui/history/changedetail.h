#pragma once
/// One change set in the pane beside a list: who, when, what to which record, field by field old →
/// new, and undo with what it will do. 变更史 and the firm's 变更 share it.
/// Not here: reading the set (the pages).
/// Thread: GUI; the undo runs in the write lane.

#include "services/changehistoryservice.h"
#include "shell/pagecontext.h"

#include <QWidget>

#include <optional>

class QAction;

namespace peiyu {

class PreviewPane;

/// Whose records a pane shows: of one firm the names are left out.
enum class DetailScope { AllRecords, OneFirm };

class ChangeDetail final : public QObject
{
    Q_OBJECT
public:
    /// Fills `pane`; its actions work by key wherever the focus is on `page`.
    ChangeDetail(const PageContext &context, PreviewPane *pane, DetailScope scope, QWidget *page);

    void show(const ChangeDetails &details);
    /// The head of a set whose content is being read: nothing can be undone yet.
    void showHead(const ChangeSetEntry &entry);
    void clear(const QString &title);
    /// The firm the shown set is about, if it is one.
    EnterpriseId firm() const;
    QAction *openAction() const { return m_open; }

private:
    void showFacts(const ChangeDetails &details);
    QString recordsHtml(const ChangeDetails &details) const;
    QString fieldsHtml(const NamedChange &item, const ValueNamer &namer) const;
    void followLink(const QString &link);
    void applyGate();
    void undo();

    PageContext m_context;
    PreviewPane *m_pane;
    DetailScope m_scope;
    QAction *m_undo;
    QAction *m_open;
    std::optional<ChangeDetails> m_shown;
    bool m_undoing = false;
};

} // namespace peiyu
