#pragma once
/// 报告期 of monthly figures whose columns do not say it: what the title, the sheet or the file
/// says, or a month, a quarter or, where the columns name their month, a year that is typed.
/// Thread: GUI.

#include "services/importreport.h"

#include <QWidget>

class QLineEdit;

namespace peiyu {

class TextLabel;

class ImportPeriod final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPeriod(QWidget *parent = nullptr);

    void setTable(const ImportPreview &preview);
    /// Asks for what these columns lack, or says which period they are of.
    void follow(const ColumnMapping &mapping);
    void fill(ImportRequest &request) const;
    void clear();
    /// What is missing before a dry run; empty: nothing.
    QString missing() const;

signals:
    void changed();

private:
    bool isAsked() const { return !m_field->isHidden(); }
    QString said() const;
    QString noteOf(const ColumnMapping &mapping) const;

    QWidget *m_field;
    QLineEdit *m_words;
    TextLabel *m_note;
    ColumnMapping m_mapping;
    PeriodColumn m_titled;
    QString m_titledBy;
};

} // namespace peiyu
