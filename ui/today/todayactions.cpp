// What 今日 does with the thing that is stood on, each with one key.
#include "domain/displaytext.h"
#include "domain/reportdocument.h"
#include "foundation/atomicfile.h"
#include "measures/measureprint.h"
#include "measures/stepactions.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/segmentedswitch.h"
#include "requests/requestdialog.h"
#include "requests/supervisiondialog.h"
#include "services/promiseservice.h"
#include "services/requestservice.h"
#include "services/todaycalendar.h"
#include "services/todaypaper.h"
#include "services/visitplanservice.h"
#include "today/districtface.h"
#include "today/snoozedialog.h"
#include "today/todaylistview.h"
#include "today/todaypage.h"
#include "today/todaypreview.h"
#include "visits/visitdialog.h"

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int shownAlerts = 8;
constexpr int shownUnits = 6;

bool isRequest(const TodayItem &item)
{
    return item.kind == TodayKind::Request || item.kind == TodayKind::Handling;
}

/// What a town or a specialist is urged about, each with its count.
QStringList supervisedCounts(const TodayRow &row)
{
    QStringList found;
    for (const BoardColumn column :
         {BoardColumn::OverdueRequests, BoardColumn::OverdueVisits, BoardColumn::OverduePromises,
          BoardColumn::Unvisited, BoardColumn::Unassigned, BoardColumn::Warnings}) {
        if (row.count(column) > 0)
            found.append(
                (listsFirms(column) ? TodayPage::tr("%1 %2 家") : TodayPage::tr("%1 %2 件"))
                    .arg(boardColumnText(column), countText(row.count(column))));
    }
    return found;
}

} // namespace

void TodayPage::makeActions()
{
    // The key belongs to the window; here it is printed only.
    m_record = new QAction(tr("记录走访"), this);
    m_record->setObjectName(QStringLiteral("recordVisitAnywhere"));
    m_record->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    m_record->setShortcutContext(Qt::WidgetShortcut);
    m_print = newAction("printToday", tr("打印今日单"), QKeySequence(QKeySequence::Print));
    m_more = newAction("todayMenu", tr("日历与提醒"));
    m_header->addAction(m_record, QStringLiteral("appointment-new"));
    m_header->addAction(m_print, QStringLiteral("document-print"));
    m_header->addAction(m_more, QStringLiteral("view-calendar-day"));
    m_visit = newAction("visitFirm", tr("记录走访"), QKeySequence(QStringLiteral("V")));
    m_snooze = newAction("snooze", tr("推迟"), QKeySequence(QStringLiteral("S")));
    m_call = newAction("phoneResult", tr("电话结果"), QKeySequence(QStringLiteral("H")));
    m_done = newAction("finish", tr("完成"), QKeySequence(Qt::Key_Space));
    m_request = newAction("firmRequest", tr("诉求"), QKeySequence(QStringLiteral("R")));
    m_supervise = newAction("supervise", tr("督办"), QKeySequence(QStringLiteral("U")));
    m_policy = newAction("policySheet", tr("政策一页纸"), QKeySequence(QStringLiteral("J")));
    m_open = newRowAction(m_list->table(), tr("打开"), QKeySequence(Qt::Key_Return));
    m_open->setObjectName(QStringLiteral("openThing"));
    m_back = newAction("backToDistrict", tr("回到全区"), QKeySequence(Qt::Key_Escape));
    offerActions();
    connect(m_record, &QAction::triggered, this, [this] { recordVisit({}); });
    connect(m_print, &QAction::triggered, this, &TodayPage::print);
    connect(m_more, &QAction::triggered, this, &TodayPage::openMenu);
    connect(m_visit, &QAction::triggered, this, [this] { recordVisit({}); });
    connect(m_call, &QAction::triggered, this, [this] { recordVisit(VisitKind::Phone); });
    connect(m_snooze, &QAction::triggered, this, &TodayPage::snooze);
    connect(m_done, &QAction::triggered, this, &TodayPage::finish);
    connect(m_request, &QAction::triggered, this, &TodayPage::openRequest);
    connect(m_supervise, &QAction::triggered, this, &TodayPage::supervise);
    connect(m_policy, &QAction::triggered, this, &TodayPage::printPolicy);
    connect(m_open, &QAction::triggered, this, &TodayPage::open);
    connect(m_back, &QAction::triggered, this, &TodayPage::closeBehind);
}

