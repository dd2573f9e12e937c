package import NewsModel

/// Checks glossary files as a whole: the lines one by one, then the entries against each other.
package enum GlossaryCheck {
  /// A file to check.
  package struct Input: Sendable {
    /// Its name, for messages.
    package var name: String
    /// Its bytes.
    package var bytes: [UInt8]

    /// Makes an input of its parts.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Something found.
  package struct Finding: Sendable, Equatable {
    /// How bad it is.
    package enum Severity: String, Sendable { case error, warning }

    /// `file:line:column`, or `file:line`.
    package var place: String
    /// How bad it is.
    package var severity: Severity
    /// What is wrong, in a sentence without end mark.
    package var message: String

    /// Makes a finding of its parts.
    package init(place: String, severity: Severity, message: String) {
      self.place = place
      self.severity = severity
      self.message = message
    }
  }

  /// An entry with its place.
  struct Placed {
    var entry: TermEntry
    var place: String
  }

  /// Everything found, in the order of files and lines: wrong lines first, then doubtful entries.
  package static func findings(in inputs: [Input]) -> [Finding] {
    var findings: [Finding] = []
    var entries: [Placed] = []
    for input in inputs {
      do {
        let (table, faults) = try GlossaryFile.read(input.bytes, name: input.name)
        findings += faults.map { Finding(place: $0.place, severity: .error, message: $0.message) }
        let lines = goodLines(input, faults: faults)
        for (row, line) in zip(table.rows.indices, lines) {
          entries.append(Placed(entry: table.entry(at: row), place: "\(input.name):\(line)"))
        }
      } catch {
        findings.append(Finding(place: error.place, severity: .error, message: error.message))
      }
    }
    for rule in EntryRules.all + EnglishRules.all { findings += rule(entries) }
    return findings
  }

  /// Calls `body` with each entry of a file and its `file:line`; wrong lines are passed over.
  package static func forEachEntry(of input: Input, _ body: (_ entry: TermEntry, _ place: String) -> Void) {
    guard let (table, faults) = try? GlossaryFile.read(input.bytes, name: input.name) else { return }
    for (row, line) in zip(table.rows.indices, goodLines(input, faults: faults)) {
      body(table.entry(at: row), "\(input.name):\(line)")
    }
  }

  /// The numbers of the lines that became entries.
  static func goodLines(_ input: Input, faults: [GlossaryFault]) -> [Int] {
    let bad = Set(faults.map(\.line))
    var lines: [Int] = []
    var isHeader = true
    GlossaryFile.forEachLine(of: input.bytes, from: GlossaryFile.start(of: input.bytes)) {
      line, number in
      if line.isEmpty || input.bytes[line.lowerBound] == 0x23 { return }
      if isHeader { return isHeader = false }
      if !bad.contains(number) { lines.append(number) }
    }
    return lines
  }
}
