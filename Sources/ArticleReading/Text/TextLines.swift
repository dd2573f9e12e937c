/// A plain text as clean lines, with the blank lines between them remembered.
///
/// Lines that were broken hard at a fixed width, as mail programs do, are put together into paragraphs.
struct TextLines {
  /// The lines that hold something.
  private(set) var lines: [Line] = []
  /// For each line, whether a blank line, or the text's start, stands before it.
  private(set) var opens: [Bool] = []

  /// The subject of the mail that the text came in, as a key; empty where it is no mail.
  private(set) var subject: [UInt8] = []

  /// Cleans and cuts a text.
  init(_ bytes: [UInt8]) {
    var text = CleanText(capacity: bytes.count)
    var ranges: [Range<Int>] = []
    var blankBefore: [Bool] = []
    var wasBlank = true
    var start = bytes.startIndex
    while start <= bytes.endIndex {
      // CR, LF and CR LF end a line.
      var end = start
      while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let from = text.end
      text.append(bytes[start..<end], lineStart: from)
      text.finishLine(from: from)
      if text.end > from {
        ranges.append(from..<text.end)
        blankBefore.append(wasBlank)
        wasBlank = false
      } else {
        wasBlank = true
      }
      start = end + (end + 1 < bytes.endIndex && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    let clean = text.bytes
    lines = ranges.map { clean[$0] }
    opens = blankBefore
    cutMail()
    if isHardWrapped { join() }
  }

  /// Takes the headers of a mail off the start, and its signature off the end.
  private mutating func cutMail() {
    let head = lines.prefix(12).prefix { MailHeader.isHeader($0) }
    if head.count >= 2 {
      subject = head.lazy.compactMap(MailHeader.subject).first?.key ?? []
      lines.removeFirst(head.count)
      opens.removeFirst(head.count)
    }
    if let mark = lines.lastIndex(where: { $0.elementsEqual([0x2D, 0x2D]) }), lines.count - mark <= 10,
      mark > 0
    {
      lines.removeSubrange(mark...)
      opens.removeSubrange(mark...)
    }
  }

  /// Whether lines break inside of sentences at one width: many lines, none long, most of them full and unfinished.
  private var isHardWrapped: Bool {
    guard lines.count >= 6, let longest = lines.map(\.count).max(), (50...100).contains(longest) else {
      return false
    }
    var (inner, unfinished) = (0, 0)
    for index in lines.indices.dropLast() where !opens[index + 1] {
      inner += 1
      if !lines[index].endsSentence && lines[index].count * 10 > longest * 6 { unfinished += 1 }
    }
    return inner * 3 > lines.count && unfinished * 2 > inner
  }

  private mutating func join() {
    var joined: [[UInt8]] = []
    var openings: [Bool] = []
    for (index, line) in lines.enumerated() {
      // A short line before ends its paragraph, and so does a label or a list mark that begins this one.
      if !opens[index], index > 0, lines[index - 1].count > 35, !TextItem.isItem(line),
        let last = joined.indices.last
      {
        switch WordBreak.at(end: joined[last], line) {
        case .none: joined[last].append(0x20)
        case .divided: joined[last].removeLast()
        case .compound: break
        }
        joined[last].append(contentsOf: line)
      } else {
        joined.append(Array(line))
        openings.append(opens[index])
      }
    }
    lines = joined.map { $0[...] }
    opens = openings
  }
}

/// Marks of plain text and Markdown at the start of a line.
enum TextItem {
  /// Whether the line is an item of a list: "- ...", "• ...", "1. ...".
  static func isItem(_ line: Line) -> Bool {
    if line.starts(with: [0x2D, 0x20]) || line.starts(with: [0x2A, 0x20])
      || line.starts(with: [0xE2, 0x80, 0xA2])
    {
      return true
    }
    let digits = line.prefix { $0.isDigit }
    guard (1...2).contains(digits.count), line.count > digits.count + 3 else { return false }
    let mark = line[digits.endIndex]
    return (mark == 0x2E || mark == 0x29) && line[digits.endIndex + 1] == 0x20
  }

  /// The line without Markdown's marks, and what they say of it; nil where it is a rule or a picture.
  static func read(_ line: Line) -> (line: Line, heading: Bool, quotation: Bool)? {
    var rest = line
    var (heading, quotation) = (false, false)
    let hashes = rest.prefix { $0 == 0x23 }
    if (1...6).contains(hashes.count), rest.count > hashes.count, rest[hashes.endIndex] == 0x20 {
      heading = true
      rest = rest[hashes.endIndex...].trimmed
    }
    if rest.starts(with: [0x3E, 0x20]) {
      quotation = true
      rest = rest.dropFirst(2)
    }
    if rest.starts(with: [0x21, 0x5B]) { return nil }
    if rest.count >= 3, rest.allSatisfy({ $0 == 0x2D || $0 == 0x2A || $0 == 0x3D || $0 == 0x5F }) {
      return nil
    }
    if rest.count > 4, rest.starts(with: [0x2A, 0x2A]), rest.suffix(2).elementsEqual([0x2A, 0x2A]) {
      rest = rest.dropFirst(2).dropLast(2)
      heading = heading || (rest.count < 100 && !rest.endsSentence)
    }
    if rest.starts(with: [0x2D, 0x20]) || rest.starts(with: [0x2A, 0x20]) { rest = rest.dropFirst(2) }
    if rest.starts(with: [0xE2, 0x80, 0xA2]) { rest = rest.dropFirst(3).trimmed }
    return (withoutEmphasis(rest), heading, quotation)
  }

  /// The line without Markdown's double stars, and without single ones around the whole of it.
  private static func withoutEmphasis(_ line: Line) -> Line {
    guard line.contains(0x2A) else { return line }
    var bytes: [UInt8] = []
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == 0x2A, index + 1 < line.endIndex, line[index + 1] == 0x2A {
        index += 2
      } else {
        bytes.append(line[index])
        index += 1
      }
    }
    let plain = bytes[...]
    return plain.count > 2 && plain.first == 0x2A && plain.last == 0x2A ? plain.dropFirst().dropLast() : plain
  }
}
