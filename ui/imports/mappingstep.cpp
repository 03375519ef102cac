#include "imports/mappingstep.h"

#include "delegates/rowdelegate.h"
#include "imports/mappingstrip.h"
#include "items/tablepreviewmodel.h"
#include "parts/datatable.h"
#include "parts/statusmark.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int narrowest = 150;
constexpr int widest = 260;
constexpr int sampledRows = 20;
constexpr int mostPreviewRows = 40;
constexpr int districtWidth = 180;

} // namespace

MappingStep::MappingStep(QWidget *parent)
    : QWidget(parent),
      m_rows(new TablePreviewModel(this)),
      m_district(new QComboBox),
      m_districtNote(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_state(new StatusMark),
      m_rest(new TextLabel({}, FontRole::Small, &LookPalette::text3))
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("importColumns"));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            // What is left out stands back.
            if (!m_strip->mapping().fieldOf(index.column()))
                cell.ink = &LookPalette::text3;
            return cell;
        },
        m_table));
    m_strip = new MappingStrip(m_table);
    m_district->setObjectName(QStringLiteral("importDistrict"));
    m_district->setFixedWidth(look.px(districtWidth));
    m_district->setAccessibleName(tr("没有写区县的行算作哪个区县"));
    m_state->setObjectName(QStringLiteral("mappingState"));
    m_rest->setObjectName(QStringLiteral("mappingRest"));
    m_rest->setElided(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("区县"), FontRole::Body, &LookPalette::text2));
    head->addWidget(m_district);
    head->addWidget(m_districtNote);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_rest);
    auto *table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_strip);
    table->addWidget(pane, 1);
    column->addLayout(table, 1);
    connect(m_strip, &MappingStrip::mappingChanged, this, [this] {
        showState();
        emit changed();
    });
    connect(m_district, &QComboBox::activated, this, [this] {
        showState();
        emit changed();
    });
}

void MappingStep::setDistricts(const QVector<District> &districts, const DistrictId &home)
{
    m_district->clear();
    if (home.isEmpty() && districts.size() > 1)
        m_district->addItem(tr("请选择"), QString());
    for (const District &district : districts)
        m_district->addItem(district.shortName, district.id.value());
    m_district->setCurrentIndex(std::max(0, m_district->findData(home.value())));
}

void MappingStep::setDraft(const ImportDraft &draft)
{
    QVector<TableRow> rows;
    for (const TableRow &row : draft.preview.firstRows) {
        if (row.number > draft.preview.header.row && rows.size() < mostPreviewRows)
            rows.append(row);
    }
    m_heads = draft.preview.header.columns;
    m_rows->setRows(rows, m_heads);
    m_strip->setMapping(draft.mapping, draft.preview.mapping, m_rows->columnCount());
    if (!draft.district.isEmpty())
        m_district->setCurrentIndex(m_district->findData(draft.district));
    sizeColumns();
    showState();
    // Where there is nothing to choose above, the first chooser is where the work begins.
    setFocusProxy(m_strip->chooser(0) ? static_cast<QWidget *>(m_strip->chooser(0)) : m_table);
}

void MappingStep::sizeColumns()
{
    const Look &look = lookOf(this);
    const QFontMetrics metrics(look.font(FontRole::Body));
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        int wanted = metrics.horizontalAdvance(m_heads.value(column));
        for (int row = 0; row < std::min(sampledRows, m_rows->rowCount()); ++row)
            wanted =
                std::max(wanted, metrics.horizontalAdvance(
                                     m_rows->index(row, column).data(Qt::DisplayRole).toString()));
        // The chooser above needs room for its longest word.
        const bool mapped = m_strip->mapping().fieldOf(column).has_value();
        m_table->setColumnWidth(column, std::clamp(wanted + look.px(20),
                                                   look.px(mapped ? narrowest + 20 : narrowest),
                                                   look.px(widest)));
    }
}

const ColumnMapping &MappingStep::mapping() const
{
    return m_strip->mapping();
}

QString MappingStep::district() const
{
    return m_district->currentData().toString();
}

QString MappingStep::missing() const
{
    if (!mapping().has(ImportField::Name))
        return tr("请指明哪一列是企业名称");
    if (district().isEmpty() && !mapping().has(ImportField::District))
        return tr("请选择这些企业属于哪个区县");
    return {};
}

void MappingStep::showState()
{
    QStringList left;
    QStringList taken;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (const auto field = mapping().fieldOf(column))
            taken.append(importFieldText(*field));
        else if (!m_heads.value(column).isEmpty())
            left.append(m_heads.value(column).simplified());
    }
    m_table->viewport()->update();
    const QString lacking = missing();
    if (lacking.isEmpty())
        m_state->setFace(
            {StatusTone::Ok, tr("导入 %1 列：%2").arg(taken.size()).arg(taken.join(u'、'))});
    else
        m_state->setFace({StatusTone::Late, lacking, true});
    m_rest->setText(left.isEmpty() ? tr("所有列都会导入")
                                   : tr("不导入 %1 列：%2").arg(left.size()).arg(left.join(u'、')));
    m_districtNote->setText(mapping().has(ImportField::District)
                                ? tr("只用于“区县”一列空着的行")
                                : tr("来表没有区县一列，所有企业都算作这里"));
}

} // namespace peiyu
