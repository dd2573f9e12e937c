/// The annotated brief of one article: everything that a desk needs to understand, translate and check it.
///
/// A plain value; text, Markdown and JSON are views of it. Its JSON form is an interface, described by
/// `Documentation/schemas/brief.schema.json`.
public struct Brief: Sendable, Equatable {
  /// The name and version of the JSON form.
  public static let schema = "padan.brief/1"

  /// The input's name, where it has one.
  public var input: String?
  /// The headline with its glosses.
  public var title: GlossedText?
  /// What the article tells of itself, its body text included; ranges of the brief are ranges in its text.
  public var article: Article
  /// How many sentences the article has.
  public var sentenceCount: Int
  /// The chosen sentences in the article's order.
  public var sentences: [BriefSentence]
  /// The terms of the article, in order of first mention.
  public var terms: [BriefTerm]
  /// The acronyms with their long forms.
  public var acronyms: [BriefAcronym]
  /// The names that are kept, or have an English of their own.
  public var names: [BriefName]
  /// Who speaks, in the order of first speech.
  public var speakers: [BriefSpeaker]
  /// What is said by whom, in order.
  public var statements: [Statement]
  /// Numbers, money, dates and times in order.
  public var figures: [Figure]
  /// Words of the article that are not in the glossary and look important, the most important first.
  public var candidates: [TermCandidate]
  /// Terms with several senses and why one was chosen; empty unless that was asked for.
  public var senses: [TermSenses]
  /// What the translator should know.
  public var notes: [Note]

  /// Makes a brief with nothing in it but the article.
  public init(article: Article) {
    self.article = article
    sentenceCount = 0
    sentences = []
    terms = []
    acronyms = []
    names = []
    speakers = []
    statements = []
    figures = []
    candidates = []
    senses = []
    notes = article.notes
  }
}

/// A text with English for parts of it.
public struct GlossedText: Sendable, Equatable {
  /// The text.
  public var text: String
  /// The glosses in order; their ranges are offsets in `text`.
  public var glosses: [Gloss]

  /// Makes a glossed text of its parts.
  public init(text: String, glosses: [Gloss]) {
    self.text = text
    self.glosses = glosses
  }

  /// The English of a gloss that tells a reader something: nil where it is what stands there already ("Indonesia").
  public func news(of gloss: Gloss) -> String? {
    guard let english = gloss.english.first, !english.isEmpty else { return nil }
    let word = text.text(in: gloss.range)
    return word.utf8.count == english.utf8.count && word.lowercased() == english.lowercased() ? nil : english
  }
}

/// English for a part of a text.
public struct Gloss: Sendable, Equatable {
  /// The part, as offsets in the glossed text.
  public var range: TextRange
  /// The English that fits the form, preferred first, at most three; where the built-in sense has fewer, the first English
  /// of the next senses stands last.
  public var english: [String]
  /// The index of the term in the brief's terms; nil for function words, names and figures.
  public var term: Int?
  /// Whether this is the first place where the brief's reader meets the term.
  public var isFirst: Bool
  /// Whether it carries subject matter; the others are function words, shown only in an interlinear gloss.
  public var isContent: Bool

  /// Makes a gloss of its parts.
  public init(range: TextRange, english: [String], term: Int?, isFirst: Bool, isContent: Bool) {
    self.range = range
    self.english = english
    self.term = term
    self.isFirst = isFirst
    self.isContent = isContent
  }
}

/// A chosen sentence.
public struct BriefSentence: Sendable, Equatable {
  /// Its number in the article, from 1.
  public var number: Int
  /// Where it stands in the article's text.
  public var range: TextRange
  /// Its standing among all sentences, 1 the most important.
  public var rank: Int
  /// Its part of the article's importance, 0 to 1.
  public var share: Double
  /// The sentence with its glosses.
  public var glossed: GlossedText

  /// Makes a sentence of its parts.
  public init(number: Int, range: TextRange, rank: Int, share: Double, glossed: GlossedText) {
    self.number = number
    self.range = range
    self.rank = rank
    self.share = share
    self.glossed = glossed
  }
}

