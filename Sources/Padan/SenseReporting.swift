internal import NewsModel
internal import Terminology

/// Tells why senses were chosen: each term once for each sense that was chosen for it.
struct SenseReporting {
  let glossary: Glossary

  /// - Parameters:
  ///   - weighed: the terms of the body and, behind them, of the headline.
  ///   - texts: body and headline.
  func senses(_ weighed: [[WeighedTerm]], in texts: [AnalysedText]) -> [TermSenses] {
    var told: Set<EntryPlace> = []
    var senses: [TermSenses] = []
    for (number, (terms, text)) in zip(weighed, texts).enumerated() {
      for term in terms where told.insert(term.match.entry).inserted {
        senses.append(
          TermSenses(
            text: text.text.text(in: term.match.range), range: number == 0 ? term.match.range : nil,
            senses: term.senses.map {
              .init(
                entry: glossary.entry(at: $0.place), score: $0.score, reasons: $0.reasons, cues: $0.cues)
            }))
      }
    }
    return senses
  }
}
