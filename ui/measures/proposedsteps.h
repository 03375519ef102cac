#pragma once
/// What a template proposes for a 一策: measures to tick, reword and date in place, and a row at
/// the end for one's own. Space ticks, F2 or typing edits. Ticks and words stay when another goal
/// is chosen that proposes the same. What the firm reached already begins without a tick; below
/// stand the figures that say so. Thread: GUI.

#include "services/measuretemplateservice.h"

#include <QWidget>

class QStandardItemModel;

namespace peiyu {

class DataTable;
class TextLabel;

class ProposedSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit ProposedSteps(QWidget *parent = nullptr);

    /// `ticked`: those that are new begin ticked.
    void propose(const QVector<ProposedMeasure> &measures, bool ticked);
    /// Those ticked, in their order; what a day cannot be read from has its words in `fault`.
    QVector<MeasureStep> chosen(QString *fault) const;
    DataTable &table() const { return *m_table; }

signals:
    void touched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const ProposedMeasure &measure, bool ticked);
    void showReached();
    void addOwnRow();
    bool isTicked(int row) const;
    QStringList wordsOf(int row) const;
    void setWords(int row, const QStringList &words);
    void setTicked(int row, bool ticked);
    void toggle(int row);
    void edited(int row, int column);

    DataTable *m_table;
    TextLabel *m_reached;
    QStandardItemModel *m_model;
    QVector<ProposedMeasure> m_measures; ///< by row; the last row is one's own
    bool m_filling = false;
};

} // namespace peiyu
