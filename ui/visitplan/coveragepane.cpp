#include "visitplan/coveragepane.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "domain/listcondition.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbar.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/statusmark.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int edge = 12;
constexpr int shape = 9;
constexpr int leastList = 52; ///< head and a row: a low window leaves no more
constexpr int standing = 2;   ///< the column of the list

QString shortOf(const FirmDuty &firm)
{
    return firm.shortName.isEmpty() ? firm.name : firm.shortName;
}

/// 上期未走访，约定 11-05 已过，已排 11-20
QString standingWords(const FirmDuty &firm)
{
    QStringList words;
    if (firm.missed)
        words.append(CoveragePane::tr("上期未走访"));
    const auto shortDay = [](QDate day) { return day.toString(QStringLiteral("MM-dd")); };
    if (!firm.overdueVisit.isNull())
        words.append(CoveragePane::tr("约定 %1 已过").arg(shortDay(firm.overdueVisit)));
    if (firm.planned)
        words.append(CoveragePane::tr("已排 %1").arg(shortDay(firm.nextVisit)));
    else if (!firm.nextVisit.isNull()) // of the period to come: this one's stays owed
        words.append(CoveragePane::tr("本期未排，下次 %1").arg(shortDay(firm.nextVisit)));
    else if (firm.overdueVisit.isNull())
        words.append(CoveragePane::tr("未排"));
    return words.join(QStringLiteral("，"));
}

/// How a firm stands, ▼ in late ink before an agreed day that passed, ▲ before 上期未走访. Nearly
/// all firms of the list were missed once: red for them too would mark none.
class StandingDelegate final : public RowDelegate
{
public:
    StandingDelegate(const QVector<FirmDuty> &firms, QObject *parent)
        : RowDelegate(
              [&firms](const QModelIndex &index) {
                  CellLook cell;
                  const bool late = !firms.value(index.row()).overdueVisit.isNull();
                  if (index.column() == standing && late)
                      cell.ink = &LookPalette::late;
                  return cell;
              },
              parent),
          m_firms(firms)
    {
    }

private:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override
    {
        QRect words = place;
        if (index.column() == standing) {
            const FirmDuty firm = m_firms.value(index.row());
            const bool late = !firm.overdueVisit.isNull();
            const StatusTone tone = late ? StatusTone::Late : StatusTone::Watch;
            const int size = look.px(shape);
            if (late || firm.missed)
                paintStatusShape(painter, QRectF(place.x(), place.y(), size, place.height()), tone,
                                 ink.isValid() ? ink : toneInk(tone, look.palette), size);
            words.adjust(size + 4, 0, 0, 0);
        }
        RowDelegate::paintContent(painter, words, index, cell, look, ink);
    }

    const QVector<FirmDuty> &m_firms;
};

} // namespace

CoveragePane::CoveragePane(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(tr("走访覆盖"), FontRole::Head)),
      m_before(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_sums(new QWidget),
      m_grid(nullptr),
      m_switch(new SegmentedSwitch({tr("未走访企业"), tr("当天")})),
      m_parts(new QStackedWidget),
      m_dueRows(new TextRowsModel({tr("企业"), tr("镇街"), tr("走访")}, this)),
      m_dayRows(new TextRowsModel({tr("企业"), tr("方式"), tr("谁去"), tr("状态")}, this)),
      m_bar(new ActionBar)
{
    setObjectName(QStringLiteral("coveragePane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    const auto inset = [&](QWidget *widget) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(edge, 0, edge, 0);
        line->addWidget(widget);
        column->addLayout(line);
    };
    m_title->setObjectName(QStringLiteral("coverageTitle"));
    m_before->setObjectName(QStringLiteral("coverageBefore"));
    inset(m_title);
    auto *sums = new QVBoxLayout(m_sums);
    sums->setContentsMargins(0, 0, 0, 0);
    inset(m_sums);
    inset(m_before);
    m_switch->setObjectName(QStringLiteral("coverageParts"));
    m_switch->setAccessibleName(tr("未走访企业或当天"));
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(edge, 0, edge, 0);
    choice->addWidget(m_switch);
    choice->addStretch(1);
    column->addLayout(choice);
    makeTables();
    column->addWidget(m_parts, 1);
    column->addWidget(m_bar);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int part) {
        m_parts->setCurrentIndex(part);
        emit partChanged();
    });
}

