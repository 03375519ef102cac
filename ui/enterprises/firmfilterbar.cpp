#include "enterprises/firmfilterbar.h"

#include "domain/displaytext.h"
#include "look/icon.h"
#include "look/look.h"
#include "parts/chipbar.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int barHeight = 36;
constexpr int findWidth = 150;
constexpr int typingMs = 200;

} // namespace

FirmFilterBar::FirmFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_choices(FirmChoices::load(context)),
      m_chips(new ChipBar),
      m_find(new QLineEdit),
      m_count(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_clear(new LinkButton(tr("清除")))
{
    const Look &look = lookOf(this);
    setFixedHeight(look.px(barHeight));
    m_find->setObjectName(QStringLiteral("listFind"));
    m_find->setPlaceholderText(tr("在列表中查找"));
    m_find->setAccessibleName(tr("在列表中查找：名称、信用代码尾号、拼音首字母"));
    m_find->setToolTip(tr("名称、信用代码尾号、拼音首字母（Ctrl+F）"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(look.px(findWidth));
    m_find->setFont(look.font(FontRole::Small));
    m_find->addAction(icon(QStringLiteral("edit-find"), look.palette.text2),
                      QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("listCount"));
    m_clear->setObjectName(QStringLiteral("clearConditions"));
    m_clear->setToolTip(tr("去掉全部条件"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_chips, 1);
    row->addWidget(m_find);
    row->addWidget(m_count);
    row->addWidget(m_clear);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        ListQuery query = m_query;
        query.find = m_find->text().trimmed();
        if (query.find != m_query.find)
            change(query);
    });
    connect(m_clear, &LinkButton::clicked, this, [this] { change(cleared()); });
    connect(m_chips, &ChipBar::removeRequested, this, [this](const QString &key) {
        if (const auto condition = listConditionFromKey(key))
            change(withoutCondition(m_query, *condition));
    });
    connect(m_chips, &ChipBar::editRequested, this, [this](const QString &key) {
        const auto *chip = m_chips->findChild<QWidget *>(QStringLiteral("chip_") + key);
        if (const auto condition = listConditionFromKey(key); condition && chip)
            openMenu(condition, chip->mapToGlobal(QPoint(0, chip->height() + 2)));
    });
    connect(m_chips, &ChipBar::addRequested, this, [this] {
        const auto *button = m_chips->findChild<QWidget *>(QStringLiteral("addCondition"));
        openMenu(std::nullopt, button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
}

void FirmFilterBar::setQuery(const ListQuery &query, const QString &counted)
{
    m_query = query;
    m_counted = counted;
    m_killing.reset();
    if (m_find->text().trimmed() != query.find) {
        const QSignalBlocker quiet(m_find);
        m_find->setText(query.find);
    }
    showChips();
}

void FirmFilterBar::setFixed(const QVector<ListCondition> &fixed)
{
    m_fixed = fixed;
    showChips();
}

void FirmFilterBar::setCount(qint64 shown, qint64 all)
{
    m_count->setText(all <= shown ? tr("共 %1 家").arg(countText(shown))
                                  : tr("%1 家，共 %2 家").arg(countText(shown), countText(all)));
}

void FirmFilterBar::setKilling(std::optional<ListCondition> condition)
{
    m_killing = condition;
    showChips();
}

QString FirmFilterBar::conditionText(ListCondition condition) const
{
    return m_choices.text(m_query, condition, m_counted);
}

void FirmFilterBar::reload()
{
    m_choices = FirmChoices::load(m_context);
    showChips();
}

ListQuery FirmFilterBar::cleared() const
{
    ListQuery query = m_query;
    for (const ListCondition condition : conditionsOf(m_query)) {
        if (!isFixed(condition))
            query = withoutCondition(query, condition);
    }
    return query;
}

void FirmFilterBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FirmFilterBar::showChips()
{
    QVector<ChipBar::Condition> chips;
    for (const ListCondition condition : conditionsOf(m_query)) {
        if (!isFixed(condition) && condition != ListCondition::Find)
            chips.append(
                {listConditionKey(condition), conditionText(condition), m_killing == condition});
    }
    m_chips->setConditions(chips);
    m_clear->setVisible(!chips.isEmpty() || !m_query.find.isEmpty());
}

void FirmFilterBar::openMenu(std::optional<ListCondition> only, const QPoint &at)
{
    // A number of the board is what it is: it can be removed, not changed.
    if (only == ListCondition::Counted || only == ListCondition::Assigned ||
        only == ListCondition::Titled || only == ListCondition::Unvisited)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("conditionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (only) {
        fillMenu(*menu, *only);
    } else {
        for (const auto &[condition, title] : {std::pair{ListCondition::District, tr("区县")},
                                               std::pair{ListCondition::Area, tr("镇街、园区")},
                                               std::pair{ListCondition::Tier, tr("梯度")},
                                               std::pair{ListCondition::Specialist, tr("专员")},
                                               std::pair{ListCondition::Planned, tr("一策")}}) {
            if (isFixed(condition) ||
                (condition == ListCondition::District && !m_choices.hasDistricts()))
                continue;
            fillMenu(*menu->addMenu(title), condition);
        }
        menu->addSeparator();
        fillMenu(*menu, ListCondition::Exited);
    }
    menu->popup(at);
}

void FirmFilterBar::fillMenu(QMenu &menu, ListCondition condition)
{
    ListQuery query = m_query;
    switch (condition) {
    case ListCondition::District:
        for (const District &district : m_choices.places().districts()) {
            query.district = district.id;
            query.town = {};
            add(menu, district.shortName, query, m_query.district == district.id);
        }
        break;
    case ListCondition::Area:
        if (!m_query.district.isEmpty() || !m_choices.hasDistricts()) {
            const auto &districts = m_choices.places().districts();
            fillAreas(menu, m_query.district.isEmpty() && !districts.isEmpty()
                                ? districts.first().id
                                : m_query.district);
            break;
        }
        for (const District &district : m_choices.places().districts())
            fillAreas(*menu.addMenu(district.shortName), district.id);
        break;
    case ListCondition::Tier:
        for (auto tier = allTiers.rbegin(); tier != allTiers.rend(); ++tier) {
            query.tier = *tier;
            add(menu, tierText(*tier), query, m_query.tier == *tier);
        }
        break;
    case ListCondition::Specialist:
    case ListCondition::Unassigned:
        query.specialist = {};
        query.unassigned = true;
        if (!isFixed(ListCondition::Unassigned))
            add(menu, tr("无专员"), query, m_query.unassigned);
        query.unassigned = false;
        if (const SpecialistId me = m_context.actor().specialist; !me.isEmpty()) {
            query.specialist = me;
            add(menu, tr("我"), query, m_query.specialist == me);
        }
        menu.addSeparator();
        for (const Specialist &person : m_choices.specialists()) {
            query.specialist = person.id;
            add(menu,
                person.unit.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, person.unit),
                query, m_query.specialist == person.id);
        }
        break;
    case ListCondition::Planned:
        query.planned = true;
        add(menu, tr("已有一策"), query, m_query.planned == true);
        query.planned = false;
        add(menu, tr("未制定一策"), query, m_query.planned == false);
        break;
    case ListCondition::Exited:
        query.exitedToo = !m_query.exitedToo;
        add(menu, tr("含已退库"), query, m_query.exitedToo);
        break;
    case ListCondition::Counted: // can be removed, not chosen
    case ListCondition::Assigned:
    case ListCondition::Titled:
    case ListCondition::Unvisited:
    case ListCondition::Find:
        break;
    }
}

void FirmFilterBar::fillAreas(QMenu &menu, const DistrictId &district)
{
    ListQuery query = m_query;
    if (m_choices.hasDistricts())
        query.district = district;
    for (const AreaKind kind : {AreaKind::Park, AreaKind::Town}) {
        for (const Area &area : m_choices.places().areasOf(district, kind)) {
            query.town = area.id;
            add(menu, area.name, query, m_query.town == area.id);
        }
        menu.addSeparator();
    }
}

void FirmFilterBar::add(QMenu &menu, const QString &text, const ListQuery &wanted, bool current)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(current);
    connect(action, &QAction::triggered, this, [this, wanted] { change(wanted); });
}

void FirmFilterBar::change(const ListQuery &query)
{
    m_typing.stop();
    emit queryChanged(query);
}

bool FirmFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leftForRows();
        return true;
    case Qt::Key_Escape:
        if (m_find->text().isEmpty())
            emit leftForRows();
        else
            m_find->clear();
        return true;
    default:
        return false;
    }
}

void FirmFilterBar::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
}

} // namespace peiyu
