internal import NewsModel

/// One line of a user's glossary against the header and the lists of values.
struct LineCheck {
  let fields: [ArraySlice<UInt8>]
  let columns: [Glossary.Column]
  let file: String
  let line: Int

  /// The first fault of the line, nil where it is good.
  func fault() -> GlossaryFault? {
    for (number, field) in fields.enumerated() where (try? UTF8Span(validating: Array(field).span)) == nil {
      return fault(.notUTF8, at: number)
    }
    guard fields.count == columns.count else {
      return fault(.fieldCount(found: fields.count, expected: columns.count), at: fields.count - 1)
    }
    for (number, column) in columns.enumerated() {
      if let problem = problem(in: text(number), of: column) { return fault(problem, at: number) }
    }
    return nil
  }

  private func problem(in text: String, of column: Glossary.Column) -> GlossaryFault.Problem? {
    switch column {
    case .source, .target:
      return Glossary.split(text, at: 0x3B).isEmpty ? .emptyField(column.name) : nil
    case .pos: return unknown(text, column, TermEntry.PartOfSpeech.allCases.map(\.rawValue))
    case .status: return unknown(text, column, TermEntry.Status.allCases.map(\.rawValue))
    case .domain: return unknown(text, column, Domains.all)
    case .variety: return unknown(text, column, ["en-GB", "en-US"])
    case .changed:
      return text.isEmpty || GlossaryDate.isDate(text) ? nil : .badDate(text)
    case .id, .cue, .definition, .note: return nil
    }
  }

  private func unknown(_ text: String, _ column: Glossary.Column, _ allowed: [String]) -> GlossaryFault
    .Problem?
  {
    text.isEmpty || allowed.contains(text)
      ? nil : .unknownValue(text, column: column == .pos ? "word class" : column.name, allowed: allowed)
  }

  private func text(_ number: Int) -> String { String(decoding: fields[number], as: UTF8.self) }

  private func fault(_ problem: GlossaryFault.Problem, at field: Int) -> GlossaryFault {
    let before = fields.prefix(max(field, 0)).reduce(1) { $0 + String(decoding: $1, as: UTF8.self).count + 1 }
    return GlossaryFault(problem: problem, file: file, line: line, column: before)
  }

  /// The fields in the product's order; what the file has no column for gets its usual value.
  func ordered() -> [ArraySlice<UInt8>] {
    Glossary.Column.allCases.map { column in
      if let number = columns.firstIndex(of: column), !fields[number].isEmpty { return fields[number] }
      switch column {
      case .pos: return Array("noun".utf8)[...]
      case .domain: return Array("general".utf8)[...]
      case .status: return Array("preferred".utf8)[...]
      default: return []
      }
    }
  }
}

/// Dates in glossary files.
package enum GlossaryDate {
  /// Whether the text is a day of the calendar, written as 2026-01-31.
  package static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return CalendarDate(year: year, month: month, day: day) != nil
  }
}
