#include "enterprises/firmtab.h"

#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int padding = 12;
constexpr int paneWidth = 340;
} // namespace

FirmTab::FirmTab(QWidget *parent)
    : QWidget(parent), m_body(new QVBoxLayout), m_pane(new PreviewPane)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_body->setContentsMargins(padding, padding, padding, padding);
    m_body->setSpacing(8);
    row->addLayout(m_body, 1);
    m_pane->setFixedWidth(lookOf(this).px(paneWidth));
    row->addWidget(m_pane);
}

FirmTableTab::FirmTableTab(const QStringList &heads, const QVector<int> &widths,
                           const char *tableName, const QString &accessibleName, QWidget *parent)
    : FirmTab(parent), m_tablePane(new TablePane), m_model(new TextRowsModel(heads, this))
{
    body()->addWidget(m_tablePane, 1);
    table()->setObjectName(QLatin1String(tableName));
    table()->setAccessibleName(accessibleName);
    table()->setModel(m_model);
    table()->setCellFocus(false);
    for (int column = 0; column < widths.size(); ++column)
        table()->setDesignWidth(column, widths[column]);
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showRow(currentRow());
    });
}

DataTable *FirmTableTab::table() const
{
    return m_tablePane->table();
}

QWidget *FirmTableTab::focusTarget()
{
    return table();
}

int FirmTableTab::currentRow() const
{
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void FirmTableTab::showRecord(const QString &id)
{
    const auto row = static_cast<int>(m_ids.indexOf(id));
    if (row >= 0)
        table()->setCurrentIndex(m_model->index(row, 0));
    else
        m_wanted = id;
}

void FirmTableTab::setRows(const QVector<QStringList> &rows, const QStringList &ids)
{
    const bool wanted = !m_wanted.isEmpty() && ids.contains(m_wanted);
    const QString before = wanted ? m_wanted : m_ids.value(currentRow());
    if (wanted)
        m_wanted.clear();
    m_filling = true;
    m_model->setRows(rows);
    m_ids = ids;
    if (!rows.isEmpty()) {
        const auto kept = static_cast<int>(ids.indexOf(before));
        table()->setCurrentIndex(m_model->index(std::max(kept, 0), 0));
    }
    m_filling = false;
    m_tablePane->showEmptyState(rows.isEmpty());
    showRow(currentRow());
}

} // namespace peiyu
