internal import ArticleReading
internal import MarkupTrees
public import NewsModel
internal import WebArchives

/// Reads articles out of pages and pasted texts; needs no glossary and no language tables.
public struct NewsReader: Sendable {
  private let reader: ArticleReader
  /// Reads what is no article by itself, too.
  let forced: ArticleReader

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
    forced = ArticleReader(.init(input: input, encoding: encoding, force: true))
  }

  /// Tells why each line of a document came into the article or not; also of one that is no article.
  ///
  /// - Throws: `PadanError` where the document holds no lines at all.
  public func explanation(of document: SourceDocument) throws(PadanError) -> ReadingExplanation {
    do {
      let found = try reader.explain(document)
      let remarks: [String] =
        switch found.way {
        case .linkedData: ["The text in the page's JSON-LD was taken: it is far more than the page shows."]
        case .scripts:
          ["The text in the data of the page's own program was taken: the page shows hardly any."]
        case nil: []
        }
      return ReadingExplanation(
        blocks: found.blocks, refusal: found.failure.map { PadanError(.noArticle($0)).description },
        remarks: remarks)
    } catch {
      throw PadanError(error)
    }
  }

  /// The article with its language told by its words, where they tell it surely.
  public func withLanguage(_ article: Article) -> Article { LanguageCheck.identified(article) }

  /// Opens a document: those inside where it is a saved page or a web archive (MHTML, a mail, WARC, an
  /// HTTP response with its header, each perhaps packed by gzip), else itself as the only one.
  ///
  /// - Returns: at least one document, in the archive's order, and what was passed over.
  /// - Throws: `PadanError` where it is an archive, and no page can be had out of it.
  public func input(from document: SourceDocument) throws(PadanError) -> NewsInput {
    do {
      guard let contents = try WebArchive.contents(of: document.bytes) else {
        return NewsInput(documents: [document], passedOver: [])
      }
      var documents = contents.documents
      // A page that was fetched packed came from where its package came from.
      if documents.count == 1, documents[0].address == nil { documents[0].address = document.address }
      return NewsInput(documents: documents, passedOver: contents.passedOver.map(PadanError.init))
    } catch {
      throw PadanError(error)
    }
  }

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

/// What a file held: its documents, and what was broken among them.
public struct NewsInput: Sendable, Equatable {
  /// The documents, in the file's order; at least one.
  public var documents: [SourceDocument]
  /// Why records of a web archive were passed over; each names its place in the file.
  public var passedOver: [PadanError]
}
