#pragma once
/// Beside the form of a visit: who the firm is, what was said the last times, what is agreed,
/// promised and asked for, and what its 一策 wants next.
/// Thread: GUI; reads one record through the window's own connection.

#include "shell/pagecontext.h"

#include <QWidget>

class QVBoxLayout;

namespace peiyu {

class WorkingCalendar;

class LastVisits final : public QWidget
{
    Q_OBJECT
public:
    explicit LastVisits(const PageContext &context, QWidget *parent = nullptr);

    /// An empty firm: none is chosen yet.
    void showFirm(const EnterpriseId &id);

private:
    void clear();
    void addHead(const QString &text);
    void addText(const QString &text);
    void addQuiet(const QString &text);
    void addDue(const QString &text, QDate due, const WorkingCalendar &calendar);
    void addOpen(const EnterpriseId &id, const WorkingCalendar &calendar);

    PageContext m_context;
    QVBoxLayout *m_column;
};

} // namespace peiyu
