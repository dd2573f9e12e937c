package import NewsModel

/// The JSON form of findings: JSON Lines, one object a finding, `Documentation/schemas/finding.schema.json`.
package enum FindingJSON {
  /// A finding as a line.
  ///
  /// - Parameters:
  ///   - finding: the finding.
  ///   - segment: both sides.
  ///   - input: the file.
  ///   - number: the segment's number in the file, from 1.
  ///   - producer: the program's name and version.
  package static func line(
    _ finding: Finding, in segment: TranslatedSegment, input: String, number: Int, producer: String
  ) -> String {
    JSONText.text(
      of: Line(
        producer: producer, input: input, segment: number, rule: finding.rule,
        severity: finding.severity.rawValue, explanation: finding.explanation,
        suggestion: Present(finding.suggestion), source: segment.source, target: segment.target,
        sourcePlaces: finding.source.map { JSONPlace($0, in: segment.source) },
        targetPlaces: finding.target.map { JSONPlace($0, in: segment.target) }),
      isPretty: false)
  }

  private struct Line: Encodable {
    let schema = "padan.finding/1"
    let producer: String
    let input: String
    let segment: Int
    let rule: String
    let severity: String
    let explanation: String
    let suggestion: Present<String>
    let source: String
    let target: String
    let sourcePlaces: [JSONPlace]
    let targetPlaces: [JSONPlace]
  }
}
