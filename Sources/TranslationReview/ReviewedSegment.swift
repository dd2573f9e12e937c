internal import English
package import NewsModel

/// A segment with everything that rules ask for, found once.
///
/// A class, so that two dozen rules are handed it without copies of its arrays' references; nothing of it changes.
package final class ReviewedSegment: Sendable {
  /// Its number in the article.
  package let index: Int
  /// Both sides as they were given.
  package let texts: TranslatedSegment
  /// Where the source stands in the analysed text of the article.
  let range: TextRange
  /// The source's words, as indices into the analysed text's.
  let words: Range<Int>
  /// The source's bytes, UTF-8.
  let sourceBytes: [UInt8]
  /// The source's figures; ranges count from the segment's start.
  let figures: [EnglishFigure]
  /// The glossary's terms in the source.
  let terms: [SegmentTerm]
  /// The part of the terms with subject matter that are answered, 0 to 1: low where the translation is free.
  let closeness: Double
  /// The indices of the source's statements.
  let statements: Range<Int>
  /// The source's words as they are compared with English ones: without accents, cut at hyphens; ranges count from the
  /// segment's start.
  let sourceTokens: [EnglishToken]
  /// The target.
  let target: EnglishText
  /// Which figures answer each other.
  let figureMatching: FigureMatching
  /// The placeholders and addresses of the source.
  let sourcePlaceholders: [Placeholder]
  /// Those of the target.
  let targetPlaceholders: [Placeholder]

  init(
    index: Int, texts: TranslatedSegment, range: TextRange, words: Range<Int>, figures: [EnglishFigure],
    terms: [SegmentTerm], closeness: Double, statements: Range<Int>, source: EnglishText, target: EnglishText
  ) {
    self.index = index
    self.texts = texts
    self.range = range
    self.words = words
    self.figures = figures
    self.terms = terms
    self.closeness = closeness
    self.statements = statements
    sourceBytes = source.bytes
    sourceTokens = source.tokens
    self.target = target
    figureMatching = FigureMatching(figures, target.figures)
    sourcePlaceholders = PlaceholderScan(source).all
    targetPlaceholders = PlaceholderScan(target).all
  }

  /// With less closeness a translation is so free that what seems lost may be told otherwise.
  static let leastClose = 0.3

  /// The severity of something that seems lost: a note where the translation is free.
  func ifClose(_ severity: Finding.Severity) -> Finding.Severity {
    closeness < ReviewedSegment.leastClose ? .note : severity
  }

  /// Whether a word of the target, given by its bare form, belongs to the English of a term of its source.
  func isEnglish(_ stem: UInt64, of term: SegmentTerm, _ article: ReviewedArticle) -> Bool {
    let permitted = article.answers[term.answer].permitted
    return permitted.contains(stem: stem)
      && permitted.contains { phrase in phrase.words.contains { $0.stem == stem } && target.holds(phrase) }
  }

  /// The same; none where an English without any of some words answers the term as well.
  func answeredStems(of term: SegmentTerm, by words: [UInt64], _ article: ReviewedArticle) -> Set<UInt64> {
    let permitted = article.answers[term.answer].permitted
    guard words.contains(where: permitted.contains(stem:)) else { return [] }
    var stems: Set<UInt64> = []
    for phrase in permitted where target.holds(phrase) {
      guard phrase.words.contains(where: { words.contains($0.stem) }) else { return [] }
      for word in phrase.words { stems.insert(word.stem) }
    }
    return stems
  }

  /// A range of the article's text as one of the segment's source.
  func place(_ range: TextRange) -> TextRange {
    let start = min(max(range.start - self.range.start, 0), self.range.count)
    return TextRange(start, min(max(range.end - self.range.start, start), self.range.count))
  }

  /// The whole of the target.
  var wholeTarget: TextRange { TextRange(0, target.bytes.count) }
  /// The whole of the source.
  var wholeSource: TextRange { TextRange(0, range.count) }
}

/// A term of the glossary in a segment's source, with what answers it.
struct SegmentTerm: Sendable {
  /// Where it stands in the segment's source.
  var range: TextRange
  /// The words that it covers, as indices into the analysed text's.
  var words: Range<Int>
  /// The index of what the glossary says of it.
  var answer: Int
  /// How strictly its English is asked for.
  var termClass: TermClass
  /// Whether it carries subject matter.
  var isContent: Bool
  /// Whether one of its permitted Englishes stands in the target.
  var isAnswered: Bool
}

/// Neighbouring segments that belong together, with what is known of them all.
package final class ReviewedArticle: Sendable {
  /// The sources as one text, analysed; each segment is a paragraph.
  let source: AnalysedText
  /// That text's bytes.
  let bytes: [UInt8]
  /// The segments in order.
  package let segments: [ReviewedSegment]
  /// What the glossary says of the article's terms.
  let answers: [TermAnswer]
  /// What is known of English words and of the glossary's English.
  let knowledge: ReviewKnowledge
  /// The names of bodies, offices and places in each segment's target that nothing in its source asks for.
  let aliens: [AlienExpressions]
  /// The words with a capital of all sources and targets.
  let names: ArticleNames

  init(
    source: AnalysedText, bytes: [UInt8], segments: [ReviewedSegment], answers: [TermAnswer],
    knowledge: ReviewKnowledge, aliens: [AlienExpressions], names: ArticleNames
  ) {
    self.source = source
    self.bytes = bytes
    self.segments = segments
    self.answers = answers
    self.knowledge = knowledge
    self.aliens = aliens
    self.names = names
  }
}
