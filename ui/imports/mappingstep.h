#pragma once
/// Third step: what kind of list it is, which column is which field, over the first rows; the
/// district of rows that name none, and what this kind asks beside. A mapping that was saved for
/// this header is named, with the way to the guessed one and back. Thread: GUI.

#include "domain/place.h"
#include "imports/importdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;

namespace peiyu {

class DataTable;
class ImportManner;
class ImportPeriod;
class LinkButton;
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
    /// Whoever imports serves firms: new ones may become his.
    void setServes(bool serves);
    /// The mapping as it stands is the one remembered from now on.
    void setSaved();
    const ColumnMapping &mapping() const;
    QString district() const;
    /// Everything settled here.
    void fill(ImportRequest &request) const;
    /// Forgets what was said about the last list.
    void clear();
    /// What is missing before a dry run; empty: nothing.
    QString missing() const;
    /// Of that, what the columns lack.
    QString missingName() const;

signals:
    void changed();
    void kindChosen(peiyu::ImportKind kind);

private:
    QLayout *makeHead();
    void showState();
    void sizeColumns();
    ImportKind kind() const;
    QString districtNote() const;
    void showOrigin();
    /// From the saved mapping to the guessed one, or back to it.
    void turnMapping();

    DataTable *m_table;
    TablePreviewModel *m_rows;
    MappingStrip *m_strip;
    QComboBox *m_kind;
    ImportManner *m_manner;
    ImportPeriod *m_period;
    TitleListForm *m_list;
    QComboBox *m_district;
    QCheckBox *m_people;
    QCheckBox *m_mine;
    TextLabel *m_districtNote;
    StatusMark *m_state;
    QWidget *m_origin;
    TextLabel *m_originWords;
    LinkButton *m_turn;
    ColumnMapping m_saved;
    ColumnMapping m_guessed;
    TextLabel *m_rest;
    QStringList m_heads;
    bool m_serves = false;
};

} // namespace peiyu
