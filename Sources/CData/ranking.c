#include "tables.h"

static const unsigned char frequencies[] = {
#embed "../SentenceRanking/Data/frequencies.tsv"
};

padan_table padan_frequencies(void) { return (padan_table){frequencies, sizeof frequencies}; }

static const unsigned char ranking[] = {
#embed "../SentenceRanking/Data/ranking.tsv"
};

padan_table padan_ranking(void) { return (padan_table){ranking, sizeof ranking}; }
