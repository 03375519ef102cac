#pragma once
/// Lists of firms of 运行监测: 预警, 规上线, 未报. A row is a firm; Enter opens it.
/// Thread: GUI; rows come from a read job.

#include "monitoring/monitorbar.h"

namespace peiyu {

class DataTable;
class TablePane;
class TextRowsModel;
struct ExportedTable;

enum class MonitorListKind { Warnings, Line, Missing };

class MonitorList final : public QWidget
{
    Q_OBJECT
public:
    MonitorList(const PageContext &context, MonitorBar &bar, MonitorListKind kind,
                QWidget *parent = nullptr);

    void refresh();
    DataTable &table() const;
    EnterpriseId currentFirm() const;
    QString currentWords() const;
    qsizetype count() const { return m_firms.size(); }
    /// As it stands, for a file.
    ExportedTable content() const;

signals:
    void currentChanged();
    void opened(const peiyu::EnterpriseId &firm);

private:
    /// What a read job brings: words of rows, their firms, and a sentence about all.
    struct Answer
    {
        QVector<QStringList> rows;
        QVector<QStringList> exported; ///< the same rows, their long words whole
        QVector<EnterpriseId> firms;
        QStringList words; ///< of a row, for beside it
        QString sentence;
    };
    static Result<Answer> read(const JobContext &job, MonitorListKind kind,
                               const MonitorPlace &place, const FigurePeriod &period);
    static Result<> readWarnings(const JobContext &job, const MonitorPlace &place, Answer &answer);
    static Result<> readLine(const JobContext &job, const MonitorPlace &place, Answer &answer);
    static Result<> readMissing(const JobContext &job, const MonitorPlace &place,
                                const FigurePeriod &period, Answer &answer);
    void setWidths();
    void show(const Answer &answer);

    PageContext m_context;
    MonitorBar &m_bar;
    MonitorListKind m_kind;
    TablePane *m_pane;
    TextRowsModel *m_model;
    QVector<QStringList> m_exported;
    QVector<EnterpriseId> m_firms;
    QStringList m_words;
    Cancellation m_running;
};

} // namespace peiyu
