/// Industries as lists write them: names, codes, classes and the names of the edition of 2011.

#include "reference/industries.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace peiyu;

TEST_CASE("the list of divisions is the one of GB/T 4754-2017")
{
    CHECK(industryDivisions().size() == 97);
    QSet<QString> sections;
    for (const IndustryDivision &division : industryDivisions())
        sections.insert(division.section);
    CHECK(sections.size() == 20);
}

TEST_CASE("a division is understood by name, code and class")
{
    const IndustryAnswer exact = industryFromWords(QStringLiteral("通用设备制造业"));
    CHECK(exact.code == u"34");
    CHECK_FALSE(exact.translated);
    for (const char16_t *words : {u"34", u"C34", u"3441 泵及真空设备制造", u"通用设备制造",
                                  u"泵及真空设备制造", u" 通用设备制造业 （C34）"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK(industryFromWords(QString::fromUtf16(words)).name == u"通用设备制造业");
    }
    CHECK(industryFromWords(QStringLiteral("高端装备")).name.isEmpty());
    CHECK(industryFromWords(QString()).name.isEmpty());
}

TEST_CASE("old names become the ones of 2017; a division that was split is not guessed")
{
    const std::pair<const char16_t *, const char16_t *> renamed[] = {
        {u"农、林、牧、渔服务业", u"农、林、牧、渔专业及辅助性活动"},
        {u"开采辅助活动", u"开采专业及辅助性活动"},
        {u"石油加工、炼焦和核燃料加工业", u"石油、煤炭及其他燃料加工业"},
        {u"建筑装饰和其他建筑业", u"建筑装饰、装修和其他建筑业"},
        {u"仓储业", u"装卸搬运和仓储业"},
        {u"广播、电视、电影和影视录音制作业", u"广播、电视、电影和录音制作业"},
        {u"基层群众自治组织", u"基层群众自治组织及其他组织"},
    };
    for (const auto &[before, now] : renamed) {
        const IndustryAnswer answer = industryFromWords(QString::fromUtf16(before));
        CHECK(answer.name == QString::fromUtf16(now));
        CHECK(answer.translated);
    }
    const IndustryAnswer split = industryFromWords(QStringLiteral("装卸搬运和运输代理业"));
    CHECK(split.name.isEmpty());
    CHECK(split.choices == u"多式联运和运输代理业或装卸搬运和仓储业");
}
