#include "enterprises/firmlistview.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/chip.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tableheads.h"
#include "parts/tablepane.h"
#include "parts/totalsrow.h"
#include "services/enterpriselistservice.h"
#include "services/enterpriseservice.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {
/// From this width on, in pixels of the design, the list has room for the credit code.
constexpr int wideFrom = 1250;

/// Why a list has no rows.
struct Emptiness
{
    qint64 firms = 0; ///< without any condition
    EmptyingCondition killing;
};

} // namespace

FirmListView::FirmListView(const PageContext &context, FirmListKind kind, QWidget *parent)
    : PagedListView(context, parent),
      m_kind(kind),
      m_filter(new FirmFilterBar(context)),
      m_model(new EnterpriseTableModel(context.reading, context.runner, this))
{
    assemble(m_filter, m_model, "listError");
    pane()->totals()->show();
    pane()->totals()->setObjectName(QStringLiteral("listTotals"));
    table().setObjectName(QStringLiteral("firmTable"));
    table().setAccessibleName(tr("企业列表"));
    table().freezeFirstColumn();
    arrangeColumns();

    connect(m_model, &EnterpriseTableModel::firstPageHere, this, [this] {
        table().setLoading(false);
        pane()->showEmptyState(false);
    });
    connect(table().horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const Qt::KeyboardModifiers held = QGuiApplication::keyboardModifiers();
        sortBy(column, (held & (Qt::ControlModifier | Qt::ShiftModifier)) != 0);
    });
    connect(table().horizontalHeader(), &QHeaderView::sectionMoved, this,
            &FirmListView::columnMoved);
    connect(m_filter, &FirmFilterBar::queryChanged, this, [this](const ListQuery &query) {
        setQuery(query, query.isDrilled() ? m_counted : QString());
        emit queryChanged();
    });
}

const ListQuery &FirmListView::query() const
{
    return m_model->query();
}

void FirmListView::setQuery(const ListQuery &query, const QString &counted)
{
    rememberPlace(true);
    m_counted = counted;
    const bool districts = query.district.isEmpty() != m_model->query().district.isEmpty();
    m_filter->setQuery(query, counted);
    table().setLoading(true);
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
    rememberPlace();
    m_model->refresh();
}

void FirmListView::arrangeColumns()
{
    const bool districts = query().district.isEmpty() && m_filter->choices().hasDistricts();
    QHeaderView *heads = table().horizontalHeader();
    m_arranging = true;
    m_model->setColumns(m_chosen.isEmpty() ? firmColumns(m_kind, districts, m_wide) : m_chosen);
    for (int column = 0; column < heads->count(); ++column)
        heads->moveSection(heads->visualIndex(column), column);
    m_arranging = false;
    dressFirmTable(table(), *m_model);
    showSort();
    if (m_model->rowCount() > 0)
        restorePlace();
}

void FirmListView::setColumns(const QVector<EnterpriseColumn> &columns)
{
    if (columns == m_chosen)
        return;
    rememberPlace();
    m_chosen = columns;
    arrangeColumns();
    if (m_totals.all >= 0)
        pane()->totals()->setTotals(totalTexts());
}

QVector<EnterpriseColumn> FirmListView::shownColumns() const
{
    const QHeaderView *heads = table().horizontalHeader();
    QVector<EnterpriseColumn> columns;
    for (int visual = 0; visual < heads->count(); ++visual)
        columns.append(m_model->columnAt(heads->logicalIndex(visual)));
    return columns;
}

/// The header holds the new order already; the model follows when columns are set next.
void FirmListView::columnMoved()
{
    if (m_arranging)
        return;
    m_chosen = shownColumns();
    emit columnsChanged();
}

void FirmListView::sortBy(int column, bool added)
{
    const EnterpriseColumn clicked = m_model->columnAt(column);
    QVector<SortKey> sort = query().sort;
    if (added)
        sort = addedSort(clicked, sort);
    else if (const auto key = clickedSort(clicked, sort))
        sort = {*key};
    if (sort != query().sort) {
        rememberPlace();
        table().setLoading(true);
        m_model->setSort(sort);
        emit queryChanged();
    }
    showSort();
}

