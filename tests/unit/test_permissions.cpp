// Who may do what: the whole table, role × action, written out a second time.

#include "domain/displaytext.h"
#include "domain/permissions.h"
#include "support/results.h"

#include <array>
#include <string>

using namespace peiyu;

namespace {

struct Line
{
    Action action;
    const char *reaches; ///< 专员 科室 负责人 管理员 领导 审计: - none, o own, A all
};

constexpr std::array lines{
    Line{Action::ReadFirms, "AAAAAA"},       Line{Action::EditFirm, "oAA---"},
    Line{Action::RemoveFirm, "-AA---"},      Line{Action::ImportFirms, "oAA---"},
    Line{Action::EditRecognition, "oAA---"}, Line{Action::EditSpecialists, "-AA---"},
    Line{Action::Assign, "-AA---"},          Line{Action::EditMeasure, "oAA---"},
    Line{Action::RecordVisit, "oAA---"},     Line{Action::EditTargets, "-AA---"},
    Line{Action::ReadHistory, "AAAAAA"},     Line{Action::Undo, "oAAooo"},
    Line{Action::MaintainBase, "-AAA--"},    Line{Action::EditAccounts, "AAAAAA"},
    Line{Action::HandleRequest, "oAA---"},   Line{Action::ApproveRequest, "-AA---"},
    Line{Action::CloseReopened, "--A---"},   Line{Action::Supervise, "-AA-A-"},
    Line{Action::EditCalendar, "-A-A--"},    Line{Action::EditRequestSettings, "-AAA--"},
    Line{Action::EditLists, "-AAA--"},
};

constexpr std::array columns{Role::Specialist,    Role::Office, Role::Head,
                             Role::Administrator, Role::Leader, Role::Auditor};

char letterOf(Reach reach)
{
    return reach == Reach::None ? '-' : reach == Reach::Own ? 'o' : 'A';
}

Actor actorAs(Role role)
{
    return {AccountId(QStringLiteral("a1")), QStringLiteral("何静"), role,
            SpecialistId(QStringLiteral("s1"))};
}

} // namespace

TEST_CASE("the table role × action is the one written here, without a gap")
{
    REQUIRE(lines.size() == static_cast<size_t>(actionCount));
    REQUIRE(columns.size() == allRoles.size());
    for (int i = 0; i < actionCount; ++i) {
        const Line &line = lines[static_cast<size_t>(i)];
        REQUIRE(static_cast<int>(line.action) == i);
        INFO(actionText(line.action).toStdString());
        CHECK_FALSE(actionText(line.action).isEmpty());
        std::string reaches;
        for (const Role role : columns)
            reaches += letterOf(reachOf(role, line.action));
        CHECK(reaches == line.reaches);
    }
}

TEST_CASE("who only reads writes nothing but what his office asks of him")
{
    for (int i = 0; i < actionCount; ++i) {
        const auto action = static_cast<Action>(i);
        Scope foreign;
        foreign.foreign = true;
        foreign.maker = AccountId(QStringLiteral("a2"));
        const bool reads = action == Action::ReadFirms || action == Action::ReadHistory;
        const bool names = action == Action::EditAccounts;
        INFO(actionText(action).toStdString());
        CHECK(may(actorAs(Role::Auditor), action, foreign) == (reads || names));
        CHECK(may(actorAs(Role::Leader), action, foreign) ==
              (reads || names || action == Action::Supervise));
    }
    CHECK_FALSE(handlesBusiness(Role::Leader));
    CHECK_FALSE(handlesBusiness(Role::Auditor));
    CHECK_FALSE(handlesBusiness(Role::Administrator));
    CHECK(handlesBusiness(Role::Specialist));
}

TEST_CASE("own is one's own firms, what one was asked first, and what one did oneself")
{
    const Actor she = actorAs(Role::Specialist);
    Scope scope;
    CHECK(may(she, Action::RecordVisit, scope));
    scope.foreign = true;
    CHECK_FALSE(may(she, Action::RecordVisit, scope));
    CHECK(may(actorAs(Role::Office), Action::RecordVisit, scope));
    scope.person = she.specialist; // 首问责任人
    CHECK(may(she, Action::HandleRequest, scope));
    scope.person = SpecialistId(QStringLiteral("s2"));
    CHECK_FALSE(may(she, Action::HandleRequest, scope));
    // A person who is no specialist is not the one an empty field names.
    Actor nobody = she;
    nobody.specialist = {};
    scope.person = {};
    CHECK_FALSE(may(nobody, Action::HandleRequest, scope));

    Scope change;
    change.maker = she.account;
    CHECK(may(she, Action::Undo, change));
    change.maker = AccountId(QStringLiteral("a2"));
    CHECK_FALSE(may(she, Action::Undo, change));
    CHECK(may(actorAs(Role::Head), Action::Undo, change));
}

TEST_CASE("a refusal says what is refused and who may")
{
    const QString leader = errorOf(requirePermission(actorAs(Role::Leader), Action::RecordVisit),
                                   ErrorCode::Permission)
                               .text;
    CHECK(leader ==
          u"领导只查看，不能记录和安排走访；由专员、科室或负责人办理。要换身份，请在右上角选"
          "择使用人。");
    CHECK(refusalText(Role::Specialist, Action::CloseReopened).contains(u"由负责人办理"));
    CHECK(rolesText(Action::EditCalendar) == u"科室或管理员");
    CHECK(requirePermission(actorAs(Role::Head), Action::CloseReopened));
}

TEST_CASE("the six roles are read by key and by word, 部门负责人 too")
{
    CHECK(roleFromWords(QStringLiteral("leader")) == Role::Leader);
    CHECK(roleFromWords(QStringLiteral("审计")) == Role::Auditor);
    CHECK(roleFromWords(QStringLiteral("部门负责人")) == Role::Head);
    CHECK(roleText(Role::Head) == u"负责人");
}
