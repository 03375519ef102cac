#pragma once
/// People an order names in words. Of this room.
/// Thread: the unit's. Errors: Validation with the key of the duty as field.

#include "database/unitofwork.h"
#include "domain/service.h"

namespace peiyu {

/// The one on duty of that name, or a new one; off duty or twice there is a refusal.
Result<SpecialistId> personNamed(UnitOfWork &unit, Duty duty, const QString &name);

} // namespace peiyu
