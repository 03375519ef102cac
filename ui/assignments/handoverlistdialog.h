#pragma once
/// 交接记录: handovers of one person or of everybody, the newest first; the sheet is printed again
/// as it was, signatures are entered.
/// Thread: GUI; reads at once, writes in the lane.

#include "services/handoverservice.h"
#include "shell/formdialog.h"

class QAction;

namespace peiyu {

class DataTable;
class TextRowsModel;

/// The sheets of a handover over the page; `ids` as Saved::id of HandoverService has them.
void printHandover(const PageContext &context, const QString &ids, QWidget *parent);

class HandoverListDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A person without id: of everybody.
    HandoverListDialog(const PageContext &context, const Specialist &person, QWidget *parent);

    void present();

private:
    void build();
    void read();
    void applyGate();
    void print();
    void sign();
    int current() const;

    PageContext m_context;
    Specialist m_person;
    QVector<HandoverRow> m_rows;
    TextRowsModel *m_model;
    DataTable *m_table = nullptr;
    QAction *m_print = nullptr;
    QAction *m_sign = nullptr;
};

/// 登记签字: the days both signed the paper.
class HandoverSignDialog final : public FormDialog
{
    Q_OBJECT
public:
    HandoverSignDialog(const PageContext &context, const HandoverRow &row, QWidget *parent);

private:
    void save() override;

    Handover m_handover;
    DateField *m_handed;
    DateField *m_received;
};

} // namespace peiyu
