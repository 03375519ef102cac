#pragma once
/// The bottom of the wizard: at the left what can be done beside, at the right 上一步 · the step's
/// own action · 取消, and before them what the commit will do.
/// Thread: GUI.

#include <QVector>
#include <QWidget>

class QAction;

namespace peiyu {

class StatusMark;

class ImportFooter final : public QWidget
{
    Q_OBJECT
public:
    struct Aside
    {
        QAction *action;
        QString iconName;
    };

    /// The actions stay the caller's.
    ImportFooter(const QVector<Aside> &asides, QAction *back, QAction *next, QAction *leave,
                 QWidget *parent = nullptr);

    void setSummary(const QString &text, bool doubtful = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class TextLabel *m_summary;
    StatusMark *m_doubt;
};

} // namespace peiyu
