#pragma once
/// A list that was pasted, as text to be corrected before it is read: one row each line, columns
/// set under each other. The next step reads it.
/// Thread: GUI.

#include <QWidget>

class QPlainTextEdit;

namespace peiyu {

class TextLabel;

class PasteBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PasteBox(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    bool isBlank() const;
    void setReading(bool reading);

signals:
    void changed();

private:
    void showRows();
    void alignColumns();

    QPlainTextEdit *m_edit;
    TextLabel *m_rows;
};

} // namespace peiyu
