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
        return {190, 92, 92, 66, 320};
    case MonitorListKind::Line:
        return {190, 92, 120, 92, 84, 66, 200};
    case MonitorListKind::Missing:
        return {210, 66, 66, 92, 66, 120, 110};
    }
    return {};
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
    const QVector<int> widths = widthsOf(kind);
    for (int i = 0; i < widths.size(); ++i)
        table->setDesignWidth(i, widths[i]);
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

DataTable &MonitorList::table() const
{
    return *m_pane->table();
}

Result<MonitorList::Answer> MonitorList::read(const JobContext &job, MonitorListKind kind,
                                              const MonitorPlace &place, const FigurePeriod &period)
{
    Answer answer;
    const auto add = [&answer](const MonitoredFirm &firm, const QStringList &row,
                               const QString &words) {
        answer.firms.append(firm.id);
        answer.rows.append(row);
        answer.words.append(words);
    };
    switch (kind) {
    case MonitorListKind::Warnings: {
        PEIYU_TRY(found, MonitoringService::warnings(job, place));
        for (const FigureWarning &one : found) {
            QStringList falls;
            for (const FigureFall &fall : one.falls)
                falls.append(fallText(fall));
            MonitoredFirm firm;
            firm.id = one.item.firm;
            add(firm,
                {one.item.firmShort, one.period.text(), one.item.townName, one.item.specialistName,
                 falls.join(tr("；"))},
                tr("%1预警").arg(one.period.text()) + u'\n' + falls.join(u'\n'));
        }
        answer.sentence = tr("%1 条预警；下一期报送后不再显示").arg(countText(found.size()));
        break;
    }
    case MonitorListKind::Line: {
        PEIYU_TRY(list, MonitoringService::line(job, place));
        for (const ScaleRow &one : list.rows)
            add(one.firm,
                {one.firm.shortName, scaleSideText(one.side), one.kind, wan(one.value),
                 wan(one.line), changeText({one.distance(), NoChange::None}), one.source},
                scaleSideText(one.side) + u'\n' +
                    tr("%1：%2 万元，规上线 %3 万元，上一年度 %4 万元。按国家统计局通行口径，"
                       "请以当地统计部门为准。")
                        .arg(one.source, wan(one.value), wan(one.line),
                             figureAmountText(PeriodItem::Revenue, one.yearBefore)));
        answer.sentence = tr("接近升规 %1 家，有退规风险 %2 家（线上下 %3% 以内）")
                              .arg(list.count(ScaleSide::Rising))
                              .arg(list.count(ScaleSide::Falling))
                              .arg(list.percent);
        break;
    }
    case MonitorListKind::Missing: {
        PEIYU_TRY(list, MonitoringService::missing(job, place, period));
        for (const MissingRow &one : list.rows)
            add(one.firm,
                {one.firm.shortName, reportStateText(one.state), one.specialist, one.town,
                 one.firm.contact, one.firm.phone, one.lastReported},
                reportStateText(one.state) + u'\n' +
                    (one.lastReported.isEmpty() ? tr("近一年没有报送过")
                                                : tr("最近报送 %1").arg(one.lastReported)));
        answer.sentence = tr("%1应报 %2 家，已报 %3 家（报 0 的 %4 家），未报 %5 家；期限 %6")
                              .arg(list.period.text())
                              .arg(list.due)
                              .arg(list.reported)
                              .arg(list.zero)
                              .arg(list.rows.size())
                              .arg(dateText(list.dueOn));
        break;
    }
    }
    return answer;
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
    m_rows = answer.rows;
    m_firms = answer.firms;
    m_words = answer.words;
    m_model->setRows(m_rows);
    m_pane->showEmptyState(m_rows.isEmpty());
    if (!m_rows.isEmpty())
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
    return {titleOf(m_kind), headsOf(m_kind), m_rows, {}};
}

} // namespace peiyu
