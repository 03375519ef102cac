#include "exchange/enterpriserowparser.h"

#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "exchange/codereading.h"
#include "exchange/rowfacts.h"
#include "exchange/rowfigures.h"
#include "exchange/rowhonours.h"
#include "exchange/rowtitle.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseRowParser)
};

struct TextField
{
    ImportField field;
    QString EnterpriseRowDraft::*value;
    int longest;
};

constexpr std::array textFields = {
    TextField{ImportField::Name, &EnterpriseRowDraft::name, 120},
    TextField{ImportField::ShortName, &EnterpriseRowDraft::shortName, 60},
    TextField{ImportField::RegistrationNo, &EnterpriseRowDraft::registrationNo, 40},
    TextField{ImportField::FormerNames, &EnterpriseRowDraft::formerNames, 500},
    TextField{ImportField::District, &EnterpriseRowDraft::district, 60},
    TextField{ImportField::Town, &EnterpriseRowDraft::town, 60},
    TextField{ImportField::Park, &EnterpriseRowDraft::park, 60},
    TextField{ImportField::Industry, &EnterpriseRowDraft::industry, 120},
    TextField{ImportField::Chain, &EnterpriseRowDraft::chain, 120},
    TextField{ImportField::Address, &EnterpriseRowDraft::address, 300},
    TextField{ImportField::Contact, &EnterpriseRowDraft::contact, 60},
    TextField{ImportField::Phone, &EnterpriseRowDraft::phone, 60},
    TextField{ImportField::Specialist, &EnterpriseRowDraft::specialist, 60},
    TextField{ImportField::Leader, &EnterpriseRowDraft::leader, 60},
    TextField{ImportField::Batch, &EnterpriseRowDraft::batch, 120},
    TextField{ImportField::Document, &EnterpriseRowDraft::document, 120},
    TextField{ImportField::Note, &EnterpriseRowDraft::note, 4000},
    TextField{ImportField::LegalPerson, &EnterpriseRowDraft::legalPerson, 60},
    TextField{ImportField::MainProduct, &EnterpriseRowDraft::mainProduct, 200},
    TextField{ImportField::Tags, &EnterpriseRowDraft::tags, 200},
    TextField{ImportField::ContactPost, &EnterpriseRowDraft::contactPost, 60},
    TextField{ImportField::ListedName, &EnterpriseRowDraft::listedName, 120},
};

/// Reads one row; lives for one call.
class RowReading final
{
public:
    RowReading(const HeaderWords &words, const ColumnMapping &mapping, TierWordsReader &tierWords,
               bool dates1904, const TableRow &row)
        : m_words(words), m_tierWords(tierWords), m_row(mapping, dates1904, row)
    {
    }

    ParsedRow read()
    {
        const bool fault = !m_row.fault().isEmpty();
        if ((!fault && m_row.nothingMapped()) || isExample()) {
            m_row.markEmpty();
            return m_row.take();
        }
        if (fault)
            m_row.add(std::nullopt, IssueSeverity::Error, m_row.fault());
        for (const TextField &field : textFields)
            readText(field);
        readName();
        readFormerNamesCell();
        readPhone();
        readCode();
        readFirmFacts(m_row);
        readStage(m_row);
        readTitle(m_row, m_tierWords);
        readFigures(m_row);
        readHonours(m_row);
        return m_row.take();
    }

private:
    bool isExample() const
    {
        return m_row.cellOf(ImportField::Name).text.trimmed().startsWith(exampleMark());
    }

    void readText(const TextField &field)
    {
        const TableCell *cell = m_row.usableCell(field.field);
        if (!cell)
            return;
        // Only a note keeps its lines.
        const QString text =
            field.field == ImportField::Note ? cell->text.trimmed() : tidied(cell->text);
        if (text.size() > field.longest) {
            m_row.add(field.field, IssueSeverity::Error,
                      Text::tr("%1有 %2 个字，最多 %3 个字，请缩短")
                          .arg(importFieldText(field.field))
                          .arg(text.size())
                          .arg(field.longest));
            return;
        }
        m_row.draft().*field.value = text;
        m_row.setPresent(field.field, !text.isEmpty());
    }

    void readName()
    {
        const QString &name = m_row.draft().name;
        const auto refuse = [&](const QString &text) {
            m_row.add(ImportField::Name, IssueSeverity::Error, text);
        };
        if (m_row.cellIn(m_row.mapping().column(ImportField::Name)).covered) {
            refuse(Text::tr("企业名称与上面的行是同一个合并单元格，请取消合并，每行填一家企业"));
        } else if (name.isEmpty()) {
            if (!m_row.hasIssue(ImportField::Name))
                refuse(Text::tr("企业名称为空"));
        } else if (m_row.cellOf(ImportField::Name).kind != CellKind::Text) {
            refuse(Text::tr("企业名称是数字或日期“%1”，请检查列对应是否正确").arg(name));
        } else if (name.contains(u"示例") || name.contains(u"样例") || name.contains(u"填写说明")) {
            m_row.add(ImportField::Name, IssueSeverity::Pending,
                      Text::tr("像是填表的示例行，请确认是不是真实企业"));
        } else if (!name.endsWith(u"公司") || name.size() == 2) {
            refuseOtherRows(name);
        }
    }

