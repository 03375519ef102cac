#pragma once
/// One tab of a firm's page: what there is at the left, at the right a pane with what belongs to
/// the row that is chosen.
/// Not here: reading the firm (the page does), what the actions do.
/// Thread: GUI.

#include "enterprises/firmrecord.h"
#include "shell/pagecontext.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace peiyu {

class DataTable;
class PreviewPane;
class TablePane;
class TextRowsModel;

/// What can be done with the firm; the page owns them and follows the gate.
struct FirmActions
{
    QAction *visit = nullptr;
    QAction *editVisit = nullptr;  ///< of the visit chosen
    QAction *printVisit = nullptr; ///< 走访记录 of it
    QAction *visitSheet = nullptr; ///< 走访前一页
    QAction *edit = nullptr;
    QAction *recognize = nullptr;
    QAction *revoke = nullptr;
    QAction *assign = nullptr;
    QAction *measure = nullptr;
    QAction *retire = nullptr;
    QAction *print = nullptr;   ///< 一策表
    QAction *sheet = nullptr;   ///< 企业一页纸
    QAction *contact = nullptr; ///< adds one; the overview changes them
    QAction *affiliation = nullptr;
    QAction *honour = nullptr;
    QAction *editHonour = nullptr;
    QAction *removeHonour = nullptr;
    QAction *request = nullptr;
    QAction *openRequest = nullptr; ///< the chosen one at the desk
};

class FirmTab : public QWidget
{
    Q_OBJECT
public:
    explicit FirmTab(QWidget *parent = nullptr);

    /// The firm, or the same one after a change.
    virtual void showFirm(const FirmRecord &record) = 0;
    /// Attached files were added or removed, by whomever.
    virtual void filesChanged() {}
    /// Something was undone: what stands refused in a cell is of the state before.
    virtual void reverted() {}
    /// The tab comes to the front.
    virtual void activate() {}
    /// Stands on that record, at once or when it has been read.
    virtual void showRecord(const QString &id) { Q_UNUSED(id) }
    /// Where the keyboard goes when the tab is opened.
    virtual QWidget *focusTarget() { return this; }

protected:
    QVBoxLayout *body() const { return m_body; }
    PreviewPane *pane() const { return m_pane; }

private:
    QVBoxLayout *m_body;
    PreviewPane *m_pane;
};

/// A tab whose left side is a table; the pane shows the current row.
class FirmTableTab : public FirmTab
{
    Q_OBJECT
public:
    /// `widths` in pixels of the design; the last column takes what is left.
    FirmTableTab(const QStringList &heads, const QVector<int> &widths, const char *tableName,
                 const QString &accessibleName, QWidget *parent = nullptr);

    QWidget *focusTarget() override;
    void showRecord(const QString &id) override;

protected:
    TablePane *tablePane() const { return m_tablePane; }
    DataTable *table() const;
    /// `ids` name the rows, so that the current one stays when it is still there.
    void setRows(const QVector<QStringList> &rows, const QStringList &ids);
    int currentRow() const;
    /// Fills the pane; -1: there is no row.
    virtual void showRow(int row) = 0;

private:
    TablePane *m_tablePane;
    TextRowsModel *m_model;
    QStringList m_ids;
    QString m_wanted; ///< the record to stand on once it is there
    bool m_filling = false;
};

} // namespace peiyu
