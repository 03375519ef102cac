#pragma once
/// Right of the list: the thing that is stood on with its firm, in what a call or a visit needs:
/// contact (telephone masked until 显示), the last visit, what else is open there, what was
/// promised and answered, who else goes there. Not here: what its actions do (the page passes them
/// in). Thread: GUI; reads one firm through the window's own connection, a moment later.

#include "enterprises/firmrecord.h"
#include "services/todayservice.h"
#include "shell/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace peiyu {

class PreviewPane;

class TodayPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit TodayPreview(const PageContext &context, QWidget *parent = nullptr);

    void showItem(const TodayItem &item);
    /// Nothing is stood on: why not, and what next.
    void showNothing(const QString &title, const QString &words);
    PreviewPane *pane() const { return m_pane; }
    /// The actions that stand with the firm, not in the bar, when it is shown next.
    void setLinks(const QVector<QAction *> &links) { m_links = links; }

signals:
    /// Another open thing of the firm was pressed.
    void itemRequested(const peiyu::TodayItem &item);

private:
    void read();
    void fill(const FirmRecord &record, const FirmToday &today);
    QWidget *headOf(const FirmRecord &record) const;
    QWidget *factsOf(const FirmRecord &record, const FirmToday &today);
    QWidget *phoneOf(const QString &who, const QString &phone);
    QWidget *links();
    QWidget *openOf(const FirmToday &today);
    QWidget *linesOf(const QVector<FirmToday::Line> &lines, int most);

    PageContext m_context;
    PreviewPane *m_pane;
    TodayItem m_item;
    QTimer m_delay{this};
    QVector<QAction *> m_links;
};

/// 138****2606; short ones but their ends.
QString maskedPhone(const QString &phone);

} // namespace peiyu
