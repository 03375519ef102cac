#pragma once
/// The head of a firm's page: name, titles, code and place in one line; under it what matters
/// today: title, specialist, next visit, next step, goal, what ends first.
/// Thread: GUI.

#include "enterprises/firmrecord.h"

#include <QWidget>

class QHBoxLayout;

namespace peiyu {

class FactStrip;
class LinkButton;
class TextLabel;

class FirmHead final : public QWidget
{
    Q_OBJECT
public:
    explicit FirmHead(QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record);

signals:
    /// 缺项 was pressed: fill them in.
    void missingPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showBadges(const FirmRecord &record);
    void showMissing(const FirmRecord &record);
    QString terms(const FirmRecord &record) const;

    TextLabel *m_name;
    TextLabel *m_short;
    QHBoxLayout *m_badges;
    TextLabel *m_terms;
    TextLabel *m_left;
    LinkButton *m_missing;
    FactStrip *m_strip;
};

} // namespace peiyu
