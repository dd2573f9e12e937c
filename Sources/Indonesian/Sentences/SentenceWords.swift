internal import CData

/// Closed lists that the splitter asks: words that open sentences, words before a single letter, ends of
/// web names, abbreviations that are words as well.
struct SentenceWords: Sendable {
  /// What a word is on the lists.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let starter = Kinds(rawValue: 1)
    static let letter = Kinds(rawValue: 2)
    static let domain = Kinds(rawValue: 4)
    static let ambiguous = Kinds(rawValue: 8)
  }

  static let shared = unsafe SentenceWords(EmbeddedTable(padan_sentence_words()))

  private var kinds: FormTable<Kinds>

  private init(_ table: EmbeddedTable) {
    var found: [FormKey: Kinds] = [:]
    var buffer = FormBuffer()
    table.forEachLine { fields in
      guard fields.count == 2, buffer.fill(table.bytes, fields[0]) else { return }
      let kind: Kinds =
        switch table.bytes[fields[1].lowerBound] {
        case ASCII.of("s"): .starter
        case ASCII.of("l"): .letter
        case ASCII.of("d"): .domain
        default: .ambiguous
        }
      found[buffer.key(0, buffer.count), default: []].insert(kind)
    }
    kinds = FormTable(capacity: found.count)
    for (key, kind) in found { kinds.insert(key, kind) }
  }

  /// The lists that hold the word in `range`, whatever its case.
  func kinds(_ bytes: [UInt8], _ range: Range<Int>) -> Kinds {
    var buffer = FormBuffer()
    guard range.count <= 16, buffer.fill(bytes, range) else { return [] }
    return kinds.value(buffer.key(0, buffer.count)) ?? []
  }
}
