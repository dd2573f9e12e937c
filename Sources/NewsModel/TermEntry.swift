/// One line of a glossary: an Indonesian term with English that answers it.
public struct TermEntry: Sendable, Equatable {
  /// What an organisation thinks of the pair (ISO 30042, administrative status).
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// Print this.
    case preferred
    /// May be printed.
    case admitted
    /// No longer to be printed.
    case deprecated
    /// Never to be printed.
    case forbidden
  }

  /// The word classes of entries.
  public enum PartOfSpeech: String, Sendable, Codable, CaseIterable {
    /// A noun or noun group.
    case noun
    /// A verb or verb group, headed by its active form.
    case verb
    /// An adjective.
    case adj
    /// An adverb.
    case adv
    /// A preposition.
    case prep
    /// A conjunction.
    case conj
    /// A pronoun.
    case pron
    /// A determiner or classifier.
    case det
    /// A number word.
    case num
    /// A particle.
    case part
    /// A proper name.
    case name
    /// An acronym or abbreviation.
    case abbr
    /// An idiom or set phrase.
    case phrase

    /// Whether words of this class carry subject matter; the others join, point and count.
    public var isContent: Bool {
      switch self {
      case .noun, .verb, .adj, .name, .abbr, .phrase: true
      case .adv, .prep, .conj, .pron, .det, .num, .part: false
      }
    }
  }

  /// The concept: stable, never reused; lines of one id are one concept.
  public var id: String
  /// The Indonesian dictionary form, of one or several words.
  public var source: String
  /// The word class of the source.
  public var pos: PartOfSpeech
  /// The English, preferred first.
  public var targets: [String]
  /// "en-GB" or "en-US" where the English is of one variety only; else empty.
  public var variety: String
  /// The field ("law"), one of the product's list.
  public var domain: String
  /// What is thought of the pair.
  public var status: Status
  /// Words that, near the source, favour this sense.
  public var cues: [String]
  /// What the concept is; may be empty.
  public var definition: String
  /// What a foreigner would get wrong; may be empty.
  public var note: String
  /// When the line was last changed, as an ISO 8601 date.
  public var changed: String

  /// Makes an entry of its parts.
  public init(
    id: String, source: String, pos: PartOfSpeech, targets: [String], variety: String = "",
    domain: String = "general", status: Status = .preferred, cues: [String] = [], definition: String = "",
    note: String = "", changed: String = ""
  ) {
    self.id = id
    self.source = source
    self.pos = pos
    self.targets = targets
    self.variety = variety
    self.domain = domain
    self.status = status
    self.cues = cues
    self.definition = definition
    self.note = note
    self.changed = changed
  }
}
