#pragma once
/// 登记基期数, 登记填报数: a value a target is measured from, or one the pool cannot count. Each
/// carries its day and source; what was entered before stands beside.
/// Thread: GUI.

#include "board/boardwords.h"
#include "shell/formdialog.h"

class QLineEdit;

namespace peiyu {

class DateField;
struct TargetValue;

enum class EnteredKind { Baseline, Recorded };

class TargetValueDialog final : public FormDialog
{
    Q_OBJECT
public:
    TargetValueDialog(const PageContext &context, const BoardTarget &target, EnteredKind kind,
                      QWidget *parent);

protected:
    void save() override;

private:
    void addFields();
    /// What is entered already; fills the fields where there is one value only.
    void showEntered();
    /// The papers of an entered value, the last one at first.
    void showFiles(const QVector<TargetValue> &recorded);

    BoardTarget m_target;
    EnteredKind m_kind;
    QLineEdit *m_value;
    DateField *m_on;
    QLineEdit *m_source;
};

} // namespace peiyu
