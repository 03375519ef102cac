#include "exchange/rowfacts.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "exchange/importwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseRowParser)
};

/// A capital of 100 亿元 is no small firm's: the amount stands in 元.
constexpr double likelyYuanFrom = 1'000'000;

QString currencyWord(const QString &currency)
{
    return currency.isEmpty() ? Text::tr("人民币") : currency;
}

/// What the header leaves open, or the cell says otherwise, is asked about.
void doubtCapital(RowCells &row, const AmountReading &amount, const QString &said)
{
    const QString wan = Text::tr("%1 万%2").arg(amount.wan, currencyWord(amount.currency));
    if (!amount.unitInCell && amount.wan.toDouble() >= likelyYuanFrom)
        row.add(ImportField::Capital, IssueSeverity::Pending,
                Text::tr("注册资本 %1 按万元计大得不合理，像是以元为单位，请确认").arg(said));
    if (amount.unitDoubtful)
        row.add(ImportField::Capital, IssueSeverity::Pending,
                Text::tr("注册资本“%1”没有写是元还是万元，已按表头的单位记为 %2，请确认")
                    .arg(said, wan));
    if (amount.currencyDoubtful)
        row.add(
            ImportField::Capital, IssueSeverity::Pending,
            Text::tr("注册资本“%1”的币种与表头写的不同，已按单元格记为 %2，请确认").arg(said, wan));
}

void readCurrency(RowCells &row, bool namedByCapital)
{
    const TableCell *cell = row.usableCell(ImportField::CapitalCurrency);
    if (!cell)
        return;
    const auto currency = currencyNamed(cell->text);
    EnterpriseRowDraft &draft = row.draft();
    if (!currency) {
        row.warn(ImportField::CapitalCurrency,
                 Text::tr("不认识的币种“%1”，没有采用；请写人民币、美元、港元等")
                     .arg(tidied(cell->text)));
    } else if ((namedByCapital || !draft.capitalCurrency.isEmpty()) &&
               draft.capitalCurrency != *currency) {
        row.add(ImportField::CapitalCurrency, IssueSeverity::Pending,
                Text::tr("注册资本写的是%1，币种一栏写的是%2，已按%1；请确认")
                    .arg(currencyWord(draft.capitalCurrency), tidied(cell->text)));
    } else {
        draft.capitalCurrency = *currency;
        row.setPresent(ImportField::CapitalCurrency);
    }
}

void readCapital(RowCells &row)
{
    bool namesCurrency = false;
    if (const TableCell *cell = row.usableCell(ImportField::Capital)) {
        const auto amount =
            readAmount(*cell, row.mapping().unitOf(row.mapping().column(ImportField::Capital)));
        if (!amount || amount->wan.startsWith(u'-')) {
            row.warn(ImportField::Capital,
                     Text::tr("注册资本“%1”读不成金额，没有采用；请写成 5000 或 5000万元 这样")
                         .arg(tidied(cell->text)));
        } else {
            doubtCapital(row, *amount, tidied(cell->text));
            namesCurrency = amount->currencyInCell;
            row.draft().capital = amount->wan;
            row.draft().capitalCurrency = amount->currency;
            row.setPresent(ImportField::Capital);
            row.setPresent(ImportField::CapitalCurrency);
        }
    }
    readCurrency(row, namesCurrency);
}

/// A register that was converted gives the day of the present licence as the founding day.
void readFounding(RowCells &row)
{
    const QDate day = row.readDayOf(ImportField::FoundedOn, IssueSeverity::Warning);
    if (day.isNull())
        return;
    const DayReading licensed = readDay(row.cellOf(ImportField::LicensedOn), row.dates1904());
    const QDate start = startOfTerm(row.cellOf(ImportField::BusinessTerm).text);
    if (licensed.day == day && start.isValid() && start < day) {
        row.warn(
            ImportField::FoundedOn,
            Text::tr("成立日期 %1 与发照日期相同，而营业期限从 %2 开始，没有采用；成立日期可能是 "
                     "%2，请核对执照")
                .arg(dateText(day), dateText(start)));
        row.setPresent(ImportField::FoundedOn, false);
        return;
    }
    row.draft().foundedOn = day;
}

void readSize(RowCells &row)
{
    const TableCell *cell = row.usableCell(ImportField::SizeClass);
    if (!cell)
        return;
    const QString words = tidied(cell->text);
    row.draft().sizeClass = sizeClassFromWords(words);
    row.setPresent(ImportField::SizeClass, row.draft().sizeClass.has_value());
    if (!row.draft().sizeClass)
        row.warn(ImportField::SizeClass,
                 Text::tr("不认识的企业规模“%1”，没有采用；请写大型、中型、小型或微型").arg(words));
}

void readChainLeader(RowCells &row)
{
    const TableCell *cell = row.usableCell(ImportField::ChainLeader);
    if (!cell)
        return;
    const auto yes = readYesNo(cell->text);
    row.setPresent(ImportField::ChainLeader, yes.has_value());
    row.draft().chainLeader = yes.value_or(false);
    if (!yes)
        row.warn(ImportField::ChainLeader,
                 Text::tr("链主一栏写的是“%1”，没有采用；请写是或否").arg(tidied(cell->text)));
}

void readTags(RowCells &row)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；|\\r\\n]+"));
    QString &tags = row.draft().tags;
    if (tags.isEmpty())
        return;
    QStringList single;
    for (const QString &part : tags.split(separators, Qt::SkipEmptyParts)) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !single.contains(tag))
            single.append(tag);
    }
    tags = single.join(u'、');
    row.setPresent(ImportField::Tags, !tags.isEmpty());
}

void tidyAddress(RowCells &row)
{
    QString &address = row.draft().address;
    const QString own = withoutGluedLink(address);
    if (own == address)
        return;
    address = own;
    row.setPresent(ImportField::Address, !own.isEmpty());
    row.warn(ImportField::Address, Text::tr("地址末尾粘着“附近公司”，已去掉"));
}

void checkName(RowCells &row)
{
    EnterpriseRowDraft &draft = row.draft();
    const QString full = withFullWidthBrackets(draft.name);
    if (full != draft.name && !row.hasIssue(ImportField::Name)) {
        draft.name = full;
        row.warn(ImportField::Name,
                 Text::tr("企业名称里的括号是半角，已按登记名称的写法改成全角：“%1”").arg(full));
    }
    if (draft.listedName.isEmpty())
        return;
    const auto compared = [](const QString &name) { return toHalfWidth(name).remove(u' '); };
    if (compared(draft.listedName) == compared(draft.name)) {
        draft.listedName.clear();
        return;
    }
    row.warn(
        ImportField::ListedName,
        Text::tr("来表名称“%1”与登记名称“%2”不同，已按登记名称；如果是以前的名称，请补到曾用名")
            .arg(draft.listedName, draft.name));
}

} // namespace

void readFirmFacts(RowCells &row)
{
    checkName(row);
    tidyAddress(row);
    readFounding(row);
    readCapital(row);
    readSize(row);
    readChainLeader(row);
    readTags(row);
}

} // namespace peiyu
