package import NewsModel

/// Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), which editors and code hosts show.
package enum ReviewSARIF {
  /// What SARIF tells of a rule.
  package struct Rule: Sendable {
    var name: String
    var summary: String
    var details: String
    var severity: Finding.Severity

    /// Makes a rule of its parts.
    package init(name: String, summary: String, details: String, severity: Finding.Severity) {
      self.name = name
      self.summary = summary
      self.details = details
      self.severity = severity
    }
  }

  /// One log with one run over all `files`.
  ///
  /// - Parameters:
  ///   - files: the reviewed translations.
  ///   - rules: all rules that were asked.
  ///   - version: the program's version.
  package static func text(_ files: [ReviewedTranslation], rules: [Rule], version: String) -> String {
    let numbers = Dictionary(
      rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let results = files.flatMap { file in
      file.findings.map { result($0, in: file.segments[$0.segment], of: file.input, numbers[$0.rule]) }
    }
    let driver = Driver(
      version: version,
      rules: rules.map {
        Descriptor(
          id: $0.name, shortDescription: Message($0.summary), fullDescription: Message($0.details),
          defaultConfiguration: Configuration(level: $0.severity.rawValue))
      })
    return JSONText.text(of: Log(runs: [Run(tool: Tool(driver: driver), results: results)]), isPretty: true)
  }

  private static func result(
    _ finding: Finding, in segment: ReviewedTranslation.Segment, of input: String, _ number: Int?
  ) -> Result {
    var message = finding.explanation
    if let suggestion = finding.suggestion { message += " → " + suggestion }
    var location = Location(
      physicalLocation: PhysicalLocation(artifactLocation: Artifact(uri: uri(input)), region: nil),
      logicalLocations: nil)
    switch segment.place {
    case .line(let line):
      // Columns count UTF-16 units, as the run says; the target stands behind the source and a tab.
      let start = segment.texts.source.utf16.count + 1
      let place = finding.target.first
      let before = place.map { segment.texts.target.text(in: TextRange(0, $0.start)).utf16.count }
      let length = place.map { segment.texts.target.text(in: $0).utf16.count }
      location.physicalLocation.region = Region(
        startLine: line, startColumn: before.map { start + $0 + 1 },
        endColumn: before.flatMap { before in length.map { start + before + $0 + 1 } })
    case .entry(let line):
      location.physicalLocation.region = Region(startLine: line, startColumn: nil, endColumn: nil)
    case .unit, .sentences:
      location.logicalLocations = [Logical(name: segment.place.text, kind: "element")]
    }
    return Result(
      ruleId: finding.rule, ruleIndex: number, level: finding.severity.rawValue, message: Message(message),
      locations: [location], partialFingerprints: ["padan/1": finding.fingerprint(in: segment.texts)],
      properties: Properties(source: segment.texts.source, target: segment.texts.target))
  }

  /// A path as a relative or absolute reference: every sign but the unreserved ones and "/" percent-encoded (RFC 3986).
  private static func uri(_ path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    let digits = Array("0123456789ABCDEF")
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += "%"
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
    return text
  }
}

// MARK: - The form

private struct Log: Encodable {
  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]
}

private struct Run: Encodable {
  let tool: Tool
  let columnKind = "utf16CodeUnits"
  let results: [Result]
}

private struct Tool: Encodable {
  let driver: Driver
}

private struct Driver: Encodable {
  let name = "padan"
  let version: String
  let rules: [Descriptor]
}

private struct Descriptor: Encodable {
  let id: String
  let shortDescription: Message
  let fullDescription: Message
  let defaultConfiguration: Configuration
}

private struct Configuration: Encodable {
  let level: String
}

private struct Message: Encodable {
  let text: String

  init(_ text: String) { self.text = text }
}

private struct Result: Encodable {
  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: Message
  let locations: [Location]
  let partialFingerprints: [String: String]
  let properties: Properties
}

private struct Properties: Encodable {
  let source: String
  let target: String
}

private struct Location: Encodable {
  var physicalLocation: PhysicalLocation
  var logicalLocations: [Logical]?
}

private struct PhysicalLocation: Encodable {
  var artifactLocation: Artifact
  var region: Region?
}

private struct Artifact: Encodable {
  let uri: String
}

private struct Region: Encodable {
  let startLine: Int
  let startColumn: Int?
  let endColumn: Int?
}

private struct Logical: Encodable {
  let name: String
  let kind: String
}
