#include "enterprises/firmmeasuretab.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmsections.h"
#include "measures/stepactions.h"
#include "measures/steptable.h"
#include "measures/versiondialogs.h"
#include "parts/actionbutton.h"
#include "parts/card.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "services/measureversionservice.h"
#include "shell/attachmentpanel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int nameWidth = 72;

/// 第 2 版 2026-03-01 李敏；企业 2026-03-05 确认（张总）
QString versionLine(const MeasureVersion &one)
{
    QString line =
        FirmMeasureTab::tr("第 %1 版　%2 %3").arg(one.number).arg(dateText(one.madeOn), one.madeBy);
    line +=
        one.confirmedOn.isNull()
            ? FirmMeasureTab::tr("　企业未确认")
            : FirmMeasureTab::tr("　%1 于 %2 确认").arg(one.confirmedBy, dateText(one.confirmedOn));
    return one.reason.isEmpty() ? line : line + u'\n' + one.reason.simplified();
}

} // namespace

FirmMeasureTab::FirmMeasureTab(const PageContext &context, const FirmActions &actions,
                               QWidget *parent)
    : FirmTab(parent), m_context(context), m_actions(actions), m_whole(new QStackedWidget)
{
    body()->addWidget(m_whole, 1);
    makeSheet();
    makeActions();
    connect(m_steps, &StepTable::currentChanged, this, &FirmMeasureTab::showPane);
    connect(m_steps, &StepTable::opened, m_stepActions, &StepActions::open);
    connect(&context.gate, &EditGate::changed, this, &FirmMeasureTab::applyGate);
}

void FirmMeasureTab::makeSheet()
{
    auto *sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("measureSheet"));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_head = new Card;
    auto *inside = new QVBoxLayout(m_head);
    inside->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_head);
    m_steps = new StepTable(m_context, {StepColumn::Content, StepColumn::Basis, StepColumn::Who,
                                        StepColumn::Unit, StepColumn::Due, StepColumn::Stand,
                                        StepColumn::Evidence});
    m_steps->setEmptyState(new EmptyState(QStringLiteral("view-task"), tr("还没有措施"),
                                          tr("按 A 加一项：做什么、谁办、哪天前办。")));
    column->addWidget(m_steps, 1);
    m_whole->addWidget(sheet);
    m_none =
        new EmptyState(QStringLiteral("view-task"), tr("还没有制定一策"),
                       tr("选目标梯度，勾选模板里的措施，定好责任人和时限，即计入“已有一策”。"));
    auto *add = m_none->addButton(tr("制定一策"), ButtonKind::Primary);
    connect(add, &ActionButton::clicked, m_actions.measure, &QAction::trigger);
    connect(m_actions.measure, &QAction::changed, add, [add, action = m_actions.measure] {
        add->setEnabled(action->isEnabled());
        add->setToolTip(action->toolTip());
    });
    m_whole->addWidget(m_none);
}

