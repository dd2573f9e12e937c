internal import NewsModel

/// Writes tables: the product's glossary files and what spreadsheets open.
struct TableConceptWriter: Sendable {
  private let format: TermbaseFormat
  private var bytes: [UInt8] = []
  private(set) var losses = Losses()
  private var columns: [String] = []

  init(_ format: TermbaseFormat) { self.format = format }

  /// Takes what was written.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return format == .unicodeText ? TableConceptWriter.wide(taken) : taken
  }

  mutating func begin(_ head: TermbaseHead) {
    if format == .tsv {
      bytes.append(contentsOf: (GlossaryFormat.header + "\n").utf8)
    } else {
      columns = head.columns
      bytes.append(contentsOf: [0xEF, 0xBB, 0xBF])
      row(Glossary.Column.allCases.map(\.name) + columns)
    }
  }

  mutating func write(_ concept: Concept) {
    concept.countUnpaired(into: &losses)
    losses.add("fields of other formats", concept.fieldCount(known: format == .tsv ? [] : columns))
    for line in concept.lines {
      if format == .tsv {
        tsv(line)
      } else {
        csv(line)
      }
    }
  }

  // MARK: TSV

  private mutating func tsv(_ line: ConceptLine) {
    line.appendGlossaryLine(to: &bytes, counting: &losses)
  }

  // MARK: CSV

  private mutating func csv(_ line: ConceptLine) {
    var cells = [
      line.id, line.source, line.pos?.rawValue ?? "", line.joinedTargets(counting: &losses), line.variety,
      line.domain, line.status?.rawValue ?? "", line.cues.joined(separator: " "), line.definition, line.note,
      line.changed,
    ]
    for column in columns { cells.append(line.fields.first { $0.type == column }?.text ?? "") }
    row(cells.map(SpreadsheetCell.neutralised))
  }

  private mutating func row(_ cells: [String]) {
    let separator: UInt8 = format == .csv ? 0x2C : format == .csvSemicolon ? 0x3B : 0x09
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(separator) }
      let needsQuotes = cell.utf8.contains {
        $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
      }
      guard needsQuotes else {
        bytes.append(contentsOf: cell.utf8)
        continue
      }
      bytes.append(0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// UTF-16, low byte first. What is taken ends at the end of a row, so that no sign is cut.
  private static func wide(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      result.append(UInt8(truncatingIfNeeded: unit))
      result.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    return result
  }
}

extension ConceptLine {
  /// The English in one cell, `; ` between.
  func joinedTargets(counting losses: inout Losses) -> String {
    guard targets.contains(where: { $0.utf8.contains(0x3B) }) else {
      return targets.count == 1 ? targets[0] : targets.joined(separator: "; ")
    }
    losses.add("semicolons in terms (written as commas)")
    return targets.map { String($0.map { $0 == ";" ? "," : $0 }) }.joined(separator: "; ")
  }

  /// Writes the columns of a glossary file, each on one line, of the lists that the file may have.
  func appendGlossaryLine(to bytes: inout [UInt8], counting losses: inout Losses) {
    var domain = domain
    if !domain.isEmpty, !Domains.all.contains(domain) {
      domain = domain.lowercased()
      if !Domains.all.contains(domain) {
        losses.add("subject fields that are none of padan's (written as general)")
        domain = "general"
      }
    }
    var variety = variety
    if !variety.isEmpty, variety != "en-GB", variety != "en-US" {
      losses.add("varieties of English other than en-GB and en-US")
      variety = ""
    }
    if changed.utf8.count > GlossaryDate.length { losses.add("times of day of changes") }
    var id = Words.line(id)
    if id.hasPrefix("#") {
      losses.add("number signs that begin an id (written as _)")
      id = "_" + id.dropFirst()
    }
    if definition.utf8.contains(0x0A) || note.utf8.contains(0x0A) {
      losses.add("line breaks (written as blanks)")
    }
    func put(_ field: String, end: UInt8 = 0x09) {
      bytes.append(contentsOf: field.utf8)
      bytes.append(end)
    }
    put(id)
    put(Words.line(source))
    put(pos?.rawValue ?? "")
    put(joinedTargets(counting: &losses))
    put(variety)
    put(domain)
    put(status?.rawValue ?? "")
    put(cues.isEmpty ? "" : cues.joined(separator: " "))
    put(Words.line(definition))
    put(Words.line(note))
    bytes.append(contentsOf: changed.utf8.prefix(GlossaryDate.length))
    bytes.append(0x0A)
  }
}

extension Concept {
  /// Counts what a format of Indonesian and English lines can't hold: other languages, terms without a counterpart.
  func countUnpaired(into losses: inout Losses) {
    var (sources, targets, others, statuses) = (0, 0, 0, 0)
    for index in terms.indices {
      if LanguageTag.isSource(terms[index].language) {
        sources += 1
        if terms[index].status != nil { statuses += 1 }
      } else if LanguageTag.isTarget(terms[index].language) {
        targets += 1
      } else {
        others += 1
      }
    }
    losses.add("terms of other languages", others)
    losses.add("statuses of Indonesian terms", statuses)
    if sources == 0 || targets == 0, others < terms.count {
      losses.add(sources == 0 ? "terms without Indonesian" : "terms without English", sources + targets)
    }
  }

  /// How many fields have no column.
  ///
  /// - Parameter columns: those of the table that fields may go to.
  func fieldCount(known columns: [String]) -> Int {
    func count(_ fields: [ConceptField]) -> Int {
      fields.count { !($0.kind.isEmpty && columns.contains($0.type)) && $0.kind != "term" }
    }
    var sum = count(fields)
    for index in sections.indices { sum += count(sections[index].fields) }
    for index in terms.indices where !terms[index].fields.isEmpty { sum += count(terms[index].fields) }
    for index in definitions.indices { sum += definitions[index].fields.count }
    return sum
  }
}