/// First what this kind of thing is mostly for; what goes with any firm stands among its facts.
void TodayPage::offerActions()
{
    const TodayItem *item = current();
    const bool request = item && isRequest(*item);
    PreviewPane *pane = m_preview->pane();
    if (request)
        pane->setActions({m_request, m_visit, m_snooze, m_call, m_done, m_supervise});
    else
        pane->setActions({m_visit, m_snooze, m_call, m_done, m_supervise});
    m_preview->setLinks(request ? QVector<QAction *>{m_policy}
                                : QVector<QAction *>{m_request, m_policy});
}

void TodayPage::makeKeys()
{
    for (int i = 0; i < 6; ++i) {
        auto *action =
            newAction("group", tr("第 %1 组").arg(i + 1), QKeySequence(QString::number(i + 1)));
        connect(action, &QAction::triggered, this, [this, i] { press(i); });
    }
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(Qt::Key_F8));
    connect(preview, &QAction::triggered, this,
            [this] { m_preview->setVisible(!m_preview->isVisible()); });
    QAction *again = newAction("refreshToday", tr("刷新"), QKeySequence(Qt::Key_F5));
    connect(again, &QAction::triggered, this, &TodayPage::refresh);
}

void TodayPage::applyGate()
{
    const EditGate &gate = context().gate;
    const TodayItem *item = current();
    const QString missing = tr("先在列表中选中一件事");
    gate.apply(m_record, true, {}, Action::RecordVisit);
    gate.apply(m_visit, item, missing, Action::RecordVisit);
    gate.apply(m_call, item, missing, Action::RecordVisit);
    // One's own list and what reached one's role are what one is reminded of.
    const bool reminded = isMine() || (m_cell && m_cell->escalated);
    gate.apply(m_snooze, item && reminded,
               reminded ? missing : tr("推迟的是自己的事项，请在“我的”里选"), Action::ReadFirms);
    gate.apply(m_done, item, missing);
    applySuperviseGate();
    m_request->setText(item && isRequest(*item) ? tr("办这件诉求") : tr("登记诉求"));
    if (item && isRequest(*item))
        m_request->setEnabled(true); // the desk says itself what may be done
    else
        gate.apply(m_request, item, missing, Action::HandleRequest);
    m_policy->setEnabled(item != nullptr);
    m_open->setEnabled(item != nullptr);
    m_back->setEnabled(m_cell.has_value());
    const bool mine = context().actor().role == Role::Specialist;
    // Over the district's face a town or a specialist is stood on: no firm to visit.
    const bool list = m_faces->currentIndex() == 0;
    m_supervise->setVisible(!mine);
    m_done->setVisible(list && isMine());
    m_snooze->setVisible(list && reminded);
    for (QAction *action : {m_visit, m_call})
        action->setVisible(list);
    m_print->setVisible(isMine());
}

/// On the board it is the town or the specialist stood on that is urged.
void TodayPage::applySuperviseGate()
{
    const EditGate &gate = context().gate;
    if (m_faces->currentIndex() == 0) {
        m_supervise->setText(tr("督办"));
        gate.apply(m_supervise, current(), tr("先在列表中选中一件事"), Action::Supervise);
        return;
    }
    const TodayRow *row = m_board->row();
    m_supervise->setText(row ? tr("督办 %1").arg(row->name) : tr("督办"));
    gate.apply(m_supervise, row && !supervisedCounts(*row).isEmpty(),
               row ? tr("“%1”没有超期，也没有未走访").arg(row->name)
                   : tr("先选中一个镇街或一位专员"),
               Action::Supervise);
}

void TodayPage::recordVisit(std::optional<VisitKind> kind)
{
    const TodayItem *item = current();
    auto *dialog = new VisitDialog(context(), item ? item->firm : EnterpriseId(), window());
    if (kind) {
        if (auto *kinds = dialog->findChild<SegmentedSwitch *>(QStringLiteral("visitKind"))) {
            const auto at = std::find(allVisitKinds.begin(), allVisitKinds.end(), *kind);
            kinds->setCurrent(static_cast<int>(at - allVisitKinds.begin()));
        }
    }
    if (item && item->kind == TodayKind::Visit) {
        if (const auto plan = VisitPlanService::planned(context().reading, item->record))
            dialog->setFulfils(*plan);
    }
    dialog->present();
}

