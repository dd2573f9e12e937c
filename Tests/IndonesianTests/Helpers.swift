import Indonesian
import NewsModel
import TestSupport
import Testing

let analyser = Analyser()

/// Expects that the words (or marks, where `kinds` holds `.mark`) are what `⟦…⟧` marks.
func check(words marked: String, kinds: Set<Word.Kind>, _ location: SourceLocation = #_sourceLocation) {
  let sample = MarkedText(marked)
  let found = analyser.analyse(sample.text).words.filter { kinds.contains($0.kind) }.map(\.range.bounds)
  #expect(MarkedText.marking(found, in: sample.text) == marked, sourceLocation: location)
}

/// Expects that the sentences are what `⟦…⟧` marks.
func check(sentences marked: String, _ location: SourceLocation = #_sourceLocation) {
  let sample = MarkedText(marked)
  let found = analyser.analyse(sample.text).sentences.map(\.range.bounds)
  #expect(MarkedText.marking(found, in: sample.text) == marked, sourceLocation: location)
}

/// Expects that the readings of a form hold the forms in this order, others between them.
func check(
  readings form: String, hold forms: [String], _ location: SourceLocation = #_sourceLocation
) {
  let found = analyser.readings(of: form).map(\.form)
  var rest = found[...]
  for wanted in forms {
    let index = rest.firstIndex(of: wanted)
    #expect(index != nil, "\(wanted) is not, or not in order, among \(found)", sourceLocation: location)
    if let index { rest = rest[(index + 1)...] }
  }
}

/// The likeliest root of a form; the form itself where it has none.
func root(of form: String) -> String {
  let roots = analyser.readings(of: form).filter { $0.step == .root }
  return roots.min { $0.cost < $1.cost }?.form ?? form
}
