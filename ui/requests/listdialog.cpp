#include "requests/listdialog.h"

#include "delegates/rowdelegate.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/newaction.h"
#include "parts/tablepane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int dialogWidth = 700;
constexpr int dialogHeight = 500;
constexpr int padding = 16;
constexpr int gap = 8;
} // namespace

ListDialog::ListDialog(const PageContext &context, const QString &title, const QString &words,
                       const QStringList &heads, const QVector<int> &widths, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_table(nullptr),
      m_model(new TextRowsModel(heads, this)),
      m_column(new QVBoxLayout(this)),
      m_side(new QVBoxLayout)
{
    const Look &look = lookOf(this);
    setWindowTitle(title);
    auto *pane = new TablePane;
    m_table = pane->table();
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setCellFocus(false);
    m_table->setRowNumbers(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < widths.size(); ++i)
        m_table->setDesignWidth(i, widths[i]);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            if (m_quiet.contains(index.row()))
                cell.ink = &LookPalette::text3;
            return cell;
        },
        m_table));

    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(gap);
    auto *about = new TextLabel(words, FontRole::Small, &LookPalette::text2);
    about->setWordWrap(true);
    m_column->addWidget(about);
    auto *body = new QHBoxLayout;
    body->setSpacing(gap);
    body->addWidget(pane, 1);
    m_side->setSpacing(gap);
    auto *side = new QVBoxLayout;
    side->addLayout(m_side);
    side->addStretch(1);
    body->addLayout(side);
    m_column->addLayout(body, 1);
    auto *close = new ActionButton(tr("关闭"));
    close->setObjectName(QStringLiteral("closeList"));
    close->setPrintedKey(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    m_column->addLayout(foot);
    resize(look.px(dialogWidth), look.px(dialogHeight));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { applyGate(); });
    connect(&context.gate, &EditGate::changed, this, [this] { applyGate(); });
}

void ListDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    refresh();
    m_table->setFocus();
    open();
}

QAction *ListDialog::addAction(const char *name, const QString &text, const QKeySequence &key)
{
    QAction *action = newAction(*this, name, text, key);
    auto *button = new ActionButton(action);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_side->addWidget(button);
    return action;
}

void ListDialog::setRows(const QVector<QStringList> &rows, const QSet<int> &quiet, int row)
{
    m_quiet = quiet;
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(
            m_model->index(std::clamp(row, 0, static_cast<int>(rows.size()) - 1), 0));
    applyGate();
}

int ListDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void ListDialog::write(JobRunner::Work<Saved> work)
{
    m_context.runner.write<Saved>(this, std::move(work), [this](const Result<Saved> &saved) {
        delete m_banner;
        m_banner = nullptr;
        if (!saved) {
            fail(saved.error());
            return;
        }
        if (!saved->changes.isEmpty())
            m_context.navigator.saved(saved->changes);
        refresh();
    });
}

void ListDialog::fail(const Error &error)
{
    delete m_banner;
    m_banner = new Banner(BannerKind::Error, error.text);
    m_banner->setObjectName(QStringLiteral("listDialogError"));
    m_column->insertWidget(0, m_banner);
}

} // namespace peiyu
