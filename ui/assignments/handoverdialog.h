#pragma once
/// 交接: which firms go to whom, what follows, from when and why, and what comes of it, on one
/// screen. Ticking recipients splits the firms by town and load at once; a row's recipient is
/// changed by 1, 2 …, F2 or a double click.
/// Thread: GUI; firms, proposal and preview are read jobs, it writes in the lane.

#include "assignments/handovermodel.h"
#include "services/staffingservice.h"
#include "shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace peiyu {

class DataTable;
class TextLabel;
class TextRowsModel;

class HandoverDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Everything of one person, who may go off duty with it.
    HandoverDialog(const PageContext &context, const Specialist &person, QWidget *parent);
    /// Firms of a list by their keys, whoever serves them.
    HandoverDialog(const PageContext &context, const QVector<qint64> &firms, QWidget *parent);

private:
    HandoverDialog(const PageContext &context, const Specialist &person,
                   const QVector<qint64> &firms, const QString &title, QWidget *parent);
    void save() override;
    void makeRecipients();
    void makeTable();
    void makeGivingKeys();
    QWidget *manner();
    QWidget *kindBoxes();
    QWidget *makePreview();
    void read();
    void showPeople(const QVector<SpecialistLoad> &loads);
    void showTowns();
    void numberRecipients();
    void recipientsChanged();
    void selectTown(int index);
    void giveSelected(int number);
    QVector<SpecialistId> recipients() const;
    HandoverOrder order() const;
    void readPreview();
    void tellMissing(const QString &missing);
    void showPreview(const HandoverPreview &preview);

    Specialist m_person; ///< no id: firms of several
    QVector<qint64> m_firms;
    HandoverModel *m_model;
    DataTable *m_table = nullptr;
    QListWidget *m_recipients;
    QComboBox *m_town;
    DateField *m_on;
    QLineEdit *m_reason;
    QLineEdit *m_leader;
    QCheckBox *m_leaves;
    QVector<QCheckBox *> m_kinds; ///< 诉求 走访 承诺 措施
    TextRowsModel *m_pairs;
    TextLabel *m_words;
    TextLabel *m_missing; ///< why nothing can be handed over yet
    Cancellation m_proposing;
    Cancellation m_reading;
};

} // namespace peiyu
