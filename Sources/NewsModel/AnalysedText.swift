/// A text with its sentences, words, names and figures found: what the Indonesian analysis gives.
///
/// All is kept in flat arrays; ranges are UTF-8 offsets in `text`, in order, and no later stage moves them.
public struct AnalysedText: Sendable, Equatable {
  /// The text itself.
  public var text: String
  /// The sentences in order; they do not overlap. A dateline belongs to none.
  public var sentences: [Sentence] = []
  /// All words and marks in order; white space is what lies between them.
  public var words: [Word] = []
  /// The readings of all words; each word names its share of them.
  public var readings: [Reading] = []
  /// The bytes that readings name: lower-case dictionary forms and roots, one after another.
  public var forms: [UInt8] = []
  /// The names, each with all its mentions, in the order of first mention.
  public var names: [Name] = []
  /// The acronyms that the text explains, in the order of first mention.
  public var acronyms: [Acronym] = []
  /// Numbers, money, dates and times in order.
  public var figures: [Figure] = []

  /// Makes a text with nothing found yet.
  public init(text: String) { self.text = text }

  /// The readings of a word, from least to most stripped; none for marks, numbers and web names.
  public func readings(of word: Word) -> ArraySlice<Reading> {
    readings[Int(word.firstReading)..<Int(word.firstReading) + Int(word.readingCount)]
  }

  /// The likeliest root of a word, where an affix was taken off to find it.
  package func root(of word: Word) -> Reading? {
    readings(of: word).filter { $0.step == .root }.min { $0.cost < $1.cost }
  }

  /// The form by which words count as one term, as a range of `forms`: the likeliest root, else the most stripped
  /// form; nil for words without subject matter.
  package func termForm(of word: Word) -> Range<Int>? {
    guard word.kind == .word, !word.shape.contains(.function) else { return nil }
    return (root(of: word) ?? readings(of: word).last)?.form.bounds
  }

  /// The lower-case form that a reading leads to ("memasok", "pasok").
  public func form(of reading: Reading) -> String {
    String(decoding: forms[reading.form.bounds], as: UTF8.self)
  }
}

/// A sentence: a range of the text and of its words.
public struct Sentence: Sendable, Equatable {
  /// What is known of a sentence as a whole.
  public struct Traits: OptionSet, Sendable, Hashable {
    /// One bit a trait.
    public let rawValue: UInt8
    /// Makes a set of its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// It holds quoted speech.
    public static let quotation = Traits(rawValue: 1)
    /// It asks something.
    public static let question = Traits(rawValue: 2)
    /// It is a heading, not running text.
    public static let heading = Traits(rawValue: 4)
    /// It ends without an end mark.
    public static let unfinished = Traits(rawValue: 8)
  }

  /// Where it stands in the text, without white space around it.
  public var range: TextRange
  /// Its words, as indices into the text's words.
  public var words: Range<Int>
  /// The number of its paragraph in the article, from 0.
  public var paragraph: Int
  /// What is known of it as a whole.
  public var traits: Traits

  /// Makes a sentence of its parts.
  public init(range: TextRange, words: Range<Int>, paragraph: Int, traits: Traits = []) {
    self.range = range
    self.words = words
    self.paragraph = paragraph
    self.traits = traits
  }
}

/// A word, number or mark of the text.
public struct Word: Sendable, Equatable {
  /// What a word is by its signs.
  public enum Kind: UInt8, Sendable {
    /// Letters, perhaps with hyphens, apostrophes and digits ("negara-negara", "COVID-19", "KPK-nya").
    case word
    /// A number by its digits ("1.500", "20/6/2024", "19.30").
    case number
    /// An address, mail address, hashtag or mention.
    case web
    /// Punctuation, symbols, emoji.
    case mark
  }

