/// A number, amount, date or time with its English rendering.
public struct Figure: Sendable, Equatable {
  /// What a figure counts or names.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A plain number, with its scale word.
    case number
    /// An amount of money.
    case money
    /// A percentage.
    case percent
    /// A measure with its unit.
    case measure
    /// A fraction: its value is `2/3` or a decimal.
    case fraction
    /// An ordinal ("ke-79").
    case ordinal
    /// A calendar date, a month, a year, or days told from the article's day ("kemarin").
    case date
    /// A time of day.
    case time
    /// A length of time ("dua jam 30 menit").
    case duration
    /// An age.
    case age
    /// The article of a law, a regulation's number.
    case citation
    /// A string that is copied: a report's number, a plate, a telephone number.
    case code
  }

  /// How closely the text says the value.
  public enum Precision: String, Sendable, Codable, CaseIterable {
    /// The value as it is.
    case exact
    /// "sekitar", "-an", "puluhan".
    case about
    /// "hampir".
    case almost
    /// "sedikitnya", "minimal".
    case atLeast
    /// "maksimal", "paling lama".
    case atMost
    /// "lebih dari", "lebih" behind it.
    case moreThan
    /// "kurang dari".
    case lessThan
  }

  /// Something about a figure that is to be checked.
  public struct Flag: Sendable, Equatable {
    /// What is to be checked.
    public enum Kind: String, Sendable, Codable, CaseIterable {
      /// A weekday does not fit its date.
      case weekday
      /// The figure can be read in two ways, or can't be right.
      case figure
    }

    /// What is to be checked.
    public var kind: Kind
    /// A plain sentence or two.
    public var text: String

    /// Makes a flag of its parts.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// Where it stands in the text.
  public var range: TextRange
  /// What it is.
  public var kind: Kind
  /// The value in plain form: an exact decimal, ISO 8601 for dates, times and lengths of several units; both ends of a
  /// range with a solidus between. Nil where the reading is not certain or says no value.
  public var value: String?
  /// What the value counts: ISO 4217 for money (`IDR`), else the British English name of the unit in the singular
  /// (`square metre`, `percent`, `year`); nil for plain numbers and dates.
  public var unit: String?
  /// How closely the text says the value.
  public var precision: Precision
  /// What an English-language desk prints.
  public var english: String
  /// What is to be checked; empty where nothing is.
  public var flags: [Flag]

  /// Makes a figure of its parts.
  public init(
    range: TextRange, kind: Kind, value: String?, unit: String? = nil, precision: Precision = .exact,
    english: String, flags: [Flag] = []
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.unit = unit
    self.precision = precision
    self.english = english
    self.flags = flags
  }

  /// The single values: none, one, or both ends of a range.
  public var values: [String] {
    guard let value else { return [] }
    if kind == .fraction || kind == .citation || kind == .code { return [value] }
    guard value.utf8.contains(0x2F) || value.isEmpty else { return [value] }
    return value.split(separator: "/").map(String.init)
  }
}
