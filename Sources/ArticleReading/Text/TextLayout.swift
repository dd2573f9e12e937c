internal import NewsModel

/// Where the headline and the body of a plain text are.
///
/// A paste may bring the whole page along. So the body is found first, as the stretch of lines in which prose
/// outweighs scraps most; the headline is looked for above it.
struct TextLayout {
  /// The line of the headline; nil where the text begins with its body.
  private(set) var title: Int?
  /// The lines of the body.
  private(set) var body: Range<Int>

  /// The headline stands at most so many lines above the body.
  private static let headLines = 30
  /// An item of a list without marks has at most so many words; headlines of other articles have more.
  private static let listWords = 5

  /// Finds both.
  init(_ lines: [Line], _ kinds: [TextLineKind], subject: [UInt8] = []) {
    let dense = Self.extended(Self.densest(lines, kinds), lines, kinds)
    let near = max(0, dense.lowerBound - Self.headLines)..<min(dense.upperBound, dense.lowerBound + 12)
    let datelines = near.filter {
      kinds[$0] == .prose && Dateline.length(in: lines[$0]) != nil
        && Self.mayOpen($0, from: near.lowerBound, lines, kinds)
    }
    // "DI DERMAGA - Warga menunggu" below a photo's credit is a caption, if another opens the body.
    let dateline =
      datelines.first { $0 == 0 || kinds[$0 - 1] != .photoCredit || $0 == datelines.last }
    let above =
      max(0, dense.lowerBound - Self.headLines)..<(dateline ?? min(dense.lowerBound + 1, kinds.count))
    title = Self.title(in: above, lines, kinds, subject)
    let start = dateline ?? Self.start(after: title, dense, kinds)
    var end = max(start, dense.upperBound)
    if end < lines.count, end > start, kinds[end] == .caption, Initials.isDesk(endOf: lines[end]) { end += 1 }
    body = start..<end
  }

  /// Whether the body may open at a line that begins as datelines do: the full sentences before it are of the head.
  ///
  /// A subtitle is said again in the lead, or stands above the byline; a caption stands below its picture's credit.
  private static func mayOpen(_ index: Int, from start: Int, _ lines: [Line], _ kinds: [TextLineKind]) -> Bool
  {
    let key = lines[index].key
    // An outlet in it leaves no doubt; a picture's caption may stand before it unmarked.
    let dateline = lines[index].prefix(Dateline.length(in: lines[index]) ?? 0)
    var spare = dateline.split(separator: 0x20).contains(where: SiteNames.isHostLike) ? 1 : 0
    var next = index
    for before in (start..<index).reversed()
    where kinds[before] == .prose && lines[before].isSentence && lines[before].count >= 60
      // A headline may ask.
      && lines[before].last != 0x3F && lines[before].last != 0x21
    {
      let isParted = kinds[(before + 1)..<next].contains(where: isOfHead)
      let isBelowPicture = before > 0 && (kinds[before - 1] == .photoCredit || kinds[before - 1] == .caption)
      if !isParted, !isBelowPicture, !ByteSearch.contains(key, lines[before].key) {
        spare -= 1
        if spare < 0 { return false }
      }
      next = before
    }
    return true
  }

  private static func isOfHead(_ kind: TextLineKind) -> Bool {
    switch kind {
    case .credit, .date, .photoCredit, .caption, .furniture(.sharing): true
    default: false
    }
  }

  /// The short lines that are a list inside the article: some of them between two paragraphs, and nothing else.
  static func listed(_ lines: [Line], _ kinds: [TextLineKind]) -> [Bool] {
    var listed = [Bool](repeating: false, count: lines.count)
    var start = 0
    for index in lines.indices where kinds[index] != .scrap || lines[index].wordCount > listWords {
      let run = start..<index
      start = index + 1
      guard let first = run.first, first > 0, kinds[index] == .prose, kinds[first - 1] == .prose else {
        continue
      }
      if run.count >= 3 || lines[first - 1].last == 0x3A || (run.count == 2 && lines[first].last == 0x3A) {
        for member in run { listed[member] = true }
      }
    }
    return listed
  }

  /// What a line weighs for or against the stretch that it stands in, in bytes of prose.
  static func weight(of line: Line, _ kind: TextLineKind, isListed: Bool) -> Int {
    switch kind {
    case .scrap: isListed ? 0 : -40
    case .prose: min(line.count, 400)
    case .item: min(line.count, 60)
    case .heading: 0
    // Dates and links stand in lists of other articles.
    case .date: -150
    case .credit, .photoCredit, .caption, .furniture, .marks: -15
    }
  }

