internal import Fetching
internal import NewsModel
internal import Padan

/// Inputs that are addresses of the web. Nothing is fetched unless the user gives one.
enum Address {
  /// Whether an input is an address.
  static func isOne(_ input: String) -> Bool {
    // Any scheme: what is not http or https is told, and not looked for among the files.
    guard let colon = input.firstIndex(of: ":"), input[colon...].hasPrefix("://") else { return false }
    return colon > input.startIndex
      && input[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Whether the name of a missing file looks like an address without its scheme.
  static func isMeant(_ input: String) -> Bool { input.lowercased().hasPrefix("www.") }

  /// What to do then.
  static let advice = "; an address begins with https://"

  private static let fetcher = Fetcher(agent: "padan/\(PadanVersion.number)")

  /// The document at an address that the user gave.
  static func document(at address: String) throws(Inputs.Failure) -> SourceDocument {
    do throws(FetchError) {
      return try fetcher.fetch(address)
    } catch {
      throw Inputs.Failure(sentence: error.description)
    }
  }

  /// The document at an address that the page at `origin`, fetched before, named.
  static func page(at address: String, namedBy origin: String) throws(PageFailure) -> SourceDocument {
    do throws(FetchError) {
      return try fetcher.fetch(address, namedBy: origin)
    } catch {
      throw PageFailure(error.description)
    }
  }
}
