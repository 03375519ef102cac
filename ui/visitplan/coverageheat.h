#pragma once
/// How far each 专员 or 镇街 is with the visits of the period, those with most left first; a row
/// opens its firms.
/// Thread: GUI.

#include "domain/listquery.h"
#include "statistics/visitcoverage.h"

#include <QWidget>

namespace peiyu {

class DataTable;
class SegmentedSwitch;
class TextRowsModel;
struct FirmList;

class CoverageHeat final : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageHeat(QWidget *parent = nullptr);

    void setCoverage(const VisitCoverage &coverage, const ListQuery &scope);

signals:
    void opened(const peiyu::FirmList &list);

private:
    struct Part
    {
        QString name;
        DutySums sums;
        ListQuery firms;
    };

    QVector<Part> parts() const;
    void show();
    void open();

    SegmentedSwitch *m_by;
    TextRowsModel *m_rows;
    DataTable *m_table;
    VisitCoverage m_coverage;
    ListQuery m_scope;
    QVector<Part> m_parts;
};

} // namespace peiyu
