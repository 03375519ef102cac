#pragma once
/// What a ChartCard shows: a chart, the same as a table, and its words.

#include "parts/statusmark.h"

#include <QChart>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace peiyu {

struct ChartTable
{
    QStringList heads;
    QVector<QStringList> rows;
    QVector<int> numberColumns; ///< aligned right
    int statusColumn = -1;      ///< drawn as shape and word from `faces`, one a row
    QVector<StatusFace> faces;
    int points = 0; ///< row i is point i of the series below this many
};

struct ChartContent
{
    QString title;
    QString tag;     ///< what it is of, framed: 市级专精特新
    QString meaning; ///< what the marks mean
    std::unique_ptr<QChart> chart;
    ChartTable table;
};

} // namespace peiyu
