package import NewsModel

/// What speaks for a sense of a term, part by part; the parts sum to its score.
struct SenseSheet {
  /// It is from the user's own glossary.
  var own = 0.0
  /// It has no cue words: it is the usual sense.
  var usual = 0.0
  /// Its cue words stand in the same sentence.
  var near = 0.0
  /// Its cue words stand elsewhere in the article.
  var far = 0.0
  /// Other terms of the article are of its field.
  var field = 0.0
  /// The user says that the article is of its field.
  var told = 0.0
  /// The text has its capitals.
  var capitals = 0.0
  /// It is of the class that the word has in its sentence.
  var wordClass = 0.0

  /// The score.
  var total: Double { own + usual + near + far + field + told + capitals + wordClass }

  /// Whether it has cue words, and neither they nor the user speak for it.
  var isDoubtful: Bool { usual == 0 && own == 0 && near == 0 && far == 0 && told == 0 }

  /// The parts that are not nothing, with what they are for.
  var reasons: [SenseReason] {
    [
      ("your glossary", own), ("usual sense", usual), ("cue words in the sentence", near),
      ("cue words in the article", far), ("field of the article", field), ("field that you named", told),
      ("capitals", capitals), ("word class", wordClass),
    ].filter { $0.1 != 0 }.map { SenseReason(name: $0.0, value: $0.1) }
  }
}

/// A term with several senses, and how they were weighed.
package struct WeighedTerm: Sendable {
  /// A sense with its score.
  package struct Sense: Sendable {
    /// The entry.
    package var place: EntryPlace
    /// Its score, the sum of the reasons.
    package var score: Double
    /// What the score is made of.
    package var reasons: [SenseReason]
    /// The cue words that were found.
    package var cues: [String]
  }

  /// The term as it was found, with the chosen sense.
  package var match: TermMatch
  /// All senses, the chosen one first.
  package var senses: [Sense]
}
