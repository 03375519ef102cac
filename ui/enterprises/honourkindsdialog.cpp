#include "enterprises/honourkindsdialog.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "enterprises/dialogparts.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/formrow.h"
#include "parts/newaction.h"
#include "parts/tablepane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int fieldWidth = 240;
constexpr int dialogWidth = 640;
constexpr int listHeight = 520;
constexpr int padding = 16;
constexpr int gap = 8;
} // namespace

HonourKindDialog::HonourKindDialog(const PageContext &context, const HonourKindEntry &entry,
                                   const QVector<HonourKindEntry> &all, QWidget *parent)
    : FormDialog(context, entry.kind.name.isEmpty() ? tr("新增资质类别") : tr("修改资质类别"),
                 tr("保存"), parent),
      m_entry(entry),
      m_all(all),
      m_name(new QLineEdit(entry.kind.name)),
      m_family(new QComboBox)
{
    m_name->setObjectName(QStringLiteral("kindName"));
    m_name->setFixedWidth(lookOf(this).px(fieldWidth));
    m_family->setObjectName(QStringLiteral("kindFamily"));
    m_family->setEditable(true);
    m_family->setInsertPolicy(QComboBox::NoInsert);
    m_family->setFixedWidth(lookOf(this).px(fieldWidth));
    for (const HonourKindEntry &one : all) {
        if (!one.kind.family.isEmpty() && m_family->findText(one.kind.family) < 0)
            m_family->addItem(one.kind.family);
    }
    m_family->setEditText(entry.kind.family);
    addRow(QStringLiteral("name"), tr("类别"), m_name)->setRequired(true);
    addRow(QStringLiteral("family"), tr("分组"), m_family);
    if (entry.uses > 0)
        form()->addWidget(noteLine(tr("已登记的 %1 条资质跟着改名。").arg(countText(entry.uses))));
    form()->addStretch(1);
    setTouched(false);
    m_name->setFocus();
    m_name->selectAll();
}

QString HonourKindDialog::name() const
{
    return tidyText(m_name->text());
}

void HonourKindDialog::save()
{
    const QString from = m_entry.kind.name;
    const QString to = name();
    const QString family = m_family->currentText();
    if (from.isEmpty()) {
        write([to, family](JobContext &context) {
            return HonourKindService::add(context, to, family);
        });
        return;
    }
    const bool known = std::any_of(m_all.begin(), m_all.end(), [&](const auto &other) {
        return other.kind.name != from && other.kind.name == to;
    });
    const QString question =
        tr("类别“%1”已经有了。把“%2”的 %3 条资质并入“%1”？").arg(to, from, countText(m_entry.uses));
    if (known && !context().prompt.confirm(this, question, tr("并入")))
        return;
    write([from, to, family, known](JobContext &context) {
        return HonourKindService::change(context, from, to, family, known);
    });
}

HonourKindsDialog::HonourKindsDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_table(nullptr),
      m_model(new TextRowsModel({tr("类别"), tr("分组"), tr("已登记"), tr("状态")}, this))
{
    const Look &look = lookOf(this);
    setWindowTitle(tr("资质类别"));
    setObjectName(QStringLiteral("honourKindsDialog"));
    auto *pane = new TablePane;
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("kindTable"));
    m_table->setAccessibleName(tr("资质类别"));
    m_table->setModel(m_model);
    m_table->setCellFocus(false);
    m_table->setRowNumbers(false);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            if (index.row() < m_kinds.size() && !m_kinds[index.row()].kind.active)
                cell.ink = &LookPalette::text3;
            return cell;
        },
        m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsMovable(false);
    const QVector<int> widths{190, 96, 64};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setDesignWidth(i, widths[i]);
    makeActions();

    auto *body = new QHBoxLayout;
    body->setSpacing(gap);
    body->addWidget(pane, 1);
    body->addWidget(buttons());
    auto *close = new ActionButton(tr("关闭"));
    close->setObjectName(QStringLiteral("closeKinds"));
    close->setPrintedKey(QStringLiteral("Esc"));
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(gap);
    auto *words = new TextLabel(tr("登记资质时从这里选。停用的不再列出，已登记的不变；"
                                   "改名时已登记的一起改。"),
                                FontRole::Small, &LookPalette::text2);
    column->addWidget(words);
    column->addLayout(body, 1);
    column->addLayout(foot);
    resize(look.px(dialogWidth), look.px(listHeight));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HonourKindsDialog::applyGate);
    connect(m_table, &QTableView::activated, m_rename, &QAction::trigger);
    connect(&context.gate, &EditGate::changed, this, &HonourKindsDialog::applyGate);
    refresh();
    m_table->setFocus();
}

void HonourKindsDialog::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const QKeySequence &key) {
        return newAction(*this, name, text, key);
    };
    m_add = action("addKind", tr("新增…"), QKeySequence(QStringLiteral("Ctrl+N")));
    m_rename = action("renameKind", tr("改名…"), QKeySequence(QStringLiteral("F2")));
    m_toggle = action("toggleKind", tr("停用"), {});
    m_remove = action("removeKind", tr("删除"), {});
    m_up = action("kindUp", tr("上移"), QKeySequence(QStringLiteral("Alt+Up")));
    m_down = action("kindDown", tr("下移"), QKeySequence(QStringLiteral("Alt+Down")));
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_rename, &QAction::triggered, this, [this] {
        if (const HonourKindEntry *entry = current())
            edit(*entry);
    });
    connect(m_toggle, &QAction::triggered, this, &HonourKindsDialog::toggle);
    connect(m_remove, &QAction::triggered, this, &HonourKindsDialog::remove);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
}

