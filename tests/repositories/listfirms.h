#pragma once
// Nine firms that differ in everything a list can filter and sort by.

#include "domain/listquery.h"
#include "support/testbase.h"

#include <QStringList>

namespace peiyu {

/// The firms by the first character of their names, entered in the order 安 本 重 大 恩 福 归 合
/// 迟.
///
/// | firm | place on 2026-01-20 | code | industry | stage | valid titles | 专员 | 实地 | promised |
/// | 安 | 江津 双福街道 | 3 | 食品制造业 | 储备 | – | – | – | – |
/// | 本 | 江津 德感街道 | 1 | 医药制造业 | 培育 | 创新 至 2027-02-28 | 李敏 | 2025-11-03 |
/// 2026-02-01 | | 重 | 江津 双福街道 | 2 | 通用设备制造业 | 提升 | 专精特新 至 2026-05-31, 小巨人
/// 至 2027-06-30 (创新 expired) | 李敏 | 2026-01-05 | kept | | 大 | 永春 桃城镇 | 4 |
/// 仪器仪表制造业 | 培育 | 专精特新 至 2028-08-31 | 王涛 | – (电话) | 2026-01-25 | | 恩 | 江津,
/// park 白沙工业园 | – (old number) | – | – | – | 王涛 until 2025-12-31 | – | – | | 福 | 江津
/// 德感街道, 退库 失信 2025-09-01 | 5 | 食品制造业 | 退库 | 创新 至 2027-09-30 | – | – | – | | 归 |
/// 永春 until 2025-04-30, then 江津 双福街道 | 6 | 医药制造业 | 储备 | – | – | – | – | | 合 | left
/// for elsewhere (迁出) 2025-06-01 | 7 | – | 退库 | 创新 至 2027-01-31 | – | – | – | | 迟 | 永春
/// from 2026-03-01 | 8 | – | 储备 | – | – | – | – |
class ListFirms
{
public:
    ListFirms();

    const TestBase &base() const { return m_base; }
    ListQuery query() const;

    /// The first characters of the names the query finds, in its order: "安本重".
    QString found(const ListQuery &query) const;
    /// As found(), in the order in which the firms were entered.
    QString foundUnordered(const ListQuery &query) const;

    SpecialistId li;
    SpecialistId wang;
    EnterpriseId moved; ///< 归

private:
    void addComersAndLeavers();

    TestBase m_base;
};

} // namespace peiyu
