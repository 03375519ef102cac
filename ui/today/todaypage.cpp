#include "today/todaypage.h"

#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/segmentedswitch.h"
#include "shell/pageregistry.h"
#include "today/districtface.h"
#include "today/grouptile.h"
#include "today/todaylistview.h"
#include "today/todaypreview.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int listFace = 0;
constexpr int districtFace = 1;

const std::array<TodayGroup, 6> tileGroups = {TodayGroup::Overdue,      TodayGroup::DueToday,
                                              TodayGroup::Soon,         TodayGroup::ThisWeek,
                                              TodayGroup::TitlesEnding, TodayGroup::Warnings};

std::optional<StatusTone> toneOf(TodayGroup group)
{
    if (group == TodayGroup::Overdue)
        return StatusTone::Late;
    return group == TodayGroup::DueToday ? std::optional(StatusTone::Watch) : std::nullopt;
}

QString dayWords(QDate day, bool working, const QString &holiday, int dayOfMonth)
{
    const QString date = TodayPage::tr("%1年%2月%3日 %4")
                             .arg(day.year())
                             .arg(day.month())
                             .arg(day.day())
                             .arg(weekdayText(day));
    if (working)
        return TodayPage::tr("%1　本月第 %2 个工作日").arg(date).arg(dayOfMonth);
    return holiday.isEmpty() ? TodayPage::tr("%1　今天休息").arg(date)
                             : TodayPage::tr("%1　%2，今天休息").arg(date, holiday);
}

} // namespace

TodayPage::TodayPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("今日"))),
      m_switch(new SegmentedSwitch({tr("我的"), tr("全区")})),
      m_body(new QWidget),
      m_faces(new QStackedWidget),
      m_tileRow(new QWidget),
      m_list(new TodayListView),
      m_board(new DistrictFace),
      m_preview(new TodayPreview(context))
{
    build();
    makeActions();
    makeKeys();
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &TodayPage::showFace);
    connect(m_list, &TodayListView::currentChanged, this, &TodayPage::showCurrent);
    connect(m_list, &TodayListView::opened, this, &TodayPage::open);
    connect(m_board, &DistrictFace::cellRequested, this, &TodayPage::openCell);
    connect(m_board, &DistrictFace::rowChanged, this, &TodayPage::applyGate);
    connect(m_preview, &TodayPreview::itemRequested, this, &TodayPage::openThing);
    connect(&context.gate, &EditGate::changed, this, &TodayPage::applyGate);
    viewChanged();
}

void TodayPage::build()
{
    m_switch->setObjectName(QStringLiteral("todayFaces"));
    m_switch->setAccessibleName(tr("我的事项或全区"));
    m_header->addChooser(m_switch);
    auto *tiles = new QHBoxLayout(m_tileRow);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(0);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new GroupTile(todayGroupText(tileGroups[i]), static_cast<int>(i) + 1);
        m_tiles[i]->setObjectName(QStringLiteral("tile%1").arg(i + 1));
        connect(m_tiles[i], &GroupTile::clicked, this, [this, i] { press(static_cast<int>(i)); });
        tiles->addWidget(m_tiles[i], 1);
    }
    auto *mine = new QWidget;
    auto *column = new QVBoxLayout(mine);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tileRow);
    column->addWidget(m_list, 1);
    m_faces->addWidget(mine);
    m_faces->addWidget(m_board);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    m_notices = new QVBoxLayout;
    m_notices->setContentsMargins(0, 0, 0, 0);
    body->addLayout(m_notices);
    body->addWidget(m_faces, 1);
    arrange(m_header, m_body, m_preview, {404, 520});
}

bool TodayPage::isMine() const
{
    return m_switch->current() == 0;
}

SpecialistId TodayPage::person() const
{
    return context().actor().specialist;
}

