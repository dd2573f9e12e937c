internal import ArgumentParser
internal import Padan
internal import Rendering

/// From which severity on findings make exit status 1.
enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
  case error
  case warning
  case note

  var severity: Finding.Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

/// The forms of a review.
enum ReviewFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  /// Of `--explain` only.
  case markdown
}

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Check a translation: numbers, names, terms, omissions, negations, who says it.",
    discussion: """
      FILE has a segment a line: the Indonesian, a tab, the English. The lines of a file
      are one text. What is found is an error, a warning, or, where it is only probable,
      a note.

      Exit status: 0 nothing found, 1 findings (warnings and errors, see --fail-on),
      2 failure.

      Examples:
        padan review translation.tsv
        padan review translation.tsv --skip attribution --fail-on error
        padan review translation.tsv --format json --notes
        padan review --explain numbers
      """)

  @Argument(help: "Files of segments; - is standard input.", completion: .file())
  var files: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: "The form of the output: text, json (JSON Lines, one object a finding); with --explain, markdown.")
  var format: ReviewFormat = .text

  @Option(
    name: .shortAndLong, help: "Write to this file instead of standard output; it comes whole or not at all.",
    completion: .file())
  var output: String?

  @Option(help: "Colours in text: auto, always or never. NO_COLOR is obeyed in auto.")
  var color: ColourMode = .auto

  @Flag(help: "Show notes as well: what is only probable.")
  var notes = false

  @Option(help: "The least severity that makes exit status 1: error, warning or note.")
  var failOn: FailureLevel = .warning

  @Option(help: ArgumentHelp("Only these rules, parted by commas. Repeatable.", valueName: "rules"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Not these rules, parted by commas. Repeatable.", valueName: "rules"))
  var skip: [String] = []

  @Option(help: ArgumentHelp("Tell what a rule checks, with examples; all: every rule.", valueName: "rule"))
  var explain: String?

  /// The longest file of segments, in bytes.
  private static let longest = 1 << 28

  func validate() throws {
    let known = Set(Reviewer.rules.map(\.name))
    for name in names(only) + names(skip) + (explain.map { $0 == "all" ? [] : [$0] } ?? [])
    where !known.contains(name) {
      throw ValidationError(
        "There is no rule '\(name)'; the rules are \(Reviewer.rules.map(\.name).joined(separator: ", ")).")
    }
    if format == .markdown, explain == nil {
      throw ValidationError("--format markdown is for --explain; a review comes as text or json.")
    }
    if files.isEmpty, explain == nil {
      throw ValidationError("Name a file of segments, or a rule to --explain.")
    }
  }

  private func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map(String.init) }
  }

  func run() throws {
    if let explain {
      let rules = Reviewer.rules.filter { explain == "all" || $0.name == explain }
      let text =
        format == .markdown ? RuleText.markdown(rules) : rules.map(RuleText.text).joined(separator: "\n")
      return Output.write(text)
    }
    try PadanCommand.reporting {
      var briefing = BriefOptions()
      try glossary.fill(&briefing)
      let briefer = try Briefer(briefing)
      for warning in briefer.warnings { Output.tell(warning) }
      let reviewer = Reviewer(briefer, only: Set(names(only)), skipping: Set(names(skip)))
      var delivery = try Delivery(to: output, joint: format == .text ? "\n" : "")
      var (worst, failed): (Finding.Severity?, Bool) = (nil, false)
      var counts: [Finding.Severity: Int] = [:]
      for path in files {
        let segments: [NumberedSegment]
        do throws(FileError) {
          segments = try SegmentTable.read(try Files.read(path, longest: ReviewCommand.longest))
        } catch {
          failed = true
          Output.tell("\(path): \(error.description)")
          continue
        }
        for finding in reviewer.findings(in: segments.map(\.segment)) {
          counts[finding.severity, default: 0] += 1
          worst = max(worst ?? .note, finding.severity)
          guard finding.severity > .note || notes || failOn == .note else { continue }
          try delivery.give(text(finding, segments[finding.segment], path))
        }
      }
      try delivery.finish()
      tell(counts)
      if failed { throw ExitCode(2) }
      if let worst, worst >= failOn.severity { throw ExitCode(1) }
    }
  }

  private func text(_ finding: Finding, _ segment: NumberedSegment, _ path: String) -> String {
    switch format {
    case .text, .markdown:
      let style = TextStyle(
        width: min(Output.width, 120),
        usesColour: color == .always
          || color == .auto && output == nil && Output.isTerminal
            && (Output.environment("NO_COLOR") ?? "").isEmpty,
        gloss: .terms)
      return ReviewText(style).text(finding, in: segment.segment, place: "\(path):\(segment.line)")
    case .json:
      return FindingJSON.line(
        finding, in: segment.segment, input: path, number: segment.line, producer: PadanVersion.producer)
    }
  }

  private func tell(_ counts: [Finding.Severity: Int]) {
    let parts = [Finding.Severity.error, .warning, .note].compactMap { severity in
      counts[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
    }
    Output.tell(parts.isEmpty ? "nothing found" : parts.joined(separator: ", "))
  }
}

/// A segment with the line of its file.
struct NumberedSegment {
  var segment: TranslatedSegment
  var line: Int
}

/// Reads segments, one a line: source, tab, target.
enum SegmentTable {
  static func read(_ bytes: [UInt8]) throws(FileError) -> [NumberedSegment] {
    var segments: [NumberedSegment] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var text = bytes[start..<end]
      if text.last == 0x0D { text.removeLast() }
      start = end + 1
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let fields = text.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count > 1 else {
        throw FileError(
          description: "line \(line) has no tab; put one between the sentence and its translation")
      }
      segments.append(
        NumberedSegment(
          segment: TranslatedSegment(
            source: String(decoding: fields[0], as: UTF8.self),
            target: String(decoding: fields[1], as: UTF8.self)),
          line: line))
    }
    return segments
  }
}
