// The main job, as a new office does it: first start, own list, titles, people, next step, the
// figure on the board, in the service and by the command line, and all of it back again.

#include "cli/commandline.h"
#include "domain/displaytext.h"
#include "imports/importpage.h"
#include "parts/kpicard.h"
#include "services/changehistoryservice.h"
#include "services/measureservice.h"
#include "services/recognitionservice.h"
#include "services/staffingservice.h"
#include "services/targetservice.h"
#include "shell/page.h"
#include "support/firms.h"
#include "support/programkit.h"
#include "support/quiet.h"

#include <QAction>
#include <QJsonArray>

#include <algorithm>

using namespace peiyu;

namespace {

const QDate today(2025, 6, 30);
constexpr int firmCount = 30;

QStringList ownList()
{
    QStringList lines = {QStringLiteral("江津区专精特新培育企业台账"),
                         QStringLiteral("序号,企业名称,统一社会信用代码,所在镇街,联系人")};
    for (int i = 1; i <= firmCount; ++i)
        lines.append(
            QStringLiteral("%1,重庆第%1机械有限公司,%2,双福街道,张三").arg(i).arg(soundCode(i)));
    return lines;
}

/// The program in its window, and what a page would ask of it.
class Office
{
public:
    explicit Office(const QString &folder) : program(folder, {}, today) { begin(program); }

    MainWindow &window() { return *program.flow.window(); }
    const JobContext &reading() { return window().pageContext().reading; }
    void settle() { REQUIRE(waitUntilQuiet(window())); }
    Saved save(const JobRunner::Work<Saved> &work)
    {
        std::optional<Result<Saved>> answer;
        window().pageContext().runner.write<Saved>(
            &window(), work, [&answer](const Result<Saved> &saved) { answer = saved; });
        REQUIRE(waitUntil([&answer] { return answer.has_value(); }));
        return value(*answer);
    }
    EnterpriseId firm(int number)
    {
        return EnterpriseId(
            texts(reading().connection, QStringLiteral("SELECT id AS t FROM enterprise"
                                                       " WHERE credit_code = '%1' AND deleted = 0")
                                            .arg(soundCode(number)))
                .value(0));
    }

    Program program;
};

void importList(Office &office, const QString &path)
{
    REQUIRE(office.window().currentPageId() == u"import");
    auto *page = qobject_cast<ImportPage *>(office.window().currentPage());
    REQUIRE(page);
    page->openFile(path);
    office.settle();
    for (const ImportStage stage : {ImportStage::Columns, ImportStage::Check}) {
        REQUIRE(page->stage() == stage);
        page->findChild<QAction *>(QStringLiteral("importNext"))->trigger();
        office.settle();
    }
    REQUIRE(page->stage() == ImportStage::Result);
}

/// Titles for three firms, a specialist for two of them, a 一策 for one.
void serve(Office &office)
{
    for (const int number : {1, 2, 3}) {
        Recognition title;
        title.enterprise = office.firm(number);
        title.tier = Tier::Provincial;
        title.from = QDate(2024, 5, 1);
        office.save(
            [title](JobContext &context) { return RecognitionService::add(context, title); });
    }
    Specialist person;
    person.name = QStringLiteral("李敏");
    const SpecialistId specialist(office
                                      .save([person](JobContext &context) {
                                          return StaffingService::addSpecialist(context, person);
                                      })
                                      .id);
    for (const int number : {1, 2}) {
        const AssignmentOrder order{office.firm(number), specialist, {}, QDate(2025, 1, 1), {}};
        office.save(
            [order](JobContext &context) { return StaffingService::assign(context, order); });
    }
    Measure measure;
    measure.enterprise = office.firm(1);
    measure.goal = Tier::LittleGiant;
    measure.goalDate = QDate(2026, 12, 31);
    measure.gap = QStringLiteral("发明专利少一件");
    office.save([measure](JobContext &context) {
        return MeasureService::setNext(
            context, measure,
            {QStringLiteral("整理专利材料"), QStringLiteral("李敏"), QDate(2025, 9, 30)});
    });
}

QVector<TargetProgress> byService(Office &office)
{
    ProgressRequest request;
    request.asOf = today;
    request.districts = {DistrictId(QStringLiteral("jiangjin"))};
    const ProgressReport report = value(
        TargetService::progress(office.reading(), *office.window().pageContext().catalog, request));
    REQUIRE(report.districts.size() == 1);
    return report.districts.first().targets;
}

QStringList stringsOf(std::initializer_list<const char16_t *> words)
{
    QStringList list;
    for (const char16_t *word : words)
        list.append(QString::fromUtf16(word));
    return list;
}

} // namespace

