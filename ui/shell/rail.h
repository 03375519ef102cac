#pragma once
/// The left rail: the pages of the user's role, and 更多 with the rest. Ctrl+1…9 follow the order
/// shown.
/// Thread: GUI.

#include "domain/vocabulary.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

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
    const QStringList &pages() const { return m_pages; }
    void showDigits(bool shown);

signals:
    void pageRequested(const QString &pageId);
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMore();

    Role m_role = Role::Office;
    QStringList m_pages;
    QVector<RailItem *> m_items;
    RailItem *m_more = nullptr;
    QVBoxLayout *m_column;
};

} // namespace peiyu
