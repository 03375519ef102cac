#include "enterprises/viewspane.h"

#include "domain/displaytext.h"
#include "enterprises/viewdialog.h"
#include "look/look.h"
#include "parts/countedlist.h"
#include "parts/linkbutton.h"
#include "services/enterpriselistservice.h"
#include "services/savedviewservice.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int usualWidth = 132;
constexpr int roomyWidth = 168;
constexpr int comboWidth = 200;
constexpr int viewRole = CountedListDelegate::LineRole; ///< index of the view
constexpr int countRole = CountedListDelegate::CountRole;

void addHeading(QListWidget &list, const QString &text)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setFlags(Qt::NoItemFlags);
}

} // namespace

ViewsPane::ViewsPane(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(new QListWidget),
      m_save(new LinkButton(tr("＋ 另存为视图"))),
      m_combo(new QComboBox)
{
    setFixedWidth(lookOf(this).px(usualWidth));
    m_list->setObjectName(QStringLiteral("views"));
    m_list->setAccessibleName(tr("视图"));
    m_list->setItemDelegate(new CountedListDelegate(FontRole::Small, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setProperty("ground", QStringLiteral("page"));
    m_save->setObjectName(QStringLiteral("saveView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 1, 8);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(lookOf(this).px(10), 0, 0, 0);
    foot->addWidget(m_save);
    foot->addStretch(1);
    column->addLayout(foot);
    const auto choose = [this](const QListWidgetItem *item) {
        const QVariant view = item ? item->data(viewRole) : QVariant();
        if (view.isValid())
            emit chosen(m_views.value(view.toInt()));
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &ViewsPane::showMenu);
    connect(m_save, &LinkButton::clicked, this, &ViewsPane::saveRequested);
    m_combo->setObjectName(QStringLiteral("viewCombo"));
    m_combo->setAccessibleName(tr("视图"));
    m_combo->setPlaceholderText(tr("选视图"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setMaximumWidth(lookOf(this).px(comboWidth));
    connect(m_combo, &QComboBox::activated, this, [this](int row) {
        if (row < m_views.size())
            emit chosen(m_views[row]);
        else
            emit saveRequested();
        mark();
    });
    connect(&context.gate, &EditGate::changed, this, &ViewsPane::applyGate);
    applyGate();
    read();
}

void ViewsPane::reload()
{
    read();
    recount();
}

void ViewsPane::read()
{
    const auto views = SavedViewService::all(m_context.reading);
    if (!views) {
        m_context.navigator.failed(views.error());
        return;
    }
    m_views = *views;
    fill();
}

void ViewsPane::fill()
{
    m_list->clear();
    bool shared = false;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views[i].isShared() && !shared) {
            addHeading(*m_list, tr("共享视图"));
            shared = true;
        } else if (i == 0) {
            addHeading(*m_list, tr("我的视图"));
        }
        auto *item = new QListWidgetItem(m_views[i].name, m_list);
        item->setData(viewRole, static_cast<int>(i));
        item->setToolTip(m_views[i].name);
    }
    fillCombo();
    mark();
}

void ViewsPane::fillCombo()
{
    m_combo->clear();
    for (const SavedView &view : m_views)
        m_combo->addItem(view.name);
    if (!m_context.gate.isOpen(Action::ReadFirms))
        return;
    m_combo->insertSeparator(m_combo->count());
    m_combo->addItem(tr("＋ 另存为视图"));
}

void ViewsPane::setWidthClass(WidthClass width)
{
    setVisible(width != WidthClass::Compact);
    m_combo->setVisible(width == WidthClass::Compact);
    setFixedWidth(lookOf(this).px(width == WidthClass::Wide ? roomyWidth : usualWidth));
}

void ViewsPane::recount()
{
    QVector<ListQuery> queries;
    for (const SavedView &view : m_views)
        queries.append(openedQuery(view.content, m_context.actor().specialist, m_context.asOf()));
    m_counting.cancel();
    m_counting = m_context.runner.read<QVector<qint64>>(
        this,
        [queries](JobContext &context) { return EnterpriseListService::counts(context, queries); },
        [this](const Result<QVector<qint64>> &counts) {
            if (counts && counts->size() == m_views.size())
                showCounts(*counts);
        });
}

void ViewsPane::showCounts(const QVector<qint64> &counts)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (const QVariant view = item->data(viewRole); view.isValid())
            item->setData(countRole, countText(counts.value(view.toInt())));
    }
}

void ViewsPane::showQuery(const ListQuery &query)
{
    m_query = query;
    mark();
}

void ViewsPane::mark()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
    m_combo->setCurrentIndex(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant view = m_list->item(row)->data(viewRole);
        if (!view.isValid())
            continue;
        const ViewContent &content = m_views[view.toInt()].content;
        if (openedQuery(content, m_context.actor().specialist, m_query.asOf) == m_query) {
            m_list->setCurrentRow(row);
            m_combo->setCurrentIndex(view.toInt());
            return;
        }
    }
}

const SavedView *ViewsPane::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant view = item ? item->data(viewRole) : QVariant();
    return view.isValid() ? &m_views[view.toInt()] : nullptr;
}

void ViewsPane::showMenu(const QPoint &at)
{
    const QListWidgetItem *item = m_list->itemAt(at);
    const QVariant view = item ? item->data(viewRole) : QVariant();
    if (!view.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_views[view.toInt()]);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ViewsPane::fillMenu(QMenu &menu, const SavedView &view)
{
    if (view.ready) {
        menu.addAction(tr("程序自带，不能改；可另存为自己的视图"))->setEnabled(false);
        return;
    }
    const auto add = [&](const char *name, const QString &text,
                         const JobRunner::Work<QString> &work) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(m_context.gate.isOpen(Action::ReadFirms));
        connect(action, &QAction::triggered, this, [this, work] { change(work); });
        return action;
    };
    QAction *renaming = menu.addAction(tr("改名…"));
    renaming->setObjectName(QStringLiteral("renameView"));
    renaming->setEnabled(m_context.gate.isOpen(Action::ReadFirms));
    connect(renaming, &QAction::triggered, this, [this, view] { rename(view); });
    const auto moveBy = [id = view.id](int by) {
        return [id, by](JobContext &context) -> Result<QString> {
            PEIYU_CHECK(SavedViewService::move(context, id, by));
            return id;
        };
    };
    add("viewUp", tr("上移"), moveBy(-1));
    add("viewDown", tr("下移"), moveBy(1));
    SavedView other = view;
    other.owner = view.isShared() ? m_context.actor().account : AccountId();
    add("shareView", view.isShared() ? tr("改为仅自己可见") : tr("共享给全部使用人"),
        [other](JobContext &context) -> Result<QString> {
            PEIYU_TRY(saved, SavedViewService::save(context, other));
            return saved.id;
        });
    menu.addSeparator();
    QAction *removing = menu.addAction(tr("删除…"));
    removing->setObjectName(QStringLiteral("removeView"));
    removing->setEnabled(m_context.gate.isOpen(Action::ReadFirms));
    connect(removing, &QAction::triggered, this, [this, view] {
        if (!m_context.prompt.confirm(this, tr("删除视图“%1”？企业不受影响。").arg(view.name),
                                      tr("删除视图")))
            return;
        change([id = view.id](JobContext &context) -> Result<QString> {
            PEIYU_CHECK(SavedViewService::remove(context, id));
            return id;
        });
    });
}

void ViewsPane::rename(const SavedView &view)
{
    auto *dialog = new ViewDialog(m_context, view, window());
    connect(dialog, &FormDialog::written, this, [this] { reload(); });
    dialog->present();
}

void ViewsPane::change(JobRunner::Work<QString> work)
{
    m_context.runner.write<QString>(this, std::move(work), [this](const Result<QString> &done) {
        if (!done)
            m_context.navigator.failed(done.error());
        reload();
    });
}

void ViewsPane::applyGate()
{
    m_save->setEnabled(m_context.gate.isOpen(Action::ReadFirms));
    fillCombo();
    mark();
    m_save->setToolTip(m_context.gate.isOpen(Action::ReadFirms)
                           ? tr("把现在的条件、排序和列存为视图")
                           : m_context.gate.reason(Action::ReadFirms));
}

void ViewsPane::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), p.lineStrong);
}

} // namespace peiyu
