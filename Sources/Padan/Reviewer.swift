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
  private let analyser: Analyser
  private let reviewer: TranslationReviewer
  private let levels: RuleLevels

  /// The rules that are asked, each with the severity that its gravest findings have.
  public let asked: [RuleDescription]

  /// Makes a reviewer.
  ///
  /// - Parameters:
  ///   - briefer: analyses the sources and knows the glossary.
  ///   - only: the names of the rules that are asked; empty: all that no level switches off.
  ///   - skipping: rules that are not.
  ///   - levels: how grave the user holds what rules find, by their names. The level is that of a rule's gravest
  ///     findings; its lesser ones are lowered with it and never raised.
  public init(
    _ briefer: Briefer, only: Set<String> = [], skipping: Set<String> = [], levels: [String: RuleLevel] = [:]
  ) {
    self.briefer = briefer
    analyser = briefer.analyser.remembering()
    let levels = RuleLevels(levels)
    self.levels = levels
    let skipped = skipping.union(levels.off.subtracting(only))
    reviewer = TranslationReviewer(
      briefer.glossary, choice: TranslationReviewer.Choice(only: only, skipped: skipped))
    asked = Reviewer.rules.filter { (only.isEmpty || only.contains($0.name)) && !skipped.contains($0.name) }
      .map { rule in
        var rule = rule
        rule.severity = levels.severity(of: rule.severity, by: rule.name)
        return rule
      }
  }

  /// The findings in the segments of one text, segment by segment.
  public func findings(in segments: [TranslatedSegment]) -> [Finding] {
    var findings: [Finding] = []
    var start = 0
    while start < segments.count {
      let end = min(segments.count, start + Reviewer.longestArticle)
      for var finding in self.findings(inArticle: Array(segments[start..<end])) {
        finding.segment += start
        finding.severity = levels.severity(of: finding.severity, by: finding.rule)
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
    let analysed = analyser.analyse(
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
