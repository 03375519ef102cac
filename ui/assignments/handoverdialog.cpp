#include "assignments/handoverdialog.h"

#include "assignments/recipientdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/newaction.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "services/enterpriselistservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int tableWidth = 668;
constexpr int tableHeight = 284;
constexpr int recipientsHeight = 116;
constexpr int besideWidth = 388;
constexpr int fieldWidth = 212;
constexpr int pairsHeight = 118;
constexpr int padding = 12;
constexpr int columnWidths[] = {180, 78, 58, 72, 142};
constexpr int pairWidths[] = {62, 62, 46, 46, 46, 46, 46};
constexpr int mostNumbers = 9;

/// The first refused firm in words; the others are marked in the table.
QString refusedWords(const HandoverPreview &preview)
{
    for (const HandoverLine &line : preview.lines) {
        if (line.isRefused())
            return HandoverDialog::tr("%1 家不能移交，其余照办：%2，%3。")
                .arg(countText(preview.refused), line.firm, line.refusal);
    }
    return {};
}

QString numbered(int number, const QString &words)
{
    return QStringLiteral("%1. %2").arg(number).arg(words); // format
}

TextLabel *stepLabel(const QString &words)
{
    auto *label = new TextLabel(words);
    label->setBold(true);
    label->setContentsMargins(12, 4, 12, 0);
    return label;
}

} // namespace

HandoverDialog::HandoverDialog(const PageContext &context, const Specialist &person,
                               QWidget *parent)
    : HandoverDialog(context, person, {}, tr("交接：%1").arg(person.name), parent)
{
}

HandoverDialog::HandoverDialog(const PageContext &context, const QVector<qint64> &firms,
                               QWidget *parent)
    : HandoverDialog(context, {}, firms, tr("交接 %1 家企业").arg(countText(firms.size())), parent)
{
}

HandoverDialog::HandoverDialog(const PageContext &context, const Specialist &person,
                               const QVector<qint64> &firms, const QString &title, QWidget *parent)
    : FormDialog(context, title, tr("办理交接"), parent),
      m_person(person),
      m_firms(firms),
      m_model(new HandoverModel(this)),
      m_recipients(new QListWidget),
      m_town(new QComboBox),
      m_on(new DateField),
      m_reason(new QLineEdit),
      m_leader(new QLineEdit),
      m_leaves(new QCheckBox(tr("移交后停用（离岗）"))),
      m_pairs(new TextRowsModel(
          {tr("移交人"), tr("接收人"), tr("企业"), tr("诉求"), tr("走访"), tr("承诺"), tr("措施")},
          this)),
      m_words(new TextLabel(tr("正在读取…"), FontRole::Body, &LookPalette::text2)),
      m_missing(new TextLabel({}, FontRole::Small, &LookPalette::text2))
{
    setObjectName(QStringLiteral("handoverDialog"));
    form()->addWidget(stepLabel(tr("① 交给谁：勾选接收人，企业按镇街和家数自动分配")));
    makeRecipients();
    form()->addWidget(
        stepLabel(tr("② 哪些企业：选中后按 1、2… 交给第几位接收人，0 不移交，F2 换人")));
    makeTable();
    setBeside(manner());
    connect(m_model, &HandoverModel::given, this, &HandoverDialog::readPreview);
    m_missing->setObjectName(QStringLiteral("handoverMissing"));
    m_missing->setElided(true); // a refusal may be long; it stands above in full
    addToFooter(m_missing);
    tellMissing(tr("请先勾选接收人"));
    read();
    m_recipients->setFocus();
    setTouched(false);
}

void HandoverDialog::makeRecipients()
{
    const Look &look = lookOf(this);
    m_recipients->setObjectName(QStringLiteral("handoverRecipients"));
    m_recipients->setAccessibleName(tr("接收人"));
    m_recipients->setFixedSize(look.px(tableWidth), look.px(recipientsHeight));
    m_recipients->setFlow(QListView::TopToBottom);
    m_recipients->setWrapping(true);
    m_recipients->setResizeMode(QListView::Adjust);
    m_recipients->setUniformItemSizes(true);
    connect(m_recipients, &QListWidget::itemChanged, this, &HandoverDialog::recipientsChanged);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(padding, 0, padding, 0);
    row->addWidget(m_recipients);
    form()->addWidget(place);
}

