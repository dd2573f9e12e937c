internal import NewsModel

/// Writes UTX 1.20: UTF-8 with a byte order mark, lines that end in CR LF, a term of English a line. What UTX has no
/// field for stands in fields of our own, which its rules name with `x-`.
struct UTXWriter: Sendable {
  private var bytes: [UInt8] = []
  private(set) var losses = Losses()
  private var columns: [String] = []

  /// The field for classes that UTX has no word for.
  static let classColumn = "x-class"

  /// The fields, in their order.
  static let columns = [
    "src", "tgt", "src:pos", "term status", "concept ID", classColumn, "x-variety", "x-domain", "x-cue",
    "x-definition", "x-note", "x-changed",
  ]

  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  mutating func begin(_ head: TermbaseHead) {
    columns = head.columns
    bytes.append(contentsOf: [0xEF, 0xBB, 0xBF])
    let title = Words.line(head.title)
    let name = title.isEmpty ? "" : " glossary ID: \(String(title.map { $0 == ";" ? "," : $0 }));"
    row(["#UTX 1.20; id/en;\(name)"])
    row(["#" + UTXWriter.columns[0]] + UTXWriter.columns.dropFirst() + columns.map(Words.line))
  }

  mutating func write(_ concept: Concept) {
    concept.countUnpaired(into: &losses)
    losses.add("fields of other formats", concept.fieldCount(known: columns))
    for line in concept.lines {
      for (number, target) in line.targets.enumerated() {
        let status = number > 0 && line.status == .preferred ? .admitted : line.status
        write(line, target, status)
      }
    }
  }

  private mutating func write(_ line: ConceptLine, _ target: String, _ status: TermEntry.Status?) {
    if line.definition.utf8.contains(0x0A) || line.note.utf8.contains(0x0A) {
      losses.add("line breaks (written as blanks)")
    }
    // A line that begins with # would be a comment; no Indonesian term does.
    var source = Words.line(line.source)
    if source.hasPrefix("#") {
      losses.add("number signs that begin a term (written as _)")
      source = "_" + source.dropFirst()
    }
    let pos = UTXWriter.pos(line.pos)
    var cells = [
      source, Words.line(target), pos.isEmpty ? "-" : pos, UTXWriter.status(status), Words.line(line.id),
      line.pos.map { Words.pos(pos) == $0 ? "" : $0.rawValue } ?? "", line.variety, Words.line(line.domain),
      line.cues.joined(separator: " "), Words.line(line.definition), Words.line(line.note), line.changed,
    ]
    for column in columns { cells.append(Words.line(line.fields.first { $0.type == column }?.text ?? "")) }
    row(cells)
  }

  private mutating func row(_ cells: [String]) {
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(0x09) }
      bytes.append(contentsOf: cell.utf8)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// UTX's word for a class; empty where it has none.
  private static func pos(_ pos: TermEntry.PartOfSpeech?) -> String {
    switch pos {
    case .noun, .abbr: "noun"
    case .name: "properNoun"
    case .verb: "verb"
    case .adj: "adjective"
    case .adv: "adverb"
    case .phrase: "sentence"
    default: ""
    }
  }

  private static func status(_ status: TermEntry.Status?) -> String {
    switch status {
    case .preferred: "approved"
    case .admitted: "provisional"
    case .deprecated: "non-standard"
    case .forbidden: "forbidden"
    case nil: ""
    }
  }
}
