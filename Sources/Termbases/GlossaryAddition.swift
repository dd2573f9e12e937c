package import NewsModel

/// Adds a line to a user's glossary file: checked, with an id, in its place; the whole file or nothing.
package enum GlossaryAddition {
  /// Why nothing is added.
  package enum Problem: Error, Equatable, Sendable {
    /// The file can't be read, or a line of it is wrong.
    case file(GlossaryFault)
    /// The source stands already, at `place`, as `english`.
    case exists(place: String, source: String, english: String)
    /// A field holds a tab or a line end.
    case controlSign(column: String)
    /// The new line is wrong.
    case wrong(String)

    /// What is wrong and what to do, in one sentence without end mark.
    package var message: String {
      switch self {
      case .file(let fault): "\(fault.place): \(fault.message)"
      case .exists(let place, let source, let english):
        "'\(source)' stands already at \(place) as '\(english)'; edit that line, or give --sense for another sense"
      case .controlSign(let column): "the \(column) holds a tab or a line end; leave it out"
      case .wrong(let message): message
      }
    }
  }

  /// The new text of a file, and what is doubtful about the new line.
  package struct Result: Equatable, Sendable {
    /// The whole file.
    package var text: String
    /// The id that the entry got.
    package var id: String
    /// What the checks say of it, in sentences without end mark.
    package var warnings: [String]
  }

  /// Adds an entry.
  ///
  /// - Parameters:
  ///   - entry: the entry; where its id is empty it gets one.
  ///   - bytes: the file as it is; empty where there is none yet.
  ///   - name: the file's name, for messages and ids ("mine" of "mine.tsv").
  ///   - isNewSense: whether the source may stand already, with another English.
  package static func adding(
    _ entry: TermEntry, to bytes: [UInt8], name: String, isNewSense: Bool = false
  ) throws(Problem) -> Result {
    let header = Array((GlossaryFormat.header + "\n").utf8)
    let old = bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D } ? header : bytes
    let (table, comments) = try parts(of: old, name: name)
    var entry = entry
    let known = table.rows.indices.map { table.entry(at: $0) }
    let lines = GlossaryCheck.goodLines(.init(name: name, bytes: old), faults: [])
    for (line, other) in zip(lines, known) where other.source == entry.source {
      if !isNewSense || other.targets.first == entry.targets.first {
        throw .exists(
          place: "\(name):\(line)", source: entry.source, english: other.targets.first ?? "")
      }
    }
    if entry.id.isEmpty { entry.id = newID(name, known.map(\.id)) }
    let line = try line(of: entry)
    var text = String(decoding: old, as: UTF8.self)
    // The columns of the file may be fewer or in another order: it is put into its settled form first.
    text = GlossaryFormat.formatted(table, comments: comments) + line + "\n"
    let added = Array(text.utf8)
    let (whole, _) = try parts(of: added, name: name, isNew: true)
    let place = "\(name):\(text.utf8.count { $0 == 0x0A })"
    let findings = GlossaryCheck.findings(in: [.init(name: name, bytes: added)]).filter { $0.place == place }
    if let error = findings.first(where: { $0.severity == .error }) { throw .wrong(error.message) }
    return Result(
      text: GlossaryFormat.formatted(whole, comments: comments), id: entry.id,
      warnings: findings.map(\.message))
  }

  private static func parts(
    of bytes: [UInt8], name: String, isNew: Bool = false
  ) throws(Problem) -> (Glossary.Table, [String]) {
    do throws(GlossaryFault) {
      let (table, faults) = try GlossaryFile.read(bytes, name: name)
      if let fault = faults.first { throw fault }
      return (table, try GlossaryFormat.comments(of: bytes, name: name))
    } catch {
      throw isNew ? .wrong(error.message) : .file(error)
    }
  }

  private static func line(of entry: TermEntry) throws(Problem) -> String {
    var fields: [String] = []
    for column in Glossary.Column.allCases {
      let field =
        switch column {
        case .id: entry.id
        case .source: entry.source
        case .pos: entry.pos.rawValue
        case .target: entry.targets.joined(separator: "; ")
        case .variety: entry.variety
        case .domain: entry.domain
        case .status: entry.status.rawValue
        case .cue: entry.cues.joined(separator: " ")
        case .definition: entry.definition
        case .note: entry.note
        case .changed: entry.changed
        }
      if field.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        throw .controlSign(column: column.name)
      }
      fields.append(field)
    }
    return fields.joined(separator: "\t")
  }

  /// The file's name and the next number: "mine-0012".
  private static func newID(_ name: String, _ ids: [String]) -> String {
    let file = name.split(separator: "/").last ?? "terms"
    let stem = file.split(separator: ".").first.map(String.init) ?? "terms"
    let prefix = String(stem.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" }) + "-"
    let numbers = ids.filter { $0.hasPrefix(prefix) }.compactMap { Int($0.dropFirst(prefix.count)) }
    let next = String((numbers.filter { $0 < Int.max }.max() ?? 0) + 1)
    return prefix + String(repeating: "0", count: max(0, 4 - next.count)) + next
  }
}
