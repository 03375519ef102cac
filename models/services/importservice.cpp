#include "services/importservice.h"

#include "database/fileidentity.h"
#include "domain/permissions.h"
#include "exchange/templatewriter.h"
#include "repositories/firmservants.h"
#include "repositories/specialistrepository.h"
#include "services/backupservice.h"
#include "services/importcells.h"
#include "services/importrows.h"
#include "services/importtable.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr int progressSteps = 1000;
/// What a row weighs in the base against its weight in the file: fields, log, index.
constexpr qint64 importGrowth = 3;
/// Figures, and what new firms are entered with, are told for so many rows: a person looks at no
/// more, and a list of 100 000 is not kept whole.
constexpr int toldRows = 5'000;

void count(ImportReport &report, const ImportRow &row)
{
    ++report.rows;
    switch (row.outcome) {
    case RowOutcome::Added:
        ++report.added;
        break;
    case RowOutcome::Updated:
        ++report.updated;
        break;
    case RowOutcome::Unchanged:
        ++report.unchanged;
        break;
    case RowOutcome::Duplicate:
        ++report.duplicates;
        break;
    case RowOutcome::Pending:
        ++report.pending;
        break;
    case RowOutcome::Rejected:
        ++report.rejected;
        break;
    }
    if (row.hasWarning)
        ++report.warnings;
    if (row.outcome == RowOutcome::Added) {
        report.promises += row.promises;
        report.openPromises += row.openPromises;
    }
    if (row.mine && (row.outcome == RowOutcome::Added || row.outcome == RowOutcome::Updated))
        ++report.mine;
}

/// Before the list is hashed or read: it may be the base itself.
Result<> requireNoBase(const JobContext &context, const ImportSource &source)
{
    return requireOtherThanBase(source.path, context.connection.settings().path);
}

class Run
{
public:
    Run(const JobContext &context, const ImportRequest &request)
        : m_context(context), m_request(request)
    {
    }

    Result<ImportReport> all()
    {
        PEIYU_CHECK(requirePermission(m_context, Action::ImportFirms));
        PEIYU_CHECK(requireOtherFile());
        PEIYU_CHECK(requireNoBase(m_context, m_request.source));
        PEIYU_TRY(hash, hashOf(m_request.source));
        if (!m_request.expectedHash.isEmpty())
            PEIYU_CHECK(requireSame(hash, m_request.expectedHash));
        PEIYU_TRY(table, openTable(m_context, m_request.source, kindAsked()));
        // What seems a published list is one only for a person who says so.
        if (!m_request.kind && table.preview.kind == ImportKind::TitleList) {
            PEIYU_TRY(plain, openTable(m_context, m_request.source, ImportKind::Firms));
            table = std::move(plain);
        }
        PEIYU_CHECK(requireHeader(m_request.source, table.preview));
        PEIYU_TRY(mapping, settledMapping(m_request, table));
        table.preview.mapping = mapping;
        PEIYU_TRY(earlier, earlierImport(m_context.connection, hash, table.preview));
        table.preview.earlier = earlier;
        PEIYU_CHECK(requireReach(table.preview.kind));
        PEIYU_CHECK(requireKeeper(table.preview));
        m_report.source = table.preview;
        m_report.kind = table.preview.kind;
        m_report.fileHash = hash;
        m_report.dryRun = m_request.dryRun;
        m_report.emptyCells = m_request.emptyCells;
        if (m_request.dryRun) {
            PEIYU_CHECK(rows(table, nullptr));
            return m_report;
        }
        PEIYU_CHECK(requireNew());
        PEIYU_CHECK(commit(table));
        return m_report;
    }

private:
    std::optional<ImportKind> kindAsked() const
    {
        // Options of a published list say what it is.
        return m_request.kind || !m_request.list.tier ? m_request.kind
                                                      : std::optional(ImportKind::TitleList);
    }

