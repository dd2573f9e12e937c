internal import English
package import NewsModel

/// What review knows of English beforehand: the words of the glossary's English, and its names, offices and places as
/// expressions to be found in a text.
package struct ReviewKnowledge: Sendable {
  /// An expression of a protected class.
  struct Expression: Sendable {
    var phrase: EnglishPhrase
    var termClass: TermClass
    /// Whether it needs its capitals ("House" the body, "house" the building).
    var hasCapital: Bool
  }

  /// The bare forms of all words of the glossary's English and of English's small words.
  private var vocabulary: Set<UInt64> = []
  /// The expressions by the bare form of their first word.
  private var expressions: [UInt64: [Expression]] = [:]

  /// Reads a glossary's English.
  package init(_ glossary: Glossary) {
    vocabulary.reserveCapacity(20_000)
    for table in glossary.tables {
      for row in table.rows.indices { add(table, row) }
    }
  }

  private mutating func add(_ table: Glossary.Table, _ row: Int) {
    let fields = table.fields(of: row, through: .domain)
    let english = table.bytes[fields[.target]]
    let text = EnglishText(words: Array(english))
    for token in text.tokens where token.kind == .word { vocabulary.insert(token.stem) }
    let domain = String(decoding: table.bytes[fields[.domain]], as: UTF8.self)
    let pos =
      TermEntry.PartOfSpeech(rawValue: String(decoding: table.bytes[fields[.pos]], as: UTF8.self)) ?? .noun
    let termClass = TermClass(domain: domain, pos: pos)
    guard termClass == .institution || termClass == .title || termClass == .place else { return }
    for target in Glossary.split(english, at: 0x3B) {
      let phrase = EnglishPhrase(target)
      guard let first = phrase.words.first else { continue }
      let hasCapital = phrase.words.contains { $0.isCapitalised }
      expressions[first.stem, default: []].append(
        Expression(phrase: phrase, termClass: termClass, hasCapital: hasCapital))
    }
  }

  /// Whether a word is known as English in any form.
  func isEnglish(_ token: EnglishToken) -> Bool {
    token.meaning.kind != .none || vocabulary.contains(token.stem)
  }

  /// The longest expression of a protected class that begins at a token, with the index behind it.
  func expression(at start: Int, in text: EnglishText) -> (found: Expression, end: Int)? {
    guard let candidates = expressions[text.tokens[start].stem] else { return nil }
    var best: (found: Expression, end: Int)?
    for candidate in candidates {
      if candidate.hasCapital, !text.tokens[start].shape.contains(.capitalised) { continue }
      guard let end = text.end(of: candidate.phrase, from: start), end > best?.end ?? start else { continue }
      best = (candidate, end)
    }
    return best
  }
}
