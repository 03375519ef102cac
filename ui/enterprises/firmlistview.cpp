#include "enterprises/firmlistview.h"

#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/chip.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "parts/totalsrow.h"
#include "services/enterpriselistservice.h"
#include "services/enterpriseservice.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {
/// From this width on the list has room for the credit code.
constexpr int wideFrom = 1250;

/// Why a list has no rows.
struct Emptiness
{
    qint64 firms = 0; ///< without any condition
    EmptyingCondition killing;
};

} // namespace

FirmListView::FirmListView(const PageContext &context, FirmListKind kind, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(kind),
      m_filter(new FirmFilterBar(context)),
      m_column(new QVBoxLayout(this)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new EnterpriseTableModel(context.reading, context.runner, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_filter);
    m_column->addWidget(m_pane, 1);
    m_pane->setEdge(false);
    m_pane->totals()->show();
    m_pane->totals()->setObjectName(QStringLiteral("listTotals"));
    m_table->setObjectName(QStringLiteral("firmTable"));
    m_table->setAccessibleName(tr("企业列表"));
    m_table->setCellFocus(false);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    arrangeColumns();

    connect(m_model, &EnterpriseTableModel::firstPageHere, this, [this] {
        m_table->setLoading(false);
        m_pane->showEmptyState(false);
    });
    connect(m_model, &EnterpriseTableModel::loaded, this, &FirmListView::keysHere);
    connect(m_model, &EnterpriseTableModel::failed, this, &FirmListView::keysFailed);
    connect(m_table, &DataTable::activated, this, &FirmListView::opened);
    connect(m_table, &DataTable::tooManyToCopy, this, [this](int rows, int most) {
        m_context.navigator.showSelection(
            tr("选中 %1 行，一次最多复制 %2 行").arg(countText(rows), countText(most)));
    });
    connect(m_table, &DataTable::copied, this, [this](int rows) {
        m_context.navigator.showSelection(tr("已复制 %1 行").arg(countText(rows)));
    });
    const auto *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
            &FirmListView::currentChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionChanged(selectedCount()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const auto key = clickedSort(m_model->columnAt(column), query().sort);
        if (key) {
            rememberCurrent();
            m_table->setLoading(true);
            m_model->setSort({*key});
        }
        showSort();
    });
    connect(m_filter, &FirmFilterBar::queryChanged, this, [this](const ListQuery &query) {
        setQuery(query, query.isDrilled() ? m_counted : QString());
        emit queryChanged();
    });
    connect(m_filter, &FirmFilterBar::leftForRows, this,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
}

const ListQuery &FirmListView::query() const
{
    return m_model->query();
}

void FirmListView::setQuery(const ListQuery &query, const QString &counted)
{
    rememberCurrent();
    m_wantedRow = 0; // a new question: should its firm not be in it, it starts at the top
    m_counted = counted;
    const bool districts = query.district.isEmpty() != m_model->query().district.isEmpty();
    m_filter->setQuery(query, counted);
    m_table->setLoading(true);
    m_model->setQuery(query);
    if (districts)
        arrangeColumns();
    showSort();
}

void FirmListView::setKind(FirmListKind kind)
{
    m_kind = kind;
    arrangeColumns();
}

void FirmListView::setFixed(const QVector<ListCondition> &fixed)
{
    m_fixed = fixed;
    m_filter->setFixed(fixed);
}

void FirmListView::changed(const ChangeSet &changes)
{
    for (const char16_t *entity : {u"area", u"specialist", u"district"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            m_filter->reload();
            break;
        }
    }
    if (!touchesEnterpriseList(changes))
        return;
    rememberCurrent();
    m_model->refresh();
}

void FirmListView::arrangeColumns()
{
    const bool districts = query().district.isEmpty() && m_filter->choices().hasDistricts();
    m_model->setColumns(firmColumns(m_kind, districts, m_wide));
    dressFirmTable(*m_table, *m_model);
    showSort();
    if (m_model->rowCount() > 0)
        restoreCurrent();
}

void FirmListView::showSort()
{
    QHeaderView *heads = m_table->horizontalHeader();
    const QSignalBlocker quiet(heads);
    heads->setSortIndicator(-1, Qt::AscendingOrder);
    if (query().sort.isEmpty())
        return;
    const SortKey key = query().sort.first();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (enterpriseColumnSort(m_model->columnAt(column)) == key.column)
            heads->setSortIndicator(column,
                                    key.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    heads->viewport()->update();
}

void FirmListView::keysHere()
{
    delete m_failure;
    m_failure = nullptr;
    m_table->setLoading(false);
    const bool empty = m_model->total() == 0;
    if (empty)
        showEmpty();
    else
        m_pane->showEmptyState(false);
    restoreCurrent();
    readTotals();
}

void FirmListView::keysFailed(const QString &sentence)
{
    m_table->setLoading(false);
    delete m_failure;
    m_failure = new Banner(BannerKind::Error, sentence);
    m_failure->setObjectName(QStringLiteral("listError"));
    m_failure->setLink(tr("重试"));
    connect(m_failure, &Banner::linkActivated, m_model, &EnterpriseTableModel::refresh);
    m_column->insertWidget(1, m_failure);
}

void FirmListView::readTotals()
{
    m_counting.cancel();
    ListQuery all;
    all.asOf = query().asOf;
    all.district = !query().district.isEmpty() || query().specialist.isEmpty() ? query().district
                                                                               : m_context.home();
    all.promised = query().promised;
    for (const ListCondition condition : m_fixed) {
        if (condition == ListCondition::Planned)
            all.planned = query().planned;
        if (condition == ListCondition::Unassigned)
            all.unassigned = query().unassigned;
        if (condition == ListCondition::Titled)
            all.titled = query().titled;
    }
    m_counting = m_context.runner.read<ListTotals>(
        this,
        [query = query(), all](JobContext &context) -> Result<ListTotals> {
            PEIYU_TRY(shown, EnterpriseListService::totals(context, query));
            PEIYU_CHECK(context.cancellation.check());
            PEIYU_TRY(total, EnterpriseService::total(context, all));
            return ListTotals{shown, query.isDrilled() ? -1 : total};
        },
        [this](const Result<ListTotals> &totals) {
            if (totals)
                showTotals(*totals);
            else if (totals.error().code != ErrorCode::Cancelled)
                m_context.navigator.failed(totals.error());
        });
}

void FirmListView::showTotals(const ListTotals &totals)
{
    m_totals = totals;
    m_filter->setCount(totals.shown.firms, totals.all);
    m_pane->totals()->setTotals(totalTexts());
    emit totalsChanged();
}

/// The one district all firms shown are in; empty when there are several.
DistrictId FirmListView::localDistrict() const
{
    const QVector<District> &all = m_filter->choices().places().districts();
    return query().district.isEmpty() && all.size() == 1 ? all.first().id : query().district;
}

void FirmListView::showEmpty()
{
    m_context.runner.read<Emptiness>(
        this,
        [query = query(), bare = m_filter->cleared(),
         fixed = m_fixed](JobContext &context) -> Result<Emptiness> {
            PEIYU_TRY(firms, EnterpriseService::total(context, bare));
            if (firms == 0)
                return Emptiness{};
            PEIYU_TRY(killing, EnterpriseListService::emptyingCondition(context, query, fixed));
            return Emptiness{firms, killing.value_or(EmptyingCondition{ListCondition::Find, 0})};
        },
        [this, asked = query()](const Result<Emptiness> &why) {
            if (!why || asked != query() || m_model->total() != 0)
                return;
            if (why->firms > 0)
                showKilling(why->killing);
            else
                showNone();
        });
}

/// No condition is to blame: there are none at all.
void FirmListView::showNone()
{
    if (!m_makeEmpty)
        return;
    m_pane->setEmptyState(m_makeEmpty());
    m_pane->showEmptyState(true);
}

void FirmListView::showKilling(const EmptyingCondition &killing)
{
    const bool one = killing.firms > 0;
    auto *empty = new EmptyState(QStringLiteral("view-filter"), tr("没有符合条件的企业"),
                                 one ? QString() : tr("这些条件合在一起没有企业。"));
    const auto clearAll = [this] { emit m_filter->queryChanged(m_filter->cleared()); };
    if (one) {
        const auto without = [this, condition = killing.condition] {
            emit m_filter->queryChanged(withoutCondition(query(), condition));
        };
        Chip *chip =
            empty->setKillingCondition(tr("条件"), m_filter->conditionText(killing.condition),
                                       tr("排除了全部 %1 家").arg(countText(killing.firms)));
        connect(chip, &Chip::clicked, this, without, Qt::QueuedConnection);
        connect(chip, &Chip::removeRequested, this, without, Qt::QueuedConnection);
        auto *drop = empty->addButton(tr("去掉这个条件"), ButtonKind::Primary);
        drop->setObjectName(QStringLiteral("dropKilling"));
        connect(drop, &ActionButton::clicked, this, without, Qt::QueuedConnection);
        m_filter->setKilling(killing.condition);
    }
    auto *clear =
        empty->addButton(tr("清除全部条件"), one ? ButtonKind::Plain : ButtonKind::Primary);
    clear->setObjectName(QStringLiteral("clearAll"));
    connect(clear, &ActionButton::clicked, this, clearAll, Qt::QueuedConnection);
    m_pane->setEmptyState(empty);
    m_pane->showEmptyState(true);
}

void FirmListView::rememberCurrent()
{
    const int row = currentIndex();
    if (row < 0)
        return;
    m_wanted = m_model->keyAt(row);
    m_wantedRow = row;
}

void FirmListView::goTo(qint64 key)
{
    m_wanted = key;
    const int row = m_model->rowOf(key);
    if (row >= 0)
        select(row);
}

void FirmListView::restoreCurrent()
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        emit currentChanged();
        return;
    }
    const int found = m_wanted == 0 ? 0 : m_model->rowOf(m_wanted);
    const int row = found >= 0 ? found : std::min(m_wantedRow, rows - 1);
    if (currentIndex() != row || !m_table->isRowSelected(row))
        select(row);
    else
        emit currentChanged(); // the row may show something new
}

void FirmListView::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

const EnterpriseRow *FirmListView::currentRow() const
{
    return m_model->rowAt(currentIndex());
}

int FirmListView::currentIndex() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

qint64 FirmListView::selectedCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    return rows;
}

QVector<qint64> FirmListView::selectedKeys() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QVector<qint64> keys;
    for (const int row : rows)
        keys.append(m_model->keyAt(row));
    return keys;
}

void FirmListView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideFrom;
    if (wide != m_wide) {
        m_wide = wide;
        rememberCurrent();
        arrangeColumns();
    }
}

} // namespace peiyu
