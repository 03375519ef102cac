// 运行分析: what stands beside its groups.

#include "monitoring/monitorbar.h"
#include "parts/segmentedswitch.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QLabel>

using namespace peiyu;

TEST_CASE("groups that add up to more than 合计 say why, others say nothing")
{
    TestBase base(windowBase());
    const EnterpriseId firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addTitle(base.context(), firm, Tier::Innovative, day("2024-01-01"));
    addTitle(base.context(), firm, Tier::Provincial, day("2025-01-01"));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("monitoring"));
    kit.settle();
    kit.find<SegmentedSwitch>("monitoringParts").setCurrent(1);
    kit.settle();
    const auto &note = kit.find<QLabel>("monitorGroupNote");
    CHECK(note.isVisible());
    CHECK(note.text().contains(u"合计只计一次"));
    auto &group = kit.find<SegmentedSwitch>("monitorGroup");
    group.setCurrent(1); // 镇街
    kit.settle();
    CHECK_FALSE(note.isVisible());
    group.setCurrent(0);
    kit.settle();
    CHECK(note.isVisible());
}
