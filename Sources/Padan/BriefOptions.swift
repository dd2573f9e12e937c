public import NewsModel

/// How an input is taken: what the bytes are, and whether doubtful ones are read all the same.
public enum InputKind: String, Sendable, CaseIterable {
  /// HTML or plain text, decided by the content.
  case auto
  /// A web page.
  case html
  /// Plain text.
  case text
}

/// Everything that can be asked of a brief; all values have their usual setting.
public struct BriefOptions: Sendable {
  /// What the bytes are.
  public var input: InputKind = .auto
  /// The name of the encoding where the user knows it ("windows-1252"); nil: it is found out.
  public var encoding: String?
  /// Whether a page without an article, or one that is not Indonesian, is briefed all the same.
  public var force = false
  /// How long the summary is to be.
  public var length: SummaryLength = .automatic
  /// The field that the article is of, where the user says so; it helps to choose among senses.
  public var domain: String?
  /// The user's own glossaries (tab-separated UTF-8 with a header line), the most important first; they outrank the
  /// product's.
  public var glossaries: [UserFile] = []
  /// Whether the product's own glossary is used.
  public var usesBuiltInGlossary = true
  /// The user's own roots of words (UTF-8 lines of root, class and perhaps a count, parted by tabs), the most important
  /// first; they outrank the product's.
  public var roots: [UserFile] = []
  /// Whether wrong lines of glossaries and roots are passed over; otherwise the first of them is an error.
  public var skipsWrongLines = false

  /// Whether briefs tell why each sense was chosen.
  public var explainsSenses = false

  /// Words and terms that the reader wants to read of; sentences about them score higher.
  public var focus: [String] = []
  /// A field whose terms raise a sentence's score ("law").
  public var favouredDomain: String?
  /// A table of document frequencies as `padan learn frequencies` writes it, instead of the product's.
  public var frequencies: UserFile?
  /// Trees that score sentences as `padan learn ranking` writes them, instead of the product's.
  public var ranking: UserFile?

  /// How the English of figures and terms is printed.
  public var style = HouseStyle()

  /// Makes options with their usual values.
  public init() {}
}

/// A file of the user's: a glossary, roots of words, or what the ranking goes by.
public struct UserFile: Sendable {
  /// Its name, for messages.
  public var name: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// Makes a file of its parts.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
