#pragma once
/// 变更: who changed what of a firm and when; the fields of the chosen change, old → new, beside
/// it. Read when the tab is looked at, in a read job. Thread: GUI.

#include "domain/changetext.h"
#include "enterprises/firmtab.h"
#include "services/changehistoryservice.h"

#include <QHash>

namespace peiyu {

/// The changes of a firm, and the names of what they point to.
struct FirmHistory
{
    QVector<ChangeDetails> changes; ///< the newest first
    QHash<QString, QString> names;  ///< districts, areas and people by id
};

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
    void show(const FirmHistory &history);
    void applyGate();
    void revert();
    QWidget *fieldsOf(const ChangeItem &item) const;
    QString summaryOf(const ChangeDetails &change) const;
    ValueNamer namer() const;

    PageContext m_context;
    EnterpriseId m_firm;
    FirmHistory m_history;
    QAction *m_revert;
    bool m_stale = true;
};

} // namespace peiyu
