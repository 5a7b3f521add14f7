// The files under Resources/, held in the program itself: a single file that can be copied anywhere.
#ifndef SAMEN_RESOURCES_H
#define SAMEN_RESOURCES_H

#include <stddef.h>

/// The bytes of a file under Resources/, as "language/common.nl.txt", with a zero after the last
/// that does not count; NULL where there is no such file.
const unsigned char *samen_resource(const char *name, size_t *length);

/// The name of a file by its place in the table, from 0; NULL after the last.
const char *samen_resource_name(size_t index);

#endif
