#include "imports/mappingstep.h"

#include "delegates/rowdelegate.h"
#include "exchange/importkind.h"
#include "imports/importmanner.h"
#include "imports/importperiod.h"
#include "imports/mappingstrip.h"
#include "imports/titlelistform.h"
#include "items/tablepreviewmodel.h"
#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "parts/statusmark.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QCheckBox>
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
      m_kind(new QComboBox),
      m_manner(new ImportManner),
      m_period(new ImportPeriod),
      m_list(new TitleListForm),
      m_district(new QComboBox),
      m_people(new QCheckBox(tr("新的专员、领导一并登记"))),
      m_mine(new QCheckBox(tr("这些企业由我服务"))),
      m_districtNote(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_state(new StatusMark),
      m_origin(new QWidget),
      m_originWords(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_turn(new LinkButton({})),
      m_rest(new TextLabel({}, FontRole::Small, &LookPalette::text3))
{
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
            if (MappingStrip::wordOf(m_strip->mapping(), index.column()).isEmpty())
                cell.ink = &LookPalette::text3;
            return cell;
        },
        m_table));
    m_strip = new MappingStrip(m_table);
    m_state->setObjectName(QStringLiteral("mappingState"));
    // Thirteen columns of months make a line longer than the screen.
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_rest->setObjectName(QStringLiteral("mappingRest"));
    m_rest->setElided(true);
    m_originWords->setObjectName(QStringLiteral("mappingOrigin"));
    m_turn->setObjectName(QStringLiteral("turnMapping"));
    auto *origin = new QHBoxLayout(m_origin);
    origin->setContentsMargins(0, 0, 0, 0);
    origin->setSpacing(12);
    origin->addWidget(m_originWords);
    origin->addWidget(m_turn);
    origin->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(m_manner);
    column->addWidget(m_period);
    column->addWidget(m_list);
    column->addWidget(m_origin);
    column->addWidget(m_state);
    column->addWidget(m_rest);
    auto *table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_strip);
    table->addWidget(pane, 1);
    column->addLayout(table, 1);
    const auto settled = [this] {
        showState();
        emit changed();
    };
    connect(m_strip, &MappingStrip::mappingChanged, this, settled);
    connect(m_district, &QComboBox::activated, this, settled);
    connect(m_manner, &ImportManner::changed, this, settled);
    connect(m_period, &ImportPeriod::changed, this, settled);
    connect(m_people, &QCheckBox::toggled, this, settled);
    connect(m_mine, &QCheckBox::toggled, this, settled);
    connect(m_list, &TitleListForm::changed, this, settled);
    connect(m_kind, &QComboBox::activated, this, [this] { emit kindChosen(kind()); });
    connect(m_turn, &LinkButton::clicked, this, &MappingStep::turnMapping);
}

QLayout *MappingStep::makeHead()
{
    const Look &look = lookOf(this);
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("这是一份什么表"));
    for (const ImportKind kind : allImportKinds)
        m_kind->addItem(importKindText(kind), importKindKey(kind));
    m_district->setObjectName(QStringLiteral("importDistrict"));
    m_district->setFixedWidth(look.px(districtWidth));
    m_district->setAccessibleName(tr("没有写区县的行算作哪个区县"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("这是"), FontRole::Body, &LookPalette::text2));
    head->addWidget(m_kind);
    head->addSpacing(12);
    head->addWidget(new TextLabel(tr("区县"), FontRole::Body, &LookPalette::text2));
    head->addWidget(m_district);
    head->addWidget(m_districtNote);
    m_people->setObjectName(QStringLiteral("enterPeople"));
    m_people->setToolTip(tr("来表写的专员或领导还没有登记时，导入同时登记并配备"));
    head->addSpacing(12);
    head->addWidget(m_people);
    m_mine->setObjectName(QStringLiteral("importMine"));
    m_mine->setToolTip(tr("来表没有服务专员一列：新增的和没有专员的企业，从今天起由我服务；"
                          "别人服务的不动"));
    m_mine->setChecked(true);
    head->addWidget(m_mine);
    head->addStretch();
    return head;
}

ImportKind MappingStep::kind() const
{
    return importKindFromKey(m_kind->currentData().toString()).value_or(ImportKind::Firms);
}

void MappingStep::fill(ImportRequest &request) const
{
    request.kind = kind();
    request.mapping = mapping();
    request.district = district();
    m_manner->fill(request);
    if (kind() == ImportKind::Figures)
        m_period->fill(request);
    request.enterPeople = !m_people->isHidden() && m_people->isChecked();
    request.mine = !m_mine->isHidden() && m_mine->isChecked();
    if (kind() == ImportKind::TitleList)
        request.list = m_list->order();
}

