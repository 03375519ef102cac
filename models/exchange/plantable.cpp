#include "exchange/plantable.h"

#include "domain/displaytext.h"
#include "domain/planwords.h"
#include "domain/textfold.h"
#include "exchange/headerwords.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanTable)
};

enum class Column {
    Name,
    Value,
    Unit,
    Deadline,
    Basis,
    Quote,
    Note,
    Number,
    Section,
    Content,
    Lead,
    Supporting,
    Responsible,
    Milestone
};

struct ColumnWords
{
    Column column;
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
        {Column::Name, QT_TRANSLATE_NOOP("PlanTable", "目标"),
         list(u"目标 目标名称 指标 指标名称 主要目标 主要指标 培育目标 工作目标 目标指标 目标内容 "
              u"指标内容 考核指标 项目 名称 类别")},
        {Column::Value, QT_TRANSLATE_NOOP("PlanTable", "目标值"),
         list(u"目标值 指标值 目标数 目标数值 数值 数量 目标任务 目标要求 要求 预期目标 预期值 "
              u"目标任务数 任务数 总目标 终期目标 规划目标")},
        {Column::Unit, QT_TRANSLATE_NOOP("PlanTable", "单位"), list(u"单位 计量单位 计算单位")},
        {Column::Deadline, QT_TRANSLATE_NOOP("PlanTable", "时限"),
         list(u"时限 完成时限 完成时间 截止时间 截至时间 截止日期 目标年份 目标年度 期限 时间 "
              u"完成年份 目标日期")},
        {Column::Basis, QT_TRANSLATE_NOOP("PlanTable", "口径"),
         list(u"口径 统计口径 计算口径 计数口径 指标口径 指标性质")},
        {Column::Quote, QT_TRANSLATE_NOOP("PlanTable", "出处"),
         list(u"出处 原文 出处原文 文件原文 依据 来源 文件依据 原文表述")},
        {Column::Note, QT_TRANSLATE_NOOP("PlanTable", "备注"), list(u"备注 说明")},
        {Column::Number, QT_TRANSLATE_NOOP("PlanTable", "序号"), list(u"序号 编号 号")},
    };
    return columns;
}

const QVector<ColumnWords> &taskColumns()
{
    static const QVector<ColumnWords> columns = {
        {Column::Name, QT_TRANSLATE_NOOP("PlanTable", "任务"),
         list(u"任务 任务名称 重点任务 工作任务 主要任务 事项 工作事项 重点工作 任务事项 工作名称 "
              u"名称 项目")},
        {Column::Content, QT_TRANSLATE_NOOP("PlanTable", "内容"),
         list(u"内容 任务内容 工作内容 具体内容 具体任务 具体举措 主要措施 工作措施 工作举措 措施 "
              u"举措 主要内容 工作要求 任务要求")},
        {Column::Number, QT_TRANSLATE_NOOP("PlanTable", "序号"), list(u"序号 编号 任务编号 号")},
        {Column::Section, QT_TRANSLATE_NOOP("PlanTable", "章节"),
         list(u"章节 类别 分类 板块 任务类别 所属章节 行动 专项行动")},
        {Column::Lead, QT_TRANSLATE_NOOP("PlanTable", "牵头单位"),
         list(u"牵头单位 牵头部门 主责单位 牵头责任单位 主办单位 牵头")},
        {Column::Supporting, QT_TRANSLATE_NOOP("PlanTable", "配合单位"),
         list(u"配合单位 配合部门 协同单位 协办单位 参与单位 配合责任单位 参加单位 配合")},
        {Column::Responsible, QT_TRANSLATE_NOOP("PlanTable", "责任单位"),
         list(u"责任单位 责任部门 承办单位 实施单位 责任主体 落实单位 责任单位及部门")},
        {Column::Deadline, QT_TRANSLATE_NOOP("PlanTable", "时限"),
         list(u"时限 完成时限 完成时间 时间节点 进度要求 期限 完成期限")},
        {Column::Note, QT_TRANSLATE_NOOP("PlanTable", "备注"), list(u"备注 说明")},
    };
    return columns;
}

/// Which cell of a row is what.
struct Head
{
    int row = -1; ///< index among the rows
    QMap<Column, int> places;
    QMap<int, QDate> years; ///< column → end of the year it is the milestone of
    QMap<Column, QString> words;
    QStringList unused;
};

