// What stands once stands once, whoever else enters it at the same time.

#include "repositories/firmrecordrepository.h"
#include "repositories/officerecordrepository.h"
#include "services/figureservice.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

/// A second client of the same base: a connection and a clock of its own.
struct SecondClient
{
    explicit SecondClient(const TestBase &base)
        : connection(value(base.base().connect())), context{connection, base.context().actor, clock}
    {
    }
    MockClock clock{QDate(2026, 1, 20)};
    Connection connection;
    JobContext context;
};

template <class T> Result<QString> entered(const JobContext &context, const T &record)
{
    PEIYU_TRY(unit, beginUnit(context, QStringLiteral("填报")));
    PEIYU_TRY(id, RecordRepository<T>::enter(*unit, record));
    PEIYU_CHECK(commitUnit(context, *unit));
    return id;
}

/// Both clients have read "none"; the first enters, the second is told, and takes no harm.
template <class T> void requireOnce(const TestBase &base, const T &record, const QString &table)
{
    const SecondClient second(base);
    const QString id = value(entered(base.context(), record));
    const QString before = digest(base.connection());
    const Error told = errorOf(entered(second.context, record), ErrorCode::Conflict);
    CHECK(told.text.contains(u"没有覆盖"));
    CHECK(digest(base.connection()) == before);
    const QString count =
        QStringLiteral("SELECT COUNT(*) AS n FROM %1 WHERE deleted = 0").arg(table);
    CHECK(number(second.connection, count) == 1);
    // Deleted it is nobody's rival any more, and comes back as itself.
    {
        const auto unit = value(beginUnit(base.context(), QStringLiteral("清空")));
        value(RecordRepository<T>::apply(*unit, id, ChangeOp::Delete, {}));
        value(commitUnit(base.context(), *unit));
    }
    CHECK(value(entered(second.context, record)) == id);
    errorOf(entered(base.context(), record), ErrorCode::Conflict);
    CHECK(number(second.connection, count) == 1);
}

} // namespace

TEST_CASE("a year of a firm is entered once by two clients")
{
    const TestBase base;
    YearlyFigures year;
    year.enterprise = addFirm(base.context(), {QStringLiteral("甲公司")});
    year.year = 2024;
    year.value(FigureItem::Revenue) = QStringLiteral("100");
    requireOnce(base, year, QStringLiteral("yearly_figure"));
    // Another year and another firm are others.
    year.year = 2023;
    value(entered(base.context(), year));
    year.enterprise = addFirm(base.context(), {QStringLiteral("乙公司")});
    value(entered(base.context(), year));
}

TEST_CASE("a period of a firm is entered once by two clients")
{
    const TestBase base;
    PeriodFigures one;
    one.enterprise = addFirm(base.context(), {QStringLiteral("甲公司")});
    one.period = *FigurePeriod::fromKey(QStringLiteral("2025-03"));
    requireOnce(base, one, QStringLiteral("period_figure"));
}

TEST_CASE("a setting of a district is entered once by two clients")
{
    const TestBase base;
    const OfficeSetting one{{}, 0, {}, QStringLiteral("stale_months"), QStringLiteral("9"), {}};
    requireOnce(base, one, QStringLiteral("office_setting"));
}
