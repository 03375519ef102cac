#include "exchange/templatewriter.h"

#include "domain/displaytext.h"
#include "exchange/enterpriserowparser.h"

#include <QCoreApplication>

#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PoolTemplate)
};

struct FieldFacts
{
    ImportField field;
    TemplateCell cell;
    const char *example;
    const char *note;
};

constexpr auto text = TemplateCell::Text;
constexpr auto day = TemplateCell::Day;
constexpr auto number = TemplateCell::Number;

constexpr std::array facts = {
    FieldFacts{ImportField::Name, text, QT_TRANSLATE_NOOP("PoolTemplate", "重庆某某机械有限公司"),
               QT_TRANSLATE_NOOP("PoolTemplate", "营业执照上的全称，一行一家企业。")},
    FieldFacts{ImportField::CreditCode, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "18 位；没有时留空，可填 15 位旧注册号。")},
    FieldFacts{ImportField::Town, text, "", QT_TRANSLATE_NOOP("PoolTemplate", "从列表中选择。")},
    FieldFacts{ImportField::Park, text, "", QT_TRANSLATE_NOOP("PoolTemplate", "不在园区的留空。")},
    FieldFacts{ImportField::Industry, text, QT_TRANSLATE_NOOP("PoolTemplate", "通用设备制造业"),
               QT_TRANSLATE_NOOP("PoolTemplate", "国民经济行业大类（2017 年版）的名称。")},
    FieldFacts{ImportField::Chain, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "本区县的重点产业链，没有时留空。")},
    FieldFacts{ImportField::ChainLeader, text, "", QT_TRANSLATE_NOOP("PoolTemplate", "是或否。")},
    FieldFacts{ImportField::MainProduct, text, QT_TRANSLATE_NOOP("PoolTemplate", "离心泵"),
               QT_TRANSLATE_NOOP("PoolTemplate", "主导产品的名称，几个产品用顿号分开。")},
    FieldFacts{ImportField::SizeClass, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "按中小企业划型标准：大型、中型、小型、微型。")},
    FieldFacts{ImportField::LegalPerson, text, QT_TRANSLATE_NOOP("PoolTemplate", "张三"), ""},
    FieldFacts{ImportField::FoundedOn, day, "2015-06-01",
               QT_TRANSLATE_NOOP("PoolTemplate", "写全年月日，例如 2015-06-01。")},
    FieldFacts{ImportField::Capital, number, "1000",
               QT_TRANSLATE_NOOP("PoolTemplate", "只填数字，单位万元；外币写成 50万美元。")},
    FieldFacts{ImportField::Stage, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "储备、培育或提升；退库请在企业档案中办理。")},
    FieldFacts{ImportField::Tier, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "一行写一个梯度，同时写认定日期。")},
    FieldFacts{ImportField::RecognizedFrom, day, "2023-05-01",
               QT_TRANSLATE_NOOP("PoolTemplate", "写全年月日；不知道是哪一天的先留空。")},
    FieldFacts{ImportField::RecognizedUntil, day, "2026-04-30",
               QT_TRANSLATE_NOOP("PoolTemplate", "证书上的最后一天；留空按三年计。")},
    FieldFacts{ImportField::Batch, text, "", ""},
    FieldFacts{ImportField::Document, text, "", ""},
    FieldFacts{ImportField::Honours, text,
               QT_TRANSLATE_NOOP("PoolTemplate", "高新技术企业、市级企业技术中心"),
               QT_TRANSLATE_NOOP("PoolTemplate", "用顿号分开；梯度称号不写在这里。")},
    FieldFacts{ImportField::Specialist, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "服务专员的姓名。")},
    FieldFacts{ImportField::Leader, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "帮扶领导的姓名。")},
    FieldFacts{ImportField::Contact, text, QT_TRANSLATE_NOOP("PoolTemplate", "李四"), ""},
    FieldFacts{ImportField::ContactPost, text, QT_TRANSLATE_NOOP("PoolTemplate", "办公室主任"), ""},
    FieldFacts{ImportField::Phone, text, "023-00000000",
               QT_TRANSLATE_NOOP("PoolTemplate", "座机带区号。")},
    FieldFacts{ImportField::Address, text, "", ""},
    FieldFacts{ImportField::FormerNames, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "几个曾用名用顿号分开。")},
    FieldFacts{ImportField::Tags, text, "",
               QT_TRANSLATE_NOOP("PoolTemplate", "几个标签用顿号分开。")},
    FieldFacts{ImportField::Note, text, "", ""},
};

/// Words that no office may change; empty for every other field.
QStringList fixedChoices(ImportField field)
{
    switch (field) {
    case ImportField::ChainLeader:
        return {Text::tr("是"), Text::tr("否")};
    case ImportField::SizeClass:
        return {Text::tr("大型"), Text::tr("中型"), Text::tr("小型"), Text::tr("微型")};
    case ImportField::Stage:
        return {stageText(Stage::Reserve), stageText(Stage::Cultivation),
                stageText(Stage::Promotion)};
    case ImportField::Tier:
        return {tierText(Tier::MunicipalPool), tierText(Tier::Innovative),
                tierText(Tier::Provincial), tierText(Tier::LittleGiant)};
    default:
        return {};
    }
}

QString translated(const char *words)
{
    return *words == '\0' ? QString() : QCoreApplication::translate("PoolTemplate", words);
}

TemplateColumn columnOf(const FieldFacts &fact, const QStringList &choices)
{
    TemplateColumn column;
    column.header = importFieldText(fact.field);
    if (fact.field == ImportField::Capital)
        column.header += Text::tr("（万元）");
    column.required = fact.field == ImportField::Name;
    column.cell = fact.cell;
    column.note = translated(fact.note);
    column.choices = fixedChoices(fact.field);
    column.onlyChoices = !column.choices.isEmpty();
    if (!column.onlyChoices)
        column.choices = choices;
    column.example = translated(fact.example);
    if (fact.field == ImportField::Name)
        column.example.prepend(exampleMark());
    else if (column.example.isEmpty() && !column.choices.isEmpty())
        column.example = column.choices.last();
    return column;
}

} // namespace

ImportTemplate poolTemplate(const QMap<ImportField, QStringList> &choices, int figureYear)
{
    ImportTemplate made;
    made.sheet = Text::tr("培育库");
    made.notes = {Text::tr("一行填一家企业，第一行的列名不要改；用不到的列可以删除。"),
                  Text::tr("第二行是示例，导入时会跳过，也可以删除。"),
                  Text::tr("没有的内容留空，不要写“无”或画线；不要合并单元格。")};
    for (const FieldFacts &fact : facts)
        made.columns.append(columnOf(fact, choices.value(fact.field)));
    if (figureYear == 0)
        return made;
    for (const FigureItem item :
         {FigureItem::Revenue, FigureItem::MainRevenue, FigureItem::NetProfit,
          FigureItem::TotalAssets, FigureItem::TotalLiabilities, FigureItem::RdExpense,
          FigureItem::OutputValue, FigureItem::TaxPaid, FigureItem::Employees,
          FigureItem::RdStaff}) {
        TemplateColumn column;
        column.header =
            QStringLiteral("%1（%2）")
                .arg(figureColumnText({item, figureYear, -1}), figureUnitText(figureUnit(item)));
        column.note = Text::tr("只填数字；没有数据的留空，不要填 0。");
        column.cell = TemplateCell::Number;
        made.columns.append(column);
    }
    return made;
}

} // namespace peiyu
