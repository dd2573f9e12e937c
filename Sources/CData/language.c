#include "tables.h"

static const unsigned char roots[] = {
#embed "../Indonesian/Data/roots.tsv"
};

padan_table padan_roots(void) { return (padan_table){roots, sizeof roots}; }

static const unsigned char frequencies[] = {
#embed "../SentenceRanking/Data/frequencies.tsv"
};

padan_table padan_frequencies(void) { return (padan_table){frequencies, sizeof frequencies}; }
