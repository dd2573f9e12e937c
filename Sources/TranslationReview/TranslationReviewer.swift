internal import English
package import NewsModel

/// Reviews translations: brings both sides together and asks every rule.
package struct TranslationReviewer: Sendable {
  /// Which rules are asked.
  package struct Choice: Sendable {
    /// Only these rules; empty: all.
    package var only: Set<String>
    /// Not these.
    package var skipped: Set<String>

    /// Makes a choice.
    package init(only: Set<String> = [], skipped: Set<String> = []) {
      self.only = only
      self.skipped = skipped
    }
  }

  private let answers: TermAnswers
  private let knowledge: ReviewKnowledge
  private let rules: [any ReviewRule]
  private let words = LentMemory()

  /// Makes a reviewer.
  ///
  /// - Parameters:
  ///   - glossary: the terms; the user's outrank the others.
  ///   - choice: which rules are asked.
  package init(_ glossary: Glossary, choice: Choice = Choice()) {
    knowledge = ReviewKnowledge(glossary)
    answers = TermAnswers(glossary, knowledge.english)
    rules = ReviewRules.all.filter { rule in
      let name = rule.documentation.name
      return (choice.only.isEmpty || choice.only.contains(name)) && !choice.skipped.contains(name)
    }
  }

  /// The findings in segments that belong to one article, segment by segment.
  ///
  /// - Parameters:
  ///   - segments: the segments.
  ///   - source: their sources as one text, analysed.
  ///   - ranges: where each segment's source stands in that text.
  ///   - matches: the glossary's terms in it.
  package func findings(
    in segments: [TranslatedSegment], source: AnalysedText, ranges: [TextRange], matches: [TermMatch]
  ) -> [Finding] {
    let article = words.lend { self.article(segments, source, ranges, matches, &$0) }
    var findings: [Finding] = []
    for rule in rules {
      for segment in article.segments { rule.check(segment, in: article, &findings) }
      rule.check(article, &findings)
    }
    return findings.sorted { one, other in
      if one.segment != other.segment { return one.segment < other.segment }
      return (one.target.first?.start ?? .max) < (other.target.first?.start ?? .max)
    }
  }

  private func article(
    _ segments: [TranslatedSegment], _ source: AnalysedText, _ ranges: [TextRange], _ matches: [TermMatch],
    _ memory: inout WordMemory
  ) -> ReviewedArticle {
    let bytes = Array(source.text.utf8)
    var known: [TermAnswer] = []
    var numbers = WordTable<Int>(capacity: matches.count)
    var reviewed: [ReviewedSegment] = []
    reviewed.reserveCapacity(segments.count)
    var walk = SourceWalk(source, matches: matches)
    var statement = 0
    var names = ArticleNames(capacity: segments.count * 4)
    for (index, segment) in segments.enumerated() {
      let range = ranges[index]
      let target = EnglishText(segment.target, &memory)
      let part = walk.part(in: range)
      var terms: [SegmentTerm] = []
      terms.reserveCapacity(part.matches.count)
      for match in part.matches.indices {
        let key = part.matches[match].entry.key
        let answer = numbers[key] ?? known.count
        if answer == known.count {
          known.append(
            answers.answer(
              to: part.matches[match].entry, others: part.matches[match].others, &memory))
          numbers[key] = answer
        }
        let place = part.matches[match].range
        terms.append(
          SegmentTerm(
            range: TextRange(
              place.start - range.start, max(place.start, min(place.end, range.end)) - range.start),
            words: part.matches[match].words, answer: answer, termClass: known[answer].termClass,
            isContent: part.matches[match].isContent,
            isAnswered: known[answer].stands(in: target)))
      }
      let content = terms.count { $0.isContent }
      let answered = terms.count { $0.isContent && $0.isAnswered }
      let firstStatement = statement
      while statement < source.statements.count,
        source.statements[statement].ranges.first.map({ $0.start < range.end }) ?? true
      {
        statement += 1
      }
      let text = EnglishText(words: Array(segment.source.utf8), &memory)
      let figures = SourceFigures(
        part.figures, bytes: bytes, range: range, words: source.words[part.words],
        hasDigits: text.tokens.contains { $0.shape.contains(.digits) }
      ).figures
      names.add(source: text.tokens)
      names.add(target: target.tokens, of: index)
      reviewed.append(
        ReviewedSegment(
          index: index, texts: segment, range: range, words: part.words, figures: figures, terms: terms,
          closeness: content > 0 ? Double(answered) / Double(content) : 1,
          statements: firstStatement..<statement,
          source: text, target: target))
    }
    let aliens = reviewed.map { AlienExpressions($0, answers: known, knowledge: knowledge, names: names) }
    return ReviewedArticle(
      source: source, bytes: bytes, segments: reviewed, answers: known, knowledge: knowledge,
      aliens: aliens, names: names)
  }
}
