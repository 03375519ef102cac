#include "gallerytables.h"

#include "delegates/datedelegate.h"
#include "delegates/progressdelegate.h"
#include "delegates/statusdelegate.h"
#include "delegates/tierdelegate.h"
#include "domain/displaytext.h"
#include "parts/actionbar.h"
#include "parts/actionbutton.h"
#include "parts/badge.h"
#include "parts/card.h"
#include "parts/chip.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "parts/totalsrow.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace peiyu {

namespace {

struct Row
{
    const char *name;
    const char *note;
    TierFill tier;
    const char *tierWord;
    const char *money;
    double rate;
    const char *due;
    TargetStatus status;
};

const QVector<Row> &rows()
{
    using S = TargetStatus;
    static const QVector<Row> all = {{"重庆云岫智能装备有限公司", "", TierFill::Tier3, "小巨人",
                                      "18,204.50", 0.893, "2026-11-22", S::OnTrack},
                                     {"重庆砺锋精密机械有限公司", "悬停", TierFill::Tier2, "市级",
                                      "9,157.30", 0.6, "2026-11-20", S::Watch},
                                     {"重庆沐川新材料有限公司", "选中", TierFill::Tier2, "市级",
                                      "5,236.00", 0.947, "2026-11-16", S::Behind},
                                     {"重庆锐禾齿轮有限公司", "变更", TierFill::Tier2, "市级",
                                      "7,180.20", 1.05, "2027-01-12", S::Met},
                                     {"重庆启岚泵业有限公司", "无效格", TierFill::Tier1, "创新型",
                                      "41,200,000", 0.3, "", S::Unset}};
    return all;
}

QStandardItemModel *tableModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("企业"), QStringLiteral("梯度"),
                                      QStringLiteral("营收（万元）"), QStringLiteral("完成率"),
                                      QStringLiteral("下次走访"), QStringLiteral("状态")});
    const int right = Qt::AlignRight | Qt::AlignVCenter;
    model->setHeaderData(2, Qt::Horizontal, right, Qt::TextAlignmentRole);
    for (const Row &row : rows()) {
        QList<QStandardItem *> items;
        for (const QString &text :
             {QString::fromUtf8(row.name), QString(), QString::fromUtf8(row.money),
              percentText(row.rate), QString::fromLatin1(row.due), QString()})
            items.append(new QStandardItem(text));
        items[2]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(items);
    }
    return model;
}

CellLook moneyLook(const QModelIndex &index)
{
    CellLook cell;
    if (index.row() == 3) {
        cell.state = CellState::Changed;
        cell.before = QStringLiteral("7,012.6");
    }
    if (index.row() == 4)
        cell.state = CellState::Invalid;
    return cell;
}

CellLook nameLook(const QModelIndex &index)
{
    CellLook cell;
    cell.note = QString::fromUtf8(rows()[index.row()].note);
    if (index.row() == 0)
        cell.draft = QStringLiteral("稿");
    return cell;
}

} // namespace

QWidget *tableSection()
{
    auto *pane = new TablePane;
    DataTable *table = pane->table();
    table->setModel(tableModel(pane));
    table->setItemDelegateForColumn(0, new RowDelegate(nameLook, table));
    table->setItemDelegateForColumn(1, new TierDelegate(
                                           [](const QModelIndex &i) -> QVector<TierLabel> {
                                               const Row &row = rows()[i.row()];
                                               return {{row.tier, QString::fromUtf8(row.tierWord)}};
                                           },
                                           table));
    table->setItemDelegateForColumn(2, new RowDelegate(moneyLook, table));
    table->setItemDelegateForColumn(3, new ProgressDelegate(
                                           [](const QModelIndex &i) {
                                               const Row &row = rows()[i.row()];
                                               return ProgressValue{row.rate, {}, row.tier};
                                           },
                                           table));
    table->setItemDelegateForColumn(
        4, new DateDelegate(
               DateMeaning::Due, [] { return QDate(2026, 11, 20); }, table));
    table->setItemDelegateForColumn(
        5, new StatusDelegate(
               [](const QModelIndex &i) { return statusFace(rows()[i.row()].status); }, table));
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    const QVector<int> widths = {204, 72, 126, 92, 86, 70};
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, widths[i]);
    table->setCurrentIndex(table->model()->index(2, 2));
    pane->totals()->setTotals({{0, QStringLiteral("合计 5 家")},
                               {2, QStringLiteral("—")},
                               {5, QStringLiteral("1 格无效")}});
    pane->totals()->show();
    pane->setFixedHeight(28 * 7 + 2);
    return pane;
}

QWidget *emptySection()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *empty =
        new EmptyState(QStringLiteral("view-filter"), QStringLiteral("没有符合条件的企业"), {});
    empty->setKillingCondition(QStringLiteral("条件"), QStringLiteral("到期：90 天内"),
                               QStringLiteral("排除了全部 37 家"));
    empty->addButton(QStringLiteral("去掉这个条件"), ButtonKind::Primary);
    empty->addButton(QStringLiteral("清除全部条件"), ButtonKind::Plain);
    layout->addWidget(empty);
    return card;
}

QWidget *previewSection()
{
    auto *pane = new PreviewPane;
    pane->setTitle(QStringLiteral("重庆砺锋精密机械有限公司"));
    pane->addBadge(new TierBadge({TierFill::Tier1, QStringLiteral("创新型")}));
    pane->addBadge(new TierBadge({TierFill::Tier2, QStringLiteral("市级")}));
    pane->setPlace(QStringLiteral("第 1 / 17 家"));
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 64);
    grid->addWidget(new TextLabel(QStringLiteral("信用代码"), FontRole::Small, &LookPalette::text3),
                    0, 0);
    grid->addWidget(new TextLabel(QStringLiteral("91500116MA00411D49")), 0, 1);
    grid->addWidget(new TextLabel(QStringLiteral("服务专员"), FontRole::Small, &LookPalette::text3),
                    1, 0);
    grid->addWidget(new TextLabel(QStringLiteral("李敏（2024-03-01 起）")), 1, 1);
    grid->setColumnStretch(1, 1);
    pane->addSection({}, facts);
    pane->addSection(
        QStringLiteral("距小巨人差 2 项"),
        new StatusMark({StatusTone::Late, QStringLiteral("近2年主营收入平均增长 4.2%")}));
    auto *visit = new QAction(QStringLiteral("记录走访"), pane);
    visit->setShortcut(QKeySequence(Qt::Key_V));
    auto *open = new QAction(QStringLiteral("打开"), pane);
    open->setShortcut(QKeySequence(Qt::Key_Return));
    pane->addAction(visit, ButtonKind::Primary);
    pane->addAction(open);
    pane->setFixedHeight(250);
    pane->setFixedWidth(284);
    // Narrow: the keys go first, then the last actions into 更多.
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    for (const int width : {190, 130}) {
        auto *bar = new ActionBar;
        bar->addAction(visit, ButtonKind::Primary);
        bar->addAction(open);
        bar->setFixedWidth(width);
        column->addWidget(bar);
    }
    column->insertWidget(0, pane);
    return both;
}

} // namespace peiyu
