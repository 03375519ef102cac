#pragma once
/// 合并企业: which of two firms stays, and for each field in which they differ whose value; what
/// happens to the records of the other is said before.
/// Thread: GUI; writes in the lane.

#include "domain/duplicate.h"
#include "shell/formdialog.h"

class QButtonGroup;
class QGridLayout;
class QRadioButton;

namespace peiyu {

class TextLabel;

class MergeDialog final : public FormDialog
{
    Q_OBJECT
public:
    MergeDialog(const PageContext &context, const LikePair &pair, QWidget *parent);

private:
    void save() override;
    void fill();
    QRadioButton *choice(const QString &text, const QString &name, bool checked);

    LikePair m_pair;
    bool m_swapped = false; ///< the second firm stays
    QRadioButton *m_keepFirst;
    QRadioButton *m_keepSecond;
    QWidget *m_fields = nullptr;
    TextLabel *m_consequence;
    QVector<std::pair<QString, QRadioButton *>> m_others; ///< field, its button for the other firm
};

} // namespace peiyu
