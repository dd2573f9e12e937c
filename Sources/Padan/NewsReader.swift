internal import ArticleReading
internal import MarkupTrees
public import NewsModel

/// Reads articles out of pages and pasted texts; needs no glossary and no language tables.
public struct NewsReader: Sendable {
  private let reader: ArticleReader

  /// Makes a reader.
  ///
  /// - Parameter options: what the inputs are, their encoding, and whether doubtful ones are read all the same.
  /// - Throws: `PadanError` where the encoding's name is not known.
  public init(_ options: BriefOptions = BriefOptions()) throws(PadanError) {
    var encoding: DecodedText.Encoding?
    if let name = options.encoding {
      encoding = DecodedText.Encoding(label: name)
      guard encoding != nil else {
        let known = DecodedText.Encoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw PadanError(
          .encoding, "the encoding '\(name)' is not known; the known ones are \(known) and iso-8859-1")
      }
    }
    let input = ArticleReader.Input(rawValue: options.input.rawValue) ?? .auto
    reader = ArticleReader(.init(input: input, encoding: encoding, force: options.force))
  }

  /// The article with its language told by its words, where they tell it surely.
  public func withLanguage(_ article: Article) -> Article { LanguageCheck.identified(article) }

  /// Reads the article out of a document; its language is as the page declares it.
  ///
  /// - Throws: `PadanError` where there is none.
  public func article(from document: SourceDocument) throws(PadanError) -> Article {
    do {
      return try reader.read(document)
    } catch {
      throw PadanError(error)
    }
  }
}
