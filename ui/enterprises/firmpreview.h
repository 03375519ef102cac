#pragma once
/// The pane right of a list: the firm the list stands on, in what a visit needs; without one the
/// totals of the list.
/// Not here: what its actions do (the page passes them in).
/// Thread: GUI.

#include "enterprises/firmrecord.h"
#include "shell/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace peiyu {

class PreviewPane;

class FirmPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit FirmPreview(const PageContext &context, QWidget *parent = nullptr);

    /// A moment later, so that walking down a list stays light. `place`: 第 1 / 17 家.
    void showFirm(const EnterpriseId &id, QDate asOf, const QString &place);
    void showTotals(const EnterpriseTotals &totals, const DistrictId &district);
    /// What stands first: 要点 of a visit, the 一策 of a firm.
    void setLead(const QString &head, const QString &text);
    PreviewPane *pane() const { return m_pane; }

private:
    void read();
    void fill(const FirmRecord &record);
    void addLead();
    QWidget *facts(const FirmRecord &record);

    PageContext m_context;
    PreviewPane *m_pane;
    EnterpriseId m_id;
    QDate m_asOf;
    QString m_place;
    QString m_leadHead;
    QString m_leadText;
    QTimer m_delay{this};
};

} // namespace peiyu
