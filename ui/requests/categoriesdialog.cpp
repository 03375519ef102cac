#include "requests/categoriesdialog.h"

#include "look/look.h"
#include "parts/datatable.h"
#include "parts/formrow.h"
#include "services/requestsettings.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int fieldWidth = 240;
} // namespace

CategoryDialog::CategoryDialog(const PageContext &context, const RequestCategory &category,
                               QWidget *parent)
    : FormDialog(context, category.id.isEmpty() ? tr("新增诉求类别") : tr("修改诉求类别"),
                 tr("保存"), parent),
      m_category(category),
      m_name(new QLineEdit(category.name)),
      m_kind(new QComboBox)
{
    m_name->setObjectName(QStringLiteral("categoryName"));
    m_name->setFixedWidth(lookOf(this).px(fieldWidth));
    addRow(QStringLiteral("name"), tr("类别"), m_name)->setRequired(true);
    m_kind->setObjectName(QStringLiteral("categoryKind"));
    for (const RequestKind kind : allRequestKinds)
        m_kind->addItem(requestKindText(kind));
    m_kind->setCurrentIndex(static_cast<int>(category.kind));
    addRow(QStringLiteral("kind"), tr("先按种类"), m_kind)->setNote(tr("登记时可改"));
    form()->addStretch(1);
    m_name->setFocus();
    m_name->selectAll();
    setTouched(false);
}

void CategoryDialog::save()
{
    RequestCategory category = m_category;
    category.name = m_name->text();
    category.kind = allRequestKinds.at(static_cast<size_t>(std::max(0, m_kind->currentIndex())));
    write([category](JobContext &job) { return RequestSettings::saveCategory(job, category); });
}

CategoriesDialog::CategoriesDialog(const PageContext &context, QWidget *parent)
    : ListDialog(context, tr("诉求类别"),
                 tr("登记诉求时从这里选，种类和时限由它提出。停用的不再列出，已登记的不变；"
                    "改名时已登记的一起改。"),
                 {tr("类别"), tr("先按种类"), tr("状态")}, {220, 90}, parent),
      m_add(addAction("addCategory", tr("新增…"), QKeySequence(QStringLiteral("Ctrl+N")))),
      m_change(addAction("changeCategory", tr("修改…"), QKeySequence(Qt::Key_F2))),
      m_toggle(addAction("toggleCategory", tr("停用"), QKeySequence(Qt::Key_Delete)))
{
    setObjectName(QStringLiteral("categoriesDialog"));
    table()->setObjectName(QStringLiteral("categoryTable"));
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    const auto change = [this] {
        if (const RequestCategory *one = current())
            edit(*one);
    };
    connect(m_change, &QAction::triggered, this, change);
    connect(table(), &QTableView::activated, m_change, &QAction::trigger);
    connect(m_toggle, &QAction::triggered, this, &CategoriesDialog::toggle);
}

const RequestCategory *CategoriesDialog::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_categories.size() ? &m_categories[row] : nullptr;
}

void CategoriesDialog::refresh()
{
    const auto all = RequestSettings::categories(context().reading);
    if (!all) {
        fail(all.error());
        return;
    }
    const int before = std::max(currentRow(), 0);
    m_categories = *all;
    QVector<QStringList> rows;
    QSet<int> quiet;
    for (const RequestCategory &one : std::as_const(m_categories)) {
        if (!one.active)
            quiet.insert(static_cast<int>(rows.size()));
        rows.append({one.name, requestKindText(one.kind),
                     !one.active   ? tr("已停用")
                     : one.shipped ? tr("自带")
                                   : tr("自定")});
    }
    setRows(rows, quiet, before);
}

void CategoriesDialog::applyGate()
{
    const EditGate &gate = context().gate;
    const RequestCategory *one = current();
    const QString none = tr("先选中一个类别");
    gate.apply(m_add, true, {}, Action::EditRequestSettings);
    gate.apply(m_change, one != nullptr, none, Action::EditRequestSettings);
    m_toggle->setText(one && !one->active ? tr("启用") : tr("停用"));
    gate.apply(m_toggle, one != nullptr, none, Action::EditRequestSettings);
}

void CategoriesDialog::edit(const RequestCategory &category)
{
    auto *dialog = new CategoryDialog(context(), category, this);
    connect(dialog, &FormDialog::written, this, [this] { refresh(); });
    dialog->present();
}

void CategoriesDialog::toggle()
{
    const RequestCategory *one = current();
    if (!one)
        return;
    RequestCategory category = *one;
    category.active = !category.active;
    write([category](JobContext &job) { return RequestSettings::saveCategory(job, category); });
}

} // namespace peiyu
