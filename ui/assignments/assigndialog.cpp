#include "assignments/assigndialog.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "services/enterpriselistservice.h"
#include "services/enterpriseservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int fieldWidth = 300;
constexpr int besideWidth = 460;
constexpr int shownFirms = 500;
constexpr int nameWidth = 190;
constexpr int personWidth = 72;
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
                           const SpecialistId &person, QWidget *parent)
    : FormDialog(context, tr("配备专员"), tr("配备 %1 家").arg(countText(firms.size())), parent),
      m_firms(firms),
      m_wanted(person),
      m_specialist(new QComboBox),
      m_from(new DateField),
      m_until(new DateField),
      m_reason(new QLineEdit),
      m_follow(new QCheckBox(tr("原专员的未办事项一并移交"))),
      m_leader(nullptr),
      m_preview(new TextLabel({}, FontRole::Body, &LookPalette::text2)),
      m_lines(new TextRowsModel({tr("企业"), tr("现专员"), tr("配备后")}, this)),
      m_more(new TextLabel({}, FontRole::Small, &LookPalette::text3))
{
    setObjectName(QStringLiteral("assignDialog"));
    makeRows();
    setBeside(firmList());
    setReady(false, tr("请先选择专员"));
    readPeople();
    m_specialist->setFocus();
    setTouched(false);
}

StaffingRule AssignDialog::rule() const
{
    const Plan *plan = context().catalog->currentPlan(context().home(), context().asOf());
    return plan ? plan->staffing : StaffingRule::None;
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
    m_until->setObjectName(QStringLiteral("assignUntil"));
    addRow(QStringLiteral("until"), tr("最后一天"), m_until)->setNote(tr("补记从前的才填"));
    connect(m_until, &DateField::dateChanged, this, &AssignDialog::readPreview);
    m_reason->setObjectName(QStringLiteral("assignReason"));
    m_reason->setFixedWidth(width);
    m_reason->setPlaceholderText(tr("例如 新入库企业配备、人员调整"));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason);
    m_follow->setObjectName(QStringLiteral("assignFollow"));
    m_follow->setChecked(true);
    addRow(QStringLiteral("follow"), {}, m_follow);
    m_leader = addNames(Duty::Leader, "assignLeader", leaderWord(rule()), tr("不填则不改动"));
    if (rule() == StaffingRule::LeaderAndSpecialist) {
        m_members = addNames(Duty::Member, "assignMembers", tr("服务组成员"),
                             tr("可不填；几个人用顿号隔开"));
        m_experts =
            addNames(Duty::Expert, "assignExperts", tr("专家"), tr("可不填；几个人用顿号隔开"));
    }
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

QLineEdit *AssignDialog::addNames(Duty duty, const char *name, const QString &label,
                                  const QString &example)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setFixedWidth(lookOf(this).px(fieldWidth));
    line->setPlaceholderText(example);
    addRow(dutyKey(duty), label, line);
    connect(line, &QLineEdit::textChanged, this, &AssignDialog::readPreview);
    QStringList known;
    if (const auto people = StaffingService::people(context().reading)) {
        for (const Specialist &person : *people) {
            if (person.duty == duty && person.active)
                known.append(person.name);
        }
    }
    if (isSingleDuty(duty))
        line->setCompleter(new QCompleter(known, line));
    return line;
}

QWidget *AssignDialog::firmList()
{
    const Look &look = lookOf(this);
    auto *pane = new QWidget;
    pane->setProperty("ground", QStringLiteral("page"));
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setFixedWidth(look.px(besideWidth));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(6);
    column->addWidget(
        new TextLabel(tr("选中的企业（%1 家）").arg(countText(m_firms.size())), FontRole::Head));
    auto *table = new TablePane;
    DataTable *rows = table->table();
    rows->setObjectName(QStringLiteral("assignLines"));
    rows->setAccessibleName(tr("逐家预览"));
    rows->setModel(m_lines);
    rows->setRowNumbers(false);
    rows->setSelectionMode(QAbstractItemView::SingleSelection);
    rows->setFocusPolicy(Qt::ClickFocus);
    rows->horizontalHeader()->setSectionsClickable(false);
    rows->horizontalHeader()->setStretchLastSection(true);
    rows->setColumnWidth(0, look.px(nameWidth));
    rows->setColumnWidth(1, look.px(personWidth));
    rows->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            if (m_refused.contains(index.row()))
                cell.ink = index.column() == 2 ? &LookPalette::late : &LookPalette::text3;
            return cell;
        },
        rows));
    column->addWidget(table, 1);
    column->addWidget(m_more);
    QVector<AssignmentLine> lines;
    const auto found =
        EnterpriseService::rows(context().reading, m_firms.mid(0, shownFirms), context().asOf());
    if (found) {
        for (const EnterpriseRow &row : *found)
            lines.append({row.no,
                          row.id,
                          row.name,
                          row.townName,
                          row.specialistName,
                          DutyOutcome::Unchanged,
                          {}});
    }
    showLines(lines);
    return pane;
}

void AssignDialog::showLines(const QVector<AssignmentLine> &lines)
{
    const QString person = chosen().isEmpty() ? QString() : m_specialist->currentText();
    const QString name = person.section(QLatin1String("  "), 0, 0).section(u'（', 0, 0);
    QVector<QStringList> rows;
    m_refused.clear();
    for (const AssignmentLine &line : lines.mid(0, shownFirms)) {
        QString after = QStringLiteral("—");
        if (line.outcome == DutyOutcome::Refused) {
            m_refused.insert(static_cast<int>(rows.size()));
            after = tr("不配：%1").arg(line.refusal);
        } else if (!name.isEmpty()) {
            after = line.outcome == DutyOutcome::Unchanged ? tr("不变") : name;
        }
        rows.append({line.firm, line.before.isEmpty() ? QStringLiteral("—") : line.before, after});
    }
    m_lines->setRows(rows);
    m_more->setText(m_firms.size() > rows.size()
                        ? tr("列出 %1 家，共 %2 家；不能配备的排在前面")
                              .arg(countText(rows.size()), countText(m_firms.size()))
                        : QString());
    m_more->setVisible(m_firms.size() > rows.size());
}

