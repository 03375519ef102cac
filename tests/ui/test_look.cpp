#include "look/focusring.h"
#include "look/icon.h"
#include "look/lookstyle.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/fieldfault.h"
#include "uisupport.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace peiyu;

TEST_CASE("widgets learn the look from the style in force")
{
    useLook();
    QWidget widget;
    CHECK(lookOf(&widget).palette.accent == lookPalette(LookTheme::Light).accent);
    CHECK(lookOf(nullptr).palette.accent == lookPalette(LookTheme::Light).accent);
    CHECK(widget.font().pixelSize() == 13);
    CHECK(lookOf(&widget).font(FontRole::Figure).pixelSize() == 24);
    CHECK(lookOf(&widget).font(FontRole::Figure).bold());
    CHECK_FALSE(lookOf(&widget).font(FontRole::Small).bold());
    CHECK(widget.palette().color(QPalette::Window) == lookPalette(LookTheme::Light).page);
}

TEST_CASE("字号 scales fonts and heights alike")
{
    const Look large{lookPalette(LookTheme::Light), textScale(TextSize::ExtraLarge)};
    CHECK(large.px(28) == 36);
    CHECK(large.font(FontRole::Body).pixelSize() == 17);
    CHECK(textScale(TextSize::Large) == Approx(1.15));
}

TEST_CASE("a new theme reaches what is already shown")
{
    useLook();
    QWidget widget;
    applyLook(*qApp, LookTheme::Dark, TextSize::Large);
    CHECK(lookOf(&widget).palette.surface == lookPalette(LookTheme::Dark).surface);
    CHECK(QApplication::font().pixelSize() == 15);
    applyLook(*qApp);
    CHECK(lookOf(&widget).palette.surface == lookPalette(LookTheme::Light).surface);
    CHECK(qApp->findChildren<FocusRing *>().size() == 1);
}

TEST_CASE("every icon of the list is drawn, in the colour asked for")
{
    useLook();
    const QColor accent = lookPalette(LookTheme::Light).accent;
    CHECK(iconNames().contains(QStringLiteral("view-task")));
    for (const QString &name : iconNames()) {
        INFO(name.toStdString());
        const QImage picture = icon(name, accent).pixmap(16, 16).toImage();
        int inked = 0;
        int tinted = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (pixel.alpha() > 60) {
                    ++inked;
                    tinted += std::abs(pixel.blue() - accent.blue()) < 4 ? 1 : 0;
                }
            }
        }
        CHECK(inked > 8);
        CHECK(tinted == inked);
    }
}

TEST_CASE("a disabled icon takes the colour of disabled text, a high place does not stretch it")
{
    useLook();
    const QIcon filter = icon(QStringLiteral("office-chart-bar"), Qt::red);
    const QImage off = filter.pixmap(QSize(16, 16), QIcon::Disabled).toImage();
    const QColor wanted = lookPalette(LookTheme::Light).textOff;
    bool found = false;
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x)
            found = found || off.pixelColor(x, y) == wanted;
    }
    CHECK(found);
    CHECK(filter.actualSize(QSize(16, 40)) == QSize(16, 16));
}

TEST_CASE("the ring follows the keyboard, stays off for the pointer, and is always on fields")
{
    useLook();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *button = new ActionButton(QStringLiteral("保存"));
    auto *table = new DataTable;
    for (QWidget *widget : {static_cast<QWidget *>(button), static_cast<QWidget *>(field),
                            static_cast<QWidget *>(table)})
        column->addWidget(widget);
    present(window);
    const auto *ring = qApp->findChild<FocusRing *>();
    REQUIRE(ring);

    QTest::mouseClick(field, Qt::LeftButton);
    CHECK(ring->ringed() == field);
    QTest::keyClick(field, Qt::Key_Backtab);
    CHECK(button->hasFocus());
    CHECK(ring->ringed() == button);
    QTest::keyClick(button, Qt::Key_Tab);
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(table->hasFocus());
    CHECK(ring->ringed() == nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(ring->ringed() == nullptr);
}

TEST_CASE("the ring is painted outside the widget and survives the window's end")
{
    useLook();
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        auto *button = new ActionButton(QStringLiteral("保存"));
        column->addWidget(button);
        present(window);
        button->clearFocus(); // a new window gives it the focus without a key
        button->setFocus(Qt::TabFocusReason);
        const QImage picture = pictureOf(window);
        const int middle = button->geometry().center().y();
        const QColor focus = lookOf(&window).palette.focus;
        CHECK(picture.pixelColor(button->x() - 2, middle) == focus);
        CHECK(picture.pixelColor(button->x() - 4, middle) != focus);
    }
    QWidget other;
    auto *field = new QLineEdit(&other);
    present(other);
    field->setFocus(Qt::TabFocusReason);
    CHECK(qApp->findChild<FocusRing *>()->ringed() == field);
}

TEST_CASE("buttons are 28 high, print their key, and the primary one is filled")
{
    useLook();
    ActionButton plain(QStringLiteral("导出"));
    ActionButton keyed(QStringLiteral("导出"));
    keyed.setPrintedKey(QStringLiteral("Ctrl+E"));
    CHECK(plain.sizeHint().height() == 28);
    CHECK(keyed.sizeHint().width() > plain.sizeHint().width() + 30);
    ActionButton primary(QStringLiteral("保存"), ButtonKind::Primary);
    primary.resize(primary.sizeHint());
    const QImage picture = pictureOf(primary);
    CHECK(picture.pixelColor(6, 14) == lookOf(&primary).palette.accent);
    primary.setEnabled(false);
    CHECK(pictureOf(primary).pixelColor(6, 14) == lookOf(&primary).palette.sunken);
}

TEST_CASE("dialogs keep the Windows order of buttons, combo boxes show their whole text")
{
    useLook();
    QDialogButtonBox box;
    CHECK(box.style()->styleHint(QStyle::SH_DialogButtonLayout) == QDialogButtonBox::WinLayout);
    QComboBox combo;
    combo.addItem(QStringLiteral("期末有效（计划原文）"));
    combo.resize(combo.sizeHint());
    CHECK(combo.height() == 28);
    const int room = combo.width() - 36;
    CHECK(room >= combo.fontMetrics().horizontalAdvance(combo.currentText()));
}

TEST_CASE("a wrong field has the edge of its tone")
{
    useLook();
    QLineEdit field(QStringLiteral("一百三"));
    field.resize(120, 28);
    const LookPalette &p = lookOf(&field).palette;
    CHECK(pixelsOf(pictureOf(field), p.late) == 0);
    markField(field, FieldFault::Error);
    CHECK(pixelsOf(pictureOf(field), p.late) > 200);
    markField(field, FieldFault::Warning);
    CHECK(pixelsOf(pictureOf(field), p.watchSoft) > 1000);
    markField(field, FieldFault::None);
    CHECK(pixelsOf(pictureOf(field), p.watchSoft) == 0);
}
