#pragma once
// A base whose every count can be told by hand: one letter per firm, one case per letter.

#include "domain/listquery.h"
#include "support/testbase.h"

#include <QMap>

namespace peiyu {

/// Titles are provincial unless said otherwise, three years less a day unless said otherwise.
///
/// | | where | titles |
/// | a | 江津 | 2021-05-01, runs out 2024-04-30 |
/// | b | 江津 | 2021-05-01, renewed the day after it ran out |
/// | c | 江津 | 2022-03-01 to 2025-02-28, renewed late on 2025-06-01 |
/// | d | 江津 | 2023-07-01, revoked 2024-03-01 |
/// | e | 江津 | 2023-07-01 revoked on its first day (void); 2024-09-01 |
/// | f | 江津 | 2022-01-15 to 2025-01-14 and, overlapping, 2023-06-01 to 2026-05-31 |
/// | g | 江津, 永春 from 2024-04-01 | 2023-02-01 to 2026-01-31 |
/// | h | 江津, left (迁出) 2024-10-01 | 2022-06-01 to 2025-05-31 |
/// | i | 江津, out of the pool for 失信 2024-10-01 | 2022-06-01 to 2025-05-31 |
/// | j | 江津 from 2024-02-01 | 2022-09-01 to 2025-08-31: held before it came |
/// | k | 江津 from 2025-01-10 | 2021-06-01 to 2024-05-31: run out before it came; 2025-03-01 |
/// | l | 江津 | 2020-05-01 to 2023-04-30; 小巨人 2022-07-01 to 2025-06-30: 含更高梯度 |
/// | m | 江津 | 2022-05-01 revoked 2023-05-01; 小巨人 2022-08-01 to 2025-07-31 |
/// | n | 永春 | 2024-01-22: the day before the plan's period |
/// | o | 永春 | 2024-01-23: its first day |
/// | p | 江津: 双福街道, 德感街道 from 2023-09-01 | 2022-02-01, renewed 2025-02-01 |
/// | q | 江津, 永春 from 2023-07-01, 江津 again from 2025-01-01 | 2022-10-01 to 2025-09-30 |
/// | r | 江津 | 2026-03-01 |
/// | s | 永春 | 2023-05-01, revoked 2026-01-15 |
/// | t | 蔡甸 | 市级入库 2022-09-01 |
/// | u | 江津, left 2024-05-01 | 2024-05-01: the day it is no longer here |
/// | v | 江津 from 2024-04-30 | 2021-05-01 to 2024-04-30: one common day |
/// | w | 永春 | 小巨人 2024-05-01 |
/// | x | 永春 | 小巨人 2025-03-10 |
/// 两江 has no firm at all. The clock stands on 2026-08-01.
class CountingBase
{
public:
    CountingBase();

    TestBase &base() { return m_base; }
    const JobContext &context() const { return m_base.context(); }
    const Connection &connection() const { return m_base.connection(); }
    EnterpriseId firm(QChar letter) const { return m_firms.value(letter); }

    /// Days on which something begins or ends.
    QVector<QDate> events() const;

private:
    void addEarly();
    void addMovers();
    void addOthers();
    EnterpriseId add(char letter, const char *district, QDate since = {}, const QString &town = {});

    TestBase m_base;
    QMap<QChar, EnterpriseId> m_firms;
};

inline const QString jiangjin = QStringLiteral("jiangjin");
inline const QString yongchun = QStringLiteral("yongchun");
inline const QString caidian = QStringLiteral("caidian");
inline const QString liangjiang = QStringLiteral("liangjiang");

/// A scope as the plan of the district counts it; of the whole base when the district is empty.
CountScope scopeOf(const QString &district, Tier tier, Basis basis, QDate on,
                   bool promoted = false);

} // namespace peiyu