TEST_CASE("from the first start to the board, and back")
{
    const QTemporaryDir folder;
    Office office(folder.path());
    const CommandLine line(today);
    const QString base = office.program.preferences.lastBase();
    const auto command = [&](const QStringList &arguments) {
        const Answer answer = line.runOn(base, arguments + QStringList{QStringLiteral("--json")});
        INFO(answer.err.toStdString());
        REQUIRE(answer.code == 0);
        return answer.json();
    };
    const auto contentDigest = [&] {
        return command(stringsOf({u"base", u"check", u"--digest"}))
            .value(QStringLiteral("digest"))
            .toString();
    };
    const QString empty = contentDigest();
    REQUIRE_FALSE(empty.isEmpty());
    const qsizetype firstSets = value(ChangeHistoryService::list(office.reading(), 100)).size();

    line.write(QStringLiteral("台账.csv"), ownList());
    importList(office, line.path(QStringLiteral("台账.csv")));
    CHECK(command(stringsOf({u"enterprise", u"list"})).value(QStringLiteral("total")).toInt() ==
          firmCount);
    serve(office);

    // The same figure in the service, …
    const QVector<TargetProgress> targets = byService(office);
    const auto provincial =
        std::find_if(targets.begin(), targets.end(), [](const TargetProgress &target) {
            return target.target.id.value() == u"jiangjin-T2"; // 省级（市级）专精特新
        });
    REQUIRE(provincial != targets.end());
    REQUIRE(provincial->reading.actual);
    CHECK(quantityText(*provincial->reading.actual) == u"3");
    // … by the command line, …
    const QJsonArray commanded = command(stringsOf({u"progress", u"--district", u"jiangjin"}))
                                     .value(QStringLiteral("districts"))
                                     .toArray()
                                     .first()
                                     .toObject()
                                     .value(QStringLiteral("targets"))
                                     .toArray();
    REQUIRE(commanded.size() == targets.size());
    const QJsonObject same = commanded[provincial - targets.begin()].toObject();
    CHECK(same.value(QStringLiteral("id")).toString() == provincial->target.id.value());
    CHECK(same.value(QStringLiteral("actual")).toInt() == 3);
    // … and on the page.
    office.window().openPage(QStringLiteral("board"));
    office.settle();
    auto *card = office.window().currentPage()->findChild<KpiCard *>(
        QStringLiteral("kpi%1").arg(provincial - targets.begin()));
    REQUIRE(card);
    CHECK(card->reading().actual == u"3");
    CHECK(command(stringsOf({u"enterprise", u"list", u"--unassigned"}))
              .value(QStringLiteral("total"))
              .toInt() == firmCount - 2);

    // All of it back, the newest first.
    const auto sets = value(ChangeHistoryService::list(office.reading(), 100));
    REQUIRE(sets.size() > firstSets);
    for (const ChangeSetEntry &entry : sets.mid(0, sets.size() - firstSets)) {
        office.save([id = entry.id](JobContext &context) {
            return ChangeHistoryService::revert(context, id);
        });
    }
    CHECK(contentDigest() == empty);
}
