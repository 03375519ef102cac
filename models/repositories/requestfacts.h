#pragma once
/// How the records of requests stand in their tables: name, order, mapping both ways. Of this room.

#include "domain/datespan.h"
#include "domain/request.h"
#include "repositories/recordfacts.h"

namespace peiyu {

#define PEIYU_REQUEST_FACTS(Type, tableName, orderText)                                            \
    template <> struct RecordFacts<Type>                                                           \
    {                                                                                              \
        static constexpr const char16_t *table = tableName;                                        \
        static constexpr const char16_t *parent = u"request";                                      \
        static constexpr const char16_t *order = orderText;                                        \
        static void read(const FieldValues &f, Type &one);                                         \
        static void write(const Type &one, FieldValues &f);                                        \
    }

PEIYU_REQUEST_FACTS(Request, u"request", u"received_on DESC, no DESC");
PEIYU_REQUEST_FACTS(RequestStep, u"request_step", u"position, no");
PEIYU_REQUEST_FACTS(RequestPause, u"request_pause", u"from_date, no");
PEIYU_REQUEST_FACTS(Dispatch, u"dispatch", u"on_date, no");
PEIYU_REQUEST_FACTS(Supervision, u"supervision", u"on_date DESC, no DESC");
PEIYU_REQUEST_FACTS(RequestCategory, u"request_category", u"no");
PEIYU_REQUEST_FACTS(ClockLimit, u"clock_limit", u"district, kind, no");

#undef PEIYU_REQUEST_FACTS

} // namespace peiyu
