internal import NewsModel

/// The lines of a user's glossary, one after another, against the header and the lists of values: bytes are compared,
/// so that a hundred thousand lines take milliseconds.
@safe struct LineCheck {
  /// The file; used only while it is read.
  private let bytes: UnsafeRawBufferPointer
  private let columns: [Glossary.Column]
  private let file: String
  /// Whether the whole file is UTF-8, so that no line needs a look.
  private let isUTF8: Bool
  /// Where the fields of the last line stand.
  private(set) var fields: [Range<Int>] = []

  /// - Parameters:
  ///   - bytes: the file; it outlives the value.
  ///   - columns: those that its header names, in order.
  ///   - file: its name, for messages.
  ///   - isUTF8: whether it is UTF-8 throughout.
  init(_ bytes: UnsafeRawBufferPointer, columns: [Glossary.Column], file: String, isUTF8: Bool) {
    unsafe self.bytes = unsafe bytes
    self.columns = columns
    self.file = file
    self.isUTF8 = isUTF8
  }

  /// Takes a line apart; its first fault, nil where it is good.
  mutating func fault(in line: Range<Int>, number: Int) -> GlossaryFault? {
    split(line)
    if !isUTF8 {
      for field in fields.indices
      where unsafe (try? UTF8Span(validating: Array(bytes[fields[field]]).span)) == nil {
        return fault(.notUTF8, at: field, line: number)
      }
    }
    guard fields.count == columns.count else {
      return fault(
        .fieldCount(found: fields.count, expected: columns.count), at: fields.count - 1, line: number)
    }
    for (field, column) in columns.enumerated() {
      if let problem = problem(in: field, of: column) { return fault(problem, at: field, line: number) }
    }
    return nil
  }

  private mutating func split(_ line: Range<Int>) {
    fields.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    while true {
      let tab = unsafe ByteSearch.first(0x09, in: start..<line.upperBound, of: bytes)
      fields.append(start..<tab)
      if tab == line.upperBound { return }
      start = tab + 1
    }
  }

  private func problem(in field: Int, of column: Glossary.Column) -> GlossaryFault.Problem? {
    let range = fields[field]
    switch column {
    case .source, .target:
      for index in range where unsafe bytes[index] != 0x20 && bytes[index] != 0x3B { return nil }
      return .emptyField(column.name)
    case .pos: return unknown(field, column, LineCheck.classes)
    case .status: return unknown(field, column, LineCheck.statuses)
    case .domain: return unknown(field, column, LineCheck.domains)
    case .variety: return unknown(field, column, LineCheck.varieties)
    case .changed: return range.isEmpty || isDate(range) ? nil : .badDate(text(field))
    case .id, .cue, .definition, .note: return nil
    }
  }

  private static let classes = TermEntry.PartOfSpeech.allCases.map { Array($0.rawValue.utf8) }
  private static let statuses = TermEntry.Status.allCases.map { Array($0.rawValue.utf8) }
  private static let domains = Domains.all.map { Array($0.utf8) }
  private static let varieties = ["en-GB", "en-US"].map { Array($0.utf8) }

  private func unknown(_ field: Int, _ column: Glossary.Column, _ allowed: [[UInt8]])
    -> GlossaryFault.Problem?
  {
    let range = fields[field]
    if range.isEmpty { return nil }
    for value in allowed where value.count == range.count {
      if unsafe bytes[range].elementsEqual(value) { return nil }
    }
    return .unknownValue(
      text(field), column: column == .pos ? "word class" : column.name,
      allowed: allowed.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether the range is a day of the calendar, written as 2026-01-31.
  private func isDate(_ range: Range<Int>) -> Bool {
    guard range.count == 10 else { return false }
    guard unsafe bytes[range.lowerBound + 4] == 0x2D, unsafe bytes[range.lowerBound + 7] == 0x2D,
      let year = number(range.lowerBound, 4), let month = number(range.lowerBound + 5, 2),
      let day = number(range.lowerBound + 8, 2)
    else { return false }
    return CalendarDate(year: year, month: month, day: day) != nil
  }

  private func number(_ start: Int, _ count: Int) -> Int? {
    var number = 0
    for index in start..<start + count {
      let digit = unsafe bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  private func text(_ field: Int) -> String {
    unsafe String(decoding: bytes[fields[field]], as: UTF8.self)
  }

  private func fault(_ problem: GlossaryFault.Problem, at field: Int, line: Int) -> GlossaryFault {
    let column = fields.indices.prefix(max(field, 0)).reduce(1) { $0 + text($1).count + 1 }
    return GlossaryFault(problem: problem, file: file, line: line, column: column)
  }
}
