#include "tables.h"

// The tables of the folder Indonesian/Data.

static const unsigned char roots[] = {
#embed "../Indonesian/Data/roots.tsv"
};

padan_table padan_roots(void) { return (padan_table){roots, sizeof roots}; }

static const unsigned char compounds[] = {
#embed "../Indonesian/Data/compounds.tsv"
};

padan_table padan_compounds(void) { return (padan_table){compounds, sizeof compounds}; }

static const unsigned char exceptions[] = {
#embed "../Indonesian/Data/exceptions.tsv"
};

padan_table padan_exceptions(void) { return (padan_table){exceptions, sizeof exceptions}; }

static const unsigned char function_words[] = {
#embed "../Indonesian/Data/function-words.tsv"
};

padan_table padan_function_words(void) { return (padan_table){function_words, sizeof function_words}; }

static const unsigned char word_classes[] = {
#embed "../Indonesian/Data/word-classes.tsv"
};

padan_table padan_word_classes(void) { return (padan_table){word_classes, sizeof word_classes}; }

static const unsigned char abbreviations[] = {
#embed "../Indonesian/Data/abbreviations.tsv"
};

padan_table padan_abbreviations(void) { return (padan_table){abbreviations, sizeof abbreviations}; }

static const unsigned char sentence_words[] = {
#embed "../Indonesian/Data/sentence-words.tsv"
};

padan_table padan_sentence_words(void) { return (padan_table){sentence_words, sizeof sentence_words}; }

static const unsigned char lower_words[] = {
#embed "../Indonesian/Data/lower-words.tsv"
};

padan_table padan_lower_words(void) { return (padan_table){lower_words, sizeof lower_words}; }

static const unsigned char languages[] = {
#embed "../Indonesian/Data/languages.tsv"
};

padan_table padan_languages(void) { return (padan_table){languages, sizeof languages}; }

static const unsigned char language_words[] = {
#embed "../Indonesian/Data/language-words.tsv"
};

padan_table padan_language_words(void) { return (padan_table){language_words, sizeof language_words}; }

static const unsigned char name_triggers[] = {
#embed "../Indonesian/Data/name-triggers.tsv"
};

padan_table padan_name_triggers(void) { return (padan_table){name_triggers, sizeof name_triggers}; }

static const unsigned char name_words[] = {
#embed "../Indonesian/Data/name-words.tsv"
};

padan_table padan_name_words(void) { return (padan_table){name_words, sizeof name_words}; }

static const unsigned char name_forms[] = {
#embed "../Indonesian/Data/name-forms.tsv"
};

padan_table padan_name_forms(void) { return (padan_table){name_forms, sizeof name_forms}; }

static const unsigned char name_weights[] = {
#embed "../Indonesian/Data/name-weights.bin"
};

padan_table padan_name_weights(void) { return (padan_table){name_weights, sizeof name_weights}; }

static const unsigned char speech_verbs[] = {
#embed "../Indonesian/Data/speech-verbs.tsv"
};

padan_table padan_speech_verbs(void) { return (padan_table){speech_verbs, sizeof speech_verbs}; }

static const unsigned char speech_words[] = {
#embed "../Indonesian/Data/speech-words.tsv"
};

padan_table padan_speech_words(void) { return (padan_table){speech_words, sizeof speech_words}; }
