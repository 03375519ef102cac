#include "today/todaypreview.h"

#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmwords.h"
#include "parts/actionbutton.h"
#include "parts/linkbutton.h"
#include "parts/previewpane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int delayMs = 40;
constexpr int shownOpen = 5;
constexpr int shownSaid = 4;
constexpr int shownOthers = 4;
constexpr int dayWidth = 44;

QHBoxLayout *tightRow(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

QWidget *stacked(const QVector<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *one : widgets)
        column->addWidget(one);
    return box;
}

Ink inkOf(const TodayItem &item)
{
    if (item.late.late)
        return &LookPalette::late;
    const bool soon = !item.due.isNull() && item.left <= 1 && item.kind != TodayKind::Title;
    return soon || (item.kind == TodayKind::Title && item.left <= 30) ? &LookPalette::watch
                                                                      : &LookPalette::text2;
}

} // namespace

QString maskedPhone(const QString &phone)
{
    const QString bare = phone.trimmed();
    if (bare.size() >= 11)
        return bare.left(3) + QStringLiteral("****") + bare.right(4);
    return bare.size() > 4 ? QStringLiteral("****") + bare.right(4) : QStringLiteral("****");
}

TodayPreview::TodayPreview(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_pane(new PreviewPane)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &TodayPreview::read);
}

void TodayPreview::showItem(const TodayItem &item)
{
    m_item = item;
    m_delay.start();
}

void TodayPreview::showNothing(const QString &title, const QString &words)
{
    m_delay.stop();
    m_item = {};
    m_pane->clear();
    m_pane->setTitle(title);
    m_pane->setPlace({});
    if (!words.isEmpty())
        m_pane->addSection({}, wrappedText(words, &LookPalette::text2));
}

void TodayPreview::read()
{
    if (m_item.firm.isEmpty())
        return;
    const auto record = readFirmRecord(m_context.reading, m_item.firm, m_context.asOf(), 1);
    const auto today = TodayService::firm(m_context.reading, m_item.firm);
    m_pane->clear();
    if (record && today) {
        fill(*record, *today);
        return;
    }
    m_pane->setTitle(tr("读不出这家企业"));
    m_pane->setPlace({});
    m_pane->addSection(
        {}, wrappedText(record ? today.error().text : record.error().text, &LookPalette::text2));
}

void TodayPreview::fill(const FirmRecord &record, const FirmToday &today)
{
    m_pane->setTitle(record.row.name);
    m_pane->setPlace(todayDueText(m_item, m_context.asOf()));
    for (const TierLabel &label : firmBadges(record))
        m_pane->addBadge(new TierBadge(label));
    m_pane->addSection({}, headOf(record));
    m_pane->addSection({}, stacked({factsOf(record, today), links()}));
    if (QWidget *open = openOf(today))
        m_pane->addSection(tr("同去可办"), open);
    if (!today.said.isEmpty())
        m_pane->addSection(tr("承诺与答复"), linesOf(today.said, shownSaid));
    if (!today.others.isEmpty()) {
        QVector<QWidget *> rows = {linesOf(today.others, shownOthers)};
        if (today.othersAhead > 0) {
            auto *advice = new TextLabel(
                tr("别的单位还要去 %1 次，建议联系同去（无事不扰）").arg(today.othersAhead),
                FontRole::Small, &LookPalette::watch);
            advice->setObjectName(QStringLiteral("goTogether"));
            advice->setWordWrap(true);
            rows.append(advice);
        }
        m_pane->addSection(tr("别的单位近期走访"), stacked(rows));
    }
}

QWidget *TodayPreview::headOf(const FirmRecord &record) const
{
    const bool due = !m_item.due.isNull() && m_item.kind != TodayKind::NewFirm;
    QStringList words = {due ? tr("到期 %1").arg(dateText(m_item.due)) : QString(), m_item.source,
                         record.place(), record.row.industry};
    words.removeAll(todayKindText(m_item.kind)); // it leads already
    words.removeAll(QString());
    auto *label =
        new TextLabel(tr("%1 · %2").arg(todayKindText(m_item.kind), words.join(tr(" · "))),
                      FontRole::Small, &LookPalette::text2);
    label->setWordWrap(true);
    return label;
}

