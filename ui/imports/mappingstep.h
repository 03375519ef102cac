#pragma once
/// Third step: which column is which field, over the first rows; and the district of rows that
/// name none.
/// Thread: GUI.

#include "domain/place.h"
#include "imports/importdraft.h"

#include <QWidget>

class QComboBox;

namespace peiyu {

class DataTable;
class MappingStrip;
class StatusMark;
class TablePreviewModel;
class TextLabel;

class MappingStep final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingStep(QWidget *parent = nullptr);

    void setDistricts(const QVector<District> &districts, const DistrictId &home);
    void setDraft(const ImportDraft &draft);
    const ColumnMapping &mapping() const;
    QString district() const;
    /// What is missing before a dry run; empty: nothing.
    QString missing() const;

signals:
    void changed();

private:
    void showState();
    void sizeColumns();

    DataTable *m_table;
    TablePreviewModel *m_rows;
    MappingStrip *m_strip;
    QComboBox *m_district;
    TextLabel *m_districtNote;
    StatusMark *m_state;
    TextLabel *m_rest;
    QStringList m_heads;
};

} // namespace peiyu
