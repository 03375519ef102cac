#pragma once
/// 登记 or 修改载体: name, kind, district and town, who runs it.
/// Thread: GUI; writes in the lane.

#include "domain/firmrecords.h"
#include "services/placedirectory.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace peiyu {

class CarrierDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// With an id it changes the carrier, else it adds one.
    CarrierDialog(const PageContext &context, const Carrier &carrier, QWidget *parent);

private:
    void save() override;
    void fillTowns();

    Carrier m_carrier;
    PlaceDirectory m_places;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_district;
    QComboBox *m_town;
    QLineEdit *m_operator;
    QLineEdit *m_note;
};

} // namespace peiyu
