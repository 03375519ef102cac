#pragma once
/// What a plan pays, in the words of page and paper. Thread: values.

#include "domain/planmoney.h"

namespace peiyu {

/// 小巨人 50万元/家；最高 50 万元 每家; 文件未量化 where the document names no amount. An amount of
/// ours (upstream × share) says so.
QString moneyRuleText(const MoneyRule &rule);

} // namespace peiyu