    Result<> commit(OpenTable &table)
    {
        PEIYU_CHECK(BackupService::prepareLargeStep(m_context, BackupOccasion::Import,
                                                    importGrowth * size()));
        PEIYU_TRY(unit, beginUnit(m_context, title(), {}, ChangeKind::Import));
        PEIYU_CHECK(rows(table, unit.get()));
        const bool firms =
            m_report.kind == ImportKind::Firms || m_report.kind == ImportKind::TitleList;
        const QString summary =
            (firms ? Text::tr("新增 %1 家，更新 %2 家") : Text::tr("新增 %1 条，更新 %2 条"))
                .arg(m_report.added)
                .arg(m_report.updated);
        unit->setTitle(Text::tr("%1：%2").arg(title(), summary));
        PEIYU_CHECK(rememberImport(*unit, m_context, m_request, m_report, summary));
        // As the list has them, without the columns of corrected cells.
        const ImportPreview &list = table.preview;
        if (list.header.row > 0)
            PEIYU_CHECK(rememberMapping(*unit, m_context, m_report.kind, list.header.columns,
                                        list.mapping));
        // Read in two passes, the file may have changed under way.
        PEIYU_TRY(now, hashOf(m_request.source));
        PEIYU_CHECK(requireSame(now, m_report.fileHash));
        PEIYU_TRY(changes, commitUnit(m_context, *unit));
        m_report.changes = changes;
        return {};
    }

    /// A 专员 takes in lists of firms of hers, of nobody's and of new ones; who serves whom is
    /// another's to say.
    Result<> requireReach(ImportKind kind)
    {
        if (kind == ImportKind::Assignments)
            PEIYU_CHECK(requirePermission(m_context, Action::Assign));
        if (reachOf(m_context.actor.role, Action::ImportFirms) == Reach::All)
            return {};
        PEIYU_TRY(foreign, foreignFirms(m_context.connection, m_context.actor.specialist,
                                        m_context.clock.today()));
        m_foreign = foreign;
        return {};
    }

    /// Taking one's own list is part of importing it; with a column of 专员 the list says itself
    /// who serves whom.
    Result<> requireKeeper(const ImportPreview &list) const
    {
        if (!m_request.mine)
            return {};
        const Actor &actor = m_context.actor;
        PEIYU_TRY(person,
                  SpecialistRepository::find(m_context.connection, actor.specialist.value()));
        if (actor.role != Role::Specialist || !person || !person->active)
            return failure(ErrorCode::Permission,
                           Text::tr("“%1”不是在岗专员的账号，名单里的企业不能记作由本人服务；请去掉"
                                    "“这些企业由我服务”，或在来表写明服务专员。")
                               .arg(actor.name));
        if (list.kind != ImportKind::Firms)
            return failure(
                ErrorCode::Validation,
                Text::tr("%1不说明由谁服务企业；“这些企业由我服务”只用于企业名单，请去掉。")
                    .arg(importKindText(list.kind)));
        if (list.mapping.has(ImportField::Specialist))
            return failure(ErrorCode::Validation,
                           Text::tr("名单里有“服务专员”一列，企业按这一列配备；请去掉"
                                    "“这些企业由我服务”，或者不导入这一列。"));
        return {};
    }

    void refuseForeign(RowVerdict &verdict) const
    {
        const auto served = m_foreign.constFind(verdict.firm);
        if (served == m_foreign.cend() || verdict.fate != RowFate::Counted ||
            verdict.row.outcome == RowOutcome::Unchanged ||
            verdict.row.outcome == RowOutcome::Duplicate)
            return;
        const QString name = verdict.row.name;
        verdict.refuse(ImportField::Name,
                       foreignFirmText(m_context.actor.name, name, *served, Action::ImportFirms));
        verdict.settle({});
    }

    qint64 size() const
    {
        return m_request.source.pasted.isEmpty() ? QFileInfo(m_request.source.path).size()
                                                 : m_request.source.pasted.size();
    }

