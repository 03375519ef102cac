#pragma once
/// 录入放假通知: the text of the State Council's notice, or a table of days, is read while it
/// stands there; what was understood is listed day by day, what is unclear is named, before
/// anything is written. Thread: GUI; reads and writes in their lanes.

#include "services/calendarservice.h"
#include "shell/formdialog.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class DataTable;
class TextLabel;
class TextRowsModel;

class NoticeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `year` is the one a table is read for; a text names its own. `file`: a table to begin with.
    NoticeDialog(const PageContext &context, int year, const QString &file, QWidget *parent);

private:
    void save() override;
    bool isTouched() const override;
    void makeHead(int year);
    void makeCheck();
    void chooseFile();
    void read();
    void show(const Result<CalendarReading> &reading);
    void judge();

    CalendarReading m_reading;
    QString m_file;
    int m_asked = 0; ///< readings asked for: an answer to an earlier one is dropped
    QComboBox *m_year;
    QPlainTextEdit *m_text;
    QLineEdit *m_notice;
    TextRowsModel *m_model;
    DataTable *m_rows = nullptr;
    TextLabel *m_counts;
    TextLabel *m_doubts;
    QCheckBox *m_seen;
    QTimer m_delay{this};
};

} // namespace peiyu