/// 2026年, 2026年目标, 2026年底（家）: the end of that year.
QDate yearHead(const QString &head)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(20\\d\\d)年?(?:底|末|度)?(?:目标值|目标数|目标|任务|计划|数)?$"));
    const auto match = pattern.match(normalizedHeader(head));
    return match.hasMatch() ? QDate(match.captured(1).toInt(), 12, 31) : QDate();
}

Head headIn(const TableRow &row, int index, PlanTableKind kind)
{
    Head head;
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

bool isHead(const Head &head, PlanTableKind kind)
{
    const bool named = head.places.contains(Column::Name) || head.places.contains(Column::Content);
    if (kind == PlanTableKind::Targets)
        return head.places.contains(Column::Name) &&
               (head.places.contains(Column::Value) || !head.years.isEmpty());
    return named &&
           (head.places.contains(Column::Lead) || head.places.contains(Column::Responsible) ||
            head.places.contains(Column::Number) || head.places.contains(Column::Content));
}

QString cell(const TableRow &row, const Head &head, Column column)
{
    const auto place = head.places.constFind(column);
    return place == head.places.cend() ? QString() : tidyText(row.cell(*place).text);
}

/// （家） behind the head: the unit of a whole column.
QString unitOfHead(const QString &head)
{
    static const QRegularExpression pattern(
        QStringLiteral("[（(]\\s*(?:单位[:：])?([^（）()\\d]{1,4})\\s*[)）]"));
    const auto match = pattern.match(head);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

/// 数字化车间（个）: the unit goes from the name to its own place.
QString unitBehind(QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("[（(]\\s*(家|个|户|件|名|人|项|场|次|%|类|批|条|亿元|万元)\\s*[)）]\\s*$"));
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    name = name.left(match.capturedStart()).trimmed();
    return match.captured(1);
}

void readUnit(ReadPlanRow &row, const QString &unit)
{
    PlanTarget &target = row.target;
    if (!target.unit.isEmpty())
        return;
    if (!unit.isEmpty())
        target.unit = unit;
    else if (!target.tierKey.isEmpty())
        target.unit = Text::tr("家");
    else if (target.value)
        row.fault =
            Text::tr("“%1”没有写计量单位，请在数字后面写上，如“5个”“20件”。").arg(target.name);
}

void readMilestones(ReadPlanRow &row, const TableRow &source, const Head &head)
{
    for (auto year = head.years.begin(); year != head.years.end(); ++year) {
        const QString words = tidyText(source.cell(year.key()).text);
        if (words.isEmpty())
            continue;
        const RequirementReading reading = requirementFromWords(words);
        if (!reading.value) {
            row.notes.append(
                Text::tr("%1年一栏“%2”不是数字，没有采用。").arg(year->year()).arg(words));
            continue;
        }
        if (row.target.unit.isEmpty())
            row.target.unit = reading.unit;
        row.target.milestones.append(PlanMilestone{*year, *reading.value});
    }
}

void readRequirement(ReadPlanRow &row, const QString &words)
{
    PlanTarget &target = row.target;
    const RequirementReading reading = requirementFromWords(words);
    if (reading.numbers > 1) {
        row.fault = Text::tr("“%1”里有几个数，看不出哪个是目标值，请一行只写一个。").arg(words);
        return;
    }
    target.comparator = reading.comparator;
    target.qualifier = reading.qualifier;
    target.unit = reading.unit;
    if (!reading.value) {
        target.valueText = words;
        target.scored = false;
        if (target.unit.isEmpty())
            target.unit = Text::tr("项");
        row.notes.append(Text::tr("“%1”没有数字，按文字保存，不计算进度。").arg(words));
        return;
    }
    target.value = reading.value;
    if (reading.coverage) {
        target.basis = Basis::Coverage;
        target.scored = false;
        row.notes.append(Text::tr("“全覆盖”按 100% 保存，不计算进度。"));
    }
}

/// Without a column of its own the last year is the target itself, with its words.
QString takeLastYear(ReadPlanRow &row, const TableRow &source, const Head &head)
{
    QString words;
    QDate last;
    for (auto year = head.years.begin(); year != head.years.end(); ++year) {
        const QString text = tidyText(source.cell(year.key()).text);
        if (text.isEmpty() || (!last.isNull() && *year < last))
            continue;
        words = text;
        last = *year;
    }
    if (words.isEmpty())
        return {};
    row.target.milestones.removeIf([last](const PlanMilestone &one) { return one.on == last; });
    row.target.deadline = last;
    row.target.deadlineText = Text::tr("%1年").arg(last.year());
    return words;
}

void readBasis(ReadPlanRow &row, const QString &words, const QString &value)
{
    PlanTarget &target = row.target;
    if (target.basis == Basis::Coverage)
        return;
    auto basis = basisFromWords(words);
    if (!words.isEmpty() && !basis)
        row.notes.append(Text::tr("口径“%1”没有认出来。").arg(words));
    if (!basis)
        basis = basisFromWords(value);
    if (!basis)
        basis = basisFromWords(target.name);
    target.basis = basis.value_or(Basis::Stock);
    if (!basis)
        row.notes.append(Text::tr("没有写口径，按“%1”统计，请核对。").arg(basisText(target.basis)));
}

void readDeadline(ReadPlanRow &row, const QString &words, const QString &value)
{
    PlanTarget &target = row.target;
    if (!target.deadline.isNull())
        return;
    if (!words.isEmpty()) {
        target.deadlineText = words;
        target.deadline = deadlineFromWords(words);
        if (target.deadline.isNull())
            row.notes.append(Text::tr("时限“%1”看不出日期，只存文字。").arg(words));
        return;
    }
    target.deadline = deadlineFromWords(value); // 到2027年达到300家
}

ReadPlanRow readTarget(const TableRow &source, const Head &head)
{
    ReadPlanRow row;
    row.number = source.number;
    PlanTarget &target = row.target;
    target.name = cell(source, head, Column::Name);
    if (target.name.isEmpty()) {
        row.fault = Text::tr("“目标”一栏是空的。合并的单元格请先取消合并、每行填上名称。");
        return row;
    }
    const QString named = unitBehind(target.name);
    target.tierKey = tierKeyFromTargetName(target.name);
    QString value = cell(source, head, Column::Value);
    readMilestones(row, source, head);
    if (value.isEmpty())
        value = takeLastYear(row, source, head);
    if (!value.isEmpty())
        readRequirement(row, value);
    if (row.fault.isEmpty() && !target.value && target.valueText.isEmpty())
        row.fault = Text::tr("“目标值”一栏是空的，请填上数字。");
    if (!row.fault.isEmpty())
        return row;
    readBasis(row, cell(source, head, Column::Basis), value);
    readDeadline(row, cell(source, head, Column::Deadline), value);
    QString unit = cell(source, head, Column::Unit);
    if (unit.isEmpty())
        unit = named;
    readUnit(row, unit.isEmpty() ? unitOfHead(head.words.value(Column::Value)) : unit);
    target.quote = cell(source, head, Column::Quote);
    if (target.quote.isEmpty())
        row.notes.append(Text::tr("没有出处原文。"));
    target.note = cell(source, head, Column::Note);
    if (target.countedTier() && target.basis == Basis::AnnualFlow) {
        target.basis = Basis::NewInPeriod;
        row.notes.append(Text::tr("按梯度统计的目标没有“每年”的口径，已改为期内新增，请核对。"));
    }
    return row;
}

QStringList unitsIn(const QString &words)
{
    static const QRegularExpression parts(QStringLiteral("[、，,；;\\s]+"));
    static const QRegularExpression lead(QStringLiteral("^(?:牵头|配合|责任)(?:单位)?[:：]"));
    QStringList units;
    for (QString unit : words.split(parts, Qt::SkipEmptyParts)) {
        unit.remove(lead);
        if (!unit.isEmpty() && !units.contains(unit))
            units.append(unit);
    }
    return units;
}

/// 一、加强梯度培育, standing alone in its row.
bool takeSection(const TableRow &row, PlanTask &section)
{
    QString only;
    for (const TableCell &one : row.cells) {
        const QString text = tidyText(one.text);
        if (text.isEmpty() || text == only)
            continue;
        if (!only.isEmpty())
            return false;
        only = text;
    }
    static const QRegularExpression pattern(
        QStringLiteral("^[（(]?([一二三四五六七八九十]{1,3})[)）]?[、.．]?\\s*(.+)$"));
    const auto match = pattern.match(only);
    if (!match.hasMatch())
        return false;
    section.sectionNo = match.captured(1);
    section.sectionTitle = match.captured(2);
    return true;
}

QString nameFromContent(const QString &content)
{
    static const QRegularExpression stop(QStringLiteral("[。；;，,]"));
    return content.section(stop, 0, 0).left(40);
}

ReadPlanRow readTask(const TableRow &source, const Head &head, const PlanTask &section)
{
    ReadPlanRow row;
    row.number = source.number;
    PlanTask &task = row.task;
    task.sectionNo = section.sectionNo;
    task.sectionTitle = section.sectionTitle;
    if (const QString words = cell(source, head, Column::Section); !words.isEmpty()) {
        TableRow alone;
        alone.cells.append(TableCell::ofText(words));
        if (!takeSection(alone, task)) {
            task.sectionNo.clear();
            task.sectionTitle = words;
        }
    }
    task.number = cell(source, head, Column::Number);
    task.title = cell(source, head, Column::Name);
    task.text = cell(source, head, Column::Content);
    if (task.title.isEmpty() && !task.text.isEmpty()) {
        task.title = nameFromContent(task.text);
        if (head.places.contains(Column::Name))
            row.notes.append(Text::tr("没有任务名称，取了内容的开头。"));
    }
    if (task.title.isEmpty()) {
        row.fault = Text::tr("“任务”一栏是空的。合并的单元格请先取消合并、每行填上名称。");
        return row;
    }
    task.leadUnits = unitsIn(cell(source, head, Column::Lead));
    task.supportingUnits = unitsIn(cell(source, head, Column::Supporting));
    task.responsibleUnits = unitsIn(cell(source, head, Column::Responsible));
    if (task.leadUnits.isEmpty() && task.responsibleUnits.isEmpty())
        row.notes.append(Text::tr("没有牵头或责任单位，请核对（合并的单元格只有第一行有字）。"));
    task.due = cell(source, head, Column::Deadline);
    return row;
}

void nameColumns(const Head &head, ReadPlanTable &table)
{
    const auto &columns = table.kind == PlanTableKind::Targets ? targetColumns() : taskColumns();
    for (const ColumnWords &column : columns) {
        if (head.words.contains(column.column))
            table.columns.append(QStringLiteral("%1 ← %2").arg(
                QCoreApplication::translate("PlanTable", column.title),
                head.words.value(column.column)));
    }
    for (const QDate &year : head.years)
        table.columns.append(Text::tr("年度目标 ← %1年").arg(year.year()));
    table.unused = head.unused;
}

void endCell(TableRow &row, QString &text)
{
    row.cells.append(TableCell::ofText(text));
    text.clear();
}

} // namespace

