internal import English
internal import NewsModel

/// What a program fills in stands in the target as in the source.
struct PlaceholdersRule: ReviewRule {
  let documentation = RuleDescription(
    "placeholders", .error,
    summary: "A placeholder, or an element written into the text, is lost, added or changed.",
    details: """
      Conversions as in C and Python (%s, %1$d, %(name)s, %@), names and numbers in braces ({0}, {name}, ${name}), and \
      elements such as those of HTML. They may change places; of conversions without a number only those of one kind \
      may, since they take what they are given in order.
      """,
    fails: [("Unduh {berkas} dari %s.", "Download {file} from %s.")],
    passes: [("Unduh {berkas} dari %s.", "From %s, download {berkas}.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard !segment.texts.target.isEmpty else { return }
    let isCode = { (placeholder: Placeholder) in placeholder.kind != .web && placeholder.kind != .mail }
    let (source, target) = (
      segment.sourcePlaceholders.filter(isCode), segment.targetPlaceholders.filter(isCode)
    )
    if source.isEmpty, target.isEmpty { return }
    let comparison = PlaceholderComparison(source: source, target: target)
    if PlaceholdersRule.changePlaces(source, target, segment) {
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: comparison.lost.map(\.range),
          target: comparison.added.map(\.range),
          explanation: "Placeholders without a number change places; number them (“%2$s”)."))
      return
    }
    var added = comparison.added
    for lost in comparison.lost {
      let source = segment.sourceText(lost.range)
      // One in the place of another of its kind is told once.
      let other = added.firstIndex { $0.kind == lost.kind }.map { added.remove(at: $0) }
      let explanation =
        other.map { "“\(source)” is not “\(segment.target.text($0.range))”." } ?? "“\(source)” is missing."
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [lost.range],
          target: other.map { [$0.range] } ?? [], explanation: explanation,
          suggestion: other == nil ? nil : source))
    }
    for added in added {
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, target: [added.range],
          explanation: "“\(segment.target.text(added.range))” is not in the source, or not as often."))
    }
  }

  /// Whether both sides have the same conversions, letter for letter, in another order.
  private static func changePlaces(
    _ source: [Placeholder], _ target: [Placeholder], _ segment: ReviewedSegment
  ) -> Bool {
    let one = source.map { segment.sourceText($0.range) }
    let other = target.map { segment.target.text($0.range) }
    return one.sorted() == other.sorted() && source.map(\.key).sorted() != target.map(\.key).sorted()
  }
}
