#pragma once
/// 今日: what the user of this PC is to do, group by group, with what a visit or a call needs
/// beside it and every action in place; for department and head the district by town and
/// specialist, each count with its list, each row with its 督办单. Keys: 1…5 groups, V 走访, T
/// 电话, S 推迟, Space 完成, R 诉求, U 督办, Enter opens, Ctrl+P prints. Thread: GUI; the day is
/// read in a job.

#include "services/todayservice.h"
#include "shell/page.h"

#include <array>
#include <optional>

class QAction;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace peiyu {

class Banner;
class GroupTile;
class DistrictFace;
class PageHeader;
class SegmentedSwitch;
class TodayListView;
class TodayPreview;

class TodayPage final : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(const PageContext &context);

    EnterpriseId currentFirm() const override;
    void activate() override;
    void cameBackFrom(const EnterpriseId &firm) override;
    void showTab(int tab) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

private:
    void build();
    void makeActions();
    void makeKeys();
    bool isMine() const;
    /// The person whose day is shown.
    SpecialistId person() const;
    void showFace(int face);
    void refresh();
    void readMine();
    void readBoard();
    void openCell(const BoardCell &cell, const QString &words);
    void readBehind();
    void closeBehind();
    void showList(const TodayList &list);
    void showBoard(const TodayBoard &board);
    void showDay();
    void showNotice();
    void showCurrent();
    void showAlerts();
    void showEmpty();
    void applyGate();
    void applySuperviseGate();
    void failedToRead(const Error &error);
    void press(int tile);

    // what is done with the thing stood on (todayactions.cpp)
    const TodayItem *current() const;
    void offerActions();
    void recordVisit(std::optional<VisitKind> kind);
    void finish();
    void snooze();
    void openRequest();
    void supervise();
    void superviseThing(const TodayItem &item);
    void superviseRow(const TodayRow &row);
    void open();
    void openThing(const TodayItem &item);
    void print();
    void printPolicy();
    void saveCalendar();
    void openMenu();

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    QWidget *m_body;
    QVBoxLayout *m_notices;
    Banner *m_notice = nullptr;
    QStackedWidget *m_faces;
    std::array<GroupTile *, 6> m_tiles{};
    QWidget *m_tileRow;
    TodayListView *m_list;
    DistrictFace *m_board;
    TodayPreview *m_preview;
    QAction *m_record = nullptr;
    QAction *m_print = nullptr;
    QAction *m_more = nullptr;
    QAction *m_visit = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_call = nullptr;
    QAction *m_done = nullptr;
    QAction *m_request = nullptr;
    QAction *m_supervise = nullptr;
    QAction *m_policy = nullptr;
    QAction *m_open = nullptr;
    QAction *m_back = nullptr;
    std::optional<TodayList> m_today;
    std::optional<TodayBoard> m_district;
    std::optional<BoardCell> m_cell; ///< the list behind a count is shown
    QString m_cellWords;
    Cancellation m_running;
    SpecialistId m_shownFor;
    Role m_shownRole = Role::Specialist;
};

} // namespace peiyu
