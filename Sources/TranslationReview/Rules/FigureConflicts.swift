internal import English
internal import NewsModel

extension ReviewRule {
  /// Adds an error for each pair of figures that answer each other but for something of these kinds.
  ///
  /// - Parameter explanation: what is wrong with a pair, of which both texts are given.
  func addConflicts(
    _ kinds: FigureConflict.Kind..., of segment: ReviewedSegment, to findings: inout [Finding],
    explanation: (_ conflict: FigureConflict, _ indonesian: String, _ english: String) -> String = {
      "“\($1)” is not “\($2)”."
    }
  ) {
    for conflict in segment.figureMatching.conflicts where kinds.contains(conflict.kind) {
      let (source, target) = (
        segment.figures[conflict.source].range, segment.target.figures[conflict.target].range
      )
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [source], target: [target],
          explanation: explanation(conflict, segment.sourceText(source), segment.target.text(target))))
    }
  }
}
