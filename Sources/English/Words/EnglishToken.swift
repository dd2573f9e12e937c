package import NewsModel

/// A word, number or mark of an English text.
///
/// It and its parts are usable from inlined code, so that other modules compare and test them in place.
@usableFromInline package struct EnglishToken: Sendable {
  /// What it is by its signs.
  @usableFromInline package enum Kind: UInt8, Sendable {
    /// Letters, perhaps with apostrophes and digits behind them ("don't", "U.S.", "A380").
    case word
    /// Digits with the points and commas between them ("1,500.25").
    case number
    /// Anything else that is no blank, one sign each.
    case mark
  }

  /// What is known of it by its letters and its place.
  @usableFromInline package struct Shape: OptionSet, Sendable {
    /// One bit a trait.
    @usableFromInline package let rawValue: UInt8
    /// Makes a set of its bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Its first letter is a capital.
    @inlinable package static var capitalised: Shape { Shape(rawValue: 1) }
    /// All its letters are capitals, and there are two or more.
    @inlinable package static var allCapitals: Shape { Shape(rawValue: 2) }
    /// Nothing stands between it and the token before.
    @inlinable package static var glued: Shape { Shape(rawValue: 4) }
    /// It is the first word of its sentence.
    @inlinable package static var opensSentence: Shape { Shape(rawValue: 8) }
    /// It ends in 's or ' of possession, which `hash` and `stem` leave out.
    @inlinable package static var possessive: Shape { Shape(rawValue: 16) }
    /// It holds a digit.
    @inlinable package static var digits: Shape { Shape(rawValue: 32) }
  }

  /// Where it stands.
  package var range: TextRange
  /// What it is.
  package var kind: Kind
  /// What is known of it.
  package var shape: Shape
  /// For words: the hash of its letters in lower case, without accents, points and possession. For marks: the sign.
  package var hash: UInt64
  /// For words: the hash of its bare form (`EnglishStem`), the same for all its inflections and spellings.
  @usableFromInline package var stem: UInt64
  /// For words of five letters and more: the first five letters of the bare form; else all; for all others 0.
  @usableFromInline package var opening: UInt64
  /// What it means to figures and rules.
  package var meaning: EnglishMeaning
}

/// What a word means to figures and to review.
@usableFromInline package struct EnglishMeaning: Sendable, Equatable {
  /// The kinds of words.
  @usableFromInline package enum Kind: UInt8, Sendable {
    /// No such word.
    case none
    /// A number below twenty; its value.
    case small
    /// Twenty, thirty …; the value.
    case tens
    /// "hundred".
    case hundred
    /// "thousand", "million" and their short forms; the power of ten.
    case scale
    /// "dozen"; 12.
    case dozen
    /// "dozens", "hundreds", "thousands", "millions"; the power of ten, 1 for dozens.
    case roundPlural
    /// "first", "tenth"; the number.
    case ordinal
    /// "half"; the denominator.
    case fraction
    /// "once", "twice", "double"; the number.
    case times
    /// "both", "pair", "couple"; the number.
    case collective
    /// A month; 1 to 12.
    case month
    /// A day of the week; 1 for Monday.
    case weekday
    /// A unit; its place in `EnglishUnits.all`.
    case unit
    /// "square" (2), "cubic" (3).
    case power
    /// A currency before an amount; its place in `EnglishCurrencies.all`.
    case currencyBefore
    /// A currency after an amount; the same.
    case currencyAfter
    /// "percent", "pct".
    case percent
    /// "a.m." (0), "p.m." (12).
    case meridiem
    /// "noon" (12), "midnight" (0).
    case clock
    /// A time zone: "GMT", "WIB".
    case zone
    /// "a", "an".
    case article
    /// "nineties"; 90.
    case decade
    /// "and".
    case and
    /// "point".
    case point
    /// "to", "till": between the ends of a range.
    case upTo
    /// "about", "almost": the value is not exact.
    case hedge
    /// "year", "month", "week" … before "old".
    case old
    /// "not", "never", "without"; 1 where the word by itself negates, 2 where it says so less directly ("refuse").
    case negation
    /// "said", "told"; 1 for verbs of speech, 2 for weaker ones ("showed").
    case speech
    /// A small word without subject matter.
    case function
  }

  /// The kind.
  package var kind: Kind
  /// Its number, see the kinds.
  package var value: Int16

  /// Makes a meaning of its parts.
  package init(_ kind: Kind, _ value: Int16 = 0) { (self.kind, self.value) = (kind, value) }

  /// A word that means nothing to figures and rules.
  package static let none = EnglishMeaning(.none)
}
