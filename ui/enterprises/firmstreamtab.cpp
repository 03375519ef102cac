#include "enterprises/firmstreamtab.h"

#include "delegates/grouphead.h"
#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "enterprises/streammodel.h"
#include "look/icon.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "parts/togglechips.h"
#include "services/firmstreamservice.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int headHeight = 26;
constexpr int iconSide = 16;
constexpr int iconWords = 3; ///< digits as wide as the icon and its gaps
constexpr int findWidth = 170;
constexpr int typingMs = 150;

struct KindFace
{
    const char16_t *icon;
    Ink ink;
};

/// What is done for the firm, what it asks for, what it has achieved, what is kept of it.
KindFace faceOf(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Visit:
        return {u"appointment-new", &LookPalette::accent};
    case StreamKind::Plan:
        return {u"view-calendar-day", &LookPalette::accent};
    case StreamKind::Promise:
        return {u"dialog-ok", &LookPalette::accent};
    case StreamKind::Request:
        return {u"dialog-messages", &LookPalette::watch};
    case StreamKind::Supervision:
        return {u"flag", &LookPalette::late};
    case StreamKind::Title:
    case StreamKind::Honour:
        return {u"license", &LookPalette::ok};
    case StreamKind::Measure:
        return {u"view-task", &LookPalette::done};
    case StreamKind::Figures:
        return {u"office-chart-bar", &LookPalette::text2};
    case StreamKind::Assignment:
        return {u"user", &LookPalette::text2};
    case StreamKind::Handover:
        return {u"swap-panels", &LookPalette::text2};
    case StreamKind::Place:
        return {u"view-list-details", &LookPalette::text2};
    case StreamKind::File:
        return {u"mail-attachment", &LookPalette::text2};
    case StreamKind::Import:
        return {u"document-import", &LookPalette::text2};
    case StreamKind::Change:
        return {u"document-edit", &LookPalette::text2};
    }
    return {u"view-history", &LookPalette::text2};
}

/// A year over all columns; the kind with its icon; everything else as in other lists.
class StreamDelegate final : public RowDelegate
{
public:
    StreamDelegate(const StreamModel &model, QObject *parent)
        : RowDelegate(
              [&model](const QModelIndex &index) {
                  CellLook cell;
                  const StreamEntry *entry = model.entryAt(index.row());
                  const auto column = static_cast<StreamColumn>(index.column());
                  if (entry && column == StreamColumn::Kind)
                      cell.ink = faceOf(entry->kind).ink;
                  else if (column != StreamColumn::Text)
                      cell.ink = &LookPalette::text2;
                  return cell;
              },
              parent),
          m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!m_model.isHead(index.row())) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        paintGroupHead(painter, option, cellPadding, index.data(StreamModel::HeadRole).toString(),
                       index.data(StreamModel::NoteRole).toString());
    }

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override
    {
        const StreamEntry *entry = m_model.entryAt(index.row());
        if (!entry || index.column() != static_cast<int>(StreamColumn::Kind)) {
            RowDelegate::paintContent(painter, place, index, cell, look, ink);
            return;
        }
        const KindFace face = faceOf(entry->kind);
        const QRect sign(place.x(), place.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        icon(QString::fromUtf16(face.icon), ink.isValid() ? ink : look.palette.*face.ink)
            .paint(&painter, sign);
        RowDelegate::paintContent(painter, place.adjusted(iconSide + look.px(6), 0, 0, 0), index,
                                  cell, look, ink);
    }

private:
    const StreamModel &m_model;
};

} // namespace

