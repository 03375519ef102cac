#include "imports/importmanner.h"

#include "parts/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace peiyu {

namespace {

constexpr int yearWidth = 64;

QHBoxLayout *rowOf(QWidget *place)
{
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

ImportManner::ImportManner(QWidget *parent)
    : QWidget(parent),
      m_figures(new QWidget),
      m_closed(new QCheckBox(tr("该年度数据已定"))),
      m_years(new QWidget),
      m_year(new QLineEdit)
{
    auto *row = rowOf(this);
    m_key = addChoice("importKey", tr("关键列"), {tr("统一社会信用代码"), tr("企业名称")}, this);
    m_empty = addChoice("importEmpty", tr("空单元格"), {tr("保留库内值"), tr("清空库内值")}, this);
    m_present =
        addChoice("importPresent", tr("库内已有的"), {tr("更新"), tr("不改，只追加")}, this);
    rowOf(m_figures);
    QStringList sources;
    for (const FigureSource source : allFigureSources)
        sources.append(figureSourceText(source));
    m_source = addChoice("importSource", tr("数据来源"), sources, m_figures);
    m_closed->setObjectName(QStringLiteral("importClosed"));
    m_closed->setToolTip(tr("已审计或已上报，以后不再提示改动"));
    m_figures->layout()->addWidget(m_closed);
    auto *years = rowOf(m_years);
    years->addWidget(new TextLabel(tr("哪一年的数据"), FontRole::Body, &LookPalette::text2));
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setAccessibleName(tr("没有写年度的数据是哪一年的"));
    m_year->setPlaceholderText(tr("例如 2025"));
    m_year->setValidator(new QIntValidator(firstFigureYear, lastFigureYear, m_year));
    m_year->setFixedWidth(lookOf(this).px(yearWidth));
    years->addWidget(m_year);
    row->addWidget(m_figures);
    row->addWidget(m_years);
    row->addStretch();
    for (QWidget *part : {m_figures, m_years})
        part->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_figures->hide();
    m_years->hide();
    connect(m_closed, &QCheckBox::toggled, this, &ImportManner::changed);
    connect(m_year, &QLineEdit::textChanged, this, &ImportManner::changed);
}

QComboBox *ImportManner::addChoice(const char *name, const QString &label,
                                   const QStringList &choices, QWidget *place)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(label);
    combo->addItems(choices);
    place->layout()->addWidget(new TextLabel(label, FontRole::Body, &LookPalette::text2));
    place->layout()->addWidget(combo);
    connect(combo, &QComboBox::activated, this, &ImportManner::changed);
    return combo;
}

void ImportManner::follow(const ColumnMapping &mapping)
{
    m_figures->setVisible(!mapping.figures().isEmpty());
    m_years->setVisible(mapping.lacksYear());
}

void ImportManner::fill(ImportRequest &request) const
{
    request.key = m_key->currentIndex() == 1 ? ImportKey::Name : ImportKey::Code;
    request.emptyCells = m_empty->currentIndex() == 1 ? EmptyCells::Clear : EmptyCells::Keep;
    request.appendOnly = m_present->currentIndex() == 1;
    request.figureSource = allFigureSources[static_cast<size_t>(m_source->currentIndex())];
    request.figuresClosed = m_closed->isChecked();
    request.figureYear = m_years->isHidden() ? 0 : m_year->text().toInt();
}

QString ImportManner::missing() const
{
    return !m_years->isHidden() && !m_year->hasAcceptableInput()
               ? tr("有的数据没有写年度，请填写是哪一年的")
               : QString();
}

} // namespace peiyu