void TodayPage::viewChanged()
{
    const Actor &actor = context().actor();
    const bool other = m_shownFor != actor.specialist || m_shownRole != actor.role;
    m_shownFor = actor.specialist;
    m_shownRole = actor.role;
    if (other || !m_today) {
        m_cell.reset();
        // Department and head begin with the district, a specialist with himself.
        m_switch->setCurrent(actor.role == Role::Specialist ? 0 : 1);
        m_faces->setCurrentIndex(isMine() ? listFace : districtFace);
    }
    // Who is no specialist has the district's things as his own.
    m_switch->setSegment(0, actor.specialist.isEmpty() ? tr("全部事项") : tr("我的"));
    refresh();
}

void TodayPage::showFace(int)
{
    m_cell.reset();
    refresh();
    activate();
}

void TodayPage::refresh()
{
    m_faces->setCurrentIndex(isMine() || m_cell ? listFace : districtFace);
    m_tileRow->setVisible(!m_cell);
    if (m_cell)
        readBehind();
    else if (isMine())
        readMine();
    else
        readBoard();
    applyGate();
}

void TodayPage::readMine()
{
    m_list->table().setLoading(true);
    m_running.cancel();
    m_running = context().runner.read<TodayList>(
        this, [who = person()](JobContext &job) { return TodayService::today(job, who); },
        [this](const Result<TodayList> &list) {
            m_list->table().setLoading(false);
            if (list)
                showList(*list);
            else
                failedToRead(list.error());
        });
}

void TodayPage::readBoard()
{
    m_board->table().setLoading(true);
    m_running.cancel();
    m_running = context().runner.read<TodayBoard>(
        this, [](JobContext &job) { return TodayService::board(job, {}); },
        [this](const Result<TodayBoard> &board) {
            m_board->table().setLoading(false);
            if (board)
                showBoard(*board);
            else
                failedToRead(board.error());
        });
}

