internal import NewsModel

/// Reads the article of a plain text, as it is pasted from a page or a mail.
///
/// The text has three parts: a head (title, subtitle, byline, captions), the body, and a tail of furniture.
struct TextReading {
  private let text: TextLines
  private let force: Bool
  private var found = Article()
  private var pieces: [ArticleAssembly.Piece] = []

  /// The head is looked for in this many lines.
  private static let headLines = 24

  /// Cuts the text; `bytes` are valid UTF-8. `force` reads a text that has no article too.
  init(_ bytes: [UInt8], force: Bool) {
    text = TextLines(bytes)
    self.force = force
  }

  /// The article; throws where the text is none.
  func article() throws(ReadingError) -> Article {
    var reading = self
    return try reading.read()
  }

  private mutating func read() throws(ReadingError) -> Article {
    let kinds = text.lines.map(TextLineKind.init)
    let title = titleIndex(kinds)
    let body = bodyStart(after: title, kinds)
    if let title { found.title = TextItem.read(text.lines[title])?.line.string }
    if let title, title < body { readHead((title + 1)..<body, kinds) }
    let end = bodyEnd(from: body, kinds)
    readBody(body..<end, kinds)
    readFurniture(0..<text.lines.count, body: body..<end, kinds)
    let words = pieces.reduce(0) { $0 + $1.line.wordCount }
    if !force, words < 12 { throw .noArticle(words == 0 ? .noText : .tooShort(words: words)) }
    ArticleAssembly.lay(pieces, into: &found, site: [])
    if found.outlet == nil, let dateline = found.dateline {
      let words = Line(found.text.text(in: dateline).utf8).split { !$0.isWordByte && $0 != 0x2E }
      found.outlet = words.first(where: SiteNames.isHostLike)?.string
    }
    return found
  }

  /// The first line that can be a headline; none where the text begins with its body.
  private func titleIndex(_ kinds: [TextLineKind]) -> Int? {
    for index in kinds.indices.prefix(Self.headLines) {
      switch kinds[index] {
      case .heading, .scrap:
        let line = text.lines[index]
        // A line that comes again further down, or stands apart, is a headline; a site's name has one or two words.
        if line.wordCount >= 3, line.count <= 250, Dateline.length(in: line) == nil { return index }
      case .prose:
        let line = text.lines[index]
        if line.count <= 200, line.last != 0x2E, Dateline.length(in: line) == nil { return index }
        return nil
      default: continue
      }
    }
    return nil
  }

  /// The line at which the body begins: a dateline, else the first prose after the last line of the head.
  private func bodyStart(after title: Int?, _ kinds: [TextLineKind]) -> Int {
    let first = title.map { $0 + 1 } ?? 0
    let head = first..<min(kinds.count, first + Self.headLines)
    if let dateline = head.first(where: { kinds[$0] == .prose && Dateline.length(in: text.lines[$0]) != nil })
    {
      return dateline
    }
    var start = first
    for index in head {
      switch kinds[index] {
      case .credit, .date, .photoCredit, .caption:
        // A credit far below the first prose ends the article rather than its head.
        if head[first..<index].filter({ kinds[$0] == .prose }).count <= 1 { start = index + 1 }
      default: break
      }
    }
    return (start..<max(start, kinds.count)).first { kinds[$0] == .prose || kinds[$0] == .item }
      ?? kinds.count
  }

  /// The line after the last that belongs to the body.
  private func bodyEnd(from start: Int, _ kinds: [TextLineKind]) -> Int {
    var end = start
    for index in start..<kinds.count where kinds[index] == .prose || kinds[index] == .item { end = index + 1 }
    return end
  }

