#pragma once
/// One district's final results, a line for each tier of its plan. A draft wears the document's own
/// words, another target year its badge. No rank.
/// Thread: GUI.

#include "parts/card.h"
#include "parts/kpireading.h"

#include <QVector>

class QHBoxLayout;
class QVBoxLayout;

namespace peiyu {

class TextLabel;

struct DistrictReading
{
    QString name;
    QString draftWords;      ///< empty: a plan in force
    QString document;        ///< title and number, tooltip of the badge
    int otherTargetYear = 0; ///< 2023 for 蔡甸; 0: as the others
    QString terms;           ///< 到 2025 年 · 达到 · 期末有效
    QVector<TierLine> lines;
};

class DistrictCard final : public Card
{
    Q_OBJECT

public:
    explicit DistrictCard(QWidget *parent = nullptr);

    void setReading(const DistrictReading &reading);

signals:
    void lineClicked(int line);

private:
    TextLabel *m_name;
    TextLabel *m_terms;
    QHBoxLayout *m_head;
    QVBoxLayout *m_lines;
    QVector<QWidget *> m_changing; ///< badges and lines of the reading shown now
};

} // namespace peiyu
