package import NewsModel

/// Finds the sentences of an English text, for pairing it with its source.
///
/// A sentence ends at a point, question mark or exclamation mark before a blank and a capital, digit or opening
/// quotation mark, but not behind an abbreviation or an initial; and always at the end of a line.
package enum EnglishSentences {
  /// The ranges of the sentences in order, UTF-8 offsets, without blanks at their ends.
  package static func ranges(of text: String) -> [TextRange] {
    let bytes = Array(text.utf8)
    var ranges: [TextRange] = []
    var start = 0
    var index = 0
    func close(_ end: Int) {
      var (first, past) = (start, end)
      while first < past, isBlank(bytes[first]) { first += 1 }
      while past > first, isBlank(bytes[past - 1]) { past -= 1 }
      if first < past { ranges.append(TextRange(first, past)) }
      start = end
    }
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A, 0x0D:
        close(index)
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        let mark = index
        while index < bytes.count, ".?!".utf8.contains(bytes[index]) { index += 1 }
        index = pastClosers(bytes, index)
        if opensSentence(bytes, index),
          index - mark > 1 || bytes[mark] != UInt8(ascii: ".")
            || !isAbbreviation(bytes, start: start, mark: mark)
        {
          close(index)
        }
      default: index += 1
      }
    }
    close(bytes.count)
    return ranges
  }

  /// Words that a point follows although the sentence goes on, in small letters.
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "lt", "col", "maj", "capt", "cmdr", "sgt", "cpl",
    "adm",
    "brig", "insp", "supt", "comr", "sen", "rep", "gov", "pres", "st", "mt", "ft", "no", "nos", "vs", "v",
    "inc",
    "ltd", "corp", "co", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec",
    "approx", "dept", "est", "ed", "fig", "jr", "sr", "e.g", "i.e", "a.k.a", "ph.d", "u.s", "u.k", "u.n",
    "e.u", "d.c",
  ]

  /// Whether the word before a point is an abbreviation or an initial.
  private static func isAbbreviation(_ bytes: [UInt8], start: Int, mark: Int) -> Bool {
    var first = mark
    while first > start, mark - first < 8, isLetter(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: ".")
    {
      first -= 1
    }
    guard first < mark else { return false }
    if mark - first == 1 { return bytes[first] & 0x20 == 0 && bytes[first] != UInt8(ascii: "I") }
    return abbreviations.contains(String(decoding: bytes[first..<mark], as: UTF8.self).lowercased())
  }

  /// Behind quotation marks and brackets that close with the sentence.
  private static func pastClosers(_ bytes: [UInt8], _ index: Int) -> Int {
    var index = index
    while index < bytes.count {
      if "\"')]".utf8.contains(bytes[index]) {
        index += 1
      } else if bytes[index...].starts(with: "”".utf8) || bytes[index...].starts(with: "’".utf8) {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// Whether a sentence may begin at `index`: behind blanks, with a capital, a digit, a quotation mark or a dash.
  private static func opensSentence(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    guard isBlank(bytes[index]) else { return false }
    var next = index
    while next < bytes.count, isBlank(bytes[next]) { next += 1 }
    guard next < bytes.count else { return true }
    // Letters with accents and typographic marks are over 0x80.
    return !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[next]) && !",;:.".utf8.contains(bytes[next])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte >= 0x80
  }
}
