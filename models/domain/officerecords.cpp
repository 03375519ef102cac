#include "domain/officerecords.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OfficeRecords)
};

constexpr std::array kindKeys = {u"transfer", u"leaving"};
static_assert(kindKeys.size() == allHandoverKinds.size());

} // namespace

QString handoverKindKey(HandoverKind kind)
{
    return QString::fromUtf16(kindKeys[static_cast<size_t>(kind)]);
}

std::optional<HandoverKind> handoverKindFromKey(QStringView key)
{
    for (const HandoverKind kind : allHandoverKinds) {
        if (key == QStringView(kindKeys[static_cast<size_t>(kind)]))
            return kind;
    }
    return std::nullopt;
}

QString handoverKindText(HandoverKind kind)
{
    return kind == HandoverKind::Leaving ? Text::tr("离岗交接") : Text::tr("交接");
}

} // namespace peiyu
