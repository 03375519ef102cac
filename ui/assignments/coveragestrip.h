#pragma once
/// The two rates of the district's rule: how many of the firms it is about have a specialist, how
/// many a 一策. Every number opens exactly its firms.
/// Thread: GUI.

#include "statistics/coverage.h"

#include <QWidget>

namespace peiyu {

class LinkButton;
class ProgressBar;
class TextLabel;

class CoverageStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    void setCoverage(const DistrictCoverage &coverage, QDate asOf);

    /// In a narrow window: closer together.
    void setCompact(bool compact);

signals:
    void firmsRequested(const peiyu::ListQuery &query, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Rate
    {
        LinkButton *have = nullptr;
        TextLabel *of = nullptr;
        TextLabel *rate = nullptr;
        LinkButton *lack = nullptr;
        ProgressBar *bar = nullptr;
    };
    QWidget *makeRate(Rate &rate, const char *name, const QString &have, const QString &lack);
    void fill(Rate &rate, qint64 have) const;
    ListQuery scope() const;

    LinkButton *m_scope;
    Rate m_people;
    Rate m_plans;
    DistrictCoverage m_coverage;
    QDate m_asOf;
};

} // namespace peiyu