void FirmMeasureTab::makeActions()
{
    m_stepActions = new StepActions(
        m_context, this, [this] { return m_file ? m_steps->currentRow() : nullptr; },
        [this] { return m_file ? m_record.file.enterprise.id : EnterpriseId(); });
    const auto make = [this](const char *name, const QString &text, const char *key, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_freeze = make("freezeVersion", tr("定为新版本"), "N", &FirmMeasureTab::freeze);
    m_confirm = make("confirmVersion", tr("企业确认"), "K", &FirmMeasureTab::confirm);
}

void FirmMeasureTab::showFirm(const FirmRecord &record)
{
    m_record = record;
    m_file.reset();
    if (record.measure) {
        const auto file =
            MeasureService::file(m_context.reading, record.file.enterprise.id, record.asOf);
        if (file)
            m_file = *file;
        else
            m_context.navigator.failed(file.error());
    }
    m_whole->setCurrentIndex(m_file ? 0 : 1);
    if (m_file) {
        showHead();
        m_steps->setRows(m_file->steps);
    }
    showPane();
}

void FirmMeasureTab::showHead()
{
    delete m_headFacts;
    const Measure &measure = m_file->measure;
    m_headFacts = new QWidget;
    auto *column = new QVBoxLayout(m_headFacts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *facts = new FactGrid(3, nameWidth);
    facts->add(tr("目标梯度"), measure.goal
                                   ? tierBadgeText(*measure.goal, m_record.row.district.value())
                                   : QString());
    facts->add(tr("目标时间"), measure.goalDate.isNull() ? QString() : dateText(measure.goalDate));
    facts->add(tr("制定日期"), dateText(measure.setOn));
    facts->addWide(tr("主要差距"), measure.gap);
    column->addWidget(facts);
    if (!m_file->versions.isEmpty()) {
        const int number = m_file->versions.last().number;
        const bool differs = m_file->sinceLast && m_file->sinceLast->changesAgreement();
        auto *line = new TextLabel(
            differs ? tr("▲ 现行内容与第 %1 版不同").arg(number) : tr("与第 %1 版一致").arg(number),
            FontRole::Small, differs ? &LookPalette::watch : &LookPalette::text2);
        line->setObjectName(QStringLiteral("versionState"));
        column->addWidget(line);
    }
    m_head->layout()->addWidget(m_headFacts);
}

void FirmMeasureTab::showPane()
{
    applyGate();
    pane()->clear();
    if (m_file)
        pane()->setActions({m_stepActions->done, m_stepActions->change, m_stepActions->reopen,
                            m_stepActions->add, m_stepActions->drop, m_stepActions->up,
                            m_stepActions->down, m_stepActions->remove, m_freeze, m_confirm,
                            m_actions.measure, m_actions.print});
    else
        pane()->setActions({m_actions.measure, m_actions.print});
    pane()->setPlace(tr("截至 %1").arg(dateText(m_record.asOf)));
    if (!m_file) {
        pane()->setTitle(tr("制定时看什么"));
        pane()->addSection(tr("服务人员"), peopleSection(m_record));
        pane()->addSection(tr("认定有效期"), titlesSection(m_record));
        pane()->addSection(tr("最近走访"), visitsSection(m_record, 3));
        return;
    }
    const StepRow *row = m_steps->currentRow();
    pane()->setTitle(row ? row->step.content.simplified() : tr("一策"));
    if (row) {
        pane()->addSection({}, stepSection(*row));
        m_files = new AttachmentPanel(m_context, {QStringLiteral("measure_step"), row->step.id});
        m_files->setObjectName(QStringLiteral("stepAttachments"));
        pane()->addSection(tr("这项措施的附件"), m_files);
    }
    pane()->addSection(tr("版本"), versionSection());
    m_planFiles = new AttachmentPanel(m_context, {QStringLiteral("measure"), m_file->measure.id});
    m_planFiles->setObjectName(QStringLiteral("measureAttachments"));
    pane()->addSection(tr("一策的附件（签字的一策表等）"), m_planFiles);
}

QWidget *FirmMeasureTab::stepSection(const StepRow &row)
{
    const MeasureStep &step = row.step;
    auto *facts = new FactGrid;
    facts->add(tr("状态"), stepStandText(row));
    facts->add(tr("依据"), step.basis);
    facts->add(tr("责任人"), row.who.isEmpty() && !row.servedName.isEmpty()
                                 ? tr("%1（服务专员）").arg(row.servedName)
                                 : row.who);
    facts->add(tr("责任单位"), step.unit);
    facts->add(tr("时限"), step.due.isNull() ? QString() : dateText(step.due));
    if (step.figure.isSet())
        facts->add(tr("按指标"), stepFigureText(step.figure));
    if (!step.isOpen())
        facts->add(tr("办结日期"), dateText(step.endedOn));
    if (!step.evidence.isEmpty())
        facts->add(tr("佐证"), step.evidence);
    if (!step.outcome.isEmpty())
        facts->add(tr("结果"), step.outcome);
    return facts;
}

/// The versions in lines, and two of them, or one and what holds now, beside each other.
QWidget *FirmMeasureTab::versionSection()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (m_file->versions.isEmpty()) {
        column->addWidget(
            wrappedText(tr("还没有定稿。按 N 把现行内容定为第 1 版，与企业确认后可随时对照。"),
                        &LookPalette::text3));
        return place;
    }
    for (const MeasureVersion &one : m_file->versions)
        column->addWidget(wrappedText(versionLine(one)));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_from = new QComboBox;
    m_to = new QComboBox;
    m_from->setObjectName(QStringLiteral("versionFrom"));
    m_to->setObjectName(QStringLiteral("versionTo"));
    m_from->setAccessibleName(tr("对照的版本"));
    m_to->setAccessibleName(tr("与哪一版对照"));
    for (const MeasureVersion &one : m_file->versions) {
        m_from->addItem(tr("第 %1 版").arg(one.number), one.number);
        m_to->addItem(tr("第 %1 版").arg(one.number), one.number);
    }
    m_to->addItem(tr("现行内容"), 0);
    m_from->setCurrentIndex(m_from->count() - 1);
    m_to->setCurrentIndex(m_to->count() - 1);
    line->addWidget(m_from);
    line->addWidget(new TextLabel(QStringLiteral("→"), FontRole::Small));
    line->addWidget(m_to);
    line->addStretch();
    column->addLayout(line);
    m_difference = wrappedText({}, &LookPalette::text2);
    m_difference->setObjectName(QStringLiteral("versionDifference"));
    column->addWidget(m_difference);
    for (QComboBox *box : {m_from.data(), m_to.data()})
        connect(box, &QComboBox::currentIndexChanged, this, &FirmMeasureTab::showDifference);
    showDifference();
    return place;
}

void FirmMeasureTab::showDifference()
{
    if (!m_from || !m_to || !m_difference)
        return;
    const int from = m_from->currentData().toInt();
    const int to = m_to->currentData().toInt();
    const auto found =
        MeasureVersionService::between(m_context.reading, m_record.file.enterprise.id, from, to);
    QStringList lines = found ? differenceLines(*found) : QStringList{found.error().text};
    if (lines.isEmpty())
        lines.append(tr("没有不同"));
    // Long ones wrap: where the next begins must be seen.
    if (lines.size() > 1)
        lines.replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("· "));
    m_difference->setText(lines.join(u'\n'));
}

