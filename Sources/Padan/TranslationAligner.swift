internal import English
internal import Indonesian
public import NewsModel
internal import TranslationReview

/// Pairs the sentences of an Indonesian article with those of its English translation.
///
/// ```swift
/// let aligner = TranslationAligner(try Briefer())
/// let pairs = aligner.pairs(source: article, target: translation)
/// ```
public struct TranslationAligner: Sendable {
  /// Sentences that answer each other; one side is empty where nothing answers.
  public struct Pair: Sendable, Equatable {
    /// Both texts; several sentences of a side are joined by a blank.
    public var segment: TranslatedSegment
    /// The numbers of the source sentences, from 0: none, one or two.
    public var source: Range<Int>
    /// The numbers of the target sentences, from 0: none, one or two.
    public var target: Range<Int>
    /// The share of figures, names and terms that both show, 0 to 1.
    public var likeness: Double
  }

  private let briefer: Briefer

  /// Makes an aligner that analyses sources, and knows their terms, by `briefer`.
  public init(_ briefer: Briefer) { self.briefer = briefer }

  /// The pairs of two texts, in order; every sentence is in one.
  ///
  /// - Parameters:
  ///   - source: Indonesian text, a paragraph a line.
  ///   - target: English text.
  public func pairs(source: String, target: String) -> [Pair] {
    let analysed = briefer.analyser.analyse(
      source, paragraphs: Self.lines(of: source).map { Paragraph(range: $0, kind: .body) }, dateline: nil,
      published: nil)
    let ranges = analysed.sentences.map(\.range)
    return pairs(
      analysed, ranges, ranges.map { source.text(in: $0) },
      EnglishSentences.ranges(of: target).map { target.text(in: $0) })
  }

  /// The pairs of two lists of sentences, in order; every sentence is in one.
  public func pairs(source: [String], target: [String]) -> [Pair] {
    var text = ""
    var ranges: [TextRange] = []
    for sentence in source {
      let start = text.utf8.count
      text += sentence
      ranges.append(TextRange(start, text.utf8.count))
      text += "\n\n"
    }
    let analysed = briefer.analyser.analyse(
      text, paragraphs: ranges.map { Paragraph(range: $0, kind: .body) }, dateline: nil, published: nil)
    return pairs(analysed, ranges, source, target)
  }

  private func pairs(
    _ analysed: AnalysedText, _ ranges: [TextRange], _ source: [String], _ target: [String]
  ) -> [Pair] {
    let matches = briefer.matches(in: ArticleAnalysis(title: nil, body: analysed)).body
    let beads = SentenceAligner().align(
      AlignmentSide(source: analysed, sentences: ranges, matches: matches, glossary: briefer.glossary),
      with: AlignmentSide(target: target))
    return beads.map { bead in
      Pair(
        segment: TranslatedSegment(
          source: source[bead.source].joined(separator: " "),
          target: target[bead.target].joined(separator: " ")),
        source: bead.source, target: bead.target, likeness: bead.likeness)
    }
  }

  private static func lines(of text: String) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    for (index, byte) in text.utf8.enumerated() where byte == 0x0A {
      if index > start { ranges.append(TextRange(start, index)) }
      start = index + 1
    }
    if text.utf8.count > start { ranges.append(TextRange(start, text.utf8.count)) }
    return ranges
  }
}
