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
/// Indonesian/Data/compounds.tsv
padan_table padan_compounds(void);
/// Indonesian/Data/exceptions.tsv
padan_table padan_exceptions(void);
/// Indonesian/Data/function-words.tsv
padan_table padan_function_words(void);
/// Indonesian/Data/word-classes.tsv
padan_table padan_word_classes(void);
/// Indonesian/Data/abbreviations.tsv
padan_table padan_abbreviations(void);
/// Indonesian/Data/sentence-words.tsv
padan_table padan_sentence_words(void);
/// Indonesian/Data/lower-words.tsv
padan_table padan_lower_words(void);
/// Indonesian/Data/languages.tsv
padan_table padan_languages(void);
/// Indonesian/Data/language-words.tsv
padan_table padan_language_words(void);
/// Indonesian/Data/name-triggers.tsv
padan_table padan_name_triggers(void);
/// Indonesian/Data/name-words.tsv
padan_table padan_name_words(void);
/// Indonesian/Data/name-weights.bin
padan_table padan_name_weights(void);
/// Indonesian/Data/speech-verbs.tsv
padan_table padan_speech_verbs(void);
/// Indonesian/Data/speech-words.tsv
padan_table padan_speech_words(void);

/// Terminology/Data/noun-forms.tsv
padan_table padan_noun_forms(void);

/// SentenceRanking/Data/frequencies.tsv
padan_table padan_frequencies(void);
/// SentenceRanking/Data/ranking.tsv
padan_table padan_ranking(void);

/// How many glossary files there are.
size_t padan_glossary_count(void);

/// A glossary file's name without ending ("law").
const char *_Nonnull padan_glossary_name(size_t number);

/// Glossaries/NAME.tsv
padan_table padan_glossary(size_t number);

#endif
