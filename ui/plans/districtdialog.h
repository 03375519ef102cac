#pragma once
/// 区县、镇街和园区: a district that is none of the five is entered with its lists; one that is
/// here already gets what its lists lack. Thread: GUI; writes in the lane.

#include "services/placedirectory.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class DistrictDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `district` empty: a new one.
    DistrictDialog(const PageContext &context, const DistrictId &district, QWidget *parent);

private:
    void save() override;
    QLineEdit *addLine(const char *name, const char16_t *field, const QString &label,
                       const QString &example);
    QPlainTextEdit *addList(const char *name, const char16_t *field, const QString &label,
                            FormRow *&row);
    void fillDistricts(const DistrictId &chosen);
    void showDistrict();
    /// How many of the typed names are new.
    void count(const QPlainTextEdit &list, AreaKind kind, FormRow &row) const;
    DistrictId chosen() const;

    PlaceDirectory m_places;
    QComboBox *m_district;
    FormRow *m_districtRow;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QLineEdit *m_province;
    QLineEdit *m_city;
    FormRow *m_townsRow = nullptr;
    FormRow *m_parksRow = nullptr;
    QPlainTextEdit *m_towns;
    QPlainTextEdit *m_parks;
};

} // namespace peiyu
