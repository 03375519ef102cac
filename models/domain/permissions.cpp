#include "domain/permissions.h"

#include "domain/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

constexpr Reach N = Reach::None;
constexpr Reach O = Reach::Own;
constexpr Reach A = Reach::All;

/// Columns in the order of allRoles, rows in the order of Action.
constexpr std::array<std::array<Reach, allRoles.size()>, actionCount> table{{
    // 专员 科室 负责人 管理员 领导 审计
    {A, A, A, A, A, A}, // ReadFirms
    {O, A, A, N, N, N}, // EditFirm
    {N, A, A, N, N, N}, // RemoveFirm
    {O, A, A, N, N, N}, // ImportFirms
    {O, A, A, N, N, N}, // EditRecognition
    {N, A, A, N, N, N}, // EditSpecialists
    {N, A, A, N, N, N}, // Assign
    {O, A, A, N, N, N}, // EditMeasure
    {O, A, A, N, N, N}, // RecordVisit
    {N, A, A, N, N, N}, // EditTargets
    {A, A, A, A, A, A}, // ReadHistory
    {O, A, A, O, O, O}, // Undo
    {N, A, A, A, N, N}, // MaintainBase
    {A, A, A, A, A, A}, // EditAccounts
    {O, A, A, N, N, N}, // HandleRequest
    {N, A, A, N, N, N}, // ApproveRequest
    {N, N, A, N, N, N}, // CloseReopened
    {N, A, A, N, A, N}, // Supervise
    {N, A, N, A, N, N}, // EditCalendar
    {N, A, A, A, N, N}, // EditRequestSettings
    {N, A, A, A, N, N}, // EditLists
}};

} // namespace

Reach reachOf(Role role, Action action)
{
    return table[static_cast<size_t>(action)][static_cast<size_t>(role)];
}

QString actionText(Action action)
{
    switch (action) {
    case Action::ReadFirms:
        return Text::tr("查看数据");
    case Action::EditFirm:
        return Text::tr("修改企业资料");
    case Action::RemoveFirm:
        return Text::tr("办理退库与合并");
    case Action::ImportFirms:
        return Text::tr("导入名单");
    case Action::EditRecognition:
        return Text::tr("登记认定");
    case Action::EditSpecialists:
        return Text::tr("登记专员与外出");
    case Action::Assign:
        return Text::tr("配备专员");
    case Action::EditMeasure:
        return Text::tr("制定一策");
    case Action::RecordVisit:
        return Text::tr("记录和安排走访");
    case Action::EditTargets:
        return Text::tr("维护计划与目标");
    case Action::ReadHistory:
        return Text::tr("查看变更史");
    case Action::Undo:
        return Text::tr("撤销改动");
    case Action::MaintainBase:
        return Text::tr("维护库");
    case Action::EditAccounts:
        return Text::tr("登记使用人");
    case Action::HandleRequest:
        return Text::tr("办理诉求");
    case Action::ApproveRequest:
        return Text::tr("审批诉求（延期、审核、挂账）");
    case Action::CloseReopened:
        return Text::tr("办结曾不满意的诉求、批准超限暂停");
    case Action::Supervise:
        return Text::tr("发督办单");
    case Action::EditCalendar:
        return Text::tr("维护工作日历");
    case Action::EditRequestSettings:
        return Text::tr("设置办理时限、诉求类别、走访频次、运行监测和一策");
    case Action::EditLists:
        return Text::tr("维护资质类别和公用视图");
    }
    return {};
}

QString rolesText(Action action)
{
    QStringList roles;
    for (const Role role : allRoles) {
        if (reachOf(role, action) != Reach::None)
            roles.append(roleText(role));
    }
    if (roles.size() < 2)
        return roles.value(0);
    const QString last = roles.takeLast();
    return Text::tr("%1或%2").arg(roles.join(Text::tr("、")), last);
}

bool handlesBusiness(Role role)
{
    return reachOf(role, Action::EditFirm) != Reach::None;
}

QString refusalText(Role role, Action action)
{
    QString who;
    switch (role) {
    case Role::Leader:
    case Role::Auditor:
        who = Text::tr("%1只查看，").arg(roleText(role));
        break;
    case Role::Administrator:
        who = Text::tr("管理员不办理业务，");
        break;
    default:
        who = roleText(role);
        break;
    }
    return Text::tr("%1不能%2；由%3办理。要换身份，请在右上角选择使用人。")
        .arg(who, actionText(action), rolesText(action));
}

} // namespace peiyu
