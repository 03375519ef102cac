#include "composition/basemaking.h"

namespace peiyu {

BaseMaking::BaseMaking(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_lane.setMaxThreadCount(1);
}

BaseMaking::~BaseMaking()
{
    m_lane.waitForDone();
}

void BaseMaking::make(const BaseOrder &order)
{
    run(order.settings.path, [this, order] { return BaseService::create(order, m_clock); });
}

void BaseMaking::restore(const QString &backup, const ConnectionSettings &target,
                         const OpenedBy &openedBy)
{
    run(target.path, [this, backup, target, openedBy]() -> Result<> {
        PEIYU_CHECK(BaseService::restore(backup, target, openedBy, m_clock));
        return {};
    });
}

void BaseMaking::run(const QString &path, std::function<Result<>()> work)
{
    m_running = true;
    m_lane.start([this, path, work = std::move(work)] {
        const Result<> outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, path, outcome] {
                m_running = false;
                if (outcome)
                    emit made(path);
                else
                    emit failed(outcome.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace peiyu
