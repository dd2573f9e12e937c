internal import NewsModel

/// What a sentence shows that makes it worth reading, each a small function with values of about 0 to 1.
struct SentenceFeatures {
  /// The features, in the order of the values.
  enum Name: String, CaseIterable {
    case start
    case position
    case wordsBefore = "words before"
    case centrality
    case titleTerms = "title terms"
    case novelty
    case termWeight = "term weight"
    case length
    case short
    case quotation
    case question
    case leansOnEarlier = "leans on earlier"
    case figures
    case names

    /// The place of its value in a row.
    var rawIndex: Int { Name.order[self] ?? 0 }

    private static let order = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
  }

  private let analysed: AnalysedText
  private let vectors: TermVectors
  private let titleTerms: Set<Int32>
  private let titleTotal: Double

  init(analysed: AnalysedText, title: AnalysedText?, vectors: TermVectors) {
    self.analysed = analysed
    self.vectors = vectors
    (titleTerms, titleTotal) = title.map { vectors.terms(of: $0) } ?? ([], 0)
  }

  /// The values of all sentences, one row a sentence.
  func all() -> [[Double]] {
    var before = 0
    var seen = Set<Int32>()
    return analysed.sentences.indices.map { index in
      let fresh = vectors.sentences[index].count { !seen.contains($0.term) }
      let row = values(of: index, wordsBefore: before, fresh: fresh)
      before += vectors.lengths[index]
      for part in vectors.sentences[index] { seen.insert(part.term) }
      return row
    }
  }

  private func values(of index: Int, wordsBefore: Int, fresh: Int) -> [Double] {
    let sentence = analysed.sentences[index]
    let parts = vectors.sentences[index]
    let length = Double(vectors.lengths[index])
    return [
      index == 0 ? 1 : 0,
      Logarithm.natural(Double(index + 1)) / 3,
      Double(min(wordsBefore, 200)) / 200,
      vectors.centrality(index),
      titleShare(parts),
      parts.isEmpty ? 0 : Double(fresh) / Double(parts.count),
      meanWeight(parts),
      min(length, 40) / 40,
      length < 6 ? 1 : 0,
      sentence.traits.contains(.quotation) ? 1 : 0,
      sentence.traits.contains(.question) ? 1 : 0,
      leans(sentence) ? 1 : 0,
      Double(min(analysed.words[sentence.words].count { $0.shape.contains(.digits) }, 4)) / 4,
      Double(min(analysed.words[sentence.words].count { $0.shape.contains(.name) }, 6)) / 6,
    ]
  }

  private func titleShare(_ parts: [TermVectors.Part]) -> Double {
    guard titleTotal > 0 else { return 0 }
    return parts.reduce(0) { titleTerms.contains($1.term) ? $0 + vectors.rarity[Int($1.term)] : $0 }
      / titleTotal
  }

  /// The mean of its terms' weight in the article, tf times idf, against that of a word said twice in 100 articles.
  private func meanWeight(_ parts: [TermVectors.Part]) -> Double {
    guard !parts.isEmpty else { return 0 }
    let sum = parts.reduce(0) {
      $0 + (1 + Logarithm.natural(vectors.counts[Int($1.term)])) * vectors.rarity[Int($1.term)]
    }
    return sum / Double(parts.count) / 10
  }

  /// Whether it begins with a word that points back, so that it does not stand alone.
  private func leans(_ sentence: Sentence) -> Bool {
    guard let first = analysed.words[sentence.words].first(where: { $0.kind == .word }) else { return false }
    return BackPointers.words.contains(analysed.text.text(in: first.range).lowercased())
  }
}

/// Words that open a sentence by pointing back to the one before.
enum BackPointers {
  static let words: Set<String> = [
    "ia", "dia", "beliau", "mereka", "itu", "ini", "hal", "tersebut", "keduanya", "ketiganya", "menurutnya",
    "namun",
    "tetapi", "tapi", "selain", "sementara", "sedangkan", "karena", "sehingga", "kemudian", "lalu", "padahal",
    "bahkan", "adapun", "oleh", "selanjutnya", "apalagi", "pun", "sebab", "akibatnya", "maka", "jadi",
    "begitu",
    "demikian", "sebaliknya", "meski", "walau", "dengan",
  ]
}
