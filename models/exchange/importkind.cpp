#include "exchange/importkind.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportKind)
};

const QVector<ImportField> &firmKeyFields()
{
    static const QVector<ImportField> fields = {ImportField::Name, ImportField::CreditCode,
                                                ImportField::RegistrationNo, ImportField::District,
                                                ImportField::Town};
    return fields;
}

bool isLedgerField(ImportField field)
{
    return field >= ImportField::EventDay;
}

QVector<ImportField> firmFields()
{
    QVector<ImportField> fields;
    std::copy_if(allImportFields.begin(), allImportFields.end(), std::back_inserter(fields),
                 [](ImportField field) { return !isLedgerField(field); });
    return fields;
}

QVector<ImportField> requestFields()
{
    QVector<ImportField> fields = {ImportField::EventDay};
    std::copy_if(allImportFields.begin(), allImportFields.end(), std::back_inserter(fields),
                 [](ImportField field) {
                     return field >= ImportField::RequestNumber &&
                            field <= ImportField::FirstContact;
                 });
    return fields;
}

/// How a list would be read as one of this kind.
struct Reading
{
    TableHeader header;
    ColumnMapping mapping;

    int has(std::initializer_list<ImportField> fields) const
    {
        return static_cast<int>(std::count_if(
            fields.begin(), fields.end(), [&](ImportField field) { return mapping.has(field); }));
    }
};

Result<Reading> readAs(ImportKind kind, const QVector<TableRow> &rows)
{
    PEIYU_TRY(words, headerWordsOf(kind));
    Reading reading;
    if (const auto header = guessHeaderRow(words, rows)) {
        reading.header = *header;
        reading.mapping = guessMapping(words, header->columns);
    }
    return reading;
}

/// True where the name of the file or the sheet, or a line of a title, names a month or a quarter,
/// or says that the table is of one, whichever it is: its figures are never those of a year.
bool namesPeriod(const HeaderWords &words, const QStringList &titles)
{
    static const QRegularExpression some(QStringLiteral("月度|月报|月份?数据|季度|季报")); // data
    return std::any_of(titles.cbegin(), titles.cend(), [&](const QString &title) {
        return words.findInTitle(title).period.number > 0 || some.match(title).hasMatch();
    });
}

/// Name and people only: whoever keeps such a sheet keeps it for the duties.
bool isAssignmentSheet(const Reading &firms, const QString &title)
{
    if (!firms.mapping.has(ImportField::Specialist))
        return false;
    static const QRegularExpression words(QStringLiteral("分工|配备|专员名单|专员表|一企一员"));
    if (words.match(title).hasMatch() && !firms.mapping.has(ImportField::Tier))
        return true;
    const int people = firms.has({ImportField::Name, ImportField::CreditCode, ImportField::Town,
                                  ImportField::District, ImportField::Specialist,
                                  ImportField::Leader, ImportField::Note});
    // Among many columns nobody knows (our own list, exported) the person is one of them.
    const QStringList &columns = firms.header.columns;
    const auto named = std::count_if(columns.cbegin(), columns.cend(),
                                     [](const QString &column) { return !column.isEmpty(); });
    return firms.header.known == people && named <= 2 * people;
}

bool isPublishedList(const Reading &firms, const QString &title)
{
    static const QRegularExpression words(
        QStringLiteral("(?:专精特新|小巨人|创新型|单项冠军)[^\\n]*(?:名单|公示|公告|复核|认定)"));
    if (!words.match(title).hasMatch() || !firms.mapping.has(ImportField::Name))
        return false;
    // Who publishes gives name and place; a ledger has phones, people and dates beside.
    const int published =
        firms.has({ImportField::Name, ImportField::CreditCode, ImportField::District,
                   ImportField::Town, ImportField::Tier, ImportField::Batch, ImportField::Document,
                   ImportField::Note, ImportField::Industry, ImportField::MainProduct});
    return firms.header.known == published;
}

/// A firm a line with its phone, and beside it when one was there last: the firms come first.
bool isLastVisit(const Reading &firms, const Reading &visits)
{
    static const QRegularExpression last(QStringLiteral("上次|最近"));
    return firms.mapping.has(ImportField::Phone) &&
           visits.header.columns.value(visits.mapping.column(ImportField::EventDay)).contains(last);
}

bool isDatedLikeVisits(const Reading &firms, const Reading &visits)
{
    return visits.mapping.has(ImportField::EventDay) && !isLastVisit(firms, visits) &&
           visits.header.known >= firms.header.known; // else firms with the last visit
}

/// A day and words of what was said there.
bool isVisitLedger(const Reading &firms, const Reading &visits)
{
    return isDatedLikeVisits(firms, visits) &&
           visits.has({ImportField::VisitText, ImportField::Promised}) > 0 &&
           visits.has({ImportField::VisitKindWord, ImportField::VisitedBy, ImportField::NextDay,
                       ImportField::MetPerson}) > 0;
}

