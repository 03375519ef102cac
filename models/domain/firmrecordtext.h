#pragma once
/// The words of a firm's further records (firmrecords.h) and how offices write them.
/// Thread: pure functions.

#include "domain/duplicate.h"
#include "domain/enterprise.h"
#include "domain/firmrecords.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace peiyu {

/// 大型, 中型, 小型, 微型
QString sizeClassText(SizeClass size);
std::optional<SizeClass> sizeClassFromWords(const QString &words);
/// 注册地, 纳税关系, 统计关系
QString affiliationKindText(AffiliationKind kind);
std::optional<AffiliationKind> affiliationKindFromWords(const QString &words);
/// 国家级, 省级 …
QString honourLevelText(HonourLevel level);
std::optional<HonourLevel> honourLevelFromWords(const QString &words);
/// "1,500.00 万元", "50.00 万美元", "—" when it is not known.
QString capitalText(const Enterprise &enterprise);
/// "智能工厂（省级）×2": one line for lists.
QString honourText(const Honour &honour);

/// 标签 as a list and back; order kept, doubles dropped.
QStringList wordsOf(const QString &joined);
QString joinedWords(const QStringList &words);
/// 曾用名 as a list: names may hold spaces and commas.
QStringList namesOf(const QString &joined);

} // namespace peiyu
