#include "domain/textfold.h"
#include "exchange/amountreading.h"
#include "exchange/cellvalues.h"
#include "exchange/columnkeys.h"
#include "exchange/tablesniffer.h"
#include "services/ledgerrows.h"
#include "services/periodfigurewriting.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeriodFigureRows)
};

/// 100 亿元 in one period is no small firm's: the amount stands in 元.
constexpr double likelyYuanFrom = 1'000'000; // 万元
constexpr int powerOfTenThousand = -4;

/// What a row says of one item and period.
struct Found
{
    PeriodEntry entry;
    QString column; ///< key of the column it stands in
};

QString changeLabel(const FigurePeriod &period, PeriodItem item)
{
    return Text::tr("%1%2").arg(period.text(), periodItemText(item));
}

/// 运行监测表: firms with columns of months and quarters, or with a line for each period or figure.
class PeriodFigureRows final : public LedgerRows
{
public:
    static Result<std::unique_ptr<RowEngine>> make(const RowEngineContext &context)
    {
        std::unique_ptr<PeriodFigureRows> rows(new PeriodFigureRows(context));
        PEIYU_CHECK(rows->load());
        return std::unique_ptr<RowEngine>(std::move(rows));
    }

    Result<> write(UnitOfWork &unit) override
    {
        // What earlier rows of the file wrote is in the base by now.
        PEIYU_TRY(before, periodsOfFirm(context().connection, m_firm));
        return writePeriodFigures(unit, *context().job, m_firm, before, m_after);
    }

private:
    using LedgerRows::LedgerRows;

