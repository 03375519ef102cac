#pragma once
/// The choosers above the columns of a table: which field each column is. They move with the
/// columns; the one that has the focus is scrolled into view. A field stands over one column only:
/// choosing it elsewhere takes it away.
/// Thread: GUI.

#include "exchange/importkind.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QStandardItemModel;

namespace peiyu {

class DataTable;
class TextLabel;

class MappingStrip final : public QWidget
{
    Q_OBJECT
public:
    /// `table` outlives the strip and shows the columns.
    explicit MappingStrip(DataTable *table, QWidget *parent = nullptr);

    /// The fields of one kind of list; figures and 资质 are those the columns speak of.
    void setKind(ImportKind kind);
    /// `guess` is what the file says by itself (its header, or what was settled for it before):
    /// fields taken from it are marked with `origin`.
    void setMapping(const ColumnMapping &mapping, const ColumnMapping &guess, int columns,
                    const QString &origin);
    /// The word of what a column is imported as; empty when it is not.
    static QString wordOf(const ColumnMapping &mapping, int column);
    const ColumnMapping &mapping() const { return m_mapping; }
    /// The chooser of a column; null when there is none.
    QComboBox *chooser(int column) const;

    QSize sizeHint() const override;

signals:
    void mappingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        QComboBox *chooser;
        TextLabel *origin;
    };

    void addPlace(int column);
    void choose(int column);
    void showMapping();
    void fillFields();
    void arrange();

    DataTable *m_table;
    QWidget *m_clip; ///< right of the row numbers
    QStandardItemModel *m_fields;
    QVector<Place> m_places;
    ColumnMapping m_mapping;
    ColumnMapping m_guess;
    ImportKind m_kind = ImportKind::Firms;
    QString m_origin;
};

} // namespace peiyu
