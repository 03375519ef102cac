#include "enterprises/firmoverviewtab.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmsections.h"
#include "enterprises/firmwords.h"
#include "parts/card.h"
#include "parts/linkbutton.h"
#include "parts/previewpane.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int nameWidth = 72;

Card *cardWith(const QString &head, QWidget *content)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    auto *title = new TextLabel(head, FontRole::Body);
    title->setBold(true);
    column->addWidget(title);
    column->addWidget(content);
    return card;
}

/// The link may be used while the action may.
void follow(LinkButton *link, QAction *action)
{
    const auto now = [link, action] {
        link->setEnabled(action->isEnabled());
        link->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    };
    QObject::connect(action, &QAction::changed, link, now);
    now();
}

void clear(QVBoxLayout *column)
{
    while (column->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(column->takeAt(0));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
}

} // namespace

FirmOverviewTab::FirmOverviewTab(const FirmActions &actions, QWidget *parent)
    : FirmTab(parent), m_actions(actions), m_sheet(new QVBoxLayout)
{
    auto *sheet = new QWidget;
    sheet->setProperty("ground", QStringLiteral("clear"));
    sheet->setLayout(m_sheet);
    m_sheet->setContentsMargins(0, 0, 0, 0);
    m_sheet->setSpacing(8);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("firmSheet"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    area->setWidget(sheet);
    body()->addWidget(area, 1);
    pane()->setTitle(tr("服务与进展"));
    pane()->addAction(actions.assign);
    pane()->addAction(actions.edit);
}

void FirmOverviewTab::showFirm(const FirmRecord &record)
{
    clear(m_sheet);
    m_sheet->addWidget(cardWith(tr("基本信息"), facts(record)));
    m_sheet->addWidget(cardWith(tr("联系人"), contacts(record)));
    m_sheet->addWidget(cardWith(tr("所在区县与镇街"), places(record)));
    m_sheet->addWidget(cardWith(tr("注册、纳税、统计关系"), affiliations(record)));
    m_sheet->addWidget(cardWith(tr("培育阶段"), stages(record)));
    m_sheet->addStretch(1);

    pane()->clear();
    pane()->setPlace(tr("截至 %1").arg(dateText(record.asOf)));
    const QStringList missing = missingFacts(record);
    if (!missing.isEmpty())
        pane()->addSection(
            tr("缺项 %1").arg(missing.size()),
            wrappedText(tr("%1。按 F2 补录。").arg(missing.join(tr("、"))), &LookPalette::watch));
    pane()->addSection(tr("服务人员"), peopleSection(record));
    pane()->addSection(tr("认定有效期"), titlesSection(record));
    pane()->addSection(tr("一策 · 下一步"), measureSection(record));
    pane()->addSection(tr("最近走访"), visitsSection(record, 2));
}

QWidget *FirmOverviewTab::facts(const FirmRecord &record)
{
    const Enterprise &firm = record.file.enterprise;
    auto *grid = new FactGrid(2, nameWidth);
    grid->addWide(tr("企业全称"), firm.name)->setBold(true);
    grid->add(tr("简称"), firm.shortName);
    const CodeWords code = codeWords(firm);
    grid->add(tr("信用代码"), code.text, code.ink);
    if (!firm.registrationNo.isEmpty() && !firm.creditCode.isEmpty())
        grid->add(tr("旧注册号"), firm.registrationNo);
    if (!firm.formerNames.isEmpty())
        grid->addWide(tr("曾用名"), firm.formerNames);
    grid->add(tr("行业"), firm.industry);
    grid->add(tr("产业链"), firm.chainLeader && !firm.chain.isEmpty()
                                ? tr("%1（链主）").arg(firm.chain)
                                : firm.chain);
    if (!firm.mainProduct.isEmpty())
        grid->addWide(tr("主导产品"), firm.mainProduct);
    grid->add(tr("法定代表人"), firm.legalPerson);
    grid->add(tr("成立日期"), firm.foundedOn.isNull() ? QString() : dateText(firm.foundedOn));
    grid->add(tr("注册资本"), firm.capital.isEmpty() ? QString() : capitalText(firm));
    grid->add(tr("企业规模"), firm.sizeClass ? sizeClassText(*firm.sizeClass) : QString());
    grid->addWide(tr("地址"), firm.address);
    if (!firm.tags.isEmpty())
        grid->addWide(tr("标签"), firm.tags);
    if (!firm.formerCodes.isEmpty())
        grid->addWide(tr("原信用代码"), firm.formerCodes);
    if (!firm.note.isEmpty())
        grid->addWide(tr("备注"), firm.note);
    return grid;
}

QWidget *FirmOverviewTab::contacts(const FirmRecord &record)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto line = [&](const QString &words, Ink ink) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(12);
        across->addWidget(new TextLabel(words, FontRole::Body, ink));
        column->addWidget(row);
        return across;
    };
    const Enterprise &firm = record.file.enterprise;
    QStringList main = {firm.contact, firm.phone};
    main.removeAll(QString());
    line(main.isEmpty() ? tr("主要联系人未填，按 F2 补录")
                        : tr("%1　主要联系人").arg(main.join(QStringLiteral("　"))),
         main.isEmpty() ? &LookPalette::text3 : &LookPalette::text)
        ->addStretch(1);
    for (const ContactPerson &contact : record.contacts) {
        QStringList words = {contact.name, contact.post, contact.phone, contact.note};
        words.removeAll(QString());
        auto *across = line(words.join(QStringLiteral("　")), &LookPalette::text);
        auto *change = new LinkButton(tr("修改"));
        auto *remove = new LinkButton(tr("删除"));
        change->setObjectName(QStringLiteral("changeContact"));
        remove->setObjectName(QStringLiteral("removeContact"));
        for (LinkButton *link : {change, remove}) {
            follow(link, m_actions.contact);
            across->addWidget(link);
        }
        across->addStretch(1);
        connect(change, &LinkButton::clicked, this,
                [this, contact] { emit contactPressed(contact); });
        connect(remove, &LinkButton::clicked, this,
                [this, contact] { emit contactRemoved(contact); });
    }
    column->addWidget(addLink(m_actions.contact), 0, Qt::AlignLeft);
    return box;
}

