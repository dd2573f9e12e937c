package import MarkupTrees

/// Why no article came out of the bytes: facts only; the sentence for the user is made elsewhere.
package enum ReadingError: Error, Equatable {
  /// There is nothing but white space, or nothing at all.
  case empty
  /// The bytes are no text.
  case binary(BinaryFormat)
  /// The bytes are a page or a text, but no article stands in it.
  case noArticle(NoArticle)
  /// The page is over the parser's limits.
  case markup(MarkupError)
  /// The bytes are UTF-8, and make no text in the encoding that was asked for.
  case encoding(asked: String)
  /// The text has more lines than any article.
  case tooManyLines(limit: Int)

  /// What bytes that are no text look like.
  package enum BinaryFormat: String, Sendable, CaseIterable {
    case png, jpeg, gif, webp, pdf, zip, gzip, executable
    case officeDocument = "office document"
    case video, audio
    /// None of the known ones, but it holds bytes that no text holds.
    case unknown
  }

  /// What was found instead of an article.
  package enum NoArticle: Sendable, Equatable {
    /// No readable text at all.
    case noText
    /// Some text, but too little for an article; how many words the longest part has.
    case tooShort(words: Int)
    /// Mostly links to other pages (an index, a front page, a tag's page); how many links.
    case listOfLinks(links: Int)
    /// A search form's results.
    case searchResults
    /// A form to log in.
    case login
    /// Pictures with captions; how many pictures.
    case gallery(pictures: Int)
    /// A video with little text.
    case video
  }
}
