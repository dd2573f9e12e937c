internal import NewsModel

/// A wrong root.
package struct LemmaFault: Sendable, Hashable {
  /// In which way a root is wrong.
  package enum Kind: String, Sendable, CaseIterable {
    /// Nothing was taken off.
    case under
    /// Too much was: the answer is a proper part of the root, or the form is the root and was changed.
    case over
    /// A root of another kind: another first letter, a clash, half of the way.
    case other
  }

  /// The way.
  package var kind: Kind
  /// The form.
  package var form: String
  /// The root by the gold.
  package var gold: String
  /// The root that was given.
  package var answer: String
  /// The class by the gold.
  package var wordClass: String

  init(_ word: GoldLemma, answer: String) {
    form = word.form
    gold = word.lemma
    self.answer = answer
    wordClass = word.wordClass
    kind =
      if answer == word.form {
        .under
      } else if !word.isDerived || LemmaFault.isPart(answer, of: word.lemma) {
        .over
      } else {
        .other
      }
  }

  private static func isPart(_ part: String, of whole: String) -> Bool {
    part.utf8.count < whole.utf8.count && ByteSearch.contains(Array(whole.utf8), Array(part.utf8))
  }
}
