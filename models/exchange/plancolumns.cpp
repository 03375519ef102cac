#include "exchange/plancolumns.h"

#include "domain/textfold.h"
#include "exchange/headerwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanTable)
};

struct ColumnWords
{
    PlanColumn column;
    const char *title; ///< what it is called in the 预检
    QStringList words;
};

QStringList list(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ');
}

const QVector<ColumnWords> &targetColumns()
{
    static const QVector<ColumnWords> columns = {
        {PlanColumn::Name, QT_TRANSLATE_NOOP("PlanTable", "目标"),
         list(u"目标 目标名称 指标 指标名称 主要目标 主要指标 培育目标 工作目标 目标指标 目标内容 "
              u"指标内容 考核指标 项目 名称 类别")},
        {PlanColumn::Value, QT_TRANSLATE_NOOP("PlanTable", "目标值"),
         list(u"目标值 指标值 目标数 目标数值 数值 数量 目标任务 目标要求 要求 预期目标 预期值 "
              u"目标任务数 任务数 总目标 终期目标 规划目标")},
        {PlanColumn::Unit, QT_TRANSLATE_NOOP("PlanTable", "单位"), list(u"单位 计量单位 计算单位")},
        {PlanColumn::Deadline, QT_TRANSLATE_NOOP("PlanTable", "时限"),
         list(u"时限 完成时限 完成时间 截止时间 截至时间 截止日期 目标年份 目标年度 期限 时间 "
              u"完成年份 目标日期")},
        {PlanColumn::Basis, QT_TRANSLATE_NOOP("PlanTable", "口径"),
         list(u"口径 统计口径 计算口径 计数口径 指标口径 指标性质")},
        {PlanColumn::Quote, QT_TRANSLATE_NOOP("PlanTable", "出处"),
         list(u"出处 原文 出处原文 文件原文 依据 来源 文件依据 原文表述")},
        {PlanColumn::Note, QT_TRANSLATE_NOOP("PlanTable", "备注"), list(u"备注 说明")},
        {PlanColumn::Number, QT_TRANSLATE_NOOP("PlanTable", "序号"), list(u"序号 编号 号")},
    };
    return columns;
}

const QVector<ColumnWords> &taskColumns()
{
    static const QVector<ColumnWords> columns = {
        {PlanColumn::Name, QT_TRANSLATE_NOOP("PlanTable", "任务"),
         list(u"任务 任务名称 重点任务 工作任务 主要任务 事项 工作事项 重点工作 任务事项 工作名称 "
              u"名称 项目")},
        {PlanColumn::Content, QT_TRANSLATE_NOOP("PlanTable", "内容"),
         list(u"内容 任务内容 工作内容 具体内容 具体任务 具体举措 主要措施 工作措施 工作举措 措施 "
              u"举措 主要内容 工作要求 任务要求")},
        {PlanColumn::Number, QT_TRANSLATE_NOOP("PlanTable", "序号"),
         list(u"序号 编号 任务编号 号")},
        {PlanColumn::Section, QT_TRANSLATE_NOOP("PlanTable", "章节"),
         list(u"章节 类别 分类 板块 任务类别 所属章节 行动 专项行动")},
        {PlanColumn::Lead, QT_TRANSLATE_NOOP("PlanTable", "牵头单位"),
         list(u"牵头单位 牵头部门 主责单位 牵头责任单位 主办单位 牵头")},
        {PlanColumn::Supporting, QT_TRANSLATE_NOOP("PlanTable", "配合单位"),
         list(u"配合单位 配合部门 协同单位 协办单位 参与单位 配合责任单位 参加单位 配合")},
        {PlanColumn::Responsible, QT_TRANSLATE_NOOP("PlanTable", "责任单位"),
         list(u"责任单位 责任部门 承办单位 实施单位 责任主体 落实单位 责任单位及部门")},
        {PlanColumn::Deadline, QT_TRANSLATE_NOOP("PlanTable", "时限"),
         list(u"时限 完成时限 完成时间 时间节点 进度要求 期限 完成期限")},
        {PlanColumn::Note, QT_TRANSLATE_NOOP("PlanTable", "备注"), list(u"备注 说明")},
    };
    return columns;
}

/// 2026年, 2026年目标, 2026年底（家）: the end of that year.
QDate yearHead(const QString &head)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(20\\d\\d)年?(?:底|末|度)?(?:目标值|目标数|目标|任务|计划|数)?$"));
    const auto match = pattern.match(normalizedHeader(head));
    return match.hasMatch() ? QDate(match.captured(1).toInt(), 12, 31) : QDate();
}

} // namespace

PlanTableHead planTableHead(const TableRow &row, int index, PlanTableKind kind)
{
    PlanTableHead head;
    head.row = index;
    const auto &columns = kind == PlanTableKind::Targets ? targetColumns() : taskColumns();
    for (int place = 0; place < row.cells.size(); ++place) {
        const QString text = row.cells[place].text;
        const QString words = normalizedHeader(text);
        if (words.isEmpty())
            continue;
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&](const ColumnWords &column) {
                return column.words.contains(words) && !head.places.contains(column.column);
            });
        if (found != columns.end()) {
            head.places.insert(found->column, place);
            head.words.insert(found->column, tidyText(text));
        } else if (const QDate year = yearHead(text);
                   kind == PlanTableKind::Targets && !year.isNull()) {
            head.years.insert(place, year);
        } else {
            head.unused.append(tidyText(text));
        }
    }
    return head;
}

bool isPlanTableHead(const PlanTableHead &head, PlanTableKind kind)
{
    const bool named =
        head.places.contains(PlanColumn::Name) || head.places.contains(PlanColumn::Content);
    if (kind == PlanTableKind::Targets)
        return head.places.contains(PlanColumn::Name) &&
               (head.places.contains(PlanColumn::Value) || !head.years.isEmpty());
    return named &&
           (head.places.contains(PlanColumn::Lead) ||
            head.places.contains(PlanColumn::Responsible) ||
            head.places.contains(PlanColumn::Number) || head.places.contains(PlanColumn::Content));
}

QStringList planColumnNames(const PlanTableHead &head, PlanTableKind kind)
{
    QStringList names;
    const auto &columns = kind == PlanTableKind::Targets ? targetColumns() : taskColumns();
    for (const ColumnWords &column : columns) {
        if (head.words.contains(column.column))
            names.append(QStringLiteral("%1 ← %2").arg(
                QCoreApplication::translate("PlanTable", column.title),
                head.words.value(column.column)));
    }
    for (const QDate &year : head.years)
        names.append(Text::tr("年度目标 ← %1年").arg(year.year()));
    return names;
}

} // namespace peiyu
