internal import Indonesian
internal import NewsModel
internal import Terminology

/// Looks a word or term up as a text's reader would meet it.
struct LookingUp {
  let analyser: Analyser
  let finder: TermFinder

  func lookup(_ term: String) -> TermLookup {
    let index = finder.index
    let analysed = analyser.analyse(inEntrysCapitals(term))
    let words = analysed.words.filter { $0.readingCount > 0 }
    var lookup = TermLookup(term: term, readings: [], shown: [])
    if words.count == 1, let word = words.first {
      lookup.explanation = analyser.explanation(of: word, in: analysed)
      lookup.readings = analysed.readings(of: word).map { reading in
        let form = analysed.form(of: reading)
        return .init(
          form: form, step: reading.step, layers: reading.layers, isKnown: !index.entries(of: form).isEmpty)
      }
    } else {
      lookup.readings = [
        .init(form: term.lowercased(), step: .surface, layers: [], isKnown: !index.entries(of: term).isEmpty)
      ]
    }
    if let match = finder.matches(in: analysed).max(by: { $0.words.count < $1.words.count }),
      match.words.count >= words.count
    {
      lookup.shown = ([match.entry] + match.others).map {
        let entry = index.glossary.entry(at: $0)
        return .init(
          entry: entry, english: EnglishForm.fitting(entry, match))
      }
    }
    return lookup
  }

  /// Who types "teheran" means Teheran, though a text in small letters would not.
  private func inEntrysCapitals(_ term: String) -> String {
    guard term.lowercased() == term else { return term }
    let sources = finder.index.entries(of: term).map { finder.index.glossary.entry(at: $0).source }
    guard let first = sources.first, !sources.contains(where: { $0.lowercased() == $0 }) else { return term }
    return first.lowercased() == term ? first : term
  }
}
