internal import Indonesian
public import NewsModel
internal import Terminology

/// What the glossary has for a word or term, and how its form leads there.
public struct TermLookup: Sendable {
  /// One way in which a form can be understood.
  public struct FormReading: Sendable, Equatable {
    /// The form that is left.
    public var form: String
    /// How far the word was stripped.
    public var step: Reading.Step
    /// What was taken off.
    public var layers: Reading.Layers
    /// The entries whose source is this form.
    public var entries: [TermEntry]
  }

  /// What was asked for.
  public var term: String
  /// For a single word: its readings from least to most stripped. For a term of several words: the term as it stands.
  public var readings: [FormReading]
  /// The entries that a text's reader would be shown, the usual sense first, with the English that fits the form.
  public var shown: [(entry: TermEntry, english: [String])]

  init(_ term: String, analyser: Analyser, finder: TermFinder) {
    self.term = term
    let glossary = finder.index.glossary
    let analysed = analyser.analyse(term)
    let words = analysed.words.filter { $0.readingCount > 0 }
    if words.count == 1, let word = words.first {
      readings = analysed.readings(of: word).map { reading in
        let form = analysed.form(of: reading)
        return FormReading(
          form: form, step: reading.step, layers: reading.layers,
          entries: finder.index.entries(of: form).map { glossary.entry(at: $0) })
      }
    } else {
      readings = [
        FormReading(
          form: term.lowercased(), step: .surface, layers: [],
          entries: finder.index.entries(of: term).map { glossary.entry(at: $0) })
      ]
    }
    shown = []
    if let match = finder.matches(in: analysed).max(by: { $0.words.count < $1.words.count }),
      match.words.count >= words.count
    {
      shown = ([match.entry] + match.others).map {
        let entry = glossary.entry(at: $0)
        return (entry, EnglishForm.fitting(entry, step: match.step, layers: match.layers))
      }
    }
  }
}
