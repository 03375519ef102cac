#pragma once
/// The Chinese (and translated) words of the field's vocabulary: the one place that holds them,
/// so that list, page, report and command agree.

#include "domain/actor.h"
#include "domain/backupcopy.h"
#include "domain/changeset.h"
#include "domain/creditcode.h"
#include "domain/enterprise.h"
#include "domain/plan.h"
#include "domain/tier.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>

namespace peiyu {

/// 创新型中小企业, 专精特新中小企业（市/省级）…: the national words.
QString tierText(Tier tier);
/// 入库, 创新型, 市级 / 省级, 小巨人: for badges. The rung decides, the district names it.
QString tierBadgeText(Tier tier, const QString &districtId = {});
/// Any tier key of a plan, 上市企业 and 单项冠军 too.
QString tierKeyText(const QString &key);
QString stageText(Stage stage);
QString exitReasonText(ExitReason reason);
QString visitKindText(VisitKind kind);
QString roleText(Role role);
QString dutyText(Duty duty);
QString basisText(Basis basis);
/// 达到, 超过, 等于, 不超过, 左右
QString comparatorText(Comparator comparator);
/// 力争达到 60 家, 5 家左右, 超过 100 家: the number in the document's own wording.
QString requirementText(const PlanTarget &target);
QString targetStatusText(TargetStatus status);
QString staffingRuleText(StaffingRule rule);
/// 起草, 正式, 已结束.
QString planStateText(PlanState state);
QString changeKindText(ChangeKind kind);
/// Short, also part of a copy's file name: 关闭时, 导入前.
QString backupOccasionText(BackupOccasion occasion);

/// Reads a word list entry by its key or by its Chinese word.
std::optional<ChangeKind> changeKindFromWords(const QString &words);
std::optional<Stage> stageFromWords(const QString &words);
std::optional<ExitReason> exitReasonFromWords(const QString &words);
std::optional<VisitKind> visitKindFromWords(const QString &words);
std::optional<Role> roleFromWords(const QString &words);

/// 2026-01-20, or — for none.
QString dateText(QDate day);
/// 1,250 · 17.6 · — for none.
QString quantityText(const std::optional<Quantity> &quantity);
/// A whole count with thousands commas.
QString countText(qint64 count);
/// "3.2 MB", "840 KB".
QString fileSizeText(qint64 bytes);
/// 0.9472 → 94.7%
QString percentText(double fraction);
/// The title of a plan; （标题首行缺失） with its note where the document lost it.
QString planTitleText(const Plan &plan);

/// Why a credit code is refused or pending; empty for a sound one.
QString creditCodeText(const QString &code, CreditCodeCheck check);

/// ISO dates, also 2023/5/1, 2023.5.1, 2023年5月1日, 20230501. Null for anything else: a partial
/// date (2023年5月) is asked for, never completed.
QDate dayFromWords(const QString &words);

} // namespace peiyu
