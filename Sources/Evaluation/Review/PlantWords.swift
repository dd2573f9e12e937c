/// Places where a word or a sentence can be made wrong.
enum PlantWords {
  /// Words with a capital that the source has as well, four letters and more, not at the beginning: each misspelled by
  /// one slip (a letter doubled, left out, put for another, or swapped with its neighbour).
  static func names(_ source: PlantText, _ target: PlantText, _ random: inout SplitMix64) -> [PlantChange] {
    let known = Set(source.tokens.filter(\.isCapitalised).map { source.text($0.range) })
    var changes: [PlantChange] = []
    for token in target.tokens.dropFirst() where token.isCapitalised && token.range.count > 3 {
      let text = target.text(token.range)
      guard known.contains(text) else { continue }
      var letters = Array(text.utf8)
      guard letters.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }),
        letters.dropFirst().contains(where: { $0 &- 0x61 < 26 })
      else {
        continue
      }
      let place = 1 + random.next(below: letters.count - 1)
      switch random.next(below: 4) {
      case 0: letters.insert(letters[place], at: place)
      case 1: letters.remove(at: place)
      case 2:
        letters[place] = 0x61 + UInt8((Int(letters[place] | 0x20) - 0x61 + 1 + random.next(below: 25)) % 26)
      default:
        if place + 1 < letters.count { letters.swapAt(place, place + 1) } else { letters.remove(at: place) }
      }
      let new = String(decoding: letters, as: UTF8.self)
      guard new != text, !known.contains(new) else { continue }
      changes.append(PlantChange(range: token.range, new: new))
    }
    return changes
  }

  private static let negations: Set<String> = [
    "tidak", "bukan", "belum", "jangan", "tanpa", "tak", "tidaklah", "bukanlah",
  ]

  /// "not", "n't", "never", "no", "without" of a target whose source denies something, left out. "No." before a number
  /// denies nothing, and neither does what belongs to a longer word ("never-ending").
  static func negations(_ source: PlantText, _ target: PlantText) -> [PlantChange] {
    let denied = source.tokens.count { negations.contains($0.text) }
    let denying = target.tokens.count { isNegation($0.text) }
    guard denied >= denying else { return [] }
    return target.tokens.compactMap { token in
      let (start, behind) = (token.range.lowerBound, token.range.upperBound)
      let isNumero =
        token.text == "no"
        && target.tokens.contains {
          $0.isNumber && $0.range.lowerBound >= behind && $0.range.lowerBound < behind + 3
        }
      let isJoined =
        start > 0 && target.bytes[start - 1] == 0x2D
        || behind < target.bytes.count && target.bytes[behind] == 0x2D
      guard !isNumero, !isJoined else { return nil }
      switch token.text {
      case "not", "never", "no", "without":
        var end = token.range.upperBound
        if end < target.bytes.count, target.bytes[end] == 0x20 { end += 1 }
        return PlantChange(range: token.range.lowerBound..<end, new: "")
      case "cannot": return PlantChange(range: token.range, new: "can")
      default:
        guard token.text.hasSuffix("n't") else { return nil }
        let positive =
          token.text == "won't" ? "will" : token.text == "can't" ? "can" : String(token.text.dropLast(3))
        return PlantChange(range: token.range, new: positive)
      }
    }
  }

  private static func isNegation(_ word: String) -> Bool {
    ["not", "never", "no", "without", "cannot"].contains(word) || word.hasSuffix("n't")
  }

  private static let speech: Set<String> = [
    "said", "says", "told", "added", "stated", "explained", "announced", "according", "remarked", "claimed",
  ]
  private static let indonesianSpeech: Set<String> = [
    "kata", "katanya", "ujar", "ujarnya", "mengatakan", "menyatakan", "menurut", "tutur", "tuturnya",
    "tambah",
    "tambahnya", "menambahkan", "menjelaskan", "jelas", "jelasnya", "mengumumkan", "ungkap", "ungkapnya",
    "mengungkapkan", "menuturkan", "menegaskan", "tegas", "tegasnya", "berkata", "dikatakan", "dikatakannya",
    "menyebutkan", "ucap", "ucapnya", "lanjutnya", "papar", "paparnya", "memaparkan",
  ]

  /// ", … said …" at the end, "According to …," and "… said (that)" at the beginning, left out, where they name by more
  /// than a pronoun who says it: a run of quotations by one speaker drops its "he said" in good translations too.
  static func attributions(_ source: PlantText, _ target: PlantText) -> [PlantChange] {
    guard namesSpeaker(source) else { return [] }
    var changes: [PlantChange] = []
    for (index, token) in target.tokens.enumerated() where speech.contains(token.text) {
      let before = target.bytes[..<token.range.lowerBound].lastIndex(of: 0x2C)
      let after = target.bytes[token.range.upperBound...].firstIndex(of: 0x2C)
      var end = target.bytes.count
      while end > 0, [0x2E, 0x20, 0x22].contains(target.bytes[end - 1]) { end -= 1 }
      if let before, after == nil, end > token.range.upperBound || end == token.range.upperBound,
        end - before < 110, before > 20, isWhole(before, target)
      {
        if names(before..<end, target), !tellsMore(index, before..<end, target) {
          changes.append(PlantChange(range: before..<end, new: ""))
        }
      } else if token.text == "according", index == 0, let after, after < 110 {
        if names(0..<after, target) {
          changes.append(PlantChange(range: 0..<min(after + 2, target.bytes.count), new: ""))
        }
      } else if before == nil, index > 0, index < 9, target.bytes.count - token.range.upperBound > 30,
        token.text == "said" || token.text == "stated" || token.text == "says" || token.text == "explained"
      {
        var past = token.range.upperBound
        if index + 1 < target.tokens.count, target.tokens[index + 1].text == "that" {
          past = target.tokens[index + 1].range.upperBound
        }
        while past < target.bytes.count, target.bytes[past] == 0x20 || target.bytes[past] == 0x2C {
          past += 1
        }
        if names(0..<token.range.lowerBound, target) { changes.append(PlantChange(range: 0..<past, new: "")) }
      }
    }
    return changes
  }

  private static let clauseWords: Set<String> = [
    "was", "were", "is", "are", "has", "have", "had", "will", "would", "can", "could", "may", "might",
    "should",
    "that", "they", "he", "she", "it", "but",
  ]

  /// Whether a part behind a comma tells more than who says it: a clause begins in it ("…, but the spokesman said they
  /// had doubts"). What is said would be lost with who says it, which is another fault.
  private static func tellsMore(_ verb: Int, _ range: Range<Int>, _ target: PlantText) -> Bool {
    target.tokens.indices.contains { index in
      range.contains(target.tokens[index].range.lowerBound) && index != verb
        && clauseWords.contains(target.tokens[index].text)
    }
  }

  private static let indonesianPronouns: Set<String> = ["ia", "dia", "mereka", "kami", "saya"]

  /// Whether the source has a verb of speech beside which no mere pronoun stands.
  private static func namesSpeaker(_ source: PlantText) -> Bool {
    source.tokens.indices.contains { index in
      let word = source.tokens[index].text
      guard indonesianSpeech.contains(word), !word.hasSuffix("nya") else { return false }
      let beside = [index - 1, index + 1].filter(source.tokens.indices.contains)
      return !beside.contains { indonesianPronouns.contains(source.tokens[$0].text) }
    }
  }

  /// Whether the part between a comma and the one before it is long enough to be no mere name: then what is behind the
  /// comma is the whole attribution.
  private static func isWhole(_ comma: Int, _ target: PlantText) -> Bool {
    let last = target.bytes[..<comma].lastIndex(of: 0x2C) ?? 0
    return comma - last > 40
  }

  private static let pronouns: Set<String> = [
    "he", "she", "they", "i", "we", "it", "you", "him", "her", "them", "this", "that", "who", "to", "here",
    "on", "the",
    "also", "reporters", "told", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "and",
  ]

  /// Whether a part of a target names a speaker by more than a pronoun.
  private static func names(_ range: Range<Int>, _ target: PlantText) -> Bool {
    let words = target.tokens.filter { range.contains($0.range.lowerBound) }.map(\.text)
    guard !words.prefix(2).contains(where: { ["he", "she", "they", "i", "we"].contains($0) }) else {
      return false
    }
    return words.contains { !speech.contains($0) && !pronouns.contains($0) }
  }

  /// A word of the source in lower case, four letters and more, that the English side nowhere has, put for a word of
  /// the target.
  static func leftovers(
    _ source: PlantText, _ target: PlantText, english: Set<String>, _ random: inout SplitMix64
  ) -> [PlantChange] {
    let words = source.tokens.filter {
      !$0.isNumber && !$0.isCapitalised && $0.range.count > 3 && !english.contains($0.text)
    }
    let places = target.tokens.filter { !$0.isNumber && !$0.isCapitalised && $0.range.count > 3 }
    guard !words.isEmpty, !places.isEmpty else { return [] }
    let word = words[random.next(below: words.count)]
    return [PlantChange(range: places[random.next(below: places.count)].range, new: source.text(word.range))]
  }

  /// The sentences of a target of several, each cut; the source has several as well.
  static func sentences(_ source: PlantText, _ target: PlantText) -> [PlantChange] {
    let parts = sentences(of: target.bytes)
    guard parts.count > 1, sentences(of: source.bytes).count > 1,
      parts.allSatisfy({ part in target.tokens.count { part.contains($0.range.lowerBound) } > 3 })
    else { return [] }
    return parts.map { PlantChange(range: $0, new: "") }
  }

  /// Whether a text ends in a short form that takes a point ("Ltd").
  private static func endsAbbreviated(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.lastIndex(of: 0x20).map { $0 + 1 } ?? bytes.startIndex
    return ["Ltd", "Pte", "Tbk", "Inc", "Corp", "Prof", "Sept", "Gov", "Sen", "Gen", "Capt", "Rep"].contains(
      String(decoding: bytes[start...], as: UTF8.self))
  }

  /// Sentences by end mark, blank and capital.
  private static func sentences(of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var index = 1
    while index + 1 < bytes.count {
      let isEnd = bytes[index] == 0x20 && [0x2E, 0x21, 0x3F].contains(bytes[index - 1])
      let isAbbreviation =
        index >= 3 && (bytes[index - 3] == 0x20 || bytes[index - 3] == 0x2E || bytes[index - 3] &- 0x41 < 26)
      if isEnd, !isAbbreviation, !endsAbbreviated(bytes[..<(index - 1)]), bytes[index + 1] &- 0x41 < 26 {
        parts.append(start..<index + 1)
        start = index + 1
      }
      index += 1
    }
    parts.append(start..<bytes.count)
    return parts
  }
}