QWidget *TodayPreview::phoneOf(const QString &who, const QString &phone)
{
    auto *box = new QWidget;
    auto *row = tightRow(box);
    auto *words = new TextLabel(
        phone.isEmpty() ? who : QStringLiteral("%1　%2").arg(who, maskedPhone(phone)));
    words->setObjectName(QStringLiteral("contactWords"));
    words->setElided(true);
    row->addWidget(words, 1);
    if (!phone.isEmpty()) {
        auto *show = new LinkButton(tr("显示"));
        show->setObjectName(QStringLiteral("showPhone"));
        connect(show, &LinkButton::clicked, words, [words, show, who, phone] {
            words->setText(QStringLiteral("%1　%2").arg(who, phone));
            show->hide();
        });
        row->addWidget(show);
    }
    return box;
}

QWidget *TodayPreview::factsOf(const FirmRecord &record, const FirmToday &today)
{
    auto *facts = new FactGrid;
    TextLabel *matter = facts->add(tr("要点"), m_item.matter);
    matter->setObjectName(QStringLiteral("previewMatter"));
    if (!record.contacts.isEmpty()) {
        const ContactPerson &one = record.contacts.first();
        facts->add(tr("联系人"),
                   phoneOf(QStringLiteral("%1 %2").arg(one.post, one.name).trimmed(), one.phone));
    } else {
        const Enterprise &firm = record.file.enterprise;
        facts->add(tr("联系人"),
                   phoneOf(firm.contact.isEmpty() ? tr("未登记") : firm.contact, firm.phone));
    }
    facts->add(tr("上次"), today.visited.isEmpty() ? tr("还没有走访记录") : today.visited,
               today.visited.isEmpty() ? &LookPalette::text3 : &LookPalette::text);
    if (!m_item.specialistName.isEmpty())
        facts->add(tr("专员"), m_item.specialistName);
    return facts;
}

QWidget *TodayPreview::links()
{
    auto *box = new QWidget;
    auto *row = tightRow(box);
    for (QAction *action : m_links) {
        if (action->isVisible())
            row->addWidget(new ActionButton(action, ButtonKind::Plain));
    }
    row->addStretch();
    return box;
}

QWidget *TodayPreview::openOf(const FirmToday &today)
{
    QVector<QWidget *> rows;
    int left = 0;
    for (const TodayItem &item : today.open) {
        if (item.key() == m_item.key())
            continue;
        if (rows.size() == shownOpen) {
            ++left;
            continue;
        }
        auto *box = new QWidget;
        auto *row = tightRow(box);
        auto *kind = new TextLabel(todayKindText(item.kind), FontRole::Small, &LookPalette::text2);
        kind->setFixedWidth(lookOf(this).px(dayWidth));
        row->addWidget(kind);
        auto *words = new TextLabel(item.matter);
        words->setElided(true);
        row->addWidget(words, 1);
        if (item.kind == TodayKind::Figures) {
            auto *enter = new LinkButton(tr("录入"));
            connect(enter, &LinkButton::clicked, this, [this, item] { emit itemRequested(item); });
            row->addWidget(enter);
        } else {
            auto *due =
                new TextLabel(todayLeftText(item, m_context.asOf()), FontRole::Small, inkOf(item));
            due->setBold(item.late.late);
            row->addWidget(due);
        }
        rows.append(box);
    }
    if (rows.isEmpty())
        return nullptr;
    if (left > 0)
        rows.append(new TextLabel(tr("还有 %1 件，见企业档案").arg(left), FontRole::Small,
                                  &LookPalette::text3));
    return stacked(rows);
}

QWidget *TodayPreview::linesOf(const QVector<FirmToday::Line> &lines, int most)
{
    QVector<QWidget *> rows;
    for (const FirmToday::Line &line : lines.mid(0, most)) {
        auto *box = new QWidget;
        auto *row = tightRow(box);
        auto *day = new TextLabel(line.on.toString(QStringLiteral("MM-dd")), FontRole::Small,
                                  &LookPalette::text2);
        day->setFixedWidth(lookOf(this).px(dayWidth));
        row->addWidget(day);
        auto *words = new TextLabel(line.text);
        words->setElided(true);
        row->addWidget(words, 1);
        if (!line.left.isEmpty())
            row->addWidget(new TextLabel(line.left, FontRole::Small,
                                         line.late ? &LookPalette::late : &LookPalette::text2));
        rows.append(box);
    }
    return stacked(rows);
}

} // namespace peiyu
