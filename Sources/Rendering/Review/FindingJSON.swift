package import NewsModel

/// The JSON form of findings: JSON Lines, one object a finding, `Documentation/schemas/finding.schema.json`.
package enum FindingJSON {
  /// A finding as a line.
  ///
  /// - Parameters:
  ///   - finding: the finding.
  ///   - segment: both sides, and where they stand.
  ///   - input: the file.
  ///   - producer: the program's name and version.
  package static func line(
    _ finding: Finding, in segment: ReviewedTranslation.Segment, input: String, producer: String
  ) -> String {
    let texts = segment.texts
    return JSONText.text(
      of: Line(
        producer: producer, input: input, segment: Number(place: segment.place),
        id: finding.fingerprint(in: texts),
        rule: finding.rule,
        severity: finding.severity.rawValue, explanation: finding.explanation,
        suggestion: Present(finding.suggestion), source: texts.source, target: texts.target,
        sourcePlaces: finding.source.map { JSONPlace($0, in: texts.source) },
        targetPlaces: finding.target.map { JSONPlace($0, in: texts.target) }),
      isPretty: false)
  }

  /// A line's number, or what a unit is called.
  private struct Number: Encodable {
    let place: ReviewedTranslation.Place

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch place {
      case .line(let line), .entry(let line): try container.encode(line)
      case .unit, .sentences: try container.encode(place.text)
      }
    }
  }

  private struct Line: Encodable {
    let schema = "padan.finding/1"
    let producer: String
    let input: String
    let segment: Number
    let id: String
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
