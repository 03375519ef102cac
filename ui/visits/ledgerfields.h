#pragma once
/// The further fields of the ledger of visits (走访台账): who led, why, how the firm does, what was
/// told, whether it wants to apply, what is difficult, what came of it. Folded away in the quick
/// form.
/// Not here: rows and faults (VisitDialog).
/// Thread: GUI.

#include "domain/service.h"

#include <QString>
#include <QVector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace peiyu {

/// A field with the name a service knows it by and its label.
struct LedgerField
{
    QString field;
    QString label;
    QWidget *input = nullptr;
};

class LedgerFields
{
public:
    /// Makes the inputs; rows take them over.
    explicit LedgerFields(const QWidget *dialog);

    const QVector<LedgerField> &fields() const { return m_fields; }
    void show(const Visit &visit);
    void readInto(Visit &visit) const;
    static bool hasAny(const Visit &visit);

private:
    QLineEdit *addLine(const char *field, const char *name, const QString &label,
                       const QString &example);
    QPlainTextEdit *addText(const char *field, const char *name, const QString &label,
                            const QString &example);

    const QWidget *m_dialog;
    QVector<LedgerField> m_fields;
    QLineEdit *m_visitors;
    QLineEdit *m_ledBy;
    QLineEdit *m_unit;
    QPlainTextEdit *m_purpose;
    QPlainTextEdit *m_operations;
    QPlainTextEdit *m_policies;
    QComboBox *m_willingness;
    QPlainTextEdit *m_difficulties;
    QPlainTextEdit *m_outcome;
};

} // namespace peiyu
