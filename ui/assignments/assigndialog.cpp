#include "assignments/assigndialog.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"
#include "services/enterpriselistservice.h"
#include "services/enterpriseservice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int fieldWidth = 300;
constexpr int besideWidth = 320;
constexpr int shownFirms = 12;
constexpr int padding = 12;

/// The one district the firms are in; empty when there are several.
Result<DistrictId> districtOf(JobContext &context, const QVector<qint64> &firms, QDate asOf)
{
    PEIYU_TRY(rows, EnterpriseService::rows(context, firms, asOf));
    DistrictId district = rows.isEmpty() ? DistrictId() : rows.first().district;
    for (const EnterpriseRow &row : rows) {
        if (row.district != district)
            return DistrictId();
    }
    return district;
}

} // namespace

AssignDialog::AssignDialog(const PageContext &context, const QVector<qint64> &firms,
                           QWidget *parent)
    : FormDialog(context, tr("配备专员"), tr("配备 %1 家").arg(countText(firms.size())), parent),
      m_firms(firms),
      m_specialist(new QComboBox),
      m_from(new DateField),
      m_leader(new QLineEdit),
      m_reason(new QLineEdit),
      m_preview(new TextLabel({}, FontRole::Body, &LookPalette::text2))
{
    setObjectName(QStringLiteral("assignDialog"));
    makeRows();
    setBeside(firmList());
    setReady(false, tr("请先选择专员"));
    readPeople();
    m_specialist->setFocus();
    setTouched(false);
}

void AssignDialog::makeRows()
{
    const int width = lookOf(this).px(fieldWidth);
    m_specialist->setObjectName(QStringLiteral("assignSpecialist"));
    m_specialist->setFixedWidth(width);
    m_specialist->setPlaceholderText(tr("请选择"));
    addRow(QStringLiteral("specialist"), tr("服务专员"), m_specialist)->setRequired(true);
    connect(m_specialist, &QComboBox::currentIndexChanged, this, &AssignDialog::readPreview);
    m_from->setObjectName(QStringLiteral("assignFrom"));
    m_from->setDate(context().asOf());
    addRow(QStringLiteral("from"), tr("生效日期"), m_from)->setRequired(true);
    connect(m_from, &DateField::dateChanged, this, &AssignDialog::readPreview);
    m_reason->setObjectName(QStringLiteral("assignReason"));
    m_reason->setFixedWidth(width);
    m_reason->setPlaceholderText(tr("例如 新入库企业配备、人员调整"));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason);
    m_leader->setObjectName(QStringLiteral("assignLeader"));
    m_leader->setFixedWidth(width);
    m_leader->setPlaceholderText(tr("不填则不改动"));
    addRow(QStringLiteral("leader"), tr("帮扶领导"), m_leader);
    m_preview->setObjectName(QStringLiteral("assignPreview"));
    m_preview->setWordWrap(true);
    m_preview->setFixedWidth(width);
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(lookOf(this).px(FormRow::labelWidth) + 10, 8, 0, 0);
    line->addWidget(m_preview);
    line->addStretch();
    form()->addWidget(place);
    form()->addStretch(1);
}

QWidget *AssignDialog::firmList()
{
    auto *pane = new QWidget;
    pane->setProperty("ground", QStringLiteral("page"));
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setFixedWidth(lookOf(this).px(besideWidth));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(4);
    column->addWidget(
        new TextLabel(tr("选中的企业（%1 家）").arg(countText(m_firms.size())), FontRole::Head));
    const auto rows =
        EnterpriseService::rows(context().reading, m_firms.mid(0, shownFirms), context().asOf());
    if (rows) {
        for (const EnterpriseRow &row : *rows) {
            auto *name = new TextLabel(row.name);
            name->setElided(true);
            column->addWidget(name);
            column->addWidget(
                new TextLabel(row.specialistName.isEmpty()
                                  ? tr("%1，未配专员").arg(row.townName)
                                  : tr("%1，现专员 %2").arg(row.townName, row.specialistName),
                              FontRole::Small, &LookPalette::text3));
        }
    }
    if (m_firms.size() > shownFirms)
        column->addWidget(new TextLabel(tr("…… 共 %1 家").arg(countText(m_firms.size())),
                                        FontRole::Small, &LookPalette::text3));
    column->addStretch();
    return pane;
}

