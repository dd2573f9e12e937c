/// Takes out what Markdown, and a browser that saves a page as text, put into a line for its links.
enum TextMarkup {
  /// The line without addresses: `[kata](https://…)` and `kata <https://…>` both become `kata`.
  ///
  /// The marks of a line that is all in italics go, too: `*Oleh Sari Wijaya*`.
  static func plain(_ line: Line) -> Line { withoutLinks(upright(line)) }

  /// The line without the one asterisk or underscore at each end.
  private static func upright(_ line: Line) -> Line {
    guard let mark = line.first, mark == 0x2A || mark == 0x5F, line.count > 4, line.count <= 300,
      line.last == mark
    else { return line }
    let inside = line.dropFirst().dropLast()
    return inside.contains(mark) || inside.first == 0x20 || inside.last == 0x20 ? line : inside
  }

  private static func withoutLinks(_ line: Line) -> Line {
    guard line.contains(where: { $0 == 0x5B || $0 == 0x3C }), line.count < 100_000 else { return line }
    var bytes: [UInt8] = []
    var index = line.startIndex
    // A bracket without its partner must not be looked for again and again.
    let lastBracket = line.lastIndex(of: 0x5D) ?? line.startIndex
    let lastAngle = line.lastIndex(of: 0x3E) ?? line.startIndex
    while index < line.endIndex {
      if line[index] == 0x5B, index < lastBracket, let link = link(line, at: index) {
        bytes += link.text
        index = link.past
      } else if line[index] == 0x3C, index < lastAngle, let past = address(line, at: index) {
        while bytes.last == 0x20 { bytes.removeLast() }
        index = past
      } else {
        bytes.append(line[index])
        index += 1
      }
    }
    return bytes[...].trimmed
  }

  /// The longest text, and the longest address, of a link.
  private static let longest = 600

  /// `[kata](https://…)`, and the number `[12]` that a text browser sets before a link's first letter.
  private static func link(_ line: Line, at start: Int) -> (text: Line, past: Int)? {
    guard start == line.startIndex || line[start - 1] != 0x21,
      let close = line[(start + 1)...].prefix(longest).firstIndex(of: 0x5D), close + 1 < line.endIndex
    else { return nil }
    let text = line[(start + 1)..<close]
    if line[close + 1] == 0x28 {
      guard let end = line[(close + 2)...].prefix(longest).firstIndex(of: 0x29) else { return nil }
      let target = line[(close + 2)..<end]
      guard target.first == 0x2F || target.first == 0x23 || target.contains(0x3A) else { return nil }
      return (text, end + 1)
    }
    guard !text.isEmpty, text.allSatisfy(\.isDigit), line[close + 1].isLetter else { return nil }
    return (line[close..<close], close + 1)
  }

  private static func address(_ line: Line, at start: Int) -> Int? {
    let inside = line[(start + 1)...]
    guard
      ["http", "mailto:", "/", "www."].contains(where: { inside.startsIgnoringCase(with: Array($0.utf8)) }),
      let end = inside.prefix(longest).firstIndex(of: 0x3E), !line[start..<end].contains(0x20)
    else { return nil }
    return end + 1
  }
}

/// The lines between two lines of dashes with which a Markdown file may begin: "title: …", "author: …", "date: …".
struct FrontMatter {
  /// The headline.
  private(set) var title: Line?
  /// The writer.
  private(set) var author: Line?
  /// The date of publication.
  private(set) var date: Line?
  /// How many lines it takes.
  private(set) var count = 0

  /// Reads it; nil where the text has none.
  init?(_ lines: [Line]) {
    guard lines.first?.elementsEqual([0x2D, 0x2D, 0x2D]) == true,
      let end = lines.prefix(60).dropFirst().firstIndex(where: { $0.elementsEqual([0x2D, 0x2D, 0x2D]) }),
      end > 1
    else { return nil }
    var named = 0
    for line in lines[1..<end] {
      guard let colon = line.prefix(40).firstIndex(of: 0x3A) else { continue }
      named += 1
      let value = line[(colon + 1)...].trimming { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
      guard !value.isEmpty else { continue }
      switch line[..<colon].string.lowercased() {
      case "title", "judul": title = value
      case "author", "penulis", "authors": author = value.trimming { $0 == 0x5B || $0 == 0x5D }
      case "date", "tanggal", "published": date = value
      default: break
      }
    }
    guard named > 0 else { return nil }
    count = end + 1
  }
}
