/// Why an archive, or a record of it, gives no document; `description` says what, where and what to do, in one sentence
/// without end mark.
package struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  package enum Problem: Error, Sendable, Equatable {
    /// There is no page among so many parts of a saved page or records of a web archive.
    case noPage(Piece, count: Int)
    /// The data break off.
    case cutOff(Data)
    /// The data are not what they should be.
    case damaged(Data)
    /// A record's length is missing or none; what stands there.
    case length(String?)
    /// After a record something else follows than the next one, so that its length is wrong.
    case overrun
    /// Bytes that begin no record stand where one should.
    case noRecord
    /// A compression that is not known, as the HTTP header names it ("br").
    case contentCoding(String)
    /// A transfer encoding that is not known, as the part's header names it ("x-uuencode").
    case transferEncoding(String)
    /// The server's answer is no page; its status.
    case status(Int)
    /// The server's answer is no text; its media type.
    case mediaType(String)
    /// A document is longer than so many bytes.
    case tooLong(limit: Int)
    /// All together unpacks to more than so many bytes.
    case tooMuch(limit: Int)
    /// There are more than so many documents.
    case tooManyDocuments(limit: Int)
    /// There are more than so many parts.
    case tooManyParts(limit: Int)
    /// More than so many records are broken.
    case tooManyFaults(limit: Int)
    /// Parts nest deeper than this.
    case partsTooDeep(limit: Int)
    /// Compressed files nest deeper than this.
    case layersTooDeep(limit: Int)
    /// A header is longer than so many bytes.
    case headerTooLong(limit: Int)
    /// There is no memory for unpacking.
    case outOfMemory
  }

  /// What a count is of.
  package enum Piece: String, Sendable { case part, record }

  /// What data can break off or be damaged.
  package enum Data: String, Sendable {
    case gzip = "gzip data"
    case deflate = "deflate data"
    case chunks = "chunked HTTP body"
    case record = "record"
    case response = "HTTP response"
  }

  /// Where it is.
  package struct Place: Sendable, Equatable {
    /// The record's number from 1, in a web archive.
    package var record: Int?
    /// The offset in the file, in bytes from 0; of a compressed record, where its compressed data begin; 0 with no record
    /// for the file as a whole.
    package var byte: Int

    /// Makes a place.
    package init(record: Int? = nil, byte: Int) {
      self.record = record
      self.byte = byte
    }
  }

  /// What is wrong.
  package var problem: Problem
  /// Where it is.
  package var place: Place

  /// Makes an error.
  package init(_ problem: Problem, at place: Place) {
    self.problem = problem
    self.place = place
  }

  package var description: String { position + sentence }

  /// The place before a colon; nothing where the file as a whole is meant.
  private var position: String {
    if let record = place.record { return "record \(record), byte \(place.byte): " }
    return place.byte > 0 ? "byte \(place.byte): " : ""
  }

  private var sentence: String {
    let again = "save or fetch the page again"
    switch problem {
    case .noPage(.part, let count):
      return "none of the saved page's \(ArchiveError.count(count, "part")) is HTML or text; \(again)"
    case .noPage(.record, let count):
      return
        "none of the web archive's \(ArchiveError.count(count, "record")) is an HTML page that the server gave with status 200; fetch the page anew"
    case .cutOff(let data): return "the \(data.rawValue) breaks off before its end; \(again)"
    case .damaged(let data): return "the \(data.rawValue) is damaged; \(again)"
    case .length(nil): return "the record has no Content-Length; write the archive anew"
    case .length(let text?):
      return "the record's Content-Length '\(ArchiveError.shown(text))' is no length; write the archive anew"
    case .overrun:
      return "no record begins where this one's Content-Length ends it; write the archive anew"
    case .noRecord: return "no record begins here; write the archive anew"
    case .contentCoding(let name):
      return
        "the page is compressed as '\(ArchiveError.shown(name))', which is not known here; fetch it with gzip or without compression"
    case .transferEncoding(let name):
      return
        "the page is encoded as '\(ArchiveError.shown(name))', which is not known here; save it anew as a web page, or give its text"
    case .status(let status) where status / 100 == 3:
      return
        "the server answered with a redirection (status \(status)), not with a page; follow it, as curl does with -L"
    case .status(let status):
      return "the server answered with status \(status), not with a page; fetch the page again"
    case .mediaType(let name):
      return
        "the server's answer is '\(ArchiveError.shown(name))', not a page; give the article's page as HTML, or its text"
    case .tooLong(let limit):
      return
        "a document unpacks to more than \(ArchiveError.size(limit)), far more than an article; give the page of one article"
    case .tooMuch(let limit):
      return "the archive unpacks to more than \(ArchiveError.size(limit)); give it in several files"
    case .tooManyDocuments(let limit):
      return "the archive holds more than \(limit) pages; give it in several files"
    case .tooManyParts(let limit):
      return "the saved page has more than \(limit) parts, as no real one does; give the page as HTML"
    case .tooManyFaults(let limit):
      return "more than \(limit) records of the web archive are broken; write it anew"
    case .partsTooDeep(let limit):
      return
        "the saved page nests parts more than \(limit) deep, as no real one does; give the page as HTML"
    case .layersTooDeep(let limit):
      return "the input is compressed more than \(limit) times over; unpack it and give what is inside"
    case .headerTooLong(let limit):
      return "a header is longer than \(ArchiveError.size(limit)), as no real one is; \(again)"
    case .outOfMemory: return "there is not enough memory to unpack the archive"
    }
  }

  private static func count(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : bytes >= 1024 ? "\(bytes >> 10) KiB" : "\(bytes) bytes"
  }

  /// A name out of a file, short and without anything that a terminal would obey.
  private static func shown(_ name: String) -> String {
    let clean = String(
      decoding: name.utf8.prefix(40).map { $0 > 0x1F && $0 < 0x7F ? $0 : 0x3F }, as: UTF8.self)
    return name.utf8.count > 40 ? clean + "…" : clean
  }
}
