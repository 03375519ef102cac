#pragma once
/// What a report is asked for: which district, target, towns, firm, and the words the office itself
/// puts into it (发文单位, 主送, 下一步工作, 附件). Fields a template does not take are not there.
/// Not here: reading (ReportsPage).
/// Thread: GUI.

#include "domain/place.h"
#include "services/reportservice.h"
#include "shell/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class FirmField;
class FormRow;
class SegmentedSwitch;

class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(const PageContext &context, QWidget *parent = nullptr);

    /// What the fields say now.
    ReportRequest request() const;
    /// Puts a request into the fields; `firmName` of its firm.
    void setRequest(const ReportRequest &request, const QString &firmName = {});
    /// Plans and targets follow the day.
    void fillTargets();
    /// 公文 is offered only where it can be made; `reason` says why not.
    void setOfficialPossible(bool possible, const QString &reason = {});
    /// The sentence at the field that was refused; false when there is none for it.
    bool showFault(const Error &error);
    void clearFaults();

signals:
    void changed();

private:
    void build();
    QWidget *newPane(const QString &label, QWidget *field);
    void fillDistricts();
    void fillAreas();
    void showFields();
    void touch();

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
    QLineEdit *m_issuer;
    QLineEdit *m_recipients;
    QPlainTextEdit *m_steps;
    QPlainTextEdit *m_attachments;
    QHash<QWidget *, QWidget *> m_panes;
    class TextLabel *m_fault;
    class TextLabel *m_listNote;
};

} // namespace peiyu
