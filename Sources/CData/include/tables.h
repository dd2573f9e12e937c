// The tables that travel inside the program: glossaries and language data, as the files stand in the source tree.
#ifndef PADAN_TABLES_H
#define PADAN_TABLES_H

#include <stddef.h>

/// Bytes of an embedded file; they live as long as the program.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} padan_table;

/// Indonesian/Data/roots.tsv
padan_table padan_roots(void);

#endif
