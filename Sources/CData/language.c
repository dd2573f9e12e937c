#include "tables.h"

static const unsigned char roots[] = {
#embed "../Indonesian/Data/roots.tsv"
};

padan_table padan_roots(void) { return (padan_table){roots, sizeof roots}; }
