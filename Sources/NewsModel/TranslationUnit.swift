/// A segment to be translated, or translated: source and target with all that travels with them.
///
/// What every exchange format (XLIFF, TMX, PO, TSV) is read into, and written from. Ranges are UTF-8 offsets in
/// `source.plain`.
public struct TranslationUnit: Sendable, Equatable {
  /// How far the translation is (XLIFF 2.1, section 4.3.1.28, state).
  public enum State: String, Sendable, Codable, CaseIterable {
    /// Nothing is translated; a target that stands there is a draft.
    case initial
    /// Somebody translated it.
    case translated
    /// Somebody else has looked at it.
    case reviewed
    /// It is done.
    case final
  }

  /// The id, unique in its document.
  public var id: String
  /// What it belongs to in the article, the innermost group of the file ("title", "p3"); nil where there is none.
  public var group: String?
  /// The text to be translated.
  public var source: InlineText
  /// The translation; nil where there is none, not even a draft.
  public var target: InlineText?
  /// How far the translation is.
  public var state: State
  /// Whether it is to be translated at all; other tools lock units.
  public var isTranslatable: Bool
  /// What the translator should know of it.
  public var notes: [UnitNote]
  /// The terms of the source, in order.
  public var terms: [TermAnnotation]
  /// Earlier translations of the same or a like source, the best first; never approved text.
  public var proposals: [MatchProposal]

  /// Makes a unit of its parts.
  public init(
    id: String, group: String? = nil, source: InlineText, target: InlineText? = nil, state: State = .initial,
    isTranslatable: Bool = true, notes: [UnitNote] = [], terms: [TermAnnotation] = [],
    proposals: [MatchProposal] = []
  ) {
    self.id = id
    self.group = group
    self.source = source
    self.target = target
    self.state = state
    self.isTranslatable = isTranslatable
    self.notes = notes
    self.terms = terms
    self.proposals = proposals
  }
}

/// Something that the translator of a unit should know.
public struct UnitNote: Sendable, Equatable {
  /// What a note is about.
  public enum Category: String, Sendable, Codable, CaseIterable {
    /// A number, amount or measure, with its English.
    case number
    /// A date or time, with its English.
    case date
    /// A name: kept, or with its English.
    case name
    /// Who says what stands here.
    case speaker
    /// Something is to be checked.
    case flag
    /// Anything else; all notes of other tools are.
    case general
  }

  /// What it is about.
  public var category: Category
  /// One or two plain sentences, or a pair "Rp 2,4 triliun: Rp 2.4 trillion".
  public var text: String
  /// The place in the source's running text, where there is one.
  public var range: TextRange?
  /// Who wrote it or what they called its kind, where the file tells.
  public var author: String?

  /// Makes a note of its parts.
  public init(_ category: Category, _ text: String, at range: TextRange? = nil, author: String? = nil) {
    self.category = category
    self.text = text
    self.range = range
    self.author = author
  }
}

/// A term of a unit's source, with what the glossary says of it.
public struct TermAnnotation: Sendable, Equatable {
  /// The place in the source's running text.
  public var range: TextRange
  /// The dictionary form ("memasok").
  public var dictionaryForm: String
  /// The English that may be printed, preferred first, in dictionary form.
  public var targets: [String]
  /// The English that fits the form in the text ("be supplied"); nil where it is the first of `targets`.
  public var fitting: String?
  /// What is thought of the pair.
  public var status: TermEntry.Status
  /// What the concept is; may be empty.
  public var definition: String
  /// What a foreigner would get wrong; may be empty.
  public var note: String
  /// The id of the glossary's entry; empty where the file names none.
  public var entryID: String

  /// Makes an annotation of its parts.
  public init(
    range: TextRange, dictionaryForm: String, targets: [String], fitting: String? = nil,
    status: TermEntry.Status = .preferred, definition: String = "", note: String = "", entryID: String = ""
  ) {
    self.range = range
    self.dictionaryForm = dictionaryForm
    self.targets = targets
    self.fitting = fitting
    self.status = status
    self.definition = definition
    self.note = note
    self.entryID = entryID
  }
}

/// An earlier translation that a translator may take over.
public struct MatchProposal: Sendable, Equatable {
  /// How like the sources are, 0 to 100; 100 where they are the same.
  public var score: Int
  /// What was translated then.
  public var source: InlineText
  /// Its translation.
  public var target: InlineText
  /// Where it comes from: the name of a memory, or of a tool.
  public var origin: String

  /// Makes a proposal of its parts; a score outside of 0 to 100 is brought inside.
  public init(score: Int, source: InlineText, target: InlineText, origin: String) {
    self.score = min(max(score, 0), 100)
    self.source = source
    self.target = target
    self.origin = origin
  }
}