/// A visit is done by recording it, a promise by keeping it; what is done elsewhere is opened
/// there.
void TodayPage::finish()
{
    const TodayItem *item = current();
    if (!item || !m_done->isEnabled())
        return;
    switch (item->kind) {
    case TodayKind::Visit:
    case TodayKind::NewFirm:
        recordVisit({});
        return;
    case TodayKind::Promise:
        write(
            [id = item->record](JobContext &job) { return PromiseService::keep(job, id, {}, {}); });
        return;
    case TodayKind::Measure:
        closeMeasureStep(context(), item->firm, item->record, window());
        return;
    case TodayKind::Request:
    case TodayKind::Handling:
        openRequest();
        return;
    case TodayKind::Title:
    case TodayKind::Figures:
    case TodayKind::Warning:
        open();
        return;
    }
}

void TodayPage::snooze()
{
    if (const TodayItem *item = current())
        (new SnoozeDialog(context(), *item, window()))->present();
}

void TodayPage::openRequest()
{
    const TodayItem *item = current();
    if (!item)
        return;
    if (isRequest(*item))
        context().navigator.openRequest(item->record);
    else
        (new RequestDialog(context(), item->firm, window()))->present();
}

void TodayPage::supervise()
{
    if (const TodayItem *item = current())
        superviseThing(*item);
    else if (const TodayRow *row = m_board->row(); row && m_faces->currentIndex() == 1)
        superviseRow(*row);
}

void TodayPage::superviseThing(const TodayItem &item)
{
    const QString due = item.due.isNull() ? QString() : todayDueText(item, context().asOf());
    const auto words = [&](const QString &matter) {
        return tr("%1“%2”%3，请于期限前办结并书面回复。").arg(item.firmName, matter, due);
    };
    if (!isRequest(item)) {
        const SupervisionDraft draft{{},
                                     item.firm,
                                     QStringLiteral("%1  %2").arg(item.firmName, item.matter),
                                     item.specialistName,
                                     words(item.matter)};
        (new SupervisionDialog(context(), draft, window()))->present();
        return;
    }
    const auto file = RequestService::file(context().reading, item.record, context().asOf());
    if (!file) {
        context().navigator.failed(file.error());
        return;
    }
    (new SupervisionDialog(context(), *file, window(), words(file->request.title)))->present();
}

void TodayPage::superviseRow(const TodayRow &row)
{
    // 未定镇街 and 无专员 are nobody: whom it goes to is typed.
    const bool somebody = !row.town.isEmpty() || !row.specialist.isEmpty();
    const SupervisionDraft draft{
        {},
        {},
        row.name,
        somebody ? row.name : QString(),
        tr("%1：截至 %2，%3。请于期限前办理并书面回复。")
            .arg(row.name, dateText(context().asOf()), supervisedCounts(row).join(tr("，")))};
    (new SupervisionDialog(context(), draft, window()))->present();
}

void TodayPage::open()
{
    if (const TodayItem *item = current())
        openThing(*item);
}

void TodayPage::openThing(const TodayItem &item)
{
    if (isRequest(item))
        context().navigator.openRequest(item.record);
    else if (item.kind == TodayKind::Measure)
        openMeasureStep(context(), item.firm, item.record, window());
    else
        context().navigator.openFirm(item.firm);
}

