#pragma once
/// Below the list of a dry run: what the selected row would change (字段, 库内, 来表), all that is
/// to be said about it, and what a commit does.
/// Thread: GUI.

#include "services/importreport.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace peiyu {

class DataTable;
class ImportDifferenceModel;
class TextLabel;

class RowDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit RowDetail(QWidget *parent = nullptr);

    /// What the commit would do with the whole list, at the right.
    void setReport(const ImportReport &report);
    /// Null: no row is selected.
    void setRow(const ImportRow *row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_name;
    TextLabel *m_reason;
    TextLabel *m_nothing;
    ImportDifferenceModel *m_changes;
    DataTable *m_table;
    QStackedLayout *m_stack;
    QVBoxLayout *m_notes;
};

} // namespace peiyu
