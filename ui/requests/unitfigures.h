#pragma once
/// 承办单位: what each unit did in a month, quarter or year (诉求考核表): received, closed, called
/// back, the three rates and the score, what is open and overdue; the total under it. Enter lists
/// what a unit has open.
/// Thread: GUI; reads in a job. Clause: domain reference §3.5; weights 本系统默认.

#include "services/requeststatistics.h"
#include "shell/pagecontext.h"

#include <QWidget>

namespace peiyu {

class DataTable;
class SegmentedSwitch;
class TablePane;
class TextLabel;
class TextRowsModel;

class UnitFigures final : public QWidget
{
    Q_OBJECT
public:
    explicit UnitFigures(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /// The first day of what is counted; the last is the day of the view.
    QDate since() const;
    DataTable *table() const { return m_table; }

signals:
    /// What this unit has open is wanted.
    /// A number with a list behind it; an empty unit: given to none yet.
    void figurePressed(peiyu::RequestFigure figure, const QString &unit);

private:
    void show(const QVector<RequestFigures> &units);
    QStringList line(const QString &name, const RequestFigures &one) const;
    void press();

    PageContext m_context;
    Cancellation m_running;
    QVector<RequestFigures> m_shown;
    SegmentedSwitch *m_period;
    TextLabel *m_words;
    TablePane *m_pane;
    DataTable *m_table;
    TextRowsModel *m_model;
};

} // namespace peiyu
