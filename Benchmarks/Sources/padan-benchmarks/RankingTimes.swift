import Padan

/// Times the ranking alone: an article of the usual length, and long texts, whose time a sentence must not grow.
enum RankingTimes {
  /// The lengths of the long texts, in sentences.
  private static let long = [1000, 5000, 50_000]

  /// Prints the times of the articles of pages, and of the long texts.
  static func report(_ pages: [Pages.Page], _ briefer: Briefer, rounds: Int) throws {
    try reportArticles(pages, briefer, rounds: rounds)
    for count in long {
      let article = try briefer.article(from: SourceDocument(Array(text(count).utf8)))
      for (name, length) in [("own length", SummaryLength.automatic), ("a third", .ratio(1.0 / 3))] {
        let (time, found) = median(of: article, briefer, length: length, rounds: 3)
        print(
          "  \(found) sentences, \(name): ".padded(36) + "\(StageTimes.text(time)) ms, "
            + "\(StageTimes.text(time * 1000 / Double(max(found, 1)))) µs a sentence")
      }
    }
  }

  /// Prints the median and the mean over the articles of pages, each by the median of its rounds.
  static func reportArticles(_ pages: [Pages.Page], _ briefer: Briefer, rounds: Int) throws {
    var articles: [Double] = []
    var sentences = 0
    for page in pages {
      let article = try briefer.article(from: SourceDocument(page.bytes))
      let (time, count) = median(of: article, briefer, length: .automatic, rounds: rounds)
      articles.append(time)
      sentences += count
    }
    let sorted = articles.sorted()
    guard !sorted.isEmpty else { return }
    print("\nRanking alone, \(sorted.count) articles of \(sentences / sorted.count) sentences on the average")
    print("  median \(StageTimes.text(sorted[sorted.count / 2])) ms an article")
    print("  mean   \(StageTimes.text(sorted.reduce(0, +) / Double(sorted.count))) ms an article")
  }

  private static func median(
    of article: Article, _ briefer: Briefer, length: SummaryLength, rounds: Int
  ) -> (milliseconds: Double, sentences: Int) {
    let analysis = briefer.analyse(article)
    let matches = briefer.matches(in: analysis)
    var times = StageTimes(["rank"])
    for round in 0...rounds {
      times.time("rank") { _ = briefer.rank(analysis, matches: matches, length: length) }
      times.endRound(counts: round > 0)
    }
    return (times.median("rank"), analysis.body.sentences.count)
  }

  /// A text of so many sentences; their words are drawn evenly from a vocabulary that grows with it.
  private static func text(_ count: Int) -> String {
    let common = ["warga", "pasar", "beras", "harga", "kota", "sungai", "jalan", "panen", "rumah", "kapal"]
    var text = ""
    var state: UInt64 = 1
    for sentence in 0..<count {
      for place in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let draw = Int(truncatingIfNeeded: state >> 40)
        let word = draw % 3 == 0 ? common[draw / 3 % common.count] : "kata\(draw % (count + 100))"
        text += place == 0 ? "Warga \(word)" : " " + word
      }
      text += sentence % 3 == 2 ? ".\n\n" : ". "
    }
    return text
  }
}
