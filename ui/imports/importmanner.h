#pragma once
/// How a list of firms meets firms that are here: 关键列, 空单元格, 更新 or 追加; and of figures
/// their source, whether they are settled, and the year where the header names none.
/// Thread: GUI.

#include "services/importreport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace peiyu {

class ImportManner final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportManner(QWidget *parent = nullptr);

    /// Shows what this mapping has to ask.
    void follow(const ColumnMapping &mapping);
    void fill(ImportRequest &request) const;
    /// What is missing before a dry run; empty: nothing.
    QString missing() const;

signals:
    void changed();

private:
    QComboBox *addChoice(const char *name, const QString &label, const QStringList &choices,
                         QWidget *place);

    QComboBox *m_key;
    QComboBox *m_empty;
    QComboBox *m_present;
    QWidget *m_figures;
    QComboBox *m_source;
    QCheckBox *m_closed;
    QWidget *m_years;
    QLineEdit *m_year;
};

} // namespace peiyu
