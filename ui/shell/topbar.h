#pragma once
/// The top bar: find box, 示例数据, 截至, 本机使用人.
/// Thread: GUI.

#include "look/widthclass.h"
#include "shell/findbox.h"

#include <QWidget>

namespace peiyu {

class ActionButton;
class DateField;
class LinkButton;
class TextLabel;

class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    FindBox *findBox() const { return m_find; }
    DateField *dayField() const { return m_day; }
    void setSample(bool sample);
    void setUser(const QString &name, const QString &role);
    void setWidthClass(WidthClass width);
    /// The day shown under 截至, and whether it is the real one.
    void setDay(QDate day, bool today);

signals:
    void dayChosen(QDate day);
    void userMenuRequested(QPoint at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FindBox *m_find;
    QWidget *m_sample;
    DateField *m_day;
    TextLabel *m_today;
    TextLabel *m_userLabel;
    LinkButton *m_user;
    ActionButton *m_userIcon; ///< instead of the name, in a compact window
};

} // namespace peiyu
