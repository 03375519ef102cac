// A list of firms as a file: what stands in it, and that reading it again changes nothing.

#include "exchange/tabularreader.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/firmrecordrepository.h"
#include "services/exportservice.h"
#include "services/importing.h"
#include "support/firms.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace peiyu;

namespace {

ExportOrder orderOf(const TestBase &base, const QString &name,
                    const QVector<EnterpriseColumn> &columns)
{
    ExportOrder order;
    order.path = base.folder() + u'/' + name;
    order.query.asOf = base.context().clock.today();
    order.columns = columns;
    return order;
}

/// Firms with everything that spreadsheets spoil.
void addDifficultFirms(const TestBase &base)
{
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const EnterpriseId first = addFirm(context, {QStringLiteral("重庆长安机械有限公司"),
                                                 {},
                                                 soundCode(1),
                                                 {},
                                                 QStringLiteral("双福街道"),
                                                 QStringLiteral("白沙工业园"),
                                                 Stage::Cultivation});
    editFirm(context, first, [](EnterpriseForm &form) {
        form.enterprise.shortName = QStringLiteral("长安");
        form.enterprise.formerNames = QStringLiteral("江津机械厂、重庆机械二厂");
        form.enterprise.industry = QStringLiteral("通用设备制造业");
        form.enterprise.chain = QStringLiteral("高端装备");
        form.enterprise.contact = QStringLiteral("欧阳海");
        form.enterprise.phone = QStringLiteral("023-47520001");
        form.enterprise.address = QStringLiteral("双福大道 1 号, \"A\" 座");
        form.enterprise.note = QStringLiteral("=1+1");
    });
    assign(context, first, li, day("2025-01-01"));
    addTitle(context, first, Tier::Provincial, day("2025-01-23"));
    const EnterpriseId second = addFirm(
        context,
        {QStringLiteral("+恒芯传感（重庆）有限公司"), {}, {}, {}, QStringLiteral("德感街道")});
    editFirm(context, second, [](EnterpriseForm &form) {
        form.enterprise.registrationNo = QStringLiteral("500381000012345");
        form.enterprise.note = QStringLiteral("@SUM(A1)\n第二行");
    });
    addFirm(context, {QStringLiteral("石柱第三厂"), QStringLiteral("yongchun"), soundCode(3)});
    YearlyFigures figures;
    figures.enterprise = first;
    figures.year = 2025;
    figures.value(FigureItem::Revenue) = QStringLiteral("1200.5");
    figures.value(FigureItem::Employees) = QStringLiteral("86");
    Honour honour;
    honour.enterprise = first;
    honour.kind = QStringLiteral("高新技术企业");
    honour.on = day("2024-01-01");
    const auto unit = value(beginUnit(context, QStringLiteral("数据")));
    value(RecordRepository<YearlyFigures>::apply(*unit, newUuid(), ChangeOp::Insert,
                                                 RecordRepository<YearlyFigures>::fields(figures)));
    value(RecordRepository<Honour>::apply(*unit, newUuid(), ChangeOp::Insert,
                                          RecordRepository<Honour>::fields(honour)));
    value(unit->commit());
}

/// Of a CSV file, which must begin with the mark of UTF-8.
QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    REQUIRE(bytes.startsWith("\xef\xbb\xbf"));
    return QString::fromUtf8(bytes.mid(3));
}

} // namespace

