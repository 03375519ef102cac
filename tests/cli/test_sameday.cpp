// The counting base as the command line tells it: each number is the service's, and its firms.

#include "cli/commandline.h"
#include "counting/countingbase.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"

#include <QJsonArray>

using namespace peiyu;

TEST_CASE("six days: the command says what the service says, and names as many firms")
{
    CountingBase counting;
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const CommandLine line(QDate(2026, 8, 1));
    const QString database = counting.base().settings().path;
    const auto catalog = value(PlanService::catalog(counting.context()));
    int compared = 0;
    for (const char *date :
         {"2023-06-30", "2024-01-23", "2024-06-30", "2024-12-31", "2025-06-30", "2026-06-30"}) {
        ProgressRequest request;
        request.asOf = day(date);
        const auto report = value(TargetService::progress(counting.context(), *catalog, request));
        const QStringList asOf = {QStringLiteral("--as-of"), QString::fromLatin1(date),
                                  QStringLiteral("--json")};
        const Answer answer = line.runOn(database, QStringList{QStringLiteral("progress")} + asOf);
        REQUIRE(answer.code == 0);
        const QJsonArray districts = answer.json().value(QStringLiteral("districts")).toArray();
        REQUIRE(districts.size() == report.districts.size());
        for (qsizetype i = 0; i < districts.size(); ++i) {
            const QJsonArray targets =
                districts[i].toObject().value(QStringLiteral("targets")).toArray();
            REQUIRE(targets.size() == report.districts[i].targets.size());
            for (qsizetype k = 0; k < targets.size(); ++k) {
                const QJsonObject said = targets[k].toObject();
                const TargetProgress &known = report.districts[i].targets[k];
                const QJsonValue actual = said.value(QStringLiteral("actual"));
                INFO(date << ' ' << known.target.id.value().toStdString());
                REQUIRE(actual.isNull() == !known.reading.actual.has_value());
                if (!known.counted || actual.isNull())
                    continue;
                CHECK(Quantity::fromCount(actual.toInt()) == *known.reading.actual);
                const Answer explained = line.runOn(
                    database, QStringList{QStringLiteral("progress"), QStringLiteral("explain"),
                                          known.target.id.value(), QStringLiteral("--now")} +
                                  asOf);
                REQUIRE(explained.code == 0);
                CHECK(explained.json().value(QStringLiteral("included")).toArray().size() ==
                      actual.toInt());
                ++compared;
            }
        }
    }
    CHECK(compared > 20);
}
