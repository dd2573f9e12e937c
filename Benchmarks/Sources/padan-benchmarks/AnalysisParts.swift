@_spi(Benchmarks) import Padan

/// Times the parts of the analysis of bodies: sentences and words, names, figures, who says what.
struct AnalysisParts {
  private let articles: [Article]
  private var words = 0

  /// Reads the articles of pages.
  init(_ pages: [Pages.Page], _ briefer: Briefer) throws {
    articles = try pages.map { try briefer.article(from: SourceDocument($0.bytes)) }
  }

  /// Times `rounds` rounds and prints words a second, and what the other parts cost beside sentences and words.
  mutating func report(_ briefer: Briefer, rounds: Int) {
    let parts = ["words", "names", "figures", "speech"]
    var table = StageTimes(parts)
    let clock = ContinuousClock()
    for round in 0...rounds {
      words = 0
      for article in articles {
        var last = clock.now
        let analysed = briefer.analyseBody(of: article) { part in
          let now = clock.now
          table.add(now - last, to: part)
          last = now
        }
        words += analysed.words.count { $0.kind != .mark }
      }
      table.endRound(counts: round > 0)
    }
    print(
      "\nAnalysing \(words) words; sentences and words: \(perSecond(table.median("words"))) million words/s")
    table.report(pages: articles.count, reference: "words")
    let rest = parts.dropFirst().map { table.median($0) }.reduce(0, +)
    print("names, figures and speech together: \(StageTimes.text(rest / max(table.median("words"), 1e-9)))")
  }

  private func perSecond(_ milliseconds: Double) -> String {
    StageTimes.text(Double(words) / max(milliseconds, 1e-9) / 1000)
  }
}