/// Two heads that speak of visits: 走访日期, 走访人. A list of 一策 may say who was there, too.
bool speaksOfVisits(const Reading &firms, const Reading &visits)
{
    static const QRegularExpression went(QStringLiteral("走访|上门|入企")); // data
    const auto fields = {ImportField::EventDay, ImportField::VisitedBy, ImportField::VisitKindWord};
    const auto speaking = std::count_if(fields.begin(), fields.end(), [&](ImportField field) {
        return visits.header.columns.value(visits.mapping.column(field)).contains(went);
    });
    return speaking >= 2 && isDatedLikeVisits(firms, visits);
}

/// Columns that name a month or a quarter, or a title that does over plain ones; a line for each
/// period. A year alone is of the yearly figures.
bool isMonthlySheet(const Reading &figures, bool titled)
{
    const QVector<PeriodColumn> &periods = figures.mapping.periods();
    if (!figures.mapping.has(ImportField::Name) && !figures.mapping.has(ImportField::CreditCode))
        return false;
    if (figures.mapping.has(ImportField::FigurePeriodWord) &&
        (!periods.isEmpty() || figures.mapping.has(ImportField::FigureValueWord)))
        return true;
    const auto undated = [](const PeriodColumn &one) { return one.period.number == 0; };
    if (std::any_of(periods.cbegin(), periods.cend(),
                    [&](const PeriodColumn &one) { return !undated(one); }))
        return true;
    // 本月 and 月末 are said of months alone, whichever it is.
    static const QRegularExpression monthly(QStringLiteral("本月|当月|月末|本季")); // data
    const bool told = std::any_of(periods.cbegin(), periods.cend(), [&](const PeriodColumn &one) {
        return one.item && monthly.match(figures.header.columns.value(one.column)).hasMatch();
    });
    return !periods.isEmpty() && (titled || told) &&
           std::none_of(periods.cbegin(), periods.cend(),
                        [](const PeriodColumn &one) { return one.period.year > 0; });
}

} // namespace

QString importKindKey(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Firms:
        return QStringLiteral("firms");
    case ImportKind::TitleList:
        return QStringLiteral("title_list");
    case ImportKind::Assignments:
        return QStringLiteral("assignments");
    case ImportKind::Visits:
        return QStringLiteral("visits");
    case ImportKind::Measures:
        return QStringLiteral("measures");
    case ImportKind::Honours:
        return QStringLiteral("honours");
    case ImportKind::Requests:
        return QStringLiteral("requests");
    case ImportKind::Figures:
        return QStringLiteral("figures");
    }
    return {};
}

std::optional<ImportKind> importKindFromKey(QStringView key)
{
    for (const ImportKind kind : allImportKinds) {
        if (importKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Firms:
        return Text::tr("企业名单");
    case ImportKind::TitleList:
        return Text::tr("认定名单");
    case ImportKind::Assignments:
        return Text::tr("专员分工");
    case ImportKind::Visits:
        return Text::tr("走访台账");
    case ImportKind::Measures:
        return Text::tr("一策台账");
    case ImportKind::Honours:
        return Text::tr("资质台账");
    case ImportKind::Requests:
        return Text::tr("诉求台账");
    case ImportKind::Figures:
        return Text::tr("运行监测表");
    }
    return {};
}

QVector<ImportField> importFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Firms:
        return firmFields();
    case ImportKind::TitleList:
        return firmKeyFields();
    case ImportKind::Assignments:
        return firmKeyFields() + QVector<ImportField>{ImportField::Specialist, ImportField::Leader,
                                                      ImportField::EventDay, ImportField::Reason};
    case ImportKind::Visits:
        return firmKeyFields() +
               QVector<ImportField>{ImportField::EventDay,      ImportField::VisitKindWord,
                                    ImportField::VisitedBy,     ImportField::LedBy,
                                    ImportField::MetPerson,     ImportField::VisitPurpose,
                                    ImportField::VisitText,     ImportField::Operations,
                                    ImportField::Policies,      ImportField::WillingnessWord,
                                    ImportField::Difficulties,  ImportField::AskedFor,
                                    ImportField::Promised,      ImportField::PromiseDue,
                                    ImportField::PromiseResult, ImportField::PromiseEnded,
                                    ImportField::VisitOutcome,  ImportField::NextDay};
    case ImportKind::Measures:
        return firmKeyFields() + QVector<ImportField>{ImportField::GoalTier, ImportField::GoalDay,
                                                      ImportField::Gap,      ImportField::NextStep,
                                                      ImportField::Owner,    ImportField::DueDay};
    case ImportKind::Honours:
        return firmKeyFields() + QVector<ImportField>{ImportField::Carrier,
                                                      ImportField::HonourKindWord,
                                                      ImportField::HonourLevelWord,
                                                      ImportField::HonourTitle,
                                                      ImportField::EventDay,
                                                      ImportField::ValidUntil,
                                                      ImportField::Document,
                                                      ImportField::Quantity,
                                                      ImportField::Note};
    case ImportKind::Requests:
        return firmKeyFields() + requestFields();
    case ImportKind::Figures:
        return firmKeyFields() + QVector<ImportField>{ImportField::FigurePeriodWord,
                                                      ImportField::FigureItemWord,
                                                      ImportField::FigureValueWord};
    }
    return {};
}

