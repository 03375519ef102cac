#include "enterprises/recognitiondialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/firmrecordservice.h"
#include "services/recognitionservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

RecognitionDialog::RecognitionDialog(const PageContext &context, const FirmRecord &record,
                                     QWidget *parent)
    : FormDialog(context, tr("登记认定"), tr("登记认定"), parent),
      m_firm(record.file.enterprise.id),
      m_present(record.file.recognitions),
      m_tier(new QComboBox),
      m_batch(new QLineEdit),
      m_document(new QLineEdit),
      m_from(new DateField),
      m_until(new DateField),
      m_announced(new DateField),
      m_review(new QCheckBox(tr("是复核通过，不是首次认定"))),
      m_proposed(new QCheckBox(tr("只是公示，还没有公告（不计入指标）"))),
      m_note(noteLine({}))
{
    form()->addWidget(firmLine(record.file.enterprise.name));
    for (const Tier tier : allTiers)
        m_tier->addItem(tierText(tier), tierKey(tier));
    m_tier->setCurrentIndex(m_tier->findData(tierKey(Tier::Innovative)));
    m_tier->setObjectName(QStringLiteral("titleTier"));
    m_tier->setMinimumWidth(wideField(this));
    addRow(QStringLiteral("tier"), tr("梯度"), m_tier)->setRequired(true);
    m_from->setObjectName(QStringLiteral("titleFrom"));
    FormRow *from = addRow(QStringLiteral("from"), tr("认定日期"), m_from);
    from->setRequired(true);
    from->setNote(tr("文件公布的日期"));
    m_until->setObjectName(QStringLiteral("titleUntil"));
    m_untilRow = addRow(QStringLiteral("until"), tr("有效期至"), m_until);
    m_batch->setObjectName(QStringLiteral("titleBatch"));
    m_batch->setMinimumWidth(wideField(this));
    addRow(QStringLiteral("batch"), tr("批次"), m_batch)
        ->setNote(tr("如 2026 年第一批、2026 复核"));
    m_document->setObjectName(QStringLiteral("titleDocument"));
    m_document->setMinimumWidth(wideField(this));
    addRow(QStringLiteral("document"), tr("文号"), m_document);
    m_announced->setObjectName(QStringLiteral("titleAnnounced"));
    addRow(QStringLiteral("announced_on"), tr("公告日期"), m_announced)
        ->setNote(tr("与认定日期不同时填"));
    m_review->setObjectName(QStringLiteral("titleReview"));
    connect(m_review, &QCheckBox::clicked, this, [this] { setTouched(true); });
    addRow(QStringLiteral("review"), QString(), m_review);
    m_proposed->setObjectName(QStringLiteral("titleProposed"));
    connect(m_proposed, &QCheckBox::toggled, this, [this](bool proposed) {
        setTouched(true);
        for (QWidget *field : {static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_announced),
                               static_cast<QWidget *>(m_review)})
            field->setEnabled(!proposed);
    });
    addRow(QStringLiteral("on_date"), QString(), m_proposed);
    form()->addWidget(m_note);
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(720));
    connect(m_from, &DateField::dateChanged, this, &RecognitionDialog::proposeEnd);
    connect(m_until, &DateField::dateChanged, this, &RecognitionDialog::showNotes);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &RecognitionDialog::showNotes);
    showNotes();
    m_tier->setFocus();
}

Tier RecognitionDialog::tier() const
{
    return tierFromKey(m_tier->currentData().toString()).value_or(Tier::Innovative);
}

void RecognitionDialog::proposeEnd()
{
    // An end that was typed stays; one of ours follows the first day.
    if (m_until->date().isNull() || m_until->date() == m_proposedEnd) {
        const QDate from = m_from->date();
        m_proposedEnd = from.isNull() ? QDate() : defaultRecognitionEnd(from);
        m_until->setDate(m_proposedEnd);
    }
    showNotes();
}

void RecognitionDialog::showNotes()
{
    const bool ours = m_until->date().isNull() || m_until->date() == m_proposedEnd;
    m_untilRow->setNote(ours ? tr("三年减一天，文件另有规定的可改") : QString());
    const Recognition *latest = nullptr;
    for (const Recognition &title : m_present) {
        if (title.tier == tier() && title.revokedOn.isNull() &&
            (!latest || title.until > latest->until))
            latest = &title;
    }
    m_note->setText(
        latest ? tr("已登记 %1 至 %2 的%3；复核通过后按新文件再登记一次，不改原记录。")
                     .arg(dateText(latest->from), dateText(latest->until), tierText(tier()))
               : QString());
}

void RecognitionDialog::save()
{
    if (m_proposed->isChecked()) {
        Nomination nomination;
        nomination.enterprise = m_firm;
        nomination.tier = tier();
        nomination.on = m_from->date();
        nomination.batch = m_batch->text();
        nomination.document = m_document->text();
        write([nomination](JobContext &context) {
            return FirmRecordService::save(context, nomination);
        });
        return;
    }
    Recognition title;
    title.enterprise = m_firm;
    title.tier = tier();
    title.from = m_from->date();
    title.until = m_until->date();
    title.batch = m_batch->text();
    title.document = m_document->text();
    title.announcedOn = m_announced->date();
    title.review = m_review->isChecked();
    write([title](JobContext &context) { return RecognitionService::add(context, title); });
}

} // namespace peiyu