void FirmListView::showSort()
{
    auto *heads = qobject_cast<TableHeads *>(table().horizontalHeader());
    QVector<TableHeads::SortMark> marks;
    for (const SortKey &key : query().sort) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (enterpriseColumnSort(m_model->columnAt(column)) == key.column)
                marks.append({column, key.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    heads->setSortMarks(marks);
}

QString FirmListView::selectionText() const
{
    constexpr qsizetype mostSummed = 2000;
    const qint64 rows = selectedCount();
    if (rows == 0)
        return {};
    QString text = tr("选中 %1 行").arg(countText(rows));
    QVector<FigureItem> items;
    for (const EnterpriseColumn column : shownColumns()) {
        const auto item = figureOfColumn(column);
        if (item && figureUnit(*item) != FigureUnit::Percent &&
            figureUnit(*item) != FigureUnit::Points)
            items.append(*item);
    }
    if (rows < 2 || rows > mostSummed || items.isEmpty())
        return text;
    const auto firms = EnterpriseService::rows(context().reading, selectedKeys(), query().asOf,
                                               RowParts{true, false});
    if (!firms)
        return text;
    for (const FigureItem item : items) {
        Money sum;
        qint64 known = 0;
        for (const EnterpriseRow &firm : *firms) {
            if (const auto value = Money::fromWan(firm.figures[static_cast<size_t>(item)])) {
                sum = sum + *value;
                ++known;
            }
        }
        // A sum of some is no sum of all: how many of them have the figure is said.
        text += tr("　%1合计 %2 %3（%4 家有数）")
                    .arg(figureText(item),
                         figureUnit(item) == FigureUnit::Persons ? sum.exact() : sum.display(),
                         figureUnitText(figureUnit(item)), countText(known));
    }
    return text;
}

void FirmListView::keysHere()
{
    if (m_model->total() == 0)
        showEmpty();
    else
        pane()->showEmptyState(false);
    readTotals();
}

void FirmListView::readTotals()
{
    m_counting.cancel();
    ListQuery all;
    all.asOf = query().asOf;
    all.district = !query().district.isEmpty() || query().specialist.isEmpty() ? query().district
                                                                               : context().home();
    all.promised = query().promised;
    for (const ListCondition condition : m_fixed) {
        if (condition == ListCondition::Planned)
            all.planned = query().planned;
        if (condition == ListCondition::Unassigned)
            all.unassigned = query().unassigned;
        if (condition == ListCondition::Titled)
            all.titled = query().titled;
    }
    m_counting = context().runner.read<ListTotals>(
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
                context().navigator.failed(totals.error());
        });
}

void FirmListView::showTotals(const ListTotals &totals)
{
    m_totals = totals;
    m_filter->setCount(totals.shown.firms, totals.all);
    pane()->totals()->setTotals(totalTexts());
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
    context().runner.read<Emptiness>(
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
    pane()->setEmptyState(m_makeEmpty());
    pane()->showEmptyState(true);
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
    pane()->setEmptyState(empty);
    pane()->showEmptyState(true);
}

void FirmListView::goToFirm(const EnterpriseId &id)
{
    const auto firm = EnterpriseService::file(context().reading, id, context().asOf());
    if (firm && m_model->rowOf(firm->enterprise.no) >= 0)
        goTo(firm->enterprise.no);
}

const EnterpriseRow *FirmListView::currentRow() const
{
    return m_model->rowAt(currentIndex());
}

void FirmListView::resizeEvent(QResizeEvent *event)
{
    PagedListView::resizeEvent(event);
    const bool wide = width() >= lookOf(this).px(wideFrom);
    if (wide != m_wide) {
        m_wide = wide;
        rememberPlace();
        arrangeColumns();
    }
}

} // namespace peiyu