void FirmMeasureTab::applyGate()
{
    const EditGate &gate = m_context.gate;
    m_stepActions->apply();
    const bool has = m_file.has_value();
    const QString none = tr("还没有一策");
    const bool same = has && m_file->sinceLast && m_file->sinceLast->isEmpty();
    gate.apply(m_freeze, has && !same, has ? tr("现行内容与最后一版相同") : none,
               Action::EditMeasure);
    const bool open =
        has && !m_file->versions.isEmpty() && m_file->versions.last().confirmedOn.isNull();
    gate.apply(m_confirm, open,
               !has                         ? none
               : m_file->versions.isEmpty() ? tr("先定为新版本，再请企业确认")
                                            : tr("最后一版企业已确认"),
               Action::EditMeasure);
}

void FirmMeasureTab::freeze()
{
    if (m_file)
        (new VersionDialog(m_context, m_record.row.name, *m_file, window()))->present();
}

void FirmMeasureTab::confirm()
{
    if (!m_file || m_file->versions.isEmpty())
        return;
    const QString who =
        m_record.contacts.isEmpty() ? m_record.row.contact : m_record.contacts.first().name;
    (new ConfirmDialog(m_context, m_record.row.name, m_file->versions.last(), who, window()))
        ->present();
}

void FirmMeasureTab::filesChanged()
{
    for (AttachmentPanel *panel : {m_files.data(), m_planFiles.data()}) {
        if (panel)
            panel->refresh();
    }
}

QWidget *FirmMeasureTab::focusTarget()
{
    return m_file ? static_cast<QWidget *>(&m_steps->table()) : this;
}

} // namespace peiyu
