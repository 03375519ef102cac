#include "assignments/proposaldialog.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "services/staffingservice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int fieldWidth = 300;
constexpr int tableWidth = 820;
constexpr int tableHeight = 380;
constexpr int columnWidths[] = {270, 120, 150, 240};

/// The cell of a person: a list of those on duty, and nobody.
class PersonDelegate final : public RowDelegate
{
public:
    PersonDelegate(const ProposalModel &model, QObject *parent)
        : RowDelegate(
              [&model](const QModelIndex &index) {
                  CellLook look;
                  const bool nobody = model.duties().value(index.row()).specialist.isEmpty();
                  if (index.column() == ProposalModel::Person)
                      look.ink = nobody ? &LookPalette::text3 : &LookPalette::accent;
                  else if (index.column() == ProposalModel::Why)
                      look.ink = &LookPalette::text2;
                  return look;
              },
              parent),
          m_model(model)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("proposedPerson"));
        box->addItem(ProposalDialog::tr("不配备"), QString());
        for (const auto &[id, name] : m_model.people())
            box->addItem(name, id.value());
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(
                box->findData(m_model.duties().value(index.row()).specialist.value()));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
    }

private:
    const ProposalModel &m_model;
};

} // namespace

void ProposalModel::setDuties(const QVector<ProposedDuty> &duties)
{
    beginResetModel();
    m_duties = duties;
    endResetModel();
    emit changed();
}

qint64 ProposalModel::given() const
{
    return std::count_if(m_duties.begin(), m_duties.end(),
                         [](const ProposedDuty &one) { return !one.specialist.isEmpty(); });
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duties.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Why + 1;
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ProposedDuty &duty = m_duties[index.row()];
    switch (index.column()) {
    case Firm:
        return duty.firmName;
    case Town:
        return duty.townName.isEmpty() ? QStringLiteral("—") : duty.townName;
    case Person:
        return duty.specialist.isEmpty() ? tr("不配备") : duty.specialistName;
    default:
        return duty.why;
    }
}

bool ProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Person)
        return false;
    ProposedDuty &duty = m_duties[index.row()];
    const SpecialistId id(value.toString());
    if (duty.specialist == id)
        return true;
    duty.specialist = id;
    duty.specialistName.clear();
    for (const auto &[known, name] : m_people) {
        if (known == id)
            duty.specialistName = name.section(u'（', 0, 0);
    }
    duty.why = id.isEmpty() ? tr("本次不配备") : tr("由您指定");
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), Why));
    emit changed();
    return true;
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Person ? usual | Qt::ItemIsEditable : usual;
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return QStringList{tr("企业"), tr("镇街"), tr("建议专员"), tr("理由")}.value(section);
}

ProposalDialog::ProposalDialog(const PageContext &context, QWidget *parent)
    : FormDialog(context, tr("建议配备"), tr("配备"), parent),
      m_model(new ProposalModel(this)),
      m_from(new DateField),
      m_reason(new QLineEdit),
      m_words(new TextLabel(tr("正在计算建议…"), FontRole::Body, &LookPalette::text2))
{
    setObjectName(QStringLiteral("proposalDialog"));
    m_words->setObjectName(QStringLiteral("proposalWords"));
    m_words->setContentsMargins(12, 4, 12, 0);
    form()->addWidget(m_words);
    makeTable();
    m_from->setObjectName(QStringLiteral("proposalFrom"));
    m_from->setDate(context.asOf());
    addRow(QStringLiteral("from"), tr("生效日期"), m_from)->setRequired(true);
    m_reason->setObjectName(QStringLiteral("proposalReason"));
    m_reason->setFixedWidth(lookOf(this).px(fieldWidth));
    m_reason->setPlaceholderText(tr("例如 新入库企业配备"));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason);
    connect(m_model, &ProposalModel::changed, this, &ProposalDialog::showCount);
    setReady(false, tr("正在计算建议"));
    read();
    m_table->setFocus();
    setTouched(false);
}

void ProposalDialog::makeTable()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    pane->setFixedSize(look.px(tableWidth), look.px(tableHeight));
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("proposalTable"));
    m_table->setAccessibleName(tr("建议配备"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setItemDelegate(new PersonDelegate(*m_model, m_table));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < static_cast<int>(std::size(columnWidths)); ++i)
        m_table->setColumnWidth(i, look.px(columnWidths[i]));
    form()->addWidget(pane);
}

void ProposalDialog::read()
{
    using Found = std::pair<QVector<ProposedDuty>, QVector<Specialist>>;
    context().runner.read<Found>(
        this,
        [catalog = context().catalog, home = context().home(),
         on = context().asOf()](JobContext &context) -> Result<Found> {
            PEIYU_TRY(duties, AssignmentProposal::make(context, *catalog, home, on));
            PEIYU_TRY(people, StaffingService::people(context));
            return Found{duties, people};
        },
        [this](const Result<Found> &found) {
            if (!found) {
                context().navigator.failed(found.error());
                return;
            }
            QVector<std::pair<SpecialistId, QString>> people;
            for (const Specialist &person : found->second) {
                if (person.duty == Duty::Specialist && person.active)
                    people.append({person.id, person.unit.isEmpty()
                                                  ? person.name
                                                  : tr("%1（%2）").arg(person.name, person.unit)});
            }
            m_model->setPeople(people);
            m_model->setDuties(found->first);
            if (!found->first.isEmpty())
                m_table->setCurrentIndex(m_model->index(0, ProposalModel::Person));
        });
}

void ProposalDialog::showCount()
{
    const qint64 all = m_model->rowCount();
    const qint64 given = m_model->given();
    if (all == 0)
        m_words->setText(tr("全部企业已配专员，没有需要建议的。"));
    else
        m_words->setText(tr("%1 家未配专员。先看谁已服务该镇街，再看谁家数最少；"
                            "按 F2 或双击换人。")
                             .arg(countText(all)));
    setActionText(tr("配备 %1 家").arg(countText(given)));
    setReady(given > 0, all == 0 ? tr("没有未配专员的企业") : tr("没有选定任何专员"));
}

void ProposalDialog::save()
{
    write([duties = m_model->duties(), from = m_from->date(),
           reason = m_reason->text().trimmed()](JobContext &context) {
        return AssignmentProposal::apply(context, duties, from, reason);
    });
}

} // namespace peiyu