    /// The list itself is never written over by its own errors.
    Result<> requireOtherFile() const
    {
        const QString list = QFileInfo(m_request.source.path).canonicalFilePath();
        if (m_request.errorsFile.isEmpty() || list.isEmpty() ||
            QFileInfo(m_request.errorsFile).canonicalFilePath() != list)
            return {};
        return failure(ErrorCode::Validation,
                       Text::tr("“%1”就是要导入的名单，未写入的行请另存为一个文件。")
                           .arg(m_request.errorsFile));
    }

    static Result<> requireSame(const QByteArray &hash, const QByteArray &expected)
    {
        if (hash == expected)
            return {};
        return failure(ErrorCode::Conflict,
                       Text::tr("文件在预检之后被改动过，没有导入。请重新预检。"));
    }

    Result<> requireNew() const
    {
        const auto &earlier = m_report.source.earlier;
        if (!earlier || m_request.again)
            return {};
        return failure(
            ErrorCode::Duplicate,
            Text::tr("“%1”%2，没有再导入一遍。确要再导入，请选择“仍要导入”（命令行加 --again）。")
                .arg(sourceName(m_request.source), earlierImportText(*earlier)));
    }

    QString title() const { return Text::tr("导入 %1").arg(sourceName(m_request.source)); }

    Result<> rows(OpenTable &table, UnitOfWork *unit)
    {
        TabularReader &reader = *table.reader;
        ImportCells cells(m_request.corrections, m_report.source);
        m_report.figureColumns = cells.figureColumns();
        const RowEngineContext about{m_context.connection,
                                     m_request,
                                     table.words,
                                     m_report.source.mapping,
                                     reader.dates1904(),
                                     m_context.clock.today(),
                                     cells.fileColumns(),
                                     &m_context,
                                     m_report.source.header.columns,
                                     yearSaid(m_request, m_report.source)};
        PEIYU_TRY(engine, rowEngine(m_report.kind, about));
        RefusedRows refused(m_request.errorsFile, m_report.source);
        PEIYU_CHECK(reader.openSheet(m_report.source.sheet));
        TableRow row;
        while (true) {
            PEIYU_CHECK(m_context.cancellation.check());
            PEIYU_TRY(more, reader.next(row));
            if (!more)
                break;
            if (row.number <= m_report.source.header.row)
                continue;
            PEIYU_CHECK(one(*engine, row, unit, cells, refused));
            m_context.progress.report(Text::tr("正在读取第 %1 行").arg(row.number),
                                      static_cast<qint64>(reader.progress() * progressSteps),
                                      progressSteps);
        }
        m_report.errorFileRows = refused.count();
        PEIYU_CHECK(engine->finish(m_report));
        return refused.finish();
    }

    Result<> one(RowEngine &engine, const TableRow &inFile, UnitOfWork *unit, ImportCells &cells,
                 RefusedRows &refused)
    {
        const TableRow &row = cells.corrected(inFile);
        const bool whole = m_request.dryRun && m_report.rows < toldRows;
        const RowAnswer answer{m_request.confirmedRows.contains(row.number),
                               m_request.acceptPending, whole};
        PEIYU_TRY(verdict, engine.plan(row, answer));
        refuseForeign(verdict);
        if (verdict.fate != RowFate::Counted)
            return {};
        const RowOutcome outcome = verdict.row.outcome;
        if (unit && (outcome == RowOutcome::Added || outcome == RowOutcome::Updated))
            PEIYU_CHECK(engine.write(*unit));
        if (m_request.hintsToo && needsAttention(verdict.row))
            PEIYU_CHECK(refused.add(
                row, QStringLiteral("%1：%2").arg(rowOutcomeText(outcome), verdict.row.reason)));
        else if (outcome == RowOutcome::Rejected || outcome == RowOutcome::Pending)
            PEIYU_CHECK(refused.add(row, verdict.row.reason));
        if (m_request.dryRun)
            cells.describe(inFile, whole, verdict);
        share(verdict);
        m_report.issues += verdict.issues;
        count(m_report, verdict.row);
        m_report.rowsSeen.append(verdict.row);
        return {};
    }

