#include "assignments/persondialog.h"

#include "assignments/absencedialog.h"
#include "assignments/handoverlistdialog.h"
#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/newaction.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "reports/reportdialog.h"
#include "services/absenceservice.h"
#include "services/contactlist.h"
#include "services/handoverpapers.h"
#include "services/saved.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int dialogWidth = 780;
constexpr int dialogHeight = 560;
constexpr int padding = 16;
constexpr int gap = 8;
} // namespace

PersonDialog::PersonDialog(const PageContext &context, const Specialist &person, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_person(person),
      m_state(new TextLabel({}, FontRole::Body, &LookPalette::watch)),
      m_served(new TextRowsModel({tr("企业"), tr("自"), tr("至"), tr("原因")}, this)),
      m_away(new TextRowsModel({tr("第一天"), tr("最后一天"), tr("代理人"), tr("原因")}, this))
{
    const Look &look = lookOf(this);
    setObjectName(QStringLiteral("personDialog"));
    setWindowTitle(tr("%1 %2").arg(dutyText(person.duty), person.name));
    makeActions();
    QStringList facts = {person.unit, person.post, person.phone,
                         person.active ? QString() : tr("已停用")};
    facts.removeAll(QString());
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(new TextLabel(person.name, FontRole::Head));
    head->addWidget(
        new TextLabel(facts.join(QStringLiteral("　")), FontRole::Body, &LookPalette::text2));
    m_state->setObjectName(QStringLiteral("personState"));
    head->addWidget(m_state);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(makeTable(m_served, "servedTable", tr("服务过的企业"), {280, 100, 100}), 3);
    column->addWidget(makeTable(m_away, "awayTable", tr("外出"), {120, 120, 120}), 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    for (QAction *action : {m_add, m_change, m_remove, m_cover, m_handovers}) {
        auto *button = new ActionButton(action);
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    auto *close = new ActionButton(tr("关闭"));
    close->setObjectName(QStringLiteral("closePerson"));
    close->setPrintedKey(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    column->addLayout(foot);
    resize(look.px(dialogWidth), look.px(dialogHeight));

    m_servedTable = findChild<DataTable *>(QStringLiteral("servedTable"));
    m_awayTable = findChild<DataTable *>(QStringLiteral("awayTable"));
    m_servedTable->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            const bool now = index.row() < m_spans.size() &&
                             m_spans[index.row()].span.contains(m_context.asOf());
            if (!now)
                cell.ink = &LookPalette::text3;
            return cell;
        },
        m_servedTable));
    connect(m_servedTable, &DataTable::activated, this, &PersonDialog::openFirm);
    connect(m_awayTable, &DataTable::activated, m_change, &QAction::trigger);
    connect(m_awayTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PersonDialog::applyGate);
    connect(&context.gate, &EditGate::changed, this, &PersonDialog::applyGate);
    read();
    m_servedTable->setFocus();
}

QWidget *PersonDialog::makeTable(TextRowsModel *model, const char *name, const QString &words,
                                 const QVector<int> &widths)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(4);
    auto *head = new TextLabel(words);
    head->setBold(true);
    column->addWidget(head);
    auto *pane = new TablePane;
    DataTable *table = pane->table();
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(words);
    table->setModel(model);
    table->setRowNumbers(false);
    table->setCellFocus(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, lookOf(this).px(widths[i]));
    column->addWidget(pane, 1);
    return place;
}

void PersonDialog::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const QKeySequence &key) {
        return newAction(*this, name, text, key);
    };
    m_add = action("addAbsence", tr("登记外出…"), QKeySequence(QStringLiteral("Ctrl+N")));
    m_change = action("changeAbsence", tr("修改外出…"), QKeySequence(QStringLiteral("F2")));
    m_remove = action("removeAbsence", tr("删除外出"), QKeySequence(QKeySequence::Delete));
    m_cover = action("printCover", tr("代管清单"), QKeySequence(QKeySequence::Print));
    m_handovers = action("personHandovers", tr("交接记录"), QKeySequence(Qt::Key_F7));
    connect(m_cover, &QAction::triggered, this, &PersonDialog::printCover);
    connect(m_handovers, &QAction::triggered, this, &PersonDialog::openHandovers);
    connect(m_add, &QAction::triggered, this, [this] { editAbsence(true); });
    connect(m_change, &QAction::triggered, this, [this] { editAbsence(false); });
    connect(m_remove, &QAction::triggered, this, &PersonDialog::removeAbsence);
}

void PersonDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void PersonDialog::read()
{
    const auto spans = StaffingService::served(m_context.reading, m_person.id);
    const auto absences = AbsenceService::list(m_context.reading, m_person.id);
    const auto people = ContactList::people(m_context.reading, m_context.asOf());
    if (!spans || !absences || !people) {
        m_context.navigator.failed(!spans      ? spans.error()
                                   : !absences ? absences.error()
                                               : people.error());
        return;
    }
    m_spans = *spans;
    m_absences = *absences;
    QVector<QStringList> rows;
    for (const ServedSpan &one : m_spans)
        rows.append({one.firm, one.span.from.isNull() ? tr("建库前") : dateText(one.span.from),
                     one.span.until.isNull() ? tr("至今") : dateText(one.span.until.addDays(-1)),
                     one.reason});
    m_served->setRows(rows);
    rows.clear();
    for (const Absence &one : m_absences)
        rows.append(
            {dateText(one.span.from),
             one.span.until.isNull() ? tr("未定") : dateText(one.span.until.addDays(-1)),
             one.substitute.isEmpty() ? QStringLiteral("—") : people->value(one.substitute).name,
             one.reason});
    m_away->setRows(rows);
    if (!rows.isEmpty())
        m_awayTable->setCurrentIndex(m_away->index(0, 0));
    m_state->setText(people->value(m_person.id).awayText());
    m_state->setVisible(!m_state->text().isEmpty());
    applyGate();
}

void PersonDialog::applyGate()
{
    const bool chosen = m_awayTable->currentIndex().isValid();
    const QString none = tr("先选中一条外出");
    m_cover->setEnabled(chosen);
    m_cover->setToolTip(chosen ? tr("外出期间企业和到期事项，交给代理人") : none);
    m_context.gate.apply(m_add, true, {}, Action::EditSpecialists);
    m_context.gate.apply(m_change, chosen, none, Action::EditSpecialists);
    m_context.gate.apply(m_remove, chosen, none, Action::EditSpecialists);
}

void PersonDialog::editAbsence(bool fresh)
{
    const Absence absence = fresh ? Absence() : m_absences.value(m_awayTable->currentIndex().row());
    auto *dialog = new AbsenceDialog(m_context, m_person, absence, this);
    connect(dialog, &FormDialog::written, this, &PersonDialog::read);
    dialog->present();
}

void PersonDialog::removeAbsence()
{
    const Absence absence = m_absences.value(m_awayTable->currentIndex().row());
    if (!m_context.prompt.confirm(
            this, tr("删除外出“%1”？删除后可以用 Ctrl+Z 撤销。").arg(servedText(absence.span)),
            tr("删除")))
        return;
    m_context.runner.write<Saved>(
        this,
        [absence](JobContext &context) {
            return AbsenceService::remove(context, absence.id, absence.revision);
        },
        [this](const Result<Saved> &saved) {
            if (saved)
                m_context.navigator.saved(saved->changes);
            else
                m_context.navigator.failed(saved.error());
            read();
        });
}

void PersonDialog::printCover()
{
    const int row = m_awayTable->currentIndex().row();
    if (row >= 0 && row < m_absences.size())
        showReportDialog(m_context,
                         HandoverPapers::coverSheet(m_context.reading, m_absences[row].id), this);
}

void PersonDialog::openHandovers()
{
    (new HandoverListDialog(m_context, m_person, this))->present();
}

void PersonDialog::openFirm()
{
    const int row = m_servedTable->currentIndex().row();
    if (row < 0 || row >= m_spans.size())
        return;
    const EnterpriseId firm = m_spans[row].enterprise;
    Navigator &navigator = m_context.navigator;
    accept();
    navigator.openFirm(firm);
}

} // namespace peiyu