    Result<> decide(LedgerLine &line) override
    {
        m_firm = line.firm;
        m_touched.clear();
        m_saying.clear();
        m_unsettled.clear();
        PEIYU_TRY(before, periodsBefore(line.firm));
        m_after = before;
        QVector<Found> found = readRow(line);
        std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
            return a.entry.period.lastDay() < b.entry.period.lastDay();
        });
        bool repeated = !found.isEmpty();
        for (const Found &one : std::as_const(found))
            repeated = put(line, before, found, one) && repeated;
        // One cell that cannot be taken leaves the row its others; nothing at all is a refusal.
        const bool refused = !found.isEmpty() && m_unsettled.size() == found.size();
        for (const auto &[column, reason] : std::as_const(m_unsettled)) {
            if (refused)
                line.cells.addAt(column, IssueSeverity::Error, reason);
            else
                line.cells.addAt(column, IssueSeverity::Warning,
                                 Text::tr("没有采用：%1").arg(reason));
        }
        const bool changes = !line.verdict.row.changes.isEmpty();
        const bool fresh = std::none_of(before.cbegin(), before.cend(), [&](const auto &period) {
            return m_touched.contains(period.period.key());
        });
        line.verdict.row.outcome = !changes
                                       ? (repeated ? RowOutcome::Duplicate : RowOutcome::Unchanged)
                                   : fresh ? RowOutcome::Added
                                           : RowOutcome::Updated;
        if (line.verdict.row.outcome == RowOutcome::Duplicate)
            line.verdict.note(QString(), IssueSeverity::Warning,
                              Text::tr("与本表前面的行相同，取前面的"));
        return {};
    }

    void stands() override
    {
        m_known.insert(m_firm, m_after);
        m_said.insert(m_saying);
    }

    /// The base, and over it what earlier rows of this file say of the firm: the dry run judges as
    /// the commit does.
    Result<FirmPeriods> periodsBefore(const EnterpriseId &firm)
    {
        if (const auto known = m_known.constFind(firm); known != m_known.cend())
            return *known;
        return periodsOfFirm(context().connection, firm);
    }

    /// Takes one figure in; true when an earlier row of the file said it.
    bool put(LedgerLine &line, const FirmPeriods &before, const QVector<Found> &all,
             const Found &one)
    {
        const PeriodEntry &entry = one.entry;
        const bool both = std::any_of(all.begin(), all.end(), [&](const Found &other) {
            return !other.entry.cumulative && other.entry.item == entry.item &&
                   other.entry.period == entry.period;
        });
        if (entry.cumulative && isSummed(entry.item) && both)
            return false; // 本月 and 累计 side by side: the month itself is said
        const FirmSeries series = seriesOf(m_after);
        const auto value = settledValue(entry, series.of(entry.item));
        if (!value) {
            const bool lacksMonths =
                entry.cumulative && isSummed(entry.item) &&
                !series.of(entry.item).missingBefore(entry.item, entry.period).isEmpty();
            if (lacksMonths)
                m_unsettled.append({one.column, plain(value.error().text)});
            else
                line.cells.addAt(one.column, IssueSeverity::Error, plain(value.error().text));
            return false;
        }
        const QString key = entry.period.key();
        const QString cell = line.firm.value() + u'\n' + key + u'\n' + periodItemKey(entry.item);
        if (const QString said = m_saying.value(cell, m_said.value(cell)); !said.isNull()) {
            if (said == *value)
                return true;
            line.cells.addAt(one.column, IssueSeverity::Error,
                             Text::tr("%1在本表前面的行中是 %2，这一行是 %3，请核对")
                                 .arg(changeLabel(entry.period, entry.item), said, *value));
            return false;
        }
        m_saying.insert(cell, *value);
        take(line, before, one, *value);
        return false;
    }

    void take(LedgerLine &line, const FirmPeriods &before, const Found &one, const QString &value)
    {
        const PeriodEntry &entry = one.entry;
        const QString key = entry.period.key();
        const QString was = before.value(key).value(entry.item);
        if (value == was || (context().request.appendOnly && !was.isEmpty()))
            return;
        PeriodFigures period = m_after.value(key);
        period.enterprise = line.firm;
        period.period = entry.period;
        period.value(entry.item) = value;
        const FigureSource source = context().request.figureSource;
        if (!was.isEmpty() && period.source && *period.source > source)
            line.cells.addAt(one.column, IssueSeverity::Pending,
                             Text::tr("%1来源是%2，来表是%3，要改成来表的请勾选")
                                 .arg(changeLabel(entry.period, entry.item),
                                      figureSourceText(*period.source), figureSourceText(source)));
        // Figures that are not replaced keep what is known of them: what fills an empty place
        // beside them never makes them worse founded.
        const bool alone =
            std::none_of(allPeriodItems.begin(), allPeriodItems.end(), [&](PeriodItem item) {
                return item != entry.item && !period.value(item).isEmpty();
            });
        if (!was.isEmpty() || alone || !period.source || source >= *period.source)
            period.source = source;
        m_after.insert(key, period);
        m_touched.insert(key);
        line.verdict.takes(one.column, changeLabel(entry.period, entry.item), was, value);
        if (const QString jump = periodJumpText(m_after, entry.period, entry.item); !jump.isEmpty())
            line.cells.addAt(one.column, IssueSeverity::Pending, Text::tr("%1，请确认").arg(jump));
    }

    static QString plain(QString sentence)
    {
        if (sentence.endsWith(u'。'))
            sentence.chop(1);
        return sentence;
    }

    QVector<Found> readRow(LedgerLine &line)
    {
        QVector<Found> found;
        const ColumnMapping &mapping = context().mapping;
        std::optional<PeriodColumn> own;
        if (mapping.has(ImportField::FigurePeriodWord)) {
            own = periodOfRow(line);
            if (!own)
                return found;
        }
        for (const PeriodColumn &column : mapping.periods()) {
            PeriodColumn whole = column;
            if (own)
                putPeriod(whole, *own);
            readCell(line, whole, periodColumnKey(column), found);
        }
        if (mapping.has(ImportField::FigureItemWord) && mapping.has(ImportField::FigureValueWord))
            readLongForm(line, own, found);
        return found;
    }

    static void putPeriod(PeriodColumn &column, const PeriodColumn &said)
    {
        column.period = said.period;
        column.cumulative = column.cumulative || said.cumulative;
    }

    /// 2026.1 in a text file may be a number that a spreadsheet saved; in a workbook a cell of text
    /// is what somebody typed.
    bool isText()
    {
        if (!m_isText) {
            const ImportSource &source = context().request.source;
            TabularOptions options;
            options.encoding = source.encoding;
            const auto format = sniffTable(source.path, options);
            m_isText = !source.pasted.isEmpty() || !format || *format == TableFormat::Csv;
        }
        return *m_isText;
    }

    /// The period of a row with a column of its own for it; 1—10月 is 累计.
    std::optional<PeriodColumn> periodOfRow(LedgerLine &line)
    {
        static const QRegularExpression lostZero(QStringLiteral("^\\d{4}\\.1$"));
        const TableCell &cell = line.cells.cellOf(ImportField::FigurePeriodWord);
        const QString words = line.text(ImportField::FigurePeriodWord);
        if (lostZero.match(words).hasMatch() && (cell.kind == CellKind::Number || isText())) {
            line.verdict.refuse(ImportField::FigurePeriodWord,
                                Text::tr("报告期“%1”在表里是数字，分不清是1月还是10月，请写成 %2-01"
                                         " 或 %2-10")
                                    .arg(words, words.left(4)));
            return std::nullopt;
        }
        PeriodColumn found;
        if (const auto whole = FigurePeriod::fromWords(words)) {
            found.period = *whole;
        } else if (cell.kind == CellKind::Date) {
            // A cell that is a day shows the month it lies in, whatever day the sheet made up.
            constexpr qsizetype isoLength = 10;
            const QDate day = QDate::fromString(words.left(isoLength), Qt::ISODate);
            if (day.isValid())
                found.period = FigurePeriod::monthOf(day);
        } else {
            found = context().words.findInTitle(words);
            if (found.period.year == 0) // 9月
                found.period.year = context().titledYear;
            if (!found.period.isValid()) {
                const QDate day = line.day(ImportField::FigurePeriodWord, IssueSeverity::Warning);
                if (day.isValid())
                    found.period = FigurePeriod::monthOf(day);
            }
        }
        if (found.period.isValid())
            return found;
        line.verdict.refuse(ImportField::FigurePeriodWord,
                            words.isEmpty()
                                ? Text::tr("没有写报告期，请填写")
                                : Text::tr("报告期“%1”看不出是哪个月或哪个季度，请写成 2026-03 "
                                           "或 2026-Q1")
                                      .arg(words));
        return std::nullopt;
    }

    void readLongForm(LedgerLine &line, const std::optional<PeriodColumn> &own,
                      QVector<Found> &found)
    {
        const QString words = line.text(ImportField::FigureItemWord);
        const auto column = context().words.findPeriod(words);
        if (!column || !column->item) {
            line.verdict.refuse(ImportField::FigureItemWord,
                                words.isEmpty() ? Text::tr("没有写指标，请填写")
                                                : Text::tr("不认识的指标“%1”，请写产值、营业收入、"
                                                           "用电量、用工人数、应税收入、新增订单"
                                                           "或研发费用")
                                                      .arg(words));
            return;
        }
        PeriodColumn whole = *column;
        whole.column = context().mapping.column(ImportField::FigureValueWord);
        if (own)
            putPeriod(whole, *own);
        readCell(line, whole, importFieldKey(ImportField::FigureValueWord), found);
    }

    void readCell(LedgerLine &line, const PeriodColumn &column, const QString &key,
                  QVector<Found> &found)
    {
        const TableCell &cell = line.cells.cellIn(column.column);
        if (cell.covered || isBlankCell(cell) || tidyText(cell.text) == u"-" ||
            tidyText(cell.text) == u"—" || tidyText(cell.text) == u"/")
            return;
        const QString what = periodColumnText(column);
        if (isErrorCell(cell)) {
            line.cells.addAt(key, IssueSeverity::Warning,
                             Text::tr("%1这一格是公式错误（%2），已按空处理").arg(what, cell.text));
            return;
        }
        if (!column.isWhole()) {
            line.cells.addAt(key, IssueSeverity::Warning,
                             column.item
                                 ? Text::tr("%1没有写是哪一期的，没有采用；请指明报告期").arg(what)
                                 : Text::tr("%1没有写是哪项指标，没有采用；请指明指标").arg(what));
            return;
        }
        const QString value = valueOf(line, column, key, cell);
        if (value.isEmpty())
            return;
        const bool cumulative = column.cumulative || context().request.figuresCumulative;
        found.append({{*column.item, column.period, value, cumulative}, key});
    }

    /// In the item's unit; empty, with the reason noted, when the cell cannot be read.
    QString valueOf(LedgerLine &line, const PeriodColumn &column, const QString &key,
                    const TableCell &cell)
    {
        const QString what = periodColumnText(column);
        const QString said = tidyText(cell.text);
        switch (*column.item) {
        case PeriodItem::Employees: {
            static const QRegularExpression persons(QStringLiteral("\\s*(?:人|名)$")); // data
            QString number = toHalfWidth(said).remove(persons).remove(u',');
            // A spreadsheet that averages leaves 125.0.
            if (number.endsWith(QLatin1String(".0")))
                number.chop(2);
            return number;
        }
        case PeriodItem::Electricity:
            return powerOf(line, column, key, said);
        default:
            break;
        }
        const auto amount = readAmount(cell, line.cells.mapping().unitOf(column.column));
        if (!amount || !amount->currency.isEmpty()) {
            line.cells.addAt(
                key, IssueSeverity::Error,
                Text::tr("%1“%2”读不成人民币金额，请只填数字，单位万元").arg(what, said));
            return {};
        }
        if (!amount->unitInCell && std::abs(amount->wan.toDouble()) >= likelyYuanFrom)
            line.cells.addAt(
                key, IssueSeverity::Pending,
                Text::tr("%1 %2 按万元计大得不合理，像是以元为单位，请确认").arg(what, said));
        if (amount->unitDoubtful || amount->currencyDoubtful)
            line.cells.addAt(key, IssueSeverity::Pending,
                             Text::tr("%1“%2”的单位与表头不一致，已记为 %3 万元，请确认")
                                 .arg(what, said, amount->wan));
        return amount->wan;
    }

    /// 度 and 千瓦时 of a cell or its header are turned into 万千瓦时.
    QString powerOf(LedgerLine &line, const PeriodColumn &column, const QString &key,
                    const QString &said)
    {
        static const QRegularExpression form(
            QStringLiteral("^([\\d,.]+)\\s*(万千瓦时|万度|万kwh|千瓦时|度|kwh)?$"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression small(
            QStringLiteral("[(/](?:单位:?)?(?:千瓦时|度|kwh)"), // data
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(toHalfWidth(said));
        if (!match.hasMatch()) {
            line.cells.addAt(
                key, IssueSeverity::Error,
                Text::tr("%1“%2”不是数字，单位是万千瓦时").arg(periodColumnText(column), said));
            return {};
        }
        const QString unit = match.captured(2);
        const bool hundreds = unit.isEmpty() ? small.match(headOf(column.column)).hasMatch()
                                             : !unit.startsWith(u'万');
        QString number = match.captured(1).remove(u',');
        return hundreds ? shiftedDecimal(number, powerOfTenThousand) : number;
    }

    QString headOf(int column) const { return toHalfWidth(context().header.value(column)); }

    EnterpriseId m_firm;
    FirmPeriods m_after;
    std::optional<bool> m_isText;             ///< the list is no workbook; read when asked for
    QSet<QString> m_touched;                  ///< periods the row changes
    QHash<EnterpriseId, FirmPeriods> m_known; ///< firms earlier rows are about
    QHash<QString, QString> m_said;           ///< firm, period and item → value of an earlier row
    QHash<QString, QString> m_saying;         ///< the same of the row that is judged
    QVector<std::pair<QString, QString>> m_unsettled; ///< 累计 no month comes of: column, why
};

} // namespace

Result<std::unique_ptr<RowEngine>> periodFigureEngine(const RowEngineContext &context)
{
    return PeriodFigureRows::make(context);
}

} // namespace peiyu
