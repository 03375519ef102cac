#include "imports/mappingstrip.h"

#include "exchange/columnkeys.h"
#include "parts/datatable.h"
#include "parts/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

constexpr int stripHeight = 60;
constexpr int mostVisible = 30;

/// Keys by which a chooser changes without its list.
bool stepsThrough(const QKeyEvent &key)
{
    constexpr std::array keys = {Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp,
                                 Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    return key.modifiers() == Qt::NoModifier &&
           std::find(keys.begin(), keys.end(), key.key()) != keys.end();
}

} // namespace

MappingStrip::MappingStrip(DataTable *table, QWidget *parent)
    : QWidget(parent),
      m_table(table),
      m_clip(new QWidget(this)),
      m_fields(new QStandardItemModel(this))
{
    setFixedHeight(lookOf(this).px(stripHeight));
    fillFields();
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &MappingStrip::arrange);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this,
            &MappingStrip::arrange);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingStrip::arrange);
}

QComboBox *MappingStrip::chooser(int column) const
{
    return column >= 0 && column < m_places.size() ? m_places[column].chooser : nullptr;
}

QSize MappingStrip::sizeHint() const
{
    return {200, lookOf(this).px(stripHeight)};
}

QString MappingStrip::wordOf(const ColumnMapping &mapping, int column)
{
    return columnKeyText(columnKey(mapping, column));
}

void MappingStrip::setKind(ImportKind kind)
{
    m_kind = kind;
}

void MappingStrip::fillFields()
{
    m_fields->clear();
    const auto add = [this](const QString &key, const QString &text) {
        if (!m_fields->match(m_fields->index(0, 0), Qt::UserRole, key, 1, Qt::MatchExactly)
                 .isEmpty())
            return;
        auto *item = new QStandardItem(text);
        item->setData(key, Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(QStringLiteral("-"), tr("不导入"));
    const auto addColumn = [&add](const QString &key) { add(key, columnKeyText(key)); };
    for (const ImportField field : importFields(m_kind))
        addColumn(importFieldKey(field));
    if (m_kind == ImportKind::Figures) {
        for (const ColumnMapping *mapping : {&m_mapping, &m_guess}) {
            for (const PeriodColumn &period : mapping->periods())
                addColumn(periodColumnKey(period));
        }
        for (const PeriodItem item : allPeriodItems)
            addColumn(periodColumnKey({item, {}, false, -1}));
    }
    if (m_kind != ImportKind::Firms)
        return;
    for (const ColumnMapping *mapping : {&m_mapping, &m_guess}) {
        for (const FigureColumn &figure : mapping->figures())
            addColumn(figureColumnKey(figure));
        for (const HonourColumn &honour : mapping->honours())
            addColumn(honourColumnKey(honour));
    }
    for (const FigureItem item : allFigureItems)
        addColumn(figureColumnKey({item, 0, -1}));
}

void MappingStrip::setMapping(const ColumnMapping &mapping, const ColumnMapping &guess, int columns,
                              const QString &origin)
{
    m_mapping = mapping;
    m_guess = guess;
    m_origin = origin;
    fillFields();
    while (m_places.size() > columns) {
        const Place place = m_places.takeLast();
        delete place.chooser;
        delete place.origin;
    }
    while (m_places.size() < columns)
        addPlace(static_cast<int>(m_places.size()));
    showMapping();
    arrange();
}

void MappingStrip::addPlace(int column)
{
    auto *combo = new QComboBox(m_clip);
    combo->setObjectName(QStringLiteral("map_%1").arg(column));
    combo->setModel(m_fields);
    combo->setMaxVisibleItems(mostVisible);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->installEventFilter(this);
    connect(combo, &QComboBox::activated, this, [this, column] { choose(column); });
    auto *origin = new TextLabel({}, FontRole::Small, &LookPalette::text3, m_clip);
    m_places.append({combo, origin});
    combo->show();
    origin->show();
}

void MappingStrip::choose(int column)
{
    const QString chosen = m_places[column].chooser->currentData().toString();
    m_mapping.release(column);
    mapColumn(m_mapping, chosen, column);
    showMapping();
    emit mappingChanged();
}

void MappingStrip::showMapping()
{
    for (int column = 0; column < m_places.size(); ++column) {
        const QString key = columnKey(m_mapping, column);
        const Place &place = m_places[column];
        const QSignalBlocker quiet(place.chooser);
        const QModelIndexList found =
            m_fields->match(m_fields->index(0, 0), Qt::UserRole, key, 1, Qt::MatchExactly);
        place.chooser->setCurrentIndex(key.isEmpty() || found.isEmpty() ? 0 : found.first().row());
        const QString head = m_table->model()->headerData(column, Qt::Horizontal).toString();
        place.chooser->setAccessibleName(tr("列“%1”对应的字段").arg(head));
        const bool guessed = !key.isEmpty() && columnKey(m_guess, column) == key;
        place.origin->setText(key.isEmpty() ? QString() : guessed ? m_origin : tr("手工指定"));
    }
}

void MappingStrip::arrange()
{
    const Look &look = lookOf(this);
    const int left =
        m_table->verticalHeader()->isVisible() ? m_table->verticalHeader()->width() : 0;
    m_clip->setGeometry(left, 0, width() - left, height() - 1);
    for (int column = 0; column < m_places.size(); ++column) {
        const int x = m_table->horizontalHeader()->sectionViewportPosition(column);
        const int wide = m_table->horizontalHeader()->sectionSize(column);
        m_places[column].chooser->setGeometry(x + 4, look.px(6), wide - 8, look.px(28));
        m_places[column].origin->setGeometry(x + 8, look.px(36), wide - 12, look.px(18));
    }
}

bool MappingStrip::eventFilter(QObject *watched, QEvent *event)
{
    auto *combo = qobject_cast<QComboBox *>(watched);
    // A field belongs to one column: going through the fields one by one would take each from the
    // column that has it. So the list is opened, and only what is chosen counts.
    if (combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (combo && event->type() == QEvent::KeyPress &&
        stepsThrough(*static_cast<QKeyEvent *>(event))) {
        combo->showPopup();
        return true;
    }
    if (combo && event->type() == QEvent::FocusIn) {
        for (int column = 0; column < m_places.size(); ++column) {
            if (m_places[column].chooser == combo)
                m_table->scrollTo(m_table->model()->index(0, column));
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MappingStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MappingStrip::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
}

} // namespace peiyu