void MappingStep::clear()
{
    m_list->clear();
    m_period->clear();
    m_mine->setChecked(true);
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
    m_kind->setCurrentIndex(m_kind->findData(importKindKey(draft.preview.kind)));
    m_list->setVisible(kind() == ImportKind::TitleList);
    m_list->propose(draft.preview.hints);
    m_period->setTable(draft.preview);
    m_strip->setKind(kind());
    m_strip->setMapping(draft.mapping, draft.preview.mapping, m_rows->columnCount(),
                        draft.preview.remembered ? tr("照保存的")
                        : draft.preview.headless ? tr("按内容认出")
                                                 : tr("按表头认出"));
    m_saved = draft.preview.mapping;
    m_guessed = draft.preview.guessed;
    m_origin->setVisible(draft.preview.remembered);
    if (!draft.district.isEmpty())
        m_district->setCurrentIndex(m_district->findData(draft.district));
    sizeColumns();
    showState();
    // Where there is nothing to fill above, the first chooser is where the work begins.
    QWidget *first = kind() == ImportKind::TitleList ? m_list->firstToFill() : nullptr;
    if (!first)
        first = m_strip->chooser(0);
    setFocusProxy(first ? first : m_table);
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
        const bool mapped = !MappingStrip::wordOf(m_strip->mapping(), column).isEmpty();
        m_table->setColumnWidth(column, std::clamp(wanted + look.px(20),
                                                   look.px(mapped ? narrowest + 20 : narrowest),
                                                   look.px(widest)));
    }
}

void MappingStep::showOrigin()
{
    const bool saved = mapping() == m_saved;
    m_originWords->setText(saved                    ? tr("列对应照上次保存的。")
                           : mapping() == m_guessed ? tr("列对应按表头认出，没有照上次保存的。")
                                                    : tr("列对应与上次保存的不同。"));
    m_turn->setText(saved ? tr("改按表头重新认") : tr("改回上次保存的"));
}

void MappingStep::setSaved()
{
    m_saved = mapping();
    m_origin->show();
    showOrigin();
}

void MappingStep::turnMapping()
{
    const bool saved = mapping() == m_saved;
    m_strip->setMapping(saved ? m_guessed : m_saved, saved ? m_guessed : m_saved,
                        m_rows->columnCount(), saved ? tr("按表头认出") : tr("照保存的"));
    showState();
    emit changed();
}

const ColumnMapping &MappingStep::mapping() const
{
    return m_strip->mapping();
}

QString MappingStep::district() const
{
    return m_district->currentData().toString();
}

QString MappingStep::missingName() const
{
    const bool carriers = kind() == ImportKind::Honours && mapping().has(ImportField::Carrier);
    return mapping().has(ImportField::Name) || carriers ? QString() : tr("缺“企业名称”列，请指定");
}

void MappingStep::setServes(bool serves)
{
    m_serves = serves;
    showState();
}

QString MappingStep::missing() const
{
    if (!missingName().isEmpty())
        return missingName();
    const bool carriers = kind() == ImportKind::Honours && mapping().has(ImportField::Carrier);
    if (const auto column = missingColumn(kind(), mapping()); column && !carriers)
        return tr("缺“%1”列，请指定").arg(*column);
    if (kind() == ImportKind::TitleList && !m_list->missing().isEmpty())
        return m_list->missing();
    if (kind() == ImportKind::Firms && !m_manner->missing().isEmpty())
        return m_manner->missing();
    if (kind() == ImportKind::Figures && !m_period->missing().isEmpty())
        return m_period->missing();
    if (district().isEmpty() && !mapping().has(ImportField::District))
        return tr("请选择这些企业属于哪个区县");
    return {};
}

void MappingStep::showState()
{
    QStringList left;
    QStringList taken;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (const QString word = MappingStrip::wordOf(mapping(), column); !word.isEmpty())
            taken.append(word);
        else if (!m_heads.value(column).isEmpty())
            left.append(m_heads.value(column).simplified());
    }
    m_table->viewport()->update();
    m_period->setVisible(kind() == ImportKind::Figures);
    m_period->follow(mapping());
    const QString lacking = missing();
    if (lacking.isEmpty())
        m_state->setFace(
            {StatusTone::Ok, tr("导入 %1 列：%2").arg(taken.size()).arg(taken.join(u'、'))});
    else
        m_state->setFace({StatusTone::Late, lacking, true});
    m_state->setToolTip(taken.join(u'\n'));
    m_rest->setText(left.isEmpty() ? tr("所有列都会导入")
                                   : tr("不导入 %1 列：%2").arg(left.size()).arg(left.join(u'、')));
    showOrigin();
    m_manner->setVisible(kind() == ImportKind::Firms);
    m_manner->follow(mapping());
    const bool people =
        mapping().has(ImportField::Specialist) || mapping().has(ImportField::Leader);
    const bool visited = kind() == ImportKind::Visits && mapping().has(ImportField::VisitedBy);
    m_people->setVisible(
        visited || (people && (kind() == ImportKind::Firms || kind() == ImportKind::Assignments)));
    m_mine->setVisible(m_serves && kind() == ImportKind::Firms &&
                       !mapping().has(ImportField::Specialist));
    m_districtNote->setText(districtNote());
}

QString MappingStep::districtNote() const
{
    const bool column = mapping().has(ImportField::District);
    switch (kind()) {
    case ImportKind::Firms:
        return column ? tr("只用于“区县”一列空着的行") : tr("来表没有区县一列，所有企业都算作这里");
    case ImportKind::TitleList:
        return column ? tr("只取这个区县的行") : tr("名单没有区县一列，按名称与库内核对");
    default:
        return tr("企业按名称或代码在库内查找");
    }
}

} // namespace peiyu
