#pragma once
/// Every column a list can be imported by, under one key: a field (credit_code), a figure
/// (revenue@2024) or a 资质 (honour.高新技术企业).
/// Thread: any. Errors: none; an unknown key is no column.

#include "exchange/columnmapping.h"

namespace peiyu {

/// What a column is imported as; empty: not at all.
QString columnKey(const ColumnMapping &mapping, int column);
/// The column that is imported as `key`; -1: none.
int columnOfKey(const ColumnMapping &mapping, const QString &key);
/// False, and nothing done, for an unknown key.
bool mapColumn(ColumnMapping &mapping, const QString &key, int column);
/// 统一社会信用代码, 2024年营业收入, 高新技术企业：日期; empty for an unknown key.
QString columnKeyText(const QString &key);

} // namespace peiyu
