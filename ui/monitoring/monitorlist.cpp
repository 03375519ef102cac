#include "monitoring/monitorlist.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "services/tableexport.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace peiyu {

namespace {

QStringList headsOf(MonitorListKind kind)
{
    switch (kind) {
    case MonitorListKind::Warnings:
        return {MonitorList::tr("企业"), MonitorList::tr("报告期"), MonitorList::tr("镇街"),
                MonitorList::tr("专员"), MonitorList::tr("下降")};
    case MonitorListKind::Line:
        return {MonitorList::tr("企业"),       MonitorList::tr("方向"),
                MonitorList::tr("行业类别"),   MonitorList::tr("收入（万元）"),
                MonitorList::tr("线（万元）"), MonitorList::tr("距线"),
                MonitorList::tr("依据")};
    case MonitorListKind::Missing:
        return {MonitorList::tr("企业"),    MonitorList::tr("状态"),   MonitorList::tr("专员"),
                MonitorList::tr("镇街"),    MonitorList::tr("联系人"), MonitorList::tr("电话"),
                MonitorList::tr("最近报送")};
    }
    return {};
}

QVector<int> widthsOf(MonitorListKind kind)
{
    switch (kind) {
    case MonitorListKind::Warnings:
        return {124, 86, 76, 56, 320};
    case MonitorListKind::Line:
        return {136, 92, 100, 92, 84, 66, 200};
    case MonitorListKind::Missing:
        return {170, 66, 66, 92, 66, 120, 110};
    }
    return {};
}

/// Amounts and shares; a phone or a period is read as words.
QVector<int> figuresOf(MonitorListKind kind)
{
    return kind == MonitorListKind::Line ? QVector<int>{3, 4, 5} : QVector<int>();
}

/// What may stand in the second column, where it is one of a few words.
QStringList statesOf(MonitorListKind kind)
{
    QStringList texts;
    if (kind == MonitorListKind::Line) {
        for (const ScaleSide side : allScaleSides)
            texts.append(scaleSideText(side));
    } else if (kind == MonitorListKind::Missing) {
        for (const ReportState state : {ReportState::Missing, ReportState::NotDue})
            texts.append(reportStateText(state));
    }
    return texts;
}

const char *nameOf(MonitorListKind kind)
{
    return kind == MonitorListKind::Warnings ? "monitorWarnings"
           : kind == MonitorListKind::Line   ? "monitorLine"
                                             : "monitorMissing";
}

QString titleOf(MonitorListKind kind)
{
    return kind == MonitorListKind::Warnings ? MonitorList::tr("运行预警")
           : kind == MonitorListKind::Line   ? MonitorList::tr("规上线")
                                             : MonitorList::tr("未报名单");
}

EmptyState *emptyOf(MonitorListKind kind)
{
    switch (kind) {
    case MonitorListKind::Warnings:
        return new EmptyState(QStringLiteral("office-chart-bar"), MonitorList::tr("没有运行预警"),
                              MonitorList::tr("最近两个月里，没有企业的数据下降到预警线；"
                                              "预警线在“监测设置”里改。"));
    case MonitorListKind::Line:
        return new EmptyState(QStringLiteral("office-chart-bar"),
                              MonitorList::tr("没有接近规上线的企业"),
                              MonitorList::tr("按近 12 个月营业收入比较，不全的按上年度数据；没有"
                                              "行业或没有收入的企业不比较。"));
    case MonitorListKind::Missing:
        return new EmptyState(QStringLiteral("dialog-ok"), MonitorList::tr("都已报送"),
                              MonitorList::tr("这一期应报的企业都报了数。"));
    }
    return nullptr;
}

/// 同比：产值 -33.4%，营业收入 -31.0%；环比：用工人数 -14.2%. From what to what stands beside it.
QString fallsInShort(const QVector<FigureFall> &falls)
{
    QStringList parts;
    for (const ChangeBasis basis : allChangeBases) {
        QStringList items;
        for (const FigureFall &fall : falls) {
            if (fall.basis == basis)
                items.append(MonitorList::tr("%1 %2").arg(
                    periodItemText(fall.item), changeText({fall.ratio, NoChange::None})));
        }
        if (!items.isEmpty())
            parts.append(MonitorList::tr("%1：%2").arg(changeBasisText(basis),
                                                       items.join(MonitorList::tr("，"))));
    }
    return parts.join(MonitorList::tr("；"));
}

/// 服务业 of 服务业（租赁商务、科研技术、教育）: its line beside it tells which.
QString kindInShort(const QString &kind)
{
    return kind.section(u'（', 0, 0);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString wan(FigureAmount amount)
{
    return figureAmountText(PeriodItem::Revenue, amount);
}

} // namespace

MonitorList::MonitorList(const PageContext &context, MonitorBar &bar, MonitorListKind kind,
                         QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_bar(bar),
      m_kind(kind),
      m_pane(new TablePane),
      m_model(new TextRowsModel(headsOf(kind), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_pane->setEdge(false);
    DataTable *table = m_pane->table();
    table->setObjectName(QString::fromLatin1(nameOf(kind)));
    table->setAccessibleName(titleOf(kind));
    table->setModel(m_model);
    table->setCellFocus(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionsClickable(false);
    m_model->setFigureColumns(figuresOf(kind));
    setWidths();
    table->freezeFirstColumn();
    table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook look;
            look.bold = index.column() == 0;
            if (m_kind != MonitorListKind::Warnings && index.column() == 1 &&
                (index.data().toString() == scaleSideText(ScaleSide::Falling) ||
                 index.data().toString() == reportStateText(ReportState::Missing)))
                look.ink = &LookPalette::late;
            return look;
        },
        table));
    m_pane->setEmptyState(emptyOf(kind));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MonitorList::currentChanged);
    connect(table, &DataTable::activated, this, [this] {
        if (!currentFirm().isEmpty())
            emit opened(currentFirm());
    });
}

