#include "enterprises/enterpriseformdialog.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "enterprises/codefield.h"
#include "enterprises/dialogparts.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace peiyu {

namespace {

constexpr int lookAfterMs = 250;
constexpr int labelGap = 10;

QLineEdit *line(const QWidget *dialog, const char *name, int width = 0)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setFixedWidth(width > 0 ? lookOf(dialog).px(width) : wideField(dialog));
    return field;
}

/// A list to choose from in which one can also type, found by any part of a name.
QComboBox *areaCombo(const QWidget *dialog, const char *name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setFixedWidth(lookOf(dialog).px(220));
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

/// Place for links right under a row.
QVBoxLayout *linksUnder(QVBoxLayout *form, QWidget *dialog)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(lookOf(dialog).px(FormRow::labelWidth) + labelGap, 0, 0, 4);
    column->setSpacing(2);
    place->hide();
    form->addWidget(place);
    return column;
}

void clearLinks(QVBoxLayout *links)
{
    while (links->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(links->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    links->parentWidget()->hide();
}

} // namespace

EnterpriseFormDialog::EnterpriseFormDialog(const PageContext &context, const EnterpriseId &id,
                                           QWidget *parent)
    : FormDialog(context, id.isEmpty() ? tr("新建企业") : tr("编辑企业"),
                 id.isEmpty() ? tr("新建企业") : tr("保存修改"), parent)
{
    form()->setSpacing(6);
    makeNames();
    makePlaces();
    makeRest();
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(720));
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookAfterMs);
    connect(&m_looking, &QTimer::timeout, this, &EnterpriseFormDialog::lookForOthers);
    read(id);
    m_name->setFocus();
}

void EnterpriseFormDialog::makeNames()
{
    m_name = line(this, "firmNameField");
    m_nameRow = addRow(QStringLiteral("name"), tr("企业全称"), m_name);
    m_nameRow->setRequired(true);
    m_nameLinks = linksUnder(form(), this);
    m_shortName = line(this, "shortNameField", 220);
    addRow(QStringLiteral("short_name"), tr("简称"), m_shortName)
        ->setNote(tr("列表中显示，由全称得出，可以改"));
    m_code = new CodeField;
    m_code->setObjectName(QStringLiteral("codeField"));
    m_code->setFixedWidth(lookOf(this).px(220));
    m_codeRow = addRow(QStringLiteral("credit_code"), tr("统一社会信用代码"), m_code);
    m_code->setRow(m_codeRow);
    m_codeLinks = linksUnder(form(), this);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        deriveShortName();
        m_looking.start();
    });
    connect(m_shortName, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_shortTyped = !text.trimmed().isEmpty(); });
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_looking.start(); });
}

void EnterpriseFormDialog::makePlaces()
{
    m_district = new QComboBox;
    m_district->setObjectName(QStringLiteral("districtField"));
    m_district->setFixedWidth(lookOf(this).px(220));
    addRow(QStringLiteral("district"), tr("区县"), m_district);
    m_town = areaCombo(this, "townField");
    addRow(QStringLiteral("town"), tr("镇街"), m_town)->setNote(tr("可输入名称中的任意字查找"));
    m_park = areaCombo(this, "parkField");
    addRow(QStringLiteral("park"), tr("园区"), m_park)->setNote(tr("没有的园区可以直接写"));
    m_since = new DateField;
    m_since->setObjectName(QStringLiteral("sinceField"));
    connect(m_district, &QComboBox::currentIndexChanged, this, &EnterpriseFormDialog::fillAreas);
}

void EnterpriseFormDialog::makeRest()
{
    addRow(QStringLiteral("since"), tr("迁入日期"), m_since);
    m_industry = line(this, "industryField", 220);
    addRow(QStringLiteral("industry"), tr("行业"), m_industry)->setNote(tr("如 通用设备制造业"));
    m_contact = line(this, "contactField", 220);
    addRow(QStringLiteral("contact"), tr("联系人"), m_contact);
    m_phone = line(this, "phoneField", 220);
    addRow(QStringLiteral("phone"), tr("联系电话"), m_phone);
    m_address = line(this, "addressField");
    addRow(QStringLiteral("address"), tr("地址"), m_address);
    m_stage = new QComboBox;
    m_stage->setObjectName(QStringLiteral("stageField"));
    m_stage->setFixedWidth(lookOf(this).px(120));
    addRow(QStringLiteral("stage"), tr("培育阶段"), m_stage);
}

void EnterpriseFormDialog::read(const EnterpriseId &id)
{
    auto places = PlaceDirectory::load(context().reading.connection);
    if (places)
        m_places = std::move(*places);
    if (!id.isEmpty()) {
        const auto form = EnterpriseService::form(context().reading, id, context().asOf());
        if (form) {
            m_form = *form;
        } else {
            m_unreadable = true;
            setReady(false, form.error().text);
            refuse(QString(), form.error().text);
        }
    }
    fill();
}

