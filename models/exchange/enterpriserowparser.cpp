#include "exchange/enterpriserowparser.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "exchange/codereading.h"
#include "exchange/importwords.h"

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
};

/// tidyText() without a copy where there is nothing to tidy, as in most cells.
QString tidied(const QString &text)
{
    QChar before = u' ';
    for (const QChar c : text) {
        const bool space = c == u' ';
        if ((space && before == u' ') || (c < u' ') || c.unicode() == 0xA0 ||
            (c >= QChar(0x2000) && c <= QChar(0x206F)) || c == QChar(0x3000) || c == QChar(0xFEFF))
            return tidyText(text);
        before = c;
    }
    return before == u' ' ? tidyText(text) : text;
}

/// Reads one row; lives for one call.
class RowReading final
{
public:
    RowReading(const HeaderWords &words, const ColumnMapping &mapping, TierWordsReader &tierWords,
               bool dates1904, const TableRow &row)
        : m_words(words),
          m_mapping(mapping),
          m_tierWords(tierWords),
          m_dates1904(dates1904),
          m_row(row)
    {
        m_parsed.draft.row = row.number;
    }

    ParsedRow read()
    {
        m_parsed.empty = m_row.fault.isEmpty() && nothingMapped();
        if (m_parsed.empty)
            return m_parsed;
        if (!m_row.fault.isEmpty())
            add(std::nullopt, IssueSeverity::Error, m_row.fault);
        for (const TextField &field : textFields)
            readText(field);
        readName();
        readFormerNamesCell();
        readPhone();
        readCode();
        readTier();
        readStage();
        readTitleDays();
        return m_parsed;
    }

private:
    const TableCell &cellOf(ImportField field) const { return m_row.cell(m_mapping.column(field)); }

    bool nothingMapped() const
    {
        return std::all_of(allImportFields.begin(), allImportFields.end(),
                           [&](ImportField field) { return cellOf(field).isEmpty(); });
    }

    void add(std::optional<ImportField> field, IssueSeverity severity, const QString &text)
    {
        m_parsed.issues.append({field, text, severity});
    }

    void setPresent(ImportField field, bool present = true)
    {
        m_parsed.draft.present[static_cast<size_t>(field)] = present;
    }

    /// The usable cell of a field; null (with an issue where it is a fault) when there is none.
    const TableCell *usableCell(ImportField field)
    {
        const TableCell &cell = cellOf(field);
        if (isBlankCell(cell))
            return nullptr;
        if (cell.kind == CellKind::Error) {
            add(field, IssueSeverity::Error,
                Text::tr("%1这一格是公式错误（%2），请在原表中改成文字或数值")
                    .arg(importFieldText(field), cell.text));
            return nullptr;
        }
        if (!isCleanText(cell.text)) {
            add(field, IssueSeverity::Error,
                Text::tr("%1含有看不见的控制字符，请在原表中重新输入").arg(importFieldText(field)));
            return nullptr;
        }
        return &cell;
    }

    void readText(const TextField &field)
    {
        const TableCell *cell = usableCell(field.field);
        if (!cell)
            return;
        // Only a note keeps its lines.
        const QString text =
            field.field == ImportField::Note ? cell->text.trimmed() : tidied(cell->text);
        if (text.size() > field.longest) {
            add(field.field, IssueSeverity::Error,
                Text::tr("%1有 %2 个字，最多 %3 个字，请缩短")
                    .arg(importFieldText(field.field))
                    .arg(text.size())
                    .arg(field.longest));
            return;
        }
        m_parsed.draft.*field.value = text;
        setPresent(field.field, !text.isEmpty());
    }

