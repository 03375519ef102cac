#pragma once
/// 督办单 one under the other, those without a reply first: number, to whom, what, until when, the
/// reply.
/// Thread: GUI; reads in a job.

#include "domain/request.h"
#include "shell/pagecontext.h"

#include <QWidget>

class QCheckBox;

namespace peiyu {

class DataTable;
class EmptyState;
class TablePane;
class TextLabel;
class TextRowsModel;

class SupervisionLedger final : public QWidget
{
    Q_OBJECT
public:
    explicit SupervisionLedger(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void changed(const ChangeSet &changes);
    DataTable *table() const { return m_table; }
    /// Null when none is current.
    const Supervision *current() const;
    /// Asks for the reply of the current one.
    void reply();

signals:
    void currentChanged();

private:
    void show(QVector<Supervision> all);

    PageContext m_context;
    Cancellation m_running;
    QVector<Supervision> m_shown;
    QCheckBox *m_openOnly;
    TextLabel *m_count;
    TablePane *m_pane;
    DataTable *m_table;
    TextRowsModel *m_model;
};

} // namespace peiyu