    /// Totals, remarks and repeated headers between the rows of firms.
    void refuseOtherRows(const QString &name)
    {
        static const QRegularExpression total(QStringLiteral("^(?:合|总|小|共)\\s*计[:：]?\\d*$"));
        static const QRegularExpression remark(
            QStringLiteral("^(?:注|备注|说明|填表人|制表人|审核人|填报人|填报单位|填表日期|"
                           "填报日期)\\d*\\s*[:：]"));
        const auto refuse = [&](const QString &text) {
            m_row.add(ImportField::Name, IssueSeverity::Error, text);
        };
        if (total.match(name).hasMatch())
            refuse(Text::tr("这一行是合计，不是企业"));
        else if (remark.match(name).hasMatch())
            refuse(Text::tr("这一行是表格的说明，不是企业"));
        else if (const auto word = m_words.find(name); word && word->field == ImportField::Name)
            refuse(Text::tr("这一行是重复的表头，不是企业"));
    }

    void readFormerNamesCell()
    {
        QString &names = m_row.draft().formerNames;
        if (names.isEmpty())
            return;
        const FormerNamesReading reading =
            readFormerNames(m_row.cellOf(ImportField::FormerNames).text);
        names = reading.names;
        m_row.setPresent(ImportField::FormerNames, !names.isEmpty());
        if (reading.cleaned)
            m_row.warn(ImportField::FormerNames,
                       Text::tr("曾用名末尾粘着“查看更多”，已去掉；可能还有别的曾用名没有列出"));
    }

    void readPhone()
    {
        QString &phone = m_row.draft().phone;
        if (phone.isEmpty())
            return;
        const TableCell &cell = m_row.cellOf(ImportField::Phone);
        if (isScientific(cell)) {
            m_row.warn(ImportField::Phone,
                       Text::tr("电话被表格改成科学计数（%1），尾数已丢失，没有采用").arg(phone));
            phone.clear();
            m_row.setPresent(ImportField::Phone, false);
            return;
        }
        phone = toHalfWidth(phone);
        // 023-48881234 typed as a number comes as 2348881234.
        static const QRegularExpression withoutZero(QStringLiteral("^[2-9]\\d{8,10}$"));
        if (cell.kind == CellKind::Number && withoutZero.match(phone).hasMatch())
            m_row.warn(ImportField::Phone,
                       Text::tr("电话 %1 在表里是数字，区号前的 0 可能丢了；应是 0%1 的话请改过来")
                           .arg(phone));
    }

    void readCode()
    {
        checkRegistrationNo();
        const TableCell *cell = m_row.usableCell(ImportField::CreditCode);
        if (!cell)
            return;
        EnterpriseRowDraft &draft = m_row.draft();
        const CodeReading reading = readCreditCode(*cell);
        const QString &number = reading.registrationNo;
        if (!number.isEmpty() && !draft.registrationNo.isEmpty() &&
            draft.registrationNo != number) {
            m_row.add(ImportField::CreditCode, IssueSeverity::Error,
                      Text::tr("信用代码一栏是 15 位注册号 %1，与注册号一栏的 %2 不同，请核对")
                          .arg(number, draft.registrationNo));
            return;
        }
        if (!number.isEmpty()) {
            draft.registrationNo = number;
            m_row.setPresent(ImportField::RegistrationNo);
        }
        draft.creditCode = reading.code;
        draft.codeState = reading.state;
        m_row.setPresent(ImportField::CreditCode, !reading.code.isEmpty());
        if (reading.issue)
            m_row.add(reading.issue->field, reading.issue->severity, reading.issue->text);
    }

    void checkRegistrationNo()
    {
        QString &number = m_row.draft().registrationNo;
        if (number.isEmpty())
            return;
        const TableCell &cell = m_row.cellOf(ImportField::RegistrationNo);
        if (isScientific(cell)) {
            m_row.add(ImportField::RegistrationNo, IssueSeverity::Error,
                      Text::tr("注册号被表格改成科学计数，尾数已丢失"));
            number.clear();
            m_row.setPresent(ImportField::RegistrationNo, false);
            return;
        }
        number = toHalfWidth(number);
        constexpr qsizetype digitsOfNumber = 15;
        if (cell.kind == CellKind::Number && number.size() < digitsOfNumber)
            m_row.warn(ImportField::RegistrationNo,
                       Text::tr("注册号 %1 在表里是数字，只有 %2 位，前面的 0 可能丢了，请核对")
                           .arg(number)
                           .arg(number.size()));
    }

    const HeaderWords &m_words;
    TierWordsReader &m_tierWords;
    RowCells m_row;
};

} // namespace

QString exampleMark()
{
    return QStringLiteral("示例（请删除）");
}

bool ParsedRow::hasSeverity(IssueSeverity severity) const
{
    return std::any_of(issues.cbegin(), issues.cend(),
                       [&](const RowIssue &issue) { return issue.severity == severity; });
}

EnterpriseRowParser::EnterpriseRowParser(HeaderWords words, const ColumnMapping &mapping,
                                         bool dates1904)
    : m_words(std::move(words)), m_mapping(mapping), m_dates1904(dates1904)
{
}

ParsedRow EnterpriseRowParser::parse(const TableRow &row)
{
    return RowReading(m_words, m_mapping, m_tierWords, m_dates1904, row).read();
}

} // namespace peiyu