FirmStreamTab::FirmStreamTab(const PageContext &context, const FirmActions &actions,
                             QWidget *parent)
    : FirmTab(parent),
      m_context(context),
      m_model(new StreamModel(this)),
      m_tablePane(new TablePane),
      m_kinds(new ToggleChips(tr("全部"))),
      m_years(new QComboBox),
      m_find(new QLineEdit),
      m_count(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_open(new QAction(tr("打开记录"), this))
{
    makeFilter();
    makeTable(actions);
    m_open->setObjectName(QStringLiteral("openStreamEntry"));
    m_open->setShortcut(QKeySequence(Qt::Key_Return));
    m_open->setShortcutContext(Qt::WidgetShortcut); // Enter is the table's own
    m_tablePane->table()->addAction(m_open);
    connect(m_open, &QAction::triggered, this, &FirmStreamTab::open);
    pane()->addAction(m_open, ButtonKind::Primary);
    pane()->addAction(actions.visit);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void FirmStreamTab::makeFilter()
{
    const Look &look = lookOf(this);
    m_kinds->setObjectName(QStringLiteral("streamKinds"));
    m_years->setObjectName(QStringLiteral("streamYears"));
    m_years->setAccessibleName(tr("哪一年"));
    m_years->addItem(tr("全部年份"), 0);
    m_find->setObjectName(QStringLiteral("streamFind"));
    m_find->setPlaceholderText(tr("在时间线中查找"));
    m_find->setAccessibleName(tr("在时间线中查找：事项、人、更正里的字"));
    m_find->setToolTip(tr("事项、人、更正里的字（Ctrl+F）"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(look.px(findWidth));
    m_find->addAction(icon(QStringLiteral("edit-find"), look.palette.text2),
                      QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("streamCount"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_find);
    line->addWidget(m_years);
    line->addStretch(1);
    line->addWidget(m_count);
    body()->addWidget(m_kinds);
    body()->addLayout(line);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &FirmStreamTab::narrow);
    connect(m_kinds, &ToggleChips::changed, this, &FirmStreamTab::narrow);
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            narrow();
    });
    m_find->installEventFilter(this);
}

void FirmStreamTab::makeTable(const FirmActions &actions)
{
    DataTable *table = m_tablePane->table();
    table->setModel(m_model);
    table->setObjectName(QStringLiteral("streamTable"));
    table->setAccessibleName(tr("时间线"));
    table->setRowNumbers(false);
    table->setCellFocus(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *heads = table->horizontalHeader();
    heads->setSectionsClickable(false);
    heads->setStretchLastSection(false);
    QStringList kinds;
    for (const StreamKind kind : allStreamKinds)
        kinds.append(QString(iconWords, u'0') + streamKindText(kind));
    table->setDesignWidth(static_cast<int>(StreamColumn::Day), 58);
    table->setDesignWidth(static_cast<int>(StreamColumn::Kind), 92, kinds);
    table->setDesignWidth(static_cast<int>(StreamColumn::Text), 400);
    table->setDesignWidth(static_cast<int>(StreamColumn::Who), 96);
    heads->setSectionResizeMode(static_cast<int>(StreamColumn::Text), QHeaderView::Stretch);
    table->setItemDelegate(new StreamDelegate(*m_model, table));
    auto *empty = new EmptyState(QStringLiteral("view-history"), tr("时间线上没有这样的记录"),
                                 tr("走访、诉求、认定等一经登记就在这里；有筛选时按 Esc 清除。"));
    m_clear = empty->addButton(tr("清除筛选"), ButtonKind::Primary);
    m_clear->setObjectName(QStringLiteral("clearStream"));
    m_clear->setPrintedKey(QStringLiteral("Esc"));
    connect(m_clear, &ActionButton::clicked, this, &FirmStreamTab::clearConditions);
    m_add = empty->addButton(actions.visit->text(), ButtonKind::Primary);
    connect(m_add, &ActionButton::clicked, actions.visit, &QAction::trigger);
    const auto follow = [add = m_add, action = actions.visit] {
        add->setEnabled(action->isEnabled());
        add->setToolTip(action->toolTip());
    };
    connect(actions.visit, &QAction::changed, m_add, follow);
    follow();
    m_tablePane->setEmptyState(empty);
    body()->addWidget(m_tablePane, 1);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(table, &DataTable::activated, this, &FirmStreamTab::open);
}

void FirmStreamTab::showFirm(const FirmRecord &record)
{
    if (m_firm != record.file.enterprise.id) {
        m_whole.clear();
        narrow();
    }
    m_firm = record.file.enterprise.id;
    m_asOf = record.asOf;
    m_stale = true;
    if (isVisible())
        activate();
}

void FirmStreamTab::filesChanged()
{
    m_stale = true;
    if (isVisible())
        activate();
}

void FirmStreamTab::activate()
{
    if (m_stale && !m_firm.isEmpty())
        read();
}

QWidget *FirmStreamTab::focusTarget()
{
    return m_tablePane->table();
}

void FirmStreamTab::read()
{
    m_stale = false;
    m_tablePane->table()->setLoading(true);
    m_context.runner.read<QVector<StreamEntry>>(
        this,
        [firm = m_firm, asOf = m_asOf](JobContext &context) {
            return FirmStreamService::whole(context, firm, asOf);
        },
        [this, asked = m_firm](const Result<QVector<StreamEntry>> &whole) {
            if (asked != m_firm)
                return;
            m_tablePane->table()->setLoading(false);
            if (whole) {
                m_whole = *whole;
                narrow();
            } else if (whole.error().code != ErrorCode::Cancelled) {
                m_context.navigator.failed(whole.error());
            }
        });
}

void FirmStreamTab::narrow()
{
    StreamQuery query;
    const QSet<QString> chosen = m_kinds->chosen();
    for (const QString &key : chosen) {
        if (const auto kind = streamKindFromKey(key))
            query.kinds.append(*kind);
    }
    query.year = m_years->currentData().toInt();
    query.find = m_find->text();
    const FirmStream stream = selectedStream(m_whole, query);
    QVector<ToggleChips::Choice> choices;
    qint64 all = 0;
    for (const StreamKind kind : allStreamKinds) {
        choices.append({streamKindKey(kind), streamKindText(kind), stream.counts.value(kind)});
        all += stream.counts.value(kind);
    }
    m_kinds->setChoices(choices, all);
    showYears(stream.years);
    m_count->setText(isNarrowed()
                         ? tr("%1 / %2 条").arg(countText(stream.total), countText(m_whole.size()))
                         : tr("%1 条记录").arg(countText(stream.total)));
    const std::optional<StreamEntry> before = current() ? std::optional(*current()) : std::nullopt;
    DataTable *table = m_tablePane->table();
    m_filling = true;
    m_model->setEntries(stream.entries);
    const int height = lookOf(this).px(headHeight);
    table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isHead(row))
            continue;
        table->setSpan(row, 0, 1, m_model->columnCount());
        table->verticalHeader()->resizeSection(row, height);
    }
    const int kept = before ? m_model->rowOf(*before) : -1;
    const int row = kept >= 0 ? kept : m_model->firstEntry();
    table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    if (kept < 0)
        table->scrollToTop();
    m_filling = false;
    // What a filter hides is no reason to enter another visit.
    m_clear->setVisible(isNarrowed());
    m_add->setVisible(!isNarrowed());
    m_tablePane->showEmptyState(m_model->entries() == 0);
    showCurrent();
}

void FirmStreamTab::showYears(const QVector<int> &years)
{
    const int chosen = m_years->currentData().toInt();
    m_filling = true;
    m_years->clear();
    m_years->addItem(tr("全部年份"), 0);
    for (const int year : years)
        m_years->addItem(tr("%1 年").arg(year), year);
    m_years->setCurrentIndex(std::max(m_years->findData(chosen), 0));
    m_filling = false;
}

void FirmStreamTab::showCurrent()
{
    pane()->clear();
    const StreamEntry *entry = current();
    m_open->setEnabled(entry);
    if (!entry) {
        pane()->setTitle(tr("没有选中的事项"));
        pane()->setPlace({});
        return;
    }
    pane()->setTitle(streamKindText(entry->kind));
    pane()->setPlace(dateText(entry->on));
    pane()->addSection({}, wrappedText(entry->text));
    auto *facts = new FactGrid;
    facts->add(tr("谁"), entry->who);
    if (entry->enteredAt.isValid()) {
        const QString when =
            entry->enteredAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        facts->add(tr("录入于"), tr("%1　%2").arg(when, entry->enteredBy));
        facts->add(tr("设备"), entry->node.left(8));
    }
    pane()->addSection({}, facts);
    if (!entry->corrections.isEmpty())
        pane()->addSection(tr("后来的更正"), wrappedText(entry->corrections.join(u'\n')));
}

void FirmStreamTab::open()
{
    if (const StreamEntry *entry = current())
        emit openRequested(*entry);
}

const StreamEntry *FirmStreamTab::current() const
{
    return m_model->entryAt(m_tablePane->table()->currentIndex().row());
}

bool FirmStreamTab::isNarrowed() const
{
    return !m_kinds->chosen().isEmpty() || m_years->currentData().toInt() > 0 ||
           !m_find->text().trimmed().isEmpty();
}

void FirmStreamTab::clearConditions()
{
    m_typing.stop();
    m_kinds->clear();
    m_filling = true;
    m_years->setCurrentIndex(0);
    m_filling = false;
    m_find->clear();
    m_typing.stop();
    narrow();
    focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

/// Esc takes the conditions away before it leaves the page.
bool FirmStreamTab::event(QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if ((asked || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isNarrowed()) {
        event->accept();
        if (!asked)
            clearConditions();
        return true;
    }
    return FirmTab::event(event);
}

/// ↓ and Enter go from the field to the rows.
bool FirmStreamTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusTarget()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return FirmTab::eventFilter(watched, event);
}

} // namespace peiyu
