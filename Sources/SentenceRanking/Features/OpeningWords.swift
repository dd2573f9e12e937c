internal import NewsModel

/// Words that tell something of the sentence they stand in, most of them by opening it.
struct OpeningWords: OptionSet {
  let rawValue: UInt8

  /// Stands for somebody or something named before.
  static let pronoun = OpeningWords(rawValue: 1)
  /// Joins or points back, or may.
  static let connective = OpeningWords(rawValue: 2)
  /// The speaker speaks of himself or to the reader.
  static let firstPerson = OpeningWords(rawValue: 4)
  /// A word of links, captions and credits, in short lines.
  static let boilerplate = OpeningWords(rawValue: 8)
  /// A connective by which a sentence does not stand alone, by itself.
  static let leaning = OpeningWords(rawValue: 16)
  /// Leans where a pointer follows: "hal itu", "karena itu", "selain itu", "oleh karena itu".
  static let leaningBefore = OpeningWords(rawValue: 32)
  static let pointer = OpeningWords(rawValue: 64)

  /// The longest of the words, in bytes.
  static let longest = 12

  /// The words of each kind.
  private static let lists: [(OpeningWords, String)] = [
    (.pronoun, "ia dia beliau mereka keduanya ketiganya menurutnya"),
    (
      .connective,
      """
      itu ini hal tersebut namun tetapi tapi selain sementara sedangkan karena sehingga kemudian lalu padahal bahkan \
      adapun oleh selanjutnya apalagi pun sebab akibatnya maka jadi begitu demikian sebaliknya meski walau dengan
      """
    ),
    (.firstPerson, "saya aku kami kita anda kamu kalian gue gua"),
    (
      .boilerplate,
      """
      baca simak lihat tonton saksikan klik ikuti follow foto video ilustrasi infografis editor reporter penulis \
      copyright sumber
      """
    ),
    (
      .leaning,
      """
      namun tetapi tapi sedangkan padahal bahkan akibatnya sebaliknya selanjutnya kemudian lalu apalagi demikian \
      begitu maka adapun itu ini sehingga
      """
    ),
    (
      .leaningBefore,
      "hal selain karena oleh meski walau dengan sementara setelah untuk atas kendati di pada sebab"
    ),
    (.pointer, "itu ini tersebut demikian begitu karena sebab"),
  ]

  private static let table: HashNumbers = {
    var kinds: [UInt64: OpeningWords] = [:]
    for (kind, words) in lists {
      for word in words.split(separator: " ") { kinds[WordHash.of(String(word)), default: []].insert(kind) }
    }
    var table = HashNumbers(capacity: kinds.count * 2)
    for (hash, kind) in kinds { _ = table.number(hash, new: Int32(kind.rawValue)) }
    return table
  }()

  /// What a word is; `word` in capitals or not.
  static func kinds(of word: borrowing Span<UInt8>) -> OpeningWords {
    guard word.count <= longest else { return [] }
    return table[WordHash.of(word)].map { OpeningWords(rawValue: UInt8($0)) } ?? []
  }
}