void TodayPage::print()
{
    const QString name = person().isEmpty() ? QString() : context().actor().name;
    const auto paper = todayPaper(context().reading, person(), name);
    if (!paper) {
        context().navigator.failed(paper.error());
        return;
    }
    auto *dialog = new ReportDialog(context(), *paper, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayPage::printPolicy()
{
    if (const TodayItem *item = current())
        printPolicySheet(context(), item->firm, window());
}

void TodayPage::saveCalendar()
{
    const auto calendar = todayCalendar(context().reading, person());
    if (!calendar) {
        context().navigator.failed(calendar.error());
        return;
    }
    QString file = context().prompt.fileToSave(window(), tr("导出日历"),
                                               tr("今日 %1.ics").arg(dateText(context().asOf())),
                                               tr("日历文件 (*.ics)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        file += QStringLiteral(".ics");
    if (const auto written = AtomicFile::write(file, calendar->file); !written) {
        context().prompt.showFailure(window(), written.error().text, written.error().detail);
        return;
    }
    context().navigator.showSelection(tr("已存为 %1，共 %2 项").arg(file).arg(calendar->events));
}

void TodayPage::openMenu()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("todayMenuList"));
    QAction *ics = menu.addAction(tr("导出日历（.ics）…"));
    ics->setObjectName(QStringLiteral("exportIcs"));
    connect(ics, &QAction::triggered, this, &TodayPage::saveCalendar);
    QAction *reminders = menu.addAction(tr("工作时间提醒（工作日 8:30-17:30）"));
    reminders->setObjectName(QStringLiteral("reminders"));
    reminders->setCheckable(true);
    const auto wanted = TodayService::wantsReminders(context().reading);
    reminders->setChecked(wanted && *wanted);
    reminders->setEnabled(context().gate.isOpen(Action::ReadFirms));
    connect(reminders, &QAction::toggled, this, [this](bool on) {
        context().runner.write<bool>(
            this,
            [on](JobContext &job) -> Result<bool> {
                PEIYU_CHECK(TodayService::setReminders(job, on));
                return on;
            },
            [this](const Result<bool> &done) {
                if (!done)
                    context().navigator.failed(done.error());
            });
    });
    QWidget *button = m_header;
    menu.exec(button->mapToGlobal(
        QPoint(button->width() - menu.sizeHint().width() - 8, button->height())));
}

/// 预警 beside the district's face: units and requests, each with its list and its 督办单.
void TodayPage::showAlerts()
{
    if (m_faces->currentIndex() != 1 || !m_district)
        return;
    PreviewPane *pane = m_preview->pane();
    const TodayBoard &board = *m_district;
    if (board.alerts.isEmpty()) {
        m_preview->showNothing(
            tr("没有预警"), tr("诉求超期满 %1 个工作日的列在这里（本系统默认），可直接发督办单。")
                                .arg(headLateDays));
        return;
    }
    m_preview->showNothing(tr("预警"), {});
    pane->setPlace(tr("%1 件").arg(board.alerts.size()));
    const auto row = [](QVBoxLayout *column) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        column->addLayout(line);
        return line;
    };
    auto *units = new QWidget;
    auto *unitColumn = new QVBoxLayout(units);
    unitColumn->setContentsMargins(0, 0, 0, 0);
    for (const LateUnit &unit : board.units.mid(0, shownUnits)) {
        QHBoxLayout *line = row(unitColumn);
        auto *name = new LinkButton(unit.unit);
        name->setRole(FontRole::Body);
        name->setFigure(QString::number(unit.requests));
        connect(name, &LinkButton::clicked, this, [this, unit] {
            BoardCell cell{BoardColumn::Alerts};
            cell.unit = unit.unit;
            openCell(cell, tr("%1 · 预警").arg(unit.unit));
        });
        line->addWidget(name);
        line->addStretch();
    }
    if (!board.units.isEmpty())
        pane->addSection(tr("超期单位"), units);
    else
        delete units;
    auto *things = new QWidget;
    auto *column = new QVBoxLayout(things);
    column->setContentsMargins(0, 0, 0, 0);
    for (const TodayItem &item : board.alerts.mid(0, shownAlerts)) {
        QHBoxLayout *line = row(column);
        auto *late = new TextLabel(latenessText(item.late), FontRole::Small, &LookPalette::late);
        late->setBold(true);
        line->addWidget(late);
        auto *words = new TextLabel(tr("%1：%2").arg(item.firmShort, item.matter));
        words->setElided(true);
        line->addWidget(words, 1);
        auto *order = new LinkButton(tr("督办"));
        order->setObjectName(QStringLiteral("superviseAlert"));
        order->setEnabled(context().gate.isOpen(Action::Supervise));
        connect(order, &LinkButton::clicked, this, [this, item] { superviseThing(item); });
        line->addWidget(order);
    }
    pane->addSection(tr("超期 %1 个工作日以上的诉求").arg(headLateDays), things);
}

} // namespace peiyu
