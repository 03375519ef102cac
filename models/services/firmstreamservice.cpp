#include "services/firmstreamservice.h"

#include "repositories/enterpriserepository.h"
#include "services/firmstreamreader.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmStreamService)
};

} // namespace

Result<QVector<StreamEntry>> FirmStreamService::whole(const JobContext &context,
                                                      const EnterpriseId &firm, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadHistory, {{}, firm}));
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, firm));
    if (!found)
        return failure(ErrorCode::NotFound,
                       Text::tr("没有这家企业，可能已被删除。请回到企业列表再找。"));
    FirmStreamReader reader(context, firm, asOf.isNull() ? context.clock.today() : asOf);
    return reader.read();
}

Result<FirmStream> FirmStreamService::read(const JobContext &context, const StreamQuery &query)
{
    PEIYU_TRY(entries, whole(context, query.firm, query.asOf));
    return selectedStream(entries, query);
}

} // namespace peiyu
