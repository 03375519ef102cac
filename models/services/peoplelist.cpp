#include "services/peoplelist.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/headerwords.h"
#include "exchange/tabularreader.h"
#include "foundation/uuidv7.h"
#include "repositories/specialistrepository.h"
#include "services/permission.h"
#include "services/placedirectory.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleList)
};

enum Column { Name, Unit, Post, Phone, DutyWord, Place, columnCount };

using Cells = QVector<QStringList>;

/// Heads as offices write them; the order of the columns is that of a list without heads.
const std::array<QStringList, columnCount> &headWords()
{
    static const std::array<QStringList, columnCount> words = {
        QStringLiteral("姓名 名字 人员 人员姓名 专员 专员姓名 服务专员 领导姓名 专家姓名") // data
            .split(u' '),
        QStringLiteral("单位 所在单位 工作单位 部门 单位名称 科室").split(u' '),            // data
        QStringLiteral("职务 职位 职务职称").split(u' '),                                   // data
        QStringLiteral("电话 联系电话 手机 手机号 手机号码 联系方式 办公电话").split(u' '), // data
        QStringLiteral("职责 身份 类别 角色 人员类别").split(u' '),                         // data
        QStringLiteral("镇街 所在镇街 负责镇街 镇街园区 乡镇 镇 园区 所属镇街")             // data
            .split(u' ')};
    return words;
}

/// What the office calls a duty; 主要领导 says more than 领导.
struct DutyWords
{
    Duty duty = Duty::Specialist;
    bool principal = false;
};

std::optional<DutyWords> dutyFromWords(const QString &words)
{
    if (words.isEmpty())
        return DutyWords{};
    const auto has = [&](const QString &part) { return words.contains(part); };
    if (has(QStringLiteral("主要领导"))) // data
        return DutyWords{Duty::Leader, true};
    if (has(QStringLiteral("领导"))) // data
        return DutyWords{Duty::Leader, false};
    if (has(QStringLiteral("专家"))) // data
        return DutyWords{Duty::Expert, false};
    if (has(QStringLiteral("成员")) || has(QStringLiteral("组员"))) // data
        return DutyWords{Duty::Member, false};
    if (has(QStringLiteral("专员")) || has(QStringLiteral("服务员"))) // data
        return DutyWords{};
    return std::nullopt;
}

