/// A news article as a reader of the page would tell it: what it says, who wrote it, when, and where.
///
/// `text` is the body: the paragraphs with one blank line (`"\n\n"`) between them. All ranges are
/// ranges in `text`. A field that the page does not give with certainty is absent.
public struct Article: Sendable, Equatable {
  /// The headline, without the site's name.
  public var title: String?
  /// The line below the headline, as printed.
  public var subtitle: String?
  /// The persons named as writer, editor, reporter or contributor, in the page's order.
  public var byline: [Credit] = []
  /// When the article was published.
  public var published: Timestamp?
  /// When it was last changed.
  public var modified: Timestamp?
  /// The publisher as it calls itself ("Kompas.com").
  public var outlet: String?
  /// The original source that the article names ("Sumber: TribunSolo.com").
  public var source: String?
  /// The section of the site ("Internasional").
  public var section: String?
  /// The language, as a BCP 47 tag ("id", "ms", "en").
  public var language: String?
  /// The canonical address.
  public var url: String?
  /// The number of pages that the article says it has; 1 where it says nothing.
  public var pages: Int = 1
  /// Where the rest stands, where the page names it.
  public var continuation: Continuation?
  /// The keywords that the page gives itself, as written, none twice.
  public var keywords: [String] = []
  /// The captions of pictures and videos.
  public var captions: [String] = []
  /// The place and outlet that open the body ("JAKARTA, KOMPAS.com -"), dash included; inside the first paragraph.
  public var dateline: TextRange?
  /// The body: all paragraphs, one blank line between two.
  public var text: String = ""
  /// Where each paragraph stands in `text`, in order.
  public var paragraphs: [Paragraph] = []
  /// What the reader of the article should know about the reading.
  public var notes: [Note] = []

  /// Makes an empty article, to be filled in.
  public init() {}

  /// Adds a paragraph at the end of the body.
  public mutating func append(_ paragraph: String, kind: Paragraph.Kind = .body) {
    if !paragraphs.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    text += paragraph
    paragraphs.append(Paragraph(range: TextRange(start, text.utf8.count), kind: kind))
  }
}

/// One paragraph of the body.
public struct Paragraph: Sendable, Equatable {
  /// What a paragraph is on the page.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Running text.
    case body
    /// A heading inside the article.
    case subheading
    /// An item of a list.
    case item
    /// A block set off as a quotation.
    case quotation
  }

  /// Where it stands in the article's text.
  public var range: TextRange
  /// What it is.
  public var kind: Kind

  /// Makes a paragraph of its place and kind.
  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// A person in the byline.
public struct Credit: Sendable, Equatable, Codable {
  /// What the person did.
  public enum Role: String, Sendable, Codable, CaseIterable {
    /// Wrote the article ("Penulis", "Oleh").
    case writer
    /// Gathered the news ("Reporter", "Laporan Wartawan", "Pewarta").
    case reporter
    /// Edited it ("Editor", "Redaktur").
    case editor
    /// Helped, from outside or inside ("Kontributor").
    case contributor
  }

  /// The name as printed.
  public var name: String
  /// What the person did.
  public var role: Role

  /// Makes a credit of its parts.
  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}

/// A moment as a page tells it: a calendar date, perhaps with a time of day and an offset from UTC.
public struct Timestamp: Sendable, Hashable {
  /// The year of the common era.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int
  /// Minutes since midnight, 0 to 1439, where the page tells the time.
  public let minutes: Int?
  /// Minutes east of UTC (WIB 420, WITA 480, WIT 540), where the page tells it.
  public package(set) var offset: Int?

  /// Makes a moment of its parts; nil where they are no date of the Gregorian calendar or no time of day.
  public init?(year: Int, month: Int, day: Int, minutes: Int? = nil, offset: Int? = nil) {
    guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    if let minutes, !(0..<1440).contains(minutes) { return nil }
    if let offset, !(-14 * 60...14 * 60).contains(offset) { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.minutes = minutes
    self.offset = offset
  }

  /// The same moment told for another offset from UTC; unchanged where its own offset or time is not known.
  public func moved(to target: Int) -> Timestamp {
    guard let minutes, let offset else { return self }
    let shifted = minutes + target - offset
    let days = shifted >= 0 ? shifted / 1440 : (shifted - 1439) / 1440
    let day = CalendarDate(daysSince1970: date.daysSince1970 + days)
    return Timestamp(
      year: day.year, month: day.month, day: day.day, minutes: shifted - days * 1440, offset: target) ?? self
  }

  /// The calendar date.
  public var date: CalendarDate { CalendarDate(unchecked: year, month, day) }

  /// The moment in ISO 8601: `2024-06-21`, `2024-06-21T14:05`, `2024-06-21T14:05+07:00`.
  public var iso8601: String {
    var text = date.iso8601
    guard let minutes else { return text }
    text += "T" + padded(minutes / 60, to: 2) + ":" + padded(minutes % 60, to: 2)
    if let offset {
      text += offset < 0 ? "-" : "+"
      text += padded(abs(offset) / 60, to: 2) + ":" + padded(abs(offset) % 60, to: 2)
    }
    return text
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