void MonitorList::setWidths()
{
    const QVector<int> widths = widthsOf(m_kind);
    for (int i = 0; i < widths.size(); ++i)
        m_pane->table()->setDesignWidth(i, widths[i]);
    m_pane->table()->setDesignWidth(1, widths[1], statesOf(m_kind));
}

DataTable &MonitorList::table() const
{
    return *m_pane->table();
}

Result<MonitorList::Answer> MonitorList::read(const JobContext &job, MonitorListKind kind,
                                              const MonitorPlace &place, const FigurePeriod &period)
{
    Answer answer;
    switch (kind) {
    case MonitorListKind::Warnings:
        PEIYU_CHECK(readWarnings(job, place, answer));
        break;
    case MonitorListKind::Line:
        PEIYU_CHECK(readLine(job, place, answer));
        break;
    case MonitorListKind::Missing:
        PEIYU_CHECK(readMissing(job, place, period, answer));
        break;
    }
    return answer;
}

Result<> MonitorList::readWarnings(const JobContext &job, const MonitorPlace &place, Answer &answer)
{
    PEIYU_TRY(found, MonitoringService::warnings(job, place));
    for (const FigureWarning &one : found) {
        QStringList falls;
        for (const FigureFall &fall : one.falls)
            falls.append(fallText(fall));
        QStringList row = {one.item.firmShort, one.period.text(), orNone(one.item.townName),
                           orNone(one.item.specialistName), fallsInShort(one.falls)};
        answer.firms.append(one.item.firm);
        answer.rows.append(row);
        row.last() = falls.join(tr("；"));
        answer.exported.append(row);
        answer.words.append(tr("%1预警").arg(one.period.text()) + u'\n' + falls.join(u'\n'));
    }
    answer.sentence = tr("%1 条预警；下一期报送后不再显示").arg(countText(found.size()));
    return {};
}

