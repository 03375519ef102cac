// Shows all parts and states, or writes them as a picture:
//   QT_QPA_PLATFORM=offscreen peiyu_gallery --page parts|board|print --png out.png [--theme
//   dark|contrast]
//       [--text large|xlarge] [--width 1366]
// Sharp pictures: QT_SCALE_FACTOR=2.

#include "charts/chartoverlay.h"
#include "charts/clickablechartview.h"
#include "galleryboard.h"
#include "galleryparts.h"
#include "gallerytables.h"
#include "look/applylook.h"
#include "parts/datatable.h"
#include "parts/textlabel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace peiyu;

namespace {

QWidget *partsPage()
{
    auto *page = new QWidget;
    page->setProperty("ground", QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(24);
    const auto side = [row](const QVector<QWidget *> &sections) {
        auto *column = new QVBoxLayout;
        column->setSpacing(16);
        for (QWidget *section : sections)
            column->addWidget(section);
        column->addStretch();
        row->addLayout(column, row->count() == 0 ? 47 : 53);
    };
    side({section(QStringLiteral("颜色"), colourSection()),
          section(QStringLiteral("字号（仅常规、粗体）"), fontSection()),
          section(QStringLiteral("按钮、条件、选择、标记"), buttonSection()),
          section(QStringLiteral("状态：颜色 + 形状 + 词"), statusSection()),
          section(QStringLiteral("梯度标牌与图表填充（左：屏幕，右：黑白打印）"), tierSection()),
          section(QStringLiteral("进度条"), progressSection()),
          section(QStringLiteral("页签与切换"), switchSection()),
          section(QStringLiteral("预览"), previewSection()),
          section(QStringLiteral("其他控件"), plainControlSection())});
    side({section(QStringLiteral("表格（行高 28，不用斑马纹）"), tableSection()),
          section(QStringLiteral("空列表：说原因，给下一步"), emptySection()),
          section(QStringLiteral("提示条"), bannerSection()),
          section(QStringLiteral("表单：标签右对齐，错误在字段下，单位在后"), formSection()),
          section(QStringLiteral("向导"), wizardSection()),
          section(QStringLiteral("撤销条（停 8 秒，悬停不走）"), undoSection())});
    return page;
}

LookTheme themeOf(const QString &name)
{
    return name == u"dark"       ? LookTheme::Dark
           : name == u"contrast" ? LookTheme::HighContrast
                                 : LookTheme::Light;
}

TextSize sizeOf(const QString &name)
{
    return name == u"large"    ? TextSize::Large
           : name == u"xlarge" ? TextSize::ExtraLarge
                               : TextSize::Standard;
}

void writePicture(QWidget &page, const QString &file)
{
    page.show();
    QApplication::processEvents();
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->property(ringedProperty).toBool())
            (new QFocusFrame(widget))->setWidget(widget);
    }
    if (auto *table = page.findChild<DataTable *>())
        table->setFocus();
    // The third town shows its plate, as in the design.
    if (auto *towns = page.findChild<QWidget *>(QStringLiteral("towns"))) {
        auto *view = towns->findChild<ClickableChartView *>();
        ChartOverlay::of(view->chart())->setCurrentPoint(2, false);
    }
    QApplication::processEvents();
    page.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("page"), QStringLiteral("parts, board or print"), QStringLiteral("page"),
          QStringLiteral("parts")},
         {QStringLiteral("png"), QStringLiteral("write a picture"), QStringLiteral("file")},
         {QStringLiteral("theme"), QStringLiteral("light, dark, contrast"),
          QStringLiteral("theme")},
         {QStringLiteral("text"), QStringLiteral("standard, large, xlarge"),
          QStringLiteral("size")},
         {QStringLiteral("width"), QStringLiteral("page width"), QStringLiteral("px"),
          QStringLiteral("1366")}});
    options.addHelpOption();
    options.process(application);
    applyLook(application, themeOf(options.value(QStringLiteral("theme"))),
              sizeOf(options.value(QStringLiteral("text"))));

    const QString wanted = options.value(QStringLiteral("page"));
    QWidget *page = wanted == u"board"   ? boardPage()
                    : wanted == u"print" ? printPage()
                                         : partsPage();
    const int width = options.value(QStringLiteral("width")).toInt();
    if (options.isSet(QStringLiteral("png"))) {
        page->setFixedWidth(width);
        page->adjustSize();
        writePicture(*page, options.value(QStringLiteral("png")));
        delete page;
        return 0;
    }
    QScrollArea window;
    window.setWidgetResizable(true);
    window.setWidget(page);
    window.resize(width, 720);
    window.show();
    return QApplication::exec();
}
