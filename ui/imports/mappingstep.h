#pragma once
/// Third step: what kind of list it is, which column is which field, over the first rows; the
/// district of rows that name none, and what this kind asks beside.
/// Thread: GUI.

#include "domain/place.h"
#include "imports/importdraft.h"

#include <QWidget>

class QComboBox;
class QLayout;

namespace peiyu {

class DataTable;
class ImportManner;
class MappingStrip;
class StatusMark;
class TablePreviewModel;
class TextLabel;
class TitleListForm;

class MappingStep final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingStep(QWidget *parent = nullptr);

    void setDistricts(const QVector<District> &districts, const DistrictId &home);
    void setDraft(const ImportDraft &draft);
    const ColumnMapping &mapping() const;
    QString district() const;
    /// Everything settled here.
    void fill(ImportRequest &request) const;
    /// Forgets what was said about the last list.
    void clear();
    /// What is missing before a dry run; empty: nothing.
    QString missing() const;

signals:
    void changed();
    void kindChosen(peiyu::ImportKind kind);

private:
    QLayout *makeHead();
    void showState();
    void sizeColumns();
    ImportKind kind() const;
    QString districtNote() const;

    DataTable *m_table;
    TablePreviewModel *m_rows;
    MappingStrip *m_strip;
    QComboBox *m_kind;
    ImportManner *m_manner;
    TitleListForm *m_list;
    QComboBox *m_district;
    TextLabel *m_districtNote;
    StatusMark *m_state;
    TextLabel *m_rest;
    QStringList m_heads;
};

} // namespace peiyu