  /// The stretch with the greatest sum of weights (Kadane's method).
  private static func densest(_ lines: [Line], _ kinds: [TextLineKind]) -> Range<Int> {
    var (best, bestRange, sum, start) = (0, 0..<0, 0, 0)
    let listed = listed(lines, kinds)
    for index in lines.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weight(of: lines[index], kinds[index], isListed: listed[index])
      if sum > best { (best, bestRange) = (sum, start..<(index + 1)) }
    }
    return bestRange
  }

  /// The stretch with the paragraphs behind it that only a few lines of the page part from it.
  private static func extended(_ dense: Range<Int>, _ lines: [Line], _ kinds: [TextLineKind]) -> Range<Int> {
    guard !dense.isEmpty else { return dense }
    var end = dense.upperBound
    var index = end
    scan: while index < min(lines.count, end + 8) {
      switch kinds[index] {
      case .prose where lines[index].isSentence && lines[index].last != 0x3F && lines[index].count >= 40:
        end = index + 1
      case .furniture(.copyright), .furniture(.keywords), .furniture(.promotion), .date: break scan
      case .credit: break scan
      // A headline of another article stands over its first words.
      case .scrap where lines[index].wordCount > 5: break scan
      default: break
      }
      index += 1
    }
    return dense.lowerBound..<end
  }

  /// The line that is most like a headline: long for a heading, near the body, over a byline, said again.
  private static func title(
    in range: Range<Int>, _ lines: [Line], _ kinds: [TextLineKind], _ subject: [UInt8]
  ) -> Int? {
    var best: (index: Int, score: Double)?
    for index in range {
      let line = lines[index]
      switch kinds[index] {
      case .heading, .scrap: break
      // A headline may ask; a sentence with its full stop is none.
      case .prose where line.last == 0x3F || line.last == 0x21 || !line.endsSentence:
        if holdsSentences(line) { continue }
      default: continue
      }
      guard (3...40).contains(line.wordCount), line.count <= 250,
        !line.contains(0xA9) || !line.contains(0xC2), Dateline.length(in: line) == nil,
        !isNavigation(line), kinds[index] != .heading || line.first?.isDigit != true || !TextItem.isItem(line)
      else {
        continue
      }
      var score = Double(min(line.wordCount, 12)) - 0.3 * Double(range.upperBound - index)
      let below = kinds[(index + 1)..<min(kinds.count, index + 6)]
      if let byline = below.firstIndex(where: { $0 == .credit || $0 == .date }) {
        score += Double(7 - (byline - index))
      }
      if kinds[index] == .heading { score += 6 }
      // What stands below the byline is a caption or the body's.
      let above = kinds[max(range.lowerBound, index - 8)..<index]
      if above.contains(where: { $0 == .credit || $0 == .date }), !below.contains(.credit),
        !below.contains(.date)
      {
        score -= 9
      }
      let key = line.key
      if key == subject { score += 12 }
      if (1..<300).contains(key.count),
        range.contains(where: {
          $0 != index && lines[$0].count < 300 && ByteSearch.contains(lines[$0].key, key)
        })
      {
        score += 4
      }
      if score > best?.score ?? -100 { best = (index, score) }
    }
    return best?.index
  }

  /// Whether the line is a row of the site's sections, or the way to one of them.
  private static func isNavigation(_ line: Line) -> Bool {
    let first = line.prefix { $0.isLetter }
    return ["home", "beranda", "menu"].contains { first.equalsIgnoringCase(Array($0.utf8)) }
      || line.contains(where: { $0 == 0x3E }) || line.firstIndexIgnoringCase(of: [0xC2, 0xBB]) != nil
      || line.firstIndexIgnoringCase(of: [0xE2, 0x80, 0xBA]) != nil
      // "Populer · Opini · Video"
      || line.indices.dropLast().count(where: { line[$0] == 0xC2 && line[$0 + 1] == 0xB7 }) > 1
      || line.count(where: { $0 == 0x7C }) > 2
  }

  /// Whether a sentence ends inside of the line, as in a paragraph.
  private static func holdsSentences(_ line: Line) -> Bool {
    line.indices.dropFirst(12).dropLast(2).contains {
      line[$0] == 0x2E && line[$0 + 1] == 0x20 && line[$0 + 2].isCapital && $0 > line.startIndex + 12
        && line[$0 - 3..<$0].allSatisfy { $0 &- 0x61 < 26 }
    }
  }

  /// The first prose after the last line of the head.
  private static func start(after title: Int?, _ dense: Range<Int>, _ kinds: [TextLineKind]) -> Int {
    let first = title.map { $0 + 1 } ?? dense.lowerBound
    let head = first..<min(kinds.count, first + Self.headLines)
    var start = first
    for index in head {
      switch kinds[index] {
      case .caption, .photoCredit:
        // A picture with its caption may stand below the lead; a credit alone may have its caption above it.
        let isWhole = kinds[index] == .caption || (index + 1 < kinds.count && kinds[index + 1] == .caption)
        let prose = head[(isWhole ? start : first)..<index].count { kinds[$0] == .prose }
        if prose <= (isWhole ? 0 : 1) { start = index + 1 }
      case .credit, .date:
        // A credit far below the first prose ends the article rather than its head.
        if head[first..<index].filter({ kinds[$0] == .prose }).count <= 1 { start = index + 1 }
      default: break
      }
    }
    return (start..<max(start, kinds.count)).first { kinds[$0] == .prose || kinds[$0] == .item }
      ?? kinds.count
  }
}
