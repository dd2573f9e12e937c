internal import NewsModel
internal import TermKeys

/// Verbs whose active form keeps a first letter that the rule for meN- drops, as loans and some by habit do:
/// "mempublikasi" and "mempelopori" of "dipublikasi" and "dipelopori".
extension TermSearch {
  /// Takes an entry that heads such a verb where a word has an active form by the rule, which the glossary has not got.
  func keptConsonant(at start: Int, _ found: inout TermCover.Candidates) {
    let word = analysed.words[start]
    guard word.kind == .word, word.shape.isDisjoint(with: [.name, .function]) else { return }
    let first = Int(word.firstReading)
    for reading in analysed.readings[first..<first + Int(word.readingCount)] where reading.step == .activeTwin
    {
      let form = reading.form.bounds
      guard let (nasal, letter) = KeptConsonant.of(analysed.forms[form]) else { continue }
      var hash = LetterHashing()
      hash.add(analysed.forms, form.lowerBound..<form.lowerBound + nasal)
      hash.add(letter)
      // "meny" is of "mens": the sign of the nasal goes with it.
      let rest = form.lowerBound + nasal + (letter == 0x73 ? 1 : 0)
      hash.add(analysed.forms, rest..<form.upperBound)
      let head = index.find(TermKey.empty.appending(hash.value)).sense
      guard head >= 0, let sense = meant(head, start..<start + 1, .activeTwin, reading.layers)
      else { continue }
      found.take(
        PlacedTerm(
          start: Int32(start), count: 1, step: .activeTwin, firstSense: sense, layers: reading.layers))
      return
    }
  }
}

private enum KeptConsonant {
  /// The letter that meN- has taken in by the rule, and behind how many letters it would stand if it were kept; nil where
  /// it takes none in.
  static func of(_ active: ArraySlice<UInt8>) -> (place: Int, letter: UInt8)? {
    let start = active.startIndex
    guard active.count > 5, active[start] == 0x6D, active[start + 1] == 0x65 else { return nil }
    switch (active[start + 2], active[start + 3]) {
    case (0x6D, let next) where isVowel(next): return (3, 0x70)  // mem-: p
    case (0x6E, let next) where isVowel(next): return (3, 0x74)  // men-: t
    case (0x6E, 0x79) where isVowel(active[start + 4]): return (3, 0x73)  // meny-: s
    case (0x6E, 0x67) where isVowel(active[start + 4]): return (4, 0x6B)  // meng-: k
    default: return nil
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter)
  }
}
