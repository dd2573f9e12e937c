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
      self = .marks
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
    } else if bare.count < 90, let date = DateFinder(in: bare), date.range.count * 2 > bare.count {
      self = .date
    } else if PhotoCredit.isCaption(bare) {
      self = .caption
    } else if PhotoCredit.isCredit(bare) {
      self = .photoCredit
    } else if heading {
      self = .heading
    } else if TextItem.isItem(line) {
      self = .item
    } else if (bare.endsSentence && bare.wordCount >= 4) || bare.count >= 90 {
      self = .prose
    } else {
      self = .scrap
    }
  }
}
