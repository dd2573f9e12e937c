internal import NewsModel
internal import Padan

/// Turns what the user names as an input (a file, standard input, an address) into documents and articles.
struct Inputs {
  let options: InputOptions
  let reader: NewsReader

  /// The longest file that is opened, in bytes: archives hold many pages, each of which has the reader's own limit.
  private static let longest = 512 << 20

  /// Why an input gives nothing, in one sentence without end mark.
  struct Failure: Error {
    var sentence: String
  }

  /// The documents of an input: one, or those of a web archive, with what of it could not be had.
  func documents(_ input: String) throws(Failure) -> NewsInput {
    let document: SourceDocument
    if Address.isOne(input) {
      document = try Address.document(at: input)
    } else {
      do throws(FileError) {
        document = SourceDocument(try Files.read(input, longest: Self.longest))
      } catch {
        throw Failure(sentence: error.description + (Address.isMeant(input) ? Address.advice : ""))
      }
    }
    do throws(PadanError) {
      return try reader.input(from: document)
    } catch {
      throw Failure(sentence: error.sentence)
    }
  }

  /// The article of a document, with the further pages of one that was fetched.
  func article(from document: SourceDocument, of input: String) throws(Failure) -> Article {
    do throws(PadanError) {
      guard Address.isOne(input), !options.join else { return try reader.article(from: document) }
      return try reader.article(from: document, pages: options.maxPages) { address throws(PageFailure) in
        try Address.page(at: address, namedBy: document.address ?? input)
      }
    } catch {
      throw Failure(sentence: error.sentence)
    }
  }

  /// The article of a document that is one of the pages of an article; `first` is the first page, if it was read.
  func page(from document: SourceDocument, of input: String, after first: Article?) throws(Failure) -> Article
  {
    guard let first else { return try article(from: document, of: input) }
    do throws(PadanError) {
      return try reader.furtherPage(document, of: first)
    } catch {
      throw Failure(sentence: error.sentence)
    }
  }

  /// Why each line of a document came into the article or not.
  func explanation(of document: SourceDocument) throws(Failure) -> ReadingExplanation {
    do throws(PadanError) {
      return try reader.explanation(of: document)
    } catch {
      throw Failure(sentence: error.sentence)
    }
  }
}
