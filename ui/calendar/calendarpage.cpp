#include "calendar/calendarpage.h"

#include "calendar/daydialog.h"
#include "calendar/noticedialog.h"
#include "calendar/yearview.h"
#include "delegates/rowdelegate.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int sideNormal = 360;
constexpr int sideWide = 400;
constexpr int sideUnder = 150;
} // namespace

CalendarPage::CalendarPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("工作日历"))),
      m_year(new QComboBox),
      m_provisional(new Badge(BadgeKind::Missing, tr("暂估"))),
      m_banner(new Banner(BannerKind::Warning, {})),
      m_view(new YearView),
      m_pane(new TablePane),
      m_model(new TextRowsModel({tr("日期"), tr("安排"), tr("名称"), tr("来源")}, this)),
      m_notice(new TextLabel({}, FontRole::Small, &LookPalette::text2))
{
    m_year->setObjectName(QStringLiteral("calendarYear"));
    m_year->setAccessibleName(tr("年份"));
    m_provisional->setObjectName(QStringLiteral("provisionalBadge"));
    m_provisional->setToolTip(tr("这一年的放假安排还没有录入，只除去周末"));
    m_header->addChooser(m_year);
    m_header->addChooser(m_provisional);
    m_banner->setObjectName(QStringLiteral("provisionalBanner"));
    m_banner->setLink(tr("录入放假通知…"));
    m_banner->hide();
    arrange(m_header, makeYear(), makeSide(), {sideNormal, sideWide, sideUnder}, m_banner);
    makeActions();
    connect(m_banner, &Banner::linkActivated, m_paste, &QAction::trigger, Qt::QueuedConnection);
    connect(m_year, &QComboBox::activated, this,
            [this] { showYear(m_year->currentData().toInt()); });
    connect(m_view, &YearView::yearWanted, this, [this](QDate day) { showYear(day.year()); });
    connect(m_view, &YearView::currentChanged, this, &CalendarPage::showCurrent);
    connect(m_view, &YearView::dayActivated, m_edit, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalendarPage::walkEntries);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(&this->context().gate, &EditGate::changed, this, &CalendarPage::applyGate);
    refresh();
    showYear(this->context().asOf().year());
}

