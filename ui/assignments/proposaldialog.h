#pragma once
/// 建议配备: who should serve the firms nobody serves, firm by firm with the reason. The person of
/// a row can be changed or left out; all of them are given in one change. Thread: GUI; the proposal
/// is a read job, it writes in the lane.

#include "services/assignmentproposal.h"
#include "shell/formdialog.h"

#include <QAbstractTableModel>

class QLineEdit;

namespace peiyu {

class DataTable;
class TextLabel;

/// The rows of a proposal; the person of a row is edited in place.
class ProposalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Firm, Town, Person, Why };

    using QAbstractTableModel::QAbstractTableModel;

    void setDuties(const QVector<ProposedDuty> &duties);
    const QVector<ProposedDuty> &duties() const { return m_duties; }
    void setPeople(const QVector<std::pair<SpecialistId, QString>> &people) { m_people = people; }
    const QVector<std::pair<SpecialistId, QString>> &people() const { return m_people; }
    qint64 given() const; ///< rows with a person

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();

private:
    QVector<ProposedDuty> m_duties;
    QVector<std::pair<SpecialistId, QString>> m_people;
};

class ProposalDialog final : public FormDialog
{
    Q_OBJECT
public:
    ProposalDialog(const PageContext &context, QWidget *parent);

private:
    void save() override;
    void makeTable();
    void read();
    void showCount();

    ProposalModel *m_model;
    DataTable *m_table = nullptr;
    DateField *m_from;
    QLineEdit *m_reason;
    TextLabel *m_words;
};

} // namespace peiyu
