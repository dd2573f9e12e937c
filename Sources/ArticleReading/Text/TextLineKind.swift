/// What a line of a plain text is, told by itself alone.
enum TextLineKind: Equatable {
  /// A paragraph, or a good part of one.
  case prose
  /// An item of a list.
  case item
  /// Marked as a heading.
  case heading
  /// A line about who made the article.
  case credit
  /// A date and little else.
  case date
  /// Whose a photo is.
  case photoCredit
  /// A picture's caption, its credit in brackets at the end.
  case caption
  /// A line that belongs to the page.
  case furniture(Furniture)
  /// Numbers and marks only.
  case marks
  /// A few words without a sentence's end.
  case scrap

  /// Reads the line.
  init(_ line: Line) {
    guard let (bare, heading, _) = TextItem.read(line), bare.contains(where: { $0.isLetter || $0 >= 0x80 })
    else {
      // "13/1/2026 16:22"
      self = line.count < 30 && DateFinder(in: line) != nil ? .date : .marks
      return
    }
    if let furniture = Furniture.of(bare) {
      self = .furniture(furniture)
    } else if bare.startsIgnoringCase(with: Array("halaman".utf8)), bare.count < 24,
      bare.contains(where: \.isDigit)
    {
      self = .furniture(.paging)
    } else if let credit = CreditLine(bare), !credit.credits.isEmpty || credit.source != nil {
      self = .credit
    } else if bare.count < 90, !bare.isSentence, let date = DateFinder(in: bare),
      date.range.count * 2 > bare.count
    {
      self = .date
    } else if !bare.contains(0x20) || (TextItem.isItem(line) && bare.wordCount == 2),
      bare.firstIndexIgnoringCase(of: Array("://".utf8)) != nil
    {
      self = .marks
    } else if PhotoCredit.isCaption(bare) || PhotoCredit.opens(bare) || PhotoCredit.label(of: bare) > 0 {
      self = .caption
    } else if PhotoCredit.isCredit(bare) {
      self = .photoCredit
    } else if heading {
      self = .heading
    } else if TextItem.isItem(line) {
      self = .item
    } else if Self.isProse(bare) {
      self = .prose
    } else {
      self = .scrap
    }
  }

  /// Whether the line is a paragraph: long, or ended as a sentence is. The reporter's mark after it does not count.
  private static func isProse(_ line: Line) -> Bool {
    if line.count >= 90 { return true }
    var text = line
    if let length = Initials.start(in: line), length > 0 { text = line.prefix(length) }
    let words = text.wordCount
    if text.endsSentence { return words >= 4 || isShortSentence(text) }
    // "Gedung itu kini dipakai lagi oleh warga (rampung 2012)"
    return words >= 8 && (text.last == 0x29 || text.last == 0x5D)
  }

  /// Whether a few words are a sentence: "Ya.", "\"Tidak.\"", and not "Memuat...", "S.Sos.".
  private static func isShortSentence(_ line: Line) -> Bool {
    let bare = line.trimming { !$0.isWordByte && $0 != 0x2E && $0 != 0x21 && $0 != 0x3F }
    let words = bare.trimming { !$0.isWordByte }
    guard let mark = bare.last, mark == 0x2E || mark == 0x21 || mark == 0x3F, bare.count - words.count <= 1,
      let first = words.first, first.isCapital || first.isDigit
    else { return false }
    return words.contains { $0 &- 0x61 < 26 } && !words.contains(0x2E)
  }
}