/// A term of the article with its glossary entry.
public struct BriefTerm: Sendable, Equatable {
  /// The entry of the chosen sense.
  public var entry: TermEntry
  /// The English of the other senses, where the source has any.
  public var otherSenses: [String]
  /// The root, where it is another word than the source.
  public var root: String?
  /// The forms in which the article has it, each once, lower case.
  public var forms: [String]
  /// Where it stands in the article's text.
  public var mentions: [TextRange]

  /// Makes a term of its parts.
  public init(
    entry: TermEntry, otherSenses: [String] = [], root: String? = nil, forms: [String] = [],
    mentions: [TextRange] = []
  ) {
    self.entry = entry
    self.otherSenses = otherSenses
    self.root = root
    self.forms = forms
    self.mentions = mentions
  }
}

/// An acronym of the article.
public struct BriefAcronym: Sendable, Equatable {
  /// What becomes of the short form in English.
  public enum Use: String, Sendable, CaseIterable {
    /// English has the same short form (NATO; KPK, from the second mention on).
    case kept
    /// English has another one (PBB is the UN).
    case changed
    /// English has none: the name is written out (DPR is the House of Representatives).
    case writtenOut
  }

  /// The short form.
  public var short: String
  /// The Indonesian long form, where the article or the glossary has it.
  public var long: String?
  /// The English, preferred first; empty where it is not known.
  public var english: [String]
  /// Where it stands in the article's text.
  public var mentions: [TextRange]

  /// Makes an acronym of its parts.
  public init(short: String, long: String?, english: [String], mentions: [TextRange]) {
    self.short = short
    self.long = long
    self.english = english
    self.mentions = mentions
  }

  /// The English short form: the first of the English forms that is one word in capitals ("UN").
  public var englishShort: String? { english.first(where: BriefAcronym.isShort) }

  /// What becomes of the short form in English; nil where no English is known.
  public var use: Use? {
    if english.isEmpty { return nil }
    if english.contains(short) { return .kept }
    return englishShort == nil ? .writtenOut : .changed
  }

  /// Whether a form is one word of capitals, and so an acronym itself.
  private static func isShort(_ form: String) -> Bool {
    let capitals = form.utf8.count { $0 >= 0x41 && $0 <= 0x5A }
    return capitals >= 2 && capitals * 2 > form.utf8.count && !form.utf8.contains(0x20)
  }
}

/// A name of the article, with its English where that differs.
public struct BriefName: Sendable, Equatable {
  /// The name as the analysis found it.
  public var name: Name
  /// The English form, where it is another ("Korea Utara": North Korea).
  public var english: String?

  /// Makes a name of its parts.
  public init(name: Name, english: String?) {
    self.name = name
    self.english = english
  }
}

/// Somebody who speaks in the article.
public struct BriefSpeaker: Sendable, Equatable {
  /// The fullest name, or the noun by which the article speaks of somebody without one.
  public var text: String
  /// The index of the name among the brief's names; nil where there is none.
  public var name: Int?
  /// The office or title that the article gives.
  public var role: String?
  /// How many statements are quoted in the speaker's own words.
  public var direct: Int
  /// How many are reported in the writer's.
  public var reported: Int
  /// The reporting verbs, each once, in the order of first use.
  public var verbs: [SpeakerVerb]

  /// Makes a speaker of its parts.
  public init(
    text: String, name: Int? = nil, role: String? = nil, direct: Int = 0, reported: Int = 0,
    verbs: [SpeakerVerb] = []
  ) {
    self.text = text
    self.name = name
    self.role = role
    self.direct = direct
    self.reported = reported
    self.verbs = verbs
  }
}

/// A reporting verb that the article uses of a speaker.
public struct SpeakerVerb: Sendable, Equatable {
  /// Its root ("kata").
  public var lemma: String
  /// The verb as an English desk prints it ("said").
  public var english: String
  /// How often it stands.
  public var count: Int

  /// Makes a verb of its parts.
  public init(lemma: String, english: String, count: Int) {
    self.lemma = lemma
    self.english = english
    self.count = count
  }
}
