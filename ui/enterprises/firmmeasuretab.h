#pragma once
/// 一策: goal and gap, its measures as a table, at the side the measure one stands on with its
/// files, the versions and what differs between two of them.
/// Thread: GUI; writes in the lane.

#include "enterprises/firmtab.h"
#include "services/measureservice.h"

#include <QPointer>

class QComboBox;
class QStackedWidget;

namespace peiyu {

class AttachmentPanel;
class Card;
class EmptyState;
class StepActions;
class StepTable;
class TextLabel;

class FirmMeasureTab final : public FirmTab
{
    Q_OBJECT
public:
    FirmMeasureTab(const PageContext &context, const FirmActions &actions,
                   QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    void filesChanged() override;
    QWidget *focusTarget() override;

private:
    void makeSheet();
    void makeActions();
    void showNone();
    void showHead();
    void showPane();
    QWidget *stepSection(const StepRow &row);
    QWidget *versionSection();
    void showDifference();
    void applyGate();
    void freeze();
    void confirm();

    PageContext m_context;
    FirmActions m_actions;
    FirmRecord m_record;
    std::optional<MeasureFile> m_file;
    QStackedWidget *m_whole;
    EmptyState *m_none = nullptr;
    Card *m_head = nullptr;
    QWidget *m_headFacts = nullptr;
    StepTable *m_steps = nullptr;
    StepActions *m_stepActions = nullptr;
    QAction *m_freeze = nullptr;
    QAction *m_confirm = nullptr;
    QPointer<AttachmentPanel> m_files;     ///< of the measure
    QPointer<AttachmentPanel> m_planFiles; ///< of the 一策
    QPointer<QComboBox> m_from;
    QPointer<QComboBox> m_to;
    QPointer<TextLabel> m_difference;
};

} // namespace peiyu
