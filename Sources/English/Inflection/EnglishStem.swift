internal import NewsModel

/// The bare form of an English word: one for all its inflections and for its British and American spellings.
///
/// A bare form is no word ("companies", "company": "compani"; "centre", "centers": "center"); two forms of one word
/// have the same, two words seldom. Endings are stripped as in steps 1a and 1b of Porter's method ("An algorithm for
/// suffix stripping", 1980), irregular forms by a table.
package enum EnglishStem {
  /// The hash of the bare form of a word.
  package static func of(_ word: String) -> UInt64 {
    var letters = Array(word.lowercased().utf8)
    return bare(&letters, count: letters.count, WordHash.of(letters.span)).stem
  }

  /// What a bare form is compared by.
  struct Bare: Sendable {
    /// The hash of its letters.
    var stem: UInt64
    /// Its first five letters, packed into a number; 0 for an empty one.
    var opening: UInt64

    /// Takes a bare form in lower case.
    init(_ letters: borrowing Span<UInt8>) {
      stem = WordHash.start
      opening = 0
      for index in letters.indices {
        if index < 5 { opening = opening << 8 | UInt64(letters[index]) }
        stem = WordHash.adding(lower: letters[index], to: stem)
      }
    }
  }

  /// The bare form of a word in lower case.
  ///
  /// - Parameters:
  ///   - letters: the word, which is written over.
  ///   - count: how many letters it has; what stands behind them does not count.
  ///   - hash: its hash, by which irregular forms are found.
  static func bare(_ letters: inout [UInt8], count: Int, _ hash: UInt64) -> Bare {
    if let known = irregular[hash] { return known }
    var span = letters.mutableSpan
    let left = spelling(&span, ending(&span, count))
    return Bare(span.span.extracting(0..<left))
  }

  /// Strips an inflection; returns how many letters are left.
  private static func ending(_ letters: inout MutableSpan<UInt8>, _ count: Int) -> Int {
    guard count > 3 else { return count }
    switch letters[count - 1] {
    case 0x73:  // s
      let before = letters[count - 2]
      if before == 0x73 || before == 0x75 || before == 0x69 { return count }
      guard before == 0x65, count > 4 else { return count - 1 }
      let third = letters[count - 3]
      if third == 0x69 {  // ies
        letters[count - 3] = 0x79
        return count - 2
      }
      let isSibilant =
        third == 0x73 || third == 0x78 || third == 0x7A || third == 0x6F
        || third == 0x68 && (letters[count - 4] == 0x63 || letters[count - 4] == 0x73)
      return count - (isSibilant ? 2 : 1)
    case 0x64 where letters[count - 2] == 0x65 && letters[count - 3] != 0x65:  // ed
      if letters[count - 3] == 0x69, count > 4 {  // ied
        letters[count - 3] = 0x79
        return count - 2
      }
      return hasVowel(letters, below: count - 2) ? count - 2 : count
    case 0x67 where count > 4 && letters[count - 2] == 0x6E && letters[count - 3] == 0x69:  // ing
      return hasVowel(letters, below: count - 3) ? count - 3 : count
    default: return count
    }
  }

  /// Spells what British and American English spell differently in one way; returns how many letters are left.
  private static func spelling(_ letters: inout MutableSpan<UInt8>, _ count: Int) -> Int {
    if count > 4, letters[count - 1] == 0x65 {
      if letters[count - 2] == 0x72, letters[count - 3] == 0x74 || letters[count - 3] == 0x62 {
        // centre, fibre
        letters[count - 2] = 0x65
        letters[count - 1] = 0x72
      } else if letters[count - 2] == 0x63, letters[count - 3] == 0x6E {
        letters[count - 2] = 0x73  // defence
      }
    }
    var kept = 0
    for index in 0..<count {
      var letter = letters[index]
      if letter == 0x7A { letter = 0x73 }
      if kept > 1 {
        let last = letters[kept - 1]
        if letter == last, letter != 0x2E { continue }
        if letter == 0x72, last == 0x75, kept > 2, letters[kept - 2] == 0x6F { kept -= 1 }  // our
      }
      letters[kept] = letter
      kept += 1
    }
    if kept > 2, letters[kept - 1] == 0x65 { kept -= 1 }
    if kept > 2, letters[kept - 1] == 0x79 { letters[kept - 1] = 0x69 }
    return kept
  }

  private static func hasVowel(_ letters: borrowing MutableSpan<UInt8>, below end: Int) -> Bool {
    for index in 0..<end {
      switch letters[index] {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
      default: break
      }
    }
    return false
  }

  /// The bare forms of irregular forms.
  private static let irregular: WordTable<Bare> = {
    var table = WordTable<Bare>()
    func add(_ form: String, _ word: String) {
      var letters = Array(word.utf8)
      var span = letters.mutableSpan
      let count = spelling(&span, ending(&span, span.count))
      table[WordHash.of(form)] = Bare(span.span.extracting(0..<count))
    }
    for (word, form) in Irregular.plurals where !form.contains(" ") { add(form, word) }
    for (word, form) in Irregular.participles where !form.contains(" ") { add(form, word) }
    for pair in Irregular.pasts.split(separator: " ") {
      let parts = pair.split(separator: ":")
      add(String(parts[0]), String(parts[1]))
    }
    // Forms that rules would take for inflections.
    for word in [
      "news", "series", "species", "united", "during", "king", "thing", "nothing", "hundred", "wing",
    ] {
      table[WordHash.of(word)] = Bare(Array(word.utf8).span)
    }
    return table
  }()
}