TablePane *CoveragePane::makeTable(const char *name, const QString &label, TextRowsModel *rows,
                                   const QVector<int> &widths)
{
    auto *pane = new TablePane;
    pane->setEdge(false);
    pane->setMinimumHeight(lookOf(this).px(leastList));
    DataTable *table = pane->table();
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(label);
    table->setModel(rows);
    table->setRowNumbers(false);
    table->setCellFocus(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < widths.size(); ++i)
        table->setDesignWidth(i, widths[i]);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CoveragePane::currentChanged);
    m_parts->addWidget(pane);
    return pane;
}

void CoveragePane::makeTables()
{
    m_dueTable = makeTable("dueFirms", tr("未走访企业"), m_dueRows, {150, 82});
    m_dueTable->setEmptyState(new EmptyState(QStringLiteral("appointment-new"),
                                             tr("应走访的都走访了"),
                                             tr("按走访频次，本期没有未走访的企业。")));
    m_dueTable->table()->setItemDelegate(new StandingDelegate(m_due, m_dueTable));
    m_dayTable = makeTable("dayVisits", tr("当天的走访"), m_dayRows, {140, 48, 74});
    m_dayTable->setEmptyState(new EmptyState(QStringLiteral("appointment-new"), tr("这天没有走访"),
                                             tr("按 P 安排走访，按 V 记录走访。")));
    m_dayTable->table()->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            const DayVisit entry = m_entries.value(index.row());
            if (index.column() == 3)
                cell.ink = entry.lateness.late ? &LookPalette::late
                           : entry.made        ? &LookPalette::ok
                                               : &LookPalette::text2;
            return cell;
        },
        m_dayTable));
    connect(m_dueTable->table(), &QAbstractItemView::activated, this, [this] {
        if (const FirmDuty *firm = dueFirm())
            emit opened(firm->id);
    });
    connect(m_dayTable->table(), &QAbstractItemView::activated, this, [this] {
        if (const DayVisit *one = entry())
            emit opened(one->firm);
    });
}

QWidget *CoveragePane::link(const QString &text, const QString &about, VisitDuty duty,
                            std::optional<Tier> tier)
{
    auto *button = new LinkButton(text);
    button->setObjectName(
        QStringLiteral("duty_%1_%2")
            .arg(visitDutyKey(duty), tier ? tierKey(*tier) : QStringLiteral("all")));
    button->setToolTip(about);
    connect(button, &LinkButton::clicked, this, [this, duty, tier] { openList(duty, tier); });
    return button;
}

void CoveragePane::addRow(int row, const QString &name, const QString &cadence,
                          const DutySums &sums, std::optional<Tier> tier)
{
    m_grid->addWidget(new TextLabel(name), row, 0);
    m_grid->addWidget(new TextLabel(cadence, FontRole::Small, &LookPalette::text3), row, 1);
    m_grid->addWidget(link(tr("%1 / %2").arg(countText(sums.covered), countText(sums.required)),
                           tr("已走访 %1 家，应走访 %2 家；看应走访企业")
                               .arg(countText(sums.covered), countText(sums.required)),
                           VisitDuty::Required, tier),
                      row, 2, Qt::AlignRight);
    m_grid->addWidget(link(tr("未走访 %1").arg(countText(sums.due())),
                           tr("其中已排 %1 家；看未走访企业").arg(countText(sums.planned)),
                           VisitDuty::Due, tier),
                      row, 3, Qt::AlignRight);
}

