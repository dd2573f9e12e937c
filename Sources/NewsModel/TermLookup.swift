/// What the glossary has for a word or term, and how its form leads there.
public struct TermLookup: Sendable, Equatable {
  /// One way in which a form can be understood.
  public struct FormReading: Sendable, Equatable {
    /// The form that is left.
    public var form: String
    /// How far the word was stripped.
    public var step: Reading.Step
    /// What was taken off.
    public var layers: Reading.Layers
    /// Whether the glossary has entries of this form.
    public var isKnown: Bool

    /// Makes a reading of its parts.
    public init(form: String, step: Reading.Step, layers: Reading.Layers, isKnown: Bool) {
      self.form = form
      self.step = step
      self.layers = layers
      self.isKnown = isKnown
    }
  }

  /// An entry with its English in the form that the word asks for.
  public struct Shown: Sendable, Equatable {
    /// The entry.
    public var entry: TermEntry
    /// The fitting English, preferred first, at most three.
    public var english: [String]

    /// Makes it of its parts.
    public init(entry: TermEntry, english: [String]) {
      self.entry = entry
      self.english = english
    }
  }

  /// What was asked for.
  public var term: String
  /// For a single word: its readings from least to most stripped. For a term of several words: the term as it stands.
  public var readings: [FormReading]
  /// How the form is made; nil for a term of several words.
  public var explanation: WordExplanation?
  /// The entries that a text's reader would be shown, the usual sense first.
  public var shown: [Shown]

  /// Makes a look-up of its parts.
  public init(
    term: String, readings: [FormReading], explanation: WordExplanation? = nil, shown: [Shown]
  ) {
    self.term = term
    self.readings = readings
    self.explanation = explanation
    self.shown = shown
  }
}
