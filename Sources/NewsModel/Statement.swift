/// Something that somebody says in the article: a quotation, or speech that is reported, with its speaker.
///
/// "“Air naik,” kata Budi Santoso, “tetapi jembatan aman.”" is one statement with two quoted ranges.
public struct Statement: Sendable, Equatable {
  /// How the speech is given.
  public enum Form: String, Sendable, Codable, CaseIterable {
    /// In the speaker's own words, between quotation marks or after a name and a colon.
    case direct
    /// In the writer's words ("Budi mengatakan bahwa …").
    case reported
  }

  /// The reporting verb of a statement.
  public struct Verb: Sendable, Equatable {
    /// Where it stands.
    public var range: TextRange
    /// Its root ("kata").
    public var lemma: String
    /// The verb as an English desk prints it ("said").
    public var english: String

    /// Makes a verb of its parts.
    public init(range: TextRange, lemma: String, english: String) {
      self.range = range
      self.lemma = lemma
      self.english = english
    }
  }

  /// What is said, part by part, with its quotation marks; a reported statement has one part.
  public var ranges: [TextRange]
  /// How it is given.
  public var form: Form
  /// Who says it; nil where the article does not tell.
  public var speaker: Speaker?
  /// The reporting verb, where there is one.
  public var verb: Verb?
  /// How sure the speaker is, 0 to 1; below `doubtful` a person should look.
  public var confidence: Double
  /// Whether the quotation has an end.
  public var isClosed: Bool

  /// A speaker of less confidence than this is a guess among several.
  public static let doubtful = 0.6

  /// Makes a statement of its parts.
  public init(
    ranges: [TextRange], form: Form, speaker: Speaker? = nil, verb: Verb? = nil, confidence: Double = 0,
    isClosed: Bool = true
  ) {
    self.ranges = ranges
    self.form = form
    self.speaker = speaker
    self.verb = verb
    self.confidence = confidence
    self.isClosed = isClosed
  }
}

/// Who says something.
public struct Speaker: Sendable, Equatable {
  /// By what the article leads to the speaker.
  public enum Link: String, Sendable, Codable, CaseIterable {
    /// By a name at this place.
    case name
    /// By a noun that is no name ("seorang saksi mata", "polisi").
    case noun
    /// By a noun that stands for somebody named before ("anggota Komisi IX itu").
    case description
    /// By a pronoun alone ("dia", "katanya").
    case pronoun
    /// By nothing but what stands around it.
    case context
  }

  /// The fullest name that the article gives, or the noun by which it speaks of the person.
  public var text: String
  /// The index of the name among the article's names; nil where there is none.
  public var name: Int?
  /// The speaker's whole phrase at this place, role included; nil for a clitic pronoun and where there is none.
  public var range: TextRange?
  /// By what the article leads to the speaker.
  public var link: Link

  /// Makes a speaker of its parts.
  public init(text: String, name: Int?, range: TextRange?, link: Link) {
    self.text = text
    self.name = name
    self.range = range
    self.link = link
  }
}
