/// How a desk prints figures, and which English it writes.
public struct HouseStyle: Sendable, Hashable {
  /// The order of a date's parts.
  public enum DateOrder: String, Sendable, CaseIterable {
    /// `20 June 2024`.
    case dayMonth = "day-month"
    /// `June 20, 2024`.
    case monthDay = "month-day"
  }

  /// How percentages are printed.
  public enum Percent: String, Sendable, CaseIterable {
    /// `5 percent`.
    case word = "percent"
    /// `5 per cent`.
    case twoWords = "per-cent"
    /// `5%`.
    case sign
  }

  /// Whether a blank follows "Rp".
  public enum Rupiah: String, Sendable, CaseIterable {
    /// `Rp 1.5 trillion`.
    case spaced
    /// `Rp1.5 trillion`.
    case joined
  }

  /// The clock.
  public enum Clock: String, Sendable, CaseIterable {
    /// `7.30 p.m.`; `7:30 p.m.` in American English.
    case twelve = "12"
    /// `19:30`.
    case twentyFour = "24"
  }

  /// The spelling, of figures and of terms that have one in each variety.
  public enum Spelling: String, Sendable, CaseIterable {
    /// `metres`, `tonnes`.
    case british
    /// `meters`, `tons`.
    case american

    /// The variety's name in glossaries: `en-GB`.
    public var variety: String { self == .british ? "en-GB" : "en-US" }
  }

  /// How the Indonesian time zones are named.
  public enum Zones: String, Sendable, CaseIterable {
    /// `Western Indonesia Time` at first mention, `WIB` later.
    case firstInFull = "first-in-full"
    /// `WIB` always.
    case initials
  }

  /// The order of a date's parts.
  public var date: DateOrder = .dayMonth
  /// How percentages are printed.
  public var percent: Percent = .word
  /// Whether a blank follows "Rp".
  public var rupiah: Rupiah = .spaced
  /// The clock.
  public var clock: Clock = .twelve
  /// The spelling.
  public var spelling: Spelling = .british
  /// How time zones are named.
  public var zones: Zones = .firstInFull

  /// The usual style: `20 June 2024`, `5 percent`, `Rp 1.5 trillion`, `7.30 p.m.`, British.
  public init() {}
}
