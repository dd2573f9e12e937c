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
    let (content, decoded) = try open(document)
    var article: Article =
      switch content {
      case .page(let tree):
        try PageReading(tree, address: document.address, force: options.force).article()
      case .text: try TextReading(decoded.bytes, force: options.force).article()
      }
    article.notes += EncodingNotes.notes(on: decoded)
    return article
  }

  /// Tells why each line of a document came into the article or not, whether it is an article or none.
  ///
  /// - Returns: the lines, the way to the body that was taken, and why it is no article.
  /// - Throws: what the bytes are, where they hold no lines at all.
  package func explain(_ document: SourceDocument) throws(ReadingError) -> Explanation {
    let (content, decoded) = try open(document)
    switch content {
    case .page(let tree):
      let (blocks, way, failure) = PageReading(tree, address: document.address, force: true).explanation()
      let remark: Explanation.Way? =
        switch way {
        case .page: nil
        case .linkedData: .linkedData
        case .scripts: .scripts
        }
      return Explanation(blocks: blocks, way: remark, failure: failure)
    case .text:
      let (blocks, failure) = TextReading(decoded.bytes, force: true).explanation()
      return Explanation(blocks: blocks, way: nil, failure: failure)
    }
  }

  /// What explains a reading: facts only; the sentences for the user are made elsewhere.
  package struct Explanation {
    /// A way to the body other than the page's own lines.
    package enum Way {
      /// The text in JSON-LD.
      case linkedData
      /// The data that the page's own program draws it from.
      case scripts
    }

    /// The lines in their order.
    package var blocks: [ExplainedBlock]
    /// The way that was taken; nil for the usual one.
    package var way: Way?
    /// Why it is no article; nil where it is one.
    package var failure: ReadingError.NoArticle?
  }

  /// A text of more lines is no article; each line costs much more than its bytes.
  private static let mostLines = 200_000

  /// How many lines of a text hold something, or a little more.
  private static func lineCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    var atStart = true
    for byte in bytes {
      let isEnd = byte == 0x0A || byte == 0x0D
      if atStart, !isEnd { count += 1 }
      atStart = isEnd
    }
    return count
  }

  private enum Content {
    case page(MarkupTree)
    case text
  }

  /// Decodes the document and parses it where it is a page.
  private func open(_ document: SourceDocument) throws(ReadingError) -> (Content, DecodedText) {
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
    guard isPage else {
      guard Self.lineCount(decoded.bytes) <= Self.mostLines else {
        throw .tooManyLines(limit: Self.mostLines)
      }
      return (.text, decoded)
    }
    do {
      return (.page(try MarkupTree(html: decoded.bytes, limits: limits)), decoded)
    } catch {
      throw .markup(error)
    }
  }
}
