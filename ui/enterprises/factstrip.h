#pragma once
/// A row of cells with one fact each, in one frame: what is looked at first.
/// Thread: GUI.

#include "parts/textlabel.h"

#include <QVector>
#include <QWidget>

class QHBoxLayout;

namespace peiyu {

struct StripFact
{
    QString name;
    QString value;
    QString note; ///< quiet words behind the value
    Ink ink = &LookPalette::text;
    int stretch = 6;
    Ink noteInk = &LookPalette::text2;
};

class FactStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit FactStrip(QWidget *parent = nullptr);

    void setFacts(const QVector<StripFact> &facts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QVector<QWidget *> m_cells;
};

} // namespace peiyu
