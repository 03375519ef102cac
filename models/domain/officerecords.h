#pragma once
/// What an office keeps of its own way of working: settings that differ from 本系统默认, and
/// handovers from one person to another.
/// Thread: values.

#include "foundation/strongid.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace peiyu {

/// One adjustable value; who reads it gives its name a meaning and a default.
struct OfficeSetting
{
    QString id;
    int revision = 0;
    DistrictId district; ///< empty: every district
    QString name;
    QString value;
    QString source; ///< the document; empty: the office's own
};

/// 交接 · 离岗交接.
enum class HandoverKind { Transfer, Leaving };
inline constexpr std::array allHandoverKinds = {HandoverKind::Transfer, HandoverKind::Leaving};
QString handoverKindKey(HandoverKind kind);
std::optional<HandoverKind> handoverKindFromKey(QStringView key);
QString handoverKindText(HandoverKind kind);

/// Firms and what was open for them, given by one person to another on one day.
struct Handover
{
    QString id;
    int revision = 0;
    SpecialistId from; ///< empty: nobody served them
    SpecialistId to;
    HandoverKind kind = HandoverKind::Transfer;
    QDate on; ///< 生效日期
    QString reason;
    QString content;  ///< JSON: the sheet as it was handed over
    QDate handedOn;   ///< 移交人 signed
    QDate receivedOn; ///< 接收人 signed
};

} // namespace peiyu
