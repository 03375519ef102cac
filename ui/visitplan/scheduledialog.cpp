#include "visitplan/scheduledialog.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "services/placedirectory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int tableWidth = 860;
constexpr int tableHeight = 340;
constexpr int columnWidths[] = {100, 260, 110, 90, 240};
constexpr int mostPerDay = 20;
constexpr int mostCap = 31;
constexpr int monthsWidth = 190;
constexpr int kindsWidth = 190;
constexpr int byDefault = -1;

/// The sets of kinds that may count; others are shown as they are.
const QVector<QVector<VisitKind>> &kindSets()
{
    static const QVector<QVector<VisitKind>> sets = {{VisitKind::OnSite},
                                                     {VisitKind::OnSite, VisitKind::Phone},
                                                     {VisitKind::OnSite, VisitKind::Meeting},
                                                     {VisitKind::OnSite, VisitKind::Phone,
                                                      VisitKind::Wechat, VisitKind::Meeting,
                                                      VisitKind::Incoming}};
    return sets;
}

} // namespace

ScheduleDialog::ScheduleDialog(const PageContext &context, const ListQuery &scope, QWidget *parent)
    : FormDialog(context, tr("按规则排期"), tr("排期"), parent),
      m_scope(scope),
      m_words(new TextLabel(tr("正在计算排期…"), FontRole::Body, &LookPalette::text2)),
      m_perDay(new QSpinBox),
      m_from(new DateField),
      m_rows(new TextRowsModel({tr("日期"), tr("企业"), tr("镇街"), tr("专员"), tr("说明")}, this))
{
    setObjectName(QStringLiteral("scheduleDialog"));
    m_words->setObjectName(QStringLiteral("scheduleWords"));
    m_words->setContentsMargins(12, 4, 12, 0);
    form()->addWidget(m_words);
    makeTable();
    m_perDay->setObjectName(QStringLiteral("schedulePerDay"));
    m_perDay->setRange(1, mostPerDay);
    m_perDay->setValue(ScheduleRequest::usualPerDay);
    FormRow *perDay = addRow(QStringLiteral("per_day"), tr("每人每天最多"), m_perDay);
    perDay->setUnit(tr("家"));
    perDay->setNote(tr("本系统默认 %1 家；同一镇街排在同一天").arg(ScheduleRequest::usualPerDay));
    m_from->setObjectName(QStringLiteral("scheduleFrom"));
    addRow(QStringLiteral("from"), tr("从哪天起"), m_from)->setNote(tr("空为下一个工作日"));
    connect(m_perDay, &QSpinBox::valueChanged, this, &ScheduleDialog::read);
    connect(m_from, &DateField::dateChanged, this, &ScheduleDialog::read);
    setReady(false, tr("正在计算排期"));
    read();
    m_table->setFocus();
}

void ScheduleDialog::makeTable()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    pane->setFixedSize(look.px(tableWidth), look.px(tableHeight));
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("scheduleTable"));
    m_table->setAccessibleName(tr("排期预览"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            const ScheduledVisit row = m_found.value(index.row());
            if (row.on.isNull())
                cell.ink = row.foreign ? &LookPalette::text2 : &LookPalette::late;
            return cell;
        },
        m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < static_cast<int>(std::size(columnWidths)); ++i)
        m_table->setDesignWidth(i, columnWidths[i]);
    form()->addWidget(pane);
}

void ScheduleDialog::read()
{
    ScheduleRequest request;
    request.scope = m_scope;
    request.perDay = m_perDay->value();
    request.from = m_from->date();
    const int number = ++m_asked;
    setReady(false, tr("正在计算排期"));
    context().runner.read<QVector<ScheduledVisit>>(
        this, [request](JobContext &job) { return VisitSchedule::propose(job, request); },
        [this, number](const Result<QVector<ScheduledVisit>> &found) {
            if (number != m_asked)
                return;
            if (found)
                show(*found);
            else
                m_words->setText(found.error().text);
        });
}

void ScheduleDialog::show(const QVector<ScheduledVisit> &found)
{
    m_found = found;
    QVector<QStringList> rows;
    qint64 placed = 0;
    qint64 foreign = 0;
    for (const ScheduledVisit &one : found) {
        placed += one.on.isNull() ? 0 : 1;
        foreign += one.foreign ? 1 : 0;
        rows.append({one.foreign       ? tr("不排")
                     : one.on.isNull() ? tr("排不下")
                                       : dateText(one.on),
                     one.firmName, one.townName.isEmpty() ? QStringLiteral("—") : one.townName,
                     one.specialistName.isEmpty() ? QStringLiteral("—") : one.specialistName,
                     one.why});
    }
    m_rows->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    const qint64 own = found.size() - foreign;
    QString words;
    if (own == 0)
        words = tr("应走访的企业都已走访或已有计划，没有需要排的。");
    else if (placed < own)
        words = tr("%1 家待排，%2 家排得下；其余 %3 家见表末，可加大每天家数。")
                    .arg(countText(own), countText(placed), countText(own - placed));
    else
        words = tr("%1 家待排，全部排得下；避开休息日和专员外出。").arg(countText(own));
    if (foreign > 0)
        words += tr("另有 %1 家由其他专员服务，不在这里排。").arg(countText(foreign));
    m_words->setText(words);
    setActionText(tr("排期 %1 家").arg(countText(placed)));
    setReady(placed > 0, tr("没有可以排的企业"));
}

