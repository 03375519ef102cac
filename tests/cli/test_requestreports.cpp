// Papers and figures of requests by command: the JSON, null for what cannot be divided, refusals.

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "services/requestservice.h"
#include "support/firms.h"
#include "support/printers.h"
#include "support/results.h"

#include <QFile>
#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Result<std::optional<int>> writeTitle(const QString &path, const ReportDocument &document)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(document.title.join(QString()).toUtf8());
    return path.endsWith(u".pdf") ? std::optional<int>(1) : std::optional<int>();
}

/// Two requests from a ledger: one closed and 满意, one given out and late.
void prepare(CommandLine &line)
{
    line.setReportWriter(writeTitle);
    line.json(words(QStringLiteral("base create --district jiangjin")));
    line.json({QStringLiteral("enterprise"), QStringLiteral("add"),
               QStringLiteral("name=甲机械有限公司"), QStringLiteral("district=jiangjin"),
               QStringLiteral("credit_code=") + soundCode(1)});
    line.write(QStringLiteral("诉求.csv"),
               {QStringLiteral("编号,企业名称,提出日期,诉求类别,事项,主办单位,交办日期,签收日期,"
                               "答复日期,办理结果,办结日期,满意度"),
                QStringLiteral("A1,甲机械有限公司,2026-01-05,用工招聘,缺车工,区人社局,2026-01-05,"
                               "2026-01-05,2026-01-06,已解决,2026-01-07,满意"),
                QStringLiteral("A2,甲机械有限公司,2026-01-06,用工招聘,缺钳工,区发改委,2026-01-06,"
                               "2026-01-06,,,,")});
    const QJsonObject imported =
        line.json({QStringLiteral("import"), line.path(QStringLiteral("诉求.csv")),
                   QStringLiteral("--kind"), QStringLiteral("requests")});
    REQUIRE(imported.value(QStringLiteral("added")).toInt() == 2);
}

QJsonObject unitOf(const QJsonObject &answer, const QString &name)
{
    const QJsonArray units = answer.value(QStringLiteral("units")).toArray();
    for (const QJsonValue &one : units) {
        if (one.toObject().value(QStringLiteral("unit")).toString() == name)
            return one.toObject();
    }
    FAIL("no such unit");
    return {};
}

} // namespace

TEST_CASE("request report units: figures with null where nobody was called back")
{
    CommandLine line;
    prepare(line);
    const QJsonObject answer = line.json(words(QStringLiteral("request report units")));
    CHECK(answer.value(QStringLiteral("from")).toString() == u"2026-01-01");
    CHECK(answer.value(QStringLiteral("until")).toString() == u"2026-01-20");
    const QJsonObject good = unitOf(answer, QStringLiteral("区人社局"));
    CHECK(good.value(QStringLiteral("received")).toInt() == 1);
    CHECK(good.value(QStringLiteral("score")).toDouble() == Approx(100));
    const QJsonObject none = unitOf(answer, QStringLiteral("区发改委"));
    CHECK(none.value(QStringLiteral("score")).isNull());
    CHECK(none.value(QStringLiteral("contact_rate")).isNull());
    CHECK(none.value(QStringLiteral("overdue")).toInt() == 1);
    CHECK_FALSE(answer.contains(QStringLiteral("file")));
    const QJsonObject filed = line.json(words(
        QStringLiteral("request report units --out %1").arg(line.path(QStringLiteral("u.pdf")))));
    CHECK(filed.value(QStringLiteral("pages")).toInt() == 1);
    CHECK(filed.value(QStringLiteral("units")) == answer.value(QStringLiteral("units")));
    const QJsonObject earlier = line.json(
        words(QStringLiteral("request report units --from 2025-01-01 --until 2025-12-31")));
    CHECK(earlier.value(QStringLiteral("total"))
              .toObject()
              .value(QStringLiteral("received"))
              .toInt() == 0);
    line.failing(ExitRefused, words(QStringLiteral(
                                  "request report units --from 2026-02-01 --until 2026-01-01")));
    line.failing(ExitUsage, words(QStringLiteral("request report dreams")));
    CHECK(line.run(words(QStringLiteral("request report units"))).out.contains(u"区人社局"));
}

TEST_CASE("request report overdue, ledger and matrix; request slip; supervision paper")
{
    CommandLine line;
    prepare(line);
    const QJsonObject late = line.json(words(QStringLiteral("request report overdue")));
    const QJsonArray rows = late.value(QStringLiteral("overdue")).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject().value(QStringLiteral("number")).toString() == u"A2");
    CHECK(rows[0].toObject().value(QStringLiteral("due")).toString() == u"2026-01-09");
    CHECK(rows[0].toObject().value(QStringLiteral("days_late")).toInt() == 7);
    line.failing(ExitUsage, words(QStringLiteral("request report ledger")));
    for (const QString &kind : {QStringLiteral("ledger"), QStringLiteral("matrix")}) {
        const QString file = line.path(kind + QStringLiteral(".xlsx"));
        const QJsonObject answer =
            line.json(words(QStringLiteral("request report %1 --out %2").arg(kind, file)));
        CHECK(answer.value(QStringLiteral("file")).toString() == file);
        CHECK(QFile::exists(file));
    }
    const QString slip = line.path(QStringLiteral("s.pdf"));
    CHECK(line.json(words(QStringLiteral("request slip a2 --out %1").arg(slip)))
              .value(QStringLiteral("pages"))
              .toInt() == 1);
    const QString no = line.path(QStringLiteral("no.pdf"));
    line.failing(ExitNotFound, words(QStringLiteral("request slip A9 --out %1").arg(no)));
    line.failing(ExitNotFound,
                 words(QStringLiteral("supervision paper DB-2026-0001 --out %1").arg(no)));
    line.failing(ExitUsage, words(QStringLiteral("request slip A2")));
    CHECK_FALSE(QFile::exists(no));
}
