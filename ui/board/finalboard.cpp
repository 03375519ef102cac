#include "board/finalboard.h"

#include "board/pathcard.h"
#include "board/targettable.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "look/widthclass.h"
#include "parts/card.h"
#include "parts/datatable.h"
#include "parts/districtcard.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "parts/wraprow.h"
#include "services/targetservice.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int gap = 8;
constexpr int sideWidth = 390;
constexpr int chartHeight = 216;
constexpr int tableHeight = 210;
enum Filter { All, Met, Missed };

const QVector<TargetColumn> columns = {
    TargetColumn::District, TargetColumn::Target, TargetColumn::Basis, TargetColumn::Baseline,
    TargetColumn::Goal,     TargetColumn::Value,  TargetColumn::Rate,  TargetColumn::Gap,
    TargetColumn::Today,    TargetColumn::Status};

/// Between districts of one target year and those of another.
class DashedLine final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {9, 40}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QPen pen(lookOf(this).palette.control, 1, Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(width() / 2 + 0.5, 0), QPointF(width() / 2 + 0.5, height()));
    }
};

bool isMet(const BoardTarget &target)
{
    return target.progress.reading.status == TargetStatus::Met;
}

} // namespace

FinalBoard::FinalBoard(BoardActions &actions, QWidget *parent)
    : BoardView(actions, parent),
      m_stack(new QStackedLayout(this)),
      m_cardRow(new WrapRow(3)),
      m_lower(new QHBoxLayout),
      m_side(new QWidget),
      m_filter(new SegmentedSwitch({tr("全部"), tr("已达成"), tr("未达成")})),
      m_table(new TargetTable(actions, columns)),
      m_path(new PathCard(actions)),
      m_notes(new QVBoxLayout),
      m_order(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_gap(new LinkButton(tr("缺口企业名单")))
{
    setObjectName(QStringLiteral("finalBoard"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, gap, 12, 12);
    column->setSpacing(gap);
    column->addWidget(m_cardRow);
    m_lower->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_filter->setObjectName(QStringLiteral("finalFilter"));
    head->addWidget(m_filter);
    head->addSpacing(8);
    m_order->setElided(true);
    m_order->setObjectName(QStringLiteral("finalOrder"));
    head->addWidget(m_order, 1);
    m_gap->setObjectName(QStringLiteral("finalGap"));
    m_gap->setToolTip(tr("选中一项未达成的目标，看谁能补上缺口（低一级的企业）"));
    head->addWidget(m_gap);
    left->addLayout(head);
    m_table->setMinimumHeight(lookOf(this).px(tableHeight));
    left->addWidget(m_table, 1);
    m_lower->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    const Look &look = lookOf(this);
    m_path->setFixedHeight(look.px(chartHeight));
    right->addWidget(m_path);
    right->addWidget(makeNotes(), 1);
    right->setContentsMargins(0, 0, 0, 0);
    m_side->setLayout(right);
    m_lower->addWidget(m_side);
    column->addLayout(m_lower, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(
        new EmptyState(QStringLiteral("office-chart-bar"), tr("还没有到期的计划"),
                       tr("计划的目标日期过了以后，终期结果列在这里；今天的进度看“本区县”。")));

    connect(m_gap, &LinkButton::clicked, this, [this] {
        if (const BoardTarget *target = currentTarget())
            this->actions().openGap(*target);
    });
    connect(m_filter, &SegmentedSwitch::currentChanged, this, &FinalBoard::showRows);
    connect(m_table, &TargetTable::currentChanged, this, [this](int row) {
        if (row >= 0)
            m_path->setCurrentIndex(m_shown.value(row, -1));
        emit currentChanged();
    });
}

QWidget *FinalBoard::makeNotes()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    auto *title = new TextLabel(tr("读数说明"));
    title->setBold(true);
    column->addWidget(title);
    m_notes->setSpacing(4);
    column->addLayout(m_notes);
    column->addStretch();
    return card;
}

void FinalBoard::resizeEvent(QResizeEvent *event)
{
    BoardView::resizeEvent(event);
    const bool compact = widthClassOf(this) == WidthClass::Compact;
    m_lower->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (compact)
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(compact ? 0 : lookOf(this).px(sideWidth));
    if (!compact)
        m_side->setMaximumWidth(lookOf(this).px(sideWidth));
}

const BoardTarget *FinalBoard::currentTarget() const
{
    return m_table->currentTarget();
}

QString FinalBoard::remark() const
{
    return tr("终期取目标日期当天，不随今日变动；不再计算序时进度、月均需新增与预测");
}

void FinalBoard::read()
{
    m_running.cancel();
    ProgressRequest request;
    request.asOf = order().asOf;
    request.promoted = order().promoted;
    request.achieved = false;
    request.choice = PlanChoice::Ended;
    m_running = actions().context().runner.read<ProgressReport>(
        this,
        [catalog = actions().context().catalog, request](JobContext &context) {
            return TargetService::progress(context, *catalog, request);
        },
        [this](const Result<ProgressReport> &report) {
            if (report && report->asOf == order().asOf) {
                show(*report);
            } else if (!report && report.error().code != ErrorCode::Cancelled) {
                setStale();
                actions().context().navigator.failed(report.error());
            }
        });
}

void FinalBoard::show(const ProgressReport &report)
{
    m_targets = actions().targetsOf(report);
    std::stable_sort(m_targets.begin(), m_targets.end(),
                     [](const BoardTarget &a, const BoardTarget &b) { return a.apart < b.apart; });
    m_stack->setCurrentIndex(m_targets.isEmpty() ? 1 : 0);
    showCards();
    for (const QString &note : notes()) {
        auto *line = new TextLabel(note, FontRole::Small, &LookPalette::text2);
        line->setWordWrap(true);
        m_notes->addWidget(line);
    }
    m_path->setTargets(m_targets, order().asOf, true);
    showRows();
    emit shown();
}

void FinalBoard::showCards()
{
    m_cardRow->clear();
    for (QWidget *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater();
    }
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int year = commonTargetYear(*actions().context().catalog, actions().districts());
    bool apart = false;
    for (int from = 0; from < m_targets.size();) {
        int until = from;
        while (until < m_targets.size() && m_targets[until].plan == m_targets[from].plan)
            ++until;
        if (m_targets[from].apart && !apart) {
            m_cards.append(new DashedLine);
            m_cardRow->add(m_cards.last(), 0);
            apart = true;
        }
        auto *card = new DistrictCard;
        card->setObjectName(QStringLiteral("final_%1").arg(m_targets[from].plan->id.value()));
        card->setReading(
            boardwords::districtCard(m_targets.mid(from, until - from), year, order().asOf));
        connect(card, &DistrictCard::lineClicked, this,
                [this, from](int line) { actions().openFirms(m_targets[from + line]); });
        connect(card, &Card::explainRequested, this,
                [this, from] { actions().explain(m_targets[from]); });
        connect(card, &Card::activated, this,
                [this, from] { actions().openPlan(m_targets[from]); });
        m_cards.append(card);
        m_cardRow->add(card);
        from = until;
    }
}

void FinalBoard::showRows()
{
    QVector<BoardTarget> shown;
    m_shown.clear();
    const auto met = std::count_if(m_targets.begin(), m_targets.end(), isMet);
    m_order->setText(tr("按文件次序，不排名　%1").arg(apartWords()).trimmed());
    for (int i = 0; i < m_targets.size(); ++i) {
        const bool wanted =
            m_filter->current() == All || isMet(m_targets[i]) == (m_filter->current() == Met);
        if (wanted) {
            m_shown.append(i);
            shown.append(m_targets[i]);
        }
    }
    m_filter->setSegment(All, tr("全部 %1").arg(m_targets.size()));
    m_filter->setSegment(Met, tr("已达成 %1").arg(met));
    m_filter->setSegment(Missed, tr("未达成 %1").arg(m_targets.size() - met));
    m_table->setTargets(shown, order().asOf);
    emit currentChanged();
}

QString FinalBoard::apartWords() const
{
    QStringList words;
    for (qsizetype from = 0; from < m_targets.size();) {
        qsizetype until = from;
        qsizetype met = 0;
        while (until < m_targets.size() && m_targets[until].plan == m_targets[from].plan)
            met += isMet(m_targets[until++]) ? 1 : 0;
        if (m_targets[from].apart)
            words.append(tr("%1 %2 项另列：已达成 %3，未达成 %4")
                             .arg(m_targets[from].districtName)
                             .arg(until - from)
                             .arg(met)
                             .arg(until - from - met));
        from = until;
    }
    return words.join(tr("；"));
}

QStringList FinalBoard::notes() const
{
    QStringList found;
    QStringList drafts;
    QStringList missing;
    QStringList unset;
    QStringList inferred;
    for (const BoardTarget &target : m_targets) {
        const QString words = boardwords::draftWords(*target.plan);
        const QString draft = tr("%1目标出自“%2”").arg(target.districtName, words);
        if (!words.isEmpty() && !drafts.contains(draft))
            drafts.append(draft);
        const QString name = QStringLiteral("%1%2").arg(
            target.districtName, boardwords::shortTargetName(*target.plan, target.progress.target));
        if (!target.progress.reading.final)
            missing.append(tr("%1：%2").arg(name, boardwords::missingWord(target.progress)));
        if (!target.progress.reading.baseline)
            unset.append(name);
        const QString read = tr("“%1”按 %2 计")
                                 .arg(target.progress.target.deadlineText,
                                      dateText(target.progress.target.deadline));
        if (!inferred.contains(read))
            inferred.append(read);
    }
    if (!inferred.isEmpty())
        found.append(tr("%1（推定）。").arg(inferred.join(tr("，"))));
    found.append(tr("状态只有 ■ 已达成、▲ 接近（仅“左右”类）、▼ 未达成；不排名。"));
    if (!drafts.isEmpty())
        found.append(tr("%1，仅供参考。").arg(drafts.join(tr("，"))));
    if (!missing.isEmpty())
        found.append(tr("%1，不是 0。").arg(missing.join(tr("，"))));
    if (!unset.isEmpty())
        found.append(tr("%1未设基期数，不影响终期判定。").arg(unset.join(tr("、"))));
    return found;
}

} // namespace peiyu
