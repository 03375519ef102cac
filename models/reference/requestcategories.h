#pragma once
/// The shipped 诉求类别: 19 of the domain reference, whose names plans' tasks carry, and 意见建议
/// (resources/reference/request_categories.tsv). Their id is their name.
/// Thread: any; the list is read once.

#include "domain/request.h"

namespace peiyu {

const QVector<RequestCategory> &shippedRequestCategories();

} // namespace peiyu
