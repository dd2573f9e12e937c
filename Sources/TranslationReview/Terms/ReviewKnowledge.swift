internal import English
package import NewsModel

/// What review knows of English beforehand: the words of the glossary's English, and its names, offices and places as
/// expressions to be found in a text.
package struct ReviewKnowledge: Sendable {
  /// An expression of a protected class.
  ///
  /// A class, since words are looked up by the thousand and it holds strings; nothing of it changes.
  final class Expression: Sendable {
    let phrase: EnglishPhrase
    let termClass: TermClass
    /// Whether it needs its capitals ("House" the body, "house" the building).
    let hasCapital: Bool
    /// The words of the Indonesian that it is the English of.
    let source: [UInt64]
    /// That Indonesian.
    let sourceText: String
    /// All English of its entry.
    let english: String

    init(
      phrase: EnglishPhrase, termClass: TermClass, hasCapital: Bool, source: [UInt64], sourceText: String,
      english: String
    ) {
      self.phrase = phrase
      self.termClass = termClass
      self.hasCapital = hasCapital
      self.source = source
      self.sourceText = sourceText
      self.english = english
    }
  }

  /// An entry whose English is forbidden for its source.
  struct Forbidden: Sendable {
    var source: [UInt64]
    var hasCapital: Bool
    var text: String
    var phrase: EnglishPhrase
  }

  /// Forbidden and outdated English by the first word of its source.
  private var forbidden = WordTable<[Forbidden]>()
  /// The permitted English of the sources of these.
  private(set) var permitted: [String: [EnglishPhrase]] = [:]
  /// The permitted English of all entries.
  private(set) var english = GlossaryEnglish()
  /// The bare forms of the words that the glossary's English has in lower case.
  private var vocabulary = WordSet()
  /// These words as they are written.
  private var lower = WordSet()
  /// All words of the glossary's English, as they are written, but for those in capitals.
  private var written = WordSet()
  /// The words of the glossary's English that it has with a capital.
  private var capitalised = WordSet()
  /// Its words in capitals.
  private var short = WordSet()
  /// The expressions of protected classes.
  private var protected = ExpressionTable()

  /// Reads a glossary's English.
  package init(_ glossary: Glossary) {
    var memory = WordMemory()
    for (number, table) in glossary.tables.enumerated() {
      english.addTable()
      for row in table.rows.indices {
        add(table, row, GlossaryLine(EntryPlace(table: number, row: row), of: glossary), &memory)
      }
    }
    for table in glossary.tables {
      for row in table.rows.indices { addPermitted(table, row) }
    }
  }

  private mutating func addForbidden(_ table: Glossary.Table, _ row: Int) {
    let entry = table.entry(at: row)
    let words = EnglishText(words: Array(entry.source.utf8)).tokens.filter { $0.kind == .word }
    guard let first = words.first else { return }
    for target in entry.targets {
      let new = Forbidden(
        source: words.map(\.hash), hasCapital: first.shape.contains(.capitalised), text: entry.source,
        phrase: EnglishPhrase(target))
      forbidden[first.hash] = (forbidden[first.hash] ?? []) + [new]
    }
    if permitted[entry.source] == nil { permitted[entry.source] = [] }
  }

  private mutating func addPermitted(_ table: Glossary.Table, _ row: Int) {
    let source = table.text(.source, of: row)
    guard permitted[source] != nil, !ReviewKnowledge.isForbidden(table, row) else { return }
    permitted[source]? += table.entry(at: row).targets.map { EnglishPhrase($0) }
  }

  /// Whether the English of a row must not be printed; the status is known by its first letter.
  private static func isForbidden(_ table: Glossary.Table, _ row: Int) -> Bool {
    guard let first = table.field(.status, of: row).first else { return false }
    return table.bytes[first] == 0x64 || table.bytes[first] == 0x66
  }

  private mutating func add(
    _ table: Glossary.Table, _ row: Int, _ line: GlossaryLine, _ memory: inout WordMemory
  ) {
    guard line.mayBePrinted else {
      english.addForbidden(hasSenses: line.isSense)
      return addForbidden(table, row)
    }
    let field = line.bytes(.target)
    let text = EnglishText(words: Array(field), &memory)
    english.add(line, text, hasSenses: line.isSense, &memory)
    let isName = row > 0 && line.says(.pos, "name")
    for token in text.tokens where token.kind == .word {
      if token.shape.contains(.allCapitals) {
        short.insert(token.hash)
      } else {
        written.insert(token.hash)
        if token.shape.contains(.capitalised) { capitalised.insert(token.hash) }
      }
      if !isName, !token.shape.contains(.capitalised) {
        vocabulary.insert(token.stem)
        lower.insert(token.hash)
      }
    }
    let termClass = line.termClass
    guard termClass == .institution || termClass == .title || termClass == .place else { return }
    let source = EnglishText(words: Array(line.bytes(.source)), &memory).tokens.filter {
      $0.kind == .word
    }
    .map(\.hash)
    for target in line.targets {
      let phrase = EnglishPhrase(target)
      let hasCapital = phrase.words.first?.isCapitalised ?? false
      let new = Expression(
        phrase: phrase, termClass: termClass, hasCapital: hasCapital, source: source,
        sourceText: line.text(.source),
        english: String(decoding: field, as: UTF8.self))
      protected.add(new)
    }
  }

  /// The entries with forbidden English whose source begins with a word; nil where there are none.
  func forbidden(from first: UInt64) -> [Forbidden]? { forbidden[first] }

  /// Whether the glossary's English has a word, letter for letter.
  func isWritten(_ hash: UInt64) -> Bool { written.contains(hash) || short.contains(hash) }

  /// Whether the glossary's English has a word in that form: short forms in capitals only.
  func isWritten(_ token: EnglishToken) -> Bool {
    written.contains(token.hash) || token.shape.contains(.allCapitals) && short.contains(token.hash)
  }

  /// Whether the glossary's English has a word in lower case, letter for letter: Indonesian words fall together with
  /// bare forms of English ones ("mobil", "periode", "asing").
  func isWrittenInLowerCase(_ hash: UInt64) -> Bool { lower.contains(hash) }

  /// Whether the glossary's English has a word with a capital.
  func isCapitalised(_ hash: UInt64) -> Bool { capitalised.contains(hash) }

  /// Whether a word is known as English in any form.
  func isEnglish(_ token: EnglishToken) -> Bool {
    token.meaning.kind != .none || vocabulary.contains(token.stem)
  }

  /// The longest expressions of protected classes that begin at a token, all of one length, with the index behind them.
  func expressions(at start: Int, in text: EnglishText) -> (found: [Expression], end: Int)? {
    protected.longest(at: start, in: text)
  }
}
