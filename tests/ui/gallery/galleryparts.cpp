#include "galleryparts.h"

#include "foundation/clock.h"
#include "look/controlpainting.h"
#include "look/icon.h"
#include "look/tierfill.h"
#include "parts/actionbutton.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/chipbar.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/progressbar.h"
#include "parts/segmentedswitch.h"
#include "parts/statusmark.h"
#include "parts/stephead.h"
#include "parts/tabstrip.h"
#include "parts/textlabel.h"
#include "parts/tierbadge.h"
#include "parts/undobar.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace peiyu {

namespace {

/// A patch of colour, or of a brush for print.
class Patch final : public QWidget
{
public:
    Patch(const QBrush &brush, const QColor &edge, QSize size) : m_brush(brush), m_edge(edge)
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.fillRect(rect(), m_brush);
        paintBox(painter, rect(), {}, m_edge, 0);
    }

private:
    QBrush m_brush;
    QColor m_edge;
};

template <class W> W *hovered(W *widget)
{
    widget->setAttribute(Qt::WA_UnderMouse);
    return widget;
}

template <class W> W *ringed(W *widget)
{
    widget->setProperty(ringedProperty, true); // the ring needs the finished window
    return widget;
}

ActionButton *button(const QString &text, ButtonKind kind = ButtonKind::Plain,
                     const QString &icon = {})
{
    auto *made = new ActionButton(text, kind);
    made->setIconName(icon);
    return made;
}

QWidget *column(const QVector<QWidget *> &rows, int spacing = 8)
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *row : rows)
        layout->addWidget(row);
    return all;
}

} // namespace

QWidget *section(const QString &head, QWidget *content)
{
    auto *words = new TextLabel(head);
    words->setBold(true);
    QWidget *all = column({words, content}, 6);
    all->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return all;
}

QWidget *exampleLine(const QString &word, const QVector<QWidget *> &widgets, int spacing)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setSpacing(spacing);
    if (!word.isEmpty()) {
        auto *label = new TextLabel(word, FontRole::Small, &LookPalette::text2);
        label->setFixedWidth(58);
        layout->addWidget(label);
    }
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return line;
}

QWidget *colourSection()
{
    auto *all = new QWidget;
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    const LookPalette &p = lookOf(all).palette;
    int n = 0;
    for (const LookToken &token : lookTokens()) {
        const QColor colour = p.*token.colour;
        const int row = n / 9 * 2;
        grid->addWidget(new Patch(colour, p.lineStrong, {52, 16}), row, n % 9);
        grid->addWidget(new TextLabel(QString::fromLatin1(token.name), FontRole::Small), row + 1,
                        n % 9);
        ++n;
    }
    return all;
}

QWidget *fontSection()
{
    auto *first = exampleLine(
        {},
        {new TextLabel(QStringLiteral("1,184"), FontRole::Figure),
         new TextLabel(QStringLiteral("目标看板"), FontRole::Title),
         new TextLabel(QStringLiteral("江津区"), FontRole::Head),
         new TextLabel(QStringLiteral("最高梯度 1,250"), FontRole::Body),
         new TextLabel(QStringLiteral("有效期至"), FontRole::Small, &LookPalette::text3)},
        16);
    return first;
}

QWidget *buttonSection()
{
    auto *save = button(QStringLiteral("保存"), ButtonKind::Primary);
    save->setPrintedKey(QStringLiteral("Ctrl+S"));
    auto *down = button(QStringLiteral("按下"), ButtonKind::Primary);
    down->setDown(true);
    auto *off = button(QStringLiteral("停用"), ButtonKind::Primary);
    off->setEnabled(false);
    const QString exportIcon = QStringLiteral("document-export");
    auto *offPlain = button(QStringLiteral("停用"), ButtonKind::Plain, exportIcon);
    offPlain->setEnabled(false);
    auto *running = button(QStringLiteral("导出"), ButtonKind::Plain, exportIcon);
    running->setRunning(QStringLiteral("正在导出 64%"));
    auto *chips = new ChipBar;
    chips->setConditions({{QStringLiteral("a"), QStringLiteral("专员：我")},
                          {QStringLiteral("b"), QStringLiteral("到期：180 天内")},
                          {QStringLiteral("c"), QStringLiteral("镇街：双福"), true}});
    ringed(chips->chips().at(1));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("期末有效（计划原文）"), QStringLiteral("含更高梯度")});
    auto *comboOff = new QComboBox;
    comboOff->addItem(QStringLiteral("停用"));
    comboOff->setEnabled(false);
    return column(
        {exampleLine(QStringLiteral("主按钮"),
                     {save, hovered(button(QStringLiteral("悬停"), ButtonKind::Primary)), down,
                      ringed(button(QStringLiteral("焦点"), ButtonKind::Primary)), off, running}),
         exampleLine(QStringLiteral("普通 / 平"),
                     {button(QStringLiteral("导出"), ButtonKind::Plain, exportIcon),
                      hovered(button(QStringLiteral("悬停"), ButtonKind::Plain, exportIcon)),
                      ringed(button(QStringLiteral("焦点"), ButtonKind::Plain, exportIcon)),
                      offPlain,
                      button(QStringLiteral("列设置"), ButtonKind::Flat,
                             QStringLiteral("settings-configure")),
                      button(QStringLiteral("退库…"), ButtonKind::Danger)}),
         exampleLine(QStringLiteral("筛选条件"), {chips}),
         exampleLine(QStringLiteral("选择框"), {combo, hovered(new QComboBox), comboOff}),
         exampleLine(QStringLiteral("标记"),
                     {new DraftBadge(QStringLiteral("意见征求稿"), {}),
                      new DraftBadge(QStringLiteral("征求意见稿"), {}), new YearBadge(2023),
                      new SampleTag, new Badge(BadgeKind::Missing, QStringLiteral("缺项 3"))})},
        2);
}

