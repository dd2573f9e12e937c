internal import NewsModel

/// Reads the article of a plain text, as it is pasted from a page or a mail.
///
/// The text has three parts: a head (title, subtitle, byline, captions), the body, and a tail of furniture.
struct TextReading {
  private let text: TextLines
  private let force: Bool
  private var found = Article()
  private var pieces: [ArticleAssembly.Piece] = []

  /// A text of fewer words is no article.
  private static let words = 12

  /// No article names more persons as its makers.
  private static let persons = 12

  /// Names, source and date are looked for in so many lines above the headline and below the body.
  private static let around = 24

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
    let (context, layout) = arrange()
    let (kinds, title, body) = (context.kinds, layout.title, layout.body)
    found.title = (title.flatMap { TextItem.read(text.lines[$0])?.line } ?? text.front?.title)?.string
    if let author = text.front?.author, let name = PersonName.judge(author.string, labelled: true) {
      found.byline.append(Credit(name: name, role: .writer))
    }
    if let date = text.front?.date { readDates(date) }
    if let title, title < body.lowerBound { readHead((title + 1)..<body.lowerBound, kinds) }
    readBody(body, kinds)
    readFurniture(
      max(0, (title ?? body.lowerBound) - Self.around)..<min(text.lines.count, body.upperBound + Self.around),
      body, title: title, context)
    if !force, let failure { throw .noArticle(failure) }
    ArticleAssembly.lay(pieces, into: &found, site: [])
    if let dateline = found.dateline {
      let opening = Line(found.text.text(in: dateline).utf8)
      // "Jakarta, 13 Januari 2026 –"
      if found.published == nil { readDates(opening) }
      let words = opening.split {
        !$0.isWordByte && $0 != 0x2E && $0 != 0x2D
      }
      if found.outlet == nil { found.outlet = words.first(where: SiteNames.isHostLike)?.string }
    }
    return found
  }

  /// What each line is, and which of them are headline and body.
  private func arrange() -> (TextContext, TextLayout) {
    var context = TextContext(text)
    let layout = TextLayout(text.lines, context.kinds, subject: text.subject)
    guard layout.body.isEmpty else { return (context, layout) }
    context.admitVerses()
    return (context, TextLayout(text.lines, context.kinds, subject: text.subject))
  }

  /// Why the pieces are no article; nil where they are one.
  private var failure: ReadingError.NoArticle? {
    let words = pieces.reduce(0) { $0 + $1.line.wordCount }
    return words >= Self.words ? nil : words == 0 ? .noText : .tooShort(words: words)
  }

  /// Why each line of the text came into the article or not, and why there is none.
  func explanation() -> (blocks: [ExplainedBlock], failure: ReadingError.NoArticle?) {
    var reading = self
    let (context, layout) = arrange()
    reading.found.title = layout.title.flatMap { TextItem.read(text.lines[$0])?.line.string }
    reading.readBody(layout.body, context.kinds)
    var article = Article()
    let dropped = ArticleAssembly.lay(reading.pieces, into: &article, site: [])
    let blocks = TextExplanation.blocks(
      text.lines, context.kinds, layout, kept: Set(reading.pieces.flatMap(\.blocks)), dropped: dropped)
    return (blocks, reading.failure)
  }

  /// Subtitle and captions; names and dates are read with the furniture.
  private mutating func readHead(_ range: Range<Int>, _ kinds: [TextLineKind]) {
    var afterPicture = false
    for index in range {
      let line = text.lines[index]
      switch kinds[index] {
      case .furniture(.sharing), .furniture(.related), .photoCredit: afterPicture = true
      case .caption: found.captions.append(line.dropFirst(PhotoCredit.label(of: line)).trimmed.string)
      case .prose, .scrap, .heading:
        if line.key == found.title.map({ Line($0.utf8).key }) { continue }
        if afterPicture, line.wordCount >= 4 {
          found.captions.append(line.string)
          afterPicture = false
        } else if kinds[index] == .prose, line.wordCount >= 4, found.subtitle == nil {
          found.subtitle = line.string
        }
      default: break
      }
    }
  }

  private mutating func readBody(_ range: Range<Int>, _ kinds: [TextLineKind]) {
    let title = found.title.map { Line($0.utf8).key }
    let listed = TextLayout.listed(text.lines, kinds)
    let lastProse = range.last { kinds[$0] == .prose || kinds[$0] == .item } ?? range.lowerBound
    for index in range {
      guard let (line, _, quotation) = TextItem.read(text.lines[index]) else { continue }
      func take(_ kind: Paragraph.Kind) { pieces.append(.init(line: line, kind: kind, blocks: [index])) }
      switch kinds[index] {
      case .prose: take(quotation ? .quotation : .body)
      case .scrap where listed[index]:
        take(line.last == 0x3A ? .body : .item)
      // What looks like a caption right behind the last paragraph is one more, signed by the reporter.
      case .caption where index == lastProse + 1 && Initials.isDesk(endOf: line):
        take(.body)
      case .caption: found.captions.append(line.dropFirst(PhotoCredit.label(of: line)).trimmed.string)
      case .item: take(.item)
      case .heading, .scrap:
        // A scrap before prose is a heading inside the article; the title again is not.
        guard index + 1 < range.upperBound, kinds[index + 1] == .prose || kinds[index + 1] == .item,
          line.wordCount >= 2,
          line.key != title
        else { continue }
        // "Syaratnya:" announces a list.
        take(kinds[index] == .scrap && line.last == 0x3A && kinds[index + 1] == .item ? .body : .subheading)
      default: continue
      }
    }
  }

  private mutating func take(_ persons: [Credit]) {
    for person in persons where found.byline.count < Self.persons && !found.byline.contains(person) {
      found.byline.append(person)
    }
  }

  private mutating func readDates(_ line: Line) {
    let dates = DateLine(line)
    if found.published == nil { found.published = dates.published }
    if found.modified == nil { found.modified = dates.modified }
  }

  /// Names, source, date and page links, wherever they stand.
  private mutating func readFurniture(
    _ range: Range<Int>, _ body: Range<Int>, title: Int?, _ context: TextContext
  ) {
    for index in range {
      let line = text.lines[index]
      let isHere = index < body.lowerBound || !context.besideDates.contains(index)
      if isHere { take(context.credits[index] ?? []) }
      switch context.kinds[index] {
      case .credit:
        if index < body.lowerBound { readDates(line) }
        guard context.credits[index] == nil, let credit = CreditLine(line) else { continue }
        take(credit.credits)
        if found.source == nil { found.source = credit.source }
      case .date where index < body.lowerBound || body.isEmpty: readDates(line)
      case .scrap where index < body.lowerBound && index != title && line.count <= 90: readDates(line)
      case .furniture(.copyright) where found.outlet == nil:
        found.outlet = line.split { $0 == 0x20 || $0 == 0x2C }.first(where: SiteNames.isHostLike)?.string
      default: break
      }
    }
    // The page links often stand above and below the body.
    PageCount.note(
      TextPages(text.lines, context.kinds, in: range, body: body).count, in: &found)
  }
}
