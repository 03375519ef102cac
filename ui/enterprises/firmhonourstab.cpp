#include "enterprises/firmhonourstab.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "enterprises/factgrid.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/statusmark.h"
#include "parts/tablepane.h"

#include <QAction>

#include <algorithm>

namespace peiyu {

namespace {

bool isOver(const Honour &honour, QDate day)
{
    return !honour.until.isNull() && honour.until < day;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

} // namespace

FirmHonoursTab::FirmHonoursTab(const FirmActions &actions, QWidget *parent)
    : FirmTableTab({tr("类别"), tr("级别"), tr("名称"), tr("数量"), tr("认定日期"), tr("有效期至"),
                    tr("文号")},
                   {150, 84, 200, 52, 90, 90, 140}, "honourTable", tr("资质荣誉与成果"), parent)
{
    auto *empty = new EmptyState(QStringLiteral("view-list-details"), tr("还没有资质荣誉"),
                                 tr("高新技术企业、研发机构、智能工厂、专利、标准、质量奖等，一项一"
                                    "行；计划按名称计数的指标由此得出。"));
    auto *add = empty->addButton(actions.honour->text(), ButtonKind::Primary);
    add->setEnabled(actions.honour->isEnabled());
    connect(add, &ActionButton::clicked, actions.honour, &QAction::trigger);
    connect(actions.honour, &QAction::changed, add,
            [add, action = actions.honour] { add->setEnabled(action->isEnabled()); });
    tablePane()->setEmptyState(empty);
    pane()->addAction(actions.honour);
    pane()->addAction(actions.editHonour);
    pane()->addAction(actions.removeHonour);
}

void FirmHonoursTab::showFirm(const FirmRecord &record)
{
    m_asOf = record.asOf;
    m_honours = record.honours;
    std::stable_sort(m_honours.begin(), m_honours.end(),
                     [](const Honour &a, const Honour &b) { return a.on > b.on; });
    QVector<QStringList> rows;
    QStringList ids;
    for (const Honour &honour : m_honours) {
        rows.append({honour.kind,
                     honour.level ? honourLevelText(*honour.level) : QStringLiteral("—"),
                     orDash(honour.role.isEmpty() ? honour.title
                                                  : tr("%1（%2）").arg(honour.title, honour.role)),
                     QString::number(honour.quantity),
                     honour.on.isNull() ? QStringLiteral("—") : dateText(honour.on),
                     honour.until.isNull() ? QStringLiteral("—") : dateText(honour.until),
                     orDash(honour.document)});
        ids.append(honour.id);
    }
    setRows(rows, ids);
}

const Honour *FirmHonoursTab::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_honours.size() ? &m_honours[row] : nullptr;
}

void FirmHonoursTab::showRow(int row)
{
    pane()->clear();
    if (row < 0 || row >= m_honours.size()) {
        pane()->setTitle(tr("没有资质荣誉"));
        emit currentChanged();
        return;
    }
    const Honour &honour = m_honours[row];
    pane()->setTitle(honourText(honour));
    auto *facts = new FactGrid;
    if (!honour.title.isEmpty())
        facts->add(tr("名称"), honour.title);
    if (!honour.role.isEmpty())
        facts->add(tr("角色"), honour.role);
    facts->add(tr("认定日期"), honour.on.isNull() ? tr("未填") : dateText(honour.on),
               honour.on.isNull() ? &LookPalette::text3 : &LookPalette::text);
    if (!honour.until.isNull())
        facts->add(tr("有效期至"), dateText(honour.until),
                   isOver(honour, m_asOf) ? &LookPalette::late : &LookPalette::text);
    facts->add(tr("文号"), orDash(honour.document));
    facts->add(tr("佐证"), orDash(honour.evidence));
    if (!honour.note.isEmpty())
        facts->add(tr("备注"), honour.note);
    pane()->addSection({}, facts);
    emit currentChanged();
}

} // namespace peiyu
