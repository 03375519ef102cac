#include "enterprises/firmpreview.h"

#include "delegates/datedelegate.h"
#include "domain/displaytext.h"
#include "enterprises/firmcolumns.h"
#include "enterprises/firmwords.h"
#include "parts/previewpane.h"
#include "parts/validitybar.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int delayMs = 40;
constexpr int shownVisits = 4;
constexpr int labelWidth = 60;

TextLabel *wrapped(const QString &text, Ink ink = &LookPalette::text)
{
    auto *label = new TextLabel(text, FontRole::Body, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QGridLayout *gridOf(QWidget *place)
{
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addFact(QGridLayout *grid, const QString &name, TextLabel *value)
{
    const int row = grid->rowCount();
    auto *label = new TextLabel(name, FontRole::Small, &LookPalette::text3);
    label->setMinimumWidth(lookOf(label).px(labelWidth));
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

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
    m_pane->addSection({}, wrapped(record.error().text, &LookPalette::text2));
}

void FirmPreview::fill(const FirmRecord &record)
{
    m_pane->setTitle(record.row.name);
    m_pane->setPlace(m_place);
    for (const TierLabel &label : firmBadges(record))
        m_pane->addBadge(new TierBadge(label));
    addLead();
    m_pane->addSection({}, facts(record));
    m_pane->addSection(tr("认定有效期"), titles(record));
    m_pane->addSection(tr("一策 · 下一步"), measure(record));
    m_pane->addSection(tr("最近走访"), visits(record));
}

void FirmPreview::addLead()
{
    if (!m_leadText.isEmpty())
        m_pane->addSection(m_leadHead, wrapped(m_leadText));
}

QWidget *FirmPreview::facts(const FirmRecord &record)
{
    auto *place = new QWidget;
    QGridLayout *grid = gridOf(place);
    const Enterprise &firm = record.file.enterprise;
    const bool pending = firm.codeState == CodeState::Pending;
    const QString code = firm.creditCode.isEmpty() ? firm.registrationNo : firm.creditCode;
    addFact(grid, tr("信用代码"),
            wrapped(pending ? tr("%1 ▲待确认").arg(code) : code.isEmpty() ? tr("缺") : code,
                    pending || code.isEmpty() ? &LookPalette::watch : &LookPalette::text));
    addFact(grid, tr("所在"),
            wrapped(record.file.residence ? record.place() : tr("已不在本库区县")));
    const bool served = record.person(Duty::Specialist) != nullptr;
    addFact(grid, tr("服务专员"),
            wrapped(specialistWords(record), served ? &LookPalette::text : &LookPalette::watch));
    const DueWords next = dueWords(record.row.nextVisit, m_asOf);
    TextLabel *due = wrapped(next.text, next.ink);
    due->setBold(next.bold);
    due->setObjectName(QStringLiteral("previewNextVisit"));
    addFact(grid, tr("下次走访"), due);
    if (!firm.contact.isEmpty() || !firm.phone.isEmpty())
        addFact(grid, tr("联系人"), wrapped(QStringLiteral("%1 %2").arg(firm.contact, firm.phone)));
    return place;
}

QWidget *FirmPreview::titles(const FirmRecord &record)
{
    const QVector<Recognition> valid = record.validTitles();
    if (valid.isEmpty())
        return wrapped(tr("没有有效的认定"), &LookPalette::text3);
    auto *place = new QWidget;
    QGridLayout *grid = gridOf(place);
    for (const Recognition &title : valid) {
        const int row = grid->rowCount();
        auto *word = new TextLabel(tierBadgeText(title.tier, record.row.district.value()),
                                   FontRole::Small, &LookPalette::text2);
        word->setMinimumWidth(lookOf(word).px(44));
        const CellLook look =
            DateDelegate::lookOfDay(title.until, m_asOf, DateMeaning::ValidUntil);
        auto *left = new TextLabel(validityLeftText(title.until, m_asOf), FontRole::Small,
                                   look.ink ? look.ink : &LookPalette::text2);
        left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(word, row, 0);
        grid->addWidget(
            new ValidityBar({title.from, title.until, m_asOf, tierFill(title.tier)}), row, 1);
        grid->addWidget(left, row, 2);
    }
    return place;
}

QWidget *FirmPreview::measure(const FirmRecord &record)
{
    if (!record.measure)
        return wrapped(tr("还没有制定一策"), &LookPalette::text3);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(wrapped(record.measure->nextStep));
    const QDate due = record.measure->due;
    const DueWords words = dueWords(due, m_asOf);
    QString line = due.isNull() ? tr("未定时限") : tr("时限 %1").arg(words.text);
    if (!record.measure->owner.isEmpty())
        line = tr("%1 · %2").arg(line, record.measure->owner);
    auto *under = new TextLabel(line, FontRole::Small,
                                words.bold ? words.ink : &LookPalette::text2);
    under->setWordWrap(true);
    column->addWidget(under);
    return place;
}

QWidget *FirmPreview::visits(const FirmRecord &record)
{
    if (record.visits.isEmpty())
        return wrapped(tr("还没有走访记录"), &LookPalette::text3);
    auto *place = new QWidget;
    QGridLayout *grid = gridOf(place);
    for (const VisitRow &visit : record.visits) {
        const int row = grid->rowCount();
        auto *day =
            new TextLabel(dateText(visit.visit.on), FontRole::Small, &LookPalette::text3);
        grid->addWidget(day, row, 0, Qt::AlignTop);
        auto *words = new TextLabel(visitWords(visit), FontRole::Small, &LookPalette::text2);
        grid->addWidget(words, row, 1);
        grid->addWidget(wrapped(visit.visit.text), row + 1, 1);
    }
    return place;
}

void FirmPreview::showTotals(const EnterpriseTotals &totals, const DistrictId &district)
{
    m_delay.stop();
    m_id = {};
    m_pane->clear();
    m_pane->setTitle(tr("合计 %1 家").arg(countText(totals.firms)));
    m_pane->setPlace({});
    auto *place = new QWidget;
    QGridLayout *grid = gridOf(place);
    for (auto tier = allTiers.rbegin(); tier != allTiers.rend(); ++tier) {
        const qint64 firms = totals.highest[static_cast<size_t>(*tier)];
        if (firms > 0)
            addFact(grid, tierWord(*tier, district), wrapped(tr("%1 家").arg(countText(firms))));
    }
    m_pane->addSection(tr("按最高梯度"), place);
}

} // namespace peiyu