Result<> MonitorList::readLine(const JobContext &job, const MonitorPlace &place, Answer &answer)
{
    constexpr qsizetype kindColumn = 2;
    PEIYU_TRY(list, MonitoringService::line(job, place));
    for (const ScaleRow &one : list.rows) {
        QStringList row = {one.firm.shortName,
                           scaleSideText(one.side),
                           kindInShort(one.kind),
                           wan(one.value),
                           wan(one.line),
                           changeText({one.distance(), NoChange::None}),
                           one.source};
        answer.firms.append(one.firm.id);
        answer.rows.append(row);
        row[kindColumn] = one.kind;
        answer.exported.append(row);
        answer.words.append(
            scaleSideText(one.side) + u'\n' +
            tr("%1：%2 万元，规上线 %3 万元，上一年度 %4 万元。按国家统计局通行口径，"
               "请以当地统计部门为准。")
                .arg(one.source, wan(one.value), wan(one.line),
                     figureAmountText(PeriodItem::Revenue, one.yearBefore)) +
            (row[kindColumn] == kindInShort(one.kind) ? QString() : u'\n' + one.kind));
    }
    answer.sentence = tr("接近升规 %1 家，有退规风险 %2 家（线上下 %3% 以内）")
                          .arg(list.count(ScaleSide::Rising))
                          .arg(list.count(ScaleSide::Falling))
                          .arg(list.percent);
    return {};
}

Result<> MonitorList::readMissing(const JobContext &job, const MonitorPlace &place,
                                  const FigurePeriod &period, Answer &answer)
{
    PEIYU_TRY(list, MonitoringService::missing(job, place, period));
    for (const MissingRow &one : list.rows) {
        const QStringList row = {one.firm.shortName,       reportStateText(one.state),
                                 orNone(one.specialist),   orNone(one.town),
                                 orNone(one.firm.contact), orNone(one.firm.phone),
                                 orNone(one.lastReported)};
        answer.firms.append(one.firm.id);
        answer.rows.append(row);
        answer.exported.append(row);
        answer.words.append(reportStateText(one.state) + u'\n' +
                            (one.lastReported.isEmpty() ? tr("近一年没有报送过")
                                                        : tr("最近报送 %1").arg(one.lastReported)));
    }
    answer.sentence = tr("%1应报 %2 家，已报 %3 家（报 0 的 %4 家），未报 %5 家；期限 %6")
                          .arg(list.period.text())
                          .arg(list.due)
                          .arg(list.reported)
                          .arg(list.zero)
                          .arg(list.rows.size())
                          .arg(dateText(list.dueOn));
    return {};
}

void MonitorList::refresh()
{
    m_running.cancel();
    m_pane->table()->setLoading(true);
    m_running = m_context.runner.read<Answer>(
        this,
        [kind = m_kind, place = m_bar.place(), period = m_bar.measure().period](JobContext &job) {
            return read(job, kind, place, period);
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                if (answer.error().code == ErrorCode::Cancelled)
                    return;
                m_pane->table()->setLoading(false);
                m_context.navigator.failed(answer.error());
                return;
            }
            m_pane->table()->setLoading(false);
            show(*answer);
        });
}

void MonitorList::show(const Answer &answer)
{
    const EnterpriseId stood = currentFirm();
    m_exported = answer.exported;
    m_firms = answer.firms;
    m_words = answer.words;
    m_model->setRows(answer.rows);
    m_pane->showEmptyState(answer.rows.isEmpty());
    if (!answer.rows.isEmpty())
        m_pane->table()->setCurrentIndex(
            m_model->index(std::max(0, static_cast<int>(m_firms.indexOf(stood))), 0));
    if (isVisible())
        m_bar.setWords(answer.sentence);
    emit currentChanged();
}

EnterpriseId MonitorList::currentFirm() const
{
    return m_firms.value(m_pane->table()->currentIndex().row());
}

QString MonitorList::currentWords() const
{
    return m_words.value(m_pane->table()->currentIndex().row());
}

ExportedTable MonitorList::content() const
{
    return {titleOf(m_kind), headsOf(m_kind), m_exported, {}};
}

} // namespace peiyu
