#pragma once
/// One line of a form: right-aligned label, field, unit, note, and under the field what is wrong
/// with it. Labels of all rows end at the same place.
/// Thread: GUI.

#include "parts/statusmark.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace peiyu {

class TextLabel;

class FormRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int labelWidth = 136;

    /// Takes the field; its accessible name becomes the label. A DateField tells its own faults.
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setRequired(bool required);
    void setUnit(const QString &unit);
    /// Quiet words after the field: 上年 9,563.20 · 由认定记录得出，不能改.
    void setNote(const QString &note);
    /// ▼ and what to do. Empty: no error.
    void setError(const QString &sentence);
    /// ▲ and a proposal; `confirm` adds a box such as 确认无误.
    void setWarning(const QString &sentence, const QString &confirm = {});
    bool isConfirmed() const;

signals:
    void confirmed(bool confirmed);

private:
    void setMessage(StatusTone tone, const QString &sentence);

    QWidget *m_field;
    QString m_label;
    TextLabel *m_labelText;
    TextLabel *m_star;
    TextLabel *m_unit;
    TextLabel *m_note;
    QWidget *m_messageRow;
    StatusMark *m_message;
    QCheckBox *m_confirm;
};

} // namespace peiyu
