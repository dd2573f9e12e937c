internal import NewsModel

// What a word's letters and its readings tell of names.

extension NameScan {
  /// Whether a word is a degree after a name: letters with periods ("S.STP"), or a known degree after a comma.
  func isDegree(_ index: Int) -> Bool {
    guard words[index].kind == .word else { return false }
    let letters = bytes[bare(index)]
    if letters.contains(ASCII.period) { return letters.count <= 8 }
    return trigger(index).contains(.degree) && isMark(index - 1, ASCII.comma) && !isMark(index + 1, 0x28)
  }

  /// Whether a word joins two known places by a hyphen ("Yogyakarta-Solo").
  func isRoute(_ index: Int) -> Bool {
    let range = words[index].range.bounds
    guard words[index].shape.contains(.hyphen), let hyphen = bytes[range].firstIndex(of: ASCII.hyphen) else {
      return false
    }
    return noted.notes[WordKey(bytes, range.lowerBound..<hyphen)].trigger.contains(.whole)
  }

  /// Whether a line ends between a word and the one before.
  func opensLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let end = words[index - 1].range.end
    return end < bytes.count && bytes[end] <= 0x0D && bytes[end] >= 0x0A
  }

  /// Whether a word is a roman numeral.
  func isRoman(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .word, word.range.count <= 5, word.shape.contains(.capitalised) else { return false }
    return bytes[word.range.bounds].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  /// Whether a word leads to an ordinary word when its affixes are off ("Pasalnya", "Perundingan-perundingan").
  func isDerived(_ index: Int) -> Bool {
    for reading in readings(words[index]) where reading.step > .surface {
      if noted.notes.isLower(forms, reading.form.bounds) { return true }
    }
    return false
  }

  /// Whether a word is a verb by its affixes ("menilai", "dikutip").
  func isVerb(_ index: Int) -> Bool {
    readings(words[index]).contains { !$0.layers.isDisjoint(with: [.meN, .di]) }
  }

  /// Whether a word is, or leads to, a root of the language: a capital at the start of a sentence tells nothing.
  func hasRoot(_ index: Int) -> Bool { readings(words[index]).contains { $0.step == .root } }

  /// Whether a word ends as loan words do ("Kapitalisasi").
  func isLoan(_ index: Int) -> Bool { NameLetters.areLoan(bare(index), in: bytes) }

  private func readings(_ word: Word) -> ArraySlice<Reading> {
    allReadings[Int(word.firstReading)..<Int(word.firstReading) + Int(word.readingCount)]
  }
}
