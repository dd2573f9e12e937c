/// A word, number or mark of the text.
public struct Word: Sendable, Equatable {
  /// What a word is by its signs.
  public enum Kind: UInt8, Sendable {
    /// Letters, perhaps with hyphens, apostrophes and digits ("negara-negara", "COVID-19", "KPK-nya").
    case word
    /// A number by its digits ("1.500", "20/6/2024", "19.30").
    case number
    /// An address, mail address, hashtag or mention.
    case web
    /// Punctuation, symbols, emoji.
    case mark
  }

  /// What is known of a word by its letters and its place.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// One bit a trait.
    public let rawValue: UInt8
    /// Makes a set of its bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    // Asked for every word, in other modules too: computed, they cost nothing there.
    /// Its first letter is a capital.
    @inlinable public static var capitalised: Shape { Shape(rawValue: 1) }
    /// All its letters are capitals, and there are two or more.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 2) }
    /// It holds a digit.
    @inlinable public static var digits: Shape { Shape(rawValue: 4) }
    /// It holds a hyphen.
    @inlinable public static var hyphen: Shape { Shape(rawValue: 8) }
    /// It is the first word of its sentence (marks before it not counted).
    @inlinable public static var opensSentence: Shape { Shape(rawValue: 16) }
    /// It stands inside quotation marks.
    @inlinable public static var quoted: Shape { Shape(rawValue: 32) }
    /// It belongs to a name.
    @inlinable public static var name: Shape { Shape(rawValue: 64) }
    /// It is a function word: it joins, points or counts, and has no subject matter of its own.
    @inlinable public static var function: Shape { Shape(rawValue: 128) }
  }

  /// Where it stands in the text.
  public var range: TextRange
  /// What it is.
  public var kind: Kind
  /// What is known of its letters and its place.
  public var shape: Shape
  /// Its class in its sentence.
  public var wordClass = WordClass.other
  /// The index of its first reading in the text's readings.
  public var firstReading: Int32 = 0
  /// How many readings it has.
  public var readingCount: Int16 = 0

  /// Makes a word without readings.
  public init(range: TextRange, kind: Kind, shape: Shape = []) {
    self.range = range
    self.kind = kind
    self.shape = shape
  }
}
