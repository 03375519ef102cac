#include "reference/referencetable.h"

#include "foundation/ensure.h"

#include <QFile>

// A resource in a static library is only linked when it is asked for by name.
static void loadReference()
{
    Q_INIT_RESOURCE(reference);
}

namespace peiyu {

QVector<QStringList> referenceRows(const QString &file, QChar separator, qsizetype columns)
{
    loadReference();
    QVector<QStringList> rows;
    QFile source(QStringLiteral(":/reference/%1").arg(file));
    const bool open = source.open(QIODevice::ReadOnly);
    PEIYU_ENSURE(open, return rows);
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList row = line.split(separator);
        PEIYU_ENSURE(row.size() == columns, continue);
        rows.append(row);
    }
    return rows;
}

} // namespace peiyu
