#include "board/countingdialog.h"

#include "board/explainedfirms.h"
#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/badge.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "services/targetservice.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int dialogWidth = 720;
constexpr int dialogHeight = 600;
constexpr int nameColumn = 330;

TextLabel *wrapping(const QString &text = {}, Ink ink = &LookPalette::text)
{
    auto *label = new TextLabel(text, FontRole::Body, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void addFact(QGridLayout *grid, const QString &name, QWidget *value)
{
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(name, FontRole::Small, &LookPalette::text3), row, 0,
                    Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

} // namespace

CountingDialog::CountingDialog(BoardActions &actions, const BoardTarget &target, QWidget *parent)
    : QDialog(parent),
      m_actions(actions),
      m_target(target),
      m_ended(boardwords::hasEnded(target.progress.target, actions.context().asOf())),
      m_day(new SegmentedSwitch({tr("终期 %1").arg(dateText(target.progress.target.deadline)),
                                 tr("今日 %1").arg(dateText(actions.context().asOf()))})),
      m_part(new SegmentedSwitch({tr("计入"), tr("未计入")})),
      m_formula(wrapping()),
      m_value(new TextLabel({}, FontRole::Body)),
      m_pane(new TablePane),
      m_firms(new ExplainedFirms(this))
{
    setObjectName(QStringLiteral("countingDialog"));
    setWindowTitle(tr("查看口径：%1 · %2")
                       .arg(target.districtName,
                            boardwords::targetName(*target.plan, target.progress.target)));
    const Look &look = lookOf(this);
    resize(look.px(dialogWidth), look.px(dialogHeight));
    setProperty("ground", QStringLiteral("surface"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_part);
    line->addStretch();
    auto *list = new LinkButton(tr("在企业页打开名单"));
    list->setObjectName(QStringLiteral("openList"));
    list->setVisible(target.progress.counted);
    connect(list, &LinkButton::clicked, this, &CountingDialog::openList);
    line->addWidget(list);
    auto *file = new LinkButton(tr("导出名单"));
    file->setObjectName(QStringLiteral("exportCounted"));
    file->setToolTip(tr("计入和未计入的都写进一个表格，附公式和原因"));
    connect(file, &LinkButton::clicked, this, &CountingDialog::exportList);
    line->addWidget(file);
    column->addLayout(line);
    column->addWidget(m_pane, 1);
    column->addWidget(makeFoot());

    m_day->setObjectName(QStringLiteral("countedDay"));
    m_day->setVisible(m_ended && (target.progress.counted || isHonours()));
    m_part->setObjectName(QStringLiteral("countedPart"));
    m_part->setVisible(target.progress.counted || isHonours());
    m_pane->table()->setObjectName(QStringLiteral("countedFirms"));
    m_pane->table()->setModel(m_firms);
    m_pane->table()->setCellFocus(false);
    m_pane->table()->horizontalHeader()->setStretchLastSection(true);
    connect(m_day, &SegmentedSwitch::currentChanged, this, &CountingDialog::read);
    connect(m_part, &SegmentedSwitch::currentChanged, this, &CountingDialog::showList);
    connect(m_pane->table(), &DataTable::activated, this, [this](const QModelIndex &index) {
        const EnterpriseId firm = m_firms->firm(index.row());
        if (firm.isEmpty())
            return;
        accept();
        m_actions.context().navigator.openFirm(firm);
    });
    if (target.progress.counted || isHonours())
        read();
    else
        showRecorded();
}

void CountingDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

QWidget *CountingDialog::makeHead()
{
    const TargetProgress &progress = m_target.progress;
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_value->setBold(true);
    m_value->setObjectName(QStringLiteral("countedValue"));
    top->addWidget(m_value);
    if (const QString draft = boardwords::draftWords(*m_target.plan); !draft.isEmpty())
        top->addWidget(new DraftBadge(draft, planTitleText(*m_target.plan)));
    top->addStretch();
    top->addWidget(m_day);
    column->addLayout(top);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_formula->setObjectName(QStringLiteral("formula"));
    addFact(grid, tr("口径"), wrapping(basisText(progress.basis)));
    addFact(grid, tr("公式"), m_formula);
    const QString deadline =
        progress.target.deadline.isNull()
            ? tr("文件未定")
            : tr("%1（%2）").arg(dateText(progress.target.deadline), progress.target.deadlineText);
    addFact(grid, tr("目标"),
            wrapping(tr("%1，截止 %2").arg(requirementText(progress.target), deadline)));
    auto *quote =
        wrapping(progress.target.quote.isEmpty() ? tr("计划没有附原文。") : progress.target.quote);
    quote->setObjectName(QStringLiteral("quote"));
    addFact(grid, tr("出处"), quote);
    if (!progress.target.note.isEmpty())
        addFact(grid, tr("说明"), wrapping(progress.target.note, &LookPalette::text2));
    column->addLayout(grid);
    return head;
}

QWidget *CountingDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *plan = new LinkButton(tr("打开计划原文"));
    plan->setObjectName(QStringLiteral("openPlan"));
    connect(plan, &LinkButton::clicked, this, [this] {
        accept();
        m_actions.openPlan(m_target);
    });
    row->addWidget(plan);
    row->addStretch();
    auto *close = new ActionButton(tr("关闭"));
    close->setPrintedKey(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return foot;
}

std::optional<CountScope> CountingDialog::scope() const
{
    const bool final = m_ended && m_day->current() == 0;
    return final ? m_target.progress.finalScope : m_target.progress.actualScope;
}

void CountingDialog::readHonours()
{
    const TargetProgress &progress = m_target.progress;
    const bool final = m_ended && m_day->current() == 0 && progress.finalHonours;
    const HonourScope wanted = final ? *progress.finalHonours : *progress.honours;
    m_formula->setText(honourFormula(wanted));
    m_pane->table()->setLoading(true);
    m_actions.context().runner.read<QVector<CountedHonour>>(
        this, [wanted](JobContext &context) { return TargetService::honours(context, wanted); },
        [this](const Result<QVector<CountedHonour>> &rows) {
            m_pane->table()->setLoading(false);
            if (rows)
                showHonours(*rows);
            else
                m_actions.context().navigator.failed(rows.error());
        });
}

void CountingDialog::showHonours(const QVector<CountedHonour> &rows)
{
    TargetExplanation explanation;
    explanation.formula = m_formula->text();
    explanation.basis = m_target.progress.basis;
    for (const CountedHonour &row : rows) {
        QStringList words = {row.bearer};
        if (!row.title.isEmpty())
            words.append(row.title);
        if (row.quantity != 1)
            words.append(tr("数量 %1").arg(row.quantity));
        if (!row.on.isNull())
            words.append(dateText(row.on));
        const ExplainedFirm line{row.firm, words.join(QStringLiteral(" · ")), row.reason};
        (row.reason.isEmpty() ? explanation.included : explanation.excluded).append(line);
    }
    show(explanation);
}

void CountingDialog::exportList()
{
    ExportedTable table;
    table.name = QStringLiteral("%1 %2").arg(
        m_target.districtName, boardwords::targetName(*m_target.plan, m_target.progress.target));
    table.heads = {tr("企业"), tr("是否计入"), tr("说明")};
    for (const ExplainedFirm &firm : m_explanation.included)
        table.rows.append({firm.name, tr("计入"), firm.reason});
    for (const ExplainedFirm &firm : m_explanation.excluded)
        table.rows.append({firm.name, tr("未计入"), firm.reason});
    table.rows.append(
        {tr("口径：%1").arg(basisText(m_target.progress.basis)), {}, m_formula->text()});
    m_actions.exportTable(table, this);
}

void CountingDialog::read()
{
    if (isHonours()) {
        readHonours();
        return;
    }
    const auto wanted = scope();
    if (!wanted)
        return;
    m_pane->table()->setLoading(true);
    m_actions.context().runner.read<TargetExplanation>(
        this,
        [wanted = *wanted](JobContext &context) { return TargetService::explain(context, wanted); },
        [this, wanted = *wanted](const Result<TargetExplanation> &read) {
            m_pane->table()->setLoading(false);
            if (!read)
                m_actions.context().navigator.failed(read.error());
            else if (scope() == wanted)
                show(*read);
        });
}

void CountingDialog::show(const TargetExplanation &explanation)
{
    m_explanation = explanation;
    m_formula->setText(explanation.formula);
    const auto &reading = m_target.progress.reading;
    const bool final = m_ended && m_day->current() == 0;
    const QString value =
        boardwords::valueText(m_target.progress, final ? reading.final : reading.actual);
    m_value->setText(final ? tr("终期 %1").arg(value) : tr("现有 %1").arg(value));
    m_part->setSegment(0, tr("计入 %1").arg(countText(explanation.included.size())));
    m_part->setSegment(1, tr("未计入 %1").arg(countText(explanation.excluded.size())));
    showList();
}

void CountingDialog::showList()
{
    const bool included = m_part->current() == 0;
    const auto &firms = included ? m_explanation.included : m_explanation.excluded;
    m_firms->setFirms(firms, tr("企业"), included ? QString() : tr("未计入的原因"));
    if (!included)
        m_pane->table()->setColumnWidth(0, lookOf(this).px(nameColumn));
    if (firms.isEmpty()) {
        m_pane->setEmptyState(
            new EmptyState(QStringLiteral("view-list-details"),
                           included ? tr("没有计入的企业") : tr("没有未计入的企业"),
                           included ? tr("当日没有企业符合上面的公式。")
                                    : tr("持有过这一级称号、到过本区县的企业都计入了。")));
    }
    m_pane->showEmptyState(firms.isEmpty());
}

void CountingDialog::showRecorded()
{
    const auto entered =
        TargetService::entered(m_actions.context().reading, m_target.progress.target.id);
    m_explanation = {};
    m_formula->setText(tr("这一项培育库不能统计，取数值日期不晚于截至日的最近一次填报数；没有填报就"
                          "是未填报，不是 0。"));
    const auto &reading = m_target.progress.reading;
    m_value->setText(tr("现有 %1").arg(boardwords::valueText(m_target.progress, reading.actual)));
    QVector<ExplainedFirm> rows;
    if (entered) {
        for (const TargetValue &value : entered->recorded)
            rows.prepend({EnterpriseId(),
                          tr("%1：%2 %3")
                              .arg(dateText(value.on), quantityText(value.value),
                                   m_target.progress.target.unit),
                          value.source});
    }
    if (rows.isEmpty())
        m_pane->setEmptyState(
            new EmptyState(QStringLiteral("view-task"), tr("未填报"),
                           tr("在目标看板上用“登记填报数”填写，写明日期和来源。")));
    m_explanation.included = rows;
    m_firms->setFirms(rows, tr("填报数"), tr("来源"));
    m_pane->table()->setColumnWidth(0, lookOf(this).px(nameColumn));
    m_pane->showEmptyState(rows.isEmpty());
}

void CountingDialog::openList()
{
    const bool final = m_ended && m_day->current() == 0;
    accept();
    m_actions.openFirms(m_target, final ? BoardValue::Final : BoardValue::Today);
}

} // namespace peiyu