QWidget *CalendarPage::makeYear()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new YearLegend);
    m_view->setObjectName(QStringLiteral("yearView"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    column->addWidget(scroll, 1);
    const auto follow = [this, scroll](QDate day) {
        const QRect place = m_view->dayRect(day);
        scroll->ensureVisible(place.center().x(), place.center().y(), place.width(),
                              place.height());
    };
    connect(m_view, &YearView::currentChanged, scroll, follow);
    return body;
}

QWidget *CalendarPage::makeSide()
{
    const Look &look = lookOf(this);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice->setObjectName(QStringLiteral("calendarNotice"));
    m_notice->setElided(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(6));
    line->addWidget(m_notice);
    column->addLayout(line);
    m_pane->setEdge(false);
    m_table = m_pane->table();
    m_table->setObjectName(QStringLiteral("calendarEntries"));
    m_table->setAccessibleName(tr("放假和调休上班的日子"));
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowHeight(24);
    const QVector<int> widths{92, 52, 112, 80};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setDesignWidth(i, widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto *empty = new EmptyState(QStringLiteral("view-list-details"), tr("没有放假和调休的日子"),
                                 tr("还没有录入这一年的放假通知，时限只除去周末。"));
    m_pane->setEmptyState(empty);
    column->addWidget(m_pane, 1);
    return side;
}

void CalendarPage::makeActions()
{
    m_paste = newAction("enterNotice", tr("录入放假通知…"), QKeySequence(QStringLiteral("Ctrl+N")));
    m_import = newAction("importNotice", tr("导入…"));
    m_edit = newAction("editDay", tr("改这一天…"), QKeySequence(QStringLiteral("F2")));
    QAction *today = newAction("goToday", tr("今天"), QKeySequence(QStringLiteral("T")));
    m_header->addAction(m_paste, QStringLiteral("list-add"), ButtonKind::Primary);
    m_header->addAction(m_import, QStringLiteral("document-import"));
    m_header->addAction(m_edit, QStringLiteral("document-edit"));
    m_header->addAction(today, QStringLiteral("view-calendar-day"));
    connect(m_paste, &QAction::triggered, this, [this] { enterNotice({}); });
    connect(m_import, &QAction::triggered, this, &CalendarPage::importTable);
    connect(m_edit, &QAction::triggered, this, &CalendarPage::editDay);
    connect(today, &QAction::triggered, this, [this] { m_view->setCurrentDay(context().asOf()); });
    const auto addYear = [this](const char *name, const QString &text, const char *key, int step) {
        QAction *action = newAction(name, text, QKeySequence(QString::fromLatin1(key)));
        connect(action, &QAction::triggered, this,
                [this, step] { m_view->setCurrentDay(m_view->currentDay().addYears(step)); });
    };
    addYear("yearBefore", tr("上一年"), "Ctrl+PgUp", -1);
    addYear("yearAfter", tr("下一年"), "Ctrl+PgDown", 1);
    applyGate();
}

void CalendarPage::activate()
{
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
    // Scrolled to once its place is known.
    QTimer::singleShot(0, m_view, [this] { m_view->setCurrentDay(m_view->currentDay()); });
}

void CalendarPage::changed(const ChangeSet &changes)
{
    if (changes.touches(QStringLiteral("calendar_day")) ||
        changes.touches(QStringLiteral("calendar_year")))
        refresh();
}

void CalendarPage::viewChanged()
{
    refresh();
}

void CalendarPage::refresh()
{
    const auto years = CalendarService::years(context().reading);
    if (!years) {
        context().navigator.failed(years.error());
        return;
    }
    m_year->clear();
    for (const int year : *years)
        m_year->addItem(tr("%1 年").arg(year), year);
    if (m_shown.year > 0)
        showYear(m_shown.year);
}

void CalendarPage::showYear(int year)
{
    const auto found = CalendarService::year(context().reading, year);
    const auto calendar = CalendarService::calendar(context().reading);
    if (!found || !calendar) {
        context().navigator.failed(found ? calendar.error() : found.error());
        m_view->setCurrentDay(QDate(m_shown.year, 1, 1));
        return;
    }
    m_shown = *found;
    if (m_year->findData(year) < 0)
        m_year->addItem(tr("%1 年").arg(year), year);
    m_year->setCurrentIndex(m_year->findData(year));
    QVector<QStringList> rows;
    int off = 0;
    int work = 0;
    for (const CalendarEntry &entry : std::as_const(m_shown.entries)) {
        off += entry.day.kind == DayKind::Off ? 1 : 0;
        work += entry.day.kind == DayKind::Work ? 1 : 0;
        rows.append({tr("%1 %2").arg(entry.day.on.toString(QStringLiteral("MM-dd")),
                                     weekdayText(entry.day.on)),
                     entry.day.kind ? dayKindText(*entry.day.kind) : tr("按星期"), entry.day.name,
                     calendarSourceText(entry.source)});
    }
    m_following = true;
    m_model->setRows(rows);
    m_following = false;
    m_pane->showEmptyState(rows.isEmpty());
    m_provisional->setVisible(!m_shown.published);
    m_banner->setSentence(provisionalText(year));
    m_banner->setVisible(!m_shown.published);
    m_header->setSubtitle(rows.isEmpty() ? QString()
                                         : tr("放假 %1 天，调休上班 %2 天").arg(off).arg(work));
    m_notice->setText(m_shown.notice.isEmpty()
                          ? (m_shown.published ? tr("依据：未写明") : tr("还没有通知"))
                          : tr("依据：%1").arg(m_shown.notice));
    m_view->setYear(m_shown, *calendar, context().asOf());
    showCurrent();
}

const CalendarEntry *CalendarPage::entryOf(QDate day) const
{
    for (const CalendarEntry &entry : m_shown.entries) {
        if (entry.day.on == day)
            return &entry;
    }
    return nullptr;
}

void CalendarPage::showCurrent()
{
    const QDate day = m_view->currentDay();
    if (isVisible())
        context().navigator.showSelection(m_view->dayWords(day));
    const CalendarEntry *entry = entryOf(day);
    m_following = true;
    if (entry)
        m_table->setCurrentIndex(
            m_model->index(static_cast<int>(entry - m_shown.entries.constData()), 0));
    else
        m_table->setCurrentIndex({});
    m_following = false;
}

void CalendarPage::walkEntries()
{
    const int row = m_table->currentIndex().row();
    if (!m_following && row >= 0 && row < m_shown.entries.size())
        m_view->setCurrentDay(m_shown.entries[row].day.on);
}

void CalendarPage::applyGate()
{
    for (QAction *action : {m_paste, m_import, m_edit})
        context().gate.apply(action, true, {}, Action::EditCalendar);
}

void CalendarPage::editDay()
{
    const CalendarEntry *entry = entryOf(m_view->currentDay());
    (new DayDialog(context(), m_view->currentDay(), entry ? std::optional(*entry) : std::nullopt,
                   window()))
        ->present();
}

void CalendarPage::enterNotice(const QString &file)
{
    auto *dialog = new NoticeDialog(context(), m_shown.year, file, window());
    connect(dialog, &FormDialog::written, this, [this](const QString &year) {
        if (const int entered = year.toInt(); entered > 0)
            showYear(entered);
    });
    dialog->present();
}

void CalendarPage::importTable()
{
    const QString path = context().prompt.fileToOpen(
        window(), tr("选择放假表（日期、名称、放假或上班）"), tr("表格 (*.csv *.xlsx *.xls *.et)"));
    if (!path.isEmpty())
        enterNotice(path);
}

} // namespace peiyu
