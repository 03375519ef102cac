#include "repositories/pagekeys.h"

#include "database/statement.h"

#include <QStringList>

namespace peiyu {

QString pageKeyList()
{
    QStringList names;
    for (qsizetype i = 0; i < rowsPerPage; ++i)
        names.append(QStringLiteral(":k%1").arg(i));
    return names.join(QLatin1String(", "));
}

void bindPageKeys(Statement &statement, const QVector<qint64> &keys, qsizetype first)
{
    for (qsizetype i = 0; i < rowsPerPage; ++i) {
        const QByteArray name = ":k" + QByteArray::number(i);
        statement.bind(name.constData(), first + i < keys.size() ? keys[first + i] : qint64{0});
    }
}

} // namespace peiyu