QWidget *HonourKindsDialog::buttons()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (QAction *action : {m_add, m_rename, m_toggle, m_remove}) {
        auto *button = new ActionButton(action);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    column->addStretch(1);
    for (QAction *action : {m_up, m_down}) {
        auto *button = new ActionButton(action);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    return side;
}

void HonourKindsDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

/// The list anew, standing on `name`, else where it stood.
void HonourKindsDialog::refresh(const QString &name)
{
    const auto kinds = HonourKindService::all(m_context.reading);
    if (!kinds) {
        fail(kinds.error());
        return;
    }
    const int before = std::max(m_table->currentIndex().row(), 0);
    m_kinds = *kinds;
    QVector<QStringList> rows;
    int row = std::min(before, static_cast<int>(m_kinds.size()) - 1);
    for (const HonourKindEntry &one : m_kinds) {
        if (one.kind.name == name)
            row = static_cast<int>(rows.size());
        QString state = one.shipped ? tr("自带") : tr("自定");
        if (!one.kind.active)
            state = tr("已停用");
        rows.append({one.kind.name, one.kind.family,
                     one.uses > 0 ? countText(one.uses) : QStringLiteral("—"), state});
    }
    m_model->setRows(rows);
    m_table->setCurrentIndex(m_model->index(row, 0));
    applyGate();
}

const HonourKindEntry *HonourKindsDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_kinds.size() ? &m_kinds[row] : nullptr;
}

void HonourKindsDialog::applyGate()
{
    const EditGate &gate = m_context.gate;
    const HonourKindEntry *entry = current();
    const QString none = tr("先选中一个类别");
    const QString shipped = tr("程序自带的类别，计划按这个名称计数，不能改名或删除；可以停用");
    const bool own = entry && !entry->shipped;
    gate.apply(m_add, true, {});
    gate.apply(m_rename, own, entry ? shipped : none, Action::EditLists);
    m_toggle->setText(entry && !entry->kind.active ? tr("启用") : tr("停用"));
    gate.apply(m_toggle, entry != nullptr, none, Action::EditLists);
    gate.apply(m_remove, own && entry->uses == 0,
               own ? tr("还有登记的资质，不能删除；可以停用，或改名并入别的类别")
                   : (entry ? shipped : none),
               Action::EditLists);
    const int row = m_table->currentIndex().row();
    gate.apply(m_up, row > 0, tr("已经是第一个"), Action::EditLists);
    gate.apply(m_down, row >= 0 && row + 1 < m_kinds.size(), tr("已经是最后一个"),
               Action::EditLists);
}

void HonourKindsDialog::edit(const HonourKindEntry &entry)
{
    auto *dialog = new HonourKindDialog(m_context, entry, m_kinds, this);
    connect(dialog, &FormDialog::written, this, [this, dialog, from = entry.kind.name] {
        refresh(dialog->name());
        if (!from.isEmpty() && from != dialog->name())
            emit renamed(from, dialog->name());
    });
    dialog->present();
}

void HonourKindsDialog::toggle()
{
    const HonourKindEntry *entry = current();
    if (!entry)
        return;
    write([name = entry->kind.name, active = !entry->kind.active](
              JobContext &context) { return HonourKindService::setActive(context, name, active); },
          entry->kind.name);
}

void HonourKindsDialog::remove()
{
    const HonourKindEntry *entry = current();
    if (!entry ||
        !m_context.prompt.confirm(
            this, tr("删除类别“%1”？删除后可以用 Ctrl+Z 撤销。").arg(entry->kind.name), tr("删除")))
        return;
    write([name = entry->kind.name](
              JobContext &context) { return HonourKindService::remove(context, name); },
          {});
}

void HonourKindsDialog::move(int by)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row + by < 0 || row + by >= m_kinds.size())
        return;
    QStringList names;
    for (const HonourKindEntry &one : std::as_const(m_kinds))
        names.append(one.kind.name);
    const QString moved = names[row];
    names.move(row, row + by);
    write(
        [names](JobContext &context) -> Result<Saved> {
            PEIYU_CHECK(HonourKindService::setOrder(context, names));
            return Saved{};
        },
        moved);
}

void HonourKindsDialog::write(JobRunner::Work<Saved> work, const QString &name)
{
    m_context.runner.write<Saved>(this, std::move(work), [this, name](const Result<Saved> &saved) {
        delete m_banner;
        m_banner = nullptr;
        if (!saved) {
            fail(saved.error());
            return;
        }
        if (!saved->changes.isEmpty())
            m_context.navigator.saved(saved->changes);
        refresh(name);
    });
}

void HonourKindsDialog::fail(const Error &error)
{
    delete m_banner;
    m_banner = new Banner(BannerKind::Error, error.text);
    m_banner->setObjectName(QStringLiteral("kindsError"));
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_banner);
}

} // namespace peiyu