void HandoverDialog::makeTable()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    pane->setFixedSize(look.px(tableWidth), look.px(tableHeight));
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("handoverTable"));
    m_table->setAccessibleName(tr("要移交的企业"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setItemDelegate(new RecipientDelegate(*m_model, m_table));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < static_cast<int>(std::size(columnWidths)); ++i)
        m_table->setDesignWidth(i, columnWidths[i]);
    makeGivingKeys();
    m_town->setObjectName(QStringLiteral("handoverTown"));
    m_town->setAccessibleName(tr("选中一个镇街的企业"));
    m_town->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_town, &QComboBox::activated, this, &HandoverDialog::selectTown);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(padding, 0, padding, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_town);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(pane);
    setTabOrder(m_town, m_table);
    form()->addWidget(place);
    form()->addStretch(1);
}

void HandoverDialog::makeGivingKeys()
{
    for (int number = 0; number <= mostNumbers; ++number) {
        QAction *give =
            newAction(*m_table, "giveFirms", QString(), QKeySequence(Qt::Key_0 + number));
        connect(give, &QAction::triggered, this, [this, number] { giveSelected(number); });
    }
}

QWidget *HandoverDialog::manner()
{
    const Look &look = lookOf(this);
    auto *pane = new QWidget;
    pane->setProperty("ground", QStringLiteral("page"));
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setFixedWidth(look.px(besideWidth));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, padding, padding);
    column->setSpacing(6);
    column->addWidget(stepLabel(tr("③ 怎样移交")));
    m_on->setObjectName(QStringLiteral("handoverOn"));
    m_on->setDate(context().asOf());
    FormRow *on = makeRow(QStringLiteral("on"), tr("生效日期"), m_on);
    on->setRequired(true);
    m_reason->setObjectName(QStringLiteral("handoverReason"));
    m_reason->setFixedWidth(look.px(fieldWidth));
    m_reason->setPlaceholderText(tr("例如 岗位调整、退休"));
    FormRow *reason = makeRow(QStringLiteral("reason"), tr("原因"), m_reason);
    reason->setRequired(true);
    m_leader->setObjectName(QStringLiteral("handoverLeader"));
    m_leader->setFixedWidth(look.px(fieldWidth));
    m_leader->setPlaceholderText(tr("不填则不改动"));
    for (FormRow *row : {on, reason, makeRow(QStringLiteral("leader"), tr("帮扶领导"), m_leader)})
        column->addWidget(row);
    column->addWidget(makeRow(QStringLiteral("kinds"), tr("随企业移交"), kindBoxes()));
    m_leaves->setObjectName(QStringLiteral("handoverLeaves"));
    FormRow *leaves = makeRow(QStringLiteral("from"), tr("移交人"), m_leaves);
    leaves->setVisible(!m_person.id.isEmpty() && m_person.active);
    column->addWidget(leaves);
    column->addWidget(stepLabel(tr("结果预览")));
    column->addWidget(makePreview());
    m_words->setObjectName(QStringLiteral("handoverWords"));
    m_words->setWordWrap(true);
    m_words->setContentsMargins(padding, 0, 0, 0);
    column->addWidget(m_words);
    column->addStretch();
    connect(m_on, &DateField::dateChanged, this, &HandoverDialog::readPreview);
    connect(m_reason, &QLineEdit::textChanged, this, &HandoverDialog::readPreview);
    connect(m_leader, &QLineEdit::textChanged, this, &HandoverDialog::readPreview);
    connect(m_leaves, &QCheckBox::toggled, this, &HandoverDialog::readPreview);
    return pane;
}

QWidget *HandoverDialog::kindBoxes()
{
    auto *place = new QWidget;
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    const std::array names{
        std::pair{"followRequests", tr("未办诉求")}, std::pair{"followVisits", tr("走访计划")},
        std::pair{"followPromises", tr("承诺")}, std::pair{"followMeasures", tr("一策措施")}};
    for (const auto &[name, words] : names) {
        auto *box = new QCheckBox(words);
        box->setObjectName(QLatin1String(name));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &HandoverDialog::readPreview);
        const int cell = static_cast<int>(m_kinds.size());
        grid->addWidget(box, cell / 2, cell % 2);
        m_kinds.append(box);
    }
    return place;
}

QWidget *HandoverDialog::makePreview()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    pane->setFixedHeight(look.px(pairsHeight));
    DataTable *table = pane->table();
    table->setObjectName(QStringLiteral("handoverPairs"));
    table->setAccessibleName(tr("谁移交给谁"));
    m_pairs->setFiguresFrom(2);
    table->setModel(m_pairs);
    table->setRowNumbers(false);
    table->setCellFocus(false);
    table->setFocusPolicy(Qt::ClickFocus);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionsClickable(false);
    for (int i = 0; i < static_cast<int>(std::size(pairWidths)); ++i)
        table->setDesignWidth(i, pairWidths[i]);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(padding, 0, 0, 0);
    row->addWidget(pane);
    return place;
}