/// Clipboard cells: tabs between, quotes around those with line breaks.
Cells cellsOf(const QString &pasted)
{
    Cells rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        const QChar c = pasted[i];
        if (quoted) {
            if (c != u'"')
                cell += c == u'\n' ? QChar(u' ') : c;
            else if (i + 1 < pasted.size() && pasted[i + 1] == u'"')
                cell += pasted[++i];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t' || c == u'\n') {
            row.append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.append(row);
                row.clear();
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    row.append(cell);
    rows.append(row);
    return rows;
}

using Columns = std::array<int, columnCount>;

/// Which column is what; none when the row is no header.
std::optional<Columns> columnsOf(const QStringList &heads)
{
    Columns columns;
    columns.fill(-1);
    for (int at = 0; at < heads.size(); ++at) {
        const QString head = normalizedHeader(heads[at]);
        for (int column = 0; column < columnCount; ++column) {
            if (columns[static_cast<size_t>(column)] < 0 &&
                headWords()[static_cast<size_t>(column)].contains(head)) {
                columns[static_cast<size_t>(column)] = at;
                break;
            }
        }
    }
    if (columns[Name] < 0)
        return std::nullopt;
    return columns;
}

/// Judges rows against the people that are here, and against each other.
class Judge
{
public:
    static Result<Judge> load(const JobContext &context)
    {
        Judge judge;
        PEIYU_TRY(people, SpecialistRepository::all(context.connection));
        judge.m_people = people;
        PEIYU_TRY(places, PlaceDirectory::load(context.connection));
        judge.m_places = places;
        return judge;
    }

    PersonLine line(int row, const QStringList &cells, const Columns &columns)
    {
        PersonLine line;
        line.row = row;
        const auto text = [&](Column column) { return tidyText(cells.value(columns[column])); };
        Specialist &person = line.person;
        person.name = text(Name);
        person.unit = text(Unit);
        person.post = text(Post);
        person.phone = text(Phone);
        line.areaName = text(Place);
        judge(line, text(DutyWord));
        return line;
    }

private:
    static void refuse(PersonLine &line, const QString &why)
    {
        line.outcome = PersonOutcome::Refused;
        line.note = why;
    }

    void judge(PersonLine &line, const QString &dutyWords)
    {
        Specialist &person = line.person;
        if (person.name.isEmpty())
            return refuse(line, Text::tr("没有写姓名"));
        for (const QString *one : {&person.name, &person.unit, &person.post, &person.phone}) {
            if (!isCleanText(*one))
                return refuse(line, Text::tr("内容含有不能保存的控制字符"));
        }
        const auto duty = dutyFromWords(dutyWords);
        if (!duty)
            return refuse(line,
                          Text::tr("职责“%1”不认识，应为 专员、领导、成员 或 专家").arg(dutyWords));
        person.duty = duty->duty;
        person.principal = duty->principal;
        person.area = areaNamed(line.areaName);
        if (!line.areaName.isEmpty() && person.area.isEmpty())
            return refuse(line, Text::tr("没有镇街或园区“%1”，请按名单写全称").arg(line.areaName));
        if (person.principal && person.area.isEmpty())
            return refuse(line, Text::tr("主要领导请写明所在镇街或园区"));
        const QString key = person.name + u'\n' + person.unit + u'\n' + dutyKey(person.duty);
        if (m_taken.contains(key))
            return refuse(line, Text::tr("与前面的行重复"));
        m_taken.insert(key);
        beside(line);
    }

    /// Who of the base it is, and what the row says of him.
    void beside(PersonLine &line)
    {
        Specialist &person = line.person;
        QVector<const Specialist *> same;
        for (const Specialist &one : m_people) {
            const bool units =
                one.unit == person.unit || one.unit.isEmpty() || person.unit.isEmpty();
            if (one.duty == person.duty && one.name == person.name && units)
                same.append(&one);
        }
        if (same.isEmpty()) {
            line.outcome = PersonOutcome::New;
            return;
        }
        if (same.size() > 1)
            return refuse(
                line,
                Text::tr("有几位%1叫“%2”，请写明单位").arg(dutyText(person.duty), person.name));
        const Specialist known = *same.first();
        if (!known.active)
            return refuse(line, Text::tr("此人已停用；回岗的请先在“配备与交接”页改为在岗"));
        complete(line, known);
    }

    static void complete(PersonLine &line, const Specialist &known)
    {
        Specialist merged = known;
        QStringList changes;
        const auto take = [&](QString &to, const QString &said, const QString &label) {
            if (said.isEmpty() || said == to)
                return;
            changes.append(to.isEmpty() ? Text::tr("%1 %2").arg(label, said)
                                        : Text::tr("%1 %2 → %3").arg(label, to, said));
            to = said;
        };
        take(merged.unit, line.person.unit, Text::tr("单位"));
        take(merged.post, line.person.post, Text::tr("职务"));
        take(merged.phone, line.person.phone, Text::tr("电话"));
        if (!line.person.area.isEmpty() && line.person.area != known.area) {
            changes.append(Text::tr("镇街 %1").arg(line.areaName));
            merged.area = line.person.area;
        }
        if (line.person.principal && !known.principal) {
            changes.append(Text::tr("主要领导"));
            merged.principal = true;
        }
        line.person = merged;
        line.outcome = changes.isEmpty() ? PersonOutcome::Unchanged : PersonOutcome::Changed;
        line.note = changes.join(u'，');
    }

    AreaId areaNamed(const QString &name) const
    {
        if (name.isEmpty())
            return {};
        for (const AreaKind kind : {AreaKind::Town, AreaKind::Park}) {
            const AreaAnswer answer = m_places.area(m_places.home(), kind, name);
            if (!answer.id.isEmpty())
                return answer.id;
        }
        return {};
    }

    QVector<Specialist> m_people;
    PlaceDirectory m_places;
    QSet<QString> m_taken;
};

Result<QVector<PersonLine>> judged(const JobContext &context, const Cells &rows)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(judge, Judge::load(context));
    Columns columns;
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i] = static_cast<int>(i);
    QVector<PersonLine> lines;
    bool begun = false;
    for (int i = 0; i < rows.size(); ++i) {
        const bool blank = std::all_of(rows[i].begin(), rows[i].end(), [](const QString &cell) {
            return cell.trimmed().isEmpty();
        });
        if (blank)
            continue;
        // A title may stand above the heads.
        if (const auto heads = columnsOf(rows[i]); heads && !begun) {
            columns = *heads;
            lines.clear();
            begun = true;
            continue;
        }
        if (lines.size() >= PeopleList::mostRows)
            return failure(ErrorCode::Validation,
                           Text::tr("名单超过 %1 行，不像人员名单，请核对后分批粘贴。")
                               .arg(PeopleList::mostRows));
        lines.append(judge.line(i + 1, rows[i], columns));
    }
    if (lines.isEmpty())
        return failure(ErrorCode::Validation,
                       Text::tr("没有读到人员。请在 WPS 中选中“姓名、单位、职务、电话、职责、镇街”"
                                "这几列，复制后粘贴。"));
    return lines;
}

} // namespace

Result<QVector<PersonLine>> PeopleList::readText(const JobContext &context, const QString &pasted)
{
    return judged(context, cellsOf(pasted));
}

Result<QVector<PersonLine>> PeopleList::readFile(const JobContext &context, const QString &path)
{
    PEIYU_TRY(reader, openTabular(path));
    PEIYU_CHECK(reader->openSheet(reader->defaultSheet()));
    Cells rows;
    TableRow row;
    for (;;) {
        PEIYU_TRY(more, reader->next(row));
        if (!more)
            return judged(context, rows);
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells.append(cell.text);
        while (rows.size() + 1 < row.number)
            rows.append(QStringList());
        rows.append(cells);
        if (rows.size() > mostRows * 2)
            return failure(ErrorCode::Validation,
                           Text::tr("名单超过 %1 行，不像人员名单，请核对。").arg(mostRows));
    }
}

Result<Saved> PeopleList::enter(const JobContext &context, const QVector<PersonLine> &lines)
{
    PEIYU_CHECK(requirePermission(context, Action::EditSpecialists));
    QVector<PersonLine> wanted;
    for (const PersonLine &line : lines) {
        if (line.outcome == PersonOutcome::New || line.outcome == PersonOutcome::Changed)
            wanted.append(line);
    }
    if (wanted.isEmpty())
        return failure(ErrorCode::Validation, Text::tr("名单中没有需要登记或修改的人员。"));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("登记人员名单：%n 人", "",
                                                static_cast<int>(wanted.size()))));
    QString first;
    for (const PersonLine &line : wanted) {
        const bool fresh = line.outcome == PersonOutcome::New;
        const QString id = fresh ? newUuid() : line.person.id.value();
        PEIYU_CHECK(SpecialistRepository::apply(
            *unit, id, fresh ? ChangeOp::Insert : ChangeOp::Update,
            SpecialistRepository::fields(line.person),
            fresh ? std::nullopt : std::optional(line.person.revision)));
        if (first.isEmpty())
            first = id;
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{first, changes, {}};
}

} // namespace peiyu