  /// What is known of a word by its letters and its place.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// One bit a trait.
    public let rawValue: UInt8
    /// Makes a set of its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Its first letter is a capital.
    public static let capitalised = Shape(rawValue: 1)
    /// All its letters are capitals, and there are two or more.
    public static let allCapitals = Shape(rawValue: 2)
    /// It holds a digit.
    public static let digits = Shape(rawValue: 4)
    /// It holds a hyphen.
    public static let hyphen = Shape(rawValue: 8)
    /// It is the first word of its sentence (marks before it not counted).
    public static let opensSentence = Shape(rawValue: 16)
    /// It stands inside quotation marks.
    public static let quoted = Shape(rawValue: 32)
    /// It belongs to a name.
    public static let name = Shape(rawValue: 64)
    /// It is a function word: it joins, points or counts, and has no subject matter of its own.
    public static let function = Shape(rawValue: 128)
  }

  /// Where it stands in the text.
  public var range: TextRange
  /// What it is.
  public var kind: Kind
  /// What is known of its letters and its place.
  public var shape: Shape
  /// The index of its first reading in the text's readings.
  public var firstReading: Int32 = 0
  /// How many readings it has.
  public var readingCount: Int16 = 0

  /// Makes a word without readings.
  public init(range: TextRange, kind: Kind, shape: Shape = []) {
    self.range = range
    self.kind = kind
    self.shape = shape
  }
}

/// One way to understand a word's form: what remains when some of its affixes are taken off.
public struct Reading: Sendable, Equatable {
  /// How far the word was stripped, least first; a glossary is asked in this order.
  public enum Step: UInt8, Sendable, Comparable, CaseIterable {
    /// The word as it stands, in lower case.
    case surface
    /// Without its particle (-lah, -kah, -pun).
    case withoutParticle
    /// Without its clitic (-nya, -ku, -mu, ku-, kau-).
    case withoutClitic
    /// A reduplication folded ("negara-negara" to "negara").
    case folded
    /// The active twin of a passive, as dictionaries head it ("dipasok" to "memasok").
    case activeTwin
    /// The base with -kan or -i kept, prefix off ("lakukan").
    case base
    /// The root ("pasok").
    case root

    /// Whether the first is stripped less than the second.
    public static func < (first: Step, second: Step) -> Bool { first.rawValue < second.rawValue }
  }

  /// The affixes that were taken off on the way.
  public struct Layers: OptionSet, Sendable, Hashable {
    /// One bit an affix.
    public let rawValue: UInt32
    /// Makes a set of its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// meN-: active verb.
    public static let meN = Layers(rawValue: 1 << 0)
    /// di-: passive verb.
    public static let di = Layers(rawValue: 1 << 1)
    /// ter-: state, accident, superlative.
    public static let ter = Layers(rawValue: 1 << 2)
    /// ber-: intransitive verb.
    public static let ber = Layers(rawValue: 1 << 3)
    /// per-: causative base, or noun with -an.
    public static let per = Layers(rawValue: 1 << 4)
    /// peN-: doer, tool; with -an the act.
    public static let peN = Layers(rawValue: 1 << 5)
    /// pe- without a nasal: holder of an occupation.
    public static let pe = Layers(rawValue: 1 << 6)
    /// se-: one, whole, same.
    public static let se = Layers(rawValue: 1 << 7)
    /// ke-: ordinal, or noun with -an.
    public static let ke = Layers(rawValue: 1 << 8)
    /// ku-: by me.
    public static let ku = Layers(rawValue: 1 << 9)
    /// kau-: by you.
    public static let kau = Layers(rawValue: 1 << 10)
    /// -kan.
    public static let kan = Layers(rawValue: 1 << 11)
    /// -i.
    public static let i = Layers(rawValue: 1 << 12)
    /// -an.
    public static let an = Layers(rawValue: 1 << 13)
    /// -nya: his, her, its, their, the.
    public static let nya = Layers(rawValue: 1 << 14)
    /// -ku: my, me.
    public static let kuAfter = Layers(rawValue: 1 << 15)
    /// -mu: your, you.
    public static let muAfter = Layers(rawValue: 1 << 16)
    /// -lah.
    public static let lah = Layers(rawValue: 1 << 17)
    /// -kah.
    public static let kah = Layers(rawValue: 1 << 18)
    /// -pun.
    public static let pun = Layers(rawValue: 1 << 19)
    /// Reduplication: plural, or repeated action.
    public static let repeated = Layers(rawValue: 1 << 20)
    /// A free prefix, hyphened or not (anti-, non-, pasca-, eks-).
    public static let free = Layers(rawValue: 1 << 21)
  }