std::optional<QString> missingColumn(ImportKind kind, const ColumnMapping &mapping)
{
    const auto lacks = [&](std::initializer_list<ImportField> any) {
        return std::none_of(any.begin(), any.end(),
                            [&](ImportField field) { return mapping.has(field); });
    };
    switch (kind) {
    case ImportKind::Visits:
        if (lacks({ImportField::EventDay}))
            return Text::tr("走访日期");
        // What was asked for and promised becomes part of it.
        if (lacks({ImportField::VisitText, ImportField::AskedFor, ImportField::Promised}))
            return importFieldText(ImportField::VisitText);
        return std::nullopt;
    case ImportKind::Requests:
        return lacks({ImportField::EventDay}) ? std::optional(Text::tr("提出日期")) : std::nullopt;
    case ImportKind::Assignments:
        return lacks({ImportField::Specialist, ImportField::Leader})
                   ? std::optional(importFieldText(ImportField::Specialist))
                   : std::nullopt;
    case ImportKind::Honours:
        return lacks({ImportField::HonourKindWord})
                   ? std::optional(importFieldText(ImportField::HonourKindWord))
                   : std::nullopt;
    default:
        return std::nullopt;
    }
}

Result<HeaderWords> headerWordsOf(ImportKind kind)
{
    if (kind == ImportKind::Firms || kind == ImportKind::TitleList)
        return HeaderWords::builtIn();
    QFile file(QStringLiteral(":/reference/import_%1.tsv").arg(importKindKey(kind)));
    PEIYU_CHECK(HeaderWords::builtIn()); // links the resource
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal,
                       QStringLiteral("程序错误：缺少列名对照表 %1。").arg(file.fileName()));
    return HeaderWords::parse(file.readAll());
}

Result<ImportKind> guessKind(const QVector<TableRow> &firstRows, const QString &fileName,
                             const QString &sheet)
{
    PEIYU_TRY(firms, readAs(ImportKind::Firms, firstRows));
    const QString title = (QStringList{fileName} + titleLines(firstRows, firms.header)).join(u'\n');
    PEIYU_TRY(figures, readAs(ImportKind::Figures, firstRows));
    PEIYU_TRY(figureWords, headerWordsOf(ImportKind::Figures));
    const QStringList titles = titleLines(firstRows, figures.header) + QStringList{sheet, fileName};
    if (isMonthlySheet(figures, namesPeriod(figureWords, titles)) &&
        figures.header.known >= firms.header.known)
        return ImportKind::Figures;
    PEIYU_TRY(requests, readAs(ImportKind::Requests, firstRows));
    // A visit has a text and a next day, a request what was asked and who is to see to it.
    const bool asked = requests.has({ImportField::RequestTitle, ImportField::RequestText}) > 0 &&
                       requests.has({ImportField::Category, ImportField::LeadUnit,
                                     ImportField::ClosedDay, ImportField::SatisfactionWord,
                                     ImportField::AnsweredDay, ImportField::ResultWord}) >= 2;
    PEIYU_TRY(visits, readAs(ImportKind::Visits, firstRows));
    if (asked && requests.header.known > visits.header.known &&
        requests.header.known >= firms.header.known)
        return ImportKind::Requests;
    if (isVisitLedger(firms, visits))
        return ImportKind::Visits;
    PEIYU_TRY(measures, readAs(ImportKind::Measures, firstRows));
    if (measures.mapping.has(ImportField::NextStep) &&
        measures.has({ImportField::Gap, ImportField::GoalTier, ImportField::DueDay,
                      ImportField::Owner}) > 0 &&
        measures.header.known >= firms.header.known)
        return ImportKind::Measures;
    if (speaksOfVisits(firms, visits))
        return ImportKind::Visits;
    PEIYU_TRY(honours, readAs(ImportKind::Honours, firstRows));
    if (honours.mapping.has(ImportField::HonourKindWord) &&
        honours.has({ImportField::HonourLevelWord, ImportField::EventDay}) > 0 &&
        honours.header.known > firms.header.known)
        return ImportKind::Honours;
    PEIYU_TRY(duties, readAs(ImportKind::Assignments, firstRows));
    if (duties.has({ImportField::Specialist, ImportField::EventDay}) == 2 &&
        duties.header.known > firms.header.known)
        return ImportKind::Assignments;
    if (isAssignmentSheet(firms, title))
        return ImportKind::Assignments;
    return isPublishedList(firms, title) ? ImportKind::TitleList : ImportKind::Firms;
}

} // namespace peiyu
