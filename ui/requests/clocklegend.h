#pragma once
/// The foot of the request desk: what the parts of a clock bar mean, how days are counted, and the
/// limits of each kind with their source.
/// Thread: GUI.

#include "domain/request.h"
#include "domain/workingcalendar.h"

#include <QWidget>

class QHBoxLayout;

namespace peiyu {

class LinkButton;
class TextLabel;

class ClockLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit ClockLegend(QWidget *parent = nullptr);

    /// `today`: whose year's notice is named.
    void showLimits(const QVector<ClockLimit> &limits, const WorkingCalendar &calendar,
                    QDate today);

signals:
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_rule;
    TextLabel *m_limits;
    QHBoxLayout *m_line;
    QWidget *m_source = nullptr;
    LinkButton *m_change;
};

} // namespace peiyu
