#include "enterprises/codefield.h"

#include "domain/creditcode.h"
#include "domain/displaytext.h"
#include "parts/formrow.h"

#include <QFocusEvent>

namespace peiyu {

namespace {

constexpr qsizetype codeLength = 18;

bool inAlphabet(const QString &code)
{
    // Filled up to its length it is of wrong length no more: what is left is the alphabet.
    const CreditCodeCheck check =
        checkCreditCode(code.leftJustified(codeLength, u'A').left(codeLength));
    return check != CreditCodeCheck::WrongAlphabet;
}

} // namespace

CodeField::CodeField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { check(false); });
}

void CodeField::setCode(const QString &code, CodeState state)
{
    m_stored = code;
    m_storedState = state;
    setText(code);
    check(true);
}

QString CodeField::code() const
{
    return normalizeCreditCode(text());
}

bool CodeField::isSound() const
{
    const CreditCodeCheck check = checkCreditCode(code());
    return check == CreditCodeCheck::Valid || check == CreditCodeCheck::CheckFailed;
}

bool CodeField::isConfirmed() const
{
    return (m_row && m_row->isConfirmed()) ||
           (m_storedState == CodeState::Confirmed && code() == m_stored);
}

void CodeField::check(bool left)
{
    if (!m_row)
        return;
    const QString typed = code();
    const CreditCodeCheck found = checkCreditCode(typed);
    m_row->setError({});
    m_row->setNote({});
    if (typed.isEmpty()) {
        m_row->setNote(tr("18 位，见营业执照；没有时可以先空着"));
        return;
    }
    if (found == CreditCodeCheck::Valid) {
        m_row->setNote(tr("校验通过"));
        return;
    }
    if (found == CreditCodeCheck::CheckFailed) {
        if (m_storedState == CodeState::Confirmed && typed == m_stored)
            m_row->setNote(tr("校验码不符，已核对执照确认无误"));
        else
            m_row->setWarning(tr("待确认：%1").arg(creditCodeText(typed, found)), tr("确认无误"));
        return;
    }
    if (found == CreditCodeCheck::WrongLength && typed.size() < codeLength && !left &&
        inAlphabet(typed)) {
        m_row->setNote(tr("已输 %1 位，共 18 位").arg(typed.size()));
        return;
    }
    const CreditCodeCheck worst = inAlphabet(typed) ? found : CreditCodeCheck::WrongAlphabet;
    m_row->setError(creditCodeText(typed, worst) + u'。');
}

void CodeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Only a short code is another thing once it is left. Saying the same again would take the box
    // 确认无误 from under the focus that moves to it.
    const bool leaves =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (leaves && checkCreditCode(code()) == CreditCodeCheck::WrongLength)
        check(true);
}

} // namespace peiyu
