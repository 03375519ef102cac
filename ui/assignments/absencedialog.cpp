#include "assignments/absencedialog.h"

#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"
#include "services/absenceservice.h"
#include "services/dutyplacement.h"
#include "services/staffingservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int fieldWidth = 280;
constexpr int besideWidth = 260;
constexpr int padding = 12;
constexpr int shownEarlier = 8;
} // namespace

AbsenceDialog::AbsenceDialog(const PageContext &context, const Specialist &person,
                             const Absence &absence, QWidget *parent)
    : FormDialog(context,
                 absence.id.isEmpty() ? tr("登记外出：%1").arg(person.name)
                                      : tr("修改外出：%1").arg(person.name),
                 absence.id.isEmpty() ? tr("登记外出") : tr("保存修改"), parent),
      m_absence(absence),
      m_from(new DateField),
      m_last(new DateField),
      m_substitute(new QComboBox),
      m_reason(new QLineEdit(absence.reason)),
      m_words(new TextLabel({}, FontRole::Body, &LookPalette::watch))
{
    setObjectName(QStringLiteral("absenceDialog"));
    m_absence.specialist = person.id;
    makeRows(person);
    setBeside(earlier(person));
    m_from->setFocus();
    setTouched(false);
}

void AbsenceDialog::makeRows(const Specialist &person)
{
    const int width = lookOf(this).px(fieldWidth);
    m_from->setObjectName(QStringLiteral("absenceFrom"));
    m_from->setDate(m_absence.id.isEmpty() ? context().asOf() : m_absence.span.from);
    addRow(QStringLiteral("from"), tr("第一天"), m_from)->setRequired(true);
    m_last->setObjectName(QStringLiteral("absenceLast"));
    if (!m_absence.span.until.isNull())
        m_last->setDate(m_absence.span.until.addDays(-1));
    addRow(QStringLiteral("until"), tr("最后一天"), m_last)->setNote(tr("未定可不填"));
    m_substitute->setObjectName(QStringLiteral("absenceSubstitute"));
    m_substitute->setFixedWidth(width);
    m_substitute->addItem(tr("（未定）"), QString());
    if (const auto people = StaffingService::people(context().reading)) {
        for (const Specialist &other : *people) {
            if (other.active && other.duty == person.duty && other.id != person.id)
                m_substitute->addItem(
                    other.unit.isEmpty() ? other.name : tr("%1（%2）").arg(other.name, other.unit),
                    other.id.value());
        }
    }
    m_substitute->setCurrentIndex(
        std::max(0, m_substitute->findData(m_absence.substitute.value())));
    addRow(QStringLiteral("substitute"), tr("代理人"), m_substitute);
    m_reason->setObjectName(QStringLiteral("absenceReason"));
    m_reason->setFixedWidth(width);
    m_reason->setPlaceholderText(tr("例如 公出、学习、病假"));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason);
    auto *note = new TextLabel(tr("外出期间企业仍由本人负责，不改变配备。"), FontRole::Small,
                               &LookPalette::text3);
    note->setContentsMargins(lookOf(this).px(FormRow::labelWidth) + 10, 4, 0, 0);
    form()->addWidget(note);
    m_words->setObjectName(QStringLiteral("absenceWarnings"));
    m_words->setWordWrap(true);
    m_words->setFixedWidth(lookOf(this).px(FormRow::labelWidth) + width);
    m_words->setContentsMargins(padding, 4, 0, 0);
    form()->addWidget(m_words);
    connect(m_from, &DateField::dateChanged, this, &AbsenceDialog::judge);
    connect(m_last, &DateField::dateChanged, this, &AbsenceDialog::judge);
    connect(m_substitute, &QComboBox::currentIndexChanged, this, &AbsenceDialog::judge);
    judge();
    form()->addStretch(1);
}

QWidget *AbsenceDialog::earlier(const Specialist &person)
{
    auto *pane = new QWidget;
    pane->setProperty("ground", QStringLiteral("page"));
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setFixedWidth(lookOf(this).px(besideWidth));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("已登记的外出"), FontRole::Head));
    const auto found = AbsenceService::list(context().reading, person.id);
    const auto rows = found ? *found : QVector<Absence>();
    for (const Absence &one : rows.mid(0, shownEarlier)) {
        auto *line = new TextLabel(one.reason.isEmpty()
                                       ? servedText(one.span)
                                       : tr("%1　%2").arg(servedText(one.span), one.reason));
        line->setElided(true);
        column->addWidget(line);
    }
    if (rows.isEmpty())
        column->addWidget(new TextLabel(tr("还没有。"), FontRole::Small, &LookPalette::text3));
    column->addStretch();
    return pane;
}

Absence AbsenceDialog::entered() const
{
    Absence absence = m_absence;
    absence.span.from = m_from->date();
    absence.span.until = m_last->date().isNull() ? QDate() : m_last->date().addDays(1);
    absence.substitute = SpecialistId(m_substitute->currentData().toString());
    absence.reason = m_reason->text();
    return absence;
}

/// A substitute who is away himself; without one, what is due in those days.
void AbsenceDialog::judge()
{
    m_judging.cancel();
    m_judging = context().runner.read<QStringList>(
        this,
        [absence = entered()](JobContext &context) {
            return AbsenceService::judge(context, absence);
        },
        [this](const Result<QStringList> &warnings) {
            if (!warnings && warnings.error().code == ErrorCode::Cancelled)
                return; // its successor may have answered first
            // What would be refused is said when it is entered.
            m_words->setText(warnings ? warnings->join(u'\n') : QString());
        });
}

void AbsenceDialog::save()
{
    write([absence = entered()](JobContext &context) {
        return absence.id.isEmpty() ? AbsenceService::add(context, absence)
                                    : AbsenceService::update(context, absence);
    });
}

} // namespace peiyu
