#pragma once
/// The bar at the bottom: which base, whether it can be written, when it was last copied, what a
/// job is doing, what is selected.
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class LinkButton;
class TextLabel;

class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setBase(const QString &name, const QString &access);
    void setBackup(const QString &text);
    void setWork(const QString &text);
    /// 库名, 读写 and what is being done only.
    void setCompact(bool compact);
    void setSelection(const QString &text);

signals:
    /// 库名 was pressed: new, open, sample base.
    void baseMenuRequested(QPoint at);
    /// 上次备份 was pressed.
    void backupsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkButton *m_base;
    TextLabel *m_access;
    LinkButton *m_backup;
    TextLabel *m_work;
    TextLabel *m_selection;
    bool m_compact = false;
};

} // namespace peiyu