    /// A list says the same of thousands of rows: each sentence is held once.
    void share(RowVerdict &verdict)
    {
        const auto held = [this](QString &text) {
            if (!text.isEmpty())
                text = *m_sentences.insert(text);
        };
        for (ImportIssue &issue : verdict.issues) {
            held(issue.text);
            held(issue.field);
        }
        held(verdict.row.reason);
        held(verdict.row.town);
    }

    const JobContext &m_context;
    const ImportRequest &m_request;
    ImportReport m_report;
    QHash<EnterpriseId, QString> m_foreign; ///< firms others serve
    QSet<QString> m_sentences;
};

} // namespace

QString rowOutcomeText(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return Text::tr("新增");
    case RowOutcome::Updated:
        return Text::tr("更新");
    case RowOutcome::Unchanged:
        return Text::tr("未变");
    case RowOutcome::Duplicate:
        return Text::tr("重复");
    case RowOutcome::Pending:
        return Text::tr("待确认");
    case RowOutcome::Rejected:
        return Text::tr("错误");
    }
    return {};
}

QString earlierImportText(const EarlierImport &earlier)
{
    return Text::tr("已由%1在 %2 导入过（%3）")
        .arg(earlier.by, earlier.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             earlier.summary);
}

const ImportCell *ImportRow::cell(const QString &field) const
{
    const auto found = std::find_if(cells.begin(), cells.end(),
                                    [&](const ImportCell &cell) { return cell.field == field; });
    return found == cells.end() ? nullptr : &*found;
}

bool ImportRow::isCorrected() const
{
    return std::any_of(cells.begin(), cells.end(),
                       [](const ImportCell &cell) { return cell.isCorrected(); });
}

bool needsAttention(const ImportRow &row)
{
    return row.hasWarning || row.outcome == RowOutcome::Rejected ||
           row.outcome == RowOutcome::Pending || row.outcome == RowOutcome::Duplicate;
}

Result<ImportPreview> ImportService::preview(const JobContext &context, const ImportSource &source,
                                             std::optional<ImportKind> kind)
{
    PEIYU_CHECK(requirePermission(context, Action::ImportFirms));
    PEIYU_CHECK(requireNoBase(context, source));
    PEIYU_TRY(hash, hashOf(source));
    PEIYU_TRY(table, openTable(context, source, kind));
    PEIYU_TRY(earlier, earlierImport(context.connection, hash, table.preview));
    table.preview.earlier = earlier;
    return table.preview;
}

Result<> ImportService::writeTemplate(const JobContext &context, const QString &path,
                                      const QString &district)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return failure(ErrorCode::Validation,
                       Text::tr("模板是 .xlsx 文件，“%1”请改成以 .xlsx 结尾。").arg(path));
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    PEIYU_TRY(home, places.district(district));
    QMap<ImportField, QStringList> choices;
    choices[ImportField::District] = {places.districtName(home)};
    for (const Area &area : places.areasOf(home, AreaKind::Town))
        choices[ImportField::Town].append(area.name);
    for (const Area &area : places.areasOf(home, AreaKind::Park))
        choices[ImportField::Park].append(area.name);
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    for (const Specialist &person : people) {
        if (person.active)
            choices[person.duty == Duty::Specialist ? ImportField::Specialist : ImportField::Leader]
                .append(person.name);
    }
    return peiyu::writeTemplate(path, poolTemplate(choices, context.clock.today().year() - 1));
}

Result<> ImportService::rememberMapping(const JobContext &context, ImportKind kind,
                                        const QStringList &columns, const ColumnMapping &mapping)
{
    PEIYU_CHECK(requirePermission(context, Action::ImportFirms));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("保存列对应")));
    PEIYU_CHECK(peiyu::rememberMapping(*unit, context, kind, columns, mapping));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

Result<ImportReport> ImportService::run(const JobContext &context, const ImportRequest &request)
{
    Run run(context, request);
    return run.all();
}

} // namespace peiyu
