#pragma once
/// The pane left of the firms: the district's own rule in its document's words, and what is not as
/// it wants: groups of firms with their numbers, people who are away, those with the most firms.
/// Thread: GUI.

#include "services/contactlist.h"
#include "services/staffingservice.h"
#include "statistics/coverage.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QVBoxLayout;

namespace peiyu {

class LinkButton;
class TextLabel;

/// One line of the pane: firms with a fault, all firms, or the firms of one person.
struct StaffingGroup
{
    enum class Kind { Fault, All, Person };

    Kind kind = Kind::Fault;
    StaffingFault fault = StaffingFault::NoSpecialist;
    SpecialistId person;

    friend bool operator==(const StaffingGroup &, const StaffingGroup &) = default;
};

class StaffingGroups final : public QWidget
{
    Q_OBJECT
public:
    explicit StaffingGroups(QWidget *parent = nullptr);

    void setCoverage(const DistrictCoverage &coverage, const Plan *plan);
    void setPeople(const QVector<SpecialistLoad> &loads,
                   const QHash<SpecialistId, ServingPerson> &people);
    /// In a low window the rule keeps one line, and its quotation stays with the plan.
    void setCompact(bool compact);
    StaffingGroup current() const;
    QListWidget &list() const { return *m_list; }

signals:
    void chosen();
    /// The document behind the rule.
    void planRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString words;
        QString count;
        std::optional<StaffingGroup> group; ///< a heading has none
        bool urgent = false;
    };
    void refill();
    QVector<Line> faultLines() const;
    QVector<Line> peopleLines() const;

    TextLabel *m_rule;
    TextLabel *m_quote;
    LinkButton *m_plan;
    bool m_compact = false;
    QListWidget *m_list;
    DistrictCoverage m_coverage;
    QVector<SpecialistLoad> m_loads;
    QHash<SpecialistId, ServingPerson> m_people;
};

} // namespace peiyu
