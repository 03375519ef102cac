#pragma once
/// 走访: the visits to a firm up to the day, the whole text of the chosen one beside them.
/// Thread: GUI.

#include "enterprises/firmtab.h"

namespace peiyu {

class TextLabel;

class FirmVisitsTab final : public FirmTableTab
{
    Q_OBJECT
public:
    explicit FirmVisitsTab(const FirmActions &actions, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    /// Id of the visit chosen; empty when there is none.
    QString current() const;

private:
    void showRow(int row) override;

    QVector<VisitRow> m_visits;
    TextLabel *m_more;
};

} // namespace peiyu
