#pragma once
/// What a published list grants: tier, 公告 or 公示, its days, batch and document; whether firms
/// that are not here are entered. Thread: GUI.

#include "services/importreport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace peiyu {

class DateField;
class SegmentedSwitch;
class TextLabel;

class TitleListForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TitleListForm(QWidget *parent = nullptr);

    /// What the list says about itself; fields a person has filled stay.
    void propose(const TitleListHints &hints);
    /// For the next list.
    void clear();
    TitleListOrder order() const;
    /// What is missing before a dry run; empty: nothing.
    QString missing() const;
    /// Where the work begins: the first field that has to be filled and is not; null: none.
    QWidget *firstToFill() const;

signals:
    void changed();

private:
    void build();
    void put(int row, int column, const QString &label, QWidget *field, const char *name);
    void showKind();

    QGridLayout *m_grid;
    QComboBox *m_tier;
    SegmentedSwitch *m_kind;
    DateField *m_from;
    DateField *m_until;
    DateField *m_announced;
    QLineEdit *m_batch;
    QLineEdit *m_document;
    QCheckBox *m_review;
    QCheckBox *m_addMissing;
    TextLabel *m_fromLabel = nullptr;
};

} // namespace peiyu
