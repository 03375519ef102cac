#include "composition/basemaking.h"

#include "services/backupservice.h"
#include "services/rescueservice.h"

#include <QDir>

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
    run(order.settings.path, [this, order]() -> Result<QString> {
        PEIYU_CHECK(BaseService::create(order, m_clock));
        return QString();
    });
}

void BaseMaking::restore(const QString &backup, const ConnectionSettings &target,
                         const OpenedBy &openedBy)
{
    run(target.path, [this, backup, target, openedBy]() -> Result<QString> {
        PEIYU_TRY(kept, BaseService::restore(backup, target, openedBy, m_clock));
        const QString restored =
            kept.isEmpty()
                ? tr("已从备份恢复。")
                : tr("已从备份恢复。原来的库保留为“%1”。").arg(QDir::toNativeSeparators(kept));
        return restored + BaseService::absentFiles(target, openedBy, m_clock);
    });
}

void BaseMaking::rescue(const QString &damaged, const ConnectionSettings &target,
                        const OpenedBy &openedBy)
{
    run(target.path, [this, damaged, target, openedBy]() -> Result<QString> {
        PEIYU_TRY(report, RescueService::rescue(damaged, target, openedBy, m_clock));
        const QString found =
            tr("抢救出企业 %1 家，另按变更记录补回 %2 条。").arg(report.firms).arg(report.fromLog);
        return report.gaps() + report.refused() == 0
                   ? found
                   : found + tr("有 %1 处读不出，请对照备份或原表核对。")
                                 .arg(report.gaps() + report.refused());
    });
}

void BaseMaking::check(const BackupCopy &copy)
{
    m_lane.start([this, copy] {
        const auto sound = BackupService::verifyFile(copy);
        QMetaObject::invokeMethod(
            this,
            [this, path = copy.path, fault = sound ? QString() : sound.error().text] {
                emit checked(path, fault);
            },
            Qt::QueuedConnection);
    });
}

void BaseMaking::run(const QString &path, std::function<Result<QString>()> work)
{
    m_running = true;
    m_lane.start([this, path, work = std::move(work)] {
        const Result<QString> outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, path, outcome] {
                m_running = false;
                if (outcome)
                    emit made(path, *outcome);
                else
                    emit failed(outcome.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace peiyu
