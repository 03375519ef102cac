#include "visits/promiselist.h"

#include "delegates/statusdelegate.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "services/promiseservice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

enum Column { Due, Stand, Firm, Content, Person, MadeOn, Columns };
enum Which { OpenOnes, OverdueOnes, UndatedOnes, KeptOnes, DroppedOnes };

constexpr std::array widths = {92, 172, 214, 260, 66, 92};
constexpr int findWidth = 220;
constexpr int delayMs = 120;
constexpr int padding = 12;

struct Answer
{
    QVector<PromiseRow> rows;
    PromiseTotals shown;
    PromiseTotals open;
};

QString counted(const QString &word, qint64 promises)
{
    return promises > 0 ? QStringLiteral("%1 %2").arg(word, countText(promises)) : word;
}

StatusFace faceOf(const PromiseRow &row)
{
    const QString words = promiseStandText(row);
    if (!row.open)
        return {row.promise.state == PromiseState::Kept ? StatusTone::Done : StatusTone::Unset,
                words, false};
    if (row.lateness.late)
        return {StatusTone::Late, words, true};
    return {row.promise.due.isNull() ? StatusTone::Unset : StatusTone::Ok, words, false};
}

} // namespace

QString promiseStandText(const PromiseRow &row)
{
    if (!row.open)
        return promiseStateText(row.promise.state);
    if (!row.lateness.late)
        return row.promise.due.isNull() ? PromiseList::tr("未定时限") : PromiseList::tr("未到期");
    return latenessText(row.lateness);
}

PromiseList::PromiseList(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_which(new SegmentedSwitch(
          {tr("未兑现"), tr("超期"), tr("未定时限"), tr("已兑现"), tr("不再办理")})),
      m_find(new QLineEdit),
      m_count(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new TextRowsModel(
          {tr("时限"), tr("状态"), tr("企业"), tr("承诺"), tr("落实人"), tr("承诺日期")}, this))
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(padding, 8, padding, 8);
    line->setSpacing(12);
    m_which->setObjectName(QStringLiteral("promiseWhich"));
    m_which->setAccessibleName(tr("哪些承诺"));
    m_find->setObjectName(QStringLiteral("promiseFind"));
    m_find->setPlaceholderText(tr("企业或承诺里的字"));
    m_find->setAccessibleName(tr("在承诺中查找"));
    m_find->setFixedWidth(look.px(findWidth));
    m_find->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("promiseCount"));
    line->addWidget(m_which);
    line->addWidget(m_find);
    line->addStretch();
    line->addWidget(m_count);
    column->addLayout(line);
    m_pane->setEdge(false);
    m_table->setObjectName(QStringLiteral("promiseTable"));
    m_table->setAccessibleName(tr("承诺事项"));
    m_table->setModel(m_model);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int i = 0; i < Columns; ++i)
        m_table->setDesignWidth(i, widths[static_cast<size_t>(i)]);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Content, QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(Stand, new StatusDelegate(
                                                 [this](const QModelIndex &index) {
                                                     return index.row() < m_rows.size()
                                                                ? faceOf(m_rows[index.row()])
                                                                : StatusFace();
                                                 },
                                                 this));
    column->addWidget(m_pane, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &PromiseList::refresh);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_which, &SegmentedSwitch::currentChanged, this, &PromiseList::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PromiseList::currentChanged);
    connect(m_table, &QTableView::activated, this, &PromiseList::opened);
}

void PromiseList::setScope(const SpecialistId &mine, const DistrictId &district)
{
    m_mine = mine;
    m_district = district;
    refresh();
}

PromiseQuery PromiseList::query() const
{
    PromiseQuery query;
    query.asOf = m_context.asOf();
    query.mine = m_mine;
    query.district = m_district;
    query.find = m_find->text();
    switch (m_which->current()) {
    case OverdueOnes:
        query.overdue = true;
        query.state = PromiseState::Open;
        break;
    case UndatedOnes:
        query.undated = true;
        query.state = PromiseState::Open;
        break;
    case KeptOnes:
        query.state = PromiseState::Kept;
        break;
    case DroppedOnes:
        query.state = PromiseState::Dropped;
        break;
    default:
        query.state = PromiseState::Open;
    }
    return query;
}

void PromiseList::refresh()
{
    m_running.cancel();
    m_table->setLoading(true);
    m_running = m_context.runner.read<Answer>(
        this,
        [asked = query()](JobContext &job) -> Result<Answer> {
            PromiseQuery all = asked;
            all.state = PromiseState::Open;
            all.overdue = false;
            all.undated = false;
            all.find.clear();
            PEIYU_TRY(rows, PromiseService::rows(job, asked));
            PEIYU_TRY(shown, PromiseService::totals(job, asked));
            PEIYU_TRY(open, PromiseService::totals(job, all));
            return Answer{rows, shown, open};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                if (answer.error().code == ErrorCode::Cancelled)
                    return;
                m_table->setLoading(false);
                m_context.navigator.failed(answer.error());
                return;
            }
            m_table->setLoading(false);
            m_open = answer->open;
            m_shown = answer->shown;
            m_which->setSegment(OverdueOnes, counted(tr("超期"), m_open.overdue));
            m_which->setSegment(UndatedOnes, counted(tr("未定时限"), m_open.undated));
            show(answer->rows);
            emit totalsChanged();
        });
}

void PromiseList::show(const QVector<PromiseRow> &rows)
{
    const PromiseRow *current = currentRow();
    const QString stood = current ? current->promise.id : QString();
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_rows = rows;
    QVector<QStringList> words;
    for (const PromiseRow &one : rows)
        words.append({dateText(one.promise.due), promiseStandText(one), one.firm,
                      one.promise.content.simplified(),
                      one.specialistName.isEmpty() ? QStringLiteral("—") : one.specialistName,
                      dateText(one.promise.madeOn)});
    m_model->setRows(words);
    m_count->setText(
        m_shown.promises > rows.size()
            ? tr("前 %1 项，共 %2 项").arg(countText(rows.size()), countText(m_shown.promises))
            : tr("%1 项").arg(countText(m_shown.promises)));
    if (rows.isEmpty()) {
        const bool open = m_which->current() == OpenOnes && m_find->text().trimmed().isEmpty();
        m_pane->setEmptyState(new EmptyState(
            QStringLiteral("appointment-new"), open ? tr("没有未兑现的承诺") : tr("没有这样的承诺"),
            open ? tr("走访时答应企业的事，记录走访时写在“承诺和时限”里，到期会列在这里。")
                 : tr("换一项或清空查找的字，可以看到别的承诺。")));
    }
    m_pane->showEmptyState(rows.isEmpty());
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const PromiseRow &one) { return one.promise.id == stood; });
    if (!rows.isEmpty()) {
        const int at = found != rows.end() ? static_cast<int>(found - rows.begin())
                                           : std::min(row, static_cast<int>(rows.size()) - 1);
        m_table->setCurrentIndex(m_model->index(at, 0));
    }
    emit currentChanged();
}

void PromiseList::changed(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"promise", u"enterprise", u"assignment", u"specialist", u"residence", u"calendar_day"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            refresh();
            return;
        }
    }
}

void PromiseList::focusFind()
{
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->selectAll();
}

const PromiseRow *PromiseList::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

} // namespace peiyu
