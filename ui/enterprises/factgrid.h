#pragma once
/// Facts under each other: a quiet name at the left, the value right of it, wrapped where it is
/// long; in several columns where there is room.
/// Thread: GUI.

#include "parts/textlabel.h"

#include <QWidget>

class QGridLayout;

namespace peiyu {

/// A value that wraps and can be copied by the mouse.
TextLabel *wrappedText(const QString &text, Ink ink = &LookPalette::text);

class FactGrid final : public QWidget
{
public:
    explicit FactGrid(int columns = 1, int labelWidth = 60, QWidget *parent = nullptr);

    /// The next place, row by row.
    TextLabel *add(const QString &name, const QString &value, Ink ink = &LookPalette::text);
    void add(const QString &name, QWidget *value);
    /// The value in a row of its own, over all columns.
    TextLabel *addWide(const QString &name, const QString &value, Ink ink = &LookPalette::text);
    QGridLayout *grid() const { return m_grid; }

private:
    QWidget *nameLabel(const QString &name) const;

    QGridLayout *m_grid;
    int m_columns;
    int m_labelWidth;
    int m_next = 0;
};

} // namespace peiyu
