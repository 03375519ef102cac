#pragma once
/// 企业档案: one firm with all that is recorded of it, and what can be done with it. Not in the
/// rail; opened from lists, which it walks through with Alt+↑ and Alt+↓.
/// Thread: GUI; reads the record through the window's own connection.

#include "enterprises/firmtab.h"
#include "shell/page.h"

class QStackedWidget;

namespace peiyu {

class ActionButton;
struct StreamEntry;
class EmptyState;
class EnterpriseFormDialog;
class FirmHead;
class FirmHonoursTab;
class FirmVisitsTab;
class FirmRequestsTab;
class FirmTitlesTab;
class PageHeader;
class TabStrip;
class TextLabel;

class FirmPage final : public Page
{
    Q_OBJECT
public:
    explicit FirmPage(const PageContext &context);

    /// `keys` is the list it was opened from, for previous and next.
    void showFirm(const EnterpriseId &id, const QVector<qint64> &keys);

    EnterpriseId currentFirm() const override { return m_id; }
    QString helpHeading() const override;
    void activate() override;
    void showTab(int tab) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void makeHeader();
    void makeActions();
    void makeTabs();
    void makeOverview();
    void addTab(FirmTab *tab, const QString &title, const char *actionName);
    void openTab(int index);
    /// The record of an entry of the stream, where it lives.
    void openEntry(const StreamEntry &entry);
    void showInTab(FirmTab *tab, const QString &record);
    void read();
    void showMissing(const Error &error);
    void showPlace();
    void go(int step);
    void leave();
    void applyGate();
    /// Of another 专员's firm a 专员 reads alone.
    void applyReach();
    EnterpriseFormDialog *newForm();
    void edit();
    /// The same, standing in the first field that is missing.
    void fillIn();
    void editVisit();
    void recognize();
    void revoke();
    void retire();
    void makeRecordActions();
    void editContact(const ContactPerson &contact);
    void editAffiliation(const Affiliation &affiliation);
    void editHonour(const Honour &honour);
    template <class T> void removeRecord(const QString &id, const QString &what);
    bool isExited() const;

    EnterpriseId m_id;
    QVector<qint64> m_keys;
    FirmRecord m_record;
    FirmActions m_actions;
    QAction *m_planVisit = nullptr;
    QAction *m_exempt = nullptr;
    QAction *m_back = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    PageHeader *m_header;
    TextLabel *m_place;
    FirmHead *m_head;
    TabStrip *m_strip;
    QStackedWidget *m_tabs;
    QStackedWidget *m_whole; ///< the firm, or why there is none
    QVector<FirmTab *> m_made;
    FirmTab *m_overview = nullptr;
    FirmTab *m_measure = nullptr;
    FirmTab *m_figures = nullptr;
    FirmTab *m_changes = nullptr;
    FirmTitlesTab *m_titles = nullptr;
    FirmVisitsTab *m_visits = nullptr;
    FirmHonoursTab *m_honours = nullptr;
    FirmRequestsTab *m_requests = nullptr;
    EmptyState *m_gone = nullptr;
};

} // namespace peiyu
