package import MarkupTrees
package import NewsModel

/// Reads an article out of the bytes of a web page or of a plain text.
package struct ArticleReader: Sendable {
  /// What the bytes are.
  package enum Input: String, Sendable, CaseIterable {
    /// HTML or text, decided by the content.
    case auto
    /// A web page.
    case html
    /// Plain text.
    case text
  }

  /// What the user may decide about the reading.
  package struct Options: Sendable {
    /// What the bytes are.
    package var input: Input
    /// The encoding, where the user knows better than the bytes and the page.
    package var encoding: DecodedText.Encoding?
    /// Whether a page without an article is read all the same.
    package var force: Bool

    /// Makes the options; all have the usual values.
    package init(input: Input = .auto, encoding: DecodedText.Encoding? = nil, force: Bool = false) {
      self.input = input
      self.encoding = encoding
      self.force = force
    }
  }

  private let options: Options

  /// Makes a reader that follows `options`.
  package init(_ options: Options = Options()) { self.options = options }

  /// Reads the article of a file without an envelope: HTML or plain text in any encoding that `DecodedText` knows.
  ///
  /// - Throws: what the bytes are, where they are no article.
  package func read(_ bytes: [UInt8]) throws(ReadingError) -> Article {
    try read(SourceDocument(bytes))
  }

  /// Reads the article of a document.
  ///
  /// - Parameter document: HTML or plain text; what the envelope says helps where the bytes do not tell.
  /// - Returns: the article; fields that the page does not give with certainty are absent.
  /// - Throws: what the bytes are, where they are no article.
  package func read(_ document: SourceDocument) throws(ReadingError) -> Article {
    let bytes = document.bytes
    let limits = MarkupTree.Limits()
    guard bytes.count <= limits.bytes else { throw .markup(.tooLong(limit: limits.bytes)) }
    if let format = BinaryRecognition.format(of: bytes, encoding: options.encoding) { throw .binary(format) }
    let decoded = DecodedText(bytes, declared: options.encoding, transport: document.charset)
    guard decoded.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    // UTF-8 taken two bytes a sign is no text at all; in a single-byte encoding it only has some wrong signs.
    if decoded.looksOtherwise, decoded.encoding == .utf16BigEndian || decoded.encoding == .utf16LittleEndian {
      throw .encoding(asked: decoded.encoding.rawValue)
    }

    let isPage =
      switch options.input {
      case .html: true
      case .text: false
      case .auto: InputRecognition.isMarkup(decoded.bytes)
      }
    var article: Article
    if isPage {
      let tree: MarkupTree
      do {
        tree = try MarkupTree(html: decoded.bytes, limits: limits)
      } catch {
        throw .markup(error)
      }
      article = try PageReading(tree, address: document.address, force: options.force).article()
    } else {
      article = try TextReading(decoded.bytes, force: options.force).article()
    }
    article.notes += EncodingNotes.notes(on: decoded)
    return article
  }
}
