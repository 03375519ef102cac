#pragma once
/// The units the district's plan proposes for a category: per task its number and title, and who is
/// 牵头, 配合 or 责任 as the document says. Enter or a double click takes a unit as 主办, Space
/// adds it to 协办, where somebody asks for it. Thread: GUI; reads through the window's own
/// connection.

#include "services/requestservice.h"
#include "shell/pagecontext.h"

#include <QWidget>

namespace peiyu {

class DataTable;
class EmptyState;
class TablePane;
class TextLabel;
class TextRowsModel;

class ProposedUnits final : public QWidget
{
    Q_OBJECT
public:
    /// `choosable`: units can be taken from it by keys and mouse.
    explicit ProposedUnits(const PageContext &context, bool choosable = false,
                           QWidget *parent = nullptr);

    void showProposals(const DistrictId &district, const QString &category);
    const QVector<UnitProposal> &proposals() const { return m_proposals; }

signals:
    void leadChosen(const QString &unit);
    void supportChosen(const QString &unit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QString currentUnit() const;

    PageContext m_context;
    QVector<UnitProposal> m_proposals;
    QStringList m_units; ///< by row
    TextLabel *m_head;
    TextLabel *m_words;
    EmptyState *m_nothing; ///< until a category is chosen
    TablePane *m_pane;
    DataTable *m_table;
    TextRowsModel *m_model;
};

} // namespace peiyu
