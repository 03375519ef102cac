#include "measures/templatesdialog.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/formrow.h"
#include "parts/tablepane.h"
#include "services/measuretemplateservice.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

enum Column { Content, BasisWords, Unit, Days, Figure, Requirement, Threshold, Columns };

constexpr std::array widths = {0, 170, 130, 56, 160, 70, 64};
constexpr int tableWidth = 900;
constexpr int tableHeight = 300;

/// Figures stand right, as their heads do.
void alignFigures(const QList<QStandardItem *> &row)
{
    for (const int column : {Days, Threshold})
        row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

/// The key of a figure by its word, or the key itself.
QString figureKeyOf(const QString &words)
{
    for (const StepFigureItem &item : stepFigureItems(true)) {
        if (words == item.text || words == item.key)
            return item.key;
    }
    return words;
}

QString figureWordOf(const QString &key)
{
    for (const StepFigureItem &item : stepFigureItems(true)) {
        if (key == item.key)
            return item.text;
    }
    return key;
}

} // namespace

TemplatesDialog::TemplatesDialog(const PageContext &context, Tier tier, QWidget *parent)
    : FormDialog(context, tr("一策模板"), tr("保存模板"), parent),
      m_tier(tier),
      m_tiers(new QComboBox),
      m_origin(noteLine({})),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new QStandardItemModel(0, Columns, this))
{
    setObjectName(QStringLiteral("templatesDialog"));
    m_tiers->setObjectName(QStringLiteral("templateTier"));
    for (const Tier one : allTiers)
        m_tiers->addItem(tierBadgeText(one, context.home().value()), static_cast<int>(one));
    m_tiers->setCurrentIndex(m_tiers->findData(static_cast<int>(tier)));
    addRow(QStringLiteral("tier"), tr("目标梯度"), m_tiers);
    m_origin->setObjectName(QStringLiteral("templateOrigin"));
    form()->addWidget(m_origin);
    makeTable();
    makeFooter();
    read();
    connect(m_tiers, &QComboBox::activated, this, &TemplatesDialog::changeTier);
    m_table->setFocus();
    setTouched(false);
}

void TemplatesDialog::makeTable()
{
    const Look &look = lookOf(this);
    m_model->setHorizontalHeaderLabels(
        {tr("措施"), tr("依据"), tr("责任单位"), tr("天数"), tr("指标"), tr("要求"), tr("要求值")});
    for (const int column : {Days, Threshold})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setObjectName(QStringLiteral("templateTable"));
    m_table->setAccessibleName(tr("模板的措施"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    for (int column = BasisWords; column < Columns; ++column)
        m_table->setDesignWidth(column, widths[static_cast<size_t>(column)]);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Content, QHeaderView::Stretch);
    m_pane->setFixedSize(look.px(tableWidth), look.px(tableHeight));
    addRow(QStringLiteral("measures"), tr("措施"), m_pane);
    const auto key = [this](const char *name, const QString &text, const QKeySequence &keys,
                            auto act) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    key("removeTemplateRow", tr("删去这项"), QKeySequence(Qt::Key_Delete), [this] { removeRow(); });
    key("templateRowUp", tr("上移"), QKeySequence(QStringLiteral("Alt+Up")),
        [this] { moveRow(-1); });
    key("templateRowDown", tr("下移"), QKeySequence(QStringLiteral("Alt+Down")),
        [this] { moveRow(1); });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (m_filling)
            return;
        setTouched(true);
        if (item->row() == m_model->rowCount() - 1 && !item->text().trimmed().isEmpty())
            addEmptyRow();
    });
    form()->addWidget(noteLine(
        tr("最后一行可写新的一项；Delete 删去，Alt+↑ Alt+↓ 换位置。天数从制定之日算起，0 或空不建议"
           "时限。指标写名称（如 研发费用占营业收入），要求写 不低于 或 "
           "不高于，达到时措施自动完成。")));
}

void TemplatesDialog::makeFooter()
{
    m_reset = new ActionButton(tr("恢复本系统默认"));
    m_reset->setObjectName(QStringLiteral("resetTemplate"));
    connect(m_reset, &ActionButton::clicked, this, &TemplatesDialog::reset);
    addToFooter(m_reset);
}

