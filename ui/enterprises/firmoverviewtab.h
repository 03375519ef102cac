#pragma once
/// 概况: the facts of a firm, where it was and in which stage; who serves it beside them.
/// Thread: GUI.

#include "enterprises/firmtab.h"

namespace peiyu {

class LinkButton;

class FirmOverviewTab final : public FirmTab
{
    Q_OBJECT
public:
    explicit FirmOverviewTab(const FirmActions &actions, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;

signals:
    void contactPressed(const peiyu::ContactPerson &contact);
    void contactRemoved(const peiyu::ContactPerson &contact);
    void affiliationPressed(const peiyu::Affiliation &affiliation);
    void affiliationRemoved(const peiyu::Affiliation &affiliation);

private:
    QWidget *facts(const FirmRecord &record);
    QWidget *places(const FirmRecord &record);
    QWidget *stages(const FirmRecord &record);
    QWidget *contacts(const FirmRecord &record);
    QWidget *affiliations(const FirmRecord &record);
    LinkButton *addLink(QAction *action);

    FirmActions m_actions;
    QVBoxLayout *m_sheet;
};

} // namespace peiyu
