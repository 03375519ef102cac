#pragma once
/// 统一社会信用代码 as it is typed: alphabet and length are errors, a failed check character is
/// 待确认 with a box, a sound one says so. Small letters and full width are taken.
/// Not here: whether another firm has the code (EnterpriseFormDialog).
/// Thread: GUI.

#include "domain/enterprise.h"

#include <QLineEdit>

namespace peiyu {

class FormRow;

class CodeField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeField(QWidget *parent = nullptr);

    /// Where it says what is wrong.
    void setRow(FormRow *row) { m_row = row; }
    /// The code of the record, and how it stood.
    void setCode(const QString &code, CodeState state);
    QString code() const;
    /// The code's form is right and nothing hides what else is known of it.
    bool isSound() const;
    /// 确认无误 is ticked, or was before and the code is the same.
    bool isConfirmed() const;
    /// Says what there is to say; `left`: the field was left, so a short code is an error now.
    void check(bool left);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    FormRow *m_row = nullptr;
    QString m_stored;
    CodeState m_storedState = CodeState::Sound;
};

} // namespace peiyu
