internal import ArticleReading
internal import Indonesian
internal import MarkupTrees
internal import SentenceRanking
internal import Termbases
internal import WebArchives

/// Why there is no brief; `description` says what is wrong and what to do, in one sentence without end mark.
public struct PadanError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong, for programs.
  public enum Kind: String, Sendable {
    /// The input is empty.
    case empty
    /// The input is no text.
    case binary
    /// The input is over a limit.
    case tooLarge
    /// It is a saved page or a web archive, and there is no page in it that can be had.
    case archive
    /// There is no article in it.
    case noArticle
    /// It is not in Indonesian.
    case language
    /// The encoding's name is not known.
    case encoding
    /// A glossary can't be read at all.
    case glossary
    /// A line of a glossary is wrong; `BriefOptions.skipsWrongLines` passes it over.
    case glossaryLine
    /// A file of roots can't be read at all, or there are too many roots.
    case roots
    /// A line of a file of roots is wrong; `BriefOptions.skipsWrongLines` passes it over.
    case rootLine
    /// A file of document frequencies, or of the ranking's trees, can't be used.
    case ranking
  }

  /// What went wrong, for programs.
  public var kind: Kind
  /// What is wrong and what to do, in one sentence without end mark.
  public var description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  init(_ error: ReadingError) {
    switch error {
    case .empty:
      self.init(.empty, "the input is empty; give a news article as HTML or plain text")
    case .binary(let format):
      let what = format == .unknown ? "binary data" : "\(format.rawValue) data"
      self.init(.binary, "the input is \(what), not text; give the article's page as HTML, or its text")
    case .noArticle(let reason): self.init(.noArticle, PadanError.sentence(reason))
    case .encoding(let asked):
      self.init(
        .encoding, "the input is UTF-8, not \(asked); leave the encoding to be found out, or name utf-8")
    case .tooManyLines(let limit):
      self.init(
        .tooLarge,
        "the text has more than \(limit) lines, far more than an article; cut it down to the article")
    case .markup(let limit): self.init(.tooLarge, PadanError.sentence(limit))
    }
  }

  init(_ error: ArchiveError) {
    switch error.problem {
    case .tooLong, .tooMuch, .tooManyDocuments, .tooManyParts, .partsTooDeep, .layersTooDeep, .headerTooLong:
      self.init(.tooLarge, error.description)
    default: self.init(.archive, error.description)
    }
  }

  private static func sentence(_ reason: ReadingError.NoArticle) -> String {
    let advice = "give the page of a single article"
    switch reason {
    case .noText: return "no readable text was found in the input; \(advice)"
    case .tooShort(let words):
      return
        "the longest text found has only \(words) word\(words == 1 ? "" : "s"), too few for an article; \(advice)"
    case .listOfLinks(let links): return "the page is a list of \(links) links, not an article; \(advice)"
    case .searchResults: return "the page shows search results, not an article; \(advice)"
    case .login: return "the page asks to log in and shows no article; \(advice)"
    case .gallery(let pictures):
      return "the page is a gallery of \(pictures) pictures with captions, not an article; \(advice)"
    case .video: return "the page shows a video and hardly any text, not an article; \(advice)"
    }
  }

  private static func sentence(_ limit: MarkupError) -> String {
    switch limit {
    case .tooLong(let bytes):
      return
        "the input is longer than \(bytes >> 20) MiB, far more than an article; cut it down to the article"
    case .tooDeep(let depth):
      return
        "the page nests elements more than \(depth) deep, as no real page does; give the article's text instead"
    case .tooManyNodes(let nodes):
      return "the page has more than \(nodes) elements, as no real page does; give the article's text instead"
    case .outOfMemory: return "there is not enough memory to read the page"
    }
  }

  init(_ fault: RootFault) {
    self.init(
      fault.isOfFile ? .roots : .rootLine,
      fault.isOfFile ? "\(fault.file): \(fault.message)" : "\(fault.place): \(fault.message)")
  }

  init(_ fault: DocumentFrequencies.Fault, in file: String) {
    let what =
      switch fault {
      case .noDocuments:
        "\(file): no line '# documents: NUMBER' tells how many articles were counted; make the table with 'padan learn frequencies'"
      case .line(let number):
        "\(file):\(number): the line is not a term, a tab and a whole number; mend it, or make the table with 'padan learn frequencies'"
      }
    self.init(.ranking, what)
  }

  init(_ fault: TreeFile.Fault, in file: String) {
    let advice = "make the file with 'padan learn ranking' of this version"
    let what =
      switch fault {
      case .features: "\(file): its features are not those of this version; \(advice)"
      case .line(let number): "\(file):\(number): the line is no part of a tree; \(advice)"
      case .unfinished: "\(file): it ends before its last tree does; \(advice)"
      }
    self.init(.ranking, what)
  }

  init(_ fault: GlossaryFault) {
    self.init(fault.isOfHeader ? .glossary : .glossaryLine, "\(fault.place): \(fault.message)")
  }
}
