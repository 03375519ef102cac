#include "backups/backupchoicelist.h"

#include "backups/backuptable.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int rowHeight = 28;
constexpr int mostRows = 6;

QString momentText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

QString restoreLossText(const RestoreChoice &choice, const BackupCopy &copy)
{
    const QString own = choice.copies.isEmpty() ? QString() : choice.copies.first().baseId;
    if (!own.isEmpty() && !copy.baseId.isEmpty() && own != copy.baseId)
        return BackupChoiceList::tr("注意：这份备份是另一个库的，不是这个库的。");
    if (choice.holdsAll(copy))
        return BackupChoiceList::tr("按库旁边的记录，最后保存的改动都在这份备份里。");
    if (copy.madeAt.isValid() && choice.lastSaved > copy.madeAt)
        return BackupChoiceList::tr("库最后一次保存在 %1；%2 备份以后的改动不在其中，要重新录入。")
            .arg(momentText(choice.lastSaved), momentText(copy.madeAt));
    return BackupChoiceList::tr("备份以后的改动不在其中，要重新录入。");
}

BackupChoiceList::BackupChoiceList(RestoreChoice choice, QWidget *parent)
    : QWidget(parent),
      m_choice(std::move(choice)),
      m_model(new BackupTable(this)),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_restore(new ActionButton(tr("恢复这一份…"))),
      m_file(new ActionButton(tr("选择备份文件…")))
{
    m_model->setCopies(m_choice.copies);
    build();
    connect(m_restore, &ActionButton::clicked, this, &BackupChoiceList::askForCurrent);
    connect(m_file, &ActionButton::clicked, this, &BackupChoiceList::fileRequested);
    showCurrent();
}

void BackupChoiceList::build()
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(6));
    const bool none = m_choice.copies.isEmpty();
    column->addWidget(
        new TextLabel(none ? tr("没有找到这个库的备份") : tr("这个库的备份"), FontRole::Head));
    if (none)
        m_note->setText(tr("自动备份在“%1”里，这个文件夹没有了，或者是空的。"
                           "备份若存在别的磁盘上，接好后选择那个备份文件。")
                            .arg(QDir::toNativeSeparators(m_choice.folder)));
    m_note->setObjectName(QStringLiteral("openBackupNote"));
    m_note->setWordWrap(true);
    if (!none)
        column->addWidget(makeTable());
    column->addWidget(m_note);
    m_restore->setObjectName(QStringLiteral("openRestore"));
    m_restore->setVisible(!none);
    m_file->setObjectName(QStringLiteral("openBackupFile"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_file);
    buttons->addStretch();
    column->addLayout(buttons);
}

QWidget *BackupChoiceList::makeTable()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("openBackups"));
    m_table->setAccessibleName(tr("这个库的备份"));
    m_table->setModel(m_model);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const BackupColumn column : {BackupColumn::Titles, BackupColumn::Visits})
        m_table->setColumnHidden(static_cast<int>(column), true);
    const auto width = [&](BackupColumn column, int design) {
        m_table->setDesignWidth(static_cast<int>(column), design);
    };
    width(BackupColumn::MadeAt, 140);
    width(BackupColumn::Occasion, 100);
    width(BackupColumn::Firms, 72);
    width(BackupColumn::Size, 84);
    width(BackupColumn::State, 84);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::min<int>(mostRows, static_cast<int>(m_choice.copies.size()));
    pane->setFixedHeight(look.px(rowHeight) * (rows + 1) + 4);
    connect(m_table, &QTableView::activated, this, &BackupChoiceList::askForCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_chosen = m_chosen || !m_moving;
        showCurrent();
    });
    m_moving = true;
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_moving = false;
    return pane;
}

void BackupChoiceList::setPrimary(bool primary)
{
    const bool here = primary && m_table;
    m_restore->setKind(here ? ButtonKind::Primary : ButtonKind::Plain);
    m_file->setKind(primary && !m_table ? ButtonKind::Primary : ButtonKind::Plain);
}

QWidget *BackupChoiceList::firstStop() const
{
    return m_table ? static_cast<QWidget *>(m_table) : m_file;
}

void BackupChoiceList::setState(const QString &path, const QString &fault)
{
    m_model->setState(path, fault);
    const int row = m_model->rowOf(path);
    if (m_table && !m_chosen && row >= 0) {
        m_moving = true;
        const int current = m_table->currentIndex().row();
        if (!fault.isEmpty() && current == row && row + 1 < m_model->rowCount())
            m_table->setCurrentIndex(m_model->index(row + 1, 0));
        m_moving = false;
    }
    showCurrent();
}

void BackupChoiceList::askForCurrent()
{
    const BackupCopy *copy = m_table ? m_model->rowAt(m_table->currentIndex().row()) : nullptr;
    if (copy)
        emit restoreRequested(copy->path);
}

void BackupChoiceList::showCurrent()
{
    const BackupCopy *copy = m_table ? m_model->rowAt(m_table->currentIndex().row()) : nullptr;
    if (!copy)
        return;
    const QString fault = m_model->faultOf(copy->path);
    m_note->setInk(fault.isEmpty() ? &LookPalette::text2 : &LookPalette::late);
    m_note->setText(fault.isEmpty() ? restoreLossText(m_choice, *copy) : fault);
}

} // namespace peiyu
