#include "carriers/carrierspage.h"

#include "carriers/carrierdialog.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmrecorddialogs.h"
#include "enterprises/honourkindsdialog.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "services/firmrecordservice.h"
#include "services/placedirectory.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace peiyu {

CarriersPage::CarriersPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("载体平台"))),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new TextRowsModel(
          {tr("名称"), tr("类别"), tr("区县"), tr("镇街"), tr("运营单位"), tr("资质荣誉")}, this)),
      m_side(new PreviewPane)
{
    m_pane->setEdge(false);
    m_table->setObjectName(QStringLiteral("carrierTable"));
    m_table->setAccessibleName(tr("载体平台"));
    m_table->setModel(m_model);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const QVector<int> widths{240, 100, 90, 110, 200};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setDesignWidth(i, widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int sideNormal = 340;
    constexpr int sideWide = 400;
    arrange(m_header, m_pane, m_side, {sideNormal, sideWide});
    makeActions();
    auto *empty = new EmptyState(
        QStringLiteral("view-list-details"), tr("还没有载体平台"),
        tr("孵化器、产业园、公共服务平台、联盟、工作站等没有信用代码的单位登记在这里，"
           "它们的称号由此计入计划指标。"));
    auto *add = empty->addButton(m_add->text(), ButtonKind::Primary);
    connect(add, &ActionButton::clicked, m_add, &QAction::trigger);
    m_pane->setEmptyState(empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CarriersPage::showCurrent);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(&context.gate, &EditGate::changed, this, &CarriersPage::applyGate);
}

void CarriersPage::makeActions()
{
    m_add = newAction("addCarrier", tr("登记载体"), QKeySequence(QStringLiteral("Ctrl+N")));
    m_edit = newAction("editCarrier", tr("修改"), QKeySequence(QStringLiteral("F2")));
    m_honour = newAction("addCarrierHonour", tr("登记资质"));
    m_remove = newAction("removeCarrier", tr("删除"));
    m_kinds = newAction("manageKinds", tr("资质类别…"));
    m_header->addAction(m_add, QStringLiteral("list-add"), ButtonKind::Primary);
    m_header->addAction(m_edit, QStringLiteral("document-edit"));
    m_header->addAction(m_honour, QStringLiteral("license"));
    m_header->addAction(m_remove);
    m_header->addAction(m_kinds);
    connect(m_add, &QAction::triggered, this,
            [this] { (new CarrierDialog(context(), {}, window()))->present(); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const Carrier *carrier = current())
            (new CarrierDialog(context(), *carrier, window()))->present();
    });
    connect(m_honour, &QAction::triggered, this, [this] {
        const Carrier *carrier = current();
        if (!carrier)
            return;
        Honour honour;
        honour.carrier = carrier->id;
        (new HonourDialog(context(), carrier->name, honour, window()))->present();
    });
    connect(m_remove, &QAction::triggered, this, &CarriersPage::removeCarrier);
    connect(m_kinds, &QAction::triggered, this,
            [this] { (new HonourKindsDialog(context(), window()))->present(); });
    applyGate();
}

void CarriersPage::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CarriersPage::changed(const ChangeSet &changes)
{
    if (isVisible() &&
        (changes.touches(QStringLiteral("carrier")) || changes.touches(QStringLiteral("honour"))))
        refresh();
}

void CarriersPage::refresh()
{
    const auto carriers = FirmRecordService::carriers(context().reading);
    const auto places = PlaceDirectory::load(context().reading.connection);
    if (!carriers || !places) {
        context().navigator.failed(carriers ? places.error() : carriers.error());
        return;
    }
    const QString before = current() ? current()->id : QString();
    m_carriers = *carriers;
    QVector<QStringList> rows;
    int row = 0;
    for (qsizetype i = 0; i < m_carriers.size(); ++i) {
        const Carrier &one = m_carriers[i];
        const auto honours = FirmRecordService::honoursOfCarrier(context().reading, one.id);
        rows.append({one.name, one.kind, places->districtName(one.district),
                     places->areaName(one.town), one.operatedBy,
                     honours ? countText(honours->size()) : QString()});
        if (one.id == before)
            row = static_cast<int>(i);
    }
    m_model->setRows(rows);
    m_pane->showEmptyState(rows.isEmpty());
    m_header->setSubtitle(rows.isEmpty() ? QString() : tr("%1 个").arg(countText(rows.size())));
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

const Carrier *CarriersPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_carriers.size() ? &m_carriers[row] : nullptr;
}

void CarriersPage::showCurrent()
{
    m_side->clear();
    applyGate();
    const Carrier *carrier = current();
    if (!carrier) {
        m_side->setTitle(tr("没有选中的载体"));
        return;
    }
    m_side->setTitle(carrier->name);
    const auto honours = FirmRecordService::honoursOfCarrier(context().reading, carrier->id);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const Honour &honour : honours.value_or(QVector<Honour>())) {
        QString words = honourText(honour);
        if (!honour.on.isNull())
            words = tr("%1　%2").arg(dateText(honour.on), words);
        auto *link = new LinkButton(words);
        link->setRole(FontRole::Body);
        link->setEnabled(m_edit->isEnabled());
        auto *drop = new LinkButton(tr("删除"));
        drop->setObjectName(QStringLiteral("removeCarrierHonour"));
        drop->setEnabled(m_edit->isEnabled());
        auto *across = new QHBoxLayout;
        across->addWidget(link);
        across->addWidget(drop);
        across->addStretch(1);
        column->addLayout(across);
        connect(drop, &LinkButton::clicked, this,
                [this, honour] { removeRecord<Honour>(honour.id, honourText(honour)); });
        connect(link, &LinkButton::clicked, this, [this, honour, name = carrier->name] {
            (new HonourDialog(context(), name, honour, window()))->present();
        });
    }
    if (column->count() == 0)
        column->addWidget(wrappedText(tr("还没有登记，按“登记资质”录入。"), &LookPalette::text3));
    m_side->addSection(tr("资质荣誉"), list);
    if (!carrier->note.isEmpty())
        m_side->addSection(tr("备注"), wrappedText(carrier->note));
}

void CarriersPage::applyGate()
{
    const EditGate &gate = context().gate;
    gate.apply(m_add, true, {});
    gate.apply(m_kinds, true, {});
    for (QAction *action : {m_edit, m_honour, m_remove})
        gate.apply(action, current() != nullptr, tr("先在列表中选中一个载体"));
}

void CarriersPage::removeCarrier()
{
    if (const Carrier *carrier = current())
        removeRecord<Carrier>(carrier->id, carrier->name);
}

template <class T> void CarriersPage::removeRecord(const QString &id, const QString &what)
{
    askAndRemove(what, [id](JobContext &job) { return FirmRecordService::remove<T>(job, id); });
}

} // namespace peiyu
