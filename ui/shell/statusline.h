#pragma once
/// The bar at the bottom: which base, whether it can be written, what a job is doing, what is
/// selected.
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class TextLabel;

class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setBase(const QString &name, const QString &access);
    void setWork(const QString &text);
    void setSelection(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_base;
    TextLabel *m_access;
    TextLabel *m_work;
    TextLabel *m_selection;
};

} // namespace peiyu
