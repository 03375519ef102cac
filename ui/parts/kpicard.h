#pragma once
/// One target as a card: 现有, 目标, 缺口, bar, the four figures of the path, outlook. The whole
/// card and each figure can be reached by Tab; 127 px high at 标准. Thread: GUI.

#include "parts/card.h"
#include "parts/kpireading.h"

#include <QVector>

class QLabel;

namespace peiyu {

class FigureButton;
class LinkButton;
class TextLabel;

class KpiCard final : public Card
{
    Q_OBJECT

public:
    explicit KpiCard(QWidget *parent = nullptr);

    void setReading(const KpiReading &reading);
    const KpiReading &reading() const { return m_reading; }

signals:
    /// 缺口: the list of firms that could fill it.
    void gapClicked();
    void figureClicked(peiyu::KpiFigure figure);

private:
    QWidget *headRow();
    QWidget *valueRow();
    QWidget *figureRow(KpiFigure left, KpiFigure right);
    QWidget *footRow();

    KpiReading m_reading;
    TextLabel *m_name;
    TextLabel *m_basis;
    StatusMark *m_status;
    TextLabel *m_actual;
    TextLabel *m_target;
    LinkButton *m_gap;
    ProgressBar *m_bar;
    QVector<FigureButton *> m_figures;
    TextLabel *m_outlook;
    LinkButton *m_explain;
};

} // namespace peiyu
