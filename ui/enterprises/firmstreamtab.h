#pragma once
/// 时间线: what happened to the firm, year by year, the newest first, narrowed by kind, year and
/// words; the chosen entry in full beside it. Enter opens its record where it lives, Esc takes the
/// conditions away. Read when the tab is looked at, in a read job; narrowed as it is typed.
/// Thread: GUI.

#include "domain/firmstream.h"
#include "enterprises/firmtab.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace peiyu {

class ActionButton;
class StreamModel;
class TextLabel;
class ToggleChips;

class FirmStreamTab final : public FirmTab
{
    Q_OBJECT
public:
    FirmStreamTab(const PageContext &context, const FirmActions &actions,
                  QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    void filesChanged() override;
    void activate() override;
    QWidget *focusTarget() override;

signals:
    /// Its record is to be opened at its place.
    void openRequested(const peiyu::StreamEntry &entry);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilter();
    void makeTable(const FirmActions &actions);
    void read();
    /// The conditions on what was read, standing where it stood.
    void narrow();
    void showYears(const QVector<int> &years);
    void showCurrent();
    void open();
    bool isNarrowed() const;
    void clearConditions();
    const StreamEntry *current() const;

    PageContext m_context;
    EnterpriseId m_firm;
    QDate m_asOf;
    QVector<StreamEntry> m_whole;
    StreamModel *m_model;
    TablePane *m_tablePane;
    ToggleChips *m_kinds;
    QComboBox *m_years;
    QLineEdit *m_find;
    TextLabel *m_count;
    QAction *m_open;
    ActionButton *m_clear = nullptr; ///< of the empty state: one of the two
    ActionButton *m_add = nullptr;
    QTimer m_typing{this};
    bool m_stale = true;
    bool m_filling = false;
};

} // namespace peiyu