void EnterpriseFormDialog::fill()
{
    const Enterprise &firm = m_form.enterprise;
    m_name->setText(firm.name);
    m_shortName->setText(firm.shortName);
    m_shortTyped = !firm.shortName.isEmpty() && firm.shortName != derivedShortName(firm.name);
    m_code->setCode(firm.creditCode, firm.codeState);
    fillDistricts();
    fillAreas();
    m_town->setEditText(m_form.town);
    m_park->setEditText(m_form.park);
    m_industry->setText(firm.industry);
    m_contact->setText(firm.contact);
    m_phone->setText(firm.phone);
    m_address->setText(firm.address);
    fillStages();
    auto *since = qobject_cast<FormRow *>(m_since->parentWidget());
    if (since)
        since->setNote(isNew() ? tr("哪天来到本区县；不填表示建库以前就在")
                               : tr("只在企业搬迁时填；不填表示更正上面的地点"));
    setTouched(false);
}

void EnterpriseFormDialog::fillDistricts()
{
    const QSignalBlocker quiet(m_district);
    m_district->clear();
    if (!isNew() && m_form.district.isEmpty())
        m_district->addItem(tr("（已不在本库区县）"), QString());
    for (const District &district : m_places.districts())
        m_district->addItem(district.name, district.id.value());
    const QString wanted = isNew() ? m_places.home().value() : QString();
    const int at =
        wanted.isEmpty() ? m_district->findText(m_form.district) : m_district->findData(wanted);
    m_district->setCurrentIndex(std::max(at, 0));
}

void EnterpriseFormDialog::fillStages()
{
    m_stage->clear();
    const bool exited = m_form.stage == Stage::Exited;
    if (!m_form.stage)
        m_stage->addItem(tr("未定"), QString());
    for (const Stage stage : allStages) {
        if (stage != Stage::Exited || exited)
            m_stage->addItem(stageText(stage), stageKey(stage));
    }
    if (m_form.stage)
        m_stage->setCurrentIndex(m_stage->findData(stageKey(*m_form.stage)));
}

void EnterpriseFormDialog::fillAreas()
{
    const DistrictId district(m_district->currentData().toString());
    for (const auto &[combo, kind] :
         {std::pair{m_town, AreaKind::Town}, std::pair{m_park, AreaKind::Park}}) {
        const QString typed = combo->currentText();
        combo->clear();
        combo->addItem(QString());
        bool known = false;
        for (const Area &area : m_places.areasOf(district, kind)) {
            combo->addItem(area.name);
            known = known || area.name == typed;
        }
        combo->setEditText(known ? typed : QString());
    }
}

void EnterpriseFormDialog::deriveShortName()
{
    if (!m_shortTyped)
        m_shortName->setText(derivedShortName(tidyText(m_name->text())));
}

EnterpriseForm EnterpriseFormDialog::typed() const
{
    EnterpriseForm form = m_form;
    form.enterprise.name = m_name->text();
    form.enterprise.shortName = m_shortName->text();
    form.enterprise.creditCode = m_code->code();
    form.enterprise.industry = m_industry->text();
    form.enterprise.contact = m_contact->text();
    form.enterprise.phone = m_phone->text();
    form.enterprise.address = m_address->text();
    form.codeConfirmed = m_code->isConfirmed();
    form.district = m_district->currentData().toString();
    form.town = m_town->currentText();
    form.park = m_park->currentText();
    form.placesComplete = true;
    form.since = m_since->date();
    form.stage = stageFromKey(m_stage->currentData().toString());
    return form;
}

void EnterpriseFormDialog::lookForOthers()
{
    const EnterpriseForm form = typed();
    const bool sameName = !isNew() && tidyText(form.enterprise.name) == m_form.enterprise.name;
    EnterpriseForm asked = form;
    if (sameName)
        asked.enterprise.name.clear(); // its own name was looked at when it was entered
    if (!m_code->isSound())
        asked.enterprise.creditCode.clear();
    context().runner.read<QVector<LikeFirm>>(
        this,
        [asked, day = context().asOf()](JobContext &context) {
            return EnterpriseService::likeness(context, asked, day);
        },
        [this, name = form.enterprise.name,
         code = form.enterprise.creditCode](const Result<QVector<LikeFirm>> &found) {
            // What was typed since is looked for by itself.
            if (found && name == m_name->text() && code == m_code->code())
                showOthers(*found);
        });
}

void EnterpriseFormDialog::showOthers(const QVector<LikeFirm> &others)
{
    clearLinks(m_nameLinks);
    clearLinks(m_codeLinks);
    m_nameRow->setWarning({});
    for (const LikeFirm &other : others) {
        if (other.sameCode)
            m_codeRow->setError(other.text);
        else
            m_nameRow->setWarning(other.text);
        auto *link = new LinkButton(tr("打开“%1”").arg(other.name));
        link->setObjectName(QStringLiteral("openOther"));
        QVBoxLayout *links = other.sameCode ? m_codeLinks : m_nameLinks;
        links->addWidget(link, 0, Qt::AlignLeft);
        links->parentWidget()->show();
        connect(link, &LinkButton::clicked, this, [this, id = other.id] { goTo(id); });
    }
}

void EnterpriseFormDialog::goTo(const EnterpriseId &other)
{
    reject();
    if (!isVisible())
        emit otherRequested(other);
}

void EnterpriseFormDialog::save()
{
    if (m_unreadable)
        return;
    const EnterpriseForm form = typed();
    if (isNew())
        write([form](JobContext &context) { return EnterpriseService::add(context, form); });
    else
        write([form](JobContext &context) { return EnterpriseService::update(context, form); });
}

} // namespace peiyu
