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
  /// The last line.
  private var line = 0..<0
  /// Where its tabs stand, as many as a good line has.
  private var tabs: [Int]
  /// How many fields it has.
  private(set) var count = 0

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
    tabs = Array(repeating: 0, count: columns.count)
  }

  /// Where a field of the last line stands; one that a good line has not got is not asked for.
  subscript(field: Int) -> Range<Int> {
    (field == 0 ? line.lowerBound : tabs[field - 1] + 1)..<(field + 1 == count
      ? line.upperBound : tabs[field])
  }

  /// Takes a line apart, and tells whether it is good.
  mutating func takes(_ line: Range<Int>) -> Bool {
    self.line = line
    count = unsafe ByteSearch.find(0x09, in: line, of: bytes, into: &tabs) + 1
    if !isUTF8 { return fault(line: 0) == nil }
    guard count == columns.count else { return false }
    for field in columns.indices where !isGood(self[field], columns[field]) { return false }
    return true
  }

  /// The first fault of the last line that was taken; nil where it is good.
  func fault(line: Int) -> GlossaryFault? {
    // A fault is rare, so that the line is taken apart anew, fields too many and all.
    var fields: [Range<Int>] = []
    var start = self.line.lowerBound
    for index in self.line where unsafe bytes[index] == 0x09 {
      fields.append(start..<index)
      start = index + 1
    }
    fields.append(start..<self.line.upperBound)
    if !isUTF8 {
      for field in fields.indices
      where unsafe (try? UTF8Span(validating: Array(bytes[fields[field]]).span)) == nil {
        return fault(.notUTF8, at: field, of: fields, line: line)
      }
    }
    guard fields.count == columns.count else {
      return fault(
        .fieldCount(found: fields.count, expected: columns.count), at: fields.count - 1, of: fields,
        line: line)
    }
    for (field, column) in columns.enumerated() where !isGood(fields[field], column) {
      return fault(problem(in: text(fields[field]), of: column), at: field, of: fields, line: line)
    }
    return nil
  }

  private func isGood(_ range: Range<Int>, _ column: Glossary.Column) -> Bool {
    switch column {
    case .source, .target:
      for index in range where unsafe bytes[index] != 0x20 && bytes[index] != 0x3B { return true }
      return false
    case .pos: return unsafe range.isEmpty || LineCheck.classes.holds(bytes, range)
    case .status: return unsafe range.isEmpty || LineCheck.statuses.holds(bytes, range)
    case .domain: return unsafe range.isEmpty || LineCheck.domains.holds(bytes, range)
    case .variety: return unsafe range.isEmpty || LineCheck.varieties.holds(bytes, range)
    case .changed: return range.isEmpty || isDate(range)
    case .id, .cue, .definition, .note: return true
    }
  }

  /// What is wrong in a field that is not good.
  private func problem(in text: String, of column: Glossary.Column) -> GlossaryFault.Problem {
    switch column {
    case .pos: .unknownValue(text, column: "word class", allowed: LineCheck.classes.all)
    case .status: .unknownValue(text, column: column.name, allowed: LineCheck.statuses.all)
    case .domain: .unknownValue(text, column: column.name, allowed: LineCheck.domains.all)
    case .variety: .unknownValue(text, column: column.name, allowed: LineCheck.varieties.all)
    case .changed: .badDate(text)
    case .id, .source, .target, .cue, .definition, .note: .emptyField(column.name)
    }
  }

  /// The values that a field may have, side by side, so that a look at them touches no other memory.
  private struct Values: Sendable {
    let all: [String]
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]

    init(_ all: [String]) {
      self.all = all
      for value in all {
        bytes += Array(value.utf8)
        starts.append(bytes.count)
      }
    }

    /// Whether the bytes in a range are one of them.
    func holds(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
      for number in 0..<starts.count &- 1 where starts[number &+ 1] &- starts[number] == range.count {
        var place = 0
        while place < range.count,
          unsafe bytes[starts[number] &+ place] == text[range.lowerBound &+ place]
        {
          place &+= 1
        }
        if place == range.count { return true }
      }
      return false
    }
  }

  private static let classes = Values(TermEntry.PartOfSpeech.allCases.map(\.rawValue))
  private static let statuses = Values(TermEntry.Status.allCases.map(\.rawValue))
  private static let domains = Values(Domains.all)
  private static let varieties = Values(["en-GB", "en-US"])

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

  private func text(_ field: Range<Int>) -> String {
    unsafe String(decoding: bytes[field], as: UTF8.self)
  }

  private func fault(
    _ problem: GlossaryFault.Problem, at field: Int, of fields: [Range<Int>], line: Int
  ) -> GlossaryFault {
    let column = fields.prefix(max(field, 0)).reduce(1) { $0 + text($1).count + 1 }
    return GlossaryFault(problem: problem, file: file, line: line, column: column)
  }
}