void HandoverDialog::read()
{
    using Found = std::pair<QVector<PersonFirm>, QVector<SpecialistLoad>>;
    context().runner.read<Found>(
        this,
        [keys = m_firms, person = m_person.id, home = context().home(),
         asOf = context().asOf()](JobContext &context) -> Result<Found> {
            PEIYU_TRY(loads, StaffingService::specialists(context, asOf, home));
            if (!person.isEmpty()) {
                PEIYU_TRY(work, HandoverService::openWork(context, person));
                return Found{work.firms, loads};
            }
            PEIYU_TRY(firms, EnterpriseListService::ids(context, keys));
            PEIYU_TRY(work, HandoverService::openWork(context, firms));
            return Found{work, loads};
        },
        [this](const Result<Found> &found) {
            if (!found) {
                context().navigator.failed(found.error());
                return;
            }
            showPeople(found->second);
            m_model->setFirms(found->first);
            if (!found->first.isEmpty())
                m_table->setCurrentIndex(m_model->index(0, HandoverModel::To));
            showTowns();
        });
}

void HandoverDialog::showPeople(const QVector<SpecialistLoad> &loads)
{
    const QSignalBlocker quiet(m_recipients);
    QVector<std::pair<SpecialistId, QString>> people;
    for (const SpecialistLoad &load : loads) {
        const Specialist &one = load.specialist;
        if (one.duty != Duty::Specialist || !one.active || one.id == m_person.id)
            continue;
        people.append(
            {one.id, one.unit.isEmpty() ? one.name : tr("%1（%2）").arg(one.name, one.unit)});
        auto *item =
            new QListWidgetItem(tr("%1　%2 家").arg(one.name, countText(load.firms)), m_recipients);
        item->setData(Qt::UserRole, one.id.value());
        item->setData(Qt::UserRole + 1, item->text());
        item->setText(numbered(static_cast<int>(loads.size()), item->text()));
        item->setToolTip(one.unit);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_model->setPeople(people);
    // As wide as the widest is with its number: the load stays to be read.
    const QSize size(m_recipients->sizeHintForColumn(0), m_recipients->sizeHintForRow(0));
    for (int i = 0; i < m_recipients->count(); ++i)
        m_recipients->item(i)->setSizeHint(size);
    numberRecipients();
    if (m_recipients->count() > 0)
        m_recipients->setCurrentRow(0);
}

void HandoverDialog::showTowns()
{
    m_town->clear();
    m_town->addItem(tr("选中一个镇街的企业…"));
    for (const QString &town : m_model->towns())
        m_town->addItem(town.isEmpty() ? tr("未定镇街") : town, town);
    m_town->setEnabled(m_town->count() > 1);
}

void HandoverDialog::selectTown(int index)
{
    if (index <= 0)
        return;
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows()[row].firm.townName == m_town->itemData(index).toString())
            selection.select(m_model->index(row, 0),
                             m_model->index(row, m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void HandoverDialog::giveSelected(int number)
{
    const QVector<SpecialistId> people = recipients();
    if (number > people.size())
        return;
    QVector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows.append(m_table->currentIndex().row());
    setTouched(true);
    m_model->give(rows, number == 0 ? SpecialistId() : people[number - 1]);
}

QVector<SpecialistId> HandoverDialog::recipients() const
{
    QVector<SpecialistId> found;
    for (int i = 0; i < m_recipients->count(); ++i) {
        const QListWidgetItem *item = m_recipients->item(i);
        if (item->checkState() == Qt::Checked)
            found.append(SpecialistId(item->data(Qt::UserRole).toString()));
    }
    return found;
}

/// The ticked ones wear the number that gives them the selected firms.
void HandoverDialog::numberRecipients()
{
    const QSignalBlocker quiet(m_recipients);
    int number = 0;
    for (int i = 0; i < m_recipients->count(); ++i) {
        QListWidgetItem *item = m_recipients->item(i);
        const QString words = item->data(Qt::UserRole + 1).toString();
        const bool ticked = item->checkState() == Qt::Checked;
        item->setText(ticked ? numbered(++number, words) : words);
    }
    m_recipients->viewport()->update();
}

void HandoverDialog::recipientsChanged()
{
    setTouched(true);
    numberRecipients();
    m_proposing.cancel();
    QVector<EnterpriseId> firms;
    for (const HandoverChoice &row : m_model->rows())
        firms.append(row.firm.work.firm);
    const QVector<SpecialistId> people = recipients();
    if (people.size() < 2) {
        m_model->setParts(people.isEmpty() ? QVector<HandoverPart>()
                                           : QVector<HandoverPart>{{people.first(), firms}});
        return;
    }
    m_proposing = context().runner.read<QVector<HandoverPart>>(
        this,
        [firms, people](JobContext &context) {
            return HandoverService::proposal(context, firms, people);
        },
        [this](const Result<QVector<HandoverPart>> &parts) {
            if (parts)
                m_model->setParts(*parts);
            else if (parts.error().code != ErrorCode::Cancelled)
                context().navigator.failed(parts.error());
        });
}

HandoverOrder HandoverDialog::order() const
{
    HandoverOrder order;
    order.from = m_person.id;
    order.parts = m_model->parts();
    order.on = m_on->date();
    order.reason = m_reason->text();
    order.leader = m_leader->text();
    order.kinds = {m_kinds[0]->isChecked(), m_kinds[1]->isChecked(), m_kinds[2]->isChecked(),
                   m_kinds[3]->isChecked()};
    order.leaves = m_leaves->isChecked() && !m_person.id.isEmpty();
    return order;
}

void HandoverDialog::readPreview()
{
    m_reading.cancel();
    const HandoverOrder wanted = order();
    const bool unserved = m_person.id.isEmpty() && m_model->isUnserved();
    if (unserved || wanted.parts.isEmpty() || wanted.on.isNull()) {
        m_pairs->setRows({});
        const QString missing = unserved ? tr("选中的 %1 家企业没有专员，无可移交，请用“配备”。")
                                               .arg(countText(m_model->rowCount()))
                                : m_model->rowCount() == 0 ? tr("名下没有企业和未办事项")
                                : wanted.on.isNull()       ? tr("请填写生效日期")
                                                           : tr("请先勾选接收人");
        m_words->setInk(unserved ? &LookPalette::watch : &LookPalette::text2);
        m_words->setText(missing);
        tellMissing(missing);
        return;
    }
    m_reading = context().runner.read<HandoverPreview>(
        this, [wanted](JobContext &context) { return HandoverService::preview(context, wanted); },
        [this](const Result<HandoverPreview> &preview) {
            if (preview) {
                showPreview(*preview);
            } else if (preview.error().code != ErrorCode::Cancelled) {
                m_words->setInk(&LookPalette::late);
                m_words->setText(preview.error().text);
                tellMissing(preview.error().text);
            }
        });
}

/// Beside the button: on a low screen the rest of the form is out of sight.
void HandoverDialog::tellMissing(const QString &missing)
{
    m_missing->setText(missing);
    setReady(missing.isEmpty(), missing);
}

void HandoverDialog::showPreview(const HandoverPreview &preview)
{
    m_model->setRefusals(preview);
    QVector<QStringList> rows;
    for (const HandoverPair &pair : preview.pairs)
        rows.append({pair.fromName.isEmpty() ? QStringLiteral("—") : pair.fromName, pair.toName,
                     countText(pair.firms), countText(pair.work.requests),
                     countText(pair.work.visits), countText(pair.work.promises),
                     countText(pair.work.measures)});
    m_pairs->setRows(rows);
    QStringList sentences{tr("移交 %1 家、未办事项 %2 件，时限都不变。")
                              .arg(countText(preview.firms), countText(preview.work.items()))};
    if (preview.refused > 0)
        sentences.append(refusedWords(preview));
    if (preview.unchanged > 0)
        sentences.append(tr("%1 家已由接收人服务，不变。").arg(countText(preview.unchanged)));
    sentences += preview.warnings + preview.notes;
    if (m_leaves->isChecked() && preview.firms < m_model->rowCount())
        sentences.append(tr("离岗停用时，全部企业和事项都要移交。"));
    const bool look = preview.refused > 0 || !preview.warnings.isEmpty();
    m_words->setInk(look ? &LookPalette::watch : &LookPalette::text2);
    m_words->setText(sentences.join(u'\n'));
    setActionText(tr("移交 %1 家").arg(countText(preview.firms)));
    tellMissing(preview.firms == 0                     ? tr("没有可以移交的企业")
                : m_reason->text().trimmed().isEmpty() ? tr("请填写交接原因")
                                                       : QString());
}

void HandoverDialog::save()
{
    write([order = order()](JobContext &context) {
        return HandoverService::handOver(context, order);
    });
}

} // namespace peiyu
