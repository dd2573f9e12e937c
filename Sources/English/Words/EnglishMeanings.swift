internal import NewsModel

/// The words that figures and rules ask for, by their hash.
enum EnglishMeanings {
  /// The meaning of a word in lower case; a month or weekday only where it has a capital.
  static func meaning(_ hash: UInt64, isCapitalised: Bool) -> EnglishMeaning {
    table[hash]?.inText(isCapitalised: isCapitalised) ?? .none
  }

  private static let table: WordTable<EnglishMeaning> = {
    var table = WordTable<EnglishMeaning>()
    // Of a word that stands in two lists the earlier meaning counts.
    for (words, kind, value) in EnglishNumberWords.table + EnglishCalendar.table + EnglishUnits.table
      + EnglishCurrencies.table + EnglishStances.table
    {
      for word in words.split(separator: " ") {
        let hash = WordHash.of(String(word))
        if table[hash] == nil { table[hash] = EnglishMeaning(kind, value) }
      }
    }
    return table
  }()
}

extension EnglishMeaning {
  /// What a word with this meaning means: nothing where a month or weekday has no capital.
  @inline(__always)
  func inText(isCapitalised: Bool) -> EnglishMeaning {
    !isCapitalised && (kind == .month || kind == .weekday) ? .none : self
  }
}

/// A list of words in lower case, parted by blanks, with their meaning.
typealias EnglishWordList = [(words: String, kind: EnglishMeaning.Kind, value: Int16)]
