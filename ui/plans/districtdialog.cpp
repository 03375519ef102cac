#include "plans/districtdialog.h"

#include "look/look.h"
#include "parts/formrow.h"
#include "services/districtservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int fieldWidth = 330;
constexpr int listHeight = 96;
constexpr int dialogWidth = 660;
} // namespace

DistrictDialog::DistrictDialog(const PageContext &context, const DistrictId &district,
                               QWidget *parent)
    : FormDialog(context, tr("区县、镇街和园区"), tr("新增区县"), parent), m_district(new QComboBox)
{
    setObjectName(QStringLiteral("districtDialog"));
    if (auto places = PlaceDirectory::load(context.reading.connection))
        m_places = *places;
    m_district->setObjectName(QStringLiteral("districtChoice"));
    m_district->setFixedWidth(lookOf(this).px(fieldWidth));
    m_districtRow = addRow(QStringLiteral("id"), tr("区县"), m_district);
    m_name = addLine("districtName", u"name", tr("全称"), tr("如 重庆市开州区"));
    m_shortName =
        addLine("districtShortName", u"short_name", tr("简称"), tr("如 开州区；不填则同全称"));
    m_province = addLine("districtProvince", u"province", tr("省、直辖市"), {});
    m_city = addLine("districtCity", u"city", tr("市、州"), {});
    m_towns = addList("districtTowns", u"towns", tr("镇街"), m_townsRow);
    m_parks = addList("districtParks", u"parks", tr("园区"), m_parksRow);
    form()->addStretch(1);
    fillDistricts(district);
    connect(m_district, &QComboBox::currentIndexChanged, this, &DistrictDialog::showDistrict);
    connect(m_towns, &QPlainTextEdit::textChanged, this,
            [this] { count(*m_towns, AreaKind::Town, *m_townsRow); });
    connect(m_parks, &QPlainTextEdit::textChanged, this,
            [this] { count(*m_parks, AreaKind::Park, *m_parksRow); });
    showDistrict();
    setMinimumWidth(lookOf(this).px(dialogWidth));
    setTouched(false);
}

QLineEdit *DistrictDialog::addLine(const char *name, const char16_t *field, const QString &label,
                                   const QString &example)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(example);
    line->setFixedWidth(lookOf(this).px(fieldWidth));
    const QString key = QString::fromUtf16(field);
    addRow(key, label, line)->setRequired(key == u"name");
    return line;
}

QPlainTextEdit *DistrictDialog::addList(const char *name, const char16_t *field,
                                        const QString &label, FormRow *&row)
{
    auto *list = new QPlainTextEdit;
    list->setObjectName(QLatin1String(name));
    list->setTabChangesFocus(true);
    list->setPlaceholderText(tr("每行一个，或用顿号隔开；可以从表格里复制一列粘贴"));
    list->setFixedSize(lookOf(this).px(fieldWidth), lookOf(this).px(listHeight));
    row = addRow(QString::fromUtf16(field), label, list);
    return list;
}

void DistrictDialog::fillDistricts(const DistrictId &chosen)
{
    for (const District &district : m_places.districts())
        m_district->addItem(district.name, district.id.value());
    m_district->addItem(tr("新增一个区县"), QString());
    m_district->setCurrentIndex(m_district->findData(chosen.value()));
}

DistrictId DistrictDialog::chosen() const
{
    return DistrictId(m_district->currentData().toString());
}

void DistrictDialog::showDistrict()
{
    const bool fresh = chosen().isEmpty();
    for (QLineEdit *line : {m_name, m_shortName, m_province, m_city})
        line->parentWidget()->setVisible(fresh);
    m_districtRow->setNote(fresh ? QString()
                                 : tr("已有 %1 个镇街、%2 个园区")
                                       .arg(m_places.areasOf(chosen(), AreaKind::Town).size())
                                       .arg(m_places.areasOf(chosen(), AreaKind::Park).size()));
    setActionText(fresh ? tr("新增区县") : tr("补充名单"));
    count(*m_towns, AreaKind::Town, *m_townsRow);
    count(*m_parks, AreaKind::Park, *m_parksRow);
    (fresh ? static_cast<QWidget *>(m_name) : m_towns)->setFocus();
}

void DistrictDialog::count(const QPlainTextEdit &list, AreaKind kind, FormRow &row) const
{
    const QStringList names = DistrictService::namesOf(list.toPlainText());
    const QVector<Area> present =
        chosen().isEmpty() ? QVector<Area>() : m_places.areasOf(chosen(), kind);
    const auto known = std::count_if(names.begin(), names.end(), [&](const QString &name) {
        return std::any_of(present.begin(), present.end(),
                           [&](const Area &area) { return area.name == name; });
    });
    row.setNote(names.isEmpty() ? QString()
                : known == 0    ? tr("新增 %1 个").arg(names.size())
                             : tr("新增 %1 个，%2 个已有").arg(names.size() - known).arg(known));
}

void DistrictDialog::save()
{
    const QStringList towns = DistrictService::namesOf(m_towns->toPlainText());
    const QStringList parks = DistrictService::namesOf(m_parks->toPlainText());
    if (const DistrictId district = chosen(); !district.isEmpty()) {
        if (towns.isEmpty() && parks.isEmpty()) {
            refuse(QStringLiteral("towns"), tr("还没有填写要补充的镇街或园区。"));
            return;
        }
        write([district, towns, parks](JobContext &job) {
            return DistrictService::addAreas(job, district, towns, parks);
        });
        return;
    }
    District district;
    district.name = m_name->text();
    district.shortName = m_shortName->text();
    district.province = m_province->text();
    district.city = m_city->text();
    write([district, towns, parks](JobContext &job) {
        return DistrictService::add(job, district, towns, parks);
    });
}

} // namespace peiyu
