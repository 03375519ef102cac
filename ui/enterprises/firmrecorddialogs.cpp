#include "enterprises/firmrecorddialogs.h"

#include "domain/firmrecordtext.h"
#include "enterprises/dialogparts.h"
#include "enterprises/honourkindsdialog.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "services/firmrecordservice.h"
#include "services/honourkindservice.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int shortField = 220;
constexpr int dialogWidth = 720;
constexpr int mostPieces = 100'000;

QLineEdit *line(const QWidget *dialog, const char *name, const QString &text, bool wide = false)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(QLatin1String(name));
    field->setFixedWidth(wide ? wideField(dialog) : lookOf(dialog).px(shortField));
    return field;
}

DateField *dayField(const char *name, QDate day)
{
    auto *field = new DateField;
    field->setObjectName(QLatin1String(name));
    field->setDate(day);
    return field;
}

} // namespace

ContactDialog::ContactDialog(const PageContext &context, const QString &firm,
                             const ContactPerson &contact, QWidget *parent)
    : FormDialog(context, contact.id.isEmpty() ? tr("登记联系人") : tr("修改联系人"), tr("保存"),
                 parent),
      m_contact(contact),
      m_name(line(this, "contactName", contact.name)),
      m_post(line(this, "contactPost", contact.post)),
      m_phone(line(this, "contactPhone", contact.phone)),
      m_note(line(this, "contactNote", contact.note, true))
{
    form()->addWidget(firmLine(firm));
    addRow(QStringLiteral("name"), tr("姓名"), m_name)->setRequired(true);
    addRow(QStringLiteral("post"), tr("职务"), m_post);
    addRow(QStringLiteral("phone"), tr("联系电话"), m_phone);
    addRow(QStringLiteral("note"), tr("备注"), m_note);
    form()->addWidget(noteLine(tr("主要联系人在“编辑”里填；这里登记其他人。")));
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    setTouched(false);
    m_name->setFocus();
}

void ContactDialog::save()
{
    ContactPerson contact = m_contact;
    contact.name = m_name->text();
    contact.post = m_post->text();
    contact.phone = m_phone->text();
    contact.note = m_note->text();
    write([contact](JobContext &context) { return FirmRecordService::save(context, contact); });
}

AffiliationDialog::AffiliationDialog(const PageContext &context, const QString &firm,
                                     const Affiliation &affiliation, QWidget *parent)
    : FormDialog(context, tr("注册、纳税、统计关系"), tr("保存"), parent),
      m_affiliation(affiliation),
      m_kind(new QComboBox),
      m_place(line(this, "affiliationPlace", affiliation.place, true)),
      m_from(dayField("affiliationFrom", affiliation.span.from)),
      m_until(dayField("affiliationUntil", affiliation.span.until)),
      m_note(line(this, "affiliationNote", affiliation.note, true))
{
    form()->addWidget(firmLine(firm));
    for (const AffiliationKind kind : allAffiliationKinds)
        m_kind->addItem(affiliationKindText(kind), affiliationKindKey(kind));
    m_kind->setCurrentIndex(m_kind->findData(affiliationKindKey(affiliation.kind)));
    m_kind->setObjectName(QStringLiteral("affiliationKind"));
    m_kind->setFixedWidth(lookOf(this).px(shortField));
    addRow(QStringLiteral("kind"), tr("关系"), m_kind)->setRequired(true);
    FormRow *place = addRow(QStringLiteral("place"), tr("所在"), m_place);
    place->setRequired(true);
    addRow(QStringLiteral("from_date"), tr("起始日期"), m_from)->setNote(tr("不知道可以不填"));
    addRow(QStringLiteral("until_date"), tr("转出日期"), m_until)
        ->setNote(tr("从这一天起不再在此地；没有转出不填"));
    addRow(QStringLiteral("note"), tr("说明"), m_note);
    form()->addWidget(
        noteLine(tr("有的条款规定五年内不得迁离：注册地、纳税、统计关系任何一项转出都算。")));
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    setTouched(false);
    m_kind->setFocus();
}

void AffiliationDialog::save()
{
    Affiliation affiliation = m_affiliation;
    affiliation.kind = affiliationKindFromKey(m_kind->currentData().toString())
                           .value_or(AffiliationKind::Registration);
    affiliation.place = m_place->text();
    affiliation.span = {m_from->date(), m_until->date()};
    affiliation.note = m_note->text();
    write([affiliation](JobContext &context) {
        return FirmRecordService::save(context, affiliation);
    });
}