QWidget *FirmOverviewTab::affiliations(const FirmRecord &record)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Affiliation &one : record.affiliations) {
        const QString from = one.span.from.isNull() ? tr("建库前") : dateText(one.span.from);
        const QString until =
            one.span.until.isNull() ? tr("至今") : tr("%1 转出").arg(dateText(one.span.until));
        auto *link = new LinkButton(
            tr("%1　%2　%3 — %4").arg(affiliationKindText(one.kind), one.place, from, until));
        link->setObjectName(QStringLiteral("changeAffiliation"));
        link->setRole(FontRole::Body);
        if (one.span.contains(record.asOf))
            link->setInk(&LookPalette::text);
        else
            link->setInk(&LookPalette::text3);
        follow(link, m_actions.affiliation);
        auto *drop = new LinkButton(tr("删除"));
        drop->setObjectName(QStringLiteral("removeAffiliation"));
        follow(drop, m_actions.affiliation);
        auto *across = new QHBoxLayout;
        across->setSpacing(12);
        across->addWidget(link);
        across->addWidget(drop);
        across->addStretch(1);
        column->addLayout(across);
        connect(link, &LinkButton::clicked, this, [this, one] { emit affiliationPressed(one); });
        connect(drop, &LinkButton::clicked, this, [this, one] { emit affiliationRemoved(one); });
    }
    column->addWidget(addLink(m_actions.affiliation), 0, Qt::AlignLeft);
    return box;
}

LinkButton *FirmOverviewTab::addLink(QAction *action)
{
    auto *link = new LinkButton(tr("+ %1").arg(action->text()));
    follow(link, action);
    connect(link, &LinkButton::clicked, action, &QAction::trigger);
    return link;
}

QWidget *FirmOverviewTab::places(const FirmRecord &record)
{
    auto *grid = new FactGrid(1, 180);
    for (auto stay = record.file.residences.rbegin(); stay != record.file.residences.rend();
         ++stay) {
        const bool now = stay->span.contains(record.asOf);
        const QString from = stay->span.from.isNull() ? tr("建库前") : dateText(stay->span.from);
        const QString until =
            stay->span.until.isNull() ? tr("至今") : dateText(stay->span.until.addDays(-1));
        grid->add(tr("%1 — %2").arg(from, until), record.placeOf(*stay),
                  now ? &LookPalette::text : &LookPalette::text3);
    }
    return grid;
}

QWidget *FirmOverviewTab::stages(const FirmRecord &record)
{
    if (record.file.stages.isEmpty())
        return wrappedText(tr("还没有登记阶段（储备、培育、提升），按 F2 填写。"),
                           &LookPalette::text3);
    auto *grid = new FactGrid(1, 180);
    for (auto stage = record.file.stages.rbegin(); stage != record.file.stages.rend(); ++stage) {
        const bool now = stage->span.contains(record.asOf);
        const QString from = stage->span.from.isNull() ? tr("建库前") : dateText(stage->span.from);
        const QString until =
            stage->span.until.isNull() ? tr("至今") : dateText(stage->span.until.addDays(-1));
        QString words = stageText(stage->stage);
        if (stage->reason)
            words = tr("%1（%2）").arg(words, exitReasonText(*stage->reason));
        if (!stage->note.isEmpty())
            words = tr("%1 %2").arg(words, stage->note);
        grid->add(tr("%1 — %2").arg(from, until), words,
                  now ? &LookPalette::text : &LookPalette::text3);
    }
    return grid;
}

} // namespace peiyu
