#include "domain/enterprisecolumn.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseColumn)
};

using Column = EnterpriseColumn;
using Sort = EnterpriseSort;

struct ColumnFacts
{
    Column column;
    const char16_t *key;
    const char *text;
    const char *header;
    std::optional<Sort> sort;
};

constexpr ColumnFacts allFacts[] = {
    {Column::Name, u"name", QT_TRANSLATE_NOOP("EnterpriseColumn", "企业"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "企业名称"), Sort::Name},
    {Column::ShortName, u"short_name", QT_TRANSLATE_NOOP("EnterpriseColumn", "简称"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "简称"), std::nullopt},
    {Column::CreditCode, u"credit_code", QT_TRANSLATE_NOOP("EnterpriseColumn", "信用代码"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "统一社会信用代码"), Sort::CreditCode},
    {Column::RegistrationNo, u"registration_no", QT_TRANSLATE_NOOP("EnterpriseColumn", "注册号"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "注册号"), std::nullopt},
    {Column::FormerNames, u"former_names", QT_TRANSLATE_NOOP("EnterpriseColumn", "曾用名"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "曾用名"), std::nullopt},
    {Column::District, u"district", QT_TRANSLATE_NOOP("EnterpriseColumn", "区县"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "区县"), std::nullopt},
    {Column::Town, u"town", QT_TRANSLATE_NOOP("EnterpriseColumn", "镇街"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "镇街"), Sort::Town},
    {Column::Park, u"park", QT_TRANSLATE_NOOP("EnterpriseColumn", "园区"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "园区"), std::nullopt},
    {Column::Industry, u"industry", QT_TRANSLATE_NOOP("EnterpriseColumn", "行业"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "行业"), Sort::Industry},
    {Column::Chain, u"chain", QT_TRANSLATE_NOOP("EnterpriseColumn", "产业链"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "重点产业链"), Sort::Chain},
    {Column::ChainLeader, u"chain_leader", QT_TRANSLATE_NOOP("EnterpriseColumn", "链主"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "链主"), std::nullopt},
    {Column::MainProduct, u"main_product", QT_TRANSLATE_NOOP("EnterpriseColumn", "主导产品"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "主导产品"), std::nullopt},
    {Column::SizeClass, u"size_class", QT_TRANSLATE_NOOP("EnterpriseColumn", "规模"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "企业规模"), Sort::SizeClass},
    {Column::LegalPerson, u"legal_person", QT_TRANSLATE_NOOP("EnterpriseColumn", "法定代表人"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "法定代表人"), std::nullopt},
    {Column::FoundedOn, u"founded_on", QT_TRANSLATE_NOOP("EnterpriseColumn", "成立日期"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "成立日期"), Sort::FoundedOn},
    {Column::Capital, u"capital", QT_TRANSLATE_NOOP("EnterpriseColumn", "注册资本"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "注册资本（万元）"), std::nullopt},
    {Column::Contact, u"contact", QT_TRANSLATE_NOOP("EnterpriseColumn", "联系人"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "联系人"), std::nullopt},
    {Column::Phone, u"phone", QT_TRANSLATE_NOOP("EnterpriseColumn", "联系电话"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "联系电话"), std::nullopt},
    {Column::Address, u"address", QT_TRANSLATE_NOOP("EnterpriseColumn", "地址"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "地址"), std::nullopt},
    {Column::Tags, u"tags", QT_TRANSLATE_NOOP("EnterpriseColumn", "标签"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "标签"), std::nullopt},
    {Column::Note, u"note", QT_TRANSLATE_NOOP("EnterpriseColumn", "备注"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "备注"), std::nullopt},
    {Column::HighestTier, u"highest_tier", QT_TRANSLATE_NOOP("EnterpriseColumn", "最高梯度"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "现有最高梯度"), Sort::HighestTier},
    {Column::ValidUntil, u"valid_until", QT_TRANSLATE_NOOP("EnterpriseColumn", "有效期至"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "最高梯度有效期至"), Sort::ValidUntil},
    {Column::ValidTiers, u"valid_tiers", QT_TRANSLATE_NOOP("EnterpriseColumn", "有效认定"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "全部有效认定"), std::nullopt},
    {Column::Stage, u"stage", QT_TRANSLATE_NOOP("EnterpriseColumn", "阶段"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "培育阶段"), Sort::Stage},
    {Column::Specialist, u"specialist", QT_TRANSLATE_NOOP("EnterpriseColumn", "专员"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "服务专员"), Sort::Specialist},
    {Column::LastVisit, u"last_visit", QT_TRANSLATE_NOOP("EnterpriseColumn", "最近实地"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "最近实地走访"), Sort::LastVisit},
    {Column::NextVisit, u"next_visit", QT_TRANSLATE_NOOP("EnterpriseColumn", "下次走访"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "下次走访日期"), Sort::NextVisit},
    {Column::NextStep, u"next_step", QT_TRANSLATE_NOOP("EnterpriseColumn", "下一步"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "一策下一步"), std::nullopt},
    {Column::StepDue, u"step_due", QT_TRANSLATE_NOOP("EnterpriseColumn", "时限"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "一策时限"), Sort::StepDue},
    {Column::StepOwner, u"step_owner", QT_TRANSLATE_NOOP("EnterpriseColumn", "责任人"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "一策责任人"), std::nullopt},
    {Column::Goal, u"goal", QT_TRANSLATE_NOOP("EnterpriseColumn", "目标梯度"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "一策目标梯度"), std::nullopt},
    {Column::GoalDate, u"goal_date", QT_TRANSLATE_NOOP("EnterpriseColumn", "目标时间"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "一策目标时间"), std::nullopt},
    {Column::Gap, u"gap", QT_TRANSLATE_NOOP("EnterpriseColumn", "主要差距"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "一策主要差距"), std::nullopt},
    {Column::Honours, u"honours", QT_TRANSLATE_NOOP("EnterpriseColumn", "资质荣誉"),
     QT_TRANSLATE_NOOP("EnterpriseColumn", "有效资质荣誉"), std::nullopt},
};

