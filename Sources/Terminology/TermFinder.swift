package import NewsModel
internal import TermKeys

/// Finds the glossary's terms in an analysed text: longest term first, through inflection.
package struct TermFinder: Sendable {
  /// The glossary by its sources.
  package let index: TermIndex

  /// The longest term that is looked for, in words.
  static var longest: Int { TermKey.longest }

  /// Makes a finder of an index.
  package init(index: TermIndex) { self.index = index }

  /// The terms of a text by itself, in order; they do not overlap, and none takes a name apart.
  ///
  /// - Parameters:
  ///   - analysed: the text with its words and readings.
  ///   - domain: the field that the user says the text is of; nil where the text itself must tell.
  package func matches(in analysed: AnalysedText, domain: String? = nil) -> [TermMatch] {
    matches(in: [analysed], domain: domain)[0]
  }

  /// The terms of the texts of one article, for each of them as above; what one text tells of the article's subject
  /// counts in all of them.
  ///
  /// - Parameter found: is told when all terms are found and their senses not chosen yet, so that a benchmark can time it.
  package func matches(
    in texts: [AnalysedText], domain: String? = nil, found isFound: () -> Void = {}
  ) -> [[TermMatch]] {
    let found = texts.map { FoundTerms($0, index: index) }
    isFound()
    let subject = ArticleSubject(found, index: index, domain: domain)
    return found.map { text in
      SenseChoice(found: text, subject: subject).matches()
    }
  }

  /// The terms as `matches(in:domain:)` has them, and for each with several senses how they were weighed.
  package func explainedMatches(
    in texts: [AnalysedText], domain: String? = nil
  ) -> [(matches: [TermMatch], weighed: [WeighedTerm])] {
    let found = texts.map { FoundTerms($0, index: index) }
    let subject = ArticleSubject(found, index: index, domain: domain)
    return found.map { text in
      let choice = SenseChoice(found: text, subject: subject)
      var weighed: [WeighedTerm] = []
      let matches = choice.matches { weighed.append($0) }
      return (matches, weighed)
    }
  }
}
