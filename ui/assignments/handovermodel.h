#pragma once
/// The firms of a handover with who gets each: 接收人 of a row is edited in place.
/// Thread: GUI.

#include "services/handoverservice.h"

#include <QAbstractTableModel>

namespace peiyu {

struct HandoverChoice
{
    PersonFirm firm;
    SpecialistId to;  ///< empty: 不移交
    QString refusal;  ///< of the last preview
    QString why = {}; ///< of the proposal, while `to` is as proposed
};

class HandoverModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Firm, Town, Now, To, Work, Note };

    using QAbstractTableModel::QAbstractTableModel;

    void setFirms(const QVector<PersonFirm> &firms);
    const QVector<HandoverChoice> &rows() const { return m_rows; }
    /// Everybody who may be chosen, those ticked first.
    void setPeople(const QVector<std::pair<SpecialistId, QString>> &people) { m_people = people; }
    const QVector<std::pair<SpecialistId, QString>> &people() const { return m_people; }

    void setParts(const QVector<HandoverPart> &parts);
    void give(const QVector<int> &rows, const SpecialistId &to);
    void setRefusals(const HandoverPreview &preview);
    /// One part for each recipient, in the order of the rows.
    QVector<HandoverPart> parts() const;
    /// There are firms, and nobody serves any or holds anything there: 配备 is what they need.
    bool isUnserved() const;
    QStringList towns() const; ///< each once, in the order of the rows

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Another recipient of some row.
    void given();

private:
    QString nameOf(const SpecialistId &id) const;

    QVector<HandoverChoice> m_rows;
    QVector<std::pair<SpecialistId, QString>> m_people;
};

/// 诉求 1　走访 2; — for nothing.
QString workWords(const WorkCounts &work);

} // namespace peiyu
