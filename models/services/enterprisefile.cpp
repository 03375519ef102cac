#include "services/enterpriseservice.h"

#include <algorithm>

namespace peiyu {

QVector<Recognition> EnterpriseFile::validTitles(QDate day) const
{
    QVector<Recognition> valid;
    for (const Recognition &title : recognitions) {
        if (title.isValidOn(day))
            valid.append(title);
    }
    std::stable_sort(valid.begin(), valid.end(), [](const Recognition &a, const Recognition &b) {
        return a.tier != b.tier ? a.tier > b.tier : a.until > b.until;
    });
    return valid;
}

QString EnterpriseFile::place() const
{
    QStringList parts = {districtName, townName, parkName};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace peiyu