const ColumnFacts *factsOf(Column column)
{
    for (const ColumnFacts &facts : allFacts) {
        if (facts.column == column)
            return &facts;
    }
    return nullptr;
}

Column columnOfFigure(FigureItem item)
{
    return static_cast<Column>(static_cast<int>(Column::Revenue) + static_cast<int>(item));
}

QString capitalCell(const EnterpriseRow &row)
{
    if (row.capital.isEmpty() || row.capitalCurrency.isEmpty())
        return row.capital;
    return Text::tr("%1万%2").arg(row.capital, row.capitalCurrency);
}

QString tierNames(const EnterpriseRow &row)
{
    QStringList names;
    for (auto tier = row.validTiers.crbegin(); tier != row.validTiers.crend(); ++tier)
        names.append(tierBadgeText(*tier, row.district.value()));
    return names.join(u'、');
}

QString stepCell(const EnterpriseRow &row, Column column)
{
    switch (column) {
    case Column::NextStep:
        return row.nextStep;
    case Column::StepOwner:
        return row.stepOwner;
    case Column::Goal:
        return row.goal ? tierBadgeText(*row.goal, row.district.value()) : QString();
    case Column::Gap:
        return row.gap;
    default:
        return {};
    }
}

QString standingCell(const EnterpriseRow &row, Column column)
{
    switch (column) {
    case Column::HighestTier:
        return row.highestTier ? tierBadgeText(*row.highestTier, row.district.value()) : QString();
    case Column::ValidTiers:
        return tierNames(row);
    case Column::Stage:
        return row.stage ? stageText(*row.stage) : QString();
    case Column::Specialist:
        return row.specialistName;
    case Column::Honours:
        return row.honours.join(u'、');
    default:
        return stepCell(row, column);
    }
}

} // namespace

QVector<EnterpriseColumn> allEnterpriseColumns()
{
    QVector<Column> columns;
    for (const ColumnFacts &facts : allFacts)
        columns.append(facts.column);
    for (const FigureItem item : allFigureItems)
        columns.append(columnOfFigure(item));
    return columns;
}

QString enterpriseColumnKey(EnterpriseColumn column)
{
    if (const auto item = figureOfColumn(column))
        return figureKey(*item);
    const ColumnFacts *facts = factsOf(column);
    return facts ? QString::fromUtf16(facts->key) : QString();
}

