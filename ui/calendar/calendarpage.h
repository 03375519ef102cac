#pragma once
/// 工作日历: a year with its days off and working weekends, where each comes from, and the ways to
/// enter the next year's notice. A year without one is 暂估.
/// Not here: reading a notice (NoticeDialog), what a day counts for (WorkingCalendar).
/// Thread: GUI.

#include "services/calendarservice.h"
#include "shell/page.h"

class QAction;
class QComboBox;

namespace peiyu {

class Badge;
class Banner;
class DataTable;
class PageHeader;
class TablePane;
class TextLabel;
class TextRowsModel;
class YearView;

class CalendarPage final : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(const PageContext &context);

    void activate() override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

private:
    QWidget *makeYear();
    QWidget *makeSide();
    void makeActions();
    void refresh();
    void showYear(int year);
    void showCurrent();
    void walkEntries();
    void applyGate();
    void editDay();
    void enterNotice(const QString &file);
    void importTable();
    const CalendarEntry *entryOf(QDate day) const;

    CalendarYear m_shown;
    bool m_following = false; ///< one of list and year moves the other
    PageHeader *m_header;
    QComboBox *m_year;
    Badge *m_provisional;
    Banner *m_banner;
    YearView *m_view;
    TablePane *m_pane;
    DataTable *m_table = nullptr;
    TextRowsModel *m_model;
    TextLabel *m_notice;
    QAction *m_paste = nullptr;
    QAction *m_import = nullptr;
    QAction *m_edit = nullptr;
};

} // namespace peiyu
