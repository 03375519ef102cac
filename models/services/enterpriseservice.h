#pragma once
/// Adds, edits, moves and retires firms by the rules of the pool, and finds them as people name
/// them. Rules: one firm per credit code; a failed check character is kept as 待确认; exactly one
/// residence at a time; leaving for 迁出 or 注销 ends residence (decisions §2, §3).
/// Thread: the context's. Errors: Validation with the field, Duplicate naming the other firm,
/// NotFound, Conflict, Permission.

#include "domain/enterprise.h"
#include "domain/listquery.h"
#include "services/saved.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace peiyu {

/// A firm with where it is and its stage, as pages and commands edit it.
/// Places are names as typed; empty keeps (edit) or means none (add).
struct EnterpriseForm
{
    Enterprise enterprise;
    QString district; ///< id or name; empty: 本区县
    QString town;
    QString park;
    std::optional<Stage> stage;
    bool placesComplete = false; ///< edit: an empty town or park means none
    bool codeConfirmed = false;  ///< 确认无误: the code was checked against the licence
    QDate since; ///< add: since when it is here (none: before all records); edit: moves on that day
};

/// A firm the form may be meant for.
struct LikeFirm
{
    EnterpriseId id;
    QString name;
    bool sameCode = false; ///< refused when saved; a like name only has to be looked at
    QString text;          ///< a sentence with its specialist
};

/// Everything the firm's page shows.
struct EnterpriseFile
{
    Enterprise enterprise;
    std::optional<Residence> residence; ///< on the day asked for
    QString districtName;
    QString townName;
    QString parkName;
    std::optional<PoolStage> stage;
    QVector<Residence> residences;
    QVector<PoolStage> stages;
    QVector<Recognition> recognitions;

    /// Valid on the day, the highest first, of one tier the longest.
    QVector<Recognition> validTitles(QDate day) const;
    /// 江津区 白沙镇 白沙工业园, as far as it is known.
    QString place() const;
};

class EnterpriseService
{
public:
    static Result<Saved> add(const JobContext &context, const EnterpriseForm &form);
    /// Writes what differs from the base; `form.enterprise.revision` is the one that was read.
    static Result<Saved> update(const JobContext &context, const EnterpriseForm &form);
    static Result<Saved> retire(const JobContext &context, const EnterpriseId &id,
                                ExitReason reason, QDate on, const QString &note);

    static Result<EnterpriseFile> file(const JobContext &context, const EnterpriseId &id,
                                       QDate asOf);
    /// The form of a firm as it stands, for editing.
    static Result<EnterpriseForm> form(const JobContext &context, const EnterpriseId &id,
                                       QDate asOf);

    /// By id, credit code, old number or exact name. NotFound with a sentence; Conflict when a name
    /// fits several.
    static Result<Enterprise> named(const JobContext &context, const QString &words);

    static Result<QVector<qint64>> keys(const JobContext &context, const ListQuery &query);
    /// The first `most` of keys(), for a page that is shown at once; worth it where startsEarly().
    static Result<QVector<qint64>> firstKeys(const JobContext &context, const ListQuery &query,
                                             int most);
    static bool startsEarly(const ListQuery &query);
    static Result<qint64> total(const JobContext &context, const ListQuery &query);
    static Result<QVector<EnterpriseRow>>
    rows(const JobContext &context, const QVector<qint64> &keys, QDate asOf, RowParts parts = {});

    /// Firms already here whose code is the form's or whose name is much like it.
    static Result<QVector<LikeFirm>> likeness(const JobContext &context, const EnterpriseForm &form,
                                              QDate asOf);
};

} // namespace peiyu