    void readName()
    {
        const QString &name = m_parsed.draft.name;
        if (name.isEmpty()) {
            if (!hasIssue(ImportField::Name))
                add(ImportField::Name, IssueSeverity::Error, Text::tr("企业名称为空"));
        } else if (cellOf(ImportField::Name).kind != CellKind::Text) {
            add(ImportField::Name, IssueSeverity::Error,
                Text::tr("企业名称是数字或日期“%1”，请检查列对应是否正确").arg(name));
        } else if (name.contains(u"示例") || name.contains(u"样例") || name.contains(u"填写说明")) {
            add(ImportField::Name, IssueSeverity::Pending,
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
        if (total.match(name).hasMatch())
            add(ImportField::Name, IssueSeverity::Error, Text::tr("这一行是合计，不是企业"));
        else if (remark.match(name).hasMatch())
            add(ImportField::Name, IssueSeverity::Error, Text::tr("这一行是表格的说明，不是企业"));
        else if (const auto word = m_words.find(name); word && word->field == ImportField::Name)
            add(ImportField::Name, IssueSeverity::Error, Text::tr("这一行是重复的表头，不是企业"));
    }

    bool hasIssue(ImportField field) const
    {
        return std::any_of(m_parsed.issues.cbegin(), m_parsed.issues.cend(),
                           [&](const RowIssue &issue) { return issue.field == field; });
    }

    void readFormerNamesCell()
    {
        QString &names = m_parsed.draft.formerNames;
        if (names.isEmpty())
            return;
        const FormerNamesReading reading = readFormerNames(cellOf(ImportField::FormerNames).text);
        names = reading.names;
        setPresent(ImportField::FormerNames, !names.isEmpty());
        if (reading.cleaned)
            add(ImportField::FormerNames, IssueSeverity::Warning,
                Text::tr("曾用名末尾粘着“查看更多”，已去掉；可能还有别的曾用名没有列出"));
    }

    void readPhone()
    {
        QString &phone = m_parsed.draft.phone;
        if (phone.isEmpty() || !isScientific(cellOf(ImportField::Phone)))
            return;
        add(ImportField::Phone, IssueSeverity::Warning,
            Text::tr("电话被表格改成科学计数（%1），尾数已丢失，没有采用").arg(phone));
        phone.clear();
        setPresent(ImportField::Phone, false);
    }

    void readCode()
    {
        checkRegistrationNo();
        const TableCell *cell = usableCell(ImportField::CreditCode);
        if (!cell)
            return;
        EnterpriseRowDraft &draft = m_parsed.draft;
        const CodeReading reading = readCreditCode(*cell);
        const QString &number = reading.registrationNo;
        if (!number.isEmpty() && !draft.registrationNo.isEmpty() &&
            draft.registrationNo != number) {
            add(ImportField::CreditCode, IssueSeverity::Error,
                Text::tr("信用代码一栏是 15 位注册号 %1，与注册号一栏的 %2 不同，请核对")
                    .arg(number, draft.registrationNo));
            return;
        }
        if (!number.isEmpty()) {
            draft.registrationNo = number;
            setPresent(ImportField::RegistrationNo);
        }
        draft.creditCode = reading.code;
        draft.codeState = reading.state;
        setPresent(ImportField::CreditCode, !reading.code.isEmpty());
        if (reading.issue)
            m_parsed.issues.append(*reading.issue);
    }

    void checkRegistrationNo()
    {
        if (m_parsed.draft.registrationNo.isEmpty() ||
            !isScientific(cellOf(ImportField::RegistrationNo)))
            return;
        add(ImportField::RegistrationNo, IssueSeverity::Error,
            Text::tr("注册号被表格改成科学计数，尾数已丢失"));
        m_parsed.draft.registrationNo.clear();
        setPresent(ImportField::RegistrationNo, false);
    }

    void readTier()
    {
        const TableCell *cell = usableCell(ImportField::Tier);
        if (!cell)
            return;
        const QString words = tidied(cell->text);
        const TierReading reading = m_tierWords(words);
        if (reading.several) {
            add(ImportField::Tier, IssueSeverity::Error,
                Text::tr("一格写了几个梯度（%1），各有各的日期，请一个梯度写一行").arg(words));
        } else if (!reading.tier) {
            add(ImportField::Tier, IssueSeverity::Error,
                Text::tr("不认识的梯度“%1”，请写创新型、专精特新、小巨人或市级入库").arg(words));
        } else {
            m_parsed.draft.tier = reading.tier;
            setPresent(ImportField::Tier);
        }
    }

    void readStage()
    {
        const TableCell *cell = usableCell(ImportField::Stage);
        if (!cell)
            return;
        const QString words = tidied(cell->text);
        const auto stage = readStageWords(words);
        if (!stage) {
            add(ImportField::Stage, IssueSeverity::Error,
                Text::tr("不认识的培育阶段“%1”，请写储备、培育或提升").arg(words));
        } else if (*stage == Stage::Exited) {
            add(ImportField::Stage, IssueSeverity::Error,
                Text::tr("退库要写明原因和日期，请在企业档案中办理，不能由导入写入"));
        } else {
            m_parsed.draft.stage = stage;
            setPresent(ImportField::Stage);
        }
    }

    QDate readDayOf(ImportField field)
    {
        const TableCell *cell = usableCell(field);
        if (!cell)
            return {};
        const DayReading reading = readDay(*cell, m_dates1904);
        const QString what = importFieldText(field);
        switch (reading.outcome) {
        case DayReading::Outcome::Day:
            break;
        case DayReading::Outcome::Completed:
            add(field, IssueSeverity::Pending,
                Text::tr("%1在表里没有写全年月日，表格自己补成了 %2，请确认")
                    .arg(what, dateText(reading.day)));
            break;
        case DayReading::Outcome::Partial:
            add(field, IssueSeverity::Error,
                Text::tr("%1“%2”没有写到日，请补全，例如 2023-05-01")
                    .arg(what, cell->text.trimmed()));
            break;
        case DayReading::Outcome::NotADay:
            add(field, IssueSeverity::Error,
                Text::tr("%1“%2”不是日期，请写成 2023-05-01 这样").arg(what, cell->text.trimmed()));
            break;
        }
        setPresent(field, reading.day.isValid());
        return reading.day;
    }

    void readTitleDays()
    {
        EnterpriseRowDraft &draft = m_parsed.draft;
        draft.recognizedFrom = readDayOf(ImportField::RecognizedFrom);
        draft.recognizedUntil = readDayOf(ImportField::RecognizedUntil);
        if (draft.recognizedFrom.isValid() && draft.recognizedUntil.isValid() &&
            draft.recognizedUntil < draft.recognizedFrom)
            add(ImportField::RecognizedUntil, IssueSeverity::Error,
                Text::tr("有效期至 %1 早于认定日期 %2")
                    .arg(dateText(draft.recognizedUntil), dateText(draft.recognizedFrom)));
        checkTitleIsWhole();
    }

    /// A title is its tier and its first day; one without the other is not written.
    void checkTitleIsWhole()
    {
        EnterpriseRowDraft &draft = m_parsed.draft;
        if (draft.tier && draft.recognizedFrom.isNull() && !hasIssue(ImportField::RecognizedFrom)) {
            add(ImportField::Tier, IssueSeverity::Warning,
                Text::tr("写了“%1”但没有认定日期，这项认定没有写入").arg(tierText(*draft.tier)));
            draft.tier.reset();
            setPresent(ImportField::Tier, false);
        } else if (!draft.tier && draft.recognizedFrom.isValid() && !hasIssue(ImportField::Tier)) {
            add(ImportField::RecognizedFrom, IssueSeverity::Warning,
                Text::tr("有认定日期 %1 但没有梯度，这项认定没有写入")
                    .arg(dateText(draft.recognizedFrom)));
        }
    }

    const HeaderWords &m_words;
    const ColumnMapping &m_mapping;
    TierWordsReader &m_tierWords;
    bool m_dates1904;
    const TableRow &m_row;
    ParsedRow m_parsed;
};

} // namespace

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