QWidget *statusSection()
{
    QVector<QWidget *> plain;
    QVector<QWidget *> chips;
    for (const auto status : {TargetStatus::OnTrack, TargetStatus::Watch, TargetStatus::Behind,
                              TargetStatus::Met, TargetStatus::Unset}) {
        plain.append(new StatusMark(statusFace(status)));
        auto *chip = new StatusMark(statusFace(status));
        chip->setGround(true);
        chips.append(chip);
    }
    return column({exampleLine({}, plain, 22), exampleLine({}, chips, 14),
                   exampleLine(QStringLiteral("到期后"),
                               {new StatusMark(statusFace(TargetStatus::Met)),
                                new StatusMark(statusFace(TargetStatus::Near)),
                                new StatusMark(statusFace(TargetStatus::Missed)),
                                new StatusMark({StatusTone::Late, QStringLiteral("距小巨人差 2")}),
                                new StatusMark({StatusTone::Watch, QStringLiteral("复核差 1")}),
                                new StatusMark({StatusTone::Done, QStringLiteral("符合复核")})})},
                  0);
}

QWidget *tierSection()
{
    const QVector<std::pair<TierFill, const char *>> tiers = {
        {TierFill::Tier0, "市级入库"}, {TierFill::Tier1, "创新型"}, {TierFill::Tier2, "市级"},
        {TierFill::Tier2, "省级"},     {TierFill::Tier3, "小巨人"}, {TierFill::TierX, "上市"}};
    QVector<QWidget *> badges;
    for (const auto &[fill, word] : tiers)
        badges.append(new TierBadge({fill, QString::fromUtf8(word)}));
    badges.append(new TierBadge({TierFill::Tier2, QStringLiteral("市级"), true}));
    QVector<QWidget *> patches;
    QWidget probe;
    const LookPalette &p = lookOf(&probe).palette;
    for (const auto fill :
         {TierFill::Tier0, TierFill::Tier1, TierFill::Tier2, TierFill::Tier3, TierFill::TierX}) {
        patches.append(new Patch(tierColour(fill, p), p.tierEdge, {34, 30}));
        patches.append(new Patch(printBrush(fill, Qt::black, Qt::white, 5), p.tierEdge, {34, 30}));
    }
    return column({exampleLine({}, badges), exampleLine({}, patches, 4)}, 0);
}

QWidget *progressSection()
{
    const auto bar = [](double rate, std::optional<double> expected, TierFill fill, int size) {
        auto *made = new ProgressBar(size);
        made->setValue({rate, expected, fill});
        made->setFixedWidth(112);
        return made;
    };
    return exampleLine(QStringLiteral("进度条"),
                       {bar(0.89, {}, TierFill::Tier1, 6), bar(0.85, 0.87, TierFill::Tier2, 8),
                        bar(1.04, {}, TierFill::Tier3, 8), bar(0.6, {}, TierFill::TierX, 6)},
                       18);
}

QWidget *bannerSection()
{
    auto *info = new Banner(BannerKind::Info,
                            QStringLiteral("已按 2026 年放假通知重算 14 件诉求的到期日。"));
    info->setLink(QStringLiteral("查看"));
    auto *warning =
        new Banner(BannerKind::Warning,
                   QStringLiteral("2027 年工作日历未导入，2027-01-01 以后的到期日为暂估。"));
    warning->setLink(QStringLiteral("导入日历…"));
    auto *error = new Banner(
        BannerKind::Error,
        QStringLiteral("第 7 行信用代码被表格改成科学计数，尾数已丢失，改正后才能写入。"));
    error->setLink(QStringLiteral("跳到该行"));
    auto *history = new Banner(BannerKind::History,
                               QStringLiteral("截至 2025-06-30，只读；显示当时有效的数据。"));
    history->setLead(QStringLiteral("历史视图"));
    history->setLink(QStringLiteral("回到今天 Esc"));
    return column({info, warning, error, history}, 6);
}

