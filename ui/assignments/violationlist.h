#pragma once
/// Firms that miss one thing of their district's rule, each with all it misses.
/// Thread: GUI.

#include "statistics/coverage.h"

#include <QWidget>

namespace peiyu {

class DataTable;
class TablePane;
class TextRowsModel;

class ViolationList final : public QWidget
{
    Q_OBJECT
public:
    explicit ViolationList(QWidget *parent = nullptr);

    void setViolations(const QVector<CoverageViolation> &found,
                       const QHash<AreaId, QString> &areas);
    DataTable &table() const { return *m_table; }
    QVector<qint64> selectedKeys() const;
    QVector<qint64> keys() const;
    /// Null when no row is current.
    const CoverageViolation *current() const;

signals:
    void selectionChanged(qint64 rows);
    void opened();

private:
    QVector<CoverageViolation> m_found;
    TextRowsModel *m_model;
    TablePane *m_pane;
    DataTable *m_table;
};

} // namespace peiyu
