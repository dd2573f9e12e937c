internal import CData

/// The languages that a word tells by itself.
struct TellingLanguages: OptionSet, Sendable {
  let rawValue: UInt8
  static let indonesian = TellingLanguages(rawValue: 1)
  static let malay = TellingLanguages(rawValue: 2)
  static let javanese = TellingLanguages(rawValue: 4)
  static let sundanese = TellingLanguages(rawValue: 8)

  /// Reads tags as in BCP 47, joined by `+`; others count for nothing.
  fileprivate init(tags: ArraySlice<UInt8>) {
    self = []
    for tag in tags.split(separator: ASCII.of("+")) {
      switch tag.first {
      case ASCII.of("i"): insert(.indonesian)
      case ASCII.of("m"): insert(.malay)
      case ASCII.of("j"): insert(.javanese)
      case ASCII.of("s"): insert(.sundanese)
      default: break
      }
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// The embedded list of telling words.
struct TellingWords: Sendable {
  static let shared = unsafe TellingWords(EmbeddedTable(padan_language_words()))

  private var words: FormTable<TellingLanguages>

  private init(_ table: EmbeddedTable) {
    var words = FormTable<TellingLanguages>(capacity: table.bytes.count / 6)
    var buffer = FormBuffer()
    table.forEachLine { fields in
      guard fields.count == 2, buffer.fill(table.bytes, fields[0]) else { return }
      words.insert(buffer.key(0, buffer.count), TellingLanguages(tags: table.bytes[fields[1]]))
    }
    self.words = words
  }

  /// The languages that the word tells; none for most words.
  func languages(_ key: FormKey) -> TellingLanguages { words.value(key) ?? [] }
}

/// Counts the telling words of a text.
struct TellingCounts {
  /// How often, and how many different ones, words of a language were seen.
  struct Count {
    fileprivate(set) var all = 0
    fileprivate(set) var different = 0
  }

  private let words = TellingWords.shared
  private let functionWords = FunctionWords.shared
  private let roots = RootTable.shared
  private var seen: Set<FormKey> = []
  private(set) var indonesian = Count()
  private(set) var malay = Count()
  private(set) var javanese = Count()
  private(set) var sundanese = Count()
  /// How many Indonesian function words were seen that are not of Javanese or Sundanese as well.
  private(set) var functions = 0

  /// Counts a word.
  ///
  /// - Parameters:
  ///   - word: the word in lower case.
  ///   - capital: whether it began with a capital: names (Dina, Karo, NU, KA) tell nothing of Javanese or
  ///     Sundanese.
  mutating func add(_ word: FormBuffer, capital: Bool) {
    let key = word.key(0, word.count)
    let languages = words.languages(key)
    let isNew = !languages.isEmpty && seen.insert(key).inserted
    if languages.contains(.indonesian) { indonesian.add(isNew) }
    if languages.contains(.malay) { malay.add(isNew) }
    if capital { return }
    if languages.contains(.javanese) { javanese.add(isNew) }
    if languages.contains(.sundanese) { sundanese.add(isNew) }
    if languages.isDisjoint(with: [.javanese, .sundanese]), functionWords.contains(word, in: roots) {
      functions += 1
    }
  }
}

extension TellingCounts.Count {
  fileprivate mutating func add(_ isNew: Bool) {
    all += 1
    if isNew { different += 1 }
  }
}
