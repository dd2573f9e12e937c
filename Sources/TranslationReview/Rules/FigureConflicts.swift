internal import English
internal import NewsModel

extension ReviewRule {
  /// Adds an error for each pair of figures that answer each other but for something of these kinds; a note where it is
  /// not sure that they do.
  ///
  /// - Parameters:
  ///   - explanation: what is wrong with a pair, of which both texts are given.
  ///   - isSure: whether they do.
  func addConflicts(
    _ kinds: FigureConflict.Kind..., of segment: ReviewedSegment, to findings: inout [Finding],
    explanation: (_ conflict: FigureConflict, _ indonesian: String, _ english: String) -> String = {
      "“\($1)” is not “\($2)”."
    }, isSure: (_ conflict: FigureConflict) -> Bool = { _ in true }
  ) {
    for conflict in segment.figureMatching.conflicts where kinds.contains(conflict.kind) {
      let (source, target) = (
        segment.figures[conflict.source].range, segment.target.figures[conflict.target].range
      )
      findings.append(
        Finding(
          rule: name, severity: isSure(conflict) ? .error : .note, segment: segment.index, source: [source],
          target: [target],
          explanation: explanation(conflict, segment.sourceText(source), segment.target.text(target))))
    }
  }
}
