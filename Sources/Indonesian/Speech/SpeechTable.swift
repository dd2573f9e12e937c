internal import CData

/// What a word tells of speech that it stands beside.
struct SpeechWord: OptionSet, Sendable {
  let rawValue: UInt32

  /// A reporting verb before its speaker ("kata").
  static let bare = SpeechWord(rawValue: 1)
  /// The same with the pronoun for its speaker ("katanya", "dikatakannya").
  static let bareIts = SpeechWord(rawValue: 2)
  /// A reporting verb after its speaker ("mengatakan").
  static let active = SpeechWord(rawValue: 4)
  /// A reporting verb before its agent ("dikatakan").
  static let passive = SpeechWord(rawValue: 8)
  /// "menurut".
  static let according = SpeechWord(rawValue: 16)
  /// "menurutnya".
  static let accordingIts = SpeechWord(rawValue: 32)
  /// Stands for a speaker ("dia").
  static let pronoun = SpeechWord(rawValue: 64)
  /// Ends the speaker's phrase behind a verb ("kepada").
  static let stop = SpeechWord(rawValue: 128)
  /// Opens a part of the sentence before its subject ("ketika").
  static let intro = SpeechWord(rawValue: 256)
  /// A name behind it is no subject ("oleh").
  static let preposition = SpeechWord(rawValue: 512)
  /// Speaks, but is no person ("surat").
  static let thing = SpeechWord(rawValue: 1024)
  /// A speaker not named before ("seorang").
  static let indefinite = SpeechWord(rawValue: 2048)
  /// Points to somebody named before ("itu").
  static let demonstrative = SpeechWord(rawValue: 4096)
  /// Names a person anew by what it is ("pria").
  static let person = SpeechWord(rawValue: 8192)
  /// Stands between "demikian" and the source ("bunyi").
  static let carrier = SpeechWord(rawValue: 1 << 14)
  /// "demikian".
  static let thus = SpeechWord(rawValue: 1 << 15)
  /// Leads to the source of a quotation ("dikutip").
  static let quoted = SpeechWord(rawValue: 1 << 16)
  /// Opens the turn of the one who answers ("J").
  static let answer = SpeechWord(rawValue: 1 << 17)
  /// Opens the turn of the one who asks ("T").
  static let question = SpeechWord(rawValue: 1 << 18)
  /// "oleh".
  static let by = SpeechWord(rawValue: 1 << 19)
  /// "lebih", which makes an adverb of "lanjut".
  static let more = SpeechWord(rawValue: 1 << 20)
  /// Opens what is reported ("bahwa").
  static let that = SpeechWord(rawValue: 1 << 21)
  /// Joins two fields of a speaker's office ("dan").
  static let joint = SpeechWord(rawValue: 1 << 22)
  /// A noun for people and bodies that speak ("polisi").
  static let human = SpeechWord(rawValue: 1 << 23)

  /// A reporting verb in any form.
  static let verbs: SpeechWord = [.bare, .bareIts, .active, .passive]
}

/// The tables speech-verbs.tsv and speech-words.tsv, by the words' letters.
struct SpeechTable: Sendable {
  /// A reporting verb: its root, and its English in print.
  struct Verb: Sendable {
    let root: String
    let english: String
    /// Whether it tells of an act as well ("meminta").
    let isAct: Bool
  }

  /// What a word is, and which verb.
  struct Entry: Sendable {
    var kind: SpeechWord = []
    var verb: Int32 = -1
  }

  static let shared = SpeechTable()

  private(set) var entries = WordTable<Entry>(capacity: 1024)
  private(set) var verbs: [Verb] = []

  private init() {
    let source = unsafe EmbeddedTable(padan_speech_verbs())
    source.forEachLine { fields in
      guard fields.count == 6 else { return }
      let text = fields.map { String(decoding: source.bytes[$0], as: UTF8.self) }
      let number = Int32(verbs.count)
      verbs.append(Verb(root: text[0], english: text[4], isAct: text[5] == "yes"))
      add(text[1], .bare, number, its: true)
      add(text[2], .active, number, its: false)
      add(text[3], .passive, number, its: true)
    }
    let words = unsafe EmbeddedTable(padan_speech_words())
    words.forEachLine { fields in
      guard fields.count == 2 else { return }
      let kind = SpeechTable.kind(String(decoding: words.bytes[fields[1]], as: UTF8.self))
      add(WordKey(words.bytes[fields[0]]), kind, -1)
      guard kind == .according else { return }
      add(WordKey(words.bytes[fields[0]] + "nya".utf8), .accordingIts, -1)
    }
  }

  private mutating func add(_ form: String, _ kind: SpeechWord, _ verb: Int32, its: Bool) {
    guard form != "-" else { return }
    add(WordKey(form.utf8), kind, verb)
    if its { add(WordKey((form + "nya").utf8), .bareIts, verb) }
  }

  private mutating func add(_ key: WordKey, _ kind: SpeechWord, _ verb: Int32) {
    var entry = entries[key] ?? Entry()
    entry.kind.insert(kind)
    if entry.verb < 0 { entry.verb = verb }
    entries.set(key, entry)
  }

  private static func kind(_ name: String) -> SpeechWord {
    switch name {
    case "pronoun": .pronoun
    case "stop": .stop
    case "intro": .intro
    case "preposition": .preposition
    case "thing": .thing
    case "indefinite": .indefinite
    case "demonstrative": .demonstrative
    case "person": .person
    case "carrier": .carrier
    case "thus": .thus
    case "quoted": .quoted
    case "according": .according
    case "answer": .answer
    case "question": .question
    case "by": .by
    case "lebih": .more
    case "that": .that
    case "joint": .joint
    case "human": .human
    default: []
    }
  }
}
