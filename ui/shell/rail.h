#pragma once
/// The left rail: the pages of the user's role, and 更多 with the rest. Ctrl+1…9 follow the order
/// shown. In a compact window icons alone.
/// Thread: GUI.

#include "domain/vocabulary.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace peiyu {

class RailItem;

class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setRole(Role role);
    void setCurrent(const QString &pageId);
    void setCompact(bool compact);
    const QStringList &pages() const { return m_pages; }
    void showDigits(bool shown);
    /// What waits on a page, see RailItem; nothing happens where the rail has no such page.
    void setCount(const QString &pageId, int count, const QString &meaning, bool late);

signals:
    void pageRequested(const QString &pageId);
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailItem *addItem(const QString &iconName, const QString &title, const QString &name);
    void openMore();
    void fillMore(QMenu &menu);

    Role m_role = Role::Office;
    QStringList m_pages;
    QString m_current;
    QVector<RailItem *> m_items;
    RailItem *m_more = nullptr;
    QVBoxLayout *m_column;
    bool m_compact = false;
};

} // namespace peiyu
