/// A word or unit of several words that is not in the glossary and may belong there.
public struct TermCandidate: Sendable, Equatable {
  /// A sentence that holds it.
  public struct Context: Sendable, Equatable {
    /// The name of the text, where there are several.
    public var input: String?
    /// The sentence.
    public var sentence: String

    /// Makes a context of its parts.
    public init(input: String?, sentence: String) {
      self.input = input
      self.sentence = sentence
    }
  }

  /// How candidates are ranked.
  public enum Measure: String, Sendable, CaseIterable {
    /// Log-likelihood of the word's frequency against the built-in counts of news (Dunning 1993).
    case logLikelihood
    /// C-value: how often a unit stands by itself, by its length (Frantzi and Ananiadou 2000).
    case cValue
  }

  /// The term, in the form that stands most often.
  public var term: String
  /// Its forms with their counts, most frequent first.
  public var forms: [(form: String, count: Int)]
  /// The root of a single word, where it is another word than the term.
  public var root: String?
  /// How often it stands.
  public var count: Int
  /// In how many texts.
  public var texts: Int
  /// Its importance by `measure`.
  public var score: Double
  /// What the score is.
  public var measure: Measure
  /// Sentences that hold it, the first of the texts; at most three.
  public var contexts: [Context]

  /// Makes a candidate of its parts.
  public init(
    term: String, forms: [(form: String, count: Int)], root: String? = nil, count: Int, texts: Int,
    score: Double, measure: Measure, contexts: [Context]
  ) {
    self.term = term
    self.forms = forms
    self.root = root
    self.count = count
    self.texts = texts
    self.score = score
    self.measure = measure
    self.contexts = contexts
  }

  /// Whether two candidates are the same in all parts.
  public static func == (first: TermCandidate, second: TermCandidate) -> Bool {
    first.term == second.term && first.forms.elementsEqual(second.forms, by: ==)
      && first.root == second.root && first.count == second.count && first.texts == second.texts
      && first.score == second.score && first.measure == second.measure && first.contexts == second.contexts
  }
}
