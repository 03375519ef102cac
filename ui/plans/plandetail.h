#pragma once
/// One item of a plan: its facts and, under them, the document's own sentence.
/// Thread: GUI.

#include "plans/planitems.h"

#include <QWidget>

namespace peiyu {

class PreviewPane;

class PlanDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanDetail(QWidget *parent = nullptr);

    void showItem(const Plan &plan, const PlanItem &item);
    void clear();
    PreviewPane *pane() const { return m_pane; }

private:
    PreviewPane *m_pane;
};

} // namespace peiyu
