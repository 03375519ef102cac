#pragma once
/// 载体平台: bearers of titles that are no firms of the pool, and what they bear.
/// Thread: GUI; reads through the window's own connection, writes in the lane.

#include "domain/firmrecords.h"
#include "shell/page.h"

namespace peiyu {

class DataTable;
class PageHeader;
class PreviewPane;
class TablePane;
class TextRowsModel;

class CarriersPage final : public Page
{
    Q_OBJECT
public:
    explicit CarriersPage(const PageContext &context);

    void activate() override;
    void changed(const ChangeSet &changes) override;

private:
    void makeActions();
    void refresh();
    void showCurrent();
    void applyGate();
    void removeCarrier();
    template <class T> void removeRecord(const QString &id, const QString &what);
    const Carrier *current() const;

    PageHeader *m_header;
    TablePane *m_pane;
    DataTable *m_table;
    TextRowsModel *m_model;
    PreviewPane *m_side;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_honour = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_kinds = nullptr;
    QVector<Carrier> m_carriers;
};

} // namespace peiyu
