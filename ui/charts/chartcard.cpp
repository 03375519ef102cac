#include "charts/chartcard.h"

#include "charts/clickablechartview.h"
#include "delegates/statusdelegate.h"
#include "parts/badge.h"
#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace peiyu {

ChartCard::ChartCard(QWidget *parent)
    : Card(parent),
      m_title(new TextLabel({})),
      m_meaning(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_more(new LinkButton(tr("更多"))),
      m_switch(new SegmentedSwitch({tr("图"), tr("表")})),
      m_head(new QHBoxLayout),
      m_under(new QHBoxLayout),
      m_stack(new QStackedLayout),
      m_view(new ClickableChartView),
      m_table(new DataTable),
      m_model(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(0);
    m_head->setContentsMargins(11, 0, 8, 4);
    m_head->setSpacing(8);
    m_title->setBold(true);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_meaning->setElided(true);
    m_meaning->setObjectName(QStringLiteral("chartMeaning"));
    m_switch->setSlim(true);
    m_switch->setObjectName(QStringLiteral("chartOrTable"));
    m_head->addWidget(m_title);
    m_head->addWidget(m_meaning);
    m_head->addStretch(1);
    m_more->setObjectName(QStringLiteral("chartMore"));
    m_more->setToolTip(tr("复制图片、复制表格、导出表格"));
    connect(m_more, &LinkButton::clicked, this, &ChartCard::openMenu);
    m_head->addWidget(m_more);
    m_head->addWidget(m_switch);
    m_under->setContentsMargins(11, 0, 11, 2);
    m_under->setSpacing(8);
    column->addLayout(m_head);
    column->addLayout(m_under);
    auto *place = new QWidget;
    place->setLayout(m_stack);
    column->addWidget(place, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_view->setObjectName(QStringLiteral("chart"));
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setRowHeight(24);
    m_table->setRowNumbers(false);
    m_table->setModel(m_model);
    connect(m_switch, &SegmentedSwitch::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_view, &ClickableChartView::pointActivated, this, &ChartCard::pointActivated);
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex &index) {
        if (index.data(Qt::UserRole).toBool())
            emit pointActivated(index.row());
    });
}

void ChartCard::setContent(ChartContent content)
{
    m_title->setText(content.title);
    // Where a chooser stands, the tag is the first of the words: it would take the chooser away.
    const bool tagInWords = m_hasChooser && !content.tag.isEmpty();
    m_meaning->setText(tagInWords ? content.tag + QStringLiteral(" · ") + content.meaning
                                  : content.meaning);
    if (!m_hasChooser && !content.tag.isEmpty())
        setTag(new Badge(BadgeKind::Sample, content.tag));
    placeWords();
    setAccessibleName(content.title);
    m_view->setAccessibleName(content.title);
    m_table->setAccessibleName(content.title);
    m_view->showChart(std::move(content.chart));
    m_content = content.table;
    fillTable(content.table);
}

void ChartCard::placeWords()
{
    const int gap = m_head->spacing();
    const QMargins margins = m_head->contentsMargins();
    const int room = width() - 2 - margins.left() - margins.right() - m_title->sizeHint().width() -
                     m_more->sizeHint().width() - m_switch->sizeHint().width() - 2 * gap;
    const int tag = m_tag ? m_tag->sizeHint().width() + gap : 0;
    const bool tagUnder = tag > room;
    const bool meaningUnder = tagUnder || tag + m_meaning->sizeHint().width() + gap > room;
    const auto place = [this](QWidget *widget, bool under, int at) {
        if (!widget || (m_under->indexOf(widget) >= 0) == under)
            return;
        (under ? m_head : m_under)->removeWidget(widget);
        (under ? m_under : m_head)->insertWidget(at, widget);
    };
    if (meaningUnder) { // the later one first, so that each finds its place
        place(m_meaning, true, 0);
        place(m_tag, tagUnder, tagUnder ? 0 : 1);
    } else {
        place(m_tag, false, 1);
        place(m_meaning, false, m_tag ? 2 : 1);
    }
    m_under->setContentsMargins(11, 0, 11, m_meaning->text().isEmpty() && !tagUnder ? 0 : 2);
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeWords();
}

QString ChartCard::titleText() const
{
    return m_title->text();
}

QImage ChartCard::picture() const
{
    // Twice as fine as the screen: it is pasted into papers.
    constexpr double fine = 2;
    QImage image((QSizeF(m_view->size()) * fine).toSize(), QImage::Format_ARGB32);
    image.fill(lookOf(this).palette.surface);
    image.setDevicePixelRatio(fine);
    QPainter painter(&image);
    m_view->render(&painter, QRectF(QPointF(), QSizeF(m_view->size())), m_view->rect());
    return image;
}

void ChartCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("复制图片"), this,
                    [this] { QApplication::clipboard()->setImage(picture()); })
        ->setObjectName(QStringLiteral("copyPicture"));
    menu->addAction(tr("复制表格"), this,
                    [this] {
                        QStringList lines = {m_content.heads.join(u'\t')};
                        for (const QStringList &row : m_content.rows)
                            lines.append(row.join(u'\t'));
                        QApplication::clipboard()->setText(lines.join(u'\n'));
                    })
        ->setObjectName(QStringLiteral("copyTable"));
    menu->addAction(tr("导出表格…"), this, &ChartCard::exportRequested)
        ->setObjectName(QStringLiteral("exportTable"));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void ChartCard::setChooser(QWidget *chooser)
{
    m_hasChooser = true;
    setTag(chooser);
}

void ChartCard::setTag(QWidget *tag)
{
    if (m_tag)
        m_tag->deleteLater();
    m_tag = tag;
    m_head->insertWidget(1, tag);
    placeWords();
}

void ChartCard::fillTable(const ChartTable &table)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(table.heads);
    const int right = Qt::AlignRight | Qt::AlignVCenter;
    for (const int column : table.numberColumns)
        m_model->setHeaderData(column, Qt::Horizontal, right, Qt::TextAlignmentRole);
    for (const QStringList &row : table.rows) {
        QList<QStandardItem *> items;
        for (int column = 0; column < row.size(); ++column) {
            auto *item = new QStandardItem(row[column]);
            item->setEditable(false);
            if (table.numberColumns.contains(column))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(m_model->rowCount() < table.points, Qt::UserRole);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    if (table.statusColumn >= 0) {
        const QVector<StatusFace> faces = table.faces;
        m_table->setItemDelegateForColumn(
            table.statusColumn,
            new StatusDelegate([faces](const QModelIndex &i) { return faces.value(i.row()); },
                               m_table));
    }
    m_table->resizeColumnsToContents();
}

} // namespace peiyu
