#pragma once
/// What an office sets otherwise than 本系统默认, for one district or for all: logged, undone and
/// later exchanged like any record. The caller names a setting and knows its default and its rule.
/// Thread: the context's. Errors: Permission.

#include "domain/officerecords.h"
#include "services/saved.h"

#include <QHash>

namespace peiyu {

/// Name → value; an empty value goes back to what holds for all, or to the default.
using SettingValues = QHash<QString, QString>;

class OfficeSettings
{
public:
    /// What holds in the district: its own entries over those for all. Names nobody entered are
    /// not in it.
    static Result<SettingValues> of(const JobContext &context, const DistrictId &district);
    /// Several in one change; with nothing to change, the change is empty. `source` is the
    /// document they come from.
    static Result<Saved> save(const JobContext &context, const DistrictId &district,
                              const SettingValues &values, const QString &source = {});
};

} // namespace peiyu
