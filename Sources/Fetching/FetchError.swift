/// Why there is no document; `description` says what is wrong and what to do, in one sentence without end mark.
package enum FetchError: Error, Sendable, Equatable {
  /// The text is no address that is fetched.
  case address(AddressFault)
  /// The server sends on to something that is no address that is fetched.
  case redirect(AddressFault, to: String)
  /// No such host is known.
  case hostNotFound(String)
  /// The host takes no connection at this port.
  case connectionRefused(host: String)
  /// It took longer than the limit.
  case timedOut(Phase, after: Duration)
  /// There is no secure connection; in curl's words.
  case tls(String)
  /// There are more redirects than the limit.
  case tooManyRedirects(limit: Int)
  /// The document is longer than the limit, in bytes.
  case tooLong(limit: Int)
  /// The server answers with an error, or with a status that carries no document.
  case status(Int)
  /// The server answers with no bytes at all.
  case empty
  /// The connection broke before the document was whole.
  case brokenOff
  /// What answers does not speak HTTP.
  case noWebServer
  /// An address that a page named, or a redirect from there, leads to another site.
  case leftSite(from: String, to: String)
  /// A page or a redirect leads into a network that the user did not name.
  case privateAddress(host: String, NetworkZone)
  /// libcurl is not on this machine.
  case libraryMissing
  /// The libcurl that was found lacks a function.
  case libraryUnfit(missing: String)
  /// Something else, in curl's words.
  case other(String)

  /// What took too long.
  package enum Phase: Sendable, Equatable {
    /// Finding the host, connecting, the TLS handshake.
    case connecting
    /// The server sent nothing more.
    case silence
    /// All of it.
    case whole
  }
}

/// Why a text is no address that is fetched.
package enum AddressFault: Error, Sendable, Equatable {
  /// It does not begin with a scheme.
  case noScheme
  /// Its scheme, in lower case, is neither http nor https.
  case scheme(String)
  /// It holds a user name or password.
  case credentials
  /// It is not built as an address is.
  case malformed
}

extension FetchError: CustomStringConvertible {
  package var description: String {
    let saved = "save the page with a browser and give the file"
    switch self {
    case .address(let fault): return fault.description
    case .redirect(.scheme(let scheme), _):
      return "the server sends on to an address of the kind \(scheme):, which is not followed; \(saved)"
    case .redirect(.credentials, _):
      return "the server sends on to an address with a user name or password, which is not followed; \(saved)"
    case .redirect(_, let target):
      return "the server sends on to \(target.shortened), which is no address; \(saved)"
    case .hostNotFound(let host):
      return "no host named \(host) was found; check the address and the network"
    case .connectionRefused(let host):
      return "\(host) refuses the connection; check the address, or try later"
    case .timedOut(.connecting, let limit):
      return "no connection came about within \(limit.words); check the network, or try later"
    case .timedOut(.silence, let limit):
      return "the server sent nothing for \(limit.words); try later, or \(saved)"
    case .timedOut(.whole, let limit):
      return "the page had not arrived after \(limit.words); try later, or \(saved)"
    case .tls(let words):
      return
        "there is no secure connection (\(words)); check the address and this machine's date and certificates"
    case .tooManyRedirects(let limit):
      return "the server redirects more than \(limit) times; \(saved)"
    case .tooLong(let limit):
      return "it is longer than \(limit.sizeInWords), far more than an article; give the page of one article"
    case .status(let status): return FetchError.sentence(status)
    case .empty: return "the server sends an empty page; check the address, or try later"
    case .brokenOff: return "the connection broke before the page was complete; try again"
    case .noWebServer: return "what answers there is no web server; check the address"
    case .leftSite(let from, let to):
      return
        "it leads from \(from.shortened) to another site, \(to.shortened); give that address yourself if you want it"
    case .privateAddress(let host, let zone):
      return
        "it leads to \(host.shortened), \(zone.words); give that address yourself if you trust it"
    case .libraryMissing:
      return
        "addresses need libcurl, which is not on this machine; install it (apt install libcurl4), or \(saved)"
    case .libraryUnfit(let function):
      return "this machine's libcurl cannot be used (\(function)); install libcurl 7.66 or later, or \(saved)"
    case .other(let words): return "it could not be fetched (\(words)); try again, or \(saved)"
    }
  }

  private static func sentence(_ status: Int) -> String {
    let advice =
      switch status {
      case 401, 403, 407, 451: "save the page with a browser and give the file"
      case 404, 410: "check the address"
      case 429, 500...: "try later"
      default: "check the address"
      }
    let meaning =
      switch status {
      case 401: " (it wants a password)"
      case 402: " (it wants payment)"
      case 403: " (it forbids this)"
      case 404: " (there is no such page)"
      case 410: " (the page is gone)"
      case 429: " (too many requests)"
      case 451: " (withheld for legal reasons)"
      case 500...: " (a fault of the server)"
      default: ""
      }
    return "the server answers with HTTP status \(status)\(meaning); \(advice)"
  }
}

extension AddressFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noScheme: "it is no web address; begin it with https:// or http://"
    case .scheme(let name):
      "addresses of the kind \(name.shortened): are not fetched; give one that begins with https:// or http://"
    case .credentials:
      "the address holds a user name or password, and Padan sends none; take out what stands before the @"
    case .malformed: "it is no web address; check how it is written"
    }
  }
}

extension String {
  /// At most 100 characters: what a server says is as long as it likes.
  fileprivate var shortened: String { count <= 100 ? self : prefix(99) + "…" }
}

extension Int {
  /// A size in bytes in words, exact for whole mebibytes and kibibytes.
  fileprivate var sizeInWords: String {
    self >= 1 << 20 ? "\(self >> 20) MiB" : self >= 1 << 10 ? "\(self >> 10) KiB" : "\(self) bytes"
  }
}

extension Duration {
  /// In seconds, or in milliseconds where it is less than one.
  fileprivate var words: String {
    let milliseconds = milliseconds
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    return milliseconds == 1000 ? "1 second" : "\(milliseconds / 1000) seconds"
  }
}
