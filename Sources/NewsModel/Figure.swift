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
    /// An ordinal ("ke-79").
    case ordinal
    /// A calendar date.
    case date
    /// A time of day.
    case time
    /// An age.
    case age
    /// The article of a law, a regulation's number.
    case citation
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
  /// The value in plain form: an exact decimal, ISO 8601 for dates and times; nil where the reading is not certain.
  public var value: String?
  /// What an English-language desk prints.
  public var english: String
  /// What is to be checked; empty where nothing is.
  public var flags: [Flag]

  /// Makes a figure of its parts.
  public init(range: TextRange, kind: Kind, value: String?, english: String, flags: [Flag] = []) {
    self.range = range
    self.kind = kind
    self.value = value
    self.english = english
    self.flags = flags
  }
}