std::optional<EnterpriseColumn> enterpriseColumnFromKey(QStringView key)
{
    for (const Column column : allEnterpriseColumns()) {
        if (enterpriseColumnKey(column) == key)
            return column;
    }
    return std::nullopt;
}

QString enterpriseColumnText(EnterpriseColumn column)
{
    if (const auto item = figureOfColumn(column))
        return Text::tr("上年%1").arg(figureText(*item));
    const ColumnFacts *facts = factsOf(column);
    return facts ? Text::tr(facts->text) : QString();
}

QString enterpriseColumnHeader(EnterpriseColumn column, QDate asOf)
{
    if (const auto item = figureOfColumn(column))
        return Text::tr("%1年%2（%3）")
            .arg(figureYearOf(asOf))
            .arg(figureText(*item), figureUnitText(figureUnit(*item)));
    const ColumnFacts *facts = factsOf(column);
    return facts ? Text::tr(facts->header) : QString();
}

std::optional<EnterpriseSort> enterpriseColumnSort(EnterpriseColumn column)
{
    const ColumnFacts *facts = factsOf(column);
    return facts ? facts->sort : std::nullopt;
}

std::optional<EnterpriseColumn> columnOfSort(EnterpriseSort sort)
{
    for (const ColumnFacts &facts : allFacts) {
        if (facts.sort == sort)
            return facts.column;
    }
    return std::nullopt;
}

std::optional<FigureItem> figureOfColumn(EnterpriseColumn column)
{
    const int at = static_cast<int>(column) - static_cast<int>(Column::Revenue);
    if (at < 0 || at >= static_cast<int>(allFigureItems.size()))
        return std::nullopt;
    return static_cast<FigureItem>(at);
}

bool isDayColumn(EnterpriseColumn column)
{
    return column == Column::ValidUntil || column == Column::LastVisit ||
           column == Column::NextVisit || column == Column::StepDue || column == Column::GoalDate ||
           column == Column::FoundedOn;
}

QDate enterpriseCellDay(const EnterpriseRow &row, EnterpriseColumn column)
{
    switch (column) {
    case Column::ValidUntil:
        return row.validUntil;
    case Column::LastVisit:
        return row.lastVisit;
    case Column::NextVisit:
        return row.nextVisit;
    case Column::StepDue:
        return row.nextStepDue;
    case Column::GoalDate:
        return row.goalDate;
    case Column::FoundedOn:
        return row.foundedOn;
    default:
        return {};
    }
}

QString enterpriseCellText(const EnterpriseRow &row, EnterpriseColumn column)
{
    if (isDayColumn(column)) {
        const QDate day = enterpriseCellDay(row, column);
        return day.isNull() ? QString() : dateText(day);
    }
    if (const auto item = figureOfColumn(column))
        return row.figures[static_cast<size_t>(*item)];
    switch (column) {
    case Column::Name:
        return row.name;
    case Column::ShortName:
        return row.shortName;
    case Column::CreditCode:
        return row.creditCode;
    case Column::RegistrationNo:
        return row.registrationNo;
    case Column::FormerNames:
        return row.formerNames;
    case Column::District:
        return row.districtName;
    case Column::Town:
        return row.townName;
    case Column::Park:
        return row.parkName;
    case Column::Industry:
        return row.industry;
    case Column::Chain:
        return row.chain;
    case Column::ChainLeader:
        return row.chainLeader ? Text::tr("是") : QString();
    case Column::MainProduct:
        return row.mainProduct;
    case Column::SizeClass:
        return row.sizeClass ? sizeClassText(*row.sizeClass) : QString();
    case Column::LegalPerson:
        return row.legalPerson;
    case Column::Capital:
        return capitalCell(row);
    case Column::Contact:
        return row.contact;
    case Column::Phone:
        return row.phone;
    case Column::Address:
        return row.address;
    case Column::Tags:
        return row.tags;
    case Column::Note:
        return row.note;
    default:
        return standingCell(row, column);
    }
}

RowParts partsFor(const QVector<EnterpriseColumn> &columns)
{
    RowParts parts;
    for (const Column column : columns) {
        parts.figures = parts.figures || figureOfColumn(column).has_value();
        parts.honours = parts.honours || column == Column::Honours;
    }
    return parts;
}

} // namespace peiyu
