#pragma once
/// First step: which file. Dropped on the page, chosen, or its path pasted.
/// Thread: GUI.

#include <QWidget>

class QLineEdit;

namespace peiyu {

class ActionButton;
class TextLabel;

class SourceStep final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceStep(QWidget *parent = nullptr);

    void setFile(const QString &name, const QString &path);
    void setReading(bool reading);

signals:
    void chooseRequested();
    void cancelRequested();
    /// Dropped, pasted or typed; whether it is there shows when it is read.
    void fileGiven(const QString &path);
    /// A published list as copied from a page or a document.
    void textGiven(const QString &text);
    void templateRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void takePath();

    QWidget *m_zone;
    TextLabel *m_words;
    ActionButton *m_choose;
    ActionButton *m_paste;
    QLineEdit *m_path;
    TextLabel *m_file;
    bool m_hovered = false;
};

} // namespace peiyu
