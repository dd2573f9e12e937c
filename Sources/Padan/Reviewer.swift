internal import Indonesian
public import NewsModel
internal import Terminology
internal import TranslationReview

/// Reviews translations: analyses the sources, finds their terms, and asks the rules.
///
/// ```swift
/// let reviewer = Reviewer(try Briefer())
/// let findings = reviewer.findings(in: segments)
/// ```
///
/// One reviewer serves any number of translations, from any number of threads.
public struct Reviewer: Sendable {
  /// So many segments at most are taken as one article: what must agree throughout is looked for within them.
  static let longestArticle = 400

  private let briefer: Briefer
  private let reviewer: TranslationReviewer

  /// Makes a reviewer.
  ///
  /// - Parameters:
  ///   - briefer: analyses the sources and knows the glossary.
  ///   - only: the names of the rules that are asked; empty: all.
  ///   - skipping: rules that are not.
  public init(_ briefer: Briefer, only: Set<String> = [], skipping: Set<String> = []) {
    self.briefer = briefer
    reviewer = TranslationReviewer(
      briefer.glossary, choice: TranslationReviewer.Choice(only: only, skipped: skipping))
  }

  /// The findings in the segments of one text, segment by segment.
  public func findings(in segments: [TranslatedSegment]) -> [Finding] {
    var findings: [Finding] = []
    var start = 0
    while start < segments.count {
      let end = min(segments.count, start + Reviewer.longestArticle)
      for var finding in self.findings(inArticle: Array(segments[start..<end])) {
        finding.segment += start
        findings.append(finding)
      }
      start = end
    }
    return findings
  }

  private func findings(inArticle segments: [TranslatedSegment]) -> [Finding] {
    var text: [UInt8] = []
    text.reserveCapacity(segments.reduce(0) { $0 + $1.source.utf8.count + 2 })
    var ranges: [TextRange] = []
    for segment in segments {
      let start = text.count
      text.append(contentsOf: segment.source.utf8)
      ranges.append(TextRange(start, text.count))
      text += [0x0A, 0x0A]
    }
    let analysed = briefer.analyser.analyse(
      String(decoding: text, as: UTF8.self), paragraphs: ranges.map { Paragraph(range: $0, kind: .body) },
      dateline: nil, published: nil)
    let article = ArticleAnalysis(title: nil, body: analysed)
    return reviewer.findings(
      in: segments, source: analysed, ranges: ranges, matches: briefer.matches(in: article).body)
  }
}

extension Reviewer {
  /// All rules.
  public static var rules: [RuleDescription] { ReviewRules.all.map(\.documentation) }
}
