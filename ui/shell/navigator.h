#pragma once
/// Where a page sends the user, and how it says what happened. The window implements it.
/// Thread: GUI.

#include "domain/changeset.h"
#include "domain/listquery.h"
#include "domain/plan.h"
#include "foundation/result.h"

#include <QString>
#include <QVector>

namespace peiyu {

struct ReportRequest;

/// A list of firms with the words that say which: 江津区 · 市级 · 终期 213 家.
struct FirmList
{
    ListQuery query;
    QString heading;
};

class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void openPage(const QString &id) = 0;
    /// The list page with exactly these firms.
    virtual void openFirms(const FirmList &list) = 0;
    /// The firm's page; `keys` is the list it was opened from, for previous and next.
    virtual void openFirm(const EnterpriseId &id, const QVector<qint64> &keys = {}) = 0;
    virtual void openPlan(const PlanId &id, const QString &itemId = {}) = 0;
    /// The request in its queue at the desk.
    virtual void openRequest(const QString &id) { Q_UNUSED(id) }
    /// A report as it will print; `firmName` of its firm.
    virtual void openReport(const ReportRequest &request, const QString &firmName = {}) = 0;
    /// Another base, or a copy to look into; the one that is open is closed.
    virtual void openBase(const QString &path) = 0;
    /// The sample base, made first where there is none yet.
    virtual void openSampleBase() = 0;
    /// Puts a copy in the place of the base; already confirmed by the person.
    virtual void restoreBase(const QString &backup) = 0;
    /// The page before this one.
    virtual void goBack() = 0;

    /// 帮助 on the page that is shown, beside the work.
    virtual void openHelp() {}

    /// A change was committed: undo bar, undo stack.
    virtual void saved(const ChangeSet &changes) = 0;
    /// An undo or redo was committed.
    virtual void reverted(const ChangeSet &changes) { Q_UNUSED(changes) }
    /// A failure that belongs to no field: banner or dialog.
    virtual void failed(const Error &error) = 0;
    /// The right end of the status bar: 选中 3 行.
    virtual void showSelection(const QString &text) = 0;
};

} // namespace peiyu
