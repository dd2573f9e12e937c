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

  /// The headers of a mail are looked for in so many lines, and so often.
  private static let (headerReach, headerBlocks) = (40, 4)

  /// What a Markdown file says of itself at its start.
  private(set) var front: FrontMatter?

  /// Cleans and cuts a text.
  init(_ bytes: [UInt8]) {
    var text = CleanText(capacity: bytes.count)
    var ranges: [Range<Int>] = []
    var blankBefore: [Bool] = []
    var wasBlank = true
    var indented: [Bool] = []
    var start = bytes.startIndex
    while start <= bytes.endIndex {
      var end = start
      while end < bytes.endIndex, Self.breakLength(bytes, at: end) == 0 { end += 1 }
      let from = text.end
      text.append(bytes[start..<end], lineStart: from)
      text.finishLine(from: from)
      if text.end > from {
        ranges.append(from..<text.end)
        blankBefore.append(wasBlank)
        indented.append(Self.isIndented(bytes[start..<end]))
        wasBlank = false
      } else {
        wasBlank = true
      }
      start = end + (end < bytes.endIndex ? Self.breakLength(bytes, at: end) : 1)
    }
    let clean = text.bytes
    lines = ranges.map { clean[$0] }
    opens = blankBefore
    // A first line that is set in opens a paragraph; the lines below an item's first are set in, too.
    for index in lines.indices.dropFirst()
    where indented[index] && !indented[index - 1] && lines[index - 1].endsSentence {
      opens[index] = true
    }
    unquote()
    cutMail()
    if let matter = FrontMatter(lines) {
      front = matter
      lines.removeFirst(matter.count)
      opens.removeFirst(matter.count)
    }
    for index in lines.indices { lines[index] = TextMarkup.plain(lines[index]) }
    dropEmpty()
    if isHardWrapped {
      dropPageNumbers()
      join()
    }
  }

  /// Whether a line begins with a tab or two blanks, or more.
  private static func isIndented(_ line: Line) -> Bool {
    line.first == 0x09 || line.starts(with: [0x20, 0x20])
  }

  /// The length of a line's end: CR LF, CR, LF, the ends of lines and pages of ASCII, Unicode's of lines and paragraphs.
  @inline(__always)
  private static func breakLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A, 0x0B, 0x0C: 1
    case 0x0D: index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xE2:
      index + 2 < bytes.endIndex && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
        ? 3 : 0
    default: 0
    }
  }

  /// Takes the lines off that a link was all of.
  private mutating func dropEmpty() {
    guard lines.contains(where: \.isEmpty) else { return }
    let kept = lines.indices.filter { !lines[$0].isEmpty }
    opens = kept.map { opens[$0] || ($0 > 0 && lines[$0 - 1].isEmpty) }
    lines = kept.map { lines[$0] }
  }

  /// Takes the marks of a quoted mail off: where most lines have them the article is quoted; where they follow
  /// "… menulis:" it is what stands above.
  private mutating func unquote() {
    for _ in 0..<5 {
      let quoted = lines.count { $0.first == 0x3E }
      guard quoted >= 3 else { return }
      if quoted * 2 > lines.count {
        let kept = lines.indices.filter { lines[$0].first == 0x3E }
        var wasEmpty = true
        var (unquoted, openings): ([Line], [Bool]) = ([], [])
        for index in kept {
          let line = lines[index].dropFirst().trimmed
          if !line.isEmpty {
            unquoted.append(line)
            openings.append(wasEmpty || opens[index])
          }
          wasEmpty = line.isEmpty
        }
        (lines, opens) = (unquoted, openings)
      } else {
        guard let reply = lines.firstIndex(where: MailHeader.announcesReply), reply + 1 < lines.count,
          lines[reply + 1].first == 0x3E
        else { return }
        let kept = lines.indices.filter { $0 != reply && lines[$0].first != 0x3E }
        opens = kept.map { opens[$0] }
        lines = kept.map { lines[$0] }
        return
      }
    }
  }

  /// Takes the headers of a mail off the start, and its signature off the end.
  private mutating func cutMail() {
    // A word of the sender may stand above the headers of what is passed on, and those above others.
    var (cut, start, blocks) = (0, 0, 0)
    while start < min(lines.count, cut + Self.headerReach), blocks < Self.headerBlocks {
      let head = lines[start...].prefix(14).prefix { MailHeader.isHeader($0) }
      if head.count >= (start == 0 ? 2 : 3) {
        subject = head.lazy.compactMap(MailHeader.subject).first?.key ?? subject
        cut = start + head.count
        blocks += 1
      }
      start += max(1, head.count)
    }
    lines.removeFirst(cut)
    opens.removeFirst(cut)
    if let mark = lines.lastIndex(where: { $0.elementsEqual([0x2D, 0x2D]) }), lines.count - mark <= 10,
      mark > 0
    {
      lines.removeSubrange(mark...)
      opens.removeSubrange(mark...)
    }
  }

  /// Whether lines break inside of sentences at one width: many lines, none long, most of them full and unfinished.
  private var isHardWrapped: Bool {
    // An address is not broken.
    guard lines.count >= 6, let longest = lines.lazy.filter({ $0.contains(0x20) }).map(\.count).max(),
      (50...100).contains(longest)
    else {
      return false
    }
    var (inner, unfinished) = (0, 0)
    for index in lines.indices.dropLast() where !opens[index + 1] {
      inner += 1
      if !lines[index].endsSentence && lines[index].count * 10 > longest * 6 { unfinished += 1 }
    }
    return inner * 3 > lines.count && unfinished * 2 > inner
  }

  /// Takes off the numbers of pages that stand between the lines of a paragraph.
  private mutating func dropPageNumbers() {
    let last = lines.lastIndex { $0.count > 35 } ?? 0
    let kept = lines.indices.filter { $0 > last || !Self.isPageNumber(lines[$0]) }
    opens = kept.map { opens[$0] }
    lines = kept.map { lines[$0] }
  }

  private static func isPageNumber(_ line: Line) -> Bool {
    let bare = line.trimming { $0 == 0x2D || $0 == 0x20 || $0 == 0x7C }
    if (1...3).contains(bare.count), bare.allSatisfy(\.isDigit) { return true }
    return line.count < 24 && bare.last?.isDigit == true
      && ["halaman ", "hal. ", "page "].contains { bare.startsIgnoringCase(with: Array($0.utf8)) }
  }

  /// Whether a line goes on in the next although a short line, a blank one or the end of a page parts them.
  private static func goesOn(_ line: Line, _ next: Line) -> Bool {
    if line.last == 0x2D, line.count > 2, line[line.endIndex - 2].isLetter { return true }
    return next.first.map { $0 &- 0x61 < 26 } == true && !line.endsSentence
  }

  private mutating func join() {
    var joined: [[UInt8]] = []
    var openings: [Bool] = []
    for (index, line) in lines.enumerated() {
      // A short line before ends its paragraph, and so does a label or a list mark that begins this one.
      if index > 0, !TextItem.isItem(line),
        (!opens[index] && lines[index - 1].count > 35) || Self.goesOn(lines[index - 1], line),
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
