#include "parts/badge.h"
#include "parts/districtcard.h"
#include "parts/kpicard.h"
#include "parts/linkbutton.h"
#include "parts/progressbar.h"
#include "parts/textlabel.h"
#include "sampleseries.h"
#include "uisupport.h"

#include <QPainter>
#include <QSignalSpy>

using namespace peiyu;

namespace {

QImage bar(const ProgressValue &value)
{
    QImage picture(120, 16, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const Look look{lookPalette(LookTheme::Light), 1.0};
    paintProgress(painter, QRectF(0, 0, 120, 16), value, 8, look, look.palette.surface);
    return picture;
}

} // namespace

TEST_CASE("a bar of 120 px holds 1 px a percent: fill, target mark, 序时 mark")
{
    const LookPalette p = lookPalette(LookTheme::Light);
    const QImage half = bar({0.5, 0.7, TierFill::Tier2});
    CHECK(half.pixelColor(25, 8) == p.tier2);
    CHECK(half.pixelColor(60, 8) == p.sunken);
    CHECK(half.pixelColor(99, 2) == p.target);  // 3 px above the bar
    CHECK(half.pixelColor(98, 8) == p.surface); // its halo
    CHECK(half.pixelColor(71, 8) == p.surface); // halo of the dotted mark
    CHECK(pixelsOf(bar({0.5, {}, TierFill::Tier2}), p.target) < pixelsOf(half, p.target) + 1);
    // Above 120 % the bar is full, and no wider.
    CHECK(bar({2.0, {}, TierFill::Tier3}) == bar({1.2, {}, TierFill::Tier3}));
    CHECK(pixelsOf(bar({std::nullopt, {}, TierFill::Tier3}), p.tier3) == 0);
}

TEST_CASE("a card words a running target")
{
    const KpiReading kpi = boardCards().at(1);
    CHECK(kpi.actual == QStringLiteral("238"));
    CHECK(kpi.target == QStringLiteral("目标 280 家"));
    CHECK(kpi.gap == QStringLiteral("42"));
    CHECK(kpi.status.word == QStringLiteral("关注"));
    CHECK(kpi.figures[0].value == QStringLiteral("243"));
    CHECK(kpi.figures[1].value == QStringLiteral("0.84"));
    CHECK(kpi.figures[2].value == QStringLiteral("3.1"));
    CHECK(kpi.figures[3].label == QStringLiteral("预测 2027 年末"));
    CHECK(kpi.outlook == QStringLiteral("预测仍差 17"));
    CHECK(kpi.outlookBad);
    CHECK(kpi.progress.expected.has_value());
}

TEST_CASE("without a baseline a card shows 未设基期, no 序时 mark and no forecast")
{
    PlanTarget target;
    target.tierKey = QStringLiteral("provincial");
    target.value = Quantity::fromCount(30);
    target.unit = QStringLiteral("家");
    target.deadline = QDate(2027, 12, 31);
    TargetFacts facts;
    facts.actual = Quantity::fromCount(26);
    const QDate today(2026, 11, 20);
    const KpiReading kpi =
        kpiReading(QStringLiteral("省级"), target, readTarget(target, facts, today, {}), today);
    CHECK(kpi.status == StatusFace{StatusTone::Unset, QStringLiteral("未设基期"), false});
    CHECK_FALSE(kpi.progress.expected.has_value());
    CHECK(kpi.figures[0].value == QStringLiteral("—"));
    CHECK(kpi.outlook == QStringLiteral("未设基期，没有序时进度"));
    const KpiReading empty =
        kpiReading(QStringLiteral("省级"), target, readTarget(target, {}, today, {}), today);
    CHECK(empty.status.word == QStringLiteral("缺数据"));
    CHECK(empty.actual == QStringLiteral("—"));
}

TEST_CASE("after the deadline neither path nor forecast is shown")
{
    PlanTarget target;
    target.tierKey = QStringLiteral("innovative");
    target.value = Quantity::fromCount(1250);
    target.deadline = QDate(2025, 12, 31);
    TargetFacts facts;
    facts.actual = Quantity::fromCount(1338);
    facts.final = Quantity::fromCount(1184);
    facts.baseline = BaselinePoint{Quantity::fromCount(410), QDate(2022, 7, 1)};
    const QDate today(2026, 11, 20);
    const KpiReading kpi =
        kpiReading(QStringLiteral("创新型"), target, readTarget(target, facts, today, {}), today);
    CHECK_FALSE(kpi.running);
    CHECK(kpi.actual == QStringLiteral("1,184"));
    CHECK(kpi.status.word == QStringLiteral("未达成"));
    CHECK_FALSE(kpi.progress.expected.has_value());
    KpiCard card;
    card.setReading(kpi);
    CHECK_FALSE(card.findChild<QWidget *>(QStringLiteral("figure0"))->isVisibleTo(&card));
}

TEST_CASE("target numbers keep what the document means")
{
    PlanTarget target;
    target.value = Quantity::fromCount(100);
    CHECK(targetValueText(target) == QStringLiteral("100"));
    target.comparator = Comparator::MoreThan;
    CHECK(targetValueText(target) == QStringLiteral(">100"));
    target.comparator = Comparator::AtLeast;
    target.basis = Basis::NewInPeriod;
    CHECK(targetValueText(target) == QStringLiteral("+100"));
    target.value.reset();
    target.valueText = QStringLiteral("一批");
    CHECK(targetValueText(target) == QStringLiteral("一批"));
}

TEST_CASE("the card and each of its figures answer keys and pointer")
{
    useLook();
    KpiCard card;
    card.setReading(boardCards().at(1));
    card.setFixedWidth(302);
    present(card);
    CHECK(card.height() == 127);
    QSignalSpy opened(&card, &Card::activated);
    QSignalSpy explained(&card, &Card::explainRequested);
    QSignalSpy gap(&card, &KpiCard::gapClicked);
    QSignalSpy figures(&card, &KpiCard::figureClicked);

    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(opened.size() == 1);
    QTest::keyClick(&card, Qt::Key_F1);
    CHECK(explained.size() == 1);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(4, 60));
    CHECK(opened.size() == 2);
    QTest::keyClick(&card, Qt::Key_Tab);
    auto *link = card.findChild<LinkButton *>(QStringLiteral("gap"));
    CHECK(link->hasFocus());
    QTest::keyClick(link, Qt::Key_Return);
    CHECK(gap.size() == 1);
    CHECK(opened.size() == 2);
    QTest::mouseClick(card.findChild<QWidget *>(QStringLiteral("figure3")), Qt::LeftButton);
    REQUIRE(figures.size() == 1);
    CHECK(figures.last().first().value<KpiFigure>() == KpiFigure::Forecast);
    QTest::mouseClick(card.findChild<QWidget *>(QStringLiteral("explain")), Qt::LeftButton);
    CHECK(explained.size() == 2);
}

