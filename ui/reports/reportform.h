#pragma once
/// What a report is asked for: which district, target, towns, firm, period, and the words the
/// office itself puts into it (发文单位, 主送, 下一步工作, 附件). Fields a template does not take
/// are not there. Not here: reading (ReportsPage). Thread: GUI.

#include "domain/place.h"
#include "services/reportservice.h"
#include "shell/pagecontext.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class DateField;
class FirmField;
class SegmentedSwitch;
class TextLabel;

class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(const PageContext &context, QWidget *parent = nullptr);

    /// What the fields say now.
    ReportRequest request() const;
    /// Puts a request into the fields; `firmName` of its firm.
    void setRequest(const ReportRequest &request, const QString &firmName = {});
    /// Plans, targets and the usual period follow the day.
    void followDay();

signals:
    /// `typed`: more may follow at once.
    void changed(bool typed);

private:
    void build();
    void buildFigures();
    void hearFields();
    QWidget *newPane(const QString &label, QWidget *field);
    void fillDistricts();
    void fillAreas();
    void fillTargets();
    void showWhose();
    void fillPeople();
    void showFields();
    void leaveList();
    void touch(bool typed);

    PageContext m_context;
    QVector<District> m_districts;
    QVector<Area> m_areas;
    ReportRequest m_request; ///< what no field shows: the rest of a list's query
    SegmentedSwitch *m_style;
    QComboBox *m_district;
    QComboBox *m_target;
    QComboBox *m_area;
    QComboBox *m_tier;
    FirmField *m_firm;
    QComboBox *m_person; ///< whose firms, all at once
    QComboBox *m_period; ///< of 运行监测
    QComboBox *m_item;
    SegmentedSwitch *m_cumulative;
    QComboBox *m_group;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_issuer;
    QLineEdit *m_recipients;
    QPlainTextEdit *m_steps;
    QPlainTextEdit *m_attachments;
    QHash<QWidget *, QWidget *> m_panes;
    TextLabel *m_listNote;
    QDate m_day; ///< the periods are offered up to it
};

} // namespace peiyu
