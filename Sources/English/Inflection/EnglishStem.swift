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
    strip(&letters, WordHash.of(letters.span))
    return WordHash.of(letters.span)
  }

  /// The first five letters of a bare form, packed into a number; 0 for an empty one.
  static func opening(_ letters: [UInt8]) -> UInt64 {
    var packed: UInt64 = 0
    for index in 0..<min(5, letters.count) { packed = packed << 8 | UInt64(letters[index]) }
    return packed
  }

  /// Makes a word in lower case its bare form.
  ///
  /// - Parameters:
  ///   - letters: the word.
  ///   - hash: its hash, by which irregular forms are found.
  static func strip(_ letters: inout [UInt8], _ hash: UInt64) {
    if let bare = irregular[hash] {
      letters.removeAll(keepingCapacity: true)
      letters.append(contentsOf: bare)
      return
    }
    ending(&letters)
    spelling(&letters)
  }

  private static func ending(_ letters: inout [UInt8]) {
    let count = letters.count
    guard count > 3 else { return }
    switch letters[count - 1] {
    case 0x73:  // s
      let before = letters[count - 2]
      if before == 0x73 || before == 0x75 || before == 0x69 && count < 6 { return }
      if before == 0x69 { return }
      if before == 0x65, count > 4 {
        let third = letters[count - 3]
        if third == 0x69 {  // ies
          letters.removeLast(2)
          letters[letters.count - 1] = 0x79
          return
        }
        let isSibilant =
          third == 0x73 || third == 0x78 || third == 0x7A || third == 0x6F
          || third == 0x68 && (letters[count - 4] == 0x63 || letters[count - 4] == 0x73)
        letters.removeLast(isSibilant ? 2 : 1)
        return
      }
      letters.removeLast()
    case 0x64 where letters[count - 2] == 0x65 && letters[count - 3] != 0x65:  // ed
      if letters[count - 3] == 0x69, count > 4 {  // ied
        letters.removeLast(2)
        letters[letters.count - 1] = 0x79
      } else if hasVowel(letters, below: count - 2) {
        letters.removeLast(2)
      }
    case 0x67 where count > 4 && letters[count - 2] == 0x6E && letters[count - 3] == 0x69:  // ing
      if hasVowel(letters, below: count - 3) { letters.removeLast(3) }
    default: break
    }
  }

  /// Spells what British and American English spell differently in one way.
  private static func spelling(_ letters: inout [UInt8]) {
    var count = letters.count
    if count > 4 {
      // centre, fibre
      if letters[count - 1] == 0x65, letters[count - 2] == 0x72,
        letters[count - 3] == 0x74 || letters[count - 3] == 0x62
      {
        letters[count - 2] = 0x65
        letters[count - 1] = 0x72
      }
      // defence
      if letters[count - 1] == 0x65, letters[count - 2] == 0x63, letters[count - 3] == 0x6E {
        letters[count - 2] = 0x73
      }
    }
    var kept = 0
    for index in 0..<count {
      var letter = letters[index]
      if letter == 0x7A { letter = 0x73 }
      if kept > 1, letter == letters[kept - 1], letter != 0x2E { continue }
      if letter == 0x72, kept > 2, letters[kept - 1] == 0x75, letters[kept - 2] == 0x6F { kept -= 1 }  // our
      letters[kept] = letter
      kept += 1
    }
    letters.removeLast(count - kept)
    count = kept
    if count > 2, letters[count - 1] == 0x65 { letters.removeLast() }
    if let last = letters.last, last == 0x79, letters.count > 2 { letters[letters.count - 1] = 0x69 }
  }

  private static func hasVowel(_ letters: [UInt8], below end: Int) -> Bool {
    for index in 0..<end {
      switch letters[index] {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
      default: break
      }
    }
    return false
  }

  /// The bare forms of irregular forms.
  private static let irregular: WordTable<[UInt8]> = {
    var table = WordTable<[UInt8]>()
    func add(_ form: String, _ word: String) {
      var letters = Array(word.utf8)
      ending(&letters)
      spelling(&letters)
      table[WordHash.of(form)] = letters
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
      table[WordHash.of(word)] = Array(word.utf8)
    }
    return table
  }()
}