TEST_CASE("the current card has an accent foot, a met one no gap")
{
    useLook();
    KpiCard card;
    KpiReading reading = boardCards().at(0);
    reading.gap.clear();
    card.setReading(reading);
    card.resize(302, 127);
    CHECK_FALSE(card.findChild<QWidget *>(QStringLiteral("gap"))->isVisibleTo(&card));
    const QColor accent = lookOf(&card).palette.accent;
    const auto footIsAccent = [&] {
        const QImage picture = pictureOf(card);
        return picture.pixelColor(150, 124) == accent && picture.pixelColor(150, 126) == accent;
    };
    CHECK_FALSE(footIsAccent());
    card.setCurrent(true);
    CHECK(footIsAccent());
    CHECK(card.accessibleName() ==
          QStringLiteral("创新型中小企业，现有 1,338，目标 1,500 家，正常"));
}

TEST_CASE("no word of a card is cut at the width of the board")
{
    useLook();
    for (const KpiReading &reading : boardCards()) {
        KpiCard card;
        card.setReading(reading);
        card.resize(302, 127);
        present(card);
        for (const TextLabel *label : card.findChildren<TextLabel *>()) {
            INFO(label->text().toStdString());
            CHECK(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
        }
    }
}

TEST_CASE("a district's card has a line for each tier and the badges of its plan")
{
    useLook();
    const QVector<DistrictReading> districts = finalCards();
    DistrictCard card;
    card.setReading(districts.at(4));
    card.setFixedWidth(250);
    present(card);
    QSignalSpy lines(&card, &DistrictCard::lineClicked);
    QWidget *second = card.findChild<QWidget *>(QStringLiteral("line1"));
    REQUIRE(second);
    QTest::mouseClick(second, Qt::LeftButton);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    REQUIRE(lines.size() == 2);
    CHECK(lines.last().first().toInt() == 1);
    QWidget *first = card.findChild<QWidget *>(QStringLiteral("line0"));
    CHECK(first->accessibleName() == QStringLiteral("市级入库 100 / >100，未达成，缺口 1"));
    CHECK(card.accessibleName() == QStringLiteral("蔡甸区（征求意见稿）"));
    CHECK(card.findChildren<Badge *>().size() == 2);

    card.setReading(districts.at(1));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(card.findChildren<Badge *>().isEmpty());
    CHECK(card.findChild<QWidget *>(QStringLiteral("line3")) != nullptr);
    card.adjustSize();
    CHECK(card.height() <= 186);
}
