package import NewsModel

/// Ranks the sentences of an article by their terms' weights and by what else makes a sentence worth reading.
package struct SentenceRanker: Sendable {
  private let trees: TreeEnsemble?
  private let frequencies: DocumentFrequencies?

  /// Makes a ranker.
  ///
  /// - Parameters:
  ///   - trees: what scores a sentence; nil: the product's.
  ///   - frequencies: how rare terms are; nil: the product's table.
  package init(trees: TreeEnsemble? = nil, frequencies: DocumentFrequencies? = nil) {
    self.trees = trees
    self.frequencies = frequencies
  }

  /// All sentences of the text in its order, ranked, the summary's chosen.
  ///
  /// - Parameters:
  ///   - body: the article's body.
  ///   - title: its headline.
  ///   - interest: what the reader wants to read of.
  ///   - length: how long the summary is to be.
  ///   - explains: whether the reasons are wanted; without them the ranking takes about half the time.
  /// - Returns: one value a sentence; the points of its reasons, where they are wanted, sum to its score. Headings are
  ///   ranked last and chosen only where there is nothing else.
  package func rank(
    _ body: RankingText, title: RankingText?, interest: RankingInterest = RankingInterest(),
    length: SummaryLength, explains: Bool
  ) -> [RankedSentence] {
    let vectors = TermVectors([body], frequencies: frequencies ?? .embedded)
    let facts = SentenceFacts(body.analysed)
    let scored = scores(
      body, title: title, interest: interest, vectors: vectors, facts: facts, explains: explains)
    var selection = Selection(
      scores: scored.map(\.score), vectors: vectors,
      headings: body.analysed.sentences.map { $0.traits.contains(.heading) },
      antecedents: Antecedents.all(of: body.analysed, facts))
    selection.questions = facts.forms.map(\.endsWithQuestion)
    selection.interest = scored.map(\.interest)
    return ranked(scored, selection, length)
  }

  /// What likeness to a chosen sentence takes off a score where several articles tell of one event, and from which
  /// likeness on they say the same: other writers put the same thing in other words.
  private static let together = (repetition: 0.4, same: 0.55)
  /// What nearness to all articles as a whole adds to a score.
  private static let nearAll = 0.2

  /// The sentences of several articles on one event, each article's in its order: ranked over all of them, and one
  /// summary chosen that does not repeat itself.
  ///
  /// - Parameters:
  ///   - articles: body and headline of each, and what the reader wants to read of in it.
  ///   - length: how long the summary is to be.
  ///   - explains: whether the reasons are wanted.
  package func rankTogether(
    _ articles: [(body: RankingText, title: RankingText?, interest: RankingInterest)], length: SummaryLength,
    explains: Bool
  ) -> [[RankedSentence]] {
    let all = TermVectors(articles.map(\.body), frequencies: frequencies ?? .embedded)
    var scored: [Scored] = []
    var headings: [Bool] = []
    var antecedents: [Int?] = []
    var questions: [Bool] = []
    for (body, title, interest) in articles {
      let first = scored.count
      let own = TermVectors([body], frequencies: frequencies ?? .embedded)
      let facts = SentenceFacts(body.analysed)
      let alone = scores(
        body, title: title, interest: interest, vectors: own, facts: facts, explains: explains)
      for var sentence in alone {
        let value = all.centrality(scored.count)
        sentence.add("near all articles", value: value, points: value * SentenceRanker.nearAll, explains)
        scored.append(sentence)
      }
      questions += facts.forms.map(\.endsWithQuestion)
      headings += body.analysed.sentences.map { $0.traits.contains(.heading) }
      antecedents += Antecedents.all(of: body.analysed, facts).map { $0.map { $0 + first } }
    }
    var selection = Selection(
      scores: scored.map(\.score), vectors: all, headings: headings, antecedents: antecedents)
    selection.questions = questions
    selection.interest = scored.map(\.interest)
    selection.repetition = SentenceRanker.together.repetition
    selection.same = SentenceRanker.together.same
    var rest = ranked(scored, selection, length)[...]
    return articles.map { body, _, _ in
      let count = body.analysed.sentences.count
      let own = rest.prefix(count)
      rest = rest.dropFirst(count)
      return own.enumerated().map { index, sentence in
        var sentence = sentence
        sentence.sentence = index
        return sentence
      }
    }
  }

  /// A sentence's score and what made it.
  private struct Scored {
    var score: Double
    /// The part of the score that is there because the reader wants to read of it.
    var interest = 0.0
    var reasons: [RankedSentence.Reason] = []

    mutating func add(_ name: String, value: Double, points: Double, _ explains: Bool) {
      score += points
      if explains { reasons.append(.init(name: name, value: value, points: points)) }
    }
  }

  /// The features of each sentence of a text, for learning; nil for headings.
  package func rows(_ body: RankingText, title: RankingText?) -> [[Int32]?] {
    let vectors = TermVectors([body], frequencies: frequencies ?? .embedded)
    let rows = FeatureTable(body, title: title, vectors: vectors, facts: SentenceFacts(body.analysed)).rows()
    return zip(rows, body.analysed.sentences).map { $1.traits.contains(.heading) ? nil : $0 }
  }

  /// Ranks sentences whose scores are settled, and chooses the summary's.
  private func ranked(_ scored: [Scored], _ selection: Selection, _ length: SummaryLength) -> [RankedSentence]
  {
    guard !scored.isEmpty else { return [] }
    var ranked = scored.enumerated().map { index, sentence in
      RankedSentence(
        sentence: index, score: sentence.score, rank: 0, share: 0, isChosen: false, reasons: sentence.reasons)
    }
    let order = scored.indices.sorted {
      scored[$0].score != scored[$1].score ? scored[$0].score > scored[$1].score : $0 < $1
    }
    let total = scored.reduce(0) { $0 + max($1.score, 0) }
    for (place, index) in order.enumerated() {
      ranked[index].rank = place + 1
      ranked[index].share = total > 0 ? max(scored[index].score, 0) / total : 1 / Double(scored.count)
    }
    for index in selection.choose(length) { ranked[index].isChosen = true }
    return ranked
  }

  /// The score of each sentence.
  private func scores(
    _ body: RankingText, title: RankingText?, interest: RankingInterest, vectors: TermVectors,
    facts: SentenceFacts, explains: Bool
  ) -> [Scored] {
    let trees = trees ?? TreeFile.embedded
    let focus = interest.focus.map { vectors.terms(of: RankingText($0)).shared }
    let favoured =
      interest.favoured.isEmpty
      ? [] : body.analysed.countsBySentence(interest.favoured.lazy.map(\.start))
    let rows = FeatureTable(body, title: title, vectors: vectors, facts: facts).rows()
    var scored = trees.scores(rows).map { Scored(score: Double($0) / TreeEnsemble.unit) }
    if explains {
      for (index, points) in trees.contributions(rows).enumerated() {
        scored[index].reasons = SentenceRanker.reasons(trees, rows[index], points, of: rows.count)
      }
    }
    for index in scored.indices {
      if !focus.isEmpty {
        let parts = vectors.sentences[index]
        let found = focus.count { terms in
          !terms.isEmpty && terms.allSatisfy { term in parts.contains { $0.term == term } }
        }
        if found > 0 {
          let points = Double(found) * RankingInterest.focusWeight
          scored[index].interest += points
          scored[index].add("focus", value: Double(found), points: points, explains)
        }
      }
      if let count = favoured.isEmpty ? nil : favoured[index], count > 0 {
        let points = Double(min(count, RankingInterest.mostFavoured)) * RankingInterest.favouredWeight
        scored[index].interest += points
        scored[index].add("domain", value: Double(count), points: points, explains)
      }
      if body.analysed.sentences[index].traits.contains(.heading) {
        scored[index].add("heading", value: 1, points: -2, explains)
      }
    }
    return scored
  }

  /// What the trees' score of a sentence is made of: the base, each feature of its own that counts, and all that its
  /// surroundings add.
  private static func reasons(
    _ trees: TreeEnsemble, _ row: [Int32], _ points: [Int64], of sentences: Int
  ) -> [RankedSentence.Reason] {
    var reasons: [RankedSentence.Reason] = []
    reasons.reserveCapacity(Feature.allCases.count + 4)
    reasons.append(.init(name: "base", value: 1, points: Double(trees.start) / TreeEnsemble.unit))
    var others = Int64(0)
    for (feature, points) in zip(Feature.allCases, points) where points != 0 {
      if feature.isOfOthers {
        others += points
        continue
      }
      reasons.append(
        .init(
          name: feature.name, value: Double(row[feature.index]) / Feature.unit,
          points: Double(points) / TreeEnsemble.unit))
    }
    if others != 0 {
      reasons.append(
        .init(
          name: "beside the other sentences", value: Double(sentences - 1),
          points: Double(others) / TreeEnsemble.unit))
    }
    return reasons
  }
}
