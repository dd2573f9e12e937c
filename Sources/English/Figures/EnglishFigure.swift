package import NewsModel

/// A number, amount, date or time of an English text, by its value.
@usableFromInline package struct EnglishFigure: Sendable {
  /// What is known of how it is written.
  @usableFromInline package struct Traits: OptionSet, Sendable {
    /// One bit a trait.
    @usableFromInline package let rawValue: UInt16
    /// Makes a set of its bits.
    @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// In words ("twenty-one").
    @inlinable package static var spelled: Traits { Traits(rawValue: 1) }
    /// A round plural ("dozens", "tens of thousands").
    @inlinable package static var round: Traits { Traits(rawValue: 2) }
    /// Its marks are not those of English ("1.500.000", "4,5").
    @inlinable package static var foreignMarks: Traits { Traits(rawValue: 4) }
    /// A decade ("the 1990s", "the nineties", "in her forties"); the value is its first year.
    @inlinable package static var decade: Traits { Traits(rawValue: 8) }
    /// It says little of a value by itself ("one", "first", "both", "half").
    @inlinable package static var weak: Traits { Traits(rawValue: 16) }
    /// "about", "almost" or the like stands before it.
    @inlinable package static var hedged: Traits { Traits(rawValue: 32) }
    /// It stands in brackets.
    @inlinable package static var bracketed: Traits { Traits(rawValue: 64) }
    /// A scale word belongs to it ("3 million").
    @inlinable package static var scaled: Traits { Traits(rawValue: 128) }
    /// It hangs on letters or marks of a name or code ("A380", "COVID-19").
    @inlinable package static var code: Traits { Traits(rawValue: 256) }
    /// A dash or "&" joins it to another numeral, as in the score of a match ("2-1").
    @inlinable package static var joined: Traits { Traits(rawValue: 512) }
    /// A date in digits whose day and month may change places ("8/3").
    @inlinable package static var anyOrder: Traits { Traits(rawValue: 1024) }

    /// A time whose half of the day is told ("7:30 p.m.", "19:30").
    @inlinable package static var halfOfDay: Traits { Traits(rawValue: 2048) }

    /// A date in digits only ("8/3", "22/7").
    @inlinable package static var inDigits: Traits { Traits(rawValue: 4096) }

    /// Whether a dash, or "&" as in the results of golf, between two digits stands at either end of a range of a text.
    package static func isJoined(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
      func isDash(_ index: Int) -> Bool {
        index > 0 && index + 1 < bytes.count && (bytes[index] == 0x2D || bytes[index] == 0x26)
          && bytes[index - 1] &- 0x30 < 10
          && bytes[index + 1] &- 0x30 < 10
      }
      return isDash(range.lowerBound - 1) || isDash(range.upperBound)
    }
  }

  /// Where it stands, with unit or currency.
  package var range: TextRange
  /// What it is.
  package var kind: Figure.Kind
  /// The value: of a date the year, of a time the minutes since midnight, where it tells them.
  package var value: ExactValue?
  /// Another value that the same writing may have ("100m": metres or million; "20-30 million").
  package var other: ExactValue? = nil
  /// The unit or currency, named as `Figure.unit` has it.
  package var unit: String? = nil
  /// How it is written.
  package var traits: Traits = []
  /// The month of a date, 1 to 12.
  package var month = 0
  /// The day of a date, 1 to 31.
  package var day = 0
  /// The day of the week of a date, 1 for Monday.
  package var weekday = 0
  /// Whether a time zone stands behind a time.
  package var hasZone = false

  /// Makes a figure of its parts.
  package init(
    range: TextRange, kind: Figure.Kind, value: ExactValue?, other: ExactValue? = nil, unit: String? = nil
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.other = other
    self.unit = unit
  }
}
