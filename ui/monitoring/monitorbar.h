#pragma once
/// What the page 运行监测 looks at: period, item, 当期 or 累计, town or park, whose firms. One for
/// all its parts; what a part has no use for is hidden.
/// Thread: GUI.

#include "services/monitoringservice.h"
#include "shell/pagecontext.h"

#include <QWidget>

class QComboBox;

namespace peiyu {

class SegmentedSwitch;
class TextLabel;

class MonitorBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MonitorBar(const PageContext &context, QWidget *parent = nullptr);

    MonitorPlace place() const;
    FigureMeasure measure() const;
    void setMeasure(const FigureMeasure &measure);
    void showParts(bool period, bool item, bool cumulative);
    /// What is shown, at the right: 614 家.
    void setWords(const QString &words);
    /// The person of this PC is another.
    void followPerson();
    /// A widget of the part in front, between the choosers and the words.
    void setExtra(QWidget *extra);

signals:
    void changed();

private:
    void fillAreas();

    PageContext m_context;
    QComboBox *m_period;
    QComboBox *m_item;
    SegmentedSwitch *m_cumulative;
    QComboBox *m_area;
    SegmentedSwitch *m_whose;
    TextLabel *m_words;
    QWidget *m_extras;
};

} // namespace peiyu
