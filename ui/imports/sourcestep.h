#pragma once
/// First step: which file. Dropped on the page, or chosen.
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class ActionButton;
class TextLabel;

class SourceStep final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceStep(QWidget *parent = nullptr);

    void setFile(const QString &path);
    void setReading(bool reading);

signals:
    void chooseRequested();
    void cancelRequested();
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_zone;
    ActionButton *m_choose;
    TextLabel *m_file;
    bool m_hovered = false;
};

} // namespace peiyu
