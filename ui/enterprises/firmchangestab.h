#pragma once
/// 变更: who changed what of a firm and when; the fields of the chosen change, old → new, and its
/// undo beside it. Read when the tab is looked at, in a read job. Thread: GUI.

#include "enterprises/firmtab.h"
#include "services/changehistoryservice.h"

namespace peiyu {

class ChangeDetail;

class FirmChangesTab final : public FirmTableTab
{
    Q_OBJECT
public:
    explicit FirmChangesTab(const PageContext &context, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    void activate() override;

private:
    void showRow(int row) override;
    void read();
    void show(const QVector<ChangeDetails> &history);
    QString summaryOf(const ChangeDetails &change) const;

    PageContext m_context;
    ChangeDetail *m_detail;
    EnterpriseId m_firm;
    QVector<ChangeDetails> m_history; ///< the newest first
    bool m_stale = true;
};

} // namespace peiyu