  /// Subtitle and captions; names and dates are read with the furniture.
  private mutating func readHead(_ range: Range<Int>, _ kinds: [TextLineKind]) {
    var afterPicture = false
    for index in range {
      let line = text.lines[index]
      switch kinds[index] {
      case .furniture(.sharing), .furniture(.related), .photoCredit: afterPicture = true
      case .caption: found.captions.append(line.string)
      case .prose, .scrap, .heading:
        if line.key == found.title.map({ Line($0.utf8).key }) { continue }
        if afterPicture, line.wordCount >= 4 {
          found.captions.append(line.string)
        } else if kinds[index] == .prose, found.subtitle == nil {
          found.subtitle = line.string
        }
      default: break
      }
    }
  }

  private mutating func readBody(_ range: Range<Int>, _ kinds: [TextLineKind]) {
    let title = found.title.map { Line($0.utf8).key }
    for index in range {
      guard let (line, _, quotation) = TextItem.read(text.lines[index]) else { continue }
      switch kinds[index] {
      case .prose: pieces.append(.init(line: line, kind: quotation ? .quotation : .body))
      case .item: pieces.append(.init(line: line, kind: .item))
      case .heading, .scrap:
        // What follows "Baca juga:" in a line of its own is the link's text.
        if index > 0, kinds[index - 1] == .furniture(.related), text.lines[index - 1].wordCount <= 3 {
          continue
        }
        // A scrap before prose is a heading inside the article; the title again is not.
        guard index + 1 < range.upperBound, kinds[index + 1] == .prose || kinds[index + 1] == .item,
          line.wordCount >= 2,
          line.key != title
        else { continue }
        pieces.append(.init(line: line, kind: .subheading))
      default: continue
      }
    }
  }

  /// The name of "Hana Puspita - detikNews".
  private static func nameBeforeOutlet(_ line: Line) -> String? {
    guard let dash = line.firstIndexIgnoringCase(of: [0x20, 0x2D, 0x20]), dash > line.startIndex else {
      return nil
    }
    let outlet = line[(dash + 3)...]
    guard outlet.wordCount <= 2, SiteNames.isHostLike(outlet) || Dateline.isOutlet(outlet) else { return nil }
    return PersonName.judge(line[line.startIndex..<dash].string)
  }

  /// The page numbers in the lines below "Halaman", put together.
  private func numbersBelow(_ index: Int, _ range: Range<Int>) -> Line {
    var numbers: [UInt8] = []
    for line in text.lines[(index + 1)..<range.upperBound].prefix(20) {
      guard line.allSatisfy({ $0.isDigit || $0 == 0x20 || $0 == 0x7C }) else { break }
      numbers += Array(line) + [0x20]
    }
    return numbers[...].trimmed
  }

  /// Names, source, date and page links, wherever they stand.
  private mutating func readFurniture(_ range: Range<Int>, body: Range<Int>, _ kinds: [TextLineKind]) {
    for index in range {
      let line = text.lines[index]
      switch kinds[index] {
      case .credit:
        guard let credit = CreditLine(line) else { continue }
        for person in credit.credits where !found.byline.contains(person) { found.byline.append(person) }
        if found.source == nil { found.source = credit.source }
        if found.published == nil, index < body.lowerBound { found.published = DateFinder(in: line)?.moment }
      case .scrap where index < body.lowerBound && found.byline.isEmpty:
        if let name = Self.nameBeforeOutlet(line) { found.byline.append(Credit(name: name, role: .writer)) }
      case .date where found.published == nil && (index < body.lowerBound || body.isEmpty):
        found.published = DateFinder(in: line)?.moment
      case .furniture(.paging) where line.startsIgnoringCase(with: Array("halaman".utf8)):
        let rest = line.dropFirst(7)
        let numbers = rest.contains(where: \.isDigit) ? rest : numbersBelow(index, range)
        if numbers.allSatisfy({ $0.isDigit || $0 == 0x20 || $0 == 0x2F || $0 == 0x7C || $0.isLetter }),
          numbers.count < 30
        {
          PageCount.note(PageCount.last(in: numbers) ?? 1, in: &found)
        }
      case .furniture(.copyright) where found.outlet == nil:
        found.outlet = line.split { $0 == 0x20 || $0 == 0x2C }.first(where: SiteNames.isHostLike)?.string
      default: break
      }
    }
  }
}
