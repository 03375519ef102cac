#include "exchange/plantable.h"

#include "domain/displaytext.h"
#include "domain/planwords.h"
#include "domain/textfold.h"
#include "exchange/plancolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanTable)
};

QString cell(const TableRow &row, const PlanTableHead &head, PlanColumn column)
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
        target.unit = QStringLiteral("家"); // data
    else if (target.value)
        row.fault =
            Text::tr("“%1”没有写计量单位，请在数字后面写上，如“5个”“20件”。").arg(target.name);
}

void readMilestones(ReadPlanRow &row, const TableRow &source, const PlanTableHead &head)
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
            target.unit = QStringLiteral("项"); // data
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
QString takeLastYear(ReadPlanRow &row, const TableRow &source, const PlanTableHead &head)
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
    row.target.deadlineText = QStringLiteral("%1年").arg(last.year()); // data
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

ReadPlanRow readTarget(const TableRow &source, const PlanTableHead &head)
{
    ReadPlanRow row;
    row.number = source.number;
    PlanTarget &target = row.target;
    target.name = cell(source, head, PlanColumn::Name);
    if (target.name.isEmpty()) {
        row.fault = Text::tr("“目标”一栏是空的。合并的单元格请先取消合并、每行填上名称。");
        return row;
    }
    const QString named = unitBehind(target.name);
    target.tierKey = tierKeyFromTargetName(target.name);
    QString value = cell(source, head, PlanColumn::Value);
    readMilestones(row, source, head);
    if (value.isEmpty())
        value = takeLastYear(row, source, head);
    if (!value.isEmpty())
        readRequirement(row, value);
    if (row.fault.isEmpty() && !target.value && target.valueText.isEmpty())
        row.fault = Text::tr("“目标值”一栏是空的，请填上数字。");
    if (!row.fault.isEmpty())
        return row;
    readBasis(row, cell(source, head, PlanColumn::Basis), value);
    readDeadline(row, cell(source, head, PlanColumn::Deadline), value);
    QString unit = cell(source, head, PlanColumn::Unit);
    if (unit.isEmpty())
        unit = named;
    readUnit(row, unit.isEmpty() ? unitOfHead(head.words.value(PlanColumn::Value)) : unit);
    target.quote = cell(source, head, PlanColumn::Quote);
    if (target.quote.isEmpty())
        row.notes.append(Text::tr("没有出处原文。"));
    target.note = cell(source, head, PlanColumn::Note);
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

ReadPlanRow readTask(const TableRow &source, const PlanTableHead &head, const PlanTask &section)
{
    ReadPlanRow row;
    row.number = source.number;
    PlanTask &task = row.task;
    task.sectionNo = section.sectionNo;
    task.sectionTitle = section.sectionTitle;
    if (const QString words = cell(source, head, PlanColumn::Section); !words.isEmpty()) {
        TableRow alone;
        alone.cells.append(TableCell::ofText(words));
        if (!takeSection(alone, task)) {
            task.sectionNo.clear();
            task.sectionTitle = words;
        }
    }
    task.number = cell(source, head, PlanColumn::Number);
    task.title = cell(source, head, PlanColumn::Name);
    task.text = cell(source, head, PlanColumn::Content);
    if (task.title.isEmpty() && !task.text.isEmpty()) {
        task.title = nameFromContent(task.text);
        if (head.places.contains(PlanColumn::Name))
            row.notes.append(Text::tr("没有任务名称，取了内容的开头。"));
    }
    if (task.title.isEmpty()) {
        row.fault = Text::tr("“任务”一栏是空的。合并的单元格请先取消合并、每行填上名称。");
        return row;
    }
    task.leadUnits = unitsIn(cell(source, head, PlanColumn::Lead));
    task.supportingUnits = unitsIn(cell(source, head, PlanColumn::Supporting));
    task.responsibleUnits = unitsIn(cell(source, head, PlanColumn::Responsible));
    if (task.leadUnits.isEmpty() && task.responsibleUnits.isEmpty())
        row.notes.append(Text::tr("没有牵头或责任单位，请核对（合并的单元格只有第一行有字）。"));
    task.due = cell(source, head, PlanColumn::Deadline);
    return row;
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
    PlanTableHead head;
    constexpr int headRows = 12; // titles stand above a table, not more
    for (int i = 0; i < std::min<qsizetype>(headRows, rows.size()) && head.row < 0; ++i) {
        PlanTableHead candidate = planTableHead(rows[i], i, kind);
        if (isPlanTableHead(candidate, kind))
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
    table.columns = planColumnNames(head, kind);
    table.unused = head.unused;
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
