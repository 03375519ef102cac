#include "enterprises/firmpreview.h"

#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "enterprises/firmcolumns.h"
#include "enterprises/firmsections.h"
#include "enterprises/firmwords.h"
#include "parts/previewpane.h"

#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int delayMs = 40;
constexpr int shownVisits = 3;

} // namespace

FirmPreview::FirmPreview(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_pane(new PreviewPane)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &FirmPreview::read);
}

void FirmPreview::showFirm(const EnterpriseId &id, QDate asOf, const QString &place)
{
    m_id = id;
    m_asOf = asOf;
    m_place = place;
    m_delay.start();
}

void FirmPreview::setLead(const QString &head, const QString &text)
{
    m_leadHead = head;
    m_leadText = text;
}

void FirmPreview::read()
{
    if (m_id.isEmpty())
        return;
    const auto record = readFirmRecord(m_context.reading, m_id, m_asOf, shownVisits);
    m_pane->clear();
    if (record) {
        fill(*record);
        return;
    }
    m_pane->setTitle(tr("读不出这家企业"));
    m_pane->setPlace({});
    m_pane->addSection({}, wrappedText(record.error().text, &LookPalette::text2));
}

void FirmPreview::fill(const FirmRecord &record)
{
    m_pane->setTitle(record.row.name);
    m_pane->setPlace(m_place);
    for (const TierLabel &label : firmBadges(record))
        m_pane->addBadge(new TierBadge(label));
    addLead();
    m_pane->addSection({}, facts(record));
    m_pane->addSection(tr("认定有效期"), titlesSection(record));
    m_pane->addSection(tr("一策 · 下一步"), measureSection(record));
    m_pane->addSection(tr("最近走访"), visitsSection(record, shownVisits));
}

void FirmPreview::addLead()
{
    if (!m_leadText.isEmpty())
        m_pane->addSection(m_leadHead, wrappedText(m_leadText));
}

QWidget *FirmPreview::facts(const FirmRecord &record)
{
    auto *facts = new FactGrid;
    const Enterprise &firm = record.file.enterprise;
    const CodeWords code = codeWords(firm);
    facts->add(tr("信用代码"), code.text, code.ink);
    facts->add(tr("所在"), record.file.residence ? record.place() : tr("已不在本库区县"));
    const bool served = record.person(Duty::Specialist) != nullptr;
    facts->add(tr("服务专员"), specialistWords(record),
               served ? &LookPalette::text : &LookPalette::watch);
    const DueWords next = dueWords(record.row.nextVisit, m_asOf, record.calendar);
    TextLabel *due = facts->add(tr("下次走访"), next.text, next.ink);
    due->setBold(next.bold);
    due->setObjectName(QStringLiteral("previewNextVisit"));
    if (record.openRequests > 0)
        facts
            ->add(tr("未办诉求"),
                  record.overdueRequests > 0
                      ? tr("%1 件，超期 %2 件")
                            .arg(countText(record.openRequests), countText(record.overdueRequests))
                      : tr("%1 件").arg(countText(record.openRequests)),
                  record.overdueRequests > 0 ? &LookPalette::late : &LookPalette::text)
            ->setObjectName(QStringLiteral("previewRequests"));
    if (!firm.contact.isEmpty() || !firm.phone.isEmpty())
        facts->add(tr("联系人"), QStringLiteral("%1 %2").arg(firm.contact, firm.phone));
    return facts;
}

void FirmPreview::showTotals(const EnterpriseTotals &totals, const DistrictId &district)
{
    m_delay.stop();
    m_id = {};
    m_pane->clear();
    m_pane->setTitle(tr("合计 %1 家").arg(countText(totals.firms)));
    m_pane->setPlace({});
    auto *facts = new FactGrid;
    for (auto tier = allTiers.rbegin(); tier != allTiers.rend(); ++tier) {
        const qint64 firms = totals.highest[static_cast<size_t>(*tier)];
        if (firms > 0)
            facts->add(tierWord(*tier, district), tr("%1 家").arg(countText(firms)));
    }
    m_pane->addSection(tr("按最高梯度"), facts);
}

} // namespace peiyu
