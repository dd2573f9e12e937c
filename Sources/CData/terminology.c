#include "tables.h"

// The tables of the folder Terminology/Data.

static const unsigned char noun_forms[] = {
#embed "../Terminology/Data/noun-forms.tsv"
};

padan_table padan_noun_forms(void) { return (padan_table){noun_forms, sizeof noun_forms}; }
