// The little C there is, as one module.
#ifndef SAMEN_CSUPPORT_H
#define SAMEN_CSUPPORT_H

#include "guard.h"
#include "interrupt.h"
#include "resources.h"

#endif