void AssignDialog::readPeople()
{
    using Everybody = std::pair<QVector<SpecialistLoad>, QHash<SpecialistId, ServingPerson>>;
    context().runner.read<Everybody>(
        this,
        [keys = m_firms, asOf = context().asOf()](JobContext &context) -> Result<Everybody> {
            PEIYU_TRY(district, districtOf(context, keys, asOf));
            PEIYU_TRY(loads, StaffingService::specialists(context, asOf, district));
            PEIYU_TRY(people, ContactList::people(context, asOf));
            return Everybody{loads, people};
        },
        [this](const Result<Everybody> &found) {
            if (found)
                showPeople(found->first, found->second);
            else
                context().navigator.failed(found.error());
        });
}

void AssignDialog::showPeople(const QVector<SpecialistLoad> &loads,
                              const QHash<SpecialistId, ServingPerson> &people)
{
    {
        const QSignalBlocker quiet(m_specialist);
        for (const SpecialistLoad &load : loads) {
            const Specialist &person = load.specialist;
            if (!person.active || person.duty != Duty::Specialist)
                continue;
            const QString name =
                person.unit.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, person.unit);
            QString words = tr("%1  现服务 %2 家").arg(name, countText(load.firms));
            if (people.value(person.id).isAway())
                words += tr("，外出");
            m_specialist->addItem(words, person.id.value());
            m_specialist->setItemData(m_specialist->count() - 1, people.value(person.id).awayText(),
                                      Qt::ToolTipRole);
        }
        m_specialist->setCurrentIndex(-1);
    }
    if (m_specialist->count() == 0)
        m_preview->setText(tr("还没有在岗的专员，请先在“配备与交接”页新增专员。"));
    if (const int place = m_specialist->findData(m_wanted.value());
        !m_wanted.isEmpty() && place >= 0)
        m_specialist->setCurrentIndex(place);
}

SpecialistId AssignDialog::chosen() const
{
    return SpecialistId(m_specialist->currentData().toString());
}

bool AssignDialog::namesOthers() const
{
    for (const QLineEdit *line : {m_leader, m_members, m_experts}) {
        if (line && !line->text().trimmed().isEmpty())
            return true;
    }
    return false;
}

AssignmentOrder AssignDialog::order() const
{
    static const QRegularExpression between(QStringLiteral("[、，,;；\\s]+"));
    AssignmentOrder order;
    order.specialist = chosen();
    order.from = m_from->date();
    order.until = m_until->date().isNull() ? QDate() : m_until->date().addDays(1);
    order.leader = m_leader->text();
    order.reason = m_reason->text().trimmed();
    order.itemsFollow = m_follow->isChecked();
    if (m_members)
        order.members = m_members->text().split(between, Qt::SkipEmptyParts);
    if (m_experts)
        order.experts = m_experts->text().split(between, Qt::SkipEmptyParts);
    return order;
}

void AssignDialog::readPreview()
{
    m_reading.cancel();
    const AssignmentOrder wanted = order();
    if (wanted.from.isNull()) {
        m_preview->setText({});
        setReady(false, tr("请填写生效日期"));
        return;
    }
    if (wanted.specialist.isEmpty()) {
        m_preview->setText(namesOthers() ? tr("专员不变。") : QString());
        setReady(namesOthers(), tr("请先选择专员"));
        return;
    }
    setReady(true);
    m_reading = context().runner.read<AssignmentPreview>(
        this,
        [keys = m_firms, wanted](JobContext &context) {
            return StaffingService::preview(context, keys, wanted);
        },
        [this, wanted](const Result<AssignmentPreview> &preview) {
            if (preview && wanted.specialist == chosen() && wanted.from == m_from->date())
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
    if (preview.extended > 0)
        sentences.append(tr("%1 家已由此人服务，起始日提前。").arg(countText(preview.extended)));
    if (preview.refused > 0)
        sentences.append(tr("%1 家日期重叠，不配备，见右表。").arg(countText(preview.refused)));
    m_preview->setInk(replaced > 0 || preview.refused > 0 ? &LookPalette::watch
                                                          : &LookPalette::text2);
    m_preview->setText(sentences.join(u'\n'));
    QVector<AssignmentLine> lines = preview.lines;
    std::stable_partition(lines.begin(), lines.end(), [](const AssignmentLine &line) {
        return line.outcome == DutyOutcome::Refused;
    });
    showLines(lines);
    const qint64 change = preview.firms - preview.unchanged - preview.refused;
    setActionText(tr("配备 %1 家").arg(countText(change)));
    const bool allRefused = preview.refused == preview.firms;
    setReady(change > 0 || (namesOthers() && !allRefused),
             allRefused ? tr("这些企业日期都重叠，请改生效日期") : tr("选中的企业已由此人服务"));
}

void AssignDialog::save()
{
    write([order = order(), keys = m_firms](JobContext &context) -> Result<Saved> {
        PEIYU_TRY(firms, EnterpriseListService::ids(context, keys));
        return StaffingService::assignAll(context, firms, order);
    });
}

} // namespace peiyu
