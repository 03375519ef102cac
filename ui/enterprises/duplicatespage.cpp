#include "enterprises/duplicatespage.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "enterprises/factgrid.h"
#include "enterprises/mergedialog.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "services/duplicateservice.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>

namespace peiyu {

namespace {

constexpr int nameWidth = 300;
constexpr int sideNormal = 340;
constexpr int sideWide = 400;

QString reasonsText(const LikePair &pair)
{
    QStringList words;
    for (const LikenessReason reason : pair.reasons)
        words.append(likenessReasonText(reason));
    return words.join(u'、'); // data
}

} // namespace

DuplicatesPage::DuplicatesPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("查重"))),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new TextRowsModel({tr("企业"), tr("可能重复的企业"), tr("相同之处")}, this)),
      m_side(new PreviewPane)
{
    m_pane->setEdge(false);
    m_table->setObjectName(QStringLiteral("duplicateTable"));
    m_table->setAccessibleName(tr("可能重复的企业"));
    m_table->setModel(m_model);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const Look &look = lookOf(this);
    m_table->setColumnWidth(0, look.px(nameWidth));
    m_table->setColumnWidth(1, look.px(nameWidth));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_pane->setEmptyState(new EmptyState(
        QStringLiteral("view-list-details"), tr("没有可能重复的企业"),
        tr("信用代码、名称、曾用名、电话和地址都比对过了。标为“不是重复”的不再列出。")));
    arrange(m_header, m_pane, m_side, {sideNormal, sideWide});
    makeActions();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::showCurrent);
    connect(m_table, &QTableView::activated, m_merge, &QAction::trigger);
    connect(&context.gate, &EditGate::changed, this, &DuplicatesPage::applyGate);
}

void DuplicatesPage::makeActions()
{
    m_merge = newAction("mergeFirms", tr("合并…"), QKeySequence(QStringLiteral("M")));
    m_apart = newAction("keepApart", tr("不是重复"), QKeySequence(QStringLiteral("N")));
    m_openFirst = newAction("openFirst", tr("打开左边"));
    m_openSecond = newAction("openSecond", tr("打开右边"));
    m_header->addAction(m_merge, {}, ButtonKind::Primary);
    m_header->addAction(m_apart);
    m_side->addAction(m_openFirst);
    m_side->addAction(m_openSecond);
    connect(m_merge, &QAction::triggered, this, &DuplicatesPage::merge);
    connect(m_apart, &QAction::triggered, this, &DuplicatesPage::keepApart);
    connect(m_openFirst, &QAction::triggered, this, [this] {
        if (const LikePair *pair = current())
            context().navigator.openFirm(pair->first);
    });
    connect(m_openSecond, &QAction::triggered, this, [this] {
        if (const LikePair *pair = current())
            context().navigator.openFirm(pair->second);
    });
    applyGate();
}

void DuplicatesPage::activate()
{
    if (m_stale)
        refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::changed(const ChangeSet &changes)
{
    if (!changes.touches(QStringLiteral("enterprise")) &&
        !changes.touches(QStringLiteral("contact")) &&
        !changes.touches(QStringLiteral("distinct_pair")))
        return;
    m_stale = true;
    if (isVisible())
        refresh();
}

void DuplicatesPage::viewChanged()
{
    applyGate();
}

void DuplicatesPage::refresh()
{
    m_stale = false;
    m_table->setLoading(true);
    context().runner.read<QVector<LikePair>>(
        this, [](JobContext &job) { return DuplicateService::pairs(job); },
        [this](const Result<QVector<LikePair>> &found) {
            m_table->setLoading(false);
            if (found)
                show(*found);
            else
                context().navigator.failed(found.error());
        });
}

void DuplicatesPage::show(const QVector<LikePair> &pairs)
{
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_pairs = pairs;
    QVector<QStringList> rows;
    for (const LikePair &pair : pairs)
        rows.append({pair.firstName, pair.secondName, reasonsText(pair)});
    m_model->setRows(rows);
    m_pane->showEmptyState(pairs.isEmpty());
    m_header->setSubtitle(pairs.isEmpty() ? QString() : tr("%1 对").arg(countText(pairs.size())));
    if (!pairs.isEmpty())
        m_table->setCurrentIndex(
            m_model->index(std::min(row, static_cast<int>(pairs.size()) - 1), 0));
    showCurrent();
}

const LikePair *DuplicatesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_pairs.size() ? &m_pairs[row] : nullptr;
}

void DuplicatesPage::showCurrent()
{
    m_side->clear();
    applyGate();
    const LikePair *pair = current();
    if (!pair) {
        m_side->setTitle(tr("没有选中的企业"));
        return;
    }
    m_side->setTitle(pair->firstName);
    const auto preview = DuplicateService::preview(context().reading, pair->first, pair->second);
    if (!preview) {
        m_side->addSection({}, wrappedText(preview.error().text, &LookPalette::late));
        return;
    }
    auto *fields = new FactGrid;
    for (const MergeField &field : preview->fields)
        fields->add(field.word, tr("%1 ／ %2").arg(field.kept, field.other));
    m_side->addSection(tr("两家不同的地方（左 ／ 右）"), fields);
    if (!preview->children.isEmpty()) {
        auto *children = new FactGrid;
        for (const MergeChildren &one : preview->children)
            children->add(one.word, tr("%1 条记录").arg(one.moved + one.dropped));
        m_side->addSection(tr("右边这家名下的记录"), children);
    }
}

void DuplicatesPage::applyGate()
{
    const bool chosen = current() != nullptr;
    const QString missing = tr("先在列表中选中一对");
    context().gate.apply(m_merge, chosen, missing, Action::RemoveFirm);
    context().gate.apply(m_apart, chosen, missing);
    m_openFirst->setEnabled(chosen);
    m_openSecond->setEnabled(chosen);
}

void DuplicatesPage::merge()
{
    if (const LikePair *pair = current())
        (new MergeDialog(context(), *pair, window()))->present();
}

void DuplicatesPage::keepApart()
{
    const LikePair *pair = current();
    if (!pair)
        return;
    write([one = pair->first, other = pair->second](JobContext &job) {
        return DuplicateService::keepApart(job, one, other);
    });
}

} // namespace peiyu
