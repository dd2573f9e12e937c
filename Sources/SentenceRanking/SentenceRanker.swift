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
  /// - Returns: one value a sentence; the points of its reasons sum to its score. Headings are ranked last and
  ///   chosen only where there is nothing else.
  package func rank(
    _ body: RankingText, title: RankingText?, interest: RankingInterest = RankingInterest(),
    length: SummaryLength
  ) -> [RankedSentence] {
    let vectors = TermVectors([body], frequencies: frequencies ?? .embedded)
    let facts = SentenceFacts(body.analysed)
    let reasons = reasons(body, title: title, interest: interest, vectors: vectors, facts: facts)
    var selection = Selection(
      scores: SentenceRanker.scores(reasons), vectors: vectors,
      headings: body.analysed.sentences.map { $0.traits.contains(.heading) },
      antecedents: Antecedents.all(of: body.analysed, facts))
    selection.questions = facts.forms.map(\.endsWithQuestion)
    selection.interest = SentenceRanker.interest(reasons)
    return ranked(reasons, selection, length)
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
  package func rankTogether(
    _ articles: [(body: RankingText, title: RankingText?, interest: RankingInterest)], length: SummaryLength
  ) -> [[RankedSentence]] {
    let all = TermVectors(articles.map(\.body), frequencies: frequencies ?? .embedded)
    var reasons: [[RankedSentence.Reason]] = []
    var headings: [Bool] = []
    var antecedents: [Int?] = []
    var questions: [Bool] = []
    for (body, title, interest) in articles {
      let first = reasons.count
      let own = TermVectors([body], frequencies: frequencies ?? .embedded)
      let facts = SentenceFacts(body.analysed)
      for var parts in self.reasons(body, title: title, interest: interest, vectors: own, facts: facts) {
        let value = all.centrality(reasons.count)
        parts.append(.init(name: "near all articles", value: value, points: value * SentenceRanker.nearAll))
        reasons.append(parts)
      }
      questions += facts.forms.map(\.endsWithQuestion)
      headings += body.analysed.sentences.map { $0.traits.contains(.heading) }
      antecedents += Antecedents.all(of: body.analysed, facts).map { $0.map { $0 + first } }
    }
    var selection = Selection(
      scores: SentenceRanker.scores(reasons), vectors: all, headings: headings, antecedents: antecedents)
    selection.questions = questions
    selection.interest = SentenceRanker.interest(reasons)
    selection.repetition = SentenceRanker.together.repetition
    selection.same = SentenceRanker.together.same
    var rest = ranked(reasons, selection, length)[...]
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

  private static func scores(_ reasons: [[RankedSentence.Reason]]) -> [Double] {
    reasons.map { $0.reduce(0) { $0 + $1.points } }
  }

  /// The names of the reasons that are the reader's.
  private static let interests = (focus: "focus", domain: "domain")

  private static func interest(_ reasons: [[RankedSentence.Reason]]) -> [Double] {
    reasons.map { reasons in
      reasons.reduce(0) { sum, reason in
        reason.name == interests.focus || reason.name == interests.domain ? sum + reason.points : sum
      }
    }
  }

  /// The features of each sentence of a text, for learning; nil for headings.
  package func rows(_ body: RankingText, title: RankingText?) -> [[Int32]?] {
    let vectors = TermVectors([body], frequencies: frequencies ?? .embedded)
    let rows = FeatureTable(body, title: title, vectors: vectors, facts: SentenceFacts(body.analysed)).rows()
    return zip(rows, body.analysed.sentences).map { $1.traits.contains(.heading) ? nil : $0 }
  }

  /// Ranks sentences whose scores are settled, and chooses the summary's.
  private func ranked(
    _ reasons: [[RankedSentence.Reason]], _ selection: Selection, _ length: SummaryLength
  ) -> [RankedSentence] {
    guard !reasons.isEmpty else { return [] }
    var ranked = reasons.enumerated().map { index, reasons in
      RankedSentence(
        sentence: index, score: selection.scores[index], rank: 0, share: 0, isChosen: false, reasons: reasons)
    }
    let order = ranked.indices.sorted {
      ranked[$0].score != ranked[$1].score ? ranked[$0].score > ranked[$1].score : $0 < $1
    }
    let total = ranked.reduce(0) { $0 + max($1.score, 0) }
    for (place, index) in order.enumerated() {
      ranked[index].rank = place + 1
      ranked[index].share = total > 0 ? max(ranked[index].score, 0) / total : 1 / Double(ranked.count)
    }
    for index in selection.choose(length) { ranked[index].isChosen = true }
    return ranked
  }

  /// What makes the score of each sentence.
  private func reasons(
    _ body: RankingText, title: RankingText?, interest: RankingInterest, vectors: TermVectors,
    facts: SentenceFacts
  ) -> [[RankedSentence.Reason]] {
    let trees = trees ?? TreeFile.embedded
    let start = Double(trees.start) / TreeEnsemble.unit
    let focus = interest.focus.map { vectors.terms(of: RankingText($0)).shared }
    let favoured =
      interest.favoured.isEmpty
      ? [] : body.analysed.countsBySentence(interest.favoured.lazy.map(\.start))
    let rows = FeatureTable(body, title: title, vectors: vectors, facts: facts).rows()
    let points = trees.contributions(rows)
    return rows.enumerated().map { index, row in
      var reasons = [RankedSentence.Reason(name: "base", value: 1, points: start)]
      reasons.reserveCapacity(Feature.allCases.count + 4)
      var others = Int64(0)
      for (feature, points) in zip(Feature.allCases, points[index]) where points != 0 {
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
            name: "beside the other sentences", value: Double(rows.count - 1),
            points: Double(others) / TreeEnsemble.unit))
      }
      if !focus.isEmpty {
        let parts = vectors.sentences[index]
        let found = focus.count { terms in
          !terms.isEmpty && terms.allSatisfy { term in parts.contains { $0.term == term } }
        }
        if found > 0 {
          reasons.append(
            .init(
              name: SentenceRanker.interests.focus, value: Double(found),
              points: Double(found) * RankingInterest.focusWeight))
        }
      }
      if let count = favoured.isEmpty ? nil : favoured[index], count > 0 {
        let counted = Double(min(count, RankingInterest.mostFavoured))
        reasons.append(
          .init(
            name: SentenceRanker.interests.domain, value: Double(count),
            points: counted * RankingInterest.favouredWeight))
      }
      if body.analysed.sentences[index].traits.contains(.heading) {
        reasons.append(.init(name: "heading", value: 1, points: -2))
      }
      return reasons
    }
  }
}