  /// The form that is left, as a range of the text's `forms`.
  public var form: TextRange
  /// How far the word was stripped.
  public var step: Step
  /// What was taken off.
  public var layers: Layers
  /// How dear the reading is: lower is likelier. Only comparable among the readings of one word.
  public var cost: Float

  /// Makes a reading of its parts.
  public init(form: TextRange, step: Step, layers: Layers, cost: Float) {
    self.form = form
    self.step = step
    self.layers = layers
    self.cost = cost
  }
}

/// A name with everything the article says of its kind and role.
public struct Name: Sendable, Equatable {
  /// What bears the name.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A person.
    case person
    /// A state, region, town, street, water, mountain.
    case place
    /// A body, firm, party, club, ministry.
    case organisation
    /// A newspaper, site, broadcaster or agency.
    case outlet
    /// A book, film, law, event.
    case work
    /// A name by its capitals; of what is not known.
    case other
  }

  /// The fullest form that the article gives, without title ("Vladimir Putin").
  public var text: String
  /// What bears it.
  public var kind: Kind
  /// The title or office that the article puts to it ("Presiden Rusia").
  public var role: String?
  /// The places where it stands, short forms included ("Putin").
  public var mentions: [TextRange]

  /// Makes a name of its parts.
  public init(text: String, kind: Kind, role: String? = nil, mentions: [TextRange]) {
    self.text = text
    self.kind = kind
    self.role = role
    self.mentions = mentions
  }
}

/// A short form that the article explains: "Komisi Pemberantasan Korupsi (KPK)".
public struct Acronym: Sendable, Equatable {
  /// The short form ("KPK").
  public var short: String
  /// What it stands for, as the article writes it.
  public var long: String
  /// The places where the short form stands, the explaining one included.
  public var mentions: [TextRange]

  /// Makes an acronym of its parts.
  public init(short: String, long: String, mentions: [TextRange]) {
    self.short = short
    self.long = long
    self.mentions = mentions
  }
}

/// A number, amount, date or time with its English rendering.
public struct Figure: Sendable, Equatable {
  /// What a figure counts or names.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A plain number, with its scale word.
    case number
    /// An amount of money.
    case money
    /// A percentage.
    case percent
    /// A measure with its unit.
    case measure
    /// An ordinal ("ke-79").
    case ordinal
    /// A calendar date.
    case date
    /// A time of day.
    case time
    /// An age.
    case age
    /// The article of a law, a regulation's number.
    case citation
  }

  /// Something about a figure that is to be checked.
  public struct Flag: Sendable, Equatable {
    /// What is to be checked.
    public enum Kind: String, Sendable, Codable, CaseIterable {
      /// A weekday does not fit its date.
      case weekday
      /// The figure can be read in two ways, or can't be right.
      case figure
    }

    /// What is to be checked.
    public var kind: Kind
    /// A plain sentence or two.
    public var text: String

    /// Makes a flag of its parts.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// Where it stands in the text.
  public var range: TextRange
  /// What it is.
  public var kind: Kind
  /// The value in plain form: an exact decimal, ISO 8601 for dates and times; nil where the reading is not certain.
  public var value: String?
  /// What an English-language desk prints.
  public var english: String
  /// What is to be checked; empty where nothing is.
  public var flags: [Flag]

  /// Makes a figure of its parts.
  public init(range: TextRange, kind: Kind, value: String?, english: String, flags: [Flag] = []) {
    self.range = range
    self.kind = kind
    self.value = value
    self.english = english
    self.flags = flags
  }
}