void TodayPage::openCell(const BoardCell &cell, const QString &words)
{
    const DistrictId district = m_district ? m_district->district : context().home();
    if (listsFirms(cell.column)) {
        context().navigator.openFirms(
            {TodayService::firmsBehind(context().asOf(), district, cell), words});
        return;
    }
    m_cell = cell;
    m_cellWords = words;
    refresh();
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void TodayPage::readBehind()
{
    m_list->table().setLoading(true);
    m_running.cancel();
    const DistrictId district = m_district ? m_district->district : context().home();
    m_running = context().runner.read<QVector<TodayItem>>(
        this,
        [district, cell = *m_cell](JobContext &job) {
            return TodayService::thingsBehind(job, district, cell);
        },
        [this](const Result<QVector<TodayItem>> &items) {
            m_list->table().setLoading(false);
            if (!items) {
                failedToRead(items.error());
                return;
            }
            if (items->isEmpty())
                m_list->setEmptyState(new EmptyState(QStringLiteral("view-filter"),
                                                     tr("%1：没有事项").arg(m_cellWords),
                                                     tr("按 Esc 回到全区。")));
            m_list->setThings(m_cellWords, *items, context().asOf());
        });
}

void TodayPage::closeBehind()
{
    if (!m_cell)
        return;
    m_cell.reset();
    refresh();
    activate();
}

void TodayPage::showList(const TodayList &list)
{
    m_today = list;
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setCount(list.count(tileGroups[i]), toneOf(tileGroups[i]));
    if (list.total() == 0)
        showEmpty();
    m_list->setList(list);
    showDay();
    showNotice();
}

void TodayPage::showBoard(const TodayBoard &board)
{
    m_district = board;
    m_board->setBoard(board);
    showDay();
    showNotice();
    showAlerts();
}

void TodayPage::showDay()
{
    if (isMine() && m_today) {
        QString words =
            dayWords(m_today->day, m_today->working, m_today->dayName, m_today->dayOfMonth);
        if (m_today->snoozed > 0)
            words += tr("　已推迟 %1").arg(m_today->snoozed);
        m_header->setSubtitle(words);
    } else if (!isMine() && m_district) {
        m_header->setSubtitle(dayWords(m_district->day, m_district->working, m_district->dayName,
                                       m_district->dayOfMonth));
    }
}

void TodayPage::showNotice()
{
    delete m_notice;
    m_notice = nullptr;
    const bool published = isMine() ? m_today->published : m_district->published;
    const bool next = isMine() ? m_today->nextYearPublished : m_district->nextYearPublished;
    const QDate day = context().asOf();
    // The notice of a year comes in November of the one before.
    if (published && (next || day.month() < 11))
        return;
    const int year = published ? day.year() + 1 : day.year();
    m_notice = new Banner(BannerKind::Warning,
                          tr("%1 年的放假通知还没有录入，那一年的工作日按周末暂估。").arg(year));
    m_notice->setObjectName(QStringLiteral("calendarNotice"));
    if (pageEntry(QStringLiteral("calendar"))) {
        m_notice->setLink(tr("导入日历"));
        connect(m_notice, &Banner::linkActivated, this,
                [this] { context().navigator.openPage(QStringLiteral("calendar")); });
    }
    m_notices->addWidget(m_notice);
}

void TodayPage::showEmpty()
{
    const auto &next = m_today->next;
    const QString sentence =
        !m_today->working ? tr("今天休息，没有到期事项")
        : next
            ? tr("今天没有到期事项；最近的是 %1 %2").arg(shortDayText(next->due), next->firmShort)
            : tr("今天没有到期事项");
    const QString reason =
        next ? next->matter
             : tr("约定的下次走访、承诺和诉求的时限、一策的下一步到期前，都会列在这里。");
    auto *empty = new EmptyState(QStringLiteral("appointment-new"), sentence, reason);
    auto *add = empty->addButton(tr("记录走访"), ButtonKind::Primary);
    add->setEnabled(context().gate.isOpen(Action::RecordVisit));
    connect(add, &ActionButton::clicked, this, [this] { recordVisit({}); });
    m_list->setEmptyState(empty);
}

void TodayPage::showCurrent()
{
    const TodayItem *item = current();
    const auto group = m_list->currentGroup();
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setCurrent(!m_cell && group == tileGroups[i]);
    offerActions();
    if (item)
        m_preview->showItem(*item);
    else if (m_faces->currentIndex() == listFace)
        m_preview->showNothing(tr("没有选中的事项"), {});
    if (isVisible())
        context().navigator.showSelection(m_list->placeText());
    applyGate();
}

void TodayPage::failedToRead(const Error &error)
{
    context().navigator.failed(error);
}

void TodayPage::press(int tile)
{
    if (m_faces->currentIndex() == districtFace) {
        m_board->press(tile);
        return;
    }
    if (!m_cell)
        m_list->goTo(tileGroups[static_cast<size_t>(tile)]);
}

EnterpriseId TodayPage::currentFirm() const
{
    const TodayItem *item = current();
    return item ? item->firm : EnterpriseId();
}

const TodayItem *TodayPage::current() const
{
    return m_faces->currentIndex() == listFace ? m_list->current() : nullptr;
}

void TodayPage::activate()
{
    if (m_faces->currentIndex() == listFace)
        m_list->table().setFocus(Qt::OtherFocusReason);
    else
        m_board->table().setFocus(Qt::OtherFocusReason);
    if (isVisible() && current())
        context().navigator.showSelection(m_list->placeText());
}

void TodayPage::cameBackFrom(const EnterpriseId &)
{
    activate(); // the thing stood on is still the one that was opened
}

void TodayPage::showTab(int tab)
{
    m_switch->setCurrent(tab == 0 ? 0 : 1);
    showFace(tab);
}

void TodayPage::changed(const ChangeSet &changes)
{
    if (touchesToday(changes))
        refresh();
}

} // namespace peiyu