TEST_CASE("reading an exported list again changes nothing, in either format and any columns")
{
    const TestBase base;
    addDifficultFirms(base);
    const QString name =
        GENERATE(as<QString>(), QStringLiteral("台账.xlsx"), QStringLiteral("台账.CSV"));
    const bool all = GENERATE(false, true);
    const ExportOrder order =
        orderOf(base, name, all ? allEnterpriseColumns() : ExportService::ledgerColumns());
    CHECK(value(ExportService::firms(base.context(), order)).firms == 3);
    const QString before = digest(base.connection());
    const ImportReport report = importBoth(base, importOf(order.path));
    CHECK(counts(report).startsWith(QStringLiteral("rows=3 unchanged=3")));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("an exported text cannot run, codes stay texts")
{
    const TestBase base;
    addDifficultFirms(base);
    const ExportOrder order =
        orderOf(base, QStringLiteral("表.csv"),
                {EnterpriseColumn::Name, EnterpriseColumn::CreditCode, EnterpriseColumn::Note,
                 EnterpriseColumn::Revenue, EnterpriseColumn::Employees, EnterpriseColumn::Honours,
                 EnterpriseColumn::ValidUntil});
    value(ExportService::firms(base.context(), order));
    const QString csv = textOf(order.path);
    CHECK(csv.startsWith(QStringLiteral("企业名称,统一社会信用代码,备注,"
                                        "2025年营业收入（万元）,")));
    CHECK(csv.contains(QStringLiteral("'=1+1")));
    CHECK(csv.contains(QStringLiteral("'+恒芯")));
    CHECK(csv.contains(QStringLiteral("'@SUM")));
    CHECK(csv.contains(soundCode(1)));
    CHECK(csv.contains(QStringLiteral("1200.5,86,高新技术企业,2028-01-22")));
}

TEST_CASE("the file holds the firms of the list in its order and no others")
{
    const TestBase base;
    addDifficultFirms(base);
    ExportOrder order = orderOf(base, QStringLiteral("表.csv"), {EnterpriseColumn::Name});
    order.query.district = DistrictId(QStringLiteral("jiangjin"));
    order.query.sort = {SortKey{EnterpriseSort::CreditCode, true}};
    CHECK(value(ExportService::firms(base.context(), order)).firms == 2);
    CHECK(textOf(order.path) == QStringLiteral("企业名称\r\n重庆长安机械有限公司\r\n"
                                               "'+恒芯传感（重庆）有限公司\r\n"));
    order.query.find = QStringLiteral("没有这一家");
    CHECK(value(ExportService::firms(base.context(), order)).firms == 0);
    CHECK(textOf(order.path).endsWith(QStringLiteral("企业名称\r\n")));
}

TEST_CASE("an export that cannot be made leaves no file and says why")
{
    const TestBase base;
    addDifficultFirms(base);
    ExportOrder order = orderOf(base, QStringLiteral("表.xls"), {EnterpriseColumn::Name});
    CHECK(errorOf(ExportService::firms(base.context(), order), ErrorCode::Validation)
              .text.contains(QStringLiteral(".xlsx")));
    order.path = base.folder() + QStringLiteral("/表.xlsx");
    order.columns.clear();
    errorOf(ExportService::firms(base.context(), order), ErrorCode::Validation);
    order.columns = {EnterpriseColumn::Name};
    JobContext stopped = base.context();
    stopped.cancellation = Cancellation();
    stopped.cancellation.cancel();
    errorOf(ExportService::firms(stopped, order), ErrorCode::Cancelled);
    CHECK_FALSE(QFileInfo::exists(order.path));
    order.path = base.folder() + QStringLiteral("/没有这个文件夹/表.xlsx");
    errorOf(ExportService::firms(base.context(), order), ErrorCode::Io);
}

TEST_CASE("an export stopped half-way leaves the file that was there, and nothing beside it")
{
    const TestBase base;
    const auto unit = value(beginUnit(base.context(), QStringLiteral("很多企业")));
    for (int i = 0; i < 2100; ++i) {
        Enterprise firm;
        firm.name = QStringLiteral("第%1厂").arg(i);
        value(EnterpriseRepository::apply(*unit, EnterpriseId(QStringLiteral("e%1").arg(i)),
                                          ChangeOp::Insert, EnterpriseRepository::fields(firm)));
    }
    value(unit->commit());
    for (const QString &name : {QStringLiteral("表.xlsx"), QStringLiteral("表.csv")}) {
        CAPTURE(name.toStdString());
        QTemporaryDir folder;
        ExportOrder order = orderOf(base, name, {EnterpriseColumn::Name});
        order.path = folder.filePath(name);
        QFile before(order.path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("old");
        before.close();
        JobContext context = base.context();
        QVector<ProgressNote> notes;
        context.cancellation = Cancellation();
        context.progress = Progress([&](const ProgressNote &note) {
            notes.append(note);
            context.cancellation.cancel(); // as its first rows are written
        });
        errorOf(ExportService::firms(context, order), ErrorCode::Cancelled);
        REQUIRE(notes.size() == 1);
        CHECK(notes.first().text == ExportService::workText());
        CHECK(notes.first().total == 2100);
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
        REQUIRE(before.open(QIODevice::ReadOnly));
        CHECK(before.readAll() == "old");
        before.close();
        context.cancellation = Cancellation();
        context.progress = {};
        CHECK(value(ExportService::firms(context, order)).firms == 2100);
        CHECK(before.size() > 3);
    }
}
