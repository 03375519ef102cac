#include "enterprises/enterpriseformdialog.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "enterprises/codefield.h"
#include "enterprises/dialogparts.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "reference/industries.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <memory>

namespace peiyu {

namespace {

constexpr int lookAfterMs = 250;
constexpr int labelGap = 10;
constexpr int fieldWidth = 220;
constexpr int shortWidth = 120;
constexpr int besideWidth = 300;

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
    auto *beside = new QWidget;
    m_beside = new QVBoxLayout(beside);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(6);
    setBeside(beside);
    makeNames();
    makeRegister();
    makePlaces();
    makeBusiness();
    makeContact();
    form()->addStretch(1);
    m_beside->addStretch(1);
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

void EnterpriseFormDialog::addBeside(const QString &field, const QString &label, QWidget *input,
                                     const QString &note)
{
    FormRow *row = makeRow(field, label, input);
    if (!note.isEmpty())
        row->setNote(note);
    m_beside->addWidget(row);
}

/// What the licence says beside name and code.
void EnterpriseFormDialog::makeRegister()
{
    m_formerNames = line(this, "formerNamesField", fieldWidth);
    addRow(QStringLiteral("former_names"), tr("曾用名"), m_formerNames)
        ->setNote(tr("几个用“、”隔开"));
    m_legalPerson = line(this, "legalPersonField", fieldWidth);
    addRow(QStringLiteral("legal_person"), tr("法定代表人"), m_legalPerson);
    m_founded = new DateField;
    m_founded->setObjectName(QStringLiteral("foundedField"));
    addRow(QStringLiteral("founded_on"), tr("成立日期"), m_founded);
    m_capital = line(this, "capitalField", shortWidth);
    addRow(QStringLiteral("capital"), tr("注册资本"), m_capital)->setUnit(tr("万"));
    m_currency = new QComboBox;
    m_currency->setObjectName(QStringLiteral("currencyField"));
    m_currency->setEditable(true);
    m_currency->addItems({tr("人民币"), tr("美元"), tr("欧元"), tr("港元"), tr("日元")});
    m_currency->setFixedWidth(lookOf(this).px(shortWidth));
    addRow(QStringLiteral("capital_currency"), tr("币种"), m_currency);
    m_size = new QComboBox;
    m_size->setObjectName(QStringLiteral("sizeField"));
    m_size->setFixedWidth(lookOf(this).px(shortWidth));
    m_size->addItem(tr("未定"), QString());
    for (const SizeClass size : allSizeClasses)
        m_size->addItem(sizeClassText(size), sizeClassKey(size));
    addRow(QStringLiteral("size_class"), tr("企业规模"), m_size);
}

/// What the firm does.
void EnterpriseFormDialog::makeBusiness()
{
    m_industry = areaCombo(this, "industryField");
    for (const IndustryDivision &division : industryDivisions())
        m_industry->addItem(division.name);
    m_industry->setEditText({});
    addBeside(QStringLiteral("industry"), tr("行业"), m_industry, tr("国民经济行业大类"));
    m_chain = areaCombo(this, "chainField");
    for (const QString &chain : planChains())
        m_chain->addItem(chain);
    m_chain->setEditText({});
    addBeside(QStringLiteral("chain"), tr("重点产业链"), m_chain);
    m_chainLeader = new QCheckBox(tr("是链主企业"));
    m_chainLeader->setObjectName(QStringLiteral("chainLeaderField"));
    connect(m_chainLeader, &QCheckBox::clicked, this, [this] { setTouched(true); });
    addBeside(QStringLiteral("chain_leader"), QString(), m_chainLeader);
    m_mainProduct = line(this, "mainProductField", fieldWidth);
    addBeside(QStringLiteral("main_product"), tr("主导产品"), m_mainProduct);
    m_stage = new QComboBox;
    m_stage->setObjectName(QStringLiteral("stageField"));
    m_stage->setFixedWidth(lookOf(this).px(shortWidth));
    addBeside(QStringLiteral("stage"), tr("培育阶段"), m_stage);
    m_tags = line(this, "tagsField", fieldWidth);
    addBeside(QStringLiteral("tags"), tr("标签"), m_tags, tr("几个用“、”隔开"));
}

/// Who answers for it.
void EnterpriseFormDialog::makeContact()
{
    addRow(QStringLiteral("since"), tr("迁入日期"), m_since);
    m_contact = line(this, "contactField", fieldWidth);
    addBeside(QStringLiteral("contact"), tr("主要联系人"), m_contact);
    m_phone = line(this, "phoneField", fieldWidth);
    addBeside(QStringLiteral("phone"), tr("联系电话"), m_phone);
    m_address = line(this, "addressField", besideWidth);
    addBeside(QStringLiteral("address"), tr("地址"), m_address);
    m_note = new QPlainTextEdit;
    m_note->setObjectName(QStringLiteral("noteField"));
    m_note->setFixedSize(lookOf(this).px(besideWidth), textHeight(this));
    addBeside(QStringLiteral("note"), tr("备注"), m_note);
}

/// The industries the plans of this base name, each once.
QStringList EnterpriseFormDialog::planChains() const
{
    QStringList chains;
    for (const Plan &plan : context().catalog->plans()) {
        for (const QString &chain : plan.focusIndustries) {
            if (!chains.contains(chain))
                chains.append(chain);
        }
    }
    return chains;
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
    m_formerNames->setText(firm.formerNames);
    m_legalPerson->setText(firm.legalPerson);
    m_founded->setDate(firm.foundedOn);
    m_capital->setText(firm.capital);
    m_currency->setEditText(firm.capitalCurrency.isEmpty() ? tr("人民币") : firm.capitalCurrency);
    m_size->setCurrentIndex(
        std::max(0, m_size->findData(firm.sizeClass ? sizeClassKey(*firm.sizeClass) : QString())));
    m_industry->setEditText(firm.industry);
    m_chain->setEditText(firm.chain);
    m_chainLeader->setChecked(firm.chainLeader);
    m_mainProduct->setText(firm.mainProduct);
    m_tags->setText(firm.tags);
    m_note->setPlainText(firm.note);
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
    form.enterprise.formerNames = m_formerNames->text();
    form.enterprise.legalPerson = m_legalPerson->text();
    form.enterprise.foundedOn = m_founded->date();
    form.enterprise.capital = m_capital->text();
    form.enterprise.capitalCurrency =
        m_currency->currentText() == tr("人民币") ? QString() : m_currency->currentText();
    form.enterprise.sizeClass = sizeClassFromKey(m_size->currentData().toString());
    form.enterprise.industry = m_industry->currentText();
    form.enterprise.chain = m_chain->currentText();
    form.enterprise.chainLeader = m_chainLeader->isChecked();
    form.enterprise.mainProduct = m_mainProduct->text();
    form.enterprise.tags = m_tags->text();
    form.enterprise.note = m_note->toPlainText();
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
