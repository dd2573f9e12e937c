/// The file of dismissals: a line each of rule, scope, key and note, parted by tabs, under a header; `#` begins a
/// comment line. People may edit it, and it may be kept with the translation.
///
///     rule    scope    key         note
///     numbers finding  3f9ac01b22  the source has the year wrong
///     terms   term     bupati      the desk writes district head
///     blanks  rule
package struct DismissalFile: Sendable {
  /// A line that can't be read.
  package struct Fault: Error, Equatable {
    /// From 1.
    package var line: Int
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
      /// The first line is not the header.
      case noHeader
      /// The line has fewer than two fields.
      case tooFewFields
      /// There is no such rule.
      case unknownRule(String)
      /// The scope is none of finding, term and rule.
      case unknownScope(String)
      /// A finding or term without its key.
      case noKey
    }
  }

  /// The header line.
  package static let header = "rule\tscope\tkey\tnote"

  /// In the order of the file.
  package private(set) var dismissals: [Dismissal] = []
  private var lines: [String]

  /// An empty file.
  package init() { lines = [DismissalFile.header] }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - text: its text.
  ///   - rules: the names of all rules.
  /// - Throws: the first line that can't be read.
  package init(_ text: String, rules: Set<String>) throws(Fault) {
    // A line end of two signs is one character.
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    if lines.isEmpty { lines = [DismissalFile.header] }
    var sawHeader = false
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if !sawHeader {
        guard fields.prefix(3) == ["rule", "scope", "key"] else {
          throw Fault(line: index + 1, reason: .noHeader)
        }
        sawHeader = true
        continue
      }
      dismissals.append(try Self.dismissal(fields, rules, line: index + 1))
    }
  }

  private static func dismissal(
    _ fields: [String], _ rules: Set<String>, line: Int
  ) throws(Fault) -> Dismissal {
    guard fields.count > 1 else { throw Fault(line: line, reason: .tooFewFields) }
    guard rules.contains(fields[0]) else { throw Fault(line: line, reason: .unknownRule(fields[0])) }
    let key = fields.count > 2 ? fields[2] : ""
    let note = fields.count > 3 ? fields[3] : ""
    switch fields[1] {
    case "rule": return Dismissal(rule: fields[0], scope: .rule, note: note)
    case "finding" where !key.isEmpty: return Dismissal(rule: fields[0], scope: .finding(key), note: note)
    case "term" where !key.isEmpty: return Dismissal(rule: fields[0], scope: .term(key), note: note)
    case "finding", "term": throw Fault(line: line, reason: .noKey)
    default: throw Fault(line: line, reason: .unknownScope(fields[1]))
    }
  }

  /// Adds a dismissal at the end, unless it is there already.
  package mutating func add(_ dismissal: Dismissal) {
    guard !dismissals.contains(where: { $0.rule == dismissal.rule && $0.scope == dismissal.scope }) else {
      return
    }
    dismissals.append(dismissal)
    let (scope, key) =
      switch dismissal.scope {
      case .finding(let fingerprint): ("finding", fingerprint)
      case .term(let term): ("term", term)
      case .rule: ("rule", "")
      }
    lines.append([dismissal.rule, scope, key, dismissal.note].joined(separator: "\t"))
  }

  /// The file as text; comments and order are kept.
  package var text: String { lines.joined(separator: "\n") + "\n" }
}
