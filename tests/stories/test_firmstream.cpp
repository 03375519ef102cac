// 时间线 told three times: service, window and command line count the same entries of each kind.

#include "cli/commandline.h"
#include "parts/datatable.h"
#include "parts/togglechips.h"
#include "services/firmstreamservice.h"
#include "support/busyfirm.h"
#include "support/windowkit.h"

#include <QJsonArray>

using namespace peiyu;

TEST_CASE("a firm's stream has the same number of entries of each kind in all three")
{
    TestBase base(windowBase());
    const BusyFirm firm(base);
    StreamQuery query;
    query.firm = firm.id;
    const FirmStream service = value(FirmStreamService::read(base.context(), query));
    CHECK(service.counts == BusyFirm::expected());

    CommandLine shell(base.clock().today());
    const Answer answer =
        shell.runOn(base.settings().path,
                    {QStringLiteral("enterprise"), QStringLiteral("stream"),
                     QStringLiteral("重庆砺锋精密机械有限公司"), QStringLiteral("--json")});
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == 0);
    const QJsonObject counts = answer.json().value(QStringLiteral("counts")).toObject();
    CHECK(answer.json().value(QStringLiteral("total")).toInt() == service.total);

    WindowKit kit(base);
    kit.window().openFirm(firm.id, {});
    kit.press(Qt::Key_2, Qt::AltModifier);
    kit.settle();
    auto &table = kit.find<DataTable>("streamTable");
    REQUIRE(waitUntil([&] { return table.model()->rowCount() > 0; }));
    for (const StreamKind kind : allStreamKinds) {
        const QString key = streamKindKey(kind);
        INFO(key.toStdString());
        CHECK(counts.value(key).toInt() == service.counts.value(kind));
        const auto *chip = kit.page()->findChild<ToggleChip *>(QStringLiteral("toggle_") + key);
        if (service.counts.value(kind) == 0) {
            CHECK_FALSE(chip);
            continue;
        }
        REQUIRE(chip);
        CHECK(
            chip->accessibleName().endsWith(QStringLiteral(" %1").arg(service.counts.value(kind))));
    }
}
