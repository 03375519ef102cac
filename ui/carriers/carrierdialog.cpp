#include "carriers/carrierdialog.h"

#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/formrow.h"
#include "services/firmrecordservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int fieldWidth = 220;
constexpr int dialogWidth = 720;
} // namespace

CarrierDialog::CarrierDialog(const PageContext &context, const Carrier &carrier, QWidget *parent)
    : FormDialog(context, carrier.id.isEmpty() ? tr("登记载体") : tr("修改载体"), tr("保存"),
                 parent),
      m_carrier(carrier),
      m_name(new QLineEdit(carrier.name)),
      m_kind(new QComboBox),
      m_district(new QComboBox),
      m_town(new QComboBox),
      m_operator(new QLineEdit(carrier.operatedBy)),
      m_note(new QLineEdit(carrier.note))
{
    auto places = PlaceDirectory::load(context.reading.connection);
    if (places)
        m_places = std::move(*places);
    m_name->setObjectName(QStringLiteral("carrierName"));
    m_kind->setObjectName(QStringLiteral("carrierKind"));
    m_district->setObjectName(QStringLiteral("carrierDistrict"));
    m_town->setObjectName(QStringLiteral("carrierTown"));
    m_operator->setObjectName(QStringLiteral("carrierOperator"));
    m_note->setObjectName(QStringLiteral("carrierNote"));
    m_name->setFixedWidth(wideField(this));
    m_note->setFixedWidth(wideField(this));
    m_operator->setFixedWidth(wideField(this));
    for (QComboBox *combo : {m_kind, m_district, m_town})
        combo->setFixedWidth(lookOf(this).px(fieldWidth));
    m_kind->setEditable(true);
    m_kind->addItems(carrierKinds());
    m_kind->setEditText(carrier.kind);
    for (const District &district : m_places.districts())
        m_district->addItem(district.name, district.id.value());
    const QString wanted =
        carrier.district.isEmpty() ? m_places.home().value() : carrier.district.value();
    m_district->setCurrentIndex(std::max(0, m_district->findData(wanted)));
    connect(m_district, &QComboBox::currentIndexChanged, this, &CarrierDialog::fillTowns);
    addRow(QStringLiteral("name"), tr("名称"), m_name)->setRequired(true);
    FormRow *kind = addRow(QStringLiteral("kind"), tr("类别"), m_kind);
    kind->setRequired(true);
    kind->setNote(tr("孵化器、产业园、平台、联盟等，没有代码的单位"));
    addRow(QStringLiteral("district"), tr("区县"), m_district);
    addRow(QStringLiteral("town"), tr("镇街"), m_town);
    addRow(QStringLiteral("operator"), tr("运营单位"), m_operator);
    addRow(QStringLiteral("note"), tr("备注"), m_note);
    fillTowns();
    m_town->setCurrentIndex(std::max(0, m_town->findData(carrier.town.value())));
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    setTouched(false);
    m_name->setFocus();
}

void CarrierDialog::fillTowns()
{
    m_town->clear();
    m_town->addItem(QString(), QString());
    const DistrictId district(m_district->currentData().toString());
    for (const Area &area : m_places.areasOf(district, AreaKind::Town))
        m_town->addItem(area.name, area.id.value());
}

void CarrierDialog::save()
{
    Carrier carrier = m_carrier;
    carrier.name = m_name->text();
    carrier.kind = m_kind->currentText();
    carrier.district = DistrictId(m_district->currentData().toString());
    carrier.town = AreaId(m_town->currentData().toString());
    carrier.operatedBy = m_operator->text();
    carrier.note = m_note->text();
    write([carrier](JobContext &context) { return FirmRecordService::save(context, carrier); });
}

} // namespace peiyu
