#pragma once
/// 一企一策一人 of a district: how many of the firms its rule wants staffed have a 专员 and a 一策.
/// Every figure leads to its firms.
/// Thread: GUI.

#include "board/boardactions.h"
#include "parts/card.h"
#include "statistics/coverage.h"

class QVBoxLayout;

namespace peiyu {

class CoverageCard final : public Card
{
    Q_OBJECT
public:
    explicit CoverageCard(BoardActions &actions, QWidget *parent = nullptr);

    void setCoverage(const DistrictCoverage &coverage);

private:
    QWidget *line(const QString &name, qint64 done, CoveragePart doneFirms,
                  const QString &missingName, CoveragePart missingFirms);
    QWidget *link(const char *name, const QString &text, const QString &figure, CoveragePart part);

    BoardActions &m_actions;
    DistrictCoverage m_coverage;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace peiyu