void AssignDialog::readPeople()
{
    context().runner.read<QVector<SpecialistLoad>>(
        this,
        [keys = m_firms,
         asOf = context().asOf()](JobContext &context) -> Result<QVector<SpecialistLoad>> {
            PEIYU_TRY(district, districtOf(context, keys, asOf));
            return StaffingService::specialists(context, asOf, district);
        },
        [this](const Result<QVector<SpecialistLoad>> &loads) {
            if (loads)
                showPeople(*loads);
            else
                context().navigator.failed(loads.error());
        });
}

void AssignDialog::showPeople(const QVector<SpecialistLoad> &loads)
{
    const QSignalBlocker quiet(m_specialist);
    for (const SpecialistLoad &load : loads) {
        const Specialist &person = load.specialist;
        if (!person.active || person.duty != Duty::Specialist)
            continue;
        const QString name =
            person.unit.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, person.unit);
        m_specialist->addItem(tr("%1  现服务 %2 家").arg(name, countText(load.firms)),
                              person.id.value());
    }
    m_specialist->setCurrentIndex(-1);
    if (m_specialist->count() == 0)
        m_preview->setText(tr("还没有在岗的专员，请先在“配备”页新增专员。"));
}

SpecialistId AssignDialog::chosen() const
{
    return SpecialistId(m_specialist->currentData().toString());
}

void AssignDialog::readPreview()
{
    m_reading.cancel();
    const SpecialistId who = chosen();
    const QDate from = m_from->date();
    if (who.isEmpty() || from.isNull()) {
        m_preview->setText({});
        setReady(false, who.isEmpty() ? tr("请先选择专员") : tr("请填写生效日期"));
        return;
    }
    setReady(true);
    m_reading = context().runner.read<AssignmentPreview>(
        this,
        [keys = m_firms, who, from](JobContext &context) {
            return StaffingService::preview(context, keys, who, from);
        },
        [this, who, from](const Result<AssignmentPreview> &preview) {
            if (preview && who == chosen() && from == m_from->date())
                showPreview(*preview);
        });
}

void AssignDialog::showPreview(const AssignmentPreview &preview)
{
    QStringList sentences;
    if (preview.unassigned > 0)
        sentences.append(tr("%1 家还没有专员，新配备。").arg(countText(preview.unassigned)));
    qint64 replaced = 0;
    QStringList from;
    for (const AssignmentPreview::Taken &taken : preview.taken) {
        replaced += taken.firms;
        from.append(tr("%1 %2 家").arg(taken.name, countText(taken.firms)));
    }
    if (replaced > 0)
        sentences.append(tr("%1 家由别人改配过来（%2），原专员到生效日为止。")
                             .arg(countText(replaced), from.join(u'、')));
    if (preview.unchanged > 0)
        sentences.append(tr("%1 家已由此人服务，不变。").arg(countText(preview.unchanged)));
    m_preview->setInk(replaced > 0 ? &LookPalette::watch : &LookPalette::text2);
    m_preview->setText(sentences.join(u'\n'));
    const qint64 change = preview.firms - preview.unchanged;
    setActionText(tr("配备 %1 家").arg(countText(change)));
    const bool leader = !m_leader->text().trimmed().isEmpty();
    setReady(change > 0 || leader, tr("选中的企业已由此人服务"));
}

void AssignDialog::save()
{
    AssignmentOrder order;
    order.specialist = chosen();
    order.from = m_from->date();
    order.leader = m_leader->text();
    order.reason = m_reason->text().trimmed();
    write([order, keys = m_firms](JobContext &context) -> Result<Saved> {
        PEIYU_TRY(firms, EnterpriseListService::ids(context, keys));
        return StaffingService::assignAll(context, firms, order);
    });
}

} // namespace peiyu
