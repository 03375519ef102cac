#include "look/lookresources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares functions and must stand outside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(peiyu_look);
    Q_INIT_RESOURCE(peiyu_icons);
}

namespace peiyu {

void loadLookResources()
{
    initResources();
}

} // namespace peiyu
