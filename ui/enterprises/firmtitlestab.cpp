#include "enterprises/firmtitlestab.h"

#include "delegates/datedelegate.h"
#include "delegates/statusdelegate.h"
#include "delegates/validitydelegate.h"
#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmwords.h"
#include "look/tierfill.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "shell/attachmentpanel.h"

#include <QAction>

#include <algorithm>

namespace peiyu {

namespace {

enum Column { TierColumn, Batch, Document, From, Until, Validity, State };

} // namespace

FirmTitlesTab::FirmTitlesTab(const PageContext &context, const FirmActions &actions,
                             QWidget *parent)
    : FirmTableTab({tr("认定"), tr("批次"), tr("文号"), tr("认定日期"), tr("有效期至"),
                    tr("有效期"), tr("状态")},
                   {176, 112, 150, 90, 90, 126, 110}, "titleTable", tr("认定"), parent),
      m_context(context)
{
    dress();
    auto *empty = new EmptyState(QStringLiteral("view-list-details"), tr("还没有认定记录"),
                                 tr("收到认定文件后，在这里登记梯度、批次、文号和有效期。"));
    auto *add = empty->addButton(actions.recognize->text(), ButtonKind::Primary);
    add->setEnabled(actions.recognize->isEnabled());
    connect(add, &ActionButton::clicked, actions.recognize, &QAction::trigger);
    connect(actions.recognize, &QAction::changed, add, [add, action = actions.recognize] {
        add->setEnabled(action->isEnabled());
        add->setToolTip(action->toolTip());
    });
    tablePane()->setEmptyState(empty);
    pane()->addAction(actions.recognize);
    pane()->addAction(actions.revoke);
}

void FirmTitlesTab::dress()
{
    const auto titleAt = [this](const QModelIndex &index) -> const Recognition * {
        return index.row() < m_titles.size() ? &m_titles[index.row()] : nullptr;
    };
    table()->setItemDelegateForColumn(TierColumn,
                                      new RowDelegate(
                                          [this, titleAt](const QModelIndex &index) {
                                              const Recognition *title = titleAt(index);
                                              CellLook look;
                                              look.bold = title && title->isValidOn(m_record.asOf);
                                              return look;
                                          },
                                          this));
    table()->setItemDelegateForColumn(
        Validity, new ValidityDelegate(
                      [this, titleAt](const QModelIndex &index) -> std::optional<ValiditySpan> {
                          const Recognition *title = titleAt(index);
                          if (!title || !title->revokedOn.isNull())
                              return std::nullopt;
                          return ValiditySpan{title->from, title->until, m_record.asOf,
                                              tierFill(title->tier)};
                      },
                      this));
    table()->setItemDelegateForColumn(State, new StatusDelegate(
                                                 [this, titleAt](const QModelIndex &index) {
                                                     const Recognition *title = titleAt(index);
                                                     return title ? titleFace(*title, m_record.asOf)
                                                                  : nominationFace();
                                                 },
                                                 this));
}

void FirmTitlesTab::showFirm(const FirmRecord &record)
{
    m_record = record;
    m_titles = record.file.recognitions;
    std::stable_sort(m_titles.begin(), m_titles.end(), [](const auto &a, const auto &b) {
        return a.from != b.from ? a.from > b.from : a.tier > b.tier;
    });
    QVector<QStringList> rows;
    QStringList ids;
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    for (const Recognition &title : m_titles) {
        rows.append(
            {title.review ? tr("%1（复核）").arg(tierText(title.tier)) : tierText(title.tier),
             orDash(title.batch),
             orDash(title.document),
             dateText(title.from),
             dateText(title.until),
             {},
             titleFace(title, record.asOf).word});
        ids.append(title.id);
    }
    // 公示 stands below: it is no title yet.
    m_nominations = record.nominations;
    for (const Nomination &one : m_nominations) {
        rows.append({tr("%1（公示）").arg(tierText(one.tier)),
                     orDash(one.batch),
                     orDash(one.document),
                     dateText(one.on),
                     QStringLiteral("—"),
                     {},
                     nominationFace().word});
        ids.append(one.id);
    }
    setRows(rows, ids);
}

StatusFace FirmTitlesTab::nominationFace()
{
    return {StatusTone::Unset, tr("公示中")};
}

std::optional<Tier> FirmTitlesTab::currentTier() const
{
    const int row = currentRow();
    if (row < 0 || row >= m_titles.size() || !m_titles[row].isValidOn(m_record.asOf))
        return std::nullopt;
    return m_titles[row].tier;
}

void FirmTitlesTab::filesChanged()
{
    if (m_files)
        m_files->refresh();
}

void FirmTitlesTab::showRow(int row)
{
    pane()->clear();
    const qsizetype nomination = row - m_titles.size();
    if (row >= 0 && nomination >= 0 && nomination < m_nominations.size()) {
        const Nomination &one = m_nominations[nomination];
        pane()->setTitle(tierText(one.tier));
        pane()->addBadge(new StatusMark(nominationFace()));
        auto *facts = new FactGrid;
        facts->add(tr("公示日期"), dateText(one.on));
        facts->add(tr("批次"), one.batch);
        facts->add(tr("文号"), one.document);
        pane()->addSection({}, facts);
        pane()->addSection(
            tr("怎样计数"),
            wrappedText(tr("公示不计入任何指标；公告后登记认定才计入。"), &LookPalette::text2));
        return;
    }
    if (row < 0 || row >= m_titles.size()) {
        pane()->setTitle(tr("没有认定记录"));
        return;
    }
    const Recognition &title = m_titles[row];
    pane()->setTitle(tierText(title.tier));
    pane()->addBadge(new StatusMark(titleFace(title, m_record.asOf)));
    auto *facts = new FactGrid;
    facts->add(tr("认定日期"), dateText(title.from));
    facts->add(tr("有效期至"), dateText(title.until));
    const QString left =
        title.isValidOn(m_record.asOf) ? validityLeftText(title.until, m_record.asOf) : QString();
    if (!left.isEmpty())
        facts->add(tr("还剩"), left);
    facts->add(tr("批次"), title.batch);
    facts->add(tr("文号"), title.document);
    if (!title.announcedOn.isNull())
        facts->add(tr("公告日期"), dateText(title.announcedOn));
    pane()->addSection({}, facts);
    if (!title.revokedOn.isNull()) {
        auto *revoked = new FactGrid;
        revoked->add(tr("撤销日期"), dateText(title.revokedOn), &LookPalette::late);
        revoked->add(tr("撤销原因"), title.revokeReason);
        pane()->addSection(tr("已撤销"), revoked);
    }
    m_files = new AttachmentPanel(m_context, {QStringLiteral("recognition"), title.id});
    pane()->addSection(tr("附件"), m_files);
    pane()->addSection(tr("怎样计数"),
                       wrappedText(tr("在有效期内、未撤销且企业仍在本区县时计入期末有效；"
                                      "撤销和到期后仍计入累计。"),
                                   &LookPalette::text2));
}

} // namespace peiyu
