#include "exchange/codereading.h"

#include "domain/creditcode.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CodeReading)
};

RowIssue issueOf(IssueSeverity severity, const QString &text)
{
    return {ImportField::CreditCode, text, severity};
}

/// 913706817402392957 shown with all its places, after a spreadsheet kept fifteen of them.
bool isRounded(const QString &code)
{
    return code.endsWith(u"000") &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

CodeReading readCreditCode(const TableCell &cell)
{
    CodeReading reading;
    const QString code = normalizeCreditCode(tidyText(cell.text));
    const CreditCodeCheck check = checkCreditCode(code);
    if (isScientific(cell)) {
        reading.issue =
            issueOf(IssueSeverity::Error, Text::tr("信用代码被表格改成科学计数，尾数已丢失"));
    } else if (isOldRegistrationNumber(code)) {
        reading.registrationNo = code;
        reading.issue =
            issueOf(IssueSeverity::Warning,
                    Text::tr("信用代码一栏是 15 位的旧注册号，已作为注册号；请补统一社会信用代码"));
    } else if (check == CreditCodeCheck::Valid) {
        reading.code = code;
    } else if (check != CreditCodeCheck::CheckFailed) {
        reading.issue = issueOf(IssueSeverity::Error, creditCodeText(code, check));
    } else if (isRounded(code)) {
        reading.issue = issueOf(IssueSeverity::Error,
                                Text::tr("信用代码末尾几位被表格改成了 0，原来的数字已丢失"));
    } else {
        reading.code = code;
        reading.state = CodeState::Pending;
        reading.issue = issueOf(IssueSeverity::Pending, creditCodeText(code, check));
    }
    return reading;
}

} // namespace peiyu