void CoveragePane::showSums()
{
    delete m_grid;
    qDeleteAll(m_sums->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *place = new QWidget;
    m_grid = new QGridLayout(place);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    for (int i = 0; i < cadenceTiers().size(); ++i) {
        const std::optional<Tier> tier = cadenceTiers()[i];
        const DutySums &sums = m_coverage.byTier.value(i);
        if (sums.required == 0 || !tier)
            continue;
        const VisitCadence cadence = m_coverage.rules.of(m_scope.district, tier);
        QString words = cadenceText(cadence.months);
        if (cadence.kinds != QVector<VisitKind>{VisitKind::OnSite})
            words += tr("，%1").arg(visitKindsText(cadence.kinds));
        if (cadence.id.isEmpty())
            words += tr("（本系统默认）");
        addRow(row++, tierBadgeText(*tier, m_scope.district.value()), words, sums, tier);
    }
    addRow(row++, tr("合计"), {}, m_coverage.all, std::nullopt);
    auto *more = new QWidget;
    auto *line = new QHBoxLayout(more);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(edge);
    line->addWidget(link(tr("上期未走访 %1").arg(countText(m_coverage.all.missed)),
                         tr("本期应走访，上一期整期没有走访"), VisitDuty::Missed, std::nullopt));
    line->addWidget(link(tr("免走访 %1").arg(countText(m_coverage.all.exempt)),
                         tr("登记了免走访及原因，不计入应走访"), VisitDuty::Exempt, std::nullopt));
    line->addStretch(1);
    m_grid->addWidget(more, row, 0, 1, 4);
    m_sums->layout()->addWidget(place);
}

void CoveragePane::setCoverage(const VisitCoverage &coverage, const DutySums &before,
                               const ListQuery &scope)
{
    const FirmDuty *current = dueFirm();
    const EnterpriseId kept = current ? current->id : EnterpriseId();
    m_coverage = coverage;
    m_sumsBefore = before;
    m_scope = scope;
    m_scope.asOf = coverage.asOf;
    m_title->setText(tr("走访覆盖 · 截至 %1").arg(dateText(coverage.asOf)));
    m_before->setText(
        tr("上季度末 %1 / %2").arg(countText(before.covered), countText(before.required)));
    showSums();
    m_due.clear();
    QVector<QStringList> rows;
    qsizetype place = 0;
    for (const FirmDuty &firm : coverage.firms) {
        if (firm.duty != VisitDuty::Due)
            continue;
        if (firm.id == kept)
            place = m_due.size();
        m_due.append(firm);
        rows.append({shortOf(firm), firm.townName.isEmpty() ? QStringLiteral("—") : firm.townName,
                     standingWords(firm)});
    }
    m_dueRows->setRows(rows);
    m_dueTable->showEmptyState(rows.isEmpty());
    if (!rows.isEmpty())
        m_dueTable->table()->setCurrentIndex(m_dueRows->index(static_cast<int>(place), 0));
    m_switch->setSegment(DueFirms, tr("未走访企业 %1").arg(countText(rows.size())));
    emit currentChanged();
}

void CoveragePane::setDay(QDate day, const QVector<DayVisit> &entries)
{
    const DayVisit *current = entry();
    const QString kept = current ? current->id : QString();
    m_day = day;
    m_entries = entries;
    QVector<QStringList> rows;
    qsizetype place = 0;
    for (const DayVisit &one : entries) {
        if (one.id == kept)
            place = rows.size();
        const QString who = one.unit.isEmpty() ? one.person : one.unit;
        rows.append(
            {one.at.isValid() ? one.at.toString(QStringLiteral("H:mm ")) + one.name : one.name,
             visitKindText(one.kind), who.isEmpty() ? QStringLiteral("—") : who,
             entryStateText(one)});
    }
    m_dayRows->setRows(rows);
    m_dayTable->showEmptyState(rows.isEmpty());
    if (!rows.isEmpty())
        m_dayTable->table()->setCurrentIndex(m_dayRows->index(static_cast<int>(place), 0));
    m_switch->setSegment(
        Day, tr("%1月%2日 %3").arg(day.month()).arg(day.day()).arg(countText(rows.size())));
    emit currentChanged();
}

void CoveragePane::addAction(QAction *action, bool primary)
{
    m_bar->addAction(action, primary ? ButtonKind::Primary : ButtonKind::Plain);
}

void CoveragePane::setCompact(bool compact)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), m_sums, static_cast<QWidget *>(m_before)})
        part->setVisible(!compact);
}

CoveragePane::Part CoveragePane::part() const
{
    return m_switch->current() == 0 ? DueFirms : Day;
}

void CoveragePane::showPart(Part part, bool focus)
{
    m_switch->setCurrent(part);
    m_parts->setCurrentIndex(part);
    if (focus)
        table(part)->setFocus(Qt::OtherFocusReason);
}

void CoveragePane::showEntry(const QString &id)
{
    showPart(Day, false);
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == id)
            table(Day)->setCurrentIndex(m_dayRows->index(row, 0));
    }
}

DataTable *CoveragePane::table(Part part) const
{
    return (part == DueFirms ? m_dueTable : m_dayTable)->table();
}

const FirmDuty *CoveragePane::dueFirm() const
{
    const int row = m_dueTable->table()->currentIndex().row();
    return part() == DueFirms && row >= 0 && row < m_due.size() ? &m_due[row] : nullptr;
}

const DayVisit *CoveragePane::entry() const
{
    const int row = m_dayTable->table()->currentIndex().row();
    return part() == Day && row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void CoveragePane::openList(VisitDuty duty, std::optional<Tier> tier)
{
    QStringList words{visitDutyText(duty)};
    if (tier)
        words.append(tierText(*tier));
    words.append(tr("截至 %1").arg(dateText(m_scope.asOf)));
    m_context.navigator.openFirms({listOf(m_scope, duty, tier), words.join(QStringLiteral(" · "))});
}

} // namespace peiyu
