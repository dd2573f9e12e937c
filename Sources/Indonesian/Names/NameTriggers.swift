internal import CData
internal import NewsModel

/// What a word tells of a name that it stands in or beside.
struct NameTrigger: OptionSet, Sendable {
  let rawValue: UInt32

  /// A title before a person's name; it belongs to the role.
  static let title = NameTrigger(rawValue: 1)
  /// Goes on with a title ("Umum", "Keuangan").
  static let office = NameTrigger(rawValue: 2)
  /// A degree after a person's name.
  static let degree = NameTrigger(rawValue: 4)
  /// A small word inside a person's name ("bin").
  static let insidePerson = NameTrigger(rawValue: 8)
  /// A verb of speech before a name ("kata"), or another word that only a person follows.
  static let said = NameTrigger(rawValue: 16)
  /// A verb of speech after a name ("mengatakan").
  static let says = NameTrigger(rawValue: 32)
  /// The first word of a body's name ("Kementerian").
  static let startsOrganisation = NameTrigger(rawValue: 64)
  /// The last word of a body's name ("Group").
  static let endsOrganisation = NameTrigger(rawValue: 128)
  /// A small word inside a body's name ("dan").
  static let insideOrganisation = NameTrigger(rawValue: 256)
  /// The first word of a place's name ("Gunung").
  static let startsPlace = NameTrigger(rawValue: 512)
  /// The last word of a place's name ("Utara").
  static let endsPlace = NameTrigger(rawValue: 1024)
  /// A word in small letters before a place ("di").
  static let nearPlace = NameTrigger(rawValue: 2048)
  /// The first word of an event or a law ("Pemilu").
  static let startsWork = NameTrigger(rawValue: 4096)
  /// A capital that makes no name ("Senin").
  static let never = NameTrigger(rawValue: 8192)
  /// Opens sentences ("Namun").
  static let opener = NameTrigger(rawValue: 16384)
  /// A name by itself; its kind stands in the lexicon.
  static let whole = NameTrigger(rawValue: 32768)
  /// An acronym that is no name by itself ("KTP").
  static let common = NameTrigger(rawValue: 65536)
  /// The first word of a name that the lexicon knows.
  static let opensKnown = NameTrigger(rawValue: 131072)
  /// News writes it in small letters too, so that its capital says little.
  static let ordinary = NameTrigger(rawValue: 262144)
  /// A title or local body whose place follows, never its person ("Kapolsek", "Polres").
  static let post = NameTrigger(rawValue: 1 << 19)
  /// A title whose place or person follows ("Bupati"); all places that can are known.
  static let broadPost = NameTrigger(rawValue: 1 << 20)
  /// The sort of a region, before its name ("Kabupaten").
  static let region = NameTrigger(rawValue: 1 << 21)
  /// A title that goes on with a field of work ("Direktur").
  static let leads = NameTrigger(rawValue: 1 << 22)
  /// A name that follows the "I" and "Ni" of Bali.
  static let afterI = NameTrigger(rawValue: 1 << 23)
  /// A first name ("Budi").
  static let given = NameTrigger(rawValue: 1 << 24)
  /// A surname or a name of several uses ("Siregar").
  static let family = NameTrigger(rawValue: 1 << 25)
  /// A word of places' names ("Madrid").
  static let placeWord = NameTrigger(rawValue: 1 << 26)
  /// A word of bodies' names ("Toyota").
  static let bodyWord = NameTrigger(rawValue: 1 << 27)
  /// A word before persons ("striker").
  static let titleWord = NameTrigger(rawValue: 1 << 28)
}

/// The tables name-triggers.tsv and name-words.tsv, by the words' letters.
struct NameTriggers: Sendable {
  /// The table as it travels in the program.
  static let shared = NameTriggers()

  private(set) var table = WordTable<NameTrigger>(capacity: 4096)
  /// The names that the table knows whole, with their kinds as the table spells them.
  private(set) var whole: [(name: [UInt8], kind: String)] = []

  private init() {
    let source = unsafe EmbeddedTable(padan_name_triggers())
    // Kind and position are the same on hundreds of lines: their words are read once.
    var known: [UInt64: (kind: String, trigger: NameTrigger)] = [:]
    source.forEachLine { fields in
      guard fields.count == 3 else { return }
      let bytes = source.bytes.span
      let pair = WordHash.of(bytes.extracting(fields[1].lowerBound..<fields[2].upperBound))
      let found = known[pair] ?? NameTriggers.read(source.bytes[fields[1]], source.bytes[fields[2]])
      known[pair] = found
      let key = WordKey(source.bytes[fields[0]])
      table.set(key, (table[key] ?? []).union(found.trigger))
      if found.trigger == .whole { whole.append((Array(source.bytes[fields[0]]), found.kind)) }
    }
    let words = unsafe EmbeddedTable(padan_name_words())
    words.forEachLine { fields in
      guard fields.count == 2 else { return }
      let key = WordKey(words.bytes[fields[0]])
      table.set(key, (table[key] ?? []).union(NameTriggers.part(words.bytes[fields[1].lowerBound])))
    }
  }

  /// What name-words.tsv says of a word, by the first letter of its kind.
  private static func part(_ letter: UInt8) -> NameTrigger {
    switch letter {
    case ASCII.of("g"): .given
    case ASCII.of("f"): .family
    case ASCII.of("p"): .placeWord
    case ASCII.of("o"): .bodyWord
    default: .titleWord
    }
  }

  private static func read(
    _ kind: ArraySlice<UInt8>, _ position: ArraySlice<UInt8>
  ) -> (kind: String, trigger: NameTrigger) {
    let kind = String(decoding: kind, as: UTF8.self)
    return (kind, trigger(kind, String(decoding: position, as: UTF8.self)))
  }

  private static func trigger(_ kind: String, _ position: String) -> NameTrigger {
    switch (position, kind) {
    case ("before", _): .title
    case ("office", _): .office
    case ("after", _): .degree
    case ("inside", "person"): .insidePerson
    case ("inside", _): .insideOrganisation
    case ("said", _): .said
    case ("says", _): .says
    case ("start", "organisation"): .startsOrganisation
    case ("start", "place"): .startsPlace
    case ("start", _): .startsWork
    case ("end", "place"): .endsPlace
    case ("end", _): .endsOrganisation
    case ("near", _): .nearPlace
    case ("opener", _): .opener
    case ("whole", _): .whole
    case ("common", _): .common
    case ("post", "organisation"): [.post, .startsOrganisation]
    case ("post", "place"): [.post, .title]
    case ("post", _): [.broadPost, .title]
    case ("region", _): .region
    case ("leads", _): [.leads, .title]
    case ("afteri", _): .afterI
    default: .never
    }
  }
}
