#include "tables.h"

static const unsigned char frequencies[] = {
#embed "../SentenceRanking/Data/frequencies.tsv"
};

padan_table padan_frequencies(void) { return (padan_table){frequencies, sizeof frequencies}; }
