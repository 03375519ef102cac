#pragma once
/// 办理时限 of 本区县 by kind: the district's own with the document it is taken from, else
/// 本系统默认. A change computes the due days of every open request anew. Thread: GUI; writes in
/// the lane.

#include "domain/request.h"
#include "requests/listdialog.h"
#include "shell/formdialog.h"

#include <array>

class QLineEdit;
class QSpinBox;

namespace peiyu {

/// The three limits of one kind and their source.
class LimitDialog final : public FormDialog
{
    Q_OBJECT
public:
    LimitDialog(const PageContext &context, const ClockLimit &limit, QWidget *parent);

private:
    void save() override;

    ClockLimit m_limit;
    std::array<QSpinBox *, 3> m_days{};
    QLineEdit *m_source;
};

class LimitsDialog final : public ListDialog
{
    Q_OBJECT
public:
    LimitsDialog(const PageContext &context, QWidget *parent);

private:
    void refresh() override;
    void applyGate() override;
    void edit();
    void reset();
    const ClockLimit *current() const;

    QVector<ClockLimit> m_limits;
    QAction *m_change;
    QAction *m_reset;
    QAction *m_categories;
};

} // namespace peiyu
