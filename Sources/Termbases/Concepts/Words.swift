internal import NewsModel

/// The words that formats and people have for classes and statuses.
enum Words {
  /// The class that a word names; nil where it names none.
  static func pos(_ word: String) -> TermEntry.PartOfSpeech? {
    TermEntry.PartOfSpeech(rawValue: word) ?? classes[key(word)]
  }

  /// The status that a word names; nil where it names none.
  static func status(_ word: String) -> TermEntry.Status? {
    TermEntry.Status(rawValue: word) ?? statuses[key(word)]
  }

  /// Small letters and digits only: "Proper noun" and "properNoun" are one.
  static func key(_ word: String) -> String {
    String(
      decoding: word.lowercased().utf8.filter { $0 >= 0x80 || $0 &- 0x61 < 26 || $0 &- 0x30 < 10 },
      as: UTF8.self)
  }

  private static let classes: [String: TermEntry.PartOfSpeech] = [
    "noun": .noun, "n": .noun, "nomina": .noun, "commonnoun": .noun, "substantive": .noun,
    "verb": .verb, "v": .verb, "verba": .verb, "adj": .adj, "adjective": .adj, "a": .adj, "adjektiva": .adj,
    "adv": .adv, "adverb": .adv, "adverbia": .adv, "prep": .prep, "preposition": .prep, "conj": .conj,
    "conjunction": .conj, "pron": .pron, "pronoun": .pron, "det": .det, "determiner": .det, "article": .det,
    "num": .num, "numeral": .num, "number": .num, "part": .part, "particle": .part, "interjection": .part,
    "name": .name, "propernoun": .name, "abbr": .abbr, "abbreviation": .abbr,
    "acronym": .abbr, "initialism": .abbr, "phrase": .phrase, "sentence": .phrase, "idiom": .phrase,
  ]

  private static let statuses: [String: TermEntry.Status] = [
    "preferred": .preferred, "approved": .preferred, "preferredterm": .preferred,
    "preferredtermadmnsts": .preferred, "standard": .preferred,
    "admitted": .admitted, "allowed": .admitted, "permitted": .admitted, "provisional": .admitted,
    "admittedterm": .admitted, "admittedtermadmnsts": .admitted,
    "deprecated": .deprecated, "superseded": .deprecated, "supersededterm": .deprecated,
    "supersededtermadmnsts": .deprecated, "nonstandard": .deprecated, "obsolete": .deprecated,
    "notrecommended": .deprecated,
    "forbidden": .forbidden, "deprecatedterm": .forbidden, "deprecatedtermadmnsts": .forbidden,
    "rejected": .forbidden, "donotuse": .forbidden, "prohibited": .forbidden,
  ]

  /// The text of a term: blanks at its ends taken off, several in a row as one.
  static func term(_ text: String) -> String {
    var isSettled = true
    var wasBlank = true
    for byte in text.utf8 {
      let blank = byte == 0x20
      if blank && wasBlank || byte < 0x20 || byte == 0xC2 { isSettled = false }
      wasBlank = blank
    }
    if isSettled, !wasBlank { return text }
    return text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// A longer text: blanks at its ends taken off, line ends as line feeds.
  static func note(_ text: String) -> String {
    let signs = text.utf8
    if let first = signs.first, let last = signs.last, first &- 0x21 < 0x5E, last &- 0x21 < 0x5E,
      !signs.contains(0x0D)
    {
      return text
    }
    var bytes = Substring(text)
    while let first = bytes.first, first.isWhitespace { bytes.removeFirst() }
    while let last = bytes.last, last.isWhitespace { bytes.removeLast() }
    return bytes.utf8.contains(0x0D)
      ? bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\r" })
        .joined(separator: "\n") : String(bytes)
  }

  /// A text on one line: every run of blanks, tabs and line ends is one blank.
  static func line(_ text: String) -> String { term(text) }
}
