#include "requests/proposedunits.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int paneWidth = 380;
constexpr int tableHeight = 220;
constexpr int padding = 12;
} // namespace

ProposedUnits::ProposedUnits(const PageContext &context, bool choosable, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_head(new TextLabel(tr("计划提出的承办单位"), FontRole::Head)),
      m_words(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_nothing(new EmptyState(QStringLiteral("view-list-details"),
                               tr("选定企业和类别后，列出计划里的责任单位"), {})),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new TextRowsModel({tr("单位"), tr("职责"), tr("计划任务")}, this))
{
    const Look &look = lookOf(this);
    setProperty("ground", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(look.px(paneWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(6);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("proposalWords"));
    column->addWidget(m_head);
    column->addWidget(m_words);
    m_table->setObjectName(QStringLiteral("proposedUnits"));
    m_table->setAccessibleName(tr("计划提出的承办单位"));
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFocusPolicy(choosable ? Qt::StrongFocus : Qt::ClickFocus);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setDesignWidth(0, 128);
    m_table->setDesignWidth(1, 56);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setMinimumHeight(look.px(tableHeight));
    if (choosable)
        m_table->installEventFilter(this);
    connect(m_table, &DataTable::activated, this, [this, choosable] {
        if (choosable && !currentUnit().isEmpty())
            emit leadChosen(currentUnit());
    });
    m_nothing->setObjectName(QStringLiteral("noProposals"));
    column->addWidget(m_nothing, 1);
    column->addWidget(m_pane, 1);
    if (choosable)
        column->addWidget(
            new TextLabel(tr("Enter 作主办，空格加入协办"), FontRole::Small, &LookPalette::text3));
    column->addStretch();
    fill();
}

void ProposedUnits::showProposals(const DistrictId &district, const QString &category)
{
    m_proposals.clear();
    QString problem;
    if (!category.isEmpty()) {
        const auto found =
            RequestService::proposedUnits(m_context.reading, district, category, m_context.asOf());
        if (found)
            m_proposals = *found;
        else
            problem = found.error().text;
    }
    QStringList plans;
    for (const UnitProposal &one : std::as_const(m_proposals)) {
        if (!plans.contains(one.plan))
            plans.append(one.plan);
    }
    m_words->setText(!problem.isEmpty()   ? problem
                     : category.isEmpty() ? QString()
                     : m_proposals.isEmpty()
                         ? tr("计划没有为这一类别写明单位，请自行填写。")
                         : tr("依据《%1》").arg(plans.join(QStringLiteral("》《"))));
    fill();
}

void ProposedUnits::fill()
{
    QVector<QStringList> rows;
    m_units.clear();
    for (const UnitProposal &one : std::as_const(m_proposals)) {
        const QString task = QStringLiteral("%1 %2").arg(one.number, one.title).trimmed();
        const auto add = [&](const QStringList &units, const QString &role) {
            for (const QString &unit : units) {
                rows.append({unit, role, task});
                m_units.append(unit);
            }
        };
        add(one.lead, tr("牵头"));
        add(one.supporting, tr("配合"));
        add(one.responsible, tr("责任"));
    }
    m_model->setRows(rows);
    m_pane->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty() && m_words->text().isEmpty());
    m_words->setVisible(!m_words->text().isEmpty());
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QString ProposedUnits::currentUnit() const
{
    return m_units.value(m_table->currentIndex().row());
}

bool ProposedUnits::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !currentUnit().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space) {
            emit supportChosen(currentUnit());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace peiyu