HonourDialog::HonourDialog(const PageContext &context, const QString &bearer, const Honour &honour,
                           QWidget *parent)
    : FormDialog(context, honour.id.isEmpty() ? tr("登记资质荣誉") : tr("修改资质荣誉"), tr("保存"),
                 parent),
      m_honour(honour),
      m_kind(new QComboBox),
      m_level(new QComboBox),
      m_title(line(this, "honourTitle", honour.title, true)),
      m_role(line(this, "honourRole", honour.role)),
      m_quantity(new QSpinBox),
      m_on(dayField("honourOn", honour.on)),
      m_until(dayField("honourUntil", honour.until)),
      m_document(line(this, "honourDocument", honour.document, true)),
      m_evidence(line(this, "honourEvidence", honour.evidence, true)),
      m_note(new QPlainTextEdit(honour.note))
{
    form()->addWidget(firmLine(bearer));
    makeRows();
    fill();
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    setTouched(false);
    m_kind->setFocus();
}

void HonourDialog::makeRows()
{
    m_kind->setObjectName(QStringLiteral("honourKind"));
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->completer()->setFilterMode(Qt::MatchContains);
    m_kind->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_kind->setFixedWidth(lookOf(this).px(shortField));
    FormRow *kind = addRow(QStringLiteral("kind"), tr("类别"), m_kind);
    kind->setRequired(true);
    kind->setNote(tr("可输入任意字查找；没有的可以直接写"));
    auto *kinds = new LinkButton(tr("管理类别…"));
    kinds->setObjectName(QStringLiteral("manageKinds"));
    kinds->setToolTip(tr("新增、改名、停用资质类别，或调整顺序"));
    connect(kinds, &LinkButton::clicked, this, &HonourDialog::editKinds);
    addToFooter(kinds);
    m_level->setObjectName(QStringLiteral("honourLevel"));
    m_level->setFixedWidth(lookOf(this).px(shortField));
    addRow(QStringLiteral("level"), tr("级别"), m_level);
    addRow(QStringLiteral("title"), tr("名称"), m_title)
        ->setNote(tr("专利、标准、产品、奖项的名称"));
    addRow(QStringLiteral("role"), tr("角色"), m_role)->setNote(tr("标准：主导、参与"));
    m_quantity->setObjectName(QStringLiteral("honourQuantity"));
    m_quantity->setRange(1, mostPieces);
    addRow(QStringLiteral("quantity"), tr("数量"), m_quantity)->setNote(tr("同类同日的可以合记"));
    addRow(QStringLiteral("on_date"), tr("认定日期"), m_on);
    addRow(QStringLiteral("until_date"), tr("有效期至"), m_until)->setNote(tr("长期有效不填"));
    addRow(QStringLiteral("document"), tr("文号、证书号"), m_document);
    addRow(QStringLiteral("evidence"), tr("佐证"), m_evidence)->setNote(tr("原件在哪里"));
    m_note->setObjectName(QStringLiteral("honourNote"));
    m_note->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("note"), tr("备注"), m_note);
}

void HonourDialog::fill()
{
    m_kind->setEditText(m_honour.kind);
    fillKinds();
    m_level->addItem(tr("不分级"), QString());
    for (const HonourLevel level : allHonourLevels)
        m_level->addItem(honourLevelText(level), honourLevelKey(level));
    if (m_honour.level)
        m_level->setCurrentIndex(m_level->findData(honourLevelKey(*m_honour.level)));
    m_quantity->setValue(m_honour.quantity);
}

/// What is typed stays.
void HonourDialog::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QString typed = m_kind->currentText();
    m_kind->clear();
    if (const auto kinds = HonourKindService::names(context().reading))
        m_kind->addItems(*kinds);
    m_kind->setEditText(typed);
}

void HonourDialog::editKinds()
{
    auto *dialog = new HonourKindsDialog(context(), this);
    connect(dialog, &HonourKindsDialog::renamed, this, &HonourDialog::followKind);
    connect(dialog, &QDialog::finished, this, &HonourDialog::fillKinds);
    dialog->present();
}

/// The record on the form was given the new name too: it is not changed by another.
void HonourDialog::followKind(const QString &from, const QString &to)
{
    if (m_kind->currentText() == from) {
        const QSignalBlocker quiet(m_kind);
        m_kind->setEditText(to);
    }
    if (m_honour.id.isEmpty() || m_honour.kind != from)
        return;
    const auto present =
        m_honour.carrier.isEmpty()
            ? FirmRecordService::honours(context().reading, m_honour.enterprise)
            : FirmRecordService::honoursOfCarrier(context().reading, m_honour.carrier);
    for (const Honour &one : present.value_or(QVector<Honour>())) {
        if (one.id == m_honour.id) {
            m_honour.kind = one.kind;
            m_honour.revision = one.revision;
        }
    }
}

void HonourDialog::save()
{
    Honour honour = m_honour;
    honour.kind = m_kind->currentText();
    honour.level = honourLevelFromKey(m_level->currentData().toString());
    honour.title = m_title->text();
    honour.role = m_role->text();
    honour.quantity = m_quantity->value();
    honour.on = m_on->date();
    honour.until = m_until->date();
    honour.document = m_document->text();
    honour.evidence = m_evidence->text();
    honour.note = m_note->toPlainText();
    write([honour](JobContext &context) { return FirmRecordService::save(context, honour); });
}

} // namespace peiyu
