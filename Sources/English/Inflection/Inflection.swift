/// Forms of English words for glosses, by the rules of school grammar and a table of the irregular.
package enum Inflection {
  /// The plural of a noun group: its head, the last word or the one before "of", takes the ending.
  package static func plural(_ noun: String) -> String {
    for joint in [" of ", " in ", " for ", " to ", "-in-"] {
      guard let place = noun.utf8Range(of: joint) else { continue }
      return plural(noun.text(before: place)) + noun.text(from: place)
    }
    let (before, head) = noun.splitAtLastBlank()
    return before + pluralWord(head)
  }

  /// The past participle of a verb group: its first word takes the ending ("carry out": carried out).
  package static func participle(_ verb: String) -> String {
    let (head, rest) = verb.splitAtFirstBlank()
    // An adverb stands before its verb: "sexually abuse", "sexually abused".
    if head.hasSuffix("ly"), head.utf8.count > 5, !rest.isEmpty, !Irregular.verbsInLy.contains(head) {
      return head + " " + participle(String(rest.dropFirst()))
    }
    // Two verbs: "buy and sell", "bought and sold".
    if rest.hasPrefix(" and ") || rest.hasPrefix(" or ") {
      let joint = rest.hasPrefix(" and ") ? " and " : " or "
      return participleWord(head) + joint + participle(rest.text(from: joint.utf8.count))
    }
    return participleWord(head) + rest
  }

  /// The present participle of a verb group, which is its gerund too ("carry out": carrying out).
  package static func gerund(_ verb: String) -> String {
    let (head, rest) = verb.splitAtFirstBlank()
    if head.hasSuffix("ly"), head.utf8.count > 5, !rest.isEmpty {
      return head + " " + gerund(String(rest.dropFirst()))
    }
    return gerundWord(head) + rest
  }

  /// The superlative of an adjective ("big": biggest; "important": most important).
  package static func superlative(_ adjective: String) -> String {
    if let irregular = Irregular.superlatives[adjective] { return irregular }
    if isCompared(adjective) { return adjective }
    if let rest = behindWell(adjective) { return "best" + rest }
    return graded(adjective, ending: "est", word: "most ")
  }

  /// The comparative of an adjective ("big": bigger; "important": more important).
  package static func comparative(_ adjective: String) -> String {
    if let irregular = Irregular.comparatives[adjective] { return irregular }
    if isCompared(adjective) { return adjective }
    if let rest = behindWell(adjective) { return "better" + rest }
    return graded(adjective, ending: "er", word: "more ")
  }

  /// Whether a group of words is in the comparative or superlative already ("better", "more common").
  package static func isCompared(_ adjective: String) -> Bool {
    Irregular.compared.contains(adjective.splitAtFirstBlank().0)
  }

  /// What stands behind the "well" of "well known" and "well-known"; nil where there is none.
  private static func behindWell(_ adjective: String) -> String? {
    adjective.hasPrefix("well ") || adjective.hasPrefix("well-") ? String(adjective.dropFirst(4)) : nil
  }

  private static func graded(_ adjective: String, ending: String, word: String) -> String {
    let letters = Array(adjective.utf8)
    let vowels = vowelGroups(letters)
    guard letters.count > 2, !adjective.utf8.contains(0x20), !adjective.utf8.contains(0x2D),
      !Irregular.ungraded.contains(adjective), !isParticiple(adjective),
      !adjective.hasSuffix("ly") || Irregular.adjectivesInLy.contains(adjective)
    else { return word + adjective }
    if vowels == 2, letters.last == 0x79, !isVowel(letters[letters.count - 2]) {
      return String(adjective.dropLast()) + "i" + ending
    }
    // "gentle", "simple", "narrow": two syllables that take the ending all the same.
    let takesEnding =
      vowels <= 1 || vowels == 2 && adjective.hasSuffix("le") && letters.count <= 6 || adjective == "narrow"
      || adjective == "clever" || adjective == "quiet"
      || vowels == 2 && letters.last == 0x65 && letters.count <= 6 && !isVowel(letters[letters.count - 2])
    guard takesEnding else { return word + adjective }
    if letters.last == 0x65 { return adjective + ending.dropFirst() }
    return doubled(adjective) + ending
  }

  /// Adjectives that are participles have no endings: "tired", "damaged", "boring".
  private static func isParticiple(_ adjective: String) -> Bool {
    let letters = adjective.utf8.count
    return letters > 4 && (adjective.hasSuffix("ed") || adjective.hasSuffix("ing"))
      || Irregular.participleForms.contains(adjective)
  }

  private static func gerundWord(_ word: String) -> String {
    if let irregular = Irregular.gerunds[word] { return irregular }
    let letters = Array(word.utf8)
    guard letters.count > 2, let last = letters.last else { return word + "ing" }
    let before = letters[letters.count - 2]
    if last == 0x65 {
      if before == 0x69 { return String(word.dropLast(2)) + "ying" }  // lie
      if before == 0x65 || before == 0x79 || before == 0x6F { return word + "ing" }  // see, dye, shoe
      return String(word.dropLast()) + "ing"
    }
    return doubled(word) + "ing"
  }

  private static func pluralWord(_ word: String) -> String {
    if let irregular = Irregular.plurals[word] { return irregular }
    if Irregular.unchanged.contains(word) { return word }
    let letters = Array(word.utf8)
    guard letters.count > 1, let last = letters.last, last | 0x20 >= 0x61 else { return word }
    let before = letters[letters.count - 2]
    // A word that the glossary gives in the plural stays as it is.
    if last == 0x73, before != 0x73, before != 0x75, before != 0x69 { return word }
    if last == 0x79, !isVowel(before) { return String(word.dropLast()) + "ies" }
    if last == 0x73 || last == 0x78 || last == 0x7A { return word + "es" }
    if last == 0x68, before == 0x63 || before == 0x73 { return word + "es" }
    return word + "s"
  }

  private static func participleWord(_ word: String) -> String {
    if let irregular = Irregular.participles[word] { return irregular }
    let letters = Array(word.utf8)
    guard letters.count > 1, let last = letters.last else { return word }
    let before = letters[letters.count - 2]
    if last == 0x65 { return word + "d" }
    if last == 0x79, !isVowel(before) { return String(word.dropLast()) + "ied" }
    return doubled(word) + "ed"
  }

  /// The word with its last consonant doubled where English doubles it ("plan", "refer").
  private static func doubled(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count >= 3, let last = letters.last, !isVowel(last) else { return word }
    let isShort =
      vowelGroups(letters) == 1 && ![0x77, 0x78, 0x79, 0x68].contains(last)
      && isVowel(letters[letters.count - 2])
      && !isVowel(letters[letters.count - 3])
    return isShort || Irregular.doubling.contains(word)
      ? word + String(decoding: [last], as: UTF8.self) : word
  }

  private static func vowelGroups(_ letters: [UInt8]) -> Int {
    var groups = 0
    var inside = false
    for letter in letters {
      let vowel = isVowel(letter) || letter == 0x79
      if vowel, !inside { groups += 1 }
      inside = vowel
    }
    return groups
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter | 0x20)
  }
}

extension String {
  func utf8Range(of other: String) -> Int? {
    let (bytes, needle) = (Array(utf8), Array(other.utf8))
    guard bytes.count >= needle.count else { return nil }
    return (0...bytes.count - needle.count).first { bytes[$0..<$0 + needle.count].elementsEqual(needle) }
  }

  func text(before offset: Int) -> String { String(decoding: Array(utf8)[..<offset], as: UTF8.self) }

  func text(from offset: Int) -> String { String(decoding: Array(utf8)[offset...], as: UTF8.self) }

  /// The first word, and the rest with its blank.
  package func splitAtFirstBlank() -> (String, String) {
    guard let blank = Array(utf8).firstIndex(of: 0x20) else { return (self, "") }
    return (text(before: blank), text(from: blank))
  }

  func splitAtLastBlank() -> (String, String) {
    guard let blank = Array(utf8).lastIndex(of: 0x20) else { return ("", self) }
    return (text(before: blank + 1), text(from: blank + 1))
  }
}
