#include "board/pathcard.h"

#include "charts/chartcard.h"
#include "charts/targetpathchart.h"
#include "services/targetservice.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace peiyu {

PathCard::PathCard(BoardActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_card(new ChartCard), m_chooser(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setObjectName(QStringLiteral("pathCard"));
    m_chooser->setObjectName(QStringLiteral("pathTarget"));
    m_chooser->setAccessibleName(tr("看哪一项目标"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_card->setChooser(m_chooser);
    connect(m_chooser, &QComboBox::activated, this, [this](int target) {
        setCurrentIndex(target);
        emit chosen(target);
    });
    m_actions.wire(m_card);
    connect(m_card, &ChartCard::pointActivated, this, &PathCard::openPoint);
}

void PathCard::setTargets(const QVector<BoardTarget> &targets, QDate asOf, bool withDistrict)
{
    m_targets = targets;
    m_asOf = asOf;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const BoardTarget &target : targets) {
        const QString name = boardwords::targetName(*target.plan, target.progress.target);
        m_chooser->addItem(withDistrict ? QStringLiteral("%1 · %2").arg(target.districtName, name)
                                        : name);
    }
    const int wanted = std::clamp(m_current, 0, std::max(0, static_cast<int>(targets.size()) - 1));
    m_current = -1;
    setCurrentIndex(wanted);
}

void PathCard::setCurrentIndex(int target)
{
    if (target == m_current || target < 0 || target >= m_targets.size())
        return;
    m_current = target;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->setCurrentIndex(target);
    read();
}

void PathCard::read()
{
    m_running.cancel();
    const BoardTarget target = m_targets[m_current];
    m_running = m_actions.context().runner.read<TargetPathSeries>(
        this,
        [catalog = m_actions.context().catalog, target,
         asOf = m_asOf](JobContext &context) -> Result<TargetPathSeries> {
            PEIYU_CHECK(context.cancellation.check());
            return TargetService::series(context, *target.plan, target.progress, asOf);
        },
        [this, id = target.progress.target.id](const Result<TargetPathSeries> &series) {
            const bool wanted = m_current >= 0 && m_current < m_targets.size() &&
                                m_targets[m_current].progress.target.id == id;
            if (series && wanted)
                show(*series);
            else if (!series && series.error().code != ErrorCode::Cancelled)
                m_actions.context().navigator.failed(series.error());
        });
}

void PathCard::show(const TargetPathSeries &series)
{
    m_series = series;
    if (m_series.deadline.isNull()) // a path needs an end; the document names none
        m_series.deadline = QDate(m_asOf.year(), 12, 31);
    ChartContent content = targetPathContent(m_series, screenChartTheme(lookOf(this)));
    content.tag.clear(); // the chooser stands there
    m_card->setContent(std::move(content));
}

void PathCard::openPoint(int point)
{
    if (point < 0 || point >= m_series.actual.size() || m_current < 0)
        return;
    const BoardTarget target = m_targets[m_current];
    if (m_series.actual[point].firms)
        m_actions.openPoint(target, *m_series.actual[point].firms);
    else
        m_actions.enterRecorded(target);
}

} // namespace peiyu