void TemplatesDialog::read()
{
    const auto found = MeasureTemplateService::of(context().reading, context().home(), m_tier);
    if (!found) {
        context().navigator.failed(found.error());
        return;
    }
    m_filling = true;
    m_model->setRowCount(0);
    for (const MeasureTemplate &one : found->measures) {
        QList<QStandardItem *> row;
        for (const QString &text : {one.content, one.basis, one.unit,
                                    one.days > 0 ? QString::number(one.days) : QString(),
                                    one.figure.isSet() ? figureWordOf(one.figure.item) : QString(),
                                    !one.figure.isSet() ? QString()
                                    : one.figure.atMost ? tr("不高于")
                                                        : tr("不低于"),
                                    one.figure.value})
            row.append(new QStandardItem(text));
        alignFigures(row);
        row.first()->setToolTip(one.content);
        m_model->appendRow(row);
    }
    m_filling = false;
    addEmptyRow();
    m_table->setCurrentIndex(m_model->index(0, Content));
    m_origin->setText(found->shipped && found->measures.isEmpty()
                          ? tr("这一级没有自带的模板，可以自己写。")
                      : found->shipped ? tr("本系统默认，按认定办法的要求列出；保存后用本单位的。")
                                       : tr("本单位的模板。"));
    m_reset->setEnabled(!found->shipped && context().gate.isOpen(Action::EditRequestSettings));
    m_reset->setToolTip(found->shipped ? tr("现在就是本系统默认") : QString());
    setReady(context().gate.isOpen(Action::EditRequestSettings),
             context().gate.reason(Action::EditRequestSettings));
    setTouched(false);
}

void TemplatesDialog::changeTier()
{
    const Tier tier = static_cast<Tier>(m_tiers->currentData().toInt());
    if (tier == m_tier)
        return;
    if (isTouched() && !context().prompt.confirm(this, tr("改过的模板还没有保存，换一级就丢了。"),
                                                 tr("不保存，换一级"))) {
        m_tiers->setCurrentIndex(m_tiers->findData(static_cast<int>(m_tier)));
        return;
    }
    m_tier = tier;
    read();
}

void TemplatesDialog::addEmptyRow()
{
    m_filling = true;
    QList<QStandardItem *> row;
    for (int column = 0; column < Columns; ++column)
        row.append(new QStandardItem);
    alignFigures(row);
    m_model->appendRow(row);
    m_filling = false;
}

void TemplatesDialog::removeRow()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() - 1)
        return;
    m_model->removeRow(row);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), Content));
    setTouched(true);
}

void TemplatesDialog::moveRow(int places)
{
    const int from = m_table->currentIndex().row();
    const int to = from + places;
    if (from < 0 || to < 0 || from >= m_model->rowCount() - 1 || to >= m_model->rowCount() - 1)
        return;
    m_filling = true;
    m_model->insertRow(to, m_model->takeRow(from));
    m_filling = false;
    m_table->setCurrentIndex(m_model->index(to, m_table->currentIndex().column()));
    setTouched(true);
}

void TemplatesDialog::reset()
{
    write([district = context().home(), tier = m_tier](JobContext &job) {
        return MeasureTemplateService::reset(job, district, tier);
    });
}

void TemplatesDialog::save()
{
    QVector<MeasureTemplate> measures;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto text = [&](Column column) {
            return m_model->item(row, column)->text().trimmed();
        };
        bool empty = true;
        for (int column = 0; column < Columns; ++column)
            empty = empty && text(static_cast<Column>(column)).isEmpty();
        if (empty)
            continue;
        MeasureTemplate one;
        one.content = text(Content);
        one.basis = text(BasisWords);
        one.unit = text(Unit);
        bool ok = true;
        one.days = text(Days).isEmpty() ? 0 : text(Days).toInt(&ok);
        if (!ok) {
            refuse(QStringLiteral("measures"),
                   tr("第 %1 项的天数“%2”不是数。").arg(measures.size() + 1).arg(text(Days)));
            return;
        }
        one.figure = {
            figureKeyOf(text(Figure)), {}, text(Requirement) == tr("不高于"), text(Threshold)};
        measures.append(one);
    }
    write([district = context().home(), tier = m_tier, measures](JobContext &job) {
        return MeasureTemplateService::set(job, district, tier, measures);
    });
}

} // namespace peiyu
