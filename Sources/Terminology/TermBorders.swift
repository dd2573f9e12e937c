internal import NewsModel
internal import TermKeys

/// Keeps places from beginning inside an office or a building: in "Wali Kota Semarang" the mayor is of Semarang.
enum OfficeBorders {
  /// The words that make one term with "kota" behind them: mayor, capital, city hall.
  private static let before: Set<UInt64> = [
    LetterHash.of("wali"), LetterHash.of("ibu"), LetterHash.of("balai"),
  ]
  private static let city = LetterHash.of("kota")

  /// Whether the words begin with the second half of such a term.
  static func cut(_ words: Range<Int>, in analysed: AnalysedText, _ bytes: [UInt8]) -> Bool {
    guard words.count > 1, words.lowerBound > 0, hash(words.lowerBound, analysed, bytes) == city else {
      return false
    }
    return before.contains(hash(words.lowerBound - 1, analysed, bytes))
  }

  private static func hash(_ word: Int, _ analysed: AnalysedText, _ bytes: [UInt8]) -> UInt64 {
    LetterHash.of(bytes, analysed.words[word].range.bounds)
  }
}

/// Keeps lower-case terms out of names.
enum NameBorders {
  /// Whether none of the words belongs to a name by its capital: "Pasar Emas" holds no gold, but "Afganistan timur" an
  /// east.
  static func agree(_ words: Range<Int>, in analysed: AnalysedText) -> Bool {
    for word in words {
      let shape = analysed.words[word].shape
      if shape.contains(.name), shape.contains(.capitalised) { return false }
    }
    return true
  }
}

/// Where the names of bodies, places, works and events begin; not those of persons, whose words say nothing.
struct NameOpenings {
  /// What begins at a place.
  enum Opening {
    /// A body or place with more words behind the first one.
    case body
    /// Another name that may begin with an abbreviation.
    case other
  }

  private var starts: [Int: (end: Int, kind: Name.Kind)] = [:]

  init(_ names: [Name]) {
    for name in names where name.kind != .person {
      for mention in name.mentions { starts[mention.start] = (mention.end, name.kind) }
    }
  }

  /// What begins with the word at a place; nil where none does.
  subscript(word: TextRange) -> Opening? {
    guard let name = starts[word.start] else { return nil }
    return name.end > word.end && (name.kind == .organisation || name.kind == .place) ? .body : .other
  }
}
