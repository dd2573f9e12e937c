/// The class of a word in its sentence, as far as ranking, glossary and review ask for it.
public enum WordClass: UInt8, Sendable, CaseIterable {
  /// Not told: marks, web names, words of other languages.
  case other
  /// A noun ("pemerintah", "kerja sama").
  case noun
  /// A verb whose subject acts ("memasok", "pergi"); an imperative or object-voice verb too.
  case activeVerb
  /// A verb whose subject is acted on ("dipasok", "tertangkap").
  case passiveVerb
  /// An adjective ("besar", "terbesar").
  case adjective
  /// An adverb ("akhirnya", "sangat").
  case adverb
  /// A function word: preposition, conjunction, pronoun, particle, auxiliary, determiner.
  case function
  /// A word of a name.
  case name
  /// A number, in digits or words.
  case number
}