void ScheduleDialog::save()
{
    write([visits = m_found](JobContext &job) { return VisitSchedule::apply(job, visits); });
}

CadenceDialog::CadenceDialog(const PageContext &context, const DistrictId &district,
                             QWidget *parent)
    : FormDialog(context, tr("走访频次"), tr("保存频次"), parent),
      m_district(district),
      m_source(new QLineEdit),
      m_cap(new QSpinBox)
{
    setObjectName(QStringLiteral("cadenceDialog"));
    const auto places = PlaceDirectory::load(context.reading.connection);
    form()->addWidget(firmLine(places ? places->districtName(district) : district.value()));
    const auto rules = VisitSettings::cadences(context.reading);
    for (const std::optional<Tier> tier : cadenceTiers())
        addTier(rules ? *rules : CadenceRules(), tier);
    m_source->setObjectName(QStringLiteral("cadenceSource"));
    m_source->setFixedWidth(wideField(this));
    m_source->setPlaceholderText(tr("例如 区专班会议纪要"));
    addRow(QStringLiteral("source"), tr("改动的依据"), m_source);
    if (const auto cap = VisitSettings::cap(context.reading))
        m_before = *cap;
    m_cap->setObjectName(QStringLiteral("visitCap"));
    m_cap->setRange(1, mostCap);
    m_cap->setValue(m_before.most);
    FormRow *cap = addRow(QStringLiteral("cap"), tr("每家每月上门上限"), m_cap);
    cap->setUnit(tr("次"));
    cap->setNote(m_before.isDefault ? tr("本系统默认")
                                    : tr("本系统默认为 %1 次").arg(VisitCap::usual));
    form()->addWidget(noteLine(tr("按企业当天最高的有效称号执行；同一天几家单位同去算一次上门。")));
    form()->addStretch(1);
    setTouched(false);
}

void CadenceDialog::addTier(const CadenceRules &rules, std::optional<Tier> tier)
{
    const Look &look = lookOf(this);
    TierRow row;
    row.tier = tier;
    row.before = rules.of(m_district, tier);
    const bool own = row.before.district == m_district && !m_district.isEmpty();
    const VisitCadence usual = CadenceRules().of(m_district, tier);
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    row.months = new QComboBox;
    const QString key = tier ? tierKey(*tier) : QStringLiteral("none");
    row.months->setObjectName(QStringLiteral("cadence_") + key);
    row.months->setFixedWidth(look.px(monthsWidth));
    row.months->addItem(tr("默认（%1）").arg(cadenceText(usual.months)), byDefault);
    for (const int months : {0, 1, 3, 6, 12})
        row.months->addItem(cadenceText(months), months);
    row.months->setCurrentIndex(own ? std::max(0, row.months->findData(row.before.months)) : 0);
    row.kinds = new QComboBox;
    row.kinds->setObjectName(QStringLiteral("kinds_") + key);
    row.kinds->setFixedWidth(look.px(kindsWidth));
    for (const QVector<VisitKind> &kinds : kindSets())
        row.kinds->addItem(tr("计 %1").arg(visitKindsText(kinds)));
    row.kinds->setCurrentIndex(
        std::max<int>(0, static_cast<int>(kindSets().indexOf(row.before.kinds))));
    row.kinds->setEnabled(own && row.before.months > 0);
    connect(row.months, &QComboBox::currentIndexChanged, row.kinds,
            [row] { row.kinds->setEnabled(row.months->currentData().toInt() > 0); });
    across->addWidget(row.months);
    across->addWidget(row.kinds);
    across->addWidget(new TextLabel(row.before.id.isEmpty() ? tr("本系统默认") : row.before.source,
                                    FontRole::Small, &LookPalette::text3));
    across->addStretch(1);
    addRow(QStringLiteral("tier_") + key,
           tier ? tierBadgeText(*tier, m_district.value()) : tr("没有称号"), line);
    m_tiers.append(row);
}

void CadenceDialog::save()
{
    QVector<CadenceChange> changes;
    for (const TierRow &row : m_tiers) {
        const int months = row.months->currentData().toInt();
        const bool own = row.before.district == m_district && !row.before.id.isEmpty();
        if (months == byDefault) {
            if (own)
                changes.append({row.tier, std::nullopt});
            continue;
        }
        VisitCadence cadence = row.before;
        cadence.months = months;
        cadence.kinds = kindSets().value(row.kinds->currentIndex());
        if (own && cadence.months == row.before.months && cadence.kinds == row.before.kinds)
            continue;
        cadence.source = m_source->text();
        changes.append({row.tier, cadence});
    }
    std::optional<int> cap;
    if (m_cap->value() != m_before.most)
        cap = m_cap->value();
    write([changes, cap, district = m_district](JobContext &job) {
        return VisitSettings::save(job, district, changes, cap);
    });
}

} // namespace peiyu
