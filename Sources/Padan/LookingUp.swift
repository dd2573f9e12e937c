internal import Indonesian
internal import NewsModel
internal import Terminology

/// Looks a word or term up as a text's reader would meet it.
struct LookingUp {
  let analyser: Analyser
  let finder: TermFinder

  func lookup(_ term: String) -> TermLookup {
    let index = finder.index
    let analysed = analyser.analyse(term)
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
          entry: entry, english: EnglishForm.fitting(entry, step: match.step, layers: match.layers))
      }
    }
    return lookup
  }
}
