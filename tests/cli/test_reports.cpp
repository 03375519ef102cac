// report: its JSON, its exit codes, and that a refused one leaves no file. What stands in the files
// is the business of the story; here the program's writer is a stand-in.

#include "cli/commandline.h"
#include "support/firms.h"
#include "support/printers.h"

#include <QFile>

using namespace peiyu;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Writes the title into the file and calls it three pages.
Result<std::optional<int>> writeTitle(const QString &path, const ReportDocument &document)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(document.title.join(QString()).toUtf8());
    if (path.endsWith(u".pdf"))
        return std::optional<int>(3);
    return std::optional<int>();
}

void prepare(CommandLine &line)
{
    line.setReportWriter(writeTitle);
    line.json(words(QStringLiteral("base create --district jiangjin --district caidian")));
    line.json({QStringLiteral("enterprise"), QStringLiteral("add"),
               QStringLiteral("name=甲机械有限公司"), QStringLiteral("district=jiangjin"),
               QStringLiteral("credit_code=") + soundCode(1)});
    line.json(words(QStringLiteral("recognition add %1 --tier provincial --from 2025-05-01")
                        .arg(soundCode(1))));
}

} // namespace

TEST_CASE("report answers file, pages and snapshot; the same day gives the same snapshot")
{
    CommandLine line;
    prepare(line);
    const QString pdf = line.path(QStringLiteral("r.pdf"));
    const QJsonObject answer =
        line.json(words(QStringLiteral("report progress --district jiangjin --out %1").arg(pdf)));
    CHECK(answer.value(QStringLiteral("file")).toString() == pdf);
    CHECK(answer.value(QStringLiteral("pages")).toInt() == 3);
    CHECK(answer.value(QStringLiteral("kind")).toString() == u"progress");
    CHECK(answer.value(QStringLiteral("style")).toString() == u"internal");
    CHECK(answer.value(QStringLiteral("as_of")).toString() == u"2026-01-20");
    CHECK(answer.value(QStringLiteral("snapshot")).toString().size() == 8);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).startsWith(u"江津区"));
    const QJsonObject again =
        line.json(words(QStringLiteral("report progress --district jiangjin --out %1")
                            .arg(line.path(QStringLiteral("r.docx")))));
    CHECK(again.value(QStringLiteral("pages")).isNull());
    CHECK(again.value(QStringLiteral("snapshot")) == answer.value(QStringLiteral("snapshot")));
    const QJsonObject official =
        line.json(words(QStringLiteral("report progress --district jiangjin --paper official "
                                       "--issuer 江津区经济信息委 --step 一 --step 二 --out %1")
                            .arg(pdf)));
    CHECK(official.value(QStringLiteral("style")).toString() == u"official");
    CHECK(official.value(QStringLiteral("snapshot")) != answer.value(QStringLiteral("snapshot")));
    const QJsonObject ledger =
        line.json(words(QStringLiteral("report ledger --tier provincial --out %1").arg(pdf)));
    CHECK(ledger.value(QStringLiteral("kind")).toString() == u"ledger");
}

TEST_CASE("what cannot be reported exits by its reason and writes nothing")
{
    CommandLine line;
    prepare(line);
    const QString file = line.path(QStringLiteral("none.pdf"));
    const auto failing = [&](int code, const QString &text) {
        line.failing(code, words(text + QStringLiteral(" --out ") + file));
    };
    failing(2, QStringLiteral("report poster"));
    failing(2, QStringLiteral("report progress --paper glossy"));
    line.failing(2, words(QStringLiteral("report progress")));
    failing(3, QStringLiteral("report progress --district caidian --paper official"));
    failing(3, QStringLiteral("report final --paper official"));
    failing(3, QStringLiteral("report measure"));
    failing(4, QStringLiteral("report progress --target nothing"));
    failing(4, QStringLiteral("report measure --firm 没有这家公司"));
    failing(4, QStringLiteral("report ledger --tier little_giant"));
    failing(4, QStringLiteral("report contacts --district jiangjin"));
    CHECK_FALSE(QFile::exists(file));
}
