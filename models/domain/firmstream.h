#pragma once
/// 时间线: what happened to one firm, one entry for each thing, the newest first. Built by
/// FirmStreamService; page, command and story show the same.
/// Thread: values.

#include "foundation/strongid.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

/// What an entry is about, in the order of the chips.
enum class StreamKind {
    Visit,      ///< 走访
    Request,    ///< 诉求: registered, given out, answered, closed …, each by itself
    Assignment, ///< 配备
    Handover,   ///< 交接: an assignment that changed hands by a 交接
    Title,      ///< 认定, 公示, 撤销
    Honour,     ///< 资质
    Measure, ///< 一策: made, changed, 措施 added and ended, versions, the firm's confirmation
    Figures, ///< 数据 of a year, a quarter or a month
    Promise, ///< 承诺 given, kept, dropped
    Plan,    ///< 走访计划: agreed, cancelled; 免走访
    Place,   ///< 入库与所在: stage, residence, leaving
    Supervision, ///< 督办
    File,        ///< 附件
    Import,      ///< 导入: one for each list
    Change       ///< 变更: corrections of master data, contacts, relations; 合并
};
inline constexpr std::array allStreamKinds = {
    StreamKind::Visit,   StreamKind::Request, StreamKind::Assignment, StreamKind::Handover,
    StreamKind::Title,   StreamKind::Honour,  StreamKind::Measure,    StreamKind::Figures,
    StreamKind::Promise, StreamKind::Plan,    StreamKind::Place,      StreamKind::Supervision,
    StreamKind::File,    StreamKind::Import,  StreamKind::Change};
/// visit, request, assignment, handover, title, honour, measure, figures, promise, plan, place,
/// supervision, file, import, change
QString streamKindKey(StreamKind kind);
std::optional<StreamKind> streamKindFromKey(QStringView key);
/// 走访, 诉求, 配备 …
QString streamKindText(StreamKind kind);
/// By key or word.
std::optional<StreamKind> streamKindFromWords(const QString &words);

/// One thing that happened.
struct StreamEntry
{
    QDate on; ///< the day of the thing; of what has none the day it was entered; null: unknown
    StreamKind kind = StreamKind::Change;
    QString text;   ///< one sentence
    QString who;    ///< the person of the record, else the account that entered it
    QString entity; ///< the record to open
    QString record;
    ChangeSetId changeSet; ///< by which it was entered; empty: not in this base's log
    QDateTime enteredAt;   ///< UTC
    QString enteredBy;     ///< account
    QString node;          ///< of the base it was entered in
    /// What was corrected later: 更正于 2026-03-02 由 李敏：接待人 王总 → 张总.
    QStringList corrections;
};

struct StreamQuery
{
    EnterpriseId firm;
    QDate asOf;                ///< nothing after it
    QVector<StreamKind> kinds; ///< empty: all
    QString find;              ///< part of what is said or of who
    int year = 0;              ///< 0: all
    int offset = 0;
    int limit = -1; ///< negative: all
};

struct FirmStream
{
    QVector<StreamEntry> entries;    ///< the page asked for
    qint64 total = 0;                ///< of the query, on all pages
    QMap<StreamKind, qint64> counts; ///< of text and year, whatever kinds are asked for
    QVector<int> years;              ///< with entries, the newest first
};

/// The part of a whole stream a query asks for. `whole` stands in order.
FirmStream selectedStream(const QVector<StreamEntry> &whole, const StreamQuery &query);

} // namespace peiyu