QWidget *formSection()
{
    const auto field = [](const QString &text, int width, bool right = false) {
        auto *made = new QLineEdit(text);
        made->setFixedWidth(width);
        if (right)
            made->setAlignment(Qt::AlignRight);
        return made;
    };
    auto *name = new FormRow(QStringLiteral("企业名称"),
                             field(QStringLiteral("重庆砺锋精密机械有限公司"), 300));
    name->setRequired(true);
    auto *code = new FormRow(QStringLiteral("统一社会信用代码"),
                             field(QStringLiteral("91500116MA00411D4A"), 300));
    code->setRequired(true);
    code->setWarning(QStringLiteral("待确认：校验码算得 9，请核对执照"),
                     QStringLiteral("确认无误"));
    auto *staff =
        new FormRow(QStringLiteral("职工人数"), field(QStringLiteral("一百三"), 130, true));
    staff->setRequired(true);
    staff->setError(QStringLiteral("填整数"));
    auto *money = new FormRow(QStringLiteral("2026 营业收入"),
                              ringed(field(QStringLiteral("8,236.00"), 130, true)));
    money->setUnit(QStringLiteral("万元"));
    money->setNote(QStringLiteral("上年 9,563.20"));
    auto *visit = new DateField;
    visit->setDate(QDate(2026, 2, 16));
    auto *next = new FormRow(QStringLiteral("下次走访"), visit);
    next->setWarning(QStringLiteral("春节放假，改为 2026-02-24？"));
    auto *first = field(QStringLiteral("2023-02-08"), 130);
    first->setReadOnly(true);
    auto *derived = new FormRow(QStringLiteral("首次入库日"), first);
    derived->setNote(QStringLiteral("由认定记录得出，不能改"));
    return column({name, code, staff, money, next, derived}, 6);
}

QWidget *wizardSection()
{
    auto *head =
        new StepHead({QStringLiteral("选企业"), QStringLiteral("选专员"), QStringLiteral("确认")});
    head->setCurrent(1);
    auto *cancel = button(QStringLiteral("取消"));
    cancel->setPrintedKey(QStringLiteral("Esc"));
    auto *foot = exampleLine({}, {new TextLabel(QStringLiteral("Enter 不提交，Ctrl+Enter 提交"),
                                                FontRole::Small, &LookPalette::text2)});
    foot->layout()->addWidget(button(QStringLiteral("上一步")));
    foot->layout()->addWidget(button(QStringLiteral("下一步"), ButtonKind::Primary));
    foot->layout()->addWidget(cancel);
    return column({head, foot}, 4);
}

QWidget *undoSection()
{
    static const SystemClock clock;
    auto *bar = new UndoBar(clock);
    bar->setMaximumWidth(420);
    bar->announce(QStringLiteral("已转办 3 件到区发改委"));
    return column({bar});
}

QWidget *switchSection()
{
    auto *tabs = new TabStrip;
    for (const char *word : {"本区县", "各区县对比", "2022-2025 终期结果"})
        tabs->addTab(QString::fromUtf8(word));
    tabs->setCurrentIndex(2);
    auto *chartOrTable = new SegmentedSwitch({QStringLiteral("图"), QStringLiteral("表")});
    auto *status = new SegmentedSwitch(
        {QStringLiteral("全部 14"), QStringLiteral("已达成 6"), QStringLiteral("未达成 8")});
    status->setCurrent(2);
    return column({tabs, exampleLine({}, {chartOrTable, status}, 16)}, 4);
}

QWidget *plainControlSection()
{
    const auto box = [](const QString &word, Qt::CheckState state, bool enabled = true) {
        auto *made = new QCheckBox(word);
        made->setTristate(state == Qt::PartiallyChecked);
        made->setCheckState(state);
        made->setEnabled(enabled);
        return made;
    };
    auto *chosen = new QRadioButton(QStringLiteral("已选"));
    chosen->setChecked(true);
    auto *number = new QSpinBox;
    number->setValue(35);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("双福街道"));
    auto *progress = new QProgressBar;
    progress->setValue(64);
    progress->setFixedWidth(120);
    auto *text = new QPlainTextEdit(QStringLiteral("对接市级检测平台；带去用电增容办理进度。"));
    text->setFixedSize(300, 48);
    auto *day = new DateField;
    day->setDate(QDate(2026, 2, 16));
    day->openCalendar();
    auto *calendar = day->findChild<QCalendarWidget *>();
    calendar->resize(300, 200);
    auto *shot = new QLabel; // a popup cannot lie in a page
    shot->setPixmap(calendar->grab());
    delete day;
    return column({exampleLine({},
                               {box(QStringLiteral("选中"), Qt::Checked),
                                box(QStringLiteral("未选"), Qt::Unchecked),
                                box(QStringLiteral("部分"), Qt::PartiallyChecked),
                                box(QStringLiteral("停用"), Qt::Checked, false), chosen,
                                new QRadioButton(QStringLiteral("未选"))},
                               16),
                   exampleLine({}, {number, editable, progress}),
                   exampleLine({}, {text, shot}, 16)},
                  2);
}

} // namespace peiyu
