#pragma once
/// Second step: which sheet, in which encoding, and in which row the header stands. The first rows
/// are shown as they are; a click on a row, or Enter, makes it the header.
/// Thread: GUI.

#include "imports/importdraft.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace peiyu {

class StatusMark;
class TablePane;
class TablePreviewModel;
class TextLabel;

class SheetStep final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetStep(QWidget *parent = nullptr);

    void setDraft(const ImportDraft &draft);
    void setReading(bool reading);

signals:
    /// Another sheet, encoding or header row: read again.
    void sourceChanged(const peiyu::ImportSource &source);

private:
    void fillSheets(const ImportPreview &preview);
    void fillEncodings(const ImportPreview &preview);
    void showHeader(const ImportPreview &preview);
    void chooseHeader(int shownRow);

    ImportSource m_source;
    int m_headerRow = 0;
    QWidget *m_side;
    TextLabel *m_sideTitle;
    QListWidget *m_sheets;
    QComboBox *m_encodings;
    StatusMark *m_state;
    TablePane *m_pane;
    TablePreviewModel *m_rows;
};

} // namespace peiyu
