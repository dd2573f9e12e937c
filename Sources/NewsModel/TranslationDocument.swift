/// A document with its translation, as exchange files carry it: units in order, languages, and facts about the whole.
public struct TranslationDocument: Sendable, Equatable {
  /// A fact about the document: who wrote it, where it stood, what made the file.
  public struct Fact: Sendable, Equatable {
    /// What the fact is ("title", "url", "producer").
    public var name: String
    /// What it says.
    public var value: String

    /// Makes a fact of its parts.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name of what was translated ("berita.html"); empty where the file tells none.
  public var original: String
  /// The language of the sources, as a BCP 47 tag.
  public var sourceLanguage: String
  /// The language of the targets, as a BCP 47 tag; nil where the file names none.
  public var targetLanguage: String?
  /// The segments in order.
  public var units: [TranslationUnit]
  /// What the translator should know of the whole document; these notes have no ranges.
  public var notes: [UnitNote]
  /// Facts about the document, in order.
  public var metadata: [Fact]

  /// Makes a document of its parts.
  public init(
    original: String = "", sourceLanguage: String = "id", targetLanguage: String? = nil,
    units: [TranslationUnit] = [], notes: [UnitNote] = [], metadata: [Fact] = []
  ) {
    self.original = original
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.units = units
    self.notes = notes
    self.metadata = metadata
  }

  /// The first fact of a name.
  public func fact(_ name: String) -> String? { metadata.first { $0.name == name }?.value }
}
