#pragma once
/// 登记认定: a title with its tier, batch, document and time; without an end it runs three years
/// less a day, which is shown as soon as the first day is known.
/// Thread: GUI; writes in the lane.

#include "enterprises/firmrecord.h"
#include "shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace peiyu {

class TextLabel;

class RecognitionDialog final : public FormDialog
{
    Q_OBJECT
public:
    RecognitionDialog(const PageContext &context, const FirmRecord &record, QWidget *parent);

private:
    void save() override;
    void proposeEnd();
    void showNotes();
    Tier tier() const;

    EnterpriseId m_firm;
    QVector<Recognition> m_present;
    QComboBox *m_tier;
    QLineEdit *m_batch;
    QLineEdit *m_document;
    DateField *m_from;
    DateField *m_until;
    DateField *m_announced;
    QCheckBox *m_review;
    QCheckBox *m_proposed; ///< 公示: no title yet
    FormRow *m_untilRow;
    TextLabel *m_note;
    QDate m_proposedEnd; ///< shown by us, not typed
};

} // namespace peiyu