QVector<TableRow> rowsOfCopiedCells(const QString &text)
{
    QVector<TableRow> rows;
    TableRow row;
    QString current;
    bool quoted = false;
    const auto endRow = [&] {
        endCell(row, current);
        row.number = static_cast<int>(rows.size()) + 1;
        rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                current += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                current += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && current.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            endCell(row, current);
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            current += c;
        }
    }
    if (!current.isEmpty() || !row.cells.isEmpty())
        endRow();
    return rows;
}

Result<ReadPlanTable> readPlanTable(const QVector<TableRow> &rows, PlanTableKind kind)
{
    ReadPlanTable table;
    table.kind = kind;
    Head head;
    constexpr int headRows = 12; // titles stand above a table, not more
    for (int i = 0; i < std::min<qsizetype>(headRows, rows.size()) && head.row < 0; ++i) {
        const Head candidate = headIn(rows[i], i, kind);
        if (isHead(candidate, kind))
            head = candidate;
    }
    if (head.row < 0)
        return failure(
            ErrorCode::Format,
            kind == PlanTableKind::Targets
                ? Text::tr("没有认出目标表的表头。表头要有“目标”（或“指标”）和“目标值”（或"
                           "“2026年”这样的年份），请连表头一起复制。")
                : Text::tr("没有认出任务表的表头。表头要有“任务”，并有“序号”“内容”“牵头单位”或"
                           "“责任单位”，请连表头一起复制。"));
    nameColumns(head, table);
    PlanTask section;
    for (qsizetype i = head.row + 1; i < rows.size(); ++i) {
        const TableRow &row = rows[i];
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(), [](const auto &one) {
            return tidyText(one.text).isEmpty();
        });
        if (blank || (kind == PlanTableKind::Tasks && takeSection(row, section)))
            continue;
        table.rows.append(kind == PlanTableKind::Targets ? readTarget(row, head)
                                                         : readTask(row, head, section));
    }
    if (table.rows.isEmpty())
        return failure(ErrorCode::Format, Text::tr("表头下面没有内容，请把要录入的行一起复制。"));
    return table;
}

} // namespace peiyu
