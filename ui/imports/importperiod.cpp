#include "imports/importperiod.h"

#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int fieldWidth = 120;

/// The first and the last of the columns that name theirs.
QString spanOf(const QVector<PeriodColumn> &columns)
{
    QVector<FigurePeriod> periods;
    for (const PeriodColumn &column : columns) {
        if (column.period.isValid())
            periods.append(column.period);
    }
    if (periods.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(
        periods.cbegin(), periods.cend(),
        [](const FigurePeriod &a, const FigurePeriod &b) { return a.lastDay() < b.lastDay(); });
    const QString span = *first == *last
                             ? first->text()
                             : ImportPeriod::tr("%1至%2").arg(first->text(), last->text());
    const bool cumulative =
        std::all_of(columns.cbegin(), columns.cend(),
                    [](const PeriodColumn &column) { return column.cumulative; });
    return cumulative ? ImportPeriod::tr("%1累计").arg(span) : span;
}

} // namespace

ImportPeriod::ImportPeriod(QWidget *parent)
    : QWidget(parent),
      m_field(new QWidget),
      m_words(new QLineEdit),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text2))
{
    auto *row = new QHBoxLayout(this);
    auto *inside = new QHBoxLayout(m_field);
    for (QHBoxLayout *layout : {row, inside}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
    }
    inside->addWidget(new TextLabel(tr("报告期"), FontRole::Body, &LookPalette::text2));
    inside->addWidget(m_words);
    m_words->setObjectName(QStringLiteral("importPeriod"));
    m_words->setAccessibleName(tr("没有写报告期的列是哪一期的"));
    m_words->setToolTip(tr("年初到这个月的数写 2026-10累计，只是当月的写 2026-10当期"));
    m_words->setFixedWidth(lookOf(this).px(fieldWidth));
    m_note->setObjectName(QStringLiteral("importPeriodNote"));
    m_field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_field);
    row->addWidget(m_note, 1);
    m_field->hide();
    connect(m_words, &QLineEdit::textChanged, this, &ImportPeriod::changed);
}

void ImportPeriod::setTable(const ImportPreview &preview)
{
    if (!(m_titled == preview.titled)) // another table: what was typed is not said of it
        clear();
    m_titled = preview.titled;
    m_titledBy = preview.titledBy;
}

void ImportPeriod::clear()
{
    const QSignalBlocker quiet(m_words);
    m_words->clear();
}

void ImportPeriod::follow(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    const bool rowsSay = mapping.has(ImportField::FigurePeriodWord);
    const auto &columns = mapping.periods();
    m_field->setVisible(!rowsSay &&
                        std::any_of(columns.cbegin(), columns.cend(),
                                    [](const PeriodColumn &one) { return !one.period.isValid(); }));
    m_words->setPlaceholderText(m_titledBy.isEmpty() || !m_titled.period.isValid()
                                    ? tr("例如 2026-10")
                                    : m_titled.period.key());
    m_note->setText(rowsSay ? tr("报告期按“报告期”一列，逐行认") : noteOf(mapping));
}

QString ImportPeriod::noteOf(const ColumnMapping &mapping) const
{
    if (mapping.periods().isEmpty())
        return {};
    if (!isAsked())
        return tr("报告期按表头：%1").arg(spanOf(mapping.periods()));
    ColumnMapping titled = mapping;
    titled.completePeriods(m_titled);
    if (!said().isEmpty()) {
        ColumnMapping typed = mapping;
        if (const auto period = periodSaid(said()))
            typed.completePeriods(*period);
        typed.completePeriods(m_titled);
        return spanOf(typed.periods());
    }
    if (titled.needsPeriod())
        return tr("表头、标题、工作表名和文件名都没有写全，请填写月（2026-10）或季度（2026-Q3）；"
                  "表头写明月份的，只填年度（2026）");
    if (m_titledBy.isEmpty())
        return tr("报告期按表头：%1。没有写报告期的列不导入；要导入请填写")
            .arg(spanOf(titled.periods()));
    return tr("%1写的是%2，不填就按这一期；不对请改写").arg(m_titledBy, spanOf(titled.periods()));
}

QString ImportPeriod::said() const
{
    return isAsked() ? m_words->text().trimmed() : QString();
}

void ImportPeriod::fill(ImportRequest &request) const
{
    request.figurePeriod = said();
}

QString ImportPeriod::missing() const
{
    ColumnMapping completed = m_mapping;
    if (!said().isEmpty()) {
        const auto period = periodSaid(said());
        if (!period)
            return tr("报告期“%1”不对，应写成 2026-10 或 2026-Q3").arg(said());
        completed.completePeriods(*period);
    }
    completed.completePeriods(m_titled);
    return completed.needsPeriod() ? tr("没有读出报告期，请填写是哪一年的哪个月或哪个季度")
                                   : QString();
}

} // namespace peiyu
